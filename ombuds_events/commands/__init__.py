"""The commands, a module for each group; may import what the window imports, and only its words."""
