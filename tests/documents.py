"""The words of documents for tests that need no Qt: English in every language."""

from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.text import Labels

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def words(*langs: str) -> Labels:
    """Labels for `langs`, by default English."""
    chosen = langs or ("en",)
    texts = {key: (text,) * len(chosen) for key, text in DOCUMENTS.items()}
    return Labels(chosen, texts, (_MONTHS,) * len(chosen), (_DAYS,) * len(chosen))
