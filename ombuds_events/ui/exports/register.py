"""The register of certificates: all numbers given out, found by year, event and words."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ombuds_events.domain.names import fold
from ombuds_events.domain.text import all_texts
from ombuds_events.queries.certificate_register import RegisterEntry, certificate_register
from ombuds_events.ui.exports.register_columns import RegisterWords, register_columns
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.panels import label, row
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

_SIZE = QSize(1060, 560)
_FINDER = 320


class RegisterDialog(DialogFrame):
    """`left` is where the user goes from it, None = nowhere; `event_id`: of this event at first."""

    def __init__(
        self, desk: Desk, event_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, "award")
        self._desk = desk
        self.left: Place | None = None
        self.words = RegisterWords(desk.workspace.clock.today(), self)
        self.entries = desk.workspace.read(certificate_register)
        self.years, self.events, self.finder = ComboBox(), ComboBox(), FindField()
        self.count = label("", "secondary")
        self.table = WorkTable(register_columns(self.words), "", "row_two_lines")
        self.table.setProperty("framed", "true")
        self.person_button = self.add_button(self.tr("Open the &person"), "user")
        self.hide_cancel()
        self._lay_out()
        self._offer(event_id)
        self._write()
        self._connect()
        self.resize(_SIZE * max(1.0, theme.scale))
        self._show()
        self.table.setFocus()

    def _lay_out(self) -> None:
        line: QHBoxLayout = row(spacing=8)
        self.finder.setMinimumWidth(theme.grown(_FINDER) // 2)
        self.finder.setMaximumWidth(theme.grown(_FINDER))
        self.events.setMinimumContentsLength(16)
        self.events.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        line.addWidget(self.years)
        line.addWidget(self.events)
        line.addWidget(self.finder, 2)
        line.addStretch(1)
        line.addWidget(self.count)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.years.changed.connect(self._show)
        self.events.changed.connect(self._show)
        self.finder.textChanged.connect(self._show)
        self.finder.left.connect(self.table.setFocus)
        self.table.opened.connect(self._go_to_event)
        self.table.current_changed.connect(self._offer_verbs)
        self.confirmed.connect(self._go_to_event)
        self.person_button.clicked.connect(self._go_to_person)

    def _offer(self, event_id: int | None) -> None:
        """The years and the events that have a number."""
        years = sorted({one.year for one in self.entries if one.year}, reverse=True)
        self.years.set_options([(None, self.tr("All years")), *((y, str(y)) for y in years)])
        codes = {one.event_id: f"{one.code} · {local(one.title)}" for one in self.entries}
        options = [(key, words) for key, words in codes.items() if key]
        self.events.set_options([(None, self.tr("All events")), *options])
        if event_id in codes:
            self.events.set_value(event_id)

    def _write(self) -> None:
        super()._write()
        if not hasattr(self, "person_button"):
            return  # the frame writes before this is built
        self.set_title(self.tr("Register of certificates"))
        self.table.set_name(self.tr("Register of certificates"))
        self.years.setAccessibleName(self.tr("Year"))
        self.events.setAccessibleName(self.tr("Event"))
        self.finder.setPlaceholderText(self.tr("Find a number, a person, an event"))
        self.finder.setAccessibleName(self.tr("Find a number, a person, an event"))
        self.person_button.setText(self.tr("Open the &person"))
        self.set_verb(self.tr("Open the &event"), "calendar-days")
        self.set_note(self.tr("A number that was taken back is never given out again."))

    # -- rows ----------------------------------------------------------------------------------

    def shown(self) -> tuple[RegisterEntry, ...]:
        """The numbers that fit what is chosen and typed."""
        year, event, words = self.years.value(), self.events.value(), self.finder.text()
        found: Iterable[RegisterEntry] = self.entries
        if year:
            found = (one for one in found if one.year == year)
        if event:
            found = (one for one in found if one.event_id == event)
        wanted = fold(words).split()
        return tuple(one for one in found if all(word in _text(one) for word in wanted))

    def _show(self) -> None:
        rows = self.shown()
        self.table.set_rows(rows)
        self.table.set_empty(self._empty_words())
        self.count.setText(self.tr("%n number(s)", "", len(rows)))
        if self.table.current_row() is None:
            self.table.select_first()
        self._offer_verbs()

    def _empty_words(self) -> str:
        if self.entries:
            return self.tr("No number fits. Choose another year or event.")
        return self.tr(
            "No certificate has been issued yet. They are given out from the page of an event."
        )

    def _offer_verbs(self) -> None:
        one: RegisterEntry | None = self.table.current_row()
        self.verb.setEnabled(one is not None and one.event_id > 0)
        self.person_button.setEnabled(one is not None and one.person is not None)

    # -- going -----------------------------------------------------------------------------------

    def _go_to_event(self) -> None:
        one: RegisterEntry | None = self.table.current_row()
        if one is not None and one.event_id:
            self._leave(Place("event", one.event_id, "participants"))

    def _go_to_person(self) -> None:
        one: RegisterEntry | None = self.table.current_row()
        if one is not None and one.person is not None:
            self._leave(Place("person", one.person.id))

    def _leave(self, place: Place) -> None:
        self.left = place
        self.accept()
        self._desk.go(place)


def _text(one: RegisterEntry) -> str:
    """What is found by."""
    person = one.person
    names = (person.name, person.other, *all_texts(person.institution)) if person else ()
    return fold(" ".join((one.id, one.code, *all_texts(one.title), *names)))
