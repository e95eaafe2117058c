"""The facts of an institution: every value is edited where it stands, and saved when left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import InstitutionKind
from ombuds_events.domain.text import isolated
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.queries.languages import languages_in_use
from ombuds_events.queries.people import ShownPerson
from ombuds_events.ui.kit.bound_form import BoundForm
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import show_beginnings
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import language_name, weekdays
from ombuds_events.ui.kit.working_hours import MinutesEdit, ZoneField

_FIELDS = ("name", "short_name", "kind", "city", "zone", "weekend", "languages", "website")


class InstitutionFacts(BoundForm):
    """Emits `edited(field, value)` for the draft, `focal_point_chosen(person id or None)`."""

    focal_point_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, 160)
        self._desk = desk
        self._row: InstitutionRow | None = None
        self._people: Sequence[ShownPerson] = ()
        self._editors: dict[str, QWidget] = {
            "name": LocalTextEdit(),
            "short_name": LocalTextEdit(),
            "kind": ComboBox(),
            "city": LocalTextEdit(),
            "zone": ZoneField(desk.workspace.clock.today()),
            "weekend": TickedList(),
            "languages": TickedList(),
            "website": QLineEdit(),
        }
        self.day_starts, self.day_ends = MinutesEdit(), MinutesEdit(is_end=True)
        self.focal_point = ComboBox()
        self._add_rows()
        for field in _FIELDS:
            self.binder.bind(field, self._editors[field], self[field])
        self.binder.bind("day_starts", self.day_starts, self["hours"])
        self.binder.bind("day_ends", self.day_ends, self["hours"])
        self.focal_point.changed.connect(self.focal_point_chosen)
        self.setProperty("calm", "true")

    def editor(self, field: str) -> QWidget:
        """The editor of a field."""
        return self._editors[field]

    def show_institution(self, one: InstitutionRow, people: Sequence[ShownPerson]) -> None:
        """Show what is known; `people` of the institution may be its focal point."""
        self._row, self._people = one, people
        self._write_lists(one.draft)
        self.binder.load(one.draft)
        show_beginnings(self)
        self.focal_point.set_value(one.focal_point.id if one.focal_point else None)

    def retranslate(self) -> None:
        if self._row is not None:
            self.show_institution(self._row, self._people)

    def _add_rows(self) -> None:
        editors = self._editors
        self.add("name", lambda: self.tr("Name"), editors["name"])
        self.add("short_name", lambda: self.tr("Short name"), editors["short_name"])
        self.add("kind", lambda: self.tr("Kind"), editors["kind"])
        self.add("city", lambda: self.tr("City"), editors["city"])
        self.add("zone", lambda: self.tr("Time zone"), editors["zone"])
        self.add("weekend", lambda: self.tr("Weekend"), editors["weekend"])
        self.add("hours", lambda: self.tr("Working hours"), self._hours())
        self.add("languages", lambda: self.tr("Working languages"), editors["languages"])
        self.add("focal_point", lambda: self.tr("Focal point"), self.focal_point)
        self.add("website", lambda: self.tr("Website"), editors["website"])

    def _hours(self) -> QWidget:
        holder = Panel()
        line = row(holder, spacing=4)
        line.addWidget(self.day_starts)
        line.addWidget(label("–"))
        line.addWidget(self.day_ends)
        line.addStretch(1)
        holder.setFocusProxy(self.day_starts)
        return holder

    def _write_lists(self, draft: InstitutionDraft) -> None:
        kind, weekend = self._editors["kind"], self._editors["weekend"]
        languages = self._editors["languages"]
        if isinstance(kind, ComboBox):
            kind.set_options([(one, term(one)) for one in InstitutionKind])
        if isinstance(weekend, TickedList):
            days = [(day, weekdays([day])) for day in range(1, 8)]
            weekend.set_options(days, self.tr("none"))
        if isinstance(languages, TickedList):
            codes = dict.fromkeys((*self._desk.workspace.read(languages_in_use), *draft.languages))
            names = [(code, language_name(code)) for code in codes]
            languages.set_options(names, self.tr("not chosen"))
        self.day_starts.setAccessibleName(self.tr("Work begins at"))
        self.day_ends.setAccessibleName(self.tr("Work ends at"))
        adults = [one for one in self._people if not one.is_minor]
        chosen = [(one.id, isolated(one.name)) for one in adults]
        self.focal_point.set_options([(None, self.tr("none yet")), *chosen])
