"""Use cases: what users do, on real databases."""
