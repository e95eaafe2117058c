"""What is asked to leave, and what would: frozen, shown before anything is written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias

from ombuds_events.domain.badges import BadgeSheet, BadgeSize
from ombuds_events.domain.certificates import CertificateSheet, Certified
from ombuds_events.domain.evaluation import EvaluationSheet
from ombuds_events.domain.follow_up_forms import FollowUpForm
from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.domain.leaving import (
    PRESET_COLUMNS,
    InvitationScope,
    PersonalColumn,
    Sharing,
)
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.sheets import (
    AttendanceSheet,
    CalendarSheet,
    ParticipantsSheet,
    SignInSheet,
)
from ombuds_events.domain.text import Labels
from ombuds_events.paper.shapes import PaperShape
from ombuds_events.queries.calendar_people import Invitee
from ombuds_events.queries.seats import EventFrame
from ombuds_events.services.exports import SavedCopy
from ombuds_events.transfer.placing import Draft

Progress: TypeAlias = Callable[[int, int], None]
"""Told how much is done of how much; may raise to cancel."""

Sheet: TypeAlias = (
    AttendanceSheet
    | SignInSheet
    | ParticipantsSheet
    | CalendarSheet
    | BadgeSheet
    | CertificateSheet
    | EvaluationSheet
)


@dataclass(frozen=True, slots=True)
class Request:
    """What is to leave; `event_id` None = a whole calendar, of `year` or of all years.

    `events`: of a whole calendar only these, () = all; `people`: only the invitations, badges and
    certificates of these participations. `background`: a picture behind certificates;
    `by_session`: a printed sheet to sign for each session, not for each day; `reason`: why
    certificates bear the full names of children, "" = they do not. `stage`: of evaluation forms;
    `stage_day`: of daily ones, None = of every day. `months`: the milestone of follow-up forms,
    0 = the one that is due; `by_language`: the words of forms in the languages of institutions.
    """

    kinds: tuple[ExportKind, ...]
    labels: Labels
    event_id: int | None = None
    order: SortOrder = SortOrder.COUNTRY
    columns: frozenset[PersonalColumn] = PRESET_COLUMNS
    scope: InvitationScope = InvitationScope.ALL
    people: tuple[int, ...] | None = None
    year: int | None = None
    events: tuple[int, ...] = ()
    badge_size: BadgeSize = BadgeSize.CARD
    background: Path | None = None
    by_session: bool = False
    reason: str = ""
    stage: EvaluationStage = EvaluationStage.END
    stage_day: date | None = None
    months: int = 0
    by_language: Mapping[str, Labels] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """The files of one kind, whole as they would be written, and what must be known of them.

    `paper`: what the pages of a PDF are painted from; `certified`: who gets a certificate by the
    saving; `reason`: why children leave by their full names. `warnings` are to be looked at,
    `errors` keep the files from leaving.
    """

    kind: ExportKind
    files: tuple[Draft, ...] = ()
    columns: tuple[PersonalColumn, ...] = ()
    receivers: int = 0
    sheet: Sheet | None = None
    paper: PaperShape | None = None
    invitees: tuple[Invitee, ...] = ()
    copies: tuple[SavedCopy, ...] = ()
    certified: tuple[Certified, ...] = ()
    forms: tuple[FollowUpForm, ...] = ()
    reason: str = ""
    warnings: tuple[Problem, ...] = ()
    errors: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """All that would leave: shown as it is, saved as it is."""

    request: Request
    parts: tuple[Part, ...]
    event: EventFrame | None
    sharing: Sharing
    is_demo: bool

    @property
    def files(self) -> tuple[Draft, ...]:
        """Every file of every kind."""
        return tuple(file for part in self.parts for file in part.files)

    @property
    def receivers(self) -> int:
        """People who get a file of their own."""
        return sum(part.receivers for part in self.parts)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What to look at, each once."""
        return _once(problem for part in self.parts for problem in part.warnings)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the files from leaving."""
        found = _once(problem for part in self.parts for problem in part.errors)
        return found if found or self.files else (Problem("nothing_to_save", "kinds"),)

    def part(self, kind: ExportKind) -> Part | None:
        """The part of `kind`, if it was asked for."""
        return next((part for part in self.parts if part.kind is kind), None)


def _once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    found: list[Problem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return tuple(found)
