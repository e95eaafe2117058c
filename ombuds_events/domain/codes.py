"""Codes of events, PREFIX-YEAR-NN: "SEM-2026-02"."""

import re
from collections.abc import Iterable


def next_code(prefix: str, year: int, existing: Iterable[str]) -> str:
    """The code after the highest number used with `prefix` in `year`; gaps are not filled."""
    pattern = re.compile(rf"{re.escape(prefix)}-{year}-(\d+)", re.ASCII)
    used = [int(found[1]) for code in existing if (found := pattern.fullmatch(code))]
    return f"{prefix}-{year}-{max(used, default=0) + 1:02}"
