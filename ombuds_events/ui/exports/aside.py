"""The right of the dialog: what leaves the office, and what to look at first."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ombuds_events.domain.certificates import CertificatePerson, CertificateSheet
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import COLUMNS_OF, PersonalColumn
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.sheets import SheetPerson
from ombuds_events.queries.calendar_people import Invitee
from ombuds_events.transfer.requests import Leaving, Part
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, rule, wrapped

_NAMING = {
    ExportKind.BADGES,
    ExportKind.TABLE_SIGNS,
    ExportKind.CERTIFICATES,
    ExportKind.FOLLOW_UP_FORMS,
}
_WITH_PEOPLE = COLUMNS_OF.keys() | _NAMING


class Aside(Panel):
    """Emits `changed` when a personal column was taken in or left out.

    `full_names_wanted`: whether certificates are to bear the full names of children.
    """

    changed = Signal()
    full_names_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._leaving: Leaving | None = None
        self._title = label("", "strong")
        self._numbers: list[tuple[QLabel, QLabel]] = []
        self._columns_title, self._look_title = label("", "label"), label("", "label")
        self._always = QCheckBox()
        self.boxes = {one: QCheckBox() for one in PersonalColumn}
        self._notes = {one: label("", "caption") for one in PersonalColumn}
        self._always_note = label("", "caption")
        self.full_names = QCheckBox()
        self._look: QVBoxLayout = column(spacing=0)
        self._columns = QWidget()
        self._build()
        self.retranslate()

    # -- values --------------------------------------------------------------------------------

    def columns(self) -> frozenset[PersonalColumn]:
        """The personal columns that leave."""
        return frozenset(one for one, box in self.boxes.items() if box.isChecked())

    def choose(self, columns: Iterable[PersonalColumn]) -> None:
        """Tick these columns, without telling."""
        wanted = set(columns)
        for one, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(one in wanted)

    def tick_full_names(self, *, ticked: bool) -> None:
        """Tick or clear the full names of children, without telling."""
        with QSignalBlocker(self.full_names):
            self.full_names.setChecked(ticked)

    def show_leaving(self, leaving: Leaving) -> None:
        """Count, name and warn."""
        self._leaving = leaving
        self.retranslate()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=6)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.addWidget(self._title)
        numbers = row(spacing=4)
        for _ in range(3):
            number, words = label("0", "number"), label("", "")
            self._numbers.append((number, words))
            numbers.addWidget(number)
            numbers.addWidget(words)
            numbers.addSpacing(12)
        numbers.addStretch(1)
        outer.addLayout(numbers)
        inside = column(self._columns, spacing=2)
        inside.addWidget(self._columns_title)
        self._always.setChecked(True)
        self._always.setEnabled(False)
        pairs = [(self._always, self._always_note)]
        pairs += [(self.boxes[one], self._notes[one]) for one in PersonalColumn]
        for box, note in pairs:
            line = row(spacing=8)
            line.addWidget(box, 1)
            line.addWidget(note)
            inside.addLayout(line)
        outer.addWidget(self._columns)
        outer.addWidget(self.full_names)
        self.full_names.hide()
        outer.addSpacing(6)
        outer.addWidget(self._look_title)
        outer.addLayout(self._look)
        outer.addStretch(1)
        for box in self.boxes.values():
            box.toggled.connect(self.changed)
        self.full_names.toggled.connect(self.full_names_wanted)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Leaves your office"))
        self._columns_title.setText(self.tr("Personal columns in the lists"))
        self._look_title.setText(self.tr("Look at"))
        self._always.setText(self.tr("Name, institution"))
        self._always_note.setText(self.tr("always"))
        self.full_names.setText(self.tr("Full names of children…"))
        self.full_names.setAccessibleDescription(self.tr("on certificates; needs a reason"))
        names = {
            PersonalColumn.POSITION: self.tr("Position"),
            PersonalColumn.SEX: self.tr("Sex"),
            PersonalColumn.EMAIL: self.tr("Work e-mail"),
        }
        for one, box in self.boxes.items():
            box.setText(names[one])
        if self._leaving is not None:
            self._write(self._leaving)

    def _write(self, leaving: Leaving) -> None:
        self._count(leaving)
        used = {c for part in leaving.parts for c in COLUMNS_OF.get(part.kind, frozenset())}
        has_lists = any(part.kind in _WITH_PEOPLE for part in leaving.parts)
        self._columns.setVisible(has_lists)
        self.full_names.setVisible(any(map(_names_children, leaving.parts)))
        for one, box in self.boxes.items():
            box.setEnabled(one in used)
            box.setVisible(bool(used))
            self._notes[one].setVisible(bool(used))
            note = self._note(one, leaving) if one in used else self.tr("in no file")
            self._notes[one].setText(note)
            box.setAccessibleDescription(note)
        self._fill_look(leaving)

    def _count(self, leaving: Leaving) -> None:
        """Files; who gets one, or whom they name; from how many institutions."""
        files, receivers = len(leaving.files), leaving.receivers
        homes = named_in(leaving)
        people, institutions = len(homes), len({home for _, home in homes if home})
        texts = (
            (files, self.tr("files", "", files)),
            (receivers, self.tr("receivers", "", receivers))
            if receivers
            else (people, self.tr("people", "", people)),
            (institutions, self.tr("institutions", "", institutions)),
        )
        for place, (number, words) in enumerate(self._numbers):
            count, text = texts[place]
            number.setText(str(count))
            words.setText(text)
            for shown in (number, words):
                shown.setVisible(place == 0 or count > 0)

    def _note(self, one: PersonalColumn, leaving: Leaving) -> str:
        """Why it may go, or what stays when it does not."""
        if one is PersonalColumn.EMAIL:
            shared = leaving.sharing
            return self.tr("{agreed} of {people} agreed").format(
                agreed=shared.agreed, people=shared.people
            )
        if one is PersonalColumn.SEX and not self.boxes[one].isChecked():
            return self.tr("totals only")
        return ""

    def _fill_look(self, leaving: Leaving) -> None:
        emptied(self._look)
        looks = [*(("error", one) for one in leaving.errors if leaving.parts)]
        looks += [("minor" if _is_about_minors(one) else "warn", one) for one in leaving.warnings]
        for color, problem in looks:
            self._look.addWidget(_Look(color, sentence(problem)))
            self._look.addWidget(rule())
        if leaving.files and not leaving.errors:
            self._look.addWidget(_Look("ok", self._promise(leaving)))

    def _promise(self, leaving: Leaving) -> str:
        if leaving.part(ExportKind.FOLLOW_UP_FORMS):
            return self.tr("Each form names the people of its own institution alone.")
        if leaving.receivers:
            return self.tr("Each invitation names its receiver alone.")
        if leaving.warnings:
            return self.tr("Nothing else stands in the way.")
        return self.tr("Nothing stands in the way.")


_NAMED = (SheetPerson, CertificatePerson, Invitee)
_ABOUT_MINORS = {"look_minors", "look_full_names", "look_to_guardian", "look_to_coordinator"}
_ICONS = {"error": "circle-alert", "warn": "triangle-alert", "minor": "shield", "ok": "check"}


def _is_about_minors(problem: Problem) -> bool:
    return problem.code in _ABOUT_MINORS


def named_in(leaving: Leaving) -> set[tuple[str, tuple[tuple[str, str], ...]]]:
    """Who stands in the files: name and institution."""
    found = set()
    for part in leaving.parts:
        listed = getattr(part.sheet, "people", ()) if part.files else ()
        people = listed if isinstance(listed, tuple) else ()
        receivers = (invitee for invitee in part.invitees if invitee.files)
        for one in (*people, *receivers):
            if isinstance(one, _NAMED):
                found.add((one.name, tuple(sorted(one.institution.items()))))
    return found


def _names_children(part: Part) -> bool:
    """Whether there are children among those who get a certificate."""
    sheet = part.sheet
    return isinstance(sheet, CertificateSheet) and any(one.is_minor for one in sheet.people)


class _Look(QWidget):
    """One thing to look at."""

    def __init__(self, color: str, words: str) -> None:
        super().__init__()
        line = row(self, spacing=10)
        line.setContentsMargins(0, 6, 0, 6)
        icon = IconLabel(_ICONS[color], color)
        text = wrapped(words)
        text.setAccessibleName(words)
        holder = column()
        holder.addWidget(icon)
        holder.addStretch(1)
        line.addLayout(holder)
        line.addWidget(text, 1)
