"""The tab *Follow-up* of an event."""
