"""The door: scans, letters, the clock."""
