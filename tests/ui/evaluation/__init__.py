"""Evaluation in the window."""
