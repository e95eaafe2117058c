"""Papers of events: recorded, counted, sent to somebody, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ombuds_events.domain.documents import DocumentKind, DocumentState
from ombuds_events.domain.kinds import Channel, ExportKind
from ombuds_events.domain.problems import Refused
from ombuds_events.model.document import EventDocument
from ombuds_events.queries.document_editions import Edition, editions_of_records
from ombuds_events.queries.documents import DocumentRow, documents_of
from ombuds_events.queries.editions import next_edition, version_of
from ombuds_events.services.documents import (
    DocumentDraft,
    PaperKey,
    SentDraft,
    change_document,
    mark_document_sent,
    record_document,
    remove_document,
    take_back_sending,
)
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.workspace import Gesture
from tests.services.people_office import CHILD_BORN, TODAY, Seminar, person, seminar

K = DocumentKind
NOTE = DocumentDraft(kind=K.CONCEPT_NOTE, language="ru", place=" shelf 4 ", on=date(2026, 8, 1))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def rows(place: Seminar, kind: DocumentKind) -> list[DocumentRow]:
    found = place.office.read(documents_of, place.event)
    return [row for row in found.rows if row.kind is kind]


def latest(place: Seminar, kind: DocumentKind) -> Edition:
    edition = rows(place, kind)[0].latest
    assert edition is not None
    return edition


def record(place: Seminar, draft: DocumentDraft = NOTE) -> int:
    return place.office.run("record_document", record_document, place.event, draft)


def save(place: Seminar, *langs: str, kind: ExportKind = ExportKind.PARTICIPANTS) -> int:
    saved = SavedKind(kind, ("list.xlsx",), ("sex",), languages=langs)
    gesture = Gesture("export_files", "SEM")
    (made,) = place.office.run(gesture, record_exports, place.event, [saved])
    return made


def mark(place: Seminar, paper: PaperKey, **more: object) -> tuple[int, ...]:
    fields: dict[str, object] = {"institutions": (place.yerevan,), "sent_on": TODAY, **more}
    draft = SentDraft(**fields)  # type: ignore[arg-type]
    return place.office.run("mark_document_sent", mark_document_sent, [paper], draft)


def code(place: Seminar, label: str, use_case: object, *args: object) -> str:
    with pytest.raises(Refused) as refused:
        place.office.run(label, use_case, *args)  # type: ignore[arg-type]
    return refused.value.problems[0].code


def test_editions_are_counted_by_language(place: Seminar) -> None:
    record(place)
    record(place)
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="EN "))
    found = {row.languages: row for row in rows(place, K.CONCEPT_NOTE)}
    assert set(found) == {("ru",), ("en",)}
    assert [one.number for one in found["ru",].editions] == [2, 1]
    assert (latest(place, K.CONCEPT_NOTE).place, latest(place, K.CONCEPT_NOTE).on) == (
        "shelf 4",
        date(2026, 8, 1),
    )


def test_what_cannot_be_recorded_is_refused(place: Seminar) -> None:
    record(place)
    event = place.event
    for draft, wanted in (
        (DocumentDraft(kind=K.CONCEPT_NOTE, language="ru", edition=1), "document_there"),
        (DocumentDraft(kind=K.CONCEPT_NOTE, edition=0), "document_edition"),
        (DocumentDraft(kind=K.REPORT, on=date(2026, 9, 2)), "day_in_future"),
    ):
        assert code(place, "record_document", record_document, event, draft) == wanted
    assert code(place, "record_document", record_document, 99, NOTE) == "event_gone"


def test_a_document_is_corrected_and_removed(place: Seminar) -> None:
    row = record(place)
    one = latest(place, K.CONCEPT_NOTE)
    draft = DocumentDraft(kind=K.NEEDS_ASSESSMENT, language="en", edition=1, place="C:/note.docx")
    place.office.run("change_document", change_document, row, one.version, draft)
    assert latest(place, K.NEEDS_ASSESSMENT).place == "C:/note.docx"
    again = (row, one.version, draft)
    assert code(place, "change_document", change_document, *again) == "changed_meanwhile"
    place.office.run("remove_document", remove_document, row)
    assert rows(place, K.NEEDS_ASSESSMENT)[0].latest is None
    assert code(place, "remove_document", remove_document, row) == "document_gone"
    place.office.undo()
    assert latest(place, K.NEEDS_ASSESSMENT).place == "C:/note.docx"


def test_versions_of_saved_files(place: Seminar) -> None:
    office, event = place.office, place.event
    assert office.read(version_of, event, ExportKind.PARTICIPANTS, "en") == 0
    save(place, "en")
    save(place, "en", "ru")
    save(place, "ru", "en")
    save(place, "en")
    assert office.read(version_of, event, ExportKind.PARTICIPANTS, "en") == 2
    assert office.read(version_of, event, ExportKind.PARTICIPANTS, "en+ru") == 2
    assert office.read(next_edition, event, ExportKind.PARTICIPANTS, ("ru", "en")) == 3
    assert office.read(version_of, event, ExportKind.CALENDAR, "en") == 0
    assert [row.languages for row in rows(place, K.PARTICIPANT_LIST)] == [("en",), ("ru", "en")]


def test_a_saved_version_follows_one_made_elsewhere(place: Seminar) -> None:
    record(place, DocumentDraft(kind=K.PARTICIPANT_LIST, language="en", edition=4))
    save(place, "en")
    row = rows(place, K.PARTICIPANT_LIST)[0]
    assert [(one.number, one.record is None) for one in row.editions] == [(5, False), (4, True)]
    record(place, DocumentDraft(kind=K.PARTICIPANT_LIST, language="en"))
    assert latest(place, K.PARTICIPANT_LIST).number == 6


def test_one_paper_in_two_forms_is_one_edition(place: Seminar) -> None:
    kinds = (ExportKind.SIGN_IN, ExportKind.SIGN_IN_PDF)
    saved = [SavedKind(kind, (f"{kind}.x",), languages=("en",)) for kind in kinds]
    place.office.run("export_files", record_exports, place.event, saved)
    row = rows(place, K.SIGN_IN_SHEET)[0]
    assert [one.number for one in row.editions] == [1, 1]


def test_a_whole_calendar_is_no_paper_of_an_event(place: Seminar) -> None:
    saved = [SavedKind(ExportKind.CALENDAR, ("calendar.ics",), languages=("en",))]
    made = place.office.run("export_files", record_exports, None, saved)
    assert len(made) == 1
    assert place.office.read(editions_of_records, made) == ()


def test_marked_as_sent_to_several(place: Seminar) -> None:
    paper = PaperKey(save(place, "en"))
    others = (" Dana Ivanova ", "dana ivanova", "", "Ministry")
    ids = mark(
        place,
        paper,
        institutions=(place.yerevan, place.bishkek, place.yerevan),
        others=others,
        channel=Channel.E_MAIL,
        number=" 126/26 ",
    )
    assert len(ids) == 4
    row = rows(place, K.PARTICIPANT_LIST)[0]
    assert row.state is DocumentState.SENT
    assert [(one.institution_id, one.receiver) for one in row.sendings] == [
        (place.yerevan, ""),
        (place.bishkek, ""),
        (None, "dana ivanova"),
        (None, "Ministry"),
    ]
    assert {(one.number, one.channel) for one in row.sendings} == {("126/26", Channel.E_MAIL)}


def test_who_is_marked_already_is_left_out(place: Seminar) -> None:
    paper = PaperKey(document=record(place))
    mark(place, paper)
    assert len(mark(place, paper, institutions=(place.yerevan, place.bishkek))) == 1
    draft = SentDraft(institutions=(place.bishkek,), sent_on=TODAY)
    sending = ("mark_document_sent", mark_document_sent, [paper], draft)
    assert code(place, *sending) == "marked_sent_already"
    assert len(mark(place, paper, sent_on=date(2026, 8, 30))) == 1  # another day


def test_what_cannot_be_marked_as_sent_is_refused(place: Seminar) -> None:
    paper = PaperKey(save(place, "en"))
    there = SentDraft(institutions=(place.yerevan,), sent_on=TODAY)
    future = SentDraft(institutions=(place.yerevan,), sent_on=date(2026, 9, 2))
    nobody = SentDraft(others=(" ",), sent_on=TODAY)
    for papers, draft, wanted in (
        ([paper], future, "day_in_future"),
        ([paper], nobody, "needs_receiver"),
        ([PaperKey(99)], there, "document_gone"),
        ([PaperKey(document=99)], there, "document_gone"),
    ):
        marking = ("mark_document_sent", mark_document_sent, papers, draft)
        assert code(place, *marking) == wanted


def test_a_sending_is_taken_back_and_the_next_edition_is_not_sent(place: Seminar) -> None:
    first = save(place, "en")
    ids = mark(place, PaperKey(first))
    save(place, "en")
    row = rows(place, K.PARTICIPANT_LIST)[0]
    assert row.state is DocumentState.MADE
    assert row.sent is not None
    assert (row.sent.number, len(row.sendings)) == (1, 1)
    place.office.run("take_back_sending", take_back_sending, ids)
    assert rows(place, K.PARTICIPANT_LIST)[0].sendings == ()
    assert code(place, "take_back_sending", take_back_sending, ids) == "document_gone"


def test_what_went_out_is_not_removed(place: Seminar) -> None:
    row = record(place)
    mark(place, PaperKey(document=row), institutions=(place.yerevan, place.bishkek))
    with pytest.raises(Refused) as refused:
        place.office.run("remove_document", remove_document, row)
    assert refused.value.problems[0].code == "document_went_out"
    assert refused.value.problems[0].values == {"count": 2}


def test_undo_passes_over_saved_files_and_takes_sendings(place: Seminar) -> None:
    mark(place, PaperKey(save(place, "en")))
    step = place.office.next_undo()
    assert step is not None
    assert step.label == "mark_document_sent"
    place.office.undo()
    assert rows(place, K.PARTICIPANT_LIST)[0].state is DocumentState.MADE
    step = place.office.next_undo()
    assert step is None or step.label != "export_files"  # others may hold the file


def test_a_recorded_document_that_went_out_is_not_undone(place: Seminar) -> None:
    from ombuds_events.model.history import Tx

    row = record(place)
    recorded = place.office.read(lambda session: session.query(Tx).order_by(Tx.id.desc()).first())
    assert recorded is not None
    mark(place, PaperKey(document=row))
    problem = place.office.why_not(recorded.id)
    assert problem is not None
    assert (problem.code, problem.values) == ("undo_in_use", {"count": 1})


def test_saved_files_stay_also_when_they_are_marked_as_sent(place: Seminar) -> None:
    from ombuds_events.model.history import Tx

    made = save(place, "en")
    saving = place.office.read(lambda session: session.query(Tx).order_by(Tx.id.desc()).first())
    assert saving is not None
    mark(place, PaperKey(made))
    with pytest.raises(Refused) as refused:
        place.office.undo_step(saving.id)
    assert refused.value.problems[0].code == "undo_left_house"
    assert rows(place, K.PARTICIPANT_LIST)[0].state is DocumentState.SENT


def test_what_is_shown_masked_is_not_saved_masked(place: Seminar) -> None:
    person(place, "Petrosyan", "Amina", birth_date=CHILD_BORN)
    made = record(place, replace(NOTE, place="/papers/Petrosyan/note.docx"))
    shown = latest(place, K.CONCEPT_NOTE)
    assert shown.place == "/papers/P./note.docx"
    draft = replace(NOTE, edition=shown.number, place=shown.place, on=date(2026, 8, 2))
    place.office.run("change_document", change_document, made, shown.version, draft)
    held = place.office.read(lambda session: session.get_one(EventDocument, made).place)
    assert held == "/papers/Petrosyan/note.docx"
    assert latest(place, K.CONCEPT_NOTE).on == date(2026, 8, 2)


@pytest.mark.parametrize(
    ("fields", "name"), [({"place": "x" * 501}, "place"), ({"language": "en" * 5}, "language")]
)
def test_a_text_that_no_database_holds_is_refused(
    place: Seminar, fields: dict[str, Any], name: str
) -> None:
    with pytest.raises(Refused) as caught:
        record(place, replace(NOTE, **fields))
    assert [(one.code, one.field) for one in caught.value.problems] == [("text_too_long", name)]


@pytest.mark.parametrize(
    ("fields", "name"), [({"others": ("x" * 301,)}, "others"), ({"number": "9" * 61}, "number")]
)
def test_a_sending_that_no_database_holds_is_refused(
    place: Seminar, fields: dict[str, Any], name: str
) -> None:
    paper = [PaperKey(document=record(place))]
    draft = SentDraft(institutions=(place.yerevan,), sent_on=TODAY)
    with pytest.raises(Refused) as caught:
        place.office.run("mark_document_sent", mark_document_sent, paper, replace(draft, **fields))
    assert [(one.code, one.field) for one in caught.value.problems] == [("text_too_long", name)]
