"""A trouble with a database as a sentence."""

from ombuds_events.domain.messages import TROUBLES
from ombuds_events.domain.text import isolated
from ombuds_events.store.errors import Known
from ombuds_events.ui.kit.i18n import text


def trouble_words(known: Known) -> str:
    """What is the matter, and what to do."""
    values = {key: isolated(str(value)) for key, value in known.values.items()}
    return text("Problems", TROUBLES[known.trouble]).format_map(values)
