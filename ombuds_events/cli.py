"""The command line: the use cases of the window, called and printed. Needs no screen."""

import argparse
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from ombuds_events import paths
from ombuds_events.cli_arguments import PROGRAM, parser
from ombuds_events.domain.drafts import (
    EventDraft,
    OfficeDraft,
    PersonDraft,
    ProgrammeItemDraft,
)
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import InvitationScope
from ombuds_events.domain.messages import TROUBLES
from ombuds_events.domain.names import display_name
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.text import LANGUAGES, Labels, one_line
from ombuds_events.queries import listings
from ombuds_events.queries.doctor import health, health_json
from ombuds_events.queries.history import history
from ombuds_events.queries.history_text import history_json, history_lines
from ombuds_events.queries.json_values import Json
from ombuds_events.queries.move_plan import move_plan
from ombuds_events.queries.move_text import move_lines
from ombuds_events.queries.plain_text import facts, table
from ombuds_events.queries.references import Kind, event_span, resolve, resolve_any, seat_of
from ombuds_events.queries.show import show
from ombuds_events.services import by_reference, offices
from ombuds_events.services.events import move_event
from ombuds_events.services.seeding import open_demo
from ombuds_events.store.backup import copy_database, keep_backup
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.restoring import plan_restoring, restore_when_free
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.transfer import leaves
from ombuds_events.transfer.requests import Leaving, Request
from ombuds_events.ui.kit import i18n

DONE, REFUSED, LACKING = 0, 1, 3
FLAGSHIP = "FLAG-2025"
_FLAGSHIP_FILES = (
    ExportKind.NOTICE,
    ExportKind.INVITATIONS,
    ExportKind.ATTENDANCE,
    ExportKind.SIGN_IN,
    ExportKind.PARTICIPANTS,
)
_ICS_KINDS = {
    "publish": (ExportKind.NOTICE, InvitationScope.ALL),
    "invitations": (ExportKind.INVITATIONS, InvitationScope.ALL),
    "updates": (ExportKind.INVITATIONS, InvitationScope.UPDATES),
    "cancellations": (ExportKind.INVITATIONS, InvitationScope.CANCELLATIONS),
}
Options = argparse.Namespace


def main(words: Sequence[str]) -> tuple[int, str | None]:
    """Run one command; its exit status and, if a window shall open, the database for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a test may have put another one there
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app = _speak(words)
    try:
        return DONE, _run(parser().parse_args(words))
    except SystemExit as stopped:  # argparse has said what is wrong, or printed the help
        return int(stopped.code or DONE), None
    except Refused as refused:
        return _say(map(i18n.sentence, refused.problems), REFUSED), None
    except Known as known:
        return _say([_sentence(known)], LACKING), None
    except BrokenPipeError:  # whoever read this has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE, None
    finally:
        if app is not None:
            app.shutdown()  # a window makes its own application


def _speak(words: Sequence[str]) -> QCoreApplication | None:
    """Give messages the language that is asked for before the command."""
    asked = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    asked.add_argument("--lang", default="en")
    with suppress(argparse.ArgumentError):
        lang = asked.parse_known_args(words)[0].lang
        if lang in LANGUAGES[1:] and QCoreApplication.instance() is None:
            app = QCoreApplication([PROGRAM])
            i18n.speak(app, lang)
            return app
    return None


def _sentence(known: Known) -> str:
    values = {key: str(value) for key, value in known.values.items()}
    return i18n.text("Problems", TROUBLES[known.trouble]).format_map(values)


def _say(sentences: Iterable[str], status: int) -> int:
    """One line on stderr for each sentence."""
    for sentence in sentences:
        print(f"{PROGRAM}: {_bare(sentence)}", file=sys.stderr)
    return status


def _bare(text: str) -> str:
    """For a terminal: one line, no direction marks."""
    return one_line(text.translate({0x2068: None, 0x2069: None}))


def _run(options: Options) -> str | None:
    """Open the database if the command works on one, and run it."""
    options.lang = options.lang or "en"
    if options.words in _OWN:
        return _OWN[options.words](options)
    with closing(
        Workspace.open(options.db or paths.default_database(), options.operator)
    ) as opened:
        _COMMANDS[options.words](opened, options)
    sys.stdout.flush()  # a reader that is gone shall be noticed here
    return None


def _step(label: str, subject: str) -> Gesture:
    return Gesture(label, subject, source="command")


def _print_json(document: Json) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True))


# --- Looking -------------------------------------------------------------------------------------


def _list(workspace: Workspace, options: Options) -> None:
    narrowed = {"state": options.state, "year": options.year, "event_ref": options.event or ""}
    rows = workspace.read(listings.rows, options.what, options.find, **narrowed)
    if options.json:
        _print_json(rows)
    else:
        print(*table(rows, listings.COLUMNS[options.what], options.lang), sep="\n")


def _show(workspace: Workspace, options: Options) -> None:
    kind = Kind(options.what)
    document = workspace.read(show, kind, workspace.read(resolve, kind, options.ref))
    if options.json:
        _print_json(document)
    else:
        print(*facts(document, options.lang), sep="\n")


def _history(workspace: Workspace, options: Options) -> None:
    steps = workspace.read(history, *workspace.read(resolve_any, options.ref))
    if options.json:
        _print_json([history_json(step) for step in steps])
        return
    for step in steps:
        print(*history_lines(step, _gesture(step.label), options.lang), sep="\n")


def _gesture(label: str) -> str:
    return i18n.text("Terms", GESTURES[label]) if label in GESTURES else label


# --- Doing ---------------------------------------------------------------------------------------


def _add_event(workspace: Workspace, options: Options) -> None:
    draft = EventDraft(
        title={options.title_lang: options.title},
        type_key=options.type,
        start=options.start,
        end=options.end,
        zone=options.zone,
        mode=options.mode,
        code=options.code,
        recommendation=options.recommendation,
        languages=(options.title_lang,),
    )
    step = _step("plan_event", one_line(options.title))
    print(workspace.run(step, by_reference.plan_event_with, draft, options.partner))


def _add_session(workspace: Workspace, options: Options) -> None:
    draft = ProgrammeItemDraft(
        title={options.title_lang: options.title},
        start=options.start,
        end=options.end,
        zone=options.zone or "",
        room=options.room,
    )
    counted, plain = by_reference.add_counted_session_to, by_reference.add_session_to
    step = _step("add_session", options.event)
    use_case = counted if options.counted else plain
    print(workspace.run(step, use_case, options.event, draft))


def _add_invitation(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.institution, options.quota, options.deadline)
    step = _step("invite_institutions", options.event)
    print(workspace.run(step, by_reference.invite_by_name, *args))


def _add_person(workspace: Workspace, options: Options) -> None:
    draft = PersonDraft(
        family=options.family,
        given=options.given,
        patronymic=options.patronymic,
        latin=options.latin,
        email=options.email,
        sex=options.sex,
    )
    step = _step("add_person", display_name(draft.cleaned().name))
    use_case = by_reference.add_person_of
    print(workspace.run(step, use_case, draft, options.institution))


def _add_participation(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.person, options.role, options.state)
    step = _step("add_participants", options.event)
    print(workspace.run(step, by_reference.seat_person, *args))


def _add_mark(workspace: Workspace, options: Options) -> None:
    args = (options.event, options.person, options.session, options.mark)
    step = _step("set_mark", options.event)
    print(workspace.run(step, by_reference.mark_person, *args))


def _move(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    span = workspace.read(event_span, event_id).moved_to(options.start, options.zone)
    plan = workspace.read(move_plan, event_id, span)
    refuse_if_any(plan.problems)
    print(*move_lines(plan, options.lang), sep="\n")
    if options.apply:
        step = _step("move_event", plan.code)
        workspace.run(step, move_event, event_id, span, plan.version)
    _done(options)


def _undo(workspace: Workspace, options: Options) -> None:
    step = workspace.next_undo()
    if step is None:
        raise Refused.one("nothing_to_undo")
    print(f"{_gesture(step.label)}: {step.subject}")
    if options.apply:
        workspace.undo()
    _done(options)


def _done(options: Options) -> None:
    print("Done." if options.apply else "Nothing was changed. Add --apply to do it.")


# --- Files ---------------------------------------------------------------------------------------


def _export_ics(workspace: Workspace, options: Options) -> None:
    kind, scope = _ICS_KINDS[options.kind]
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    people = (workspace.read(seat_of, event_id, options.person),) if options.person else None
    request = Request((kind,), _labels(options), event_id, scope=scope, people=people)
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save(workspace, leaving, options.out, "command"))


def _export_calendar(workspace: Workspace, options: Options) -> None:
    request = Request((ExportKind.CALENDAR,), _labels(options), year=options.year)
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save_as(workspace, leaving, options.out, "command"))


def _export_sheet(kind: ExportKind, workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    order = options.order or SortOrder.PROTOCOL
    request = Request((kind,), _labels(options), event_id, order=order)
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save_as(workspace, leaving, options.out, "command"))


def _labels(options: Options) -> Labels:
    return i18n.labels(options.labels or (options.lang,))


def _looked_at(leaving: Leaving) -> Leaving:
    """Say what is worth a look before the files are written."""
    for problem in leaving.warnings:
        print(f"! {_bare(i18n.sentence(problem))}")
    return leaving


def _print_files(saved: leaves.Saved) -> None:
    print(*saved.files, sep="\n")


def _backup(workspace: Workspace, options: Options) -> None:
    if workspace.path is None:
        raise Refused.one("needs_file")
    if options.out is None:
        now = workspace.clock.real_now().astimezone()
        print(keep_backup(workspace.path, paths.backups(), now))
    elif options.out.exists():
        raise Refused.one("file_exists", "out", name=options.out.name)
    else:
        print(copy_database(workspace.path, options.out))


def _restore(options: Options) -> None:
    plan = plan_restoring(options.file, options.db or paths.default_database())
    print(f"{plan.target}  {plan.changed.astimezone():%Y-%m-%d %H:%M}" if plan.changed else "-")
    print(f"<- {plan.copy}  {plan.made.astimezone():%Y-%m-%d %H:%M}")
    if options.apply:
        kept = restore_when_free(plan, paths.backups(), datetime.now().astimezone())
        print(*([f"-> {kept}"] if kept else ()), sep="\n")
    _done(options)


def _doctor(workspace: Workspace, options: Options) -> None:
    found = workspace.read(health)
    document = {"database": str(workspace.path or workspace.name), **health_json(found)}
    if options.json:
        _print_json(document)
    else:
        print(*facts(document, options.lang), sep="\n")
    if not found.is_sound:
        raise Known(Trouble.CORRUPT, name=workspace.name)


# --- Offices -------------------------------------------------------------------------------------


def _new(options: Options) -> None:
    language = options.language or options.lang
    own = offices.own_institution(options.institution, options.country, options.zone, language)
    draft = OfficeDraft(institution=own, language=language, operator=options.operator)
    database = options.db or paths.default_database()
    with closing(offices.found_office(database, draft)) as workspace:
        print(workspace.path or workspace.name)


def _demo(options: Options) -> str | None:
    folder = options.out
    with closing(open_demo(folder / "demo.db", fresh=options.fresh)) as workspace:
        event_id = workspace.read(resolve, Kind.EVENT, FLAGSHIP)
        labels = i18n.labels((options.lang,))
        request = Request(_FLAGSHIP_FILES, labels, event_id, order=SortOrder.PROTOCOL)
        saved = leaves.save(workspace, leaves.prepare(workspace, request), folder, "setup")
    places = Counter(file if file.parent == folder else file.parent for file in saved.files)
    print(folder / "demo.db")
    print(*(f"{place} ({n})" if n > 1 else place for place, n in places.items()), sep="\n")
    return None if options.no_window else str(folder / "demo.db")


_OWN: Mapping[tuple[str, ...], Callable[[Options], str | None]] = {
    ("demo",): _demo,
    ("new",): _new,
    ("restore",): _restore,
}
"""Commands that make their database."""

_COMMANDS: Mapping[tuple[str, ...], Callable[[Workspace, Options], None]] = {
    ("list",): _list,
    ("show",): _show,
    ("add", "event"): _add_event,
    ("add", "session"): _add_session,
    ("add", "invitation"): _add_invitation,
    ("add", "person"): _add_person,
    ("add", "participation"): _add_participation,
    ("add", "mark"): _add_mark,
    ("move",): _move,
    ("undo",): _undo,
    ("history",): _history,
    ("export", "ics"): _export_ics,
    ("export", "calendar"): _export_calendar,
    ("export", "attendance"): partial(_export_sheet, ExportKind.ATTENDANCE),
    ("export", "signin"): partial(_export_sheet, ExportKind.SIGN_IN),
    ("export", "participants"): partial(_export_sheet, ExportKind.PARTICIPANTS),
    ("backup",): _backup,
    ("doctor",): _doctor,
}
"""Commands that work on a database."""
