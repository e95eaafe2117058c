"""S6 Common hours: when several institutions can meet."""
