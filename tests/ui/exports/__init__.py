"""What leaves, as the user sees it before it goes."""
