"""The quick log."""
