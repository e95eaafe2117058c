"""Today: what waits for me. Imports the kit; knows no other page."""
