"""Same person? The row and whom it resembles, side by side, with a choice of each field."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.joining import FIELDS, is_taken_unasked
from ombuds_events.domain.names import display_name
from ombuds_events.domain.nominations import Choices, Decision, Outcome
from ombuds_events.domain.text import isolated
from ombuds_events.queries.nominations import PlannedRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.compare import CompareLine, CompareView, Side
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import Card, label, row, wrapped
from ombuds_events.ui.kit.words import language_names, local


class CompareCard(Card):
    """`decided(row number, Decision)`, and `taken(row number, {field: the row's value wins})`."""

    decided = Signal(int, object)
    taken = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._score = label("", "strong"), label("", "tag")
        self.different = Button(self.tr("Different people"))
        self.same = Button(self.tr("Same person"), "git-merge")
        self._planned: PlannedRow | None = None
        line = row()
        line.addWidget(IconLabel("users", "warn"))
        line.addWidget(self._title)
        line.addWidget(self._score)
        line.addStretch(1)
        line.addWidget(self.different)
        line.addWidget(self.same)
        self.view = CompareView()
        self._note = wrapped("", "caption")
        self.body.addLayout(line)
        self.body.addWidget(self.view)
        self.body.addWidget(self._note)
        self.different.clicked.connect(partial(self._decide, Decision.DIFFERENT))
        self.same.clicked.connect(partial(self._decide, Decision.SAME))
        self.view.changed.connect(self._take)
        self.hide()

    def show_pair(self, planned: PlannedRow, choices: Choices) -> None:
        """Show whom a row resembles, somebody known or an earlier row, and the row."""
        self._planned = planned
        decision = planned.decided(choices)
        is_known = planned.outcome is Outcome.KNOWN
        self._title.setText(self.tr("Known person") if is_known else self.tr("Same person?"))
        alike = self.tr("{share} alike").format(share=dates.percent(planned.score))
        self._score.setText(alike)
        self._score.setHidden(is_known)
        self.different.setText(self.tr("Different people"))
        self.same.setText(self.tr("Same person"))
        self.different.setEnabled(decision is not Decision.DIFFERENT)
        self.same.setEnabled(decision is not Decision.SAME)
        form = self.tr("Row {number}")
        ours = form.format(number=planned.twin) if planned.twin else self.tr("Known")
        self.view.set_heads(ours, form.format(number=planned.number))
        self._show_lines(planned, choices, is_same=decision is Decision.SAME)
        self.show()

    def _show_lines(self, planned: PlannedRow, choices: Choices, *, is_same: bool) -> None:
        """Two people keep what is theirs: only for one person there is something to choose."""
        choosable = planned.choosable if is_same else ()
        lines = self._lines(planned, choosable)
        sides = {
            key: Side.THEIRS if is_won else Side.OURS
            for key, is_won in (_unasked(planned) | dict(choices.taken(planned.number))).items()
        }
        self.view.set_lines(lines, sides)
        same = self.tr("What is missing is added. What is not chosen stays in the history.")
        if not choosable:
            same = self.tr("The row says nothing that is not known.")
        self._note.setText(same if is_same else self.tr("The row makes a person of its own."))

    def _lines(self, planned: PlannedRow, choosable: tuple[str, ...]) -> list[CompareLine]:
        ours, theirs = planned.ours or PersonDraft(), planned.row.person
        names = {
            "name": self.tr("Name"),
            "latin": self.tr("Name in Latin"),
            "position": self.tr("Post"),
            "sex": self.tr("Sex"),
            "email": self.tr("E-mail"),
            "languages": self.tr("Languages"),
        }
        return [
            CompareLine(
                key,
                names[key],
                _words(ours, key, theirs),
                _words(theirs, key, theirs),
                equal=key not in choosable,
            )
            for key in FIELDS
            if _words(ours, key, theirs) or _words(theirs, key, theirs)
        ]

    def _decide(self, decision: Decision) -> None:
        if self._planned is not None:
            self.decided.emit(self._planned.number, decision)

    def _take(self) -> None:
        """Tell what goes otherwise than by itself."""
        if self._planned is None:
            return
        unasked = _unasked(self._planned)
        won = {key: side is Side.THEIRS for key, side in self.view.sides().items()}
        chosen = {key: is_won for key, is_won in won.items() if unasked[key] is not is_won}
        self.taken.emit(self._planned.number, chosen)


def _unasked(planned: PlannedRow) -> dict[str, bool]:
    """Whether the row's value is taken, of each field, when nobody says anything."""
    ours = planned.ours or PersonDraft()
    return {key: is_taken_unasked(ours, planned.row.person, key) for key in planned.choosable}


def _words(draft: PersonDraft, key: str, asked: PersonDraft) -> str:
    """A field in words; a post in the language in which the row writes it, if it has that."""
    if key == "name":
        return isolated(display_name(draft.name))
    if key == "position":
        lang = next(iter(asked.position), "")
        said = draft.position.get(lang, "")
        return isolated(said) if said or not draft.position else local(draft.position)
    if key == "languages":
        return language_names(draft.languages)
    if key == "sex":
        return term(draft.sex) if draft.sex else ""
    return str(getattr(draft, key))
