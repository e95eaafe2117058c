"""Rows from a spreadsheet: shown as they came, checked, corrected, then taken in one step."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Decision, Outcome
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries import institutions, invitations, participations
from ombuds_events.queries.nominations import first_state
from ombuds_events.services.nominations import apply
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import key_cap
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.counters import Counter, CounterBar
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.i18n import language, sentence
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.panels import (
    ElidedLabel,
    Panel,
    column,
    emptied,
    label,
    row,
    rule,
    wrapped,
)
from ombuds_events.ui.kit.settings import Setting
from ombuds_events.ui.kit.sheet_view import SheetView
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.participants.paste_compare import CompareCard
from ombuds_events.ui.participants.paste_issues import TOLD, Issue, IssueList, IssueWords, Verb
from ombuds_events.ui.participants.paste_state import Counts, PasteState
from ombuds_events.ui.participants.paste_table import PasteModel

_SIDE, _WIDEST_SIDE = 292, 510
_LARGEST = QSize(1280, 660)
_LIKE = {Outcome.SIMILAR, Outcome.KNOWN, Outcome.TWICE}
_ACCEPT = Setting("paste/accept", bool, default=False)
"""Whether who is added is accepted too, as it was done last."""
_KINDS = {
    "errors": {"error"},
    "same": {"same", "known", "decided"},
    "reserve": {"reserve"},
}


class PasteDialog(DialogFrame):
    """`applied(Applied)` once the rows are taken. F8 next problem, F2 corrects, Ctrl+V anew."""

    applied = Signal(object)

    def __init__(self, desk: Desk, event_id: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "clipboard-paste")
        self._desk, self._event_id = desk, event_id
        self.state = PasteState(desk.workspace.read, event_id, text)
        self._issues: list[Issue] = []
        self._shown_kind = ""
        self.words = IssueWords(self)
        self.model = PasteModel(self.state, self)
        self.table = SheetView(self.model)
        self.issues = IssueList()
        self.compare = CompareCard()
        self.empty = EmptyPage()
        self.counters = CounterBar()
        self.homes = ComboBox()
        self.recognised = ElidedLabel("", "caption")
        self.accepts = QCheckBox()
        self.accepts.setChecked(desk.settings.get(_ACCEPT))
        state = desk.workspace.read(first_state, event_id)
        self._can_accept = state is ParticipationState.NOMINATED
        self._headline = label("", "strong")
        self._results = QGridLayout()
        self._lay_out()
        self._connect()
        self._fit_size(parent)
        self.retranslate()
        (self.table if self.state.grid else self.empty.button).setFocus()

    def retranslate(self) -> None:
        """Write all words and show everything again."""
        self.set_title(self.tr("Paste rows from Excel"))
        self.empty.set_words(
            self.tr(
                "Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do."
            ),
            self.tr("Paste"),
        )
        self.homes.set_options(self._institutions())
        self.homes.setAccessibleName(self.tr("These people come from"))
        self.table.setAccessibleName(self.tr("Rows from the spreadsheet"))
        self.accepts.setText(self.tr("Accept them at once"))
        self.show_again()

    def show_again(self) -> None:
        """Show what the state says now."""
        has_rows = bool(self.state.grid)
        self.empty.setVisible(not has_rows)
        self._sheet.setVisible(has_rows)
        self._side.setVisible(has_rows)
        self._issues = self.words.issues(self.state)
        self.model.show_again(self._issues)
        self._show_columns()
        self.homes.set_value(self.state.institution_id)
        self._show_issues()
        self._show_counts(self.state.counts())
        self._show_compare(self.issues.current())
        if self.state.problem is not None and has_rows:
            self.message.refuse([self.state.problem])
        elif self.state.is_homeless():
            words = self.tr("Choose whom these people come from, above the sheet.")
            self.message.say("warn", words)
        else:
            self.message.dismiss()

    def is_accepting(self) -> bool:
        """Whether who is added is accepted in the same step."""
        return self._can_accept and self.accepts.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if means(event, QKeySequence.StandardKey.Paste):
            self.paste_again()
        elif event.key() == Qt.Key.Key_F8.value:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.issues.step(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def paste_again(self) -> None:
        """Take what is on the clipboard now."""
        self.state.load(QGuiApplication.clipboard().text())
        self.show_again()
        if not self.state.grid and self.state.problem is not None:
            self.message.refuse([self.state.problem])

    # -- laying out ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._sheet, self._side = QWidget(), Panel()
        left = column(self._sheet, spacing=0)
        left.addLayout(self._tools())
        left.addWidget(rule())
        left.addWidget(self.table, 1)
        below = column(margin=8)
        below.addWidget(self.compare)
        left.addLayout(below)
        self._side.setProperty("line", "start")
        self._side.setFixedWidth(min(theme.grown(_SIDE), _WIDEST_SIDE))
        self._fill_side(column(self._side, margin=12, spacing=8))
        whole = row(spacing=0)
        whole.addWidget(self._sheet, 1)
        whole.addWidget(self._side)
        self.body.addWidget(self.empty, 1)
        self.body.addLayout(whole, 1)

    def _tools(self) -> QVBoxLayout:
        first, second = row(spacing=8), row(spacing=8)
        self._from = label("", "secondary")
        first.addWidget(self._from)
        first.addWidget(self.homes)
        first.addStretch(1)
        first.addWidget(self.recognised)
        second.addWidget(self.counters)
        second.addStretch(1)
        both = column(spacing=4)
        both.setContentsMargins(16, 8, 16, 8)
        both.addLayout(first)
        both.addLayout(second)
        return both

    def _fill_side(self, side: QVBoxLayout) -> None:
        keys = row(spacing=4)
        self._next, self._correct = ElidedLabel("", "caption"), ElidedLabel("", "caption")
        for cap, words in (("F8", self._next), ("F2", self._correct)):
            keys.addWidget(key_cap(cap))
            keys.addWidget(words)
        keys.addStretch(1)
        self._results.setHorizontalSpacing(8)
        self._results.setVerticalSpacing(4)
        self._results.setColumnStretch(0, 1)
        self._after = label("", "heading")
        side.addWidget(self._headline)
        side.addLayout(keys)
        side.addWidget(self.issues, 1)
        side.addWidget(rule())
        side.addWidget(self._after)
        side.addLayout(self._results)
        self._one_step = wrapped("", "caption")
        side.addWidget(self._one_step)
        self.add_widget(self.accepts)
        self.accepts.setVisible(self._can_accept)

    def _connect(self) -> None:
        self.confirmed.connect(self._apply)
        self.empty.pressed.connect(self.paste_again)
        self.model.edited.connect(self._edit)
        self.table.header.field_chosen.connect(self._choose_field)
        self.homes.changed.connect(self._choose_home)
        self.issues.chosen.connect(self._look_at)
        self.issues.verb_chosen.connect(self._do)
        self.counters.chosen.connect(self._filter)
        self.compare.decided.connect(self._decide)
        self.compare.taken.connect(self._take)
        self.accepts.toggled.connect(self._choose_accepting)

    def _fit_size(self, parent: QWidget | None) -> None:
        room = parent.size() - QSize(48, 48) if parent else _LARGEST
        self.resize(room.boundedTo(_LARGEST).expandedTo(QSize(760, 420)))

    # -- showing -------------------------------------------------------------------------------

    def _show_columns(self) -> None:
        fields = [one.field for one in self.state.pasted.columns]
        fields += [""] * (self.state.width - len(fields))
        name = self.tr("What column {letter} holds")
        self.table.header.show_fields(fields, self._fields, name)
        titles = dict(self._fields())
        self.table.fit_columns(self.state.grid, self.state.width, [titles[one] for one in fields])
        words = self.tr("{known} of {all} columns recognised")
        known = sum(bool(field) for field in fields)
        self.recognised.setText(words.format(known=known, all=len(fields)))
        self._from.setText(self.tr("These people come from"))

    def _show_issues(self) -> None:
        kinds = _KINDS.get(self._shown_kind)
        shown = [one for one in self._issues if kinds is None or one.kind in kinds]
        self.issues.show_issues(shown)
        count = sum(one.kind not in TOLD for one in self._issues)
        words = self.tr("%n thing(s) to look at", "", count)
        self._headline.setText(words if count else self.tr("Nothing to look at"))
        self._next.setText(self.tr("next"))
        self._correct.setText(self.tr("correct in the cell"))
        numbers = {
            key: len({one.row for one in self._issues if one.kind in kinds})
            for key, kinds in _KINDS.items()
        }
        self.counters.set_counters(
            [
                Counter("", len(self.state.plan.rows), self.tr("rows")),
                Counter("errors", numbers["errors"], self.tr("with errors"), "error"),
                Counter("same", numbers["same"], self.tr("known or alike"), "warn"),
                Counter("reserve", numbers["reserve"], self.tr("in reserve"), "info"),
            ]
        )

    def _show_counts(self, counts: Counts) -> None:
        emptied(self._results)
        lines = (
            (self.tr("New people"), counts.new),
            (self.tr("Known, completed"), counts.known),
            (self.tr("In reserve"), counts.in_reserve),
            (self.tr("Left out"), counts.left_out),
        )
        for number, (words, value) in enumerate(lines):
            self._results.addWidget(wrapped(words), number, 0)
            self._results.addWidget(label(str(value), "strong"), number, 1)
        self._after.setText(self.tr("After adding"))
        self._one_step.setText(self.tr("One step to undo. The spreadsheet itself is not changed."))
        is_accepting = self.is_accepting()
        verb = self.tr("Add %n person(s)", "", counts.added)
        if is_accepting:
            verb = self.tr("Add and accept %n person(s)", "", counts.added)
        self.set_verb(verb, "check")
        self.verb.setEnabled(counts.added > 0)

    def _show_compare(self, issue: Issue | None) -> None:
        planned = self.state.planned().get(issue.row) if issue else None
        is_like = planned is not None and planned.outcome in _LIKE
        if not is_like or planned is None or issue is None or issue.kind not in _KINDS["same"]:
            self.compare.hide()
        else:
            self.compare.show_pair(planned, self.state.choices)

    def _fields(self) -> Sequence[tuple[str, str]]:
        return (
            ("", self.tr("not taken")),
            ("family", self.tr("Family name")),
            ("given", self.tr("Given names")),
            ("patronymic", self.tr("Patronymic")),
            ("full_name", self.tr("Full name")),
            ("latin", self.tr("Name in Latin")),
            ("position", self.tr("Post")),
            ("title", self.tr("Mr or Ms")),
            ("sex", self.tr("Sex")),
            ("email", self.tr("E-mail")),
            ("languages", self.tr("Languages")),
            ("institution", self.tr("Institution")),
            ("role", self.tr("Role")),
            ("status", self.tr("Nominee or reserve")),
            ("notes", self.tr("Notes")),
            ("number", self.tr("Number")),
        )

    def _institutions(self) -> Sequence[tuple[int | None, str]]:
        found = self._desk.workspace.read(invitations.institutions_of, self._event_id)
        bodies = {one.id: one.institution for one in found}
        guessed = self.state.institution_id
        if guessed and guessed not in bodies:
            # Who is known may come from a body that takes no part.
            bodies |= self._desk.workspace.read(institutions.institutions, [guessed])
        lang = language()
        named = sorted((isolated(pick(one.called, lang)), key) for key, one in bodies.items())
        return [(None, self.tr("as the rows say")), *((one, name) for name, one in named)]

    # -- doing ---------------------------------------------------------------------------------

    def _edit(self, line: int, place: int, text: str) -> None:
        self.state.edit(line, place, text)
        self.show_again()
        self.table.go(line, place)

    def _choose_field(self, place: int, field: str) -> None:
        self.state.choose_field(place, field)
        self.show_again()

    def _choose_home(self, institution_id: int | None) -> None:
        self.state.choose_institution(institution_id)
        self.show_again()

    def _filter(self, kind: str) -> None:
        self._shown_kind = kind
        self._show_issues()

    def _look_at(self, issue: Issue) -> None:
        self.table.go(issue.row - 1, issue.column)
        self._show_compare(issue)
        announce(self, f"{issue.lead} {issue.words}")

    def _do(self, issue: Issue, verb: Verb) -> None:
        if verb.decision is not None:
            self._decide(issue.row, verb.decision)
        else:
            self._edit(issue.row - 1, issue.column, verb.text)

    def _decide(self, number: int, decision: Decision) -> None:
        self.state.decide(number, decision)
        self.show_again()

    def _take(self, number: int, taken: dict[str, bool]) -> None:
        self.state.take(number, taken)
        self._issues = self.words.issues(self.state)
        self._show_issues()

    def _choose_accepting(self, accepting: bool) -> None:  # noqa: FBT001 - as the box calls it
        self._desk.settings.set(_ACCEPT, accepting)
        self._show_counts(self.state.counts())

    def _apply(self) -> None:
        code = self._desk.workspace.read(participations.code, self._event_id)
        try:
            done = self._desk.workspace.run(
                Gesture("apply_nominations", code, source="paste"),
                apply,
                self._event_id,
                self.state.rows,
                self.state.institution_id,
                self.state.choices,
                accept=self.is_accepting(),
            )
        except Refused as refused:
            self.message.say("error", "\n".join(sentence(one) for one in refused.problems))
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            self.accept()
            self.applied.emit(done)
