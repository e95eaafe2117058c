"""The side panel: a small month, what is shown, whose hours are shaded, the clocks."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ombuds_events.domain.span import wall
from ombuds_events.queries.calendar_marks import CalendarPartner, MarkKind
from ombuds_events.queries.calendar_page import BarKind
from ombuds_events.ui.calendar.clocks_menu import ClocksButton
from ombuds_events.ui.calendar.memory import TOGGLES, Period, View
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.date_edit import month
from ombuds_events.ui.kit.details_pane import Tall, scrolled
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.icons import grown
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, wrapped
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import local

WIDTH = 220
_MARGINS = 28
_SWATCHES = {
    BarKind.LEAD: "accent",
    BarKind.PART: "info",
    BarKind.COUNCIL: "minor",
    BarKind.STAFF: "idle",
    MarkKind.HOLIDAY: "warn",
    MarkKind.UN_DAY: "border_strong",
}


class PartnersButton(TickedList):
    """Whose hours are shaded; the button tells how many."""

    def words_of(self, keys: object) -> str:
        count = len(tuple(keys)) if isinstance(keys, Iterable) else 0
        return self.tr("%n institution(s)", "", count).replace("%n", str(count))


class CalendarAside(Panel):
    """Emits what is chosen: a day, a toggle, partners, zones."""

    day_chosen = Signal(object)
    toggled = Signal(str, bool)
    partners_chosen = Signal(object)

    def __init__(self, words: CalendarWords, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "start")
        self._words, self._today = words, today
        self._period: Period | None = None
        self._dressed_for = (-1, "")
        self.boxes: dict[str, QCheckBox] = {}
        self._month_place: QVBoxLayout = column()
        self.month: QCalendarWidget = self._new_month(today)
        self._titles = [label("", "strong") for _ in range(4)]
        self.partners = PartnersButton()
        self._shared = wrapped("", "caption")
        self.clocks = ClocksButton()
        self._lay_out()
        self.retranslate()
        self.partners.changed.connect(self.partners_chosen)

    def show_scenery(self, scenery: Scenery, day: date) -> None:
        """Mark the period in the small month, say which hours are shared."""
        self._period = scenery.period
        blocker = QSignalBlocker(self.month)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        blocker.unblock()
        self._mark_days()
        self._shared.setText(self._shared_words(scenery))
        zones = [one.zone for one in scenery.days.partners]
        zones += [one.bar.span.zone for one in scenery.shown]
        self.clocks.show_zones(scenery.zones, zones)

    def show_toggles(self, hidden: frozenset[str]) -> None:
        """Tick what is shown."""
        for key, box in self.boxes.items():
            blocker = QSignalBlocker(box)
            box.setChecked(key not in hidden)
            blocker.unblock()

    def show_partners(self, possible: Iterable[CalendarPartner], chosen: Iterable[int]) -> None:
        """Offer all institutions, tick those whose hours count."""
        options = [(one.id, local(one.name)) for one in possible]
        self.partners.set_options(options, "")
        self.partners.set_value(tuple(chosen))

    def retranslate(self) -> None:
        titles = (
            self.tr("Events"),
            self.tr("Holidays and UN days"),
            self.tr("Shaded hours"),
            self.tr("Clocks"),
        )
        for made, words in zip(self._titles, titles, strict=True):
            made.setText(words)
        for kind in BarKind:
            self.boxes[kind].setText(self._words.kind(kind))
        self.boxes[MarkKind.HOLIDAY].setText(self.tr("Holidays of partners"))
        self.boxes[MarkKind.UN_DAY].setText(self.tr("UN days"))
        self.partners.setAccessibleName(self.tr("Institutions whose hours are shown"))
        self.setAccessibleName(self.tr("What the calendar shows"))
        self._dress()

    def rescale(self) -> None:
        self.setFixedWidth(theme.grown(WIDTH))
        self._dress()

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = Tall()
        for button in (self.partners, self.clocks):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box = column(inner, spacing=4)
        box.setContentsMargins(12, 8, 8, 12)
        box.addLayout(self._month_place)
        groups = (tuple(BarKind), (MarkKind.HOLIDAY, MarkKind.UN_DAY))
        for title, keys in zip(self._titles, groups, strict=False):
            box.addSpacing(8)
            box.addWidget(title)
            for key in keys:
                box.addWidget(self._toggle(key))
        box.addSpacing(8)
        box.addWidget(self._titles[2])
        box.addWidget(self._shared)
        box.addWidget(self.partners)
        box.addSpacing(8)
        box.addWidget(self._titles[3])
        box.addWidget(self.clocks)
        box.addStretch(1)
        column(self).addWidget(scrolled(inner))

    def _toggle(self, key: str) -> QCheckBox:
        made = QCheckBox()
        made.toggled.connect(partial(self.toggled.emit, str(key)))
        self.boxes[key] = made
        return made

    def _dress(self) -> None:
        """The month and the swatches keep the colours they were made in: make them again."""
        if self._dressed_for == (theme.generation, language()):
            return
        self._dressed_for = theme.generation, language()
        self._month_place = emptied(self._month_place)
        shown = self.month.selectedDate()
        self.month = self._new_month(date(shown.year(), shown.month(), shown.day()))
        self._mark_days()
        for key in TOGGLES:
            self.boxes[key].setIcon(_swatch(_SWATCHES[_key(key)]))
            self.boxes[key].setIconSize(QSize(grown(12), grown(12)))

    def _new_month(self, day: date) -> QCalendarWidget:
        made = month(day, self)
        made.setAccessibleName(self.tr("Go to a day"))
        made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        made.setFixedSize(theme.grown(WIDTH) - _MARGINS, made.sizeHint().height())
        days = made.findChild(QTableView)
        if isinstance(days, QTableView):  # the style wants room that seven columns do not have
            days.horizontalHeader().setMinimumSectionSize(8)
            days.setAccessibleName(self.tr("Go to a day"))
        names = {"prev": self.tr("The month before"), "next": self.tr("The next month")}
        for key, words in names.items():
            button = made.findChild(QToolButton, f"qt_calendar_{key}month")
            if isinstance(button, QToolButton):
                button.setAccessibleName(words)
                button.setToolTip(words)
        made.clicked.connect(self._go)
        made.activated.connect(self._go)
        self._month_place.addWidget(made)
        return made

    def _go(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))

    def _mark_days(self) -> None:
        """The days of the week that is shown, and today."""
        self.month.setDateTextFormat(QDate(), QTextCharFormat())
        period = self._period
        if period is not None and period.view is View.WEEK:
            in_week = QTextCharFormat()
            in_week.setBackground(theme.color("selection"))
            for number in range(7):
                day = period.first + timedelta(days=number)
                self.month.setDateTextFormat(QDate(day.year, day.month, day.day), in_week)
        today = self.month.dateTextFormat(
            QDate(self._today.year, self._today.month, self._today.day)
        )
        today.setForeground(theme.color("accent_text"))
        today.setFont(theme.font("body_strong"))
        self.month.setDateTextFormat(
            QDate(self._today.year, self._today.month, self._today.day), today
        )

    def _shared_words(self, scenery: Scenery) -> str:
        count = len(scenery.days.partners)
        if not count:
            return self.tr("Choose institutions to see the hours they share.")
        if not scenery.days.windows:
            return self.tr("No common hours in these days.")
        begins, ends = next(iter(scenery.days.windows.values()))
        start, end = wall(begins * 60, scenery.zone), wall(ends * 60, scenery.zone)
        words = self.tr("outside the common hours of %n institution(s)", "", count)
        words = words.replace("%n", str(count))
        return f"{words}, {dates.clocks(start, end)} {dates.city(scenery.zone)}"


def _key(key: str) -> BarKind | MarkKind:
    return BarKind(key) if key in set(BarKind) else MarkKind(key)


def _swatch(color: str) -> QIcon:
    """A small square in a colour of the theme."""
    size = grown(12)
    picture = QPixmap(2 * size, 2 * size)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(color))
    painter.drawRoundedRect(0, 0, size, size, 3, 3)
    painter.end()
    return QIcon(picture)
