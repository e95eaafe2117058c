"""The pages of events, on real databases."""
