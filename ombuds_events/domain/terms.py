"""The names of all enum members that people see, in English; translated in context Terms."""

from ombuds_events.domain import kinds
from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.follow_up import Waiting
from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.releases import SessionChange
from ombuds_events.domain.shifting import ShiftScope
from ombuds_events.domain.text import QT_TRANSLATE_NOOP

EVENT_STATES = {
    kinds.EventState.DRAFT: QT_TRANSLATE_NOOP("Terms", "Draft"),
    kinds.EventState.IDEA: QT_TRANSLATE_NOOP("Terms", "Idea"),
    kinds.EventState.CONCEPT: QT_TRANSLATE_NOOP("Terms", "Concept"),
    kinds.EventState.AGREED: QT_TRANSLATE_NOOP("Terms", "Agreed"),
    kinds.EventState.APPROVED: QT_TRANSLATE_NOOP("Terms", "Approved"),
    kinds.EventState.NOMINATIONS_OPEN: QT_TRANSLATE_NOOP("Terms", "Nominations open"),
    kinds.EventState.NOMINATIONS_CLOSED: QT_TRANSLATE_NOOP("Terms", "Nominations closed"),
    kinds.EventState.CONFIRMED: QT_TRANSLATE_NOOP("Terms", "Confirmed"),
    kinds.EventState.RUNNING: QT_TRANSLATE_NOOP("Terms", "Running"),
    kinds.EventState.HELD: QT_TRANSLATE_NOOP("Terms", "Held"),
    kinds.EventState.EVALUATED: QT_TRANSLATE_NOOP("Terms", "Evaluated"),
    kinds.EventState.REPORTED: QT_TRANSLATE_NOOP("Terms", "Reported"),
    kinds.EventState.FOLLOW_UP: QT_TRANSLATE_NOOP("Terms", "Follow-up"),
    kinds.EventState.CLOSED: QT_TRANSLATE_NOOP("Terms", "Closed"),
    kinds.EventState.POSTPONED: QT_TRANSLATE_NOOP("Terms", "Postponed"),
    kinds.EventState.CANCELLED: QT_TRANSLATE_NOOP("Terms", "Cancelled"),
}

PHASES = {
    kinds.Phase.PREPARE: QT_TRANSLATE_NOOP("Terms", "Prepare"),
    kinds.Phase.INVITE: QT_TRANSLATE_NOOP("Terms", "Invite"),
    kinds.Phase.CONFIRM: QT_TRANSLATE_NOOP("Terms", "Confirm"),
    kinds.Phase.RUN: QT_TRANSLATE_NOOP("Terms", "Run"),
    kinds.Phase.FOLLOW_UP: QT_TRANSLATE_NOOP("Terms", "Follow up"),
}

EVENT_MODES = {
    kinds.EventMode.IN_PERSON: QT_TRANSLATE_NOOP("Terms", "in person"),
    kinds.EventMode.ONLINE: QT_TRANSLATE_NOOP("Terms", "online"),
    kinds.EventMode.HYBRID: QT_TRANSLATE_NOOP("Terms", "hybrid"),
    kinds.EventMode.BLENDED: QT_TRANSLATE_NOOP("Terms", "blended"),
}

CALENDAR_BY = {
    kinds.CalendarBy.DAY: QT_TRANSLATE_NOOP("Terms", "one entry per day"),
    kinds.CalendarBy.SESSION: QT_TRANSLATE_NOOP("Terms", "one entry per session"),
}

INSTITUTION_KINDS = {
    kinds.InstitutionKind.OMBUDS: QT_TRANSLATE_NOOP("Terms", "Ombudsman institution"),
    kinds.InstitutionKind.COMMISSION: QT_TRANSLATE_NOOP("Terms", "Human rights commission"),
    kinds.InstitutionKind.INSTITUTE: QT_TRANSLATE_NOOP("Terms", "Human rights institute"),
    kinds.InstitutionKind.HYBRID: QT_TRANSLATE_NOOP("Terms", "Hybrid institution"),
    kinds.InstitutionKind.CONSULTATIVE: QT_TRANSLATE_NOOP("Terms", "Consultative body"),
    kinds.InstitutionKind.EQUALITY_BODY: QT_TRANSLATE_NOOP("Terms", "Equality body"),
    kinds.InstitutionKind.CHILDREN: QT_TRANSLATE_NOOP("Terms", "Children’s ombudsman"),
    kinds.InstitutionKind.REGIONAL_OMBUDS: QT_TRANSLATE_NOOP("Terms", "Regional ombudsman"),
    kinds.InstitutionKind.INSPECTION: QT_TRANSLATE_NOOP("Terms", "Inspection body"),
    kinds.InstitutionKind.SECTORAL: QT_TRANSLATE_NOOP("Terms", "Specialised ombudsman"),
    kinds.InstitutionKind.UNIVERSITY: QT_TRANSLATE_NOOP("Terms", "University"),
    kinds.InstitutionKind.OTHER: QT_TRANSLATE_NOOP("Terms", "Other body"),
}

PARTNER_ROLES = {
    kinds.PartnerRole.LEAD: QT_TRANSLATE_NOOP("Terms", "lead"),
    kinds.PartnerRole.HOST: QT_TRANSLATE_NOOP("Terms", "host"),
    kinds.PartnerRole.CO_ORGANISER: QT_TRANSLATE_NOOP("Terms", "co-organiser"),
    kinds.PartnerRole.DONOR: QT_TRANSLATE_NOOP("Terms", "donor"),
    kinds.PartnerRole.PARTNER: QT_TRANSLATE_NOOP("Terms", "partner"),
    kinds.PartnerRole.IN_COOPERATION: QT_TRANSLATE_NOOP("Terms", "in cooperation"),
    kinds.PartnerRole.WITH_PARTICIPATION: QT_TRANSLATE_NOOP("Terms", "with participation"),
}

INVITATION_STATES = {
    kinds.InvitationState.DRAFT: QT_TRANSLATE_NOOP("Terms", "Draft"),
    kinds.InvitationState.SENT: QT_TRANSLATE_NOOP("Terms", "Sent"),
    kinds.InvitationState.RECEIVED: QT_TRANSLATE_NOOP("Terms", "Received"),
    kinds.InvitationState.NO_REPLY: QT_TRANSLATE_NOOP("Terms", "No reply"),
    kinds.InvitationState.REMINDED: QT_TRANSLATE_NOOP("Terms", "Reminded"),
    kinds.InvitationState.ACCEPTED: QT_TRANSLATE_NOOP("Terms", "Accepted"),
    kinds.InvitationState.DECLINED: QT_TRANSLATE_NOOP("Terms", "Declined"),
    kinds.InvitationState.COMPLETE: QT_TRANSLATE_NOOP("Terms", "Complete"),
    kinds.InvitationState.CHANGED: QT_TRANSLATE_NOOP("Terms", "Changed"),
}

CHANNELS = {
    kinds.Channel.E_MAIL: QT_TRANSLATE_NOOP("Terms", "e-mail"),
    kinds.Channel.POST: QT_TRANSLATE_NOOP("Terms", "postal mail"),
    kinds.Channel.EMBASSY: QT_TRANSLATE_NOOP("Terms", "embassy"),
    kinds.Channel.NOTE_VERBALE: QT_TRANSLATE_NOOP("Terms", "note verbale"),
}

PARTICIPATION_ROLES = {
    kinds.ParticipationRole.HEAD_OF_DELEGATION: QT_TRANSLATE_NOOP("Terms", "head of delegation"),
    kinds.ParticipationRole.PARTICIPANT: QT_TRANSLATE_NOOP("Terms", "participant"),
    kinds.ParticipationRole.YOUNG_DELEGATE: QT_TRANSLATE_NOOP("Terms", "young delegate"),
    kinds.ParticipationRole.CHAPERONE: QT_TRANSLATE_NOOP("Terms", "chaperone"),
    kinds.ParticipationRole.SPEAKER: QT_TRANSLATE_NOOP("Terms", "speaker"),
    kinds.ParticipationRole.TRAINER: QT_TRANSLATE_NOOP("Terms", "trainer"),
    kinds.ParticipationRole.MODERATOR: QT_TRANSLATE_NOOP("Terms", "moderator"),
    kinds.ParticipationRole.RAPPORTEUR: QT_TRANSLATE_NOOP("Terms", "rapporteur"),
    kinds.ParticipationRole.INTERPRETER: QT_TRANSLATE_NOOP("Terms", "interpreter"),
    kinds.ParticipationRole.JURY: QT_TRANSLATE_NOOP("Terms", "jury"),
    kinds.ParticipationRole.OBSERVER: QT_TRANSLATE_NOOP("Terms", "observer"),
    kinds.ParticipationRole.GUEST: QT_TRANSLATE_NOOP("Terms", "guest"),
    kinds.ParticipationRole.ORGANISER: QT_TRANSLATE_NOOP("Terms", "organiser"),
}

PARTICIPATION_STATES = {
    kinds.ParticipationState.NOMINATED: QT_TRANSLATE_NOOP("Terms", "Nominated"),
    kinds.ParticipationState.UNDER_REVIEW: QT_TRANSLATE_NOOP("Terms", "Under review"),
    kinds.ParticipationState.RESERVE: QT_TRANSLATE_NOOP("Terms", "Reserve"),
    kinds.ParticipationState.NOT_SELECTED: QT_TRANSLATE_NOOP("Terms", "Not selected"),
    kinds.ParticipationState.ACCEPTED: QT_TRANSLATE_NOOP("Terms", "Accepted"),
    kinds.ParticipationState.CONFIRMED: QT_TRANSLATE_NOOP("Terms", "Confirmed"),
    kinds.ParticipationState.CHECKED_IN: QT_TRANSLATE_NOOP("Terms", "Checked in"),
    kinds.ParticipationState.ATTENDED: QT_TRANSLATE_NOOP("Terms", "Attended"),
    kinds.ParticipationState.COMPLETED: QT_TRANSLATE_NOOP("Terms", "Completed"),
    kinds.ParticipationState.CERTIFIED: QT_TRANSLATE_NOOP("Terms", "Certified"),
    kinds.ParticipationState.NO_SHOW: QT_TRANSLATE_NOOP("Terms", "No-show"),
    kinds.ParticipationState.WITHDRAWN: QT_TRANSLATE_NOOP("Terms", "Withdrawn"),
    kinds.ParticipationState.REPLACED: QT_TRANSLATE_NOOP("Terms", "Replaced"),
    kinds.ParticipationState.CANCELLED_WITH_EVENT: QT_TRANSLATE_NOOP(
        "Terms", "Cancelled with the event"
    ),
}

MARKS = {
    kinds.Mark.PRESENT: QT_TRANSLATE_NOOP("Terms", "present"),
    kinds.Mark.ONLINE: QT_TRANSLATE_NOOP("Terms", "present online"),
    kinds.Mark.LATE: QT_TRANSLATE_NOOP("Terms", "late"),
    kinds.Mark.LEFT_EARLY: QT_TRANSLATE_NOOP("Terms", "left early"),
    kinds.Mark.EXCUSED: QT_TRANSLATE_NOOP("Terms", "excused"),
    kinds.Mark.ABSENT: QT_TRANSLATE_NOOP("Terms", "absent"),
    kinds.Mark.MINUTES: QT_TRANSLATE_NOOP("Terms", "minutes online"),
}

SEXES = {
    kinds.Sex.FEMALE: QT_TRANSLATE_NOOP("Terms", "woman"),
    kinds.Sex.MALE: QT_TRANSLATE_NOOP("Terms", "man"),
    kinds.Sex.OTHER: QT_TRANSLATE_NOOP("Terms", "other"),
}

COUNCIL_ROLES = {
    kinds.CouncilRole.CHAIR: QT_TRANSLATE_NOOP("Terms", "chair"),
    kinds.CouncilRole.DEPUTY: QT_TRANSLATE_NOOP("Terms", "deputy chair"),
    kinds.CouncilRole.SECRETARY: QT_TRANSLATE_NOOP("Terms", "secretary"),
    kinds.CouncilRole.MEMBER: QT_TRANSLATE_NOOP("Terms", "member"),
}

EVENT_PATHS = {
    kinds.EventPath.FULL: QT_TRANSLATE_NOOP("Terms", "all steps"),
    kinds.EventPath.SHORT: QT_TRANSLATE_NOOP("Terms", "four steps"),
}

ITEM_KINDS = {
    kinds.ItemKind.SESSION: QT_TRANSLATE_NOOP("Terms", "Session"),
    kinds.ItemKind.BREAK: QT_TRANSLATE_NOOP("Terms", "Break"),
}

ITEM_ROLES = {
    kinds.ItemRole.SPEAKER: QT_TRANSLATE_NOOP("Terms", "speaker"),
    kinds.ItemRole.MODERATOR: QT_TRANSLATE_NOOP("Terms", "moderator"),
    kinds.ItemRole.RAPPORTEUR: QT_TRANSLATE_NOOP("Terms", "rapporteur"),
    kinds.ItemRole.INTERPRETER: QT_TRANSLATE_NOOP("Terms", "interpreter"),
    kinds.ItemRole.TRAINER: QT_TRANSLATE_NOOP("Terms", "trainer"),
}

SESSION_CHANGES = {
    SessionChange.NEW: QT_TRANSLATE_NOOP("Terms", "New"),
    SessionChange.MOVED: QT_TRANSLATE_NOOP("Terms", "Moved"),
    SessionChange.CHANGED: QT_TRANSLATE_NOOP("Terms", "Updated"),
    SessionChange.CANCELLED: QT_TRANSLATE_NOOP("Terms", "Cancelled"),
}

SHIFT_SCOPES = {
    ShiftScope.REST_OF_DAY: QT_TRANSLATE_NOOP("Terms", "this session and the rest of its day"),
    ShiftScope.DAY: QT_TRANSLATE_NOOP("Terms", "all sessions of its day"),
    ShiftScope.REST_OF_EVENT: QT_TRANSLATE_NOOP("Terms", "all sessions from this one on"),
}

MARK_SOURCES = {
    kinds.MarkSource.TYPED: QT_TRANSLATE_NOOP("Terms", "typed"),
    kinds.MarkSource.PAPER: QT_TRANSLATE_NOOP("Terms", "from paper"),
    kinds.MarkSource.IMPORT: QT_TRANSLATE_NOOP("Terms", "imported"),
    kinds.MarkSource.CHECK_IN: QT_TRANSLATE_NOOP("Terms", "checked in at the door"),
}

NAME_ORDERS = {
    kinds.NameOrder.FAMILY_FIRST: QT_TRANSLATE_NOOP("Terms", "family name first"),
    kinds.NameOrder.GIVEN_FIRST: QT_TRANSLATE_NOOP("Terms", "given name first"),
}

EXPORT_KINDS = {
    kinds.ExportKind.NOTICE: QT_TRANSLATE_NOOP("Terms", "notice of the event"),
    kinds.ExportKind.INVITATIONS: QT_TRANSLATE_NOOP("Terms", "personal invitations"),
    kinds.ExportKind.CALENDAR: QT_TRANSLATE_NOOP("Terms", "whole calendar"),
    kinds.ExportKind.ATTENDANCE: QT_TRANSLATE_NOOP("Terms", "attendance sheet"),
    kinds.ExportKind.SIGN_IN: QT_TRANSLATE_NOOP("Terms", "sign-in sheet"),
    kinds.ExportKind.PARTICIPANTS: QT_TRANSLATE_NOOP("Terms", "list of participants"),
    kinds.ExportKind.SIGN_IN_PDF: QT_TRANSLATE_NOOP("Terms", "sign-in sheet to print"),
    kinds.ExportKind.BADGES: QT_TRANSLATE_NOOP("Terms", "badges"),
    kinds.ExportKind.TABLE_SIGNS: QT_TRANSLATE_NOOP("Terms", "table signs"),
    kinds.ExportKind.CERTIFICATES: QT_TRANSLATE_NOOP("Terms", "certificates"),
    kinds.ExportKind.EVALUATION_FORM: QT_TRANSLATE_NOOP("Terms", "evaluation forms"),
    kinds.ExportKind.EVALUATION_PAPER: QT_TRANSLATE_NOOP("Terms", "evaluation forms to print"),
    kinds.ExportKind.FOLLOW_UP_FORMS: QT_TRANSLATE_NOOP("Terms", "follow-up forms"),
}

EVALUATION_STAGES = {
    kinds.EvaluationStage.BEFORE: QT_TRANSLATE_NOOP("Terms", "before the event"),
    kinds.EvaluationStage.DAILY: QT_TRANSLATE_NOOP("Terms", "daily"),
    kinds.EvaluationStage.END: QT_TRANSLATE_NOOP("Terms", "at the end"),
    kinds.EvaluationStage.AFTER_3: QT_TRANSLATE_NOOP("Terms", "three months later"),
    kinds.EvaluationStage.AFTER_6: QT_TRANSLATE_NOOP("Terms", "six months later"),
}

PLAN_STATUSES = {
    kinds.PlanStatus.DONE: QT_TRANSLATE_NOOP("Terms", "done"),
    kinds.PlanStatus.STARTED: QT_TRANSLATE_NOOP("Terms", "started"),
    kinds.PlanStatus.NOT_STARTED: QT_TRANSLATE_NOOP("Terms", "not started"),
    kinds.PlanStatus.DROPPED: QT_TRANSLATE_NOOP("Terms", "dropped"),
    kinds.PlanStatus.NO_ANSWER: QT_TRANSLATE_NOOP("Terms", "no answer"),
}

WAITING = {
    Waiting.NOT_YET: QT_TRANSLATE_NOOP("Terms", "not yet"),
    Waiting.DUE: QT_TRANSLATE_NOOP("Terms", "to ask"),
    Waiting.NOT_ASKED: QT_TRANSLATE_NOOP("Terms", "settled before"),
}

SORT_ORDERS = {
    SortOrder.PROTOCOL: QT_TRANSLATE_NOOP("Terms", "host first, then countries"),
    SortOrder.COUNTRY: QT_TRANSLATE_NOOP("Terms", "by country"),
    SortOrder.NAME: QT_TRANSLATE_NOOP("Terms", "by name"),
    SortOrder.INSTITUTION: QT_TRANSLATE_NOOP("Terms", "by institution"),
}

CERTIFICATES = {
    CertificateState.ELIGIBLE: QT_TRANSLATE_NOOP("Terms", "yes"),
    CertificateState.ON_COURSE: QT_TRANSLATE_NOOP("Terms", "on course"),
    CertificateState.SHORT: QT_TRANSLATE_NOOP("Terms", "not enough hours"),
}

DELEGATE_CONDITIONS = {
    DelegateCondition.MEMBERSHIP: QT_TRANSLATE_NOOP("Terms", "member of the youth council"),
    DelegateCondition.AGE: QT_TRANSLATE_NOOP("Terms", "age within the limits"),
    DelegateCondition.GUARDIAN: QT_TRANSLATE_NOOP("Terms", "guardian consent for these dates"),
    DelegateCondition.OWN_AGREEMENT: QT_TRANSLATE_NOOP("Terms", "own agreement"),
    DelegateCondition.CHAPERONE: QT_TRANSLATE_NOOP("Terms", "chaperone on the same travel"),
    DelegateCondition.EMERGENCY_CONTACT: QT_TRANSLATE_NOOP("Terms", "emergency contact"),
    DelegateCondition.PHOTO: QT_TRANSLATE_NOOP("Terms", "decision on photos"),
    DelegateCondition.HEALTH_NOTE: QT_TRANSLATE_NOOP("Terms", "health and diet note"),
    DelegateCondition.CODE_OF_CONDUCT: QT_TRANSLATE_NOOP("Terms", "code of conduct given"),
    DelegateCondition.EXIT_PERMISSION: QT_TRANSLATE_NOOP(
        "Terms", "permission to leave the country checked"
    ),
    DelegateCondition.SAFEGUARDING: QT_TRANSLATE_NOOP(
        "Terms", "persons responsible for child safety named"
    ),
}

CONDITION_STATES = {
    ConditionState.MET: QT_TRANSLATE_NOOP("Terms", "met"),
    ConditionState.MISSING: QT_TRANSLATE_NOOP("Terms", "missing"),
    ConditionState.WITHDRAWN: QT_TRANSLATE_NOOP("Terms", "withdrawn"),
    ConditionState.NOT_NEEDED: QT_TRANSLATE_NOOP("Terms", "not needed"),
}
