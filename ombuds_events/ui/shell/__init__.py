"""The frame in which the pages meet. Imports the pages and the kit."""
