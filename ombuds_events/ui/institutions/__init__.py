"""The institutions of one event and their answers. Imports the kit; knows no other page."""
