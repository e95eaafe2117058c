"""Check-in at the door: a page for the whole day on one laptop."""
