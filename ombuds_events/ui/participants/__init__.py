"""The people of one event. Imports the kit; knows no other page."""
