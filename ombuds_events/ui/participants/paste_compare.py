"""Same person? The row and whom it resembles, side by side; what is equal is dimmed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.names import display_name, fold
from ombuds_events.domain.nominations import Decision
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.nominations import PlannedRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.compare import CompareLine, CompareView
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.panels import Card, label, row, wrapped


class CompareCard(Card):
    """`decided(row number, Decision)`."""

    decided = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._score = label("", "strong"), label("", "tag")
        self._different, self._same = (
            Button(self.tr("Different people")),
            Button(self.tr("Same person"), "git-merge"),
        )
        self._number = 0
        line = row()
        line.addWidget(IconLabel("users", "warn"))
        line.addWidget(self._title)
        line.addWidget(self._score)
        line.addStretch(1)
        line.addWidget(self._different)
        line.addWidget(self._same)
        self.view = CompareView(choosing=False)
        self._note = wrapped("", "caption")
        self.body.addLayout(line)
        self.body.addWidget(self.view)
        self.body.addWidget(self._note)
        self._different.clicked.connect(partial(self._decide, Decision.DIFFERENT))
        self._same.clicked.connect(partial(self._decide, Decision.SAME))
        self.hide()

    def show_pair(self, planned: PlannedRow, twin: PlannedRow | None, decision: Decision) -> None:
        """Show a row beside whom it resembles: somebody known, or an earlier row."""
        self._number = planned.number
        self._title.setText(self.tr("Same person?"))
        alike = self.tr("{share} alike").format(share=dates.percent(planned.score))
        self._score.setText(alike)
        self._different.setText(self.tr("Different people"))
        self._same.setText(self.tr("Same person"))
        self._different.setEnabled(decision is not Decision.DIFFERENT)
        self._same.setEnabled(decision is not Decision.SAME)
        self._note.setText(self.tr("What is known stays; what is missing is added."))
        ours = self.tr("Row {number}").format(number=planned.number)
        theirs = self.tr("Row {number}").format(number=twin.number) if twin else self.tr("Known")
        self.view.set_heads(ours, theirs)
        self.view.set_lines(self._lines(planned, twin))
        self.show()

    def _lines(self, planned: PlannedRow, twin: PlannedRow | None) -> list[CompareLine]:
        lang = language()
        mine = _texts(planned, lang)
        yours = _texts(twin, lang) if twin else _known_texts(planned, lang)
        names = (
            self.tr("Name"), self.tr("Name in Latin"), self.tr("Post"), self.tr("E-mail"),
            self.tr("Sex"),
        )  # fmt: skip
        return [
            CompareLine(name, name, a, b, equal=fold(a) == fold(b))
            for name, a, b in zip(names, mine, yours, strict=True)
            if a or b
        ]

    def _decide(self, decision: Decision) -> None:
        self.decided.emit(self._number, decision)


def _texts(planned: PlannedRow, lang: str) -> tuple[str, ...]:
    draft = planned.row.person
    return (
        isolated(display_name(draft.name)),
        draft.latin,
        pick(draft.position, lang),
        draft.email,
        term(draft.sex) if draft.sex else "",
    )


def _known_texts(planned: PlannedRow, lang: str) -> tuple[str, ...]:
    known = planned.known
    if known is None:
        return ("",) * 5
    latin = "" if known.is_minor else known.latin
    sex = term(known.sex) if known.sex else ""
    return (isolated(known.name), latin, pick(known.position, lang), known.email, sex)
