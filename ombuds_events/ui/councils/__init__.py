"""Pages of youth councils: the list and the page of one; imports kit, services, queries."""
