"""The tab *Follow-up*."""
