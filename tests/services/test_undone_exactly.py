"""Each verb of attendance, evaluation, follow-up and documents is one step that undo takes back."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.evaluation import Answers, FilledForm, FormFile
from ombuds_events.domain.follow_up import CheckDraft, PlanDraft, TrainingDraft
from ombuds_events.domain.follow_up_forms import FilledAnswer, FilledTraining
from ombuds_events.domain.follow_up_forms import FilledForm as FilledFollowUp
from ombuds_events.domain.kinds import EvaluationStage, ParticipationState, PlanStatus
from ombuds_events.domain.tally import MarkColumn
from ombuds_events.model.base import Base
from ombuds_events.model.certificate import Certificate
from ombuds_events.model.document import DocumentSending, EventDocument
from ombuds_events.model.evaluation import EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.checkin import door
from ombuds_events.queries.follow_up_answers import NamedForm
from ombuds_events.queries.meeting_days import columns
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services import documents, evaluation, follow_up
from ombuds_events.services.certificates import change_certificate_name
from ombuds_events.services.checkin import Coming, check_in
from ombuds_events.services.completion import CompletionRule, set_completion_rule
from ombuds_events.services.documents import DocumentDraft, PaperKey, SentDraft
from ombuds_events.services.walk_ins import WalkIn, add_walk_in
from ombuds_events.store.workspace import Gesture, Workspace

S, END = ParticipationState, EvaluationStage.END
TODAY = date(2026, 9, 28)
_KEPT = {Tx.__tablename__, Change.__tablename__, Certificate.__tablename__}
_FORWARD = {"version", "changed_utc"}
Do = Callable[[Session, int], None]


def whole(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but history, without what only moves forward."""
    found = {}
    for table in Base.metadata.sorted_tables:
        if table.name not in _KEPT:
            wanted = [
                column
                for column in table.columns
                if column.name not in _FORWARD and not column.info.get("monotonic")
            ]
            rows = session.execute(select(*wanted).order_by(*table.primary_key)).all()
            found[table.name] = [tuple(row) for row in rows]
    return found


def first(session: Session, column: Any, *where: Any) -> Any:  # noqa: ANN401
    """The first value of a column, which there is."""
    value = session.scalars(select(column).where(*where).order_by(column)).first()
    assert value is not None
    return value


def outsider(session: Session, event: int) -> int:
    """An adult who has nothing to do with the event."""
    here = select(Participation.person_id).where(Participation.event_id == event)
    return int(first(session, Person.id, Person.id.not_in(here), Person.birth_date.is_(None)))


def seat(session: Session, event: int, *states: ParticipationState) -> Participation:
    return session.get_one(
        Participation,
        first(
            session,
            Participation.id,
            Participation.event_id == event,
            Participation.state.in_(states or tuple(S)),
        ),
    )


def column(session: Session, event: int) -> MarkColumn:
    one = columns(session, event)[0]
    return MarkColumn(one.item_id, one.day)


def walks_in(session: Session, event: int) -> None:
    walk_in = WalkIn(outsider(session, event), column(session, event))
    add_walk_in(session, event, walk_in)


def newcomer_walks_in(session: Session, event: int) -> None:
    body = first(session, Person.institution_id, Person.institution_id.is_not(None))
    draft = PersonDraft(family="Nowhere", given="Ann", institution_id=body)
    add_walk_in(session, event, WalkIn(draft, column(session, event)))


def comes_back(session: Session, event: int) -> None:
    who = seat(session, event, S.WITHDRAWN, S.REPLACED, S.NOT_SELECTED)
    walk_in = WalkIn(who.person_id, column(session, event), comes_back=True)
    add_walk_in(session, event, walk_in)


def counts_forms(session: Session, event: int) -> None:
    evaluation.count_forms(session, event, END, None, 99)


def adds_form(session: Session, event: int) -> None:
    stage = EvaluationStage.AFTER_3
    evaluation.add_form(session, event, stage, None, {"used": 4, "example": "Two groups"})


def own_reply(session: Session, event: int) -> int:
    rounds = select(EvaluationRound.id).where(
        EvaluationRound.event_id == event, EvaluationRound.stage == END
    )
    return int(first(session, EvaluationReply.id, EvaluationReply.round_id.in_(rounds)))


def changes_form(session: Session, event: int) -> None:
    answers: Answers = {"content": 1, "comments": "Otherwise"}
    evaluation.change_form(session, own_reply(session, event), answers)


def removes_form(session: Session, event: int) -> None:
    evaluation.remove_form(session, own_reply(session, event))


def takes_forms(session: Session, event: int) -> None:
    uid = str(session.get_one(Event, event).uid)
    files = [
        FormFile(f"{n}.xlsx", f"{n}" * 64, FilledForm(uid, "", END, None, {"content": n}))
        for n in (3, 4)
    ]
    evaluation.take_forms(session, event, files)


def plan(session: Session, event: int) -> ActionPlan:
    return session.get_one(ActionPlan, first(session, ActionPlan.id, ActionPlan.event_id == event))


def adds_plans(session: Session, event: int) -> None:
    who = seat(session, event, S.ATTENDED, S.COMPLETED, S.CERTIFIED).id
    follow_up.add_plans(session, event, [PlanDraft("A club", participation_id=who)] * 2)


def changes_plan(session: Session, event: int) -> None:
    one = plan(session, event)
    draft = PlanDraft("Another goal", one.institution_id, one.participation_id, TODAY)
    follow_up.change_plan(session, one.id, one.version, draft)


def removes_plans(session: Session, event: int) -> None:
    ids = session.scalars(select(ActionPlan.id).where(ActionPlan.event_id == event)).all()
    follow_up.remove_plans(session, ids)


def records_checks(session: Session, event: int) -> None:
    one = plan(session, event)
    known = {check.months: check.version for check in one.checks}
    draft = CheckDraft(PlanStatus.DROPPED, TODAY, "said", "much")
    answers = [(months, draft, known.get(months)) for months in (3, 6)]
    follow_up.record_checks(session, one.id, answers)


def records_no_answer(session: Session, event: int) -> None:
    ids = session.scalars(select(ActionPlan.id).where(ActionPlan.event_id == event)).all()
    follow_up.record_no_answer(session, ids, 6)


def removes_check(session: Session, event: int) -> None:
    of_event = select(ActionPlan.id).where(ActionPlan.event_id == event)
    check = session.get_one(
        PlanCheck, first(session, PlanCheck.id, PlanCheck.plan_id.in_(of_event))
    )
    follow_up.remove_check(session, check.plan_id, check.months)


def records_training(session: Session, event: int) -> None:
    who = seat(session, event, S.ATTENDED, S.COMPLETED, S.CERTIFIED).id
    follow_up.record_training(session, event, TrainingDraft(who, TODAY, "School", 20))


def training(session: Session, event: int) -> OnwardTraining:
    seats = select(Participation.id).where(Participation.event_id == event)
    key = first(session, OnwardTraining.id, OnwardTraining.participation_id.in_(seats))
    return session.get_one(OnwardTraining, key)


def changes_training(session: Session, event: int) -> None:
    one = training(session, event)
    draft = TrainingDraft(one.participation_id, TODAY, "Otherwise", None)
    follow_up.change_training(session, one.id, one.version, event, draft)


def removes_training(session: Session, event: int) -> None:
    follow_up.remove_trainings(session, [training(session, event).id])


def takes_answers(session: Session, event: int) -> None:
    one, who = plan(session, event), seat(session, event, S.ATTENDED, S.COMPLETED, S.CERTIFIED)
    form = FilledFollowUp(
        str(session.get_one(Event, event).uid),
        "",
        "",
        "",
        6,
        "en",
        (FilledAnswer(9, str(one.uid), one.goal, PlanStatus.DROPPED, "Said", "Much"),),
        (FilledTraining(9, str(who.uid), "", TODAY, "School", 12),),
    )
    taken = follow_up.take_answers(session, event, [NamedForm("form.xlsx", form)])
    assert (taken.answers, taken.trainings) == (1, 1)


def records_document(session: Session, event: int) -> None:
    draft = DocumentDraft(kind=DocumentKind.CONCEPT_NOTE, language="fr", place="shelf 7")
    documents.record_document(session, event, draft)


def document(session: Session, event: int) -> EventDocument:
    key = first(session, EventDocument.id, EventDocument.event_id == event)
    return session.get_one(EventDocument, key)


def changes_document(session: Session, event: int) -> None:
    one = document(session, event)
    draft = DocumentDraft(
        kind=DocumentKind.INFORMATION_NOTE, language="ar", edition=9, place="shelf 8", on=TODAY
    )
    documents.change_document(session, one.id, one.version, draft)


def removes_document(session: Session, event: int) -> None:
    sent = select(DocumentSending.document_id).where(DocumentSending.document_id.is_not(None))
    key = first(
        session, EventDocument.id, EventDocument.event_id == event, EventDocument.id.not_in(sent)
    )
    documents.remove_document(session, key)


def sends(session: Session, event: int) -> None:
    body = first(session, Person.institution_id, Person.institution_id.is_not(None))
    known = len(session.scalars(select(DocumentSending.id)).all())
    others = (f"Ministry {known}",)
    draft = SentDraft(institutions=(body,), others=others, sent_on=TODAY, number="12/3")
    papers = [PaperKey(document=document(session, event).id)]
    record = session.scalars(select(ExportRecord.id).where(ExportRecord.event_id == event)).first()
    documents.mark_document_sent(
        session, [*papers, *([PaperKey(record=record)] if record else [])], draft
    )


def takes_back(session: Session, event: int) -> None:
    own = select(EventDocument.id).where(EventDocument.event_id == event)
    records = select(ExportRecord.id).where(ExportRecord.event_id == event)
    of_event = DocumentSending.document_id.in_(own) | DocumentSending.record_id.in_(records)
    documents.take_back_sending(session, [first(session, DocumentSending.id, of_event)])


def sets_rule(session: Session, event: int) -> None:
    version = session.get_one(Event, event).version
    set_completion_rule(session, event, version, CompletionRule(0.35))


def renames_on_certificate(session: Session, event: int) -> None:
    one = seat(session, event, S.ATTENDED, S.COMPLETED, S.CERTIFIED)
    change_certificate_name(session, one.id, one.version, "Dr A. Name")


VERBS: tuple[tuple[str, Do], ...] = (
    ("add_walk_in", walks_in),
    ("add_walk_in", newcomer_walks_in),
    ("add_walk_in", comes_back),
    ("count_forms", counts_forms),
    ("add_form", adds_form),
    ("change_form", changes_form),
    ("remove_form", removes_form),
    ("take_forms", takes_forms),
    ("add_plans", adds_plans),
    ("change_plan", changes_plan),
    ("remove_plans", removes_plans),
    ("record_checks", records_checks),
    ("record_no_answer", records_no_answer),
    ("remove_check", removes_check),
    ("record_training", records_training),
    ("change_training", changes_training),
    ("remove_trainings", removes_training),
    ("take_answers", takes_answers),
    ("record_document", records_document),
    ("change_document", changes_document),
    ("remove_document", removes_document),
    ("mark_document_sent", sends),
    ("take_back_sending", takes_back),
    ("set_completion_rule", sets_rule),
    ("change_certificate_name", renames_on_certificate),
)


def prepare(session: Session, event: int) -> None:
    """A plan that nobody was asked about, and a paper that went out."""
    adds_plans(session, event)
    sends(session, event)


@pytest.fixture
def event(demo: Workspace) -> int:
    found = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    demo.run(Gesture("add_plans", "FLAG-2025", source="setup"), prepare, found)
    return found


@pytest.mark.parametrize(("label", "do"), VERBS, ids=[do.__name__ for _, do in VERBS])
def test_a_step_is_undone_and_done_again_exactly(
    demo: Workspace, event: int, label: str, do: Do
) -> None:
    before = demo.read(whole)
    demo.run(Gesture(label, "FLAG-2025"), do, event)
    after = demo.read(whole)
    assert after != before
    demo.undo()
    assert demo.read(whole) == before
    demo.redo()
    assert demo.read(whole) == after
    demo.undo()
    assert demo.read(whole) == before


def test_a_check_in_is_undone_exactly(demo: Workspace) -> None:
    event = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    seen = demo.read(door, event)
    who = next(one for one in seen.people if one.state in {S.CONFIRMED, S.ACCEPTED})
    sitting = seen.sessions[0]
    window = sitting.sitting.window
    coming = Coming(event, who.participation_id, sitting.key, window, window.start)
    before = demo.read(whole)
    demo.run(Gesture("check_in", "SEM-2026-02"), check_in, coming)
    assert demo.read(whole) != before
    demo.undo()
    assert demo.read(whole) == before
