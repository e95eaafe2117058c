"""The words that code branches on; their values are what databases and JSON hold.

States bear the keys of `resources/themes/tokens.json` `state`.
"""

from enum import StrEnum


class EventState(StrEnum):
    """Life cycle of an event, both paths."""

    DRAFT = "draft"
    IDEA = "idea"
    CONCEPT = "concept"
    AGREED = "agreed"
    APPROVED = "approved"
    NOMINATIONS_OPEN = "nominations_open"
    NOMINATIONS_CLOSED = "nominations_closed"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    HELD = "held"
    EVALUATED = "evaluated"
    REPORTED = "reported"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


HELD_STATES = frozenset(
    {
        EventState.HELD,
        EventState.EVALUATED,
        EventState.REPORTED,
        EventState.FOLLOW_UP,
        EventState.CLOSED,
    }
)


class Phase(StrEnum):
    """The five phases that the stepper shows."""

    PREPARE = "prepare"
    INVITE = "invite"
    CONFIRM = "confirm"
    RUN = "run"
    FOLLOW_UP = "follow_up"


class EventPath(StrEnum):
    """Which life cycle an event follows."""

    FULL = "full"
    SHORT = "short"


class EventMode(StrEnum):
    """How people take part."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"
    BLENDED = "blended"


class CalendarBy(StrEnum):
    """What one entry in a receiver's calendar stands for."""

    DAY = "day"
    SESSION = "session"


class InstitutionKind(StrEnum):
    """Kind of body."""

    OMBUDS = "ombuds"
    COMMISSION = "commission"
    INSTITUTE = "institute"
    HYBRID = "hybrid"
    CONSULTATIVE = "consultative"
    EQUALITY_BODY = "equality_body"
    CHILDREN = "children"
    REGIONAL_OMBUDS = "regional_ombuds"
    INSPECTION = "inspection"
    SECTORAL = "sectoral"
    UNIVERSITY = "university"
    OTHER = "other"


class PartnerRole(StrEnum):
    """Role of a body in an event."""

    LEAD = "lead"
    HOST = "host"
    CO_ORGANISER = "co_organiser"
    DONOR = "donor"
    PARTNER = "partner"
    IN_COOPERATION = "in_cooperation"
    WITH_PARTICIPATION = "with_participation"


ORGANISING_ROLES = frozenset({PartnerRole.LEAD, PartnerRole.HOST, PartnerRole.CO_ORGANISER})


class InvitationState(StrEnum):
    """Where an institution's answer stands; *overdue* is computed, never stored."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    NO_REPLY = "no_reply"
    REMINDED = "reminded"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    COMPLETE = "complete"
    CHANGED = "changed"


OPEN_INVITATIONS = frozenset(
    {
        InvitationState.SENT,
        InvitationState.RECEIVED,
        InvitationState.NO_REPLY,
        InvitationState.REMINDED,
    }
)


class Channel(StrEnum):
    """How a letter went out."""

    E_MAIL = "e_mail"
    POST = "post"
    EMBASSY = "embassy"
    NOTE_VERBALE = "note_verbale"


class ParticipationRole(StrEnum):
    """What a person is in an event."""

    HEAD_OF_DELEGATION = "head_of_delegation"
    PARTICIPANT = "participant"
    YOUNG_DELEGATE = "young_delegate"
    CHAPERONE = "chaperone"
    SPEAKER = "speaker"
    TRAINER = "trainer"
    MODERATOR = "moderator"
    RAPPORTEUR = "rapporteur"
    INTERPRETER = "interpreter"
    JURY = "jury"
    OBSERVER = "observer"
    GUEST = "guest"
    ORGANISER = "organiser"


class ParticipationState(StrEnum):
    """Where a person's seat stands."""

    NOMINATED = "nominated"
    UNDER_REVIEW = "under_review"
    RESERVE = "reserve"
    NOT_SELECTED = "not_selected"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    ATTENDED = "attended"
    COMPLETED = "completed"
    CERTIFIED = "certified"
    NO_SHOW = "no_show"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    CANCELLED_WITH_EVENT = "cancelled_with_event"


SEATED = frozenset(
    {
        ParticipationState.ACCEPTED,
        ParticipationState.CONFIRMED,
        ParticipationState.CHECKED_IN,
        ParticipationState.ATTENDED,
        ParticipationState.COMPLETED,
        ParticipationState.CERTIFIED,
        ParticipationState.NO_SHOW,
    }
)
"""States that hold a seat: these people get invitations and stand on attendance sheets."""

PRESENT_STATES = frozenset(
    {
        ParticipationState.ATTENDED,
        ParticipationState.COMPLETED,
        ParticipationState.CERTIFIED,
    }
)
"""States that count a person as trained."""


class Mark(StrEnum):
    """Presence of a person at one programme item or meeting day."""

    PRESENT = "P"
    ONLINE = "O"
    LATE = "L"
    LEFT_EARLY = "E"
    EXCUSED = "X"
    ABSENT = "A"
    MINUTES = "M"


class MarkSource(StrEnum):
    """Where a mark came from."""

    TYPED = "typed"
    PAPER = "paper"
    IMPORT = "import"
    CHECK_IN = "check_in"


class ItemKind(StrEnum):
    """A row of the programme."""

    SESSION = "session"
    BREAK = "break"


class ItemRole(StrEnum):
    """What a person does in a programme item."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    RAPPORTEUR = "rapporteur"
    INTERPRETER = "interpreter"
    TRAINER = "trainer"


class Sex(StrEnum):
    """As the person says; unknown is None, never guessed."""

    FEMALE = "F"
    MALE = "M"
    OTHER = "O"


class NameOrder(StrEnum):
    """How a person writes the own name."""

    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


class CouncilRole(StrEnum):
    """Role of a member in a youth council."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


class ConsentKind(StrEnum):
    """The papers among a young delegate's conditions (domain.consent)."""

    GUARDIAN = "guardian"
    OWN_AGREEMENT = "own_agreement"
    PHOTO = "photo"
    EMERGENCY_CONTACT = "emergency_contact"
    HEALTH_NOTE = "health_note"
    CODE_OF_CONDUCT = "code_of_conduct"
    EXIT_PERMISSION = "exit_permission"
    SAFEGUARDING = "safeguarding"


class RecommendationUse(StrEnum):
    """How events count for a recommendation of the resolution."""

    PRIMARY = "P"
    SECONDARY = "S"
    NONE = "-"


class ExportKind(StrEnum):
    """What leaves the house."""

    NOTICE = "notice"
    INVITATIONS = "invitations"
    CALENDAR = "calendar"
    ATTENDANCE = "attendance"
    SIGN_IN = "sign_in"
    PARTICIPANTS = "participants"
    SIGN_IN_PDF = "sign_in_pdf"
    BADGES = "badges"
    TABLE_SIGNS = "table_signs"
    CERTIFICATES = "certificates"
    EVALUATION_FORM = "evaluation_form"
    EVALUATION_PAPER = "evaluation_paper"
    FOLLOW_UP_FORMS = "follow_up_forms"


class EvaluationStage(StrEnum):
    """When people are asked what they think of an event."""

    BEFORE = "before"
    DAILY = "daily"
    END = "end"
    AFTER_3 = "after_3"
    AFTER_6 = "after_6"


class PlanStatus(StrEnum):
    """How an action plan stands."""

    DONE = "done"
    STARTED = "started"
    NOT_STARTED = "not_started"
    DROPPED = "dropped"
    NO_ANSWER = "no_answer"


class RecordKind(StrEnum):
    """Records that can be put into the archive."""

    EVENT = "event"
    PERSON = "person"
    INSTITUTION = "institution"
    COUNCIL = "youth_council"
