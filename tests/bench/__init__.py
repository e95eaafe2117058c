"""What is promised about speed, measured: ours beside the floor, in the same run."""
