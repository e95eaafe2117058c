"""The papers of an event: which stage of its life needs which, and what makes them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ombuds_events.domain.kinds import (
    HELD_STATES,
    EventMode,
    EventPath,
    EventState,
    ExportKind,
    Phase,
)
from ombuds_events.domain.lifecycle import PATHS, phase_of
from ombuds_events.domain.text import LANGUAGES


class DocumentKind(StrEnum):
    """A paper of an event; some the program makes, others are made elsewhere."""

    CONCEPT_NOTE = "concept_note"
    NEEDS_ASSESSMENT = "needs_assessment"
    HOSTING_AGREEMENT = "hosting_agreement"
    DATE_NOTICE = "date_notice"
    APPROVAL_MEMO = "approval_memo"
    INVITATION_LETTER = "invitation_letter"
    NOMINATION_FORM = "nomination_form"
    PROGRAMME = "programme"
    INFORMATION_NOTE = "information_note"
    REMINDER_LETTER = "reminder_letter"
    PARTICIPANT_LIST = "list_of_participants"
    CONFIRMATION_LETTER = "confirmation_letter"
    CALENDAR_FILES = "calendar_files"
    VISA_LETTER = "visa_letter"
    LOGISTICS_NOTE = "logistics_note"
    INTERPRETER_REQUEST = "interpreter_request"
    MINOR_PAPERS = "minor_papers"
    BADGES = "badges"
    TABLE_SIGNS = "table_signs"
    SEATING_PLAN = "seating_plan"
    SIGN_IN_SHEET = "sign_in_sheet"
    EVALUATION_FORM = "evaluation_form"
    ATTENDANCE = "attendance_sheet"
    SIGNED_SHEETS = "signed_sheets"
    PRESENTATIONS = "presentations"
    PHOTOS = "photos"
    OUTCOME_DOCUMENT = "outcome_document"
    MINUTES = "minutes"
    EVALUATION_SUMMARY = "evaluation_summary"
    CERTIFICATES = "certificates"
    REPORT = "report"
    PRESS_RELEASE = "press_release"
    FOLLOW_UP_FORMS = "follow_up_forms"
    IMPACT_NOTE = "impact_note"
    PURGE_PROTOCOL = "purge_protocol"
    CANCELLATION_LETTER = "cancellation_letter"
    OTHER = "other"


class DocumentState(StrEnum):
    """Where a paper stands; `later`: its stage has not come, `useful`: no stage insists on it."""

    LATE = "late"
    MISSING = "missing"
    MADE = "made"
    SENT = "sent"
    LATER = "later"
    USEFUL = "useful"
    NOT_RECORDED = "not_recorded"


class Behind(StrEnum):
    """What a file of the program is made of: when it changes, the file is old."""

    EVENT = "event"
    PEOPLE = "people"
    PROGRAMME = "programme"
    MARKS = "marks"


WANTING = frozenset({DocumentState.LATE, DocumentState.MISSING})
"""States of papers that somebody still has to make."""

DONE = frozenset({DocumentState.MADE, DocumentState.SENT})
"""States of papers that are there."""

_REPORTED = frozenset({EventState.REPORTED, EventState.FOLLOW_UP})
_FOR_REPORT = frozenset({EventState.HELD, EventState.EVALUATED})
_BEFORE = frozenset({Phase.PREPARE, Phase.INVITE, Phase.CONFIRM})
_K = DocumentKind
_S = EventState

MAKES: Mapping[DocumentKind, tuple[ExportKind, ...]] = {
    _K.DATE_NOTICE: (ExportKind.NOTICE,),
    _K.PARTICIPANT_LIST: (ExportKind.PARTICIPANTS,),
    _K.CALENDAR_FILES: (ExportKind.INVITATIONS,),
    _K.BADGES: (ExportKind.BADGES,),
    _K.TABLE_SIGNS: (ExportKind.TABLE_SIGNS,),
    _K.SIGN_IN_SHEET: (ExportKind.SIGN_IN_PDF, ExportKind.SIGN_IN),
    _K.EVALUATION_FORM: (ExportKind.EVALUATION_PAPER, ExportKind.EVALUATION_FORM),
    _K.ATTENDANCE: (ExportKind.ATTENDANCE,),
    _K.CERTIFICATES: (ExportKind.CERTIFICATES,),
    _K.FOLLOW_UP_FORMS: (ExportKind.FOLLOW_UP_FORMS,),
}
"""Paper → the kinds of file that are it; papers made elsewhere are missing."""

DOCUMENT_OF: Mapping[ExportKind, DocumentKind] = {
    export: kind for kind, exports in MAKES.items() for export in exports
}
"""Kind of file → the paper that it is; the whole calendar is none of an event."""

_ALL = frozenset({Behind.EVENT, Behind.PEOPLE, Behind.PROGRAMME})
_SEATS = frozenset({Behind.PEOPLE})

BEHIND: Mapping[DocumentKind, frozenset[Behind]] = {
    _K.DATE_NOTICE: frozenset({Behind.EVENT, Behind.PROGRAMME}),
    _K.PARTICIPANT_LIST: _SEATS,
    _K.CALENDAR_FILES: _ALL,
    _K.BADGES: _SEATS,
    _K.TABLE_SIGNS: _SEATS,
    _K.SIGN_IN_SHEET: _ALL,
    _K.EVALUATION_FORM: frozenset({Behind.PROGRAMME}),
    _K.ATTENDANCE: frozenset({Behind.PEOPLE, Behind.PROGRAMME, Behind.MARKS}),
    _K.CERTIFICATES: frozenset({Behind.PEOPLE, Behind.MARKS}),
}
"""Paper → what it is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts:
    """What decides which papers an event needs.

    `state`: of a postponed or cancelled event, the one it left; `is_abroad`: people come from
    another country than the host's; `has_open_plans`: somebody can still be asked what came of
    an action plan; `known`: papers that other records show to be there.
    """

    path: EventPath
    state: EventState
    is_cancelled: bool = False
    mode: EventMode = EventMode.IN_PERSON
    is_counted: bool = False
    is_abroad: bool = False
    has_interpretation: bool = False
    has_co_organisers: bool = False
    has_minors: bool = False
    has_open_plans: bool = False
    known: frozenset[DocumentKind] = frozenset()

    @property
    def phase(self) -> Phase:
        """The present phase."""
        return phase_of(self.state)

    @property
    def is_over(self) -> bool:
        """Whether nothing is wanted any more."""
        return self.is_cancelled or self.state is EventState.CLOSED


def _always(_facts: DocumentFacts) -> bool:
    return True


def _named(facts: DocumentFacts) -> bool:
    return not facts.is_counted


def _on_site(facts: DocumentFacts) -> bool:
    return facts.mode is not EventMode.ONLINE


def _seats_on_site(facts: DocumentFacts) -> bool:
    return _named(facts) and _on_site(facts)


def _travelled(facts: DocumentFacts) -> bool:
    return _seats_on_site(facts) and facts.is_abroad


def _interpreted(facts: DocumentFacts) -> bool:
    return facts.has_interpretation


def _with_minors(facts: DocumentFacts) -> bool:
    return facts.has_minors


def _joint(facts: DocumentFacts) -> bool:
    return facts.has_co_organisers


def _cancelled(facts: DocumentFacts) -> bool:
    return facts.is_cancelled


@dataclass(frozen=True, slots=True)
class Document:
    """A paper on a path: its group in the list, and the state that it should be there for.

    `must`: its stage insists on it; else it is made if it is useful.
    """

    kind: DocumentKind
    phase: Phase
    due: EventState
    must: bool = False
    applies: Callable[[DocumentFacts], bool] = field(default=_always)


_FULL = (
    Document(_K.CONCEPT_NOTE, Phase.PREPARE, _S.CONCEPT, must=True),
    Document(_K.NEEDS_ASSESSMENT, Phase.PREPARE, _S.CONCEPT),
    Document(_K.HOSTING_AGREEMENT, Phase.PREPARE, _S.AGREED, applies=_joint),
    Document(_K.DATE_NOTICE, Phase.PREPARE, _S.AGREED),
    Document(_K.APPROVAL_MEMO, Phase.PREPARE, _S.APPROVED, must=True),
    Document(_K.INVITATION_LETTER, Phase.INVITE, _S.NOMINATIONS_OPEN, must=True, applies=_named),
    Document(_K.NOMINATION_FORM, Phase.INVITE, _S.NOMINATIONS_OPEN, must=True, applies=_named),
    Document(_K.PROGRAMME, Phase.INVITE, _S.NOMINATIONS_OPEN, must=True),
    Document(_K.INFORMATION_NOTE, Phase.INVITE, _S.NOMINATIONS_OPEN),
    Document(_K.REMINDER_LETTER, Phase.INVITE, _S.NOMINATIONS_CLOSED, applies=_named),
    Document(_K.PARTICIPANT_LIST, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_named),
    Document(_K.CONFIRMATION_LETTER, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_named),
    Document(_K.CALENDAR_FILES, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_named),
    Document(_K.VISA_LETTER, Phase.CONFIRM, _S.CONFIRMED, applies=_travelled),
    Document(_K.LOGISTICS_NOTE, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_seats_on_site),
    Document(_K.INTERPRETER_REQUEST, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_interpreted),
    Document(_K.MINOR_PAPERS, Phase.CONFIRM, _S.CONFIRMED, must=True, applies=_with_minors),
    Document(_K.BADGES, Phase.RUN, _S.RUNNING, must=True, applies=_seats_on_site),
    Document(_K.TABLE_SIGNS, Phase.RUN, _S.RUNNING, applies=_seats_on_site),
    Document(_K.SEATING_PLAN, Phase.RUN, _S.RUNNING, applies=_seats_on_site),
    Document(_K.SIGN_IN_SHEET, Phase.RUN, _S.RUNNING, must=True, applies=_seats_on_site),
    Document(_K.EVALUATION_FORM, Phase.RUN, _S.RUNNING, must=True, applies=_named),
    Document(_K.ATTENDANCE, Phase.RUN, _S.HELD, must=True, applies=_named),
    Document(_K.SIGNED_SHEETS, Phase.RUN, _S.HELD, must=True, applies=_seats_on_site),
    Document(_K.PRESENTATIONS, Phase.RUN, _S.HELD),
    Document(_K.PHOTOS, Phase.RUN, _S.HELD),
    Document(_K.OUTCOME_DOCUMENT, Phase.RUN, _S.HELD),
    Document(_K.EVALUATION_SUMMARY, Phase.FOLLOW_UP, _S.EVALUATED, must=True, applies=_named),
    Document(_K.CERTIFICATES, Phase.FOLLOW_UP, _S.EVALUATED, must=True, applies=_named),
    Document(_K.REPORT, Phase.FOLLOW_UP, _S.REPORTED, must=True),
    Document(_K.PRESS_RELEASE, Phase.FOLLOW_UP, _S.REPORTED),
    Document(_K.FOLLOW_UP_FORMS, Phase.FOLLOW_UP, _S.CLOSED, must=True, applies=_named),
    Document(_K.IMPACT_NOTE, Phase.FOLLOW_UP, _S.CLOSED),
    Document(_K.PURGE_PROTOCOL, Phase.FOLLOW_UP, _S.CLOSED, applies=_named),
)

_SHORT = (
    Document(_K.PROGRAMME, Phase.PREPARE, _S.CONFIRMED),
    Document(_K.DATE_NOTICE, Phase.PREPARE, _S.CONFIRMED),
    Document(_K.INVITATION_LETTER, Phase.PREPARE, _S.CONFIRMED, applies=_named),
    Document(_K.PARTICIPANT_LIST, Phase.CONFIRM, _S.HELD, applies=_named),
    Document(_K.CALENDAR_FILES, Phase.CONFIRM, _S.HELD, applies=_named),
    Document(_K.INTERPRETER_REQUEST, Phase.CONFIRM, _S.HELD, applies=_interpreted),
    Document(_K.MINOR_PAPERS, Phase.CONFIRM, _S.HELD, must=True, applies=_with_minors),
    Document(_K.SIGN_IN_SHEET, Phase.CONFIRM, _S.HELD, applies=_seats_on_site),
    Document(_K.EVALUATION_FORM, Phase.CONFIRM, _S.HELD, applies=_named),
    Document(_K.ATTENDANCE, Phase.FOLLOW_UP, _S.CLOSED, must=True, applies=_named),
    Document(_K.MINUTES, Phase.FOLLOW_UP, _S.CLOSED, applies=_named),
    Document(_K.CERTIFICATES, Phase.FOLLOW_UP, _S.CLOSED, applies=_named),
    Document(_K.PRESENTATIONS, Phase.FOLLOW_UP, _S.CLOSED),
    Document(_K.PHOTOS, Phase.FOLLOW_UP, _S.CLOSED),
    Document(_K.REPORT, Phase.FOLLOW_UP, _S.CLOSED),
)

CATALOGUE: Mapping[EventPath, tuple[Document, ...]] = {
    EventPath.FULL: _FULL,
    EventPath.SHORT: _SHORT,
}
"""Path → its papers in the order in which they are made."""

_NOTICE_OF_END = Document(
    _K.CANCELLATION_LETTER, Phase.PREPARE, _S.CANCELLED, must=True, applies=_cancelled
)


def documents_for(facts: DocumentFacts, found: Iterable[DocumentKind] = ()) -> list[Document]:
    """The papers that apply to an event, in order; those of `found` stand in it in any case."""
    there = set(found)
    offered = (*CATALOGUE[facts.path], _NOTICE_OF_END)
    known = [one for one in offered if one.applies(facts) or one.kind in there]
    listed = {one.kind for one in known}
    others = [kind for kind in DocumentKind if kind in there - listed]
    # Made although the path does not ask for it: it stands with the last stage.
    return [*known, *(Document(kind, Phase.FOLLOW_UP, _S.CLOSED) for kind in others)]


def state_of(
    one: Document, facts: DocumentFacts, *, is_made: bool, is_sent: bool = False
) -> DocumentState:
    """Where a paper stands."""
    if is_sent:
        return DocumentState.SENT
    if is_made or one.kind in facts.known:
        return DocumentState.MADE
    if one.due is EventState.CANCELLED:
        return DocumentState.MISSING
    if facts.is_over or _is_past(one, facts):
        return DocumentState.NOT_RECORDED
    return _wanted(one, facts) if _is_insisted_on(one, facts) else DocumentState.USEFUL


def _is_insisted_on(one: Document, facts: DocumentFacts) -> bool:
    """Forms about action plans are wanted while there is somebody to ask."""
    return one.must and (one.kind is not _K.FOLLOW_UP_FORMS or facts.has_open_plans)


def _is_past(one: Document, facts: DocumentFacts) -> bool:
    """Whether nobody needs to make it any more.

    It served to hold an event that was held, or to report on one that was reported on; people
    wait for their certificates all the same.
    """
    if one.phase in _BEFORE or one.due is EventState.RUNNING:
        return facts.state in HELD_STATES
    is_for_report = one.due in _FOR_REPORT and one.kind is not _K.CERTIFICATES
    return is_for_report and facts.state in _REPORTED


def _wanted(one: Document, facts: DocumentFacts) -> DocumentState:
    """Late once its stage is over, missing in its phase or when the next step asks for it."""
    path = PATHS[facts.path]
    steps_left = path.index(one.due) - path.index(facts.state)
    if steps_left <= 0:
        return DocumentState.LATE
    is_now = steps_left == 1 or one.phase is facts.phase
    return DocumentState.MISSING if is_now else DocumentState.LATER


def language_key(languages: Iterable[str]) -> str:
    """How the languages of a paper are told apart: "en+ru", whichever stands first in it."""
    order = {lang: place for place, lang in enumerate(LANGUAGES)}
    return "+".join(sorted(set(languages), key=lambda lang: (order.get(lang, 99), lang)))
