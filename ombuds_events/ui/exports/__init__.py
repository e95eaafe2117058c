"""What leaves the office: the dialog before each file. Imports the kit; knows no other page."""
