"""Follow-up forms: what one asks of an institution, and what one says that came back."""

from dataclasses import dataclass
from datetime import date

from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.text import LocalText

FORM_MARK = "ombuds_events follow-up"
"""What the hidden sheet of a form begins with."""

FORM_VERSION = 1


@dataclass(frozen=True, slots=True)
class FormPlan:
    """A plan to answer about; `person` "" = of the whole institution."""

    uid: str
    person: str
    goal: str
    due: date | None


@dataclass(frozen=True, slots=True)
class FormPerson:
    """Who may have trained others; minors by initial."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class FollowUpForm:
    """What one institution is asked, in its language `lang`."""

    head: SheetHead
    event_uid: str
    body_uid: str
    institution: LocalText
    lang: str
    months: int
    plans: tuple[FormPlan, ...]
    people: tuple[FormPerson, ...]
    minors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilledAnswer:
    """A row about a plan; `status` None = nothing was said, or what was said is not understood."""

    row: int
    plan_uid: str
    goal: str
    status: PlanStatus | None = None
    example: str = ""
    obstacles: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return self.status is None and not self.problems


@dataclass(frozen=True, slots=True)
class FilledTraining:
    """A row about a training; `who_cell` and `day_cell`: where its person and day stand."""

    row: int
    person_uid: str
    name: str
    held_on: date | None
    title: str
    people: int | None
    who_cell: str = ""
    day_cell: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form as it was read, before and independent of any database."""

    event_uid: str
    event_code: str
    body_uid: str
    institution: str
    months: int
    language: str
    answers: tuple[FilledAnswer, ...]
    trainings: tuple[FilledTraining, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return all(one.is_blank for one in self.answers) and not (self.trainings or self.problems)
