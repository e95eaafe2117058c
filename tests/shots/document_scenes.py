"""Pictures of the papers of an event: the tab, marking as sent, recording one."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.queries.document_editions import editions_of_records
from ombuds_events.queries.documents import receivers_of
from ombuds_events.services.documents import PaperKey, SentDraft, mark_document_sent
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.documents.dialogs import MarkSentDialog, PaperDialog
from ombuds_events.ui.kit.desk import Place
from tests.shots.lesson_scenes import desk_of
from tests.shots.scenes import COMING, FIVE, FLAGSHIP, SMALL, Shot, event
from tests.shots.stage import Stage

_FILES = (
    SavedKind(
        ExportKind.PARTICIPANTS,
        ("2026-10-20_sem-2026-02_participants_DEMO.xlsx",),
        ("position", "email"),
        languages=("en", "ru"),
    ),
)


def _saved(stage: Stage) -> tuple[int, ...]:
    """A list of participants that was saved just now."""
    office, number = stage.workspace, stage.event(COMING)
    return office.run(Gesture("export_files", COMING), record_exports, number, _FILES)


def _sent(stage: Stage) -> QImage:
    """The list went to three institutions."""
    office, number = stage.workspace, stage.event(COMING)
    (record,) = _saved(stage)
    bodies = tuple(one.id for one in office.read(receivers_of, number))[:3]
    draft = SentDraft(institutions=bodies, sent_on=office.clock.today(), number="126/26")
    gesture = Gesture("mark_document_sent", COMING)
    office.run(gesture, mark_document_sent, [PaperKey(record)], draft)
    return stage.page(Place("event", number, "documents"))


def _marking(stage: Stage) -> QImage:
    number = stage.event(COMING)
    papers = stage.workspace.read(editions_of_records, _saved(stage))
    stage.page(Place("event", number, "documents"))
    receivers = stage.workspace.read(receivers_of, number)
    made = MarkSentDialog(desk_of(stage), papers, receivers, stage.window)
    return stage.dialog(made.exec)


def _recording(kind: DocumentKind) -> Callable[[Stage], QImage]:
    def take(stage: Stage) -> QImage:
        stage.page(Place("event", stage.event(FLAGSHIP), "documents"))
        made = PaperDialog(
            desk_of(stage), list(DocumentKind), ("en", "ru"), {(kind, "en"): 2}, stage.window
        )
        made.begin(kind, "en")
        return stage.dialog(made.exec)

    return take


SHOTS = (
    Shot("documents", event(COMING, "documents"), (*FIVE, SMALL)),
    Shot("documents-held", event(FLAGSHIP, "documents"), FIVE[:4]),
    Shot("documents-sent", _sent, (*FIVE, SMALL)),
    Shot("documents-marking", _marking, (*FIVE, SMALL)),
    Shot("documents-recording", _recording(DocumentKind.CONCEPT_NOTE), FIVE),
)
