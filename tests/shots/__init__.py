"""Pictures of every page and dialog of the demo office, in several dresses."""
