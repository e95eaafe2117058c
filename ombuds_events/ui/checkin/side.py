"""Beside the field: how many of how many are here, and who came last."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.checkin.lines import Line
from ombuds_events.ui.checkin.people_list import PeopleList
from ombuds_events.ui.checkin.roll import Counts
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.panels import Card, ElidedLabel, Panel, column, label, row
from ombuds_events.ui.kit.share_bar import ShareBar
from ombuds_events.ui.kit.theme import theme

_WIDTH = 300


class Side(Panel):
    """`show_counts` and `show_arrivals`; choose somebody in `arrivals`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = label("", "hero")
        self.here = ElidedLabel("", "secondary")
        self.bar = ShareBar()
        self.rest = ElidedLabel("", "caption")
        self._title = label("", "heading")
        self.nobody = label("", "caption")
        self.arrivals = PeopleList("body_strong", self)
        line = row(spacing=8)
        line.addWidget(self.number)
        line.addWidget(self.here)
        line.addStretch(1)
        self._card = Card(self, margin=12)
        self._card.body.addLayout(line)
        self._card.body.addWidget(self.bar)
        self._card.body.addWidget(self.rest)
        box = column(self, spacing=8)
        box.addWidget(self._card)
        box.addWidget(self._title)
        box.addWidget(self.nobody)
        box.addWidget(self.arrivals, 1)
        self.retranslate()

    def show_counts(self, counts: Counts, words: str, rest: str) -> None:
        """How far it is; `words` are read out, `rest`: who came late, who else."""
        self.number.setText(dates.number(counts.here))
        self.here.setText(self.tr("of {all} are here").format(all=dates.number(counts.expected)))
        in_time = max(0, counts.here - counts.late)
        shares = [(in_time, "ok"), (counts.here - in_time, "warn"), (counts.missing, "border")]
        self.bar.set_shares(shares, words)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self._card.setAccessibleName(words)

    def show_arrivals(self, lines: Sequence[Line]) -> None:
        """Who came last."""
        self.arrivals.show_lines(lines)
        self.nobody.setVisible(not lines)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Last arrivals"))
        self.nobody.setText(self.tr("Nobody has come yet."))
        self.arrivals.setAccessibleName(self.tr("Last arrivals"))

    def rescale(self) -> None:
        self.setFixedWidth(theme.grown(_WIDTH))
