"""What leaves, written to real folders."""
