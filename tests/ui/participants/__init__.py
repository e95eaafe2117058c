"""The people of an event in the window."""
