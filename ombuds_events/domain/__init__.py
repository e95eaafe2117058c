"""Words and rules in pure Python. Imports nothing of the project: no Qt, no SQL, no files."""
