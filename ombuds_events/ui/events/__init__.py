"""The list of events and the facts of one. Imports the kit; knows no other page."""
