"""What leaves and comes in, for window and commands alike. Imports `services` and below."""
