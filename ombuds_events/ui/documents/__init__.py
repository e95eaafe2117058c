"""The tab *Documents* of an event."""
