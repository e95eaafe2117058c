"""Settings → Calendars: holidays of the countries in use, corrections, international days."""

from PySide6.QtGui import QShowEvent

from ombuds_events.domain.names import fold
from ombuds_events.domain.workdays import Gap, GapReason
from ombuds_events.queries.calendar_facts import ListState, list_states
from ombuds_events.queries.institution_record import institution_record
from ombuds_events.queries.working_calendar import un_days
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.calendar_panel import CalendarPanel
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import country, local
from ombuds_events.ui.settings.rows import Section, SettingRow

_TABLE = 380


class CalendarsSection(Section):
    """A country is chosen; its list stands below, and what the office corrects in it."""

    key = "calendars"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._year = desk.workspace.clock.today().year
        self._reader = HolidayReader(desk, self)
        self._reader.came.connect(self.fill)
        self.countries = ComboBox()
        self.days = CalendarPanel(desk)
        self.states, self.un_days = wrapped(), wrapped()
        self.add_all((
            SettingRow(
                lambda: self.tr("Lists of public holidays"),
                self.states,
                lambda: self.tr("Built in and read without a network."),
            ),
            SettingRow(
                lambda: self.tr("Country"),
                self.countries,
                lambda: self.tr("What you correct holds for all institutions of the country."),
            ),
        ))  # fmt: skip
        self._box.addWidget(self.days)
        self.add(
            SettingRow(
                lambda: self.tr("International days {year}").format(year=self._year),
                self.un_days,
                lambda: self.tr("Shown as anchors where dates are chosen."),
            )
        )
        self.countries.changed.connect(self._choose)
        self.retranslate()
        self.rescale()
        self.fill()

    def fill(self) -> None:
        """Read again what is shown; the chosen country stays."""
        workspace = self._desk.workspace
        states = workspace.read(list_states, (self._year, self._year + 1))
        chosen = self.countries.value()
        named = sorted((fold(country(one.country)), one.country) for one in states)
        self.countries.set_options([(iso2, country(iso2)) for _, iso2 in named])
        known = [iso2 for _, iso2 in named]
        if chosen not in known:
            own = workspace.read(institution_record, workspace.context.own_institution_id)
            chosen = own.country if own is not None else next(iter(known), "")
        self.countries.set_value(chosen)
        self._show(str(chosen))
        self.states.setText(self._told(states))
        days = workspace.read(un_days, self._year)
        self.un_days.setText("\n".join(f"{dates.day(one.day)}  {local(one.label)}" for one in days))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Calendars"))

    def rescale(self) -> None:
        """Give the table room at the size of the text."""
        self.days.table.setFixedHeight(theme.grown(_TABLE))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reader.ask(None, (self._year, self._year + 1))

    def show_found(self, needle: str) -> int:
        shown = super().show_found(needle)
        self.days.setVisible(not needle or needle in fold(self.name()))
        return shown

    def _choose(self, iso2: object) -> None:
        self._show(str(iso2))

    def _show(self, iso2: str) -> None:
        if iso2:
            self.days.show_calendar(None, iso2, iso2)

    def _gap(self, one: ListState, gap: Gap) -> str:
        words = {
            GapReason.LIST_ENDS: self.tr("{country}: the list ends in {year}. Add days below."),
            GapReason.NOT_COVERED: self.tr("{country}: there is no list. Add days below."),
            GapReason.UNREAD: self.tr("{country}: not read yet."),
        }[gap.reason]
        return words.format(country=local(one.name), year=gap.year)

    def _told(self, states: tuple[ListState, ...]) -> str:
        words = self.tr("%n country(s), {first} and {next}", "", len(states))
        lines = [words.format(first=self._year, next=self._year + 1)]
        lines += [self._gap(one, one.gap) for one in states if one.gap is not None]
        return "\n".join(lines)
