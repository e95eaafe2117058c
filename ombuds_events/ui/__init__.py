"""How it looks: the window. Imports `transfer` and below; never a table, never SQL."""
