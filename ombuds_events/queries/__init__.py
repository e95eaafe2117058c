"""What screens and files read: frozen rows, one module per screen. Imports `store` and below."""
