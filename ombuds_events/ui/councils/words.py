"""How youth councils, terms and conditions are told in words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.text import isolated
from ombuds_events.queries.councils import CouncilRow, MemberRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.words import joined, local


class CouncilWords(QObject):
    """Sentences in the language of the window; never a date of birth, never an age."""

    def coordinator(self, row: CouncilRow) -> str:
        """Who looks after the council."""
        return isolated(row.coordinator.name) if row.coordinator else self.tr("none yet")

    def facts(self, row: CouncilRow, draft: CouncilDraft) -> str:
        """The line under the name: statute, ages, term, coordinator."""
        statute = isolated(draft.statute)
        if statute and draft.statute_on:
            form = self.tr("{statute} of {day}")
            statute = form.format(statute=statute, day=dates.full_day(draft.statute_on))
        who = self.tr("coordinator {name}").format(name=self.coordinator(row))
        return joined(
            local(row.institution),
            statute,
            self.ages(draft),
            self.term_length(draft.term_months),
            who if row.coordinator else self.tr("no coordinator yet"),
        )

    def ages(self, draft: CouncilDraft) -> str:
        """The limits of age."""
        if draft.min_age and draft.max_age:
            form = self.tr("ages {low}–{high}")
            return form.format(low=draft.min_age, high=draft.max_age)
        if draft.max_age:
            return self.tr("up to the age of {high}").format(high=draft.max_age)
        return self.tr("from the age of {low}").format(low=draft.min_age) if draft.min_age else ""

    def term_length(self, months: int | None) -> str:
        """How long a term is."""
        if not months:
            return ""
        return self.tr("term of %n month(s)", "", months).replace("%n", str(months))

    def comes_of_age(self, row: MemberRow) -> str:
        """Only whether 18 is reached within the term."""
        return self.tr("turns 18 in this term") if row.turns_adult_in_term else "–"

    def term(self, row: MemberRow, today: date) -> str:
        """The days of a term."""
        first = dates.day(row.starts_on, today)
        if row.ends_on is None:
            return self.tr("since {first}, without an end").format(first=first)
        last = dates.day(row.ends_on, today)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def papers(self, row: MemberRow) -> str:
        """How many conditions are missing, or that all are met."""
        if row.paperwork is None:
            return self.tr("not a delegate") if row.is_active else "–"
        count = len(row.paperwork.missing)
        if not count:
            return self.tr("ready")
        return self.tr("%n missing", "", count).replace("%n", str(count))

    def condition(self, condition: DelegateCondition, state: ConditionState) -> str:
        """A condition with its state, as it is spoken."""
        return f"{term(condition)}, {term(state)}"

    def blocked(self, missing: Iterable[DelegateCondition]) -> str:
        """What keeps a delegate from being confirmed."""
        names = ", ".join(term(one) for one in missing)
        return self.tr("Cannot be confirmed. Missing: {conditions}.").format(conditions=names)

    def end_reasons(self) -> list[tuple[str, str]]:
        """Why a term ends: what is kept → words."""
        return [
            ("term", self.tr("the term is over")),
            ("age", self.tr("the age limit is reached")),
            ("own wish", self.tr("own wish")),
            ("other", self.tr("another reason")),
        ]

    def end_reason(self, kept: str) -> str:
        """Why a term ended."""
        return dict(self.end_reasons()).get(kept, isolated(kept))
