"""Tests of the page Calendar."""
