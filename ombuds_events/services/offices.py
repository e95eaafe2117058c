"""The first run: whose database this is, and who works with it."""

import getpass
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Concatenate, ParamSpec

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import InstitutionDraft, OfficeDraft, PersonDraft
from ombuds_events.domain.kinds import NameOrder
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.text import one_line
from ombuds_events.exchange.pasted_names import parted
from ombuds_events.model.office import Office, Operator
from ombuds_events.queries.starter import starter_named
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.institutions import add_institution
from ombuds_events.services.people import add_person
from ombuds_events.store.context import context_of
from ombuds_events.store.engine import file_of, url_of
from ombuds_events.store.workspace import Gesture, Workspace

P = ParamSpec("P")
_LONGEST_NAME = 200


def found_office(database: str | Path, draft: OfficeDraft) -> Workspace:
    """Make a database for the office of `draft` and open it, signed in as its operator."""
    refuse_if_any(draft.check())
    return founded(database, Gesture("start_office", source="setup"), start_office, draft)


def founded(
    database: str | Path,
    gesture: Gesture,
    use_case: Callable[Concatenate[Session, P], object],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Workspace:
    """A new database that `use_case` has filled, signed in; a failure leaves no file behind."""
    path = file_of(url_of(database))
    was_there = path is not None and path.exists()
    try:
        with ExitStack() as on_failure:
            workspace = Workspace.create(database)
            on_failure.callback(workspace.close)
            workspace.run(gesture, use_case, *args, **kwargs)
            workspace.sign_in()
            on_failure.pop_all()
    except BaseException:
        if path is not None and not was_there:
            path.unlink(missing_ok=True)
        raise
    return workspace


def start_office(session: Session, draft: OfficeDraft) -> int:
    """Set up an empty database with own institution, operator and lists; the institution's id."""
    refuse_if_any(draft.check())
    clean = draft.cleaned()
    # The check has asked for an institution; here only the reader of types does.
    if clean.institution is None or context_of(session).own_institution_id:
        raise Refused.one("target_not_empty")
    own_id = add_institution(session, clean.institution)
    session.add(Office(id=1, institution_id=own_id, language=clean.language))
    add_operator(session, clean.operator)
    if clean.email:
        add_person(session, _focal_point(own_id, clean))
    load_catalogues(session)
    return own_id


def _focal_point(institution_id: int, draft: OfficeDraft) -> PersonDraft:
    """Who set the office up answers for it; a name that does not tell its parts stays whole."""
    family, given, patronymic = parted(draft.operator)
    return PersonDraft(
        family=family,
        given=given or draft.operator,
        patronymic=patronymic,
        order=NameOrder.FAMILY_FIRST if family else NameOrder.GIVEN_FIRST,
        institution_id=institution_id,
        email=draft.email,
        is_focal_point=True,
    )


def add_operator(session: Session, name: str = "", login: str = "") -> int:
    """Make known who uses the program; by default under the login of this computer."""
    login = login or getpass.getuser()
    known = session.scalar(select(Operator).where(Operator.login == login))
    if known:
        return known.id
    operator = Operator(name=name or login, login=login)
    session.add(operator)
    session.flush()
    return operator.id


def name_operator(session: Session, name: str) -> int:
    """Sign history with another name from now on; returns the operator's id."""
    wanted = one_line(name)
    if not wanted:
        raise Refused.one("name_missing", "name")
    context = context_of(session)
    known = context.operator_id or add_operator(session, wanted, context.operator)
    row = session.get_one(Operator, known)
    row.name = wanted[:_LONGEST_NAME]
    return row.id


def own_institution(
    text: str, country: str | None, zone: str | None, language: str
) -> InstitutionDraft:
    """The institution of the shipped list that `text` names, or a new one of that name."""
    if not (country and zone):
        return starter_named(text).draft
    return InstitutionDraft(name={language: text}, country=country, zone=zone)
