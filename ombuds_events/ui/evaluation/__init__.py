"""What people thought of an event: results, entering forms, taking them in from files."""
