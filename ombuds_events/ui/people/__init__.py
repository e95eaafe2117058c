"""Pages of people: the directory and the page of a person; imports kit, services, queries."""
