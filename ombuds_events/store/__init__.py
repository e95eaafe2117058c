"""How data are kept: the only place that opens, commits, migrates. Imports `model` and below."""
