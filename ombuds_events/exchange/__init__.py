"""How data travel: plain shapes to bytes and back; no database. Imports `domain`, `paths`."""
