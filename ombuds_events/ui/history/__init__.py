"""History: every step, who made it, and the way back. Imports the kit; knows no other page."""
