"""What leaves, printed: the very pages, the size of badges, certificates by rule and exception."""

from collections.abc import Callable
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.badges import BadgeSize
from ombuds_events.domain.kinds import EventMode, ExportKind, ParticipationState
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.phase import EventPhase
from ombuds_events.paper.pages import Paper
from ombuds_events.queries import participations
from ombuds_events.queries.badges import substitutions
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.exports import actions, choices
from ombuds_events.ui.exports import dialog as dialog_module
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.exports.paper_view import PaperView
from ombuds_events.ui.exports.printing import set_page
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.participants.exception_dialog import ExceptionDialog
from ombuds_events.ui.participants.tab import ParticipantsTab
from tests.ui.attendance.conftest import Told

K = ExportKind
Opener = Callable[..., LeavesDialog]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, tmp_path: Path, qtbot: QtBot) -> Desk:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(choices.FOLDER, str(tmp_path / "out"))
    places: list[Place] = []
    return Desk(demo, Bus(), Jobs(), settings, places.append, told)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    def open_dialog(
        ref: str, *kinds: ExportKind, people: tuple[int, ...] | None = None
    ) -> LeavesDialog:
        event_id = desk.workspace.read(resolve, Kind.EVENT, ref)
        dialog = LeavesDialog(desk, event_id, kinds, people=people)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
        return dialog

    return open_dialog


def _put(dialog: object, into: list[object]) -> None:
    """Instead of `exec`: the dialog is kept, not waited for."""
    into.append(dialog)


def title(dialog: LeavesDialog) -> str:
    return dialog.preview._title.text()


def test_the_preview_shows_every_page(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("YF-2026", K.BADGES, K.TABLE_SIGNS)
    assert title(dialog) == "Badges, page 1 of 2"
    views = dialog.preview.findChildren(PaperView)
    assert [view.accessibleName() for view in views] == ["Badges, page 1 of 2"]
    qtbot.waitUntil(lambda: not views[0]._image.isNull())
    shown = views[0].grab().toImage()
    places = ((x, y) for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3))
    colors = {shown.pixel(x, y) for x, y in places}
    assert len(colors) > 10
    assert abs(views[0].height() / views[0].width() - 297 / 210) < 0.02
    dialog.preview.turn(2)
    assert title(dialog) == "Table signs, page 1 of 9"
    dialog.preview.turn(-3)
    assert title(dialog) == "Table signs, page 9 of 9"


def test_names_leave_with_badges_too(opened: Opener) -> None:
    aside = opened("YF-2026", K.BADGES).aside
    assert aside._columns.isVisibleTo(aside)
    assert not any(box.isEnabled() for box in aside.boxes.values())


def test_only_what_is_needed_is_asked(opened: Opener) -> None:
    dialog = opened("FLAG-2025", K.PARTICIPANTS)
    papers = dialog.what.papers
    assert not papers._size_field.isVisibleTo(papers)
    dialog.what.tick((K.BADGES,))
    dialog.what.show_scopes()
    assert papers._size_field.isVisibleTo(papers)
    assert not papers._picture_field.isVisibleTo(papers)


def test_the_size_and_the_picture_are_remembered(
    opened: Opener, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "ground.png"
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0xFFCC0000)
    image.save(str(picture))
    dialog = opened("FLAG-2025", K.BADGES, K.CERTIFICATES)
    dialog.what.papers.sizes.set_value(BadgeSize.A6)
    dialog.what.papers.picture.setText(str(picture))
    dialog.what.papers.changed.emit()
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    assert desk.settings.get(choices.BADGE_SIZE) == "105x148"
    again = opened("FLAG-2025", K.BADGES)
    request = again._request()
    assert (request.badge_size, request.background) == (BadgeSize.A6, picture)
    again.what.papers.choose("nonsense", "")
    assert again.what.papers.size_chosen() is BadgeSize.CARD
    assert again.what.papers.background() is None


def test_after_a_substitution_only_the_new_person_gets_a_badge(
    desk: Desk, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[LeavesDialog] = []
    monkeypatch.setattr(LeavesDialog, "exec", partialmethod(_put, asked))
    spec = next(one for one in actions.ACTIONS if one.id == "export.substitutes")
    for ref in ("YF-2026", "FLAG-2025"):
        event_id = desk.workspace.read(resolve, Kind.EVENT, ref)
        spec.run(Scene(desk, Place("event", event_id, "participants"), None))
    assert len(asked) == 1  # nobody was replaced in the other
    dialog = asked[0]
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    leaving = dialog.leaving()
    assert leaving is not None
    assert [made.kind for made in leaving.parts] == [
        K.INVITATIONS, K.PARTICIPANTS, K.SIGN_IN_PDF, K.BADGES, K.TABLE_SIGNS
    ]  # fmt: skip
    badges, sheets = leaving.part(K.BADGES), leaving.part(K.SIGN_IN_PDF)
    assert badges is not None
    assert sheets is not None
    assert [len(made.sheet.people) for made in (badges, sheets) if made.sheet] == [1, 40]  # type: ignore[union-attr]


def test_what_leaves_is_counted_by_people_and_institutions(opened: Opener) -> None:
    dialog = opened("YF-2026", K.PARTICIPANTS, K.BADGES)
    texts = [(n.text(), w.text()) for n, w in dialog.aside._numbers if n.isVisibleTo(dialog)]
    assert [number for number, _ in texts] == ["2", "9", "5"]
    notes = {one.kind: one._note for one in dialog.what.rows}
    assert notes[K.PARTICIPANTS].text() == "as other institutions read it · version 1"
    assert notes[K.PARTICIPANTS].isVisibleTo(dialog)
    assert not notes[K.SIGN_IN].isVisibleTo(dialog)  # the list is long: only what is ticked


def test_what_cannot_be_made_after_a_substitution_is_left_out(
    desk: Desk, opened: Opener, qtbot: QtBot
) -> None:
    def online(session: Session) -> None:
        event = session.get_one(Event, event_id)
        event.mode = EventMode.ONLINE
        phase = EventPhase(title={"en": "All"}, mode=EventMode.ONLINE)
        phase.place_at(frame(session, event_id).span)
        event.phases.append(phase)

    event_id = desk.workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    desk.workspace.run(Gesture("change_event", "FLAG-2025"), online)
    people = desk.workspace.read(substitutions, event_id)
    dialog = opened("FLAG-2025", *choices.AFTER_SUBSTITUTION, people=people)
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    assert K.SIGN_IN_PDF not in dialog.what.kinds()
    assert "nothing to sign" in dialog.message.words()
    leaving = dialog.leaving()
    assert leaving is not None
    assert not leaving.errors


def test_who_is_short_of_hours_gets_one_with_a_reason_only(
    desk: Desk, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs: list[ExceptionDialog] = []
    monkeypatch.setattr(ExceptionDialog, "exec", partialmethod(_put, dialogs))
    event_id = desk.workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    tab = ParticipantsTab(desk, event_id)
    qtbot.addWidget(tab)

    def short() -> participations.SeatRow:
        rows = desk.workspace.read(participations.of_event, event_id)
        seats = [seat for one in rows for seat in one.seats]
        return next(s for s in seats if s.state is ParticipationState.ATTENDED)

    seat = short()
    tab.steps.move_to([seat], ParticipationState.CERTIFIED)
    dialog = dialogs[0]
    qtbot.addWidget(dialog)
    dialog.save()
    assert "needs a reason" in dialog.fields["reason"].problem()
    dialog.reason.setText("Ill on the last day")
    dialog.save()
    assert told.toasts[-1] == "Certificate issued."
    assert short().id != seat.id


def test_pages_are_printed_as_they_are_shown_and_kept(
    opened: Opener, desk: Desk, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def chosen(paper: Paper, parent: object) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(out))
        set_page(printer, paper)
        return printer

    monkeypatch.setattr(dialog_module, "asked_printer", chosen)
    dialog = opened("YF-2026", K.TABLE_SIGNS)
    assert dialog.preview.printing.isVisibleTo(dialog.preview)
    dialog.preview.printing.click()
    assert told.toasts == ["Sent to the printer."]
    assert out.read_bytes().count(b"/Type /Page\n") == 9
    rows = desk.workspace.read(kept)
    assert rows[-1] == (K.TABLE_SIGNS, ["2026-07-20_yf-2026_table-signs_DEMO.pdf"])
    assert not opened("YF-2026", K.PARTICIPANTS).preview.printing.isVisibleTo(dialog.preview)


def test_a_printer_that_does_not_answer_is_told(
    opened: Opener, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "asked_printer", lambda _paper, _parent: object())
    monkeypatch.setattr(dialog_module, "print_pages", lambda _paper, _printer: False)
    dialog = opened("YF-2026", K.TABLE_SIGNS)
    dialog.preview.printing.click()
    assert "does not answer" in dialog.message.words()
    assert told.toasts == []


def kept(session: Session) -> list[tuple[ExportKind, list[str]]]:
    found = session.execute(select(ExportRecord.kind, ExportRecord.files).order_by(ExportRecord.id))
    return [(kind, files) for kind, files in found]
