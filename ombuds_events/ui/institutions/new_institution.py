"""Adding an institution: from the starter list, or one that the list does not know."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.text import pick
from ombuds_events.exchange.places import country_of_zone, zone_city_names
from ombuds_events.queries.starter import search_starters
from ombuds_events.services.institutions import add_institution, adopt_starter
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import country, local, weekdays
from ombuds_events.ui.kit.working_hours import ZoneField

_FOUND = 6
_WEEK = tuple(range(1, 8))
_USUAL = (6, 7)


class NewInstitutionDialog(FieldsDialog):
    """`result_id` is the institution, new or known already."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "landmark", parent)
        self.set_title(self.tr("Add an institution"))
        self._starter: InstitutionDraft | None = None
        self._typed = ""
        self.name = SearchPicker(self._found, least=2)
        self.name.setPlaceholderText(self.tr("Name, city or country, in any language"))
        self.name.offer_adding(
            lambda typed: self.tr("Not in the list: add “{name}”").format(name=typed)
        )
        self.name.chosen.connect(self._take)
        self.name.add_wanted.connect(self._take_new)
        self.city = ZoneField(desk.workspace.clock.today())
        self.weekend = TickedList()
        self.weekend.set_options([(day, weekdays([day])) for day in _WEEK], self.tr("none"))
        self.weekend.set_value(_USUAL)
        self.add_field("name", lambda: self.tr("&Institution"), self.name)
        self.add_field("zone", lambda: self.tr("&City and time zone"), self.city)
        self.add_field("weekend", lambda: self.tr("&Weekend"), self.weekend)
        self.set_verb(self.tr("Add the institution"), "check")
        self.confirmed.connect(self.add)
        self.name.setFocus()

    def draft(self) -> InstitutionDraft:
        """What was entered."""
        zone = self.city.zone()
        weekend = tuple(day for day in _WEEK if day in self.weekend.value())
        if self._starter is not None:
            return replace(self._starter, zone=zone or self._starter.zone, weekend=weekend)
        return InstitutionDraft(
            name={language(): self._typed or self.name.text()},
            country=country_of_zone(zone),
            zone=zone,
            city=zone_city_names(zone) if zone else {},
            weekend=weekend,
        )

    def add(self) -> None:
        """Add the institution and close."""
        draft = self.draft()
        step = Gesture("add_institution", pick(draft.name, "en"))
        self.run(step, adopt_starter if self._starter is not None else add_institution, draft)

    def _found(self, typed: str) -> Sequence[Choice]:
        return [
            Choice(
                one.draft,
                local(one.draft.name),
                ", ".join(list(one.draft.name.values())[:1]),
                country(one.draft.country),
                local(one.draft.city),
            )
            for one in search_starters(typed, _FOUND)
        ]

    def _take(self, choice: Choice) -> None:
        if isinstance(choice.key, InstitutionDraft):
            self._starter = choice.key
            self.city.set_zone(choice.key.zone)
            self.weekend.set_value(choice.key.weekend)
            self.verb.setFocus()

    def _take_new(self, typed: str) -> None:
        """A body that the list does not know: its city is asked next."""
        self._starter, self._typed = None, typed
        self.city.setFocus()
