"""Calendar parsers of other programs, which judge our files."""
