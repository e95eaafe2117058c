"""Start Ombuds Events from a checkout."""

from ombuds_events.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
