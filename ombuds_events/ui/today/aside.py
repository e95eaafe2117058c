"""Beside the list of Today: the next events as cards, and this year in three lines."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ombuds_events.domain.text import LocalText, pick
from ombuds_events.queries.office import OwnOffice
from ombuds_events.queries.today import NextEvent
from ombuds_events.queries.year import YearLines
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import language, locale, term
from ombuds_events.ui.kit.panels import Card, Panel, column, label, row, rule, wrapped
from ombuds_events.ui.kit.theme import theme

_WIDTH = 318
_DAY_WIDTH = 40


class Aside(QScrollArea):
    """The right column; under a narrow page it lies below the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._coming: Sequence[NextEvent] = ()
        self._year: YearLines | None = None
        self._own_city: LocalText = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the whole width below the list, or the own width beside it."""
        policy = QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0 if narrow else theme.grown(_WIDTH))
        self.setMaximumWidth(16_777_215 if narrow else theme.grown(_WIDTH))

    def show_rows(self, coming: Sequence[NextEvent], year: YearLines, own: OwnOffice) -> None:
        """Show these events and figures; times also in the city of the own office."""
        self._coming, self._year, self._own_city = coming, year, own.city
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write everything again."""
        if self._year is None:
            return
        content = Panel()
        content.setProperty("ground", "clear")
        box = column(content, spacing=8)
        box.addWidget(label(self.tr("Next events"), "strong"))
        box.addWidget(self._events())
        box.addSpacing(4)
        box.addWidget(label(self.tr("This year, held events"), "strong"))
        box.addWidget(self._figures(self._year))
        box.addStretch(1)
        self.setWidget(content)

    def _events(self) -> Card:
        card = Card(margin=0)
        card.body.setSpacing(0)
        for number, event in enumerate(self._coming):
            if number:
                card.body.addWidget(rule())
            card.body.addWidget(self._event(event))
        if not self._coming:
            words = wrapped(self.tr("No event is planned yet."), "secondary")
            words.setContentsMargins(12, 12, 12, 12)
            card.body.addWidget(words)
        return card

    def _event(self, event: NextEvent) -> Panel:
        holder = Panel()
        line = row(holder, spacing=12)
        line.setContentsMargins(12, 8, 12, 8)
        line.addLayout(_day_block(event), 0)
        words = column(spacing=0)
        title = linked(pick(event.title, language()))
        title.linkActivated.connect(lambda _link: self._desk.go(Place("event", event.event_id)))
        words.addWidget(title)
        for text in self._lines(event):
            words.addWidget(wrapped(text, "caption"))
        words.addSpacing(4)
        words.addWidget(StateChip("event", event.state), 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(words, 1)
        return holder

    def _lines(self, event: NextEvent) -> list[str]:
        own, lang = self._desk.workspace.clock.zone, language()
        lines = [dates.hours_in(event.span, event.span.zone, pick(event.place, lang))]
        if event.span.in_zone(own).start != event.span.start:
            lines.append(dates.hours_in(event.span, own, pick(self._own_city, lang)))
        parts = [term(event.mode)]
        if event.institutions:
            parts.append(self.tr("%n institution(s)", "", event.institutions))
        if event.people:
            parts.append(self.tr("%n people", "", event.people))
        return [*lines, " · ".join(parts)]

    def _figures(self, year: YearLines) -> Card:
        women = dates.percent(year.women_share) if year.women_share is not None else ""
        lines = (
            (
                5,
                self.tr("{events} legal-education events, {people} people reached").format(
                    events=_mark(dates.number(year.education_events)),
                    people=_mark(dates.number(year.people_reached)),
                ),
            ),
            (
                6,
                self.tr("{events} joint events, {staff} staff trained").format(
                    events=_mark(dates.number(year.joint_events)),
                    staff=_mark(dates.number(year.staff_trained)),
                )
                + (self.tr(", {share} women").format(share=_mark(women)) if women else ""),
            ),
            (
                7,
                self.tr("{events} youth council events, {members} members").format(
                    events=_mark(dates.number(year.council_events)),
                    members=_mark(dates.number(year.council_members)),
                ),
            ),
        )
        card = Card(margin=0)
        card.body.setSpacing(0)
        for number, (recommendation, words) in enumerate(lines):
            if number:
                card.body.addWidget(rule())
            card.body.addWidget(self._figure(recommendation, words))
        return card

    def _figure(self, recommendation: int, words: str) -> Panel:
        """A sentence whose numbers open the events that they count."""
        holder = Panel()
        line = row(holder, spacing=12)
        line.setContentsMargins(12, 8, 12, 8)
        name = label(self.tr("Rec. {number}").format(number=recommendation), "caption")
        name.setMinimumWidth(theme.grown(_DAY_WIDTH))
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        sentence = linked(words)
        sentence.linkActivated.connect(lambda _link: self._open(recommendation))
        line.addWidget(sentence, 1)
        return holder

    def _open(self, recommendation: int) -> None:
        self._desk.go(Place("events", recommendation, "held"))


def linked(words: str) -> QLabel:
    """Wrapped words with links in them, or that are a link as a whole."""
    shown = wrapped(words if "<a " in words else _mark(escape(words), theme.hex("text")))
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        | Qt.TextInteractionFlag.LinksAccessibleByMouse
    )
    return shown


def _mark(words: str, color: str = "") -> str:
    look = f"text-decoration:none; color:{color or theme.hex('link')}"
    return f'<a href="rows" style="{look}"><b>{words}</b></a>'


def _day_block(event: NextEvent) -> QVBoxLayout:
    start = event.span.start.date()
    one = locale(language())
    box = column(spacing=0)
    for text, role in (
        (one.dayName(start.isoweekday(), QLocale.FormatType.ShortFormat), "caption"),
        (str(start.day), "number"),
        (one.standaloneMonthName(start.month, QLocale.FormatType.ShortFormat), "caption"),
    ):
        shown = label(text, role)
        shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        shown.setFixedWidth(theme.grown(_DAY_WIDTH))
        box.addWidget(shown)
    box.addStretch(1)
    return box
