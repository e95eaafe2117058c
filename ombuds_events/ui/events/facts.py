"""The facts form of an event: every value is edited where it stands, and saved when left."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import CalendarBy, EventMode
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.queries.event_page import EventForm, PeopleCount
from ombuds_events.queries.new_event import EventLists
from ombuds_events.ui.events.fact_editors import (
    CityEdit,
    NumberList,
    OptionalNumber,
    ShareEdit,
)
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.binder import Binder
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.date_zone_edit import DateZoneEdit
from ombuds_events.ui.kit.facts_form import FactsForm
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import language_name, local

_PURPOSE_HEIGHT = 56
_INDENT = 10
_DAY_WIDTH = 210
_FORM_FIELDS = {"when": ("start", "end", "zone", "fold")}
FIELD_OF = {
    "needs_title": "title",
    "needs_purpose": "purpose",
    "needs_recommendation": "recommendation",
    "needs_languages": "languages",
    "needs_quota": "quota",
    "needs_dates": "when",
    "needs_free_dates": "when",
    "needs_new_dates": "when",
    "needs_other_days": "when",
    "needs_start": "when",
    "needs_end": "when",
    "needs_place": "place",
    "needs_link": "link",
}
"""Condition → the fact that meets it."""


class EventFacts(FactsForm):
    """Emits `edited(field, value)` for a field of the draft, `moved(Span)` for new dates."""

    edited = Signal(str, object)
    moved = Signal(object)

    def __init__(self, today: date, lists: EventLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        self._form: EventForm | None = None
        self._binder = Binder(parent=self)
        self._binder.edited.connect(self._tell)
        self._make_editors(today)
        self._add_rows()
        self._bind()
        self.setProperty("calm", "true")

    def show_form(self, form: EventForm) -> None:
        """Show the facts of an event."""
        self._form = form
        self._write_lists()
        self._binder.load(form.draft)
        self._write()

    def show_problems(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Show problems beside their fields; returns those that belong to none."""
        rest = self._binder.show_problems(problems)
        here = tuple(p for p in rest if p.field in _FORM_FIELDS["when"])
        if here:
            self["when"].set_problem(" ".join(map(sentence, here)))
        return tuple(p for p in rest if p not in here)

    def words(self) -> dict[str, Callable[[Any], str]]:
        """How values are called that are keys: for who has to choose between two of them."""
        return {
            "type_key": self.type.words_of,
            "recommendation": self.primary.words_of,
            "secondary_recommendations": self.others.words_of,
            "venue_city": self.city.words_of,
        }

    def go_to(self, name: str) -> None:
        """Put the focus on the editor of a row."""
        self[name].value.setFocus()

    def retranslate(self) -> None:
        if self._form is not None:
            self.show_form(self._form)

    # -- editors -------------------------------------------------------------------------------

    def _make_editors(self, today: date) -> None:
        self.title, self.code = LocalTextEdit(), QLineEdit()
        self.type, self.mode = ComboBox(), ComboBox()
        self.when = DateZoneEdit(today, "UTC")
        self.venue, self.city, self.link = QLineEdit(), CityEdit(), QLineEdit()
        self.primary, self.others = ComboBox(), NumberList()
        self.primary.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.languages = TickedList()
        self.quota, self.deadline = OptionalNumber(999), DateEdit(today)
        self.deadline.setMinimumWidth(_DAY_WIDTH)
        self.purpose = QPlainTextEdit()
        self.purpose.setFixedHeight(_PURPOSE_HEIGHT)
        self.purpose.setTabChangesFocus(True)
        self.share, self.calendar_by = ShareEdit(), ComboBox()
        self.project_no, self.signatory = QLineEdit(), QLineEdit()
        self._share_words, self._also = label("", "secondary"), label("", "secondary")
        self._until = label("", "secondary")

    def _add_rows(self) -> None:
        kind = _beside(self.type, self.mode, growing=2)
        place = _beside(self.venue, self.city, growing=2)
        rec = _beside(self.primary, self._also, self.others, growing=1)
        quota = _beside(self.quota, self._until, self.deadline)
        share = _beside(self.share, self._share_words)
        self.add("title", lambda: self.tr("Title"), self.title)
        self.add("kind", lambda: self.tr("Type and mode"), kind)
        self.add("when", lambda: self.tr("Dates"), self.when)
        self.add("place", lambda: self.tr("Place"), place)
        self.add("link", lambda: self.tr("Link for taking part"), self.link)
        self.add("recommendation", lambda: self.tr("Recommendation"), rec)
        self._add_line("organisers", lambda: self.tr("Organisers"))
        self.add("languages", lambda: self.tr("Languages"), self.languages)
        self.add("quota", lambda: self.tr("Quota and deadline"), quota)
        self._add_line("people", lambda: self.tr("People"))
        self.add("purpose", lambda: self.tr("Purpose"), self.purpose)
        self.add("share", lambda: self.tr("Certificate rule"), share)
        papers = _beside(self.project_no, self.signatory, growing=2)
        self.add("papers", lambda: self.tr("Project no. and signature"), papers)
        self.add("calendar_by", lambda: self.tr("Calendar files"), self.calendar_by)
        self.add("code", lambda: self.tr("Number"), self.code)

    def _add_line(self, key: str, words: Callable[[], str]) -> None:
        """A value to read, that begins where those to edit begin."""
        shown = self.add_text(key, words).value
        if isinstance(shown, QLabel):
            shown.setIndent(_INDENT)

    def _bind(self) -> None:
        ties: Mapping[str, tuple[QWidget, str]] = {
            "title": (self.title, "title"),
            "type_key": (self.type, "kind"),
            "mode": (self.mode, "kind"),
            "venue_name": (self.venue, "place"),
            "venue_city": (self.city, "place"),
            "link": (self.link, "link"),
            "recommendation": (self.primary, "recommendation"),
            "secondary_recommendations": (self.others, "recommendation"),
            "languages": (self.languages, "languages"),
            "quota_default": (self.quota, "quota"),
            "deadline": (self.deadline, "quota"),
            "purpose": (self.purpose, "purpose"),
            "completion_share": (self.share, "share"),
            "project_no": (self.project_no, "papers"),
            "signatory": (self.signatory, "papers"),
            "calendar_by": (self.calendar_by, "calendar_by"),
            "code": (self.code, "code"),
        }
        for name, (widget, key) in ties.items():
            self._binder.bind(name, widget, self[key])
        self.deadline.misread.connect(self["quota"].set_problem)
        self._binder.bind("span", self.when, self["when"], _moved)

    def _tell(self, draft: EventDraft, name: str) -> None:
        if name == "span":
            self.moved.emit(draft.span)
        else:
            self.edited.emit(name, getattr(draft, name))

    # -- words ---------------------------------------------------------------------------------

    def _write_lists(self) -> None:
        """Fill the menus in the language of the window."""
        self.type.set_options([(k, local(words)) for k, words in self._lists.types.items()])
        self.mode.set_options([(mode, term(mode)) for mode in EventMode])
        self.calendar_by.set_options([(by, term(by)) for by in CalendarBy])
        numbers = {n: f"{n}  {local(words)}" for n, words in self._lists.recommendations.items()}
        self.primary.set_options([(None, self.tr("none yet")), *numbers.items()])
        self.others.set_options(list(numbers.items()), self.tr("no others"))
        draft = self._form.draft if self._form else None
        codes = dict.fromkeys([*LANGUAGES, *(draft.languages if draft else ())])
        self.languages.set_options(
            [(code, language_name(code)) for code in codes], self.tr("not chosen")
        )

    def _write(self) -> None:
        form = self._form
        if form is None:
            return
        draft = form.draft
        self.venue.setPlaceholderText(self.tr("Hall or building"))
        self.city.line.setPlaceholderText(self.tr("City"))
        self.link.setPlaceholderText("https://")
        self.purpose.setPlaceholderText(self.tr("What people will be able to do afterwards"))
        self.project_no.setPlaceholderText(self.tr("Number of the project"))
        self.signatory.setPlaceholderText(self.tr("Name and post under certificates"))
        for field, words in (
            (self.venue, self.tr("Hall or building")),
            (self.city.line, self.tr("City")),
            (self.quota.spin, self.tr("Places per institution")),
            (self.deadline, self.tr("Answers by")),
            (self.share.spin, self.tr("Share of hours for a certificate")),
            (self.project_no, self.tr("Number of the project")),
            (self.signatory, self.tr("Name and post under certificates")),
        ):
            field.setAccessibleName(words)
        self._also.setText(self.tr("also"))
        self._until.setText(self.tr("per institution, answers by"))
        form_words = self.tr("of {hours} counted hours")
        self._share_words.setText(form_words.format(hours=dates.hours(form.counted_minutes)))
        self.show_fact("link", shown=draft.mode is not EventMode.IN_PERSON)
        self.show_fact("share", shown=form.counted_minutes > 0)
        self.set_text("organisers", self._organisers(form))
        self.set_text("people", self._people(form))

    def _organisers(self, form: EventForm) -> str:
        told = [f"{escape(local(one.name))} ({escape(term(one.role))})" for one in form.partners]
        names = " · ".join(told) or escape(self.tr("none yet"))
        change = escape(self.tr("Change"))
        return f'{names} · <a href="institutions">{change}</a>'

    def _people(self, form: EventForm) -> str:
        if form.audience is not None and not form.people.nominated:
            words = self.tr("{number} people, counted").format(number=dates.number(form.audience))
            return f'<a href="attendance">{escape(words)}</a>'
        return f'<a href="participants">{escape(self._named(form.people))}</a>'

    def _named(self, people: PeopleCount) -> str:
        if not people.nominated:
            return self.tr("nobody yet")
        parts = [
            self.tr("{number} nominated: {women} women, {men} men").format(
                number=people.nominated, women=people.female, men=people.male
            )
        ]
        if people.reserve:
            parts.append(self.tr("{number} in reserve").format(number=people.reserve))
        return " · ".join(parts)


def _moved(draft: EventDraft, span: Span) -> EventDraft:
    return replace(draft, start=span.start, end=span.end, zone=span.zone, fold=span.fold)


def _beside(*parts: QWidget, growing: int = 0) -> Panel:
    """Widgets in a line, of which the first `growing` ones share the free width."""
    holder = Panel()
    line: QHBoxLayout = row(holder, spacing=8)
    for number, part in enumerate(parts):
        line.addWidget(part, 1 if number < growing else 0)
    if not growing:
        line.addStretch(1)
    holder.setFocusProxy(parts[0])
    return holder
