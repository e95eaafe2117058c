"""What pages are built from: look, words, models, widgets. Imports Qt, `domain` and `paths`."""
