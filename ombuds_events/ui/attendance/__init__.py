"""Who was present at which session. Imports the kit; knows no other page."""
