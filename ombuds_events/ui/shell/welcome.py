"""The first run: whose office this is, in under a minute (S1)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.drafts import InstitutionDraft, OfficeDraft
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import pick
from ombuds_events.exchange.places import country_name, country_of_zone, zone_city_names
from ombuds_events.paths import default_database, user_data
from ombuds_events.ui.kit import dates, i18n
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.date_zone_edit import ZoneEdit
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.panels import ElidedLabel, label, row, wrapped
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.shell.look import Look
from ombuds_events.ui.shell.notices import trouble_sentence

_SIZE = QSize(720, 664)
_SIDE = 40
_LEAST_LETTERS = 3
_WEEKENDS = ((6, 7), (5, 6), (5,), (4, 5), (7,), (6,), (5, 7))


class WelcomeDialog(DialogFrame):
    """One page; when accepted, `database` names the office's file."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "calendar-days")
        self.database: Path = default_database()
        self.is_demo = False
        self._look = look
        self._draft: InstitutionDraft | None = None
        self._typed = ""
        self._title, self._lead = label("", "hero"), wrapped("", "secondary")
        self.languages = ChoiceRow(tuple(i18n.NAMES.items()))
        self.institution = SearchPicker(self._found, least=_LEAST_LETTERS)
        self.city = ZoneEdit(_a_day())
        self.weekend = QComboBox()
        self.operator, self.email = QLineEdit(), QLineEdit()
        self._why = wrapped("", "caption")
        self._place = ElidedLabel("", "caption")
        self._change = link("", self._choose_file)
        self.demo = self.add_button("demo")
        self._build()
        self._connect()
        self.retranslate()
        room = self.screen().availableSize()
        width = min(theme.grown(_SIZE.width()), room.width() - _SIDE)
        self.setFixedSize(width, min(_SIZE.height(), room.height() - _SIDE))
        self.institution.setFocus()

    def retranslate(self) -> None:
        """Write all words in the language that was chosen."""
        self.set_title(self.tr("Ombuds Events"))
        self._title.setText(self.tr("Joint events of ombudsman institutions"))
        self._lead.setText(self.tr("Your data stays with you. No account and no internet needed."))
        for field in self._fields:
            field.retranslate()
        self.institution.setPlaceholderText(self.tr("Name, city or country, in any language"))
        self.operator.setPlaceholderText(self.tr("History signs with it"))
        self._why.setText(
            self.tr("With an e-mail, personal invitations can be made: answers go to it.")
        )
        self._change.setText(self.tr("Change"))
        self.demo.setText(self.tr("Look around in the demo"))
        self.set_verb(self.tr("Start"), "arrow-right")
        self._tell_place()
        self._list_weekends()
        self.languages.set_value(i18n.language())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if hasattr(self, "_fields") and event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # Inside

    def _build(self) -> None:
        self.body.setContentsMargins(_SIDE, 24, _SIDE, 16)
        self.body.setSpacing(16)
        self.body.addWidget(self._title)
        self.body.addWidget(self._lead)
        language = Field(lambda: self.tr("Language"), self.languages)
        office = Field(lambda: self.tr("Your institution"), self.institution)
        city = Field(lambda: self.tr("City and time zone"), self.city)
        weekend = Field(lambda: self.tr("Weekend"), self.weekend)
        name = Field(lambda: self.tr("Your name, if you like"), self.operator)
        email = Field(lambda: self.tr("Your e-mail, if you like"), self.email)
        self._fields = (language, office, city, weekend, name, email)
        self._problem_fields = {
            "institution": office,
            "zone": city,
            "operator": name,
            "email": email,
        }
        for part in (language, office):
            self.body.addWidget(part)
        for pair in ((city, weekend), (name, email)):
            both = row(spacing=16)
            for part in pair:
                both.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(both)
        self.body.addWidget(self._why)
        where = row(spacing=8)
        where.addWidget(IconLabel("database", "text_2"))
        where.addWidget(self._place)
        where.addWidget(self._change)
        where.addStretch(1)
        self.body.addLayout(where)
        self.body.addStretch(1)
        self.hide_cancel()

    def _connect(self) -> None:
        self.languages.changed.connect(lambda lang: self._look.speak(str(lang)))
        self.institution.offer_adding(
            lambda typed: self.tr("Not in the list: add “{name}”").format(name=typed)
        )
        self.institution.chosen.connect(self._take)
        self.institution.add_wanted.connect(self._take_new)
        self.institution.textEdited.connect(self._forget)
        self.demo.clicked.connect(self._start_demo)
        self.confirmed.connect(self._start)

    def _found(self, typed: str) -> Sequence[Choice]:
        from ombuds_events.queries.starter import search_starters

        return [
            Choice(one.draft, *_two_names(one.draft), *_place_words(one.draft))
            for one in search_starters(typed, 6)
        ]

    def _take(self, choice: Choice) -> None:
        if isinstance(choice.key, InstitutionDraft):
            self._draft = choice.key
            self._say("institution", "")
            self.city.set_zone(choice.key.zone)
            self._list_weekends(choice.key.weekend)
            self.operator.setFocus()

    def _take_new(self, typed: str) -> None:
        """A body that the list does not know: its city is asked next."""
        self._draft, self._typed = None, typed
        self._say("institution", "")
        self.city.setFocus()

    def _forget(self, _typed: str) -> None:
        self._draft, self._typed = None, ""

    def _list_weekends(self, chosen: tuple[int, ...] | None = None) -> None:
        days = chosen or self.weekend.currentData() or _WEEKENDS[0]
        self.weekend.clear()
        for one in dict.fromkeys((days, *_WEEKENDS)):
            self.weekend.addItem(_weekday_names(one), one)

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where the data lies"),
            str(self.database),
            "*.db",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.database = Path(name)
            self._tell_place()

    def _tell_place(self) -> None:
        self._place.setText(self.tr("Data: {path}").format(path=str(self.database)))

    def _start(self) -> None:
        if self.database.exists() and self.database.stat().st_size:
            self.accept()  # an office that is there already is opened
            return
        from ombuds_events.services.offices import found_office

        draft = OfficeDraft(
            institution=self._institution(),
            language=i18n.language(),
            operator=self.operator.text(),
            email=self.email.text(),
        )
        self._attempt(lambda: found_office(self.database, draft).close())

    def _institution(self) -> InstitutionDraft | None:
        zone = self.city.zone()
        weekend = tuple(self.weekend.currentData())
        if self._draft is not None:
            return replace(self._draft, zone=zone or self._draft.zone, weekend=weekend)
        if not self._typed:
            return None
        return InstitutionDraft(
            name={i18n.language(): self._typed},
            country=country_of_zone(zone),
            zone=zone,
            city=zone_city_names(zone) if zone else {},
            weekend=weekend,
        )

    def _start_demo(self) -> None:
        from ombuds_events.services.seeding import make_demo

        path = user_data() / "demo.db"
        self.is_demo = True
        if path.exists():
            self.database = path
            self.accept()
            return
        self._attempt(lambda: make_demo(path).close(), path)

    def _attempt(self, make: Callable[[], None], database: Path | None = None) -> None:
        from ombuds_events.store.errors import Known

        for field in self._problem_fields:
            self._say(field, "")
        try:
            make()
        except Refused as refused:
            for problem in refused.problems:
                self._show(problem)
        except Known as known:
            self.message.say("error", trouble_sentence(known))
        else:
            self.database = database or self.database
            self.accept()

    def _show(self, problem: Problem) -> None:
        words = i18n.sentence(problem)
        if problem.code == "office_missing":
            words = self.tr("Type three letters of your country or city.")
            self.institution.setFocus()
        if problem.field in self._problem_fields:
            self._say(problem.field, words)
        else:
            self.message.say("error", words)

    def _say(self, field: str, words: str) -> None:
        self._problem_fields[field].set_problem(words)


def _a_day() -> date:
    """Offsets in the list of cities are those of today."""
    return Clock().today()


def _two_names(draft: InstitutionDraft) -> tuple[str, str]:
    first = pick(draft.name, i18n.language())
    second = next((name for name in draft.name.values() if name != first), "")
    return first, second


def _place_words(draft: InstitutionDraft) -> tuple[str, str]:
    lang = i18n.language()
    at = int(Clock().real_now().timestamp())
    city = pick(draft.city, lang)
    return country_name(draft.country, lang), f"{city} {dates.zone_offset(draft.zone, at)}"


def _weekday_names(days: tuple[int, ...]) -> str:
    one = i18n.locale(i18n.language())
    long = QLocale.FormatType.LongFormat
    names = ", ".join(one.standaloneDayName(day, long) for day in days)
    return names[:1].upper() + names[1:]
