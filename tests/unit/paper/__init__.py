"""Papers: painted, measured, written."""
