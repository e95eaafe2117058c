"""S13: the quick log, one typed line for one counted lesson."""
