"""The tables: mapped classes with behaviour, one noun a file. Imports only `domain`."""
