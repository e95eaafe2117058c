"""Commands that add: events, sessions, invitations, people, seats and marks."""

from ombuds_events.commands.arguments import (
    END,
    EVENT,
    PERSON,
    START,
    TITLE_LANG,
    Command,
    Options,
    arg,
    day,
    member,
    number,
    partner,
    words,
)
from ombuds_events.commands.printing import step
from ombuds_events.domain.drafts import EventDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import EventMode, ParticipationRole, ParticipationState, Sex
from ombuds_events.domain.names import display_name
from ombuds_events.domain.text import one_line
from ombuds_events.services import by_reference
from ombuds_events.store.workspace import Workspace


def _add_event(workspace: Workspace, options: Options) -> None:
    draft = EventDraft(
        title={options.title_lang: options.title},
        type_key=options.type,
        start=options.start,
        end=options.end,
        zone=options.zone,
        mode=options.mode,
        code=options.code,
        project_no=options.project_no,
        signatory=options.signatory,
        recommendation=options.recommendation,
        languages=(options.title_lang,),
    )
    gesture = step("plan_event", one_line(options.title))
    print(workspace.run(gesture, by_reference.plan_event_with, draft, options.partner))


def _add_session(workspace: Workspace, options: Options) -> None:
    draft = ProgrammeItemDraft(
        title={options.title_lang: options.title},
        start=options.start,
        end=options.end,
        zone=options.zone or "",
        room=options.room,
    )
    counted, plain = by_reference.add_counted_session_to, by_reference.add_session_to
    gesture = step("add_session", options.event)
    use_case = counted if options.counted else plain
    print(workspace.run(gesture, use_case, options.event, draft))


def _add_invitation(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.institution, options.quota, options.deadline)
    gesture = step("invite_institutions", options.event)
    print(workspace.run(gesture, by_reference.invite_by_name, *args))


def _add_person(workspace: Workspace, options: Options) -> None:
    draft = PersonDraft(
        family=options.family,
        given=options.given,
        patronymic=options.patronymic,
        latin=options.latin,
        email=options.email,
        sex=options.sex,
    )
    gesture = step("add_person", display_name(draft.cleaned().name))
    use_case = by_reference.add_person_of
    print(workspace.run(gesture, use_case, draft, options.institution))


def _add_participation(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.person, options.role, options.state)
    gesture = step("add_participants", options.event)
    print(workspace.run(gesture, by_reference.seat_person, *args))


def _add_mark(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.person, options.session, options.mark)
    gesture = step("set_mark", options.event)
    print(workspace.run(gesture, by_reference.mark_person, *args))


COMMANDS = (
    Command(
        ("add", "event"),
        "plan an event",
        _add_event,
        (
            arg("--title", required=True),
            arg(
                "--type",
                type=one_line,
                required=True,
                help="as seminar, webinar, training-of-trainers",
            ),
            START,
            END,
            arg("--zone", required=True, metavar="Asia/Tashkent"),
            arg("--code"),
            arg("--project-no", default="", help="the number that the donor gave the project"),
            arg("--signatory", default="", help="name and post under certificates"),
            TITLE_LANG,
            arg("--mode", type=member(EventMode), default="in-person", help=words(EventMode)),
            arg("--partner", metavar="REF:ROLE", type=partner, action="append", default=[]),
            arg("--recommendation", type=number, metavar="6"),
        ),
    ),
    Command(
        ("add", "session"),
        "add a session to the programme of an event",
        _add_session,
        (
            EVENT,
            arg("--title", required=True),
            START,
            END,
            arg("--zone", help="by default the event's own"),
            TITLE_LANG,
            arg("--room", default=""),
            arg("--counted", action="store_true", help="its hours count"),
        ),
    ),
    Command(
        ("add", "invitation"),
        "draft the invitation of an institution",
        _add_invitation,
        (
            EVENT,
            arg("--institution", metavar="REF", type=one_line, required=True),
            arg("--quota", type=number),
            arg("--deadline", type=day, metavar="DATE"),
        ),
    ),
    Command(
        ("add", "person"),
        "add a person",
        _add_person,
        (
            arg("--family", default=""),
            arg("--given", default=""),
            arg("--patronymic", default=""),
            arg("--latin", default="", metavar="'FAMILY Given'"),
            arg("--email", default=""),
            arg("--institution", metavar="REF", type=one_line, default=""),
            arg("--sex", type=Sex, choices=tuple(Sex)),
        ),
    ),
    Command(
        ("add", "participation"),
        "add a person to an event",
        _add_participation,
        (
            EVENT,
            PERSON,
            arg("--role", type=member(ParticipationRole), default="participant"),
            arg("--state", type=member(ParticipationState), default="nominated"),
        ),
    ),
    Command(
        ("add", "mark"),
        "enter a mark of attendance",
        _add_mark,
        (
            EVENT,
            PERSON,
            arg("--session", type=number, metavar="N", required=True, help="its number by time"),
            arg("--mark", type=one_line, required=True, help="P, O, L, E, X, A or minutes"),
        ),
    ),
)
