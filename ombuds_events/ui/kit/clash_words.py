"""Clashes as sentences, and how their level looks."""

from collections.abc import Mapping
from datetime import date

from ombuds_events.domain.clash_messages import CLASHES
from ombuds_events.domain.clashes import Clash, Level
from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.words import country, local

LOOKS: Mapping[Level, tuple[str, str]] = {
    Level.BLOCKS: ("circle-x", "error"),
    Level.WARNS: ("triangle-alert", "warn"),
    Level.INFORMS: ("info", "text_2"),
}
"""Level → icon and colour."""


def clash_words(clash: Clash, today: date) -> str:
    """What clashes, as a sentence; a lunar holiday is marked as an estimate."""
    what = local(clash.what)
    values = {
        "day": dates.day(clash.day, today),
        "who": ", ".join(local(name) for name in clash.who),
        "what": f"{what} \u2248" if clash.is_estimate else what,
        "country": country(clash.country) or isolated(""),
    }
    return text("Problems", CLASHES[clash.kind]).format_map(values)
