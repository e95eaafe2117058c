"""The middle of the dialog: exactly what one receiver gets, page by page."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.sheets import CalendarItem
from ombuds_events.domain.text import isolated
from ombuds_events.exchange.attendance_lines import count
from ombuds_events.queries.calendar_people import Invitee, PersonalFile, Via
from ombuds_events.transfer.requests import Leaving
from ombuds_events.ui.exports.form_card import FormCards
from ombuds_events.ui.exports.marks_view import MOST_SHOWN, MarksView
from ombuds_events.ui.exports.pages import Page, PaperPage, Row, pages_of
from ombuds_events.ui.exports.paper_view import PaperView
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.panels import (
    Card,
    ElidedLabel,
    Panel,
    column,
    emptied,
    label,
    row,
    rule,
    wrapped,
)
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import language_name


class Preview(Panel):
    """Turns the pages of what leaves; Alt and the arrows turn too."""

    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaving: Leaving | None = None
        self._pages: tuple[Page, ...] = ()
        self._at = 0
        self._title, self._where = ElidedLabel("", "strong"), ElidedLabel("", "caption")
        self._place = label("", "secondary")
        self.back, self.forth = icon_button("chevron-left", ""), icon_button("chevron-right", "")
        self.printing = icon_button("printer", "")
        self._cards = QWidget()
        self._stack = column(self._cards, spacing=12)
        self._build()
        self.retranslate()

    def show_leaving(self, leaving: Leaving) -> None:
        """Show other files; the receiver stays the same, if there still is."""
        before = self._page()
        self._leaving = leaving
        self._pages = pages_of(leaving)
        names = [page.name for page in self._pages]
        self._at = names.index(before.name) if before and before.name in names else 0
        self._show()

    def turn(self, step: int) -> None:
        """Go to another receiver."""
        if self._pages:
            self._at = (self._at + step) % len(self._pages)
            self._show()
            self._area.verticalScrollBar().setValue(0)
            announce(self, f"{self._place.text()}, {self._title.text()}")

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def words(self) -> str:
        """All that the page says: what a test reads, and a screen reader may."""
        return "\n".join(one.text() for one in self._cards.findChildren(QLabel))

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        head = row(spacing=8)
        said = column(spacing=0)
        for one in (self._title, self._where):
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            said.addWidget(one)
        head.addLayout(said, 1)
        head.addWidget(self.printing)
        head.addWidget(self.back)
        head.addWidget(self._place)
        head.addWidget(self.forth)
        self.printing.clicked.connect(self._print)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth.clicked.connect(lambda: self.turn(1))
        outer = column(self, spacing=10)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addLayout(head)
        self._area = scrolled(self._cards)
        outer.addWidget(self._area, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        step = steps.get(event.key(), 0) * (-1 if theme.right_to_left else 1)
        if with_alt and step:
            self.turn(step)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.printing.set_name(self.tr("Print…"))
        self.back.set_name(self.tr("Page before"))
        self.forth.set_name(self.tr("Next page"))
        if self._leaving is not None:
            self._show()

    def _page(self) -> Page | None:
        return self._pages[self._at] if self._at < len(self._pages) else None

    def _show(self) -> None:
        emptied(self._stack)
        page, leaving = self._page(), self._leaving
        several = len(self._pages) > 1
        self.printing.setVisible(page is not None and page.paper is not None)
        for button in (self.back, self.forth, self._place):
            button.setVisible(several)
        if page is None or leaving is None:
            self._title.setText(self.tr("Nothing to show"))
            self._where.setText("")
            return
        self._place.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._pages)))
        self._name(page)
        self._where.setVisible(bool(self._where.text()))
        for card in self._cards_of(page, leaving):
            self._stack.addWidget(card)
        self._stack.addStretch(1)

    def _print(self) -> None:
        page = self._page()
        if page is not None and page.paper is not None:
            self.print_wanted.emit(page.paper)

    def _name(self, page: Page) -> None:
        if page.paper is not None:
            self._title.setText(self._paper_words(page.paper))
            self._where.setText(self.tr("as it is printed"))
            return
        if page.marks is not None:
            self._title.setText(self.tr("All marks"))
            self._where.setText(self._marks_words(count(page.marks)))
            return
        if page.form is not None:
            words = self.tr("The form for {name}")
            self._title.setText(words.format(name=isolated(page.name)))
            self._where.setText(language_name(page.form.lang))
            return
        if page.item is not None:
            self._title.setText(self.tr("As everybody will see it"))
            self._where.setText("")
            return
        one = page.invitee
        form = self.tr("As {name} will see it") if one else self.tr("{name} in the files")
        self._title.setText(form.format(name=isolated(page.name)))
        at = one.files[0].sheet.items[0].span.start_utc if one and one.files else None
        where = dates.zone_clock(one.zone, at) if one and one.zone and at is not None else ""
        self._where.setText(where)

    def _cards_of(self, page: Page, leaving: Leaving) -> Iterable[Card]:
        if page.item is not None:
            yield self._item_card(page.item, leaving)
        if page.invitee is not None:
            yield self._invitation_card(page.invitee)
        for one in page.rows:
            yield self._row_card(one)
        if page.paper is not None:
            card, paper = Card(), page.paper
            view = PaperView(paper.paper, paper.number, self._paper_words(paper))
            card.body.addWidget(view)
            yield card
        if page.form is not None:
            yield FormCards(page.form)
        if page.marks is not None:
            card = Card()
            name = self.tr("All marks")
            card.body.addWidget(MarksView(page.marks, leaving.request.labels, name))
            yield card

    def _marks_words(self, rows: int) -> str:
        """How many rows the sheet has, and how many of them are shown here."""
        if rows <= MOST_SHOWN:
            return self.tr("a row for each person and session")
        words = self.tr("a row for each person and session; the first {n} of {all}")
        return words.format(n=dates.number(MOST_SHOWN), all=dates.number(rows))

    def _paper_words(self, page: PaperPage) -> str:
        """Which paper, and its page."""
        kinds = {
            ExportKind.SIGN_IN_PDF: self.tr("Sign-in sheets, page {n} of {all}"),
            ExportKind.BADGES: self.tr("Badges, page {n} of {all}"),
            ExportKind.TABLE_SIGNS: self.tr("Table signs, page {n} of {all}"),
            ExportKind.CERTIFICATES: self.tr("Certificates, page {n} of {all}"),
            ExportKind.EVALUATION_FORM: self.tr("Evaluation form, page {n} of {all}"),
            ExportKind.EVALUATION_PAPER: self.tr("Evaluation form, page {n} of {all}"),
        }
        return kinds[page.kind].format(n=page.number + 1, all=len(page.paper.pages))

    # -- calendar ------------------------------------------------------------------------------

    def _item_card(self, item: CalendarItem, leaving: Leaving) -> Card:
        card = Card()
        card.body.addWidget(_title(item.summary))
        facts = _Facts(card)
        facts.add(self.tr("When"), self._when(item, ""), strong=True)
        facts.add(self.tr("Where"), item.location or self.tr("not said"))
        sheet = next((p.sheet for p in leaving.parts if p.kind is ExportKind.NOTICE), None)
        organizer = getattr(sheet, "organizer", None)
        facts.add(self.tr("From"), organizer.name if organizer else self.tr("nobody named"))
        facts.add(self.tr("People"), self.tr("nobody named"))
        facts.add(self.tr("Text"), item.description)
        return card

    def _invitation_card(self, one: Invitee) -> Card:
        card = Card()
        if not one.files:
            words = self.tr("No file: there is no e-mail address.")
            if one.via is not Via.NOBODY:
                words = self.tr("No file: nothing has changed for this person.")
            card.body.addWidget(wrapped(words, "secondary"))
            return card
        self._add_chip(card, one.files)
        first = one.files[0]
        item = first.sheet.items[0]
        card.body.addWidget(_title(item.summary))
        facts = _Facts(card)
        self._add_days(facts, one, one.files[:1], 1)
        facts.add(self.tr("Where"), item.location or self.tr("not said"))
        organizer = first.sheet.organizer
        facts.add(self.tr("From"), organizer.name if organizer else "")
        facts.add(self.tr("To"), self._to(one, item))
        facts.add(self.tr("Others invited"), self.tr("hidden: each sees only the own name"))
        self._add_days(facts, one, one.files[1:], 2)
        facts.add(self.tr("Text"), item.description)
        return card

    def _add_chip(self, card: Card, files: tuple[PersonalFile, ...]) -> None:
        """What the files replace, or that they call off."""
        if files[0].is_cancellation:
            chip = StateChip("event", "cancelled")
            chip.set_state("cancelled", self.tr("Calls the entry off"))
        elif (held := next((f.held for f in files if f.held), None)) is not None:
            chip = StateChip("invitation", "changed")
            day = dates.day(held.saved.astimezone().date())
            chip.set_state("changed", self.tr("Replaces the file saved on {day}").format(day=day))
        else:
            return
        card.body.addWidget(chip)

    def _add_days(
        self, facts: "_Facts", one: Invitee, files: tuple[PersonalFile, ...], first: int
    ) -> None:
        """When it is, here and at the host: the first day on top, the others further down."""
        several = len(one.files) > 1
        for number, file in enumerate(files, first):
            name = self.tr("Day {n}").format(n=number) if several else self.tr("When")
            item = file.sheet.items[0]
            facts.add(name, self._when(item, one.zone), self._host(item, one.zone), strong=True)

    def _when(self, item: CalendarItem, zone: str) -> str:
        if item.is_all_day:
            days = item.span.days
            return dates.full_days(days[0], days[-1])
        return dates.full(item.span.in_zone(zone) if zone else item.span)

    def _host(self, item: CalendarItem, zone: str) -> str:
        """The host's time, where it is another."""
        span = item.span
        if item.is_all_day or not zone or span.in_zone(zone).start == span.start:
            return ""
        return self.tr("{hours}, host").format(hours=dates.hours_in(span, span.zone))

    def _to(self, one: Invitee, item: CalendarItem) -> str:
        """Whose address; that of a guardian is not shown beside the child."""
        if one.via is Via.GUARDIAN:
            return self.tr("the guardian; the file names no child")
        if one.via is Via.COORDINATOR:
            return self.tr("the coordinator of the youth council; the file names no child")
        return item.attendees[0].email

    # -- lists ---------------------------------------------------------------------------------

    def _row_card(self, one: Row) -> Card:
        titles = {
            ExportKind.PARTICIPANTS: self.tr("The row in the list of participants"),
            ExportKind.ATTENDANCE: self.tr("The row in the attendance workbook"),
            ExportKind.SIGN_IN: self.tr("The row in the sign-in sheets"),
        }
        card = Card()
        card.body.addWidget(label(titles[one.kind], "label"))
        facts = _Facts(card)
        for name, text in one.cells:
            facts.add(name, text)
        return card


class _Facts:
    """Names and values in a card, a line between."""

    def __init__(self, card: Card) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, 104)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)

    def add(self, name: str, text: str, second: str = "", *, strong: bool = False) -> None:
        """A value, with a smaller line below."""
        at = self._grid.rowCount()
        if at > 1:
            self._grid.addWidget(rule(), at, 0, 1, 2)
            at += 1
        caption = label(name, "secondary")
        self._grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(wrapped(text, "strong" if strong else ""), at, 1)
        if second:
            self._grid.addWidget(wrapped(second, "caption"), at + 1, 1)


def _title(summary: str) -> QLabel:
    return wrapped(summary, "section")
