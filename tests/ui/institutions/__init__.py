"""The institutions of an event in the window."""
