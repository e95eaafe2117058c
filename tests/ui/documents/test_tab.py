"""The tab *Documents*: what is needed first, filters, making, sending, recording, the pane."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.kinds import Channel, EventState, ExportKind, ParticipationState
from ombuds_events.domain.problems import Problem
from ombuds_events.model.event import Event
from ombuds_events.queries import invitations
from ombuds_events.queries.document_editions import editions_of_records
from ombuds_events.queries.documents import DocumentRow, documents_of
from ombuds_events.queries.history import history
from ombuds_events.queries.references import Kind
from ombuds_events.services.documents import (
    DocumentDraft,
    PaperKey,
    SentDraft,
    mark_document_sent,
    record_document,
)
from ombuds_events.services.events import change_event
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.services.invitations import mark_sent
from ombuds_events.services.participations import change_participation_state
from ombuds_events.ui.documents.actions import ACTIONS
from ombuds_events.ui.documents.dialogs import MarkSentDialog, PaperDialog
from ombuds_events.ui.documents.tab import DocumentsTab
from ombuds_events.ui.history.values import value_words
from ombuds_events.ui.history.words import record_words
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.painting import plain
from tests.services.people_office import TODAY, Seminar, person, seat
from tests.ui.events.conftest import Told, event_id

K = DocumentKind
LIST = SavedKind(ExportKind.PARTICIPANTS, ("list_of.xlsx",), ("sex", "email"), languages=("en",))


def shown(tab: DocumentsTab) -> list[DocumentRow]:
    rows = tab.table.rows
    found = (rows.row(number) for number in range(rows.rowCount()))
    return [one for one in found if one is not None]


def groups(tab: DocumentsTab) -> list[str]:
    rows = tab.table.rows
    found = (rows.group(number) for number in rows.group_rows())
    return [plain(f"{one.title}: {one.note}") for one in found if one]


def cells(tab: DocumentsTab, row: DocumentRow) -> dict[str, str]:
    return {one.key: plain(one.text(row)) for one in tab.table.rows.columns}


def go_to(tab: DocumentsTab, kind: DocumentKind) -> DocumentRow:
    row = next(one for one in shown(tab) if one.kind is kind)
    tab.table.select_key(row.id)
    return row


def words_of(tab: DocumentsTab) -> str:
    return plain("\n".join(label.text() for label in tab.pane.findChildren(QLabel)))


def button(tab: DocumentsTab, words: str) -> Button:
    return next(one for one in tab.pane.findChildren(Button) if one.text() == words)


def save(place: Seminar, saved: SavedKind = LIST) -> int:
    (made,) = place.office.run("export_files", record_exports, place.event, [saved])
    return made


def record(place: Seminar, draft: DocumentDraft) -> int:
    return place.office.run("record_document", record_document, place.event, draft)


def key(tab: DocumentsTab, wanted: Qt.Key) -> None:
    QTest.keyClick(tab.table, wanted)


def test_the_present_stage_comes_first(desk: Desk, open_tab: Callable[..., DocumentsTab]) -> None:
    tab = open_tab(desk, event_id(desk, "SEM-2026-02"))
    assert groups(tab)[0] == "Confirm: now · 5 missing"
    assert groups(tab)[1].startswith("Prepare: ")
    current = tab.table.current_row()
    assert (current.kind, cells(tab, current)["state"]) == (K.PARTICIPANT_LIST, "Missing")
    assert tab.tools.main.text() == "Make…"
    assert not tab.tools.sent.isEnabled()


def test_stages_with_nothing_to_do_begin_folded(tab: DocumentsTab) -> None:
    folded = [
        group.key
        for number in tab.table.rows.group_rows()
        if (group := tab.table.rows.group(number)) and tab.table.rows.is_folded(group)
    ]
    assert [str(key[1]) for key in folded if isinstance(key, tuple)] == [
        "invite", "confirm", "run", "follow_up",
    ]  # fmt: skip


def test_counters_are_filters(tab: DocumentsTab, place: Seminar) -> None:
    save(place)
    buttons = {one.counter.key: one for one in tab.tools.counters._buttons.values()}
    assert buttons["made"].counter.number == 1
    buttons["made"].click()
    assert [one.kind for one in shown(tab)] == [K.PARTICIPANT_LIST]
    buttons["sent"].click()
    assert shown(tab) == []
    assert not tab.table.empty.isHidden()
    tab.table.empty.pressed.emit()
    assert len(shown(tab)) > 1
    assert buttons[""].isChecked()


def test_enter_makes_what_the_program_makes(
    desk: Desk, open_tab: Callable[..., DocumentsTab], qtbot: QtBot
) -> None:
    tab = open_tab(desk, event_id(desk, "SEM-2026-02"))
    with qtbot.waitSignal(tab.leaving_wanted) as wanted:
        key(tab, Qt.Key.Key_Return)
    assert wanted.args == [(ExportKind.PARTICIPANTS,)]


def test_what_was_saved_last_is_made_again(tab: DocumentsTab, place: Seminar, qtbot: QtBot) -> None:
    save(place, SavedKind(ExportKind.SIGN_IN, ("sign.xlsx",), languages=("en",)))
    tab._choose_filter("made")
    assert tab.tools.main.text() == "Make again…"
    with qtbot.waitSignal(tab.leaving_wanted) as wanted:
        tab.primary()
    assert wanted.args == [(ExportKind.SIGN_IN,)]


def test_a_saved_file_in_the_list(tab: DocumentsTab, place: Seminar) -> None:
    someone = seat(place, person(place, "Sargsyan"))
    save(place)
    tab._choose_filter("made")
    row = go_to(tab, K.PARTICIPANT_LIST)
    told = cells(tab, row)
    assert (told["version"], told["language"], told["leaves"]) == ("1", "EN", "names, sex, e-mail")
    assert told["sent"] == "–"
    assert "list_of" in tab.words.note(row)
    accepted = ("change_participation_state", change_participation_state)
    place.office.run(*accepted, [someone], ParticipationState.ACCEPTED)
    row = go_to(tab, K.PARTICIPANT_LIST)
    assert "since it was saved" in tab.words.note(row)
    assert "has an old version" in words_of(tab)
    assert tab.row_words() == "1 document"


def test_marked_as_sent_by_keys(tab: DocumentsTab, place: Seminar, told: Told) -> None:
    save(place)
    tab._choose_filter("made")
    key(tab, Qt.Key.Key_M)
    dialog = tab.window().findChild(MarkSentDialog)
    assert dialog is not None
    assert plain(dialog.list.item(0).text()) == "Armenia · Yerevan"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.all.isChecked()
    dialog.others.setText("Ministry of Justice, ; OSCE")
    dialog.number.setText("126/26")
    assert dialog.verb.text() == "Mark as sent to 4"
    dialog.confirmed.emit()
    assert told.toasts == ["Marked as sent to 4 receivers. [Undo]"]
    row = go_to(tab, K.PARTICIPANT_LIST)
    assert cells(tab, row)["sent"] == "4 receivers"
    assert "out no. 126/26" in words_of(tab)
    assert tab.words.spoken(row).startswith("Sent, List of participants, ")
    button(tab, "Take back").click()
    assert go_to(tab, K.PARTICIPANT_LIST).sendings == ()
    assert told.toasts[-1] == "No longer marked as sent. [Undo]"


def test_nobody_named_is_told_at_the_field(tab: DocumentsTab, place: Seminar) -> None:
    save(place)
    tab._choose_filter("made")
    tab.mark_document_sent()
    dialog = tab.window().findChild(MarkSentDialog)
    assert dialog is not None
    dialog.confirmed.emit()
    assert "Nobody is named" in dialog.fields["receivers"].problem()
    dialog.all.click()
    assert len(dialog.draft().institutions) == 2
    dialog.all.click()
    assert dialog.draft().institutions == ()
    dialog.reject()


def test_what_is_not_made_cannot_be_sent(tab: DocumentsTab, told: Told) -> None:
    tab.mark_document_sent()
    assert [one.code for one in told.problems] == ["document_not_made"]


def test_an_older_version_that_went_out_is_told(tab: DocumentsTab, place: Seminar) -> None:
    first = save(place)
    draft = SentDraft(institutions=(place.yerevan,), sent_on=TODAY, channel=Channel.POST)
    place.office.run("mark_document_sent", mark_document_sent, [PaperKey(first)], draft)
    save(place)
    row = next(one for one in tab._found.rows if one.sendings) if tab._found else None
    assert row is not None
    assert plain(tab.words.sent_to(row)) == "Armenia · Yerevan"
    assert "version 1" in plain(tab.words.sent_on(row))


def test_a_paper_made_elsewhere_is_recorded(
    tab: DocumentsTab, place: Seminar, told: Told, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    go_to(tab, K.CONCEPT_NOTE)
    assert tab.tools.main.text() == "Record…"
    assert tab.tools.record.isHidden()
    key(tab, Qt.Key.Key_R)
    dialog = tab.window().findChild(PaperDialog)
    assert dialog is not None
    assert (dialog.kind.value(), dialog.edition.value()) == (K.CONCEPT_NOTE, 1)
    paper = tmp_path / "note.docx"
    paper.write_text("x", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(paper), ""))
    dialog.browse.click()
    dialog.confirmed.emit()
    assert told.toasts == ["Document recorded. [Undo]"]
    row = go_to(tab, K.CONCEPT_NOTE)
    assert row.latest is not None
    assert row.latest.place == str(paper)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button(tab, "Open").click()
    assert [url.toLocalFile() for url in opened] == [str(paper)]
    assert tab.tools.main.text() == "Record next version…"


def test_the_next_version_is_counted_by_language(tab: DocumentsTab, place: Seminar) -> None:
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="ru", edition=3))
    go_to(tab, K.CONCEPT_NOTE)
    tab.record_document()
    dialog = tab.window().findChild(PaperDialog)
    assert dialog is not None
    assert (dialog.language.value(), dialog.edition.value()) == ("ru", 4)
    dialog.language.set_value("fr")
    dialog.language.changed.emit("fr")
    assert dialog.edition.value() == 1
    dialog.kind.set_value(K.OTHER)
    dialog.kind.changed.emit(K.OTHER)
    assert dialog.draft().kind is K.OTHER
    dialog.reject()


def test_a_recorded_paper_is_corrected_and_removed(
    tab: DocumentsTab, place: Seminar, told: Told
) -> None:
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="ru", place="shelf 4"))
    go_to(tab, K.CONCEPT_NOTE)
    key(tab, Qt.Key.Key_F2)
    dialog = tab.window().findChild(PaperDialog)
    assert dialog is not None
    assert dialog.place.text() == "shelf 4"
    dialog.place.setText("shelf 5")
    dialog.confirmed.emit()
    assert "shelf 5" in words_of(tab)
    assert "day not known" in words_of(tab)
    button(tab, "Remove").click()
    assert go_to(tab, K.CONCEPT_NOTE).latest is None
    assert told.toasts == ["Document corrected. [Undo]", "Removed from the list. [Undo]"]


def test_letters_lead_to_the_institutions(tab: DocumentsTab, place: Seminar, told: Told) -> None:
    ids = sorted(one.id for one in place.office.read(invitations.of_event, place.event))
    place.office.run("mark_sent", mark_sent, ids, "114", TODAY, Channel.E_MAIL)
    tab._choose_filter("sent")
    row = go_to(tab, K.INVITATION_LETTER)
    assert cells(tab, row)["sent"] == "2 institutions"
    assert tab.tools.main.text() == "Open institutions"
    assert "Marked with the institutions" in words_of(tab)
    assert not tab.tools.sent.isEnabled()
    tab.make_document()
    assert told.places == [Place("event", place.event, "institutions")]


def test_what_other_records_know_is_told(desk: Desk, open_tab: Callable[..., DocumentsTab]) -> None:
    tab = open_tab(desk, event_id(desk, "FLAG-2025"))
    row = go_to(tab, K.CERTIFICATES)
    assert tab.words.note(row) == "numbers are issued"
    programme = (
        next(one for one in tab._found.rows if one.kind is K.PROGRAMME) if tab._found else None
    )
    assert programme is not None
    assert "tab Programme" in tab.words.source(programme)


def test_a_change_of_state_moves_the_stage(tab: DocumentsTab, place: Seminar) -> None:
    assert groups(tab)[0].startswith("Prepare: now")

    def confirm(session: Session) -> None:
        session.get_one(Event, place.event).state = EventState.CONFIRMED

    place.office.run("change_state", confirm)
    assert groups(tab)[0].startswith("Confirm: now")
    found = place.office.read(documents_of, place.event)
    assert f"{found.wanting} missing" in _counter(tab, "missing")


def _counter(tab: DocumentsTab, wanted: str) -> str:
    one = tab.tools.counters._buttons[wanted].counter
    return f"{one.number} {one.words}"


def test_what_stays_in_focus(tab: DocumentsTab, place: Seminar) -> None:
    """What was missing becomes another row when it is made: it stays in focus."""
    tab._choose_filter("")
    go_to(tab, K.CONCEPT_NOTE)
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="ru"))
    assert tab.table.current_row().id == "concept_note:ru"


def test_commands_of_the_menu(tab: DocumentsTab, seminar_desk: Desk) -> None:
    scene = Scene(seminar_desk, Place("event"), tab)
    assert all(spec.when(scene) for spec in ACTIONS)
    tab.toggle_pane()
    assert tab.pane.isHidden()


def test_the_menu_of_a_row(tab: DocumentsTab, place: Seminar) -> None:
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="ru"))
    row = go_to(tab, K.CONCEPT_NOTE)
    menu = tab.menu_of(row)
    words = [action.text() for action in menu.actions()]
    assert words == ["Record next version…", "Mark as sent…", "Correct…", "Record a document…"]
    menu.deleteLater()


def test_an_event_that_is_gone_leaves_the_tab_alone(tab: DocumentsTab, place: Seminar) -> None:
    rows = shown(tab)
    tab._event_id = 99
    version = place.office.read(lambda session: _version(session, place.event))
    place.office.run("change_event", change_event, place.event, version, project_no="P-1")
    assert shown(tab) == rows


def _version(session: Session, event: int) -> int:
    return session.get_one(Event, event).version


def test_a_tab_behind_reads_when_it_is_shown(tab: DocumentsTab, place: Seminar) -> None:
    tab.hide()
    record(place, DocumentDraft(kind=K.CONCEPT_NOTE, language="ru"))
    assert go_to(tab, K.CONCEPT_NOTE).latest is None
    tab.show()
    assert go_to(tab, K.CONCEPT_NOTE).latest is not None


def test_what_has_no_room_has_no_button(tab: DocumentsTab, place: Seminar) -> None:
    save(place)
    tab._choose_filter("made")
    assert not tab.tools.record.isHidden()
    tab.resize(620, 520)
    assert tab.tools.record.isHidden()
    assert not tab.tools.main.isHidden()
    assert tab.minimumSizeHint().width() < 620


def test_without_institutions_the_others_are_asked_for(
    tab: DocumentsTab, place: Seminar, seminar_desk: Desk, qtbot: QtBot
) -> None:
    papers = seminar_desk.workspace.read(editions_of_records, [save(place)])
    dialog = MarkSentDialog(seminar_desk, papers, (), tab)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.list.isVisible()
    dialog.show_problems((Problem("needs_receiver", "receivers"),))
    assert dialog.fields["receivers"].widget is dialog.others
    assert "Nobody is named" in dialog.fields["receivers"].problem()


def test_history_tells_what_went_to_whom(place: Seminar) -> None:
    paper = PaperKey(save(place))
    draft = SentDraft(institutions=(place.yerevan,), sent_on=TODAY)
    place.office.run("mark_document_sent", mark_document_sent, [paper], draft)
    step, saving = place.office.read(history, Kind.EVENT, place.event, 2)
    assert (step.label, saving.label) == ("mark_document_sent", "export_files")
    (change,) = step.changes
    assert plain(record_words(change)) == "Sending of a document · Yerevan"
    assert value_words("document_sending", "record_id", change.new["record_id"]) == (
        "list of participants"
    )
    assert value_words("event_document", "kind", "concept_note") == "Concept note"
