"""Tests of the pages of councils."""
