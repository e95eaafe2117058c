"""The page Calendar: month, week, agenda."""
