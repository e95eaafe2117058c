"""What leaves: the only way out for data. Shows each file before it is written."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.domain.messages import TROUBLES
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.calendar import years
from ombuds_events.queries.participations import code
from ombuds_events.store.errors import Known
from ombuds_events.transfer.leaves import Saved, note_print, prepare, renamed, save
from ombuds_events.transfer.requests import Leaving, Request
from ombuds_events.ui.exports import choices
from ombuds_events.ui.exports.aside import Aside
from ombuds_events.ui.exports.full_names import FullNamesDialog
from ombuds_events.ui.exports.pages import PaperPage
from ombuds_events.ui.exports.preview import Preview
from ombuds_events.ui.exports.printing import asked_printer, print_pages
from ombuds_events.ui.exports.register import RegisterDialog
from ombuds_events.ui.exports.what import What
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import labels, language, sentence, text
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.panels import column, row
from ombuds_events.ui.kit.theme import theme

_SIZE = (1110, 640)
_SIDES = (264, 300)
_PREVIEW = 380
_BAR = 12


class LeavesDialog(DialogFrame):
    """`event_id` None = the whole calendar, or of it `events`. `kinds` are ticked at first.

    `people`: badges, signs, invitations and certificates of these seats only; of `kinds` those that
    cannot be made for them are cleared at first, and told. `stage`: of evaluation.
    """

    prepared = Signal()

    def __init__(
        self,
        desk: Desk,
        event_id: int | None,
        kinds: Iterable[ExportKind] = (),
        parent: QWidget | None = None,
        *,
        events: tuple[int, ...] = (),
        people: tuple[int, ...] | None = None,
        stage: EvaluationStage = EvaluationStage.END,
    ) -> None:
        super().__init__("", parent, "file-output")
        self._desk = desk
        self._event_id, self._events, self._people = event_id, events, people
        self._job: Job | None = None
        self._leaving: Leaving | None = None
        self._reason = ""
        self._where_possible = people is not None
        offered = choices.OF_EVENT if event_id is not None else (ExportKind.CALENDAR,)
        self.what, self.preview, self.aside = What(offered), Preview(), Aside()
        self._busy = QProgressBar()
        self._build()
        self._restore(kinds)
        self.what.evaluation.choose(stage)
        self.what.changed.connect(self._prepare)
        self.what.folder_changed.connect(lambda: self.what.say_wrong(""))
        self.aside.changed.connect(self._prepare)
        self.aside.full_names_wanted.connect(self._name_children)
        self.what.papers.register_wanted.connect(self._show_register)
        self.preview.print_wanted.connect(self._print)
        self.confirmed.connect(self._save)
        self._retranslate()
        self._prepare()

    # -- preparing -----------------------------------------------------------------------------

    def leaving(self) -> Leaving | None:
        """What would leave now; None while it is being prepared."""
        return self._leaving

    def choose_milestone(self, months: int) -> None:
        """Ask with follow-up forms about this milestone."""
        self.what.follow_up.choose(months)
        self._prepare()

    def _request(self) -> Request:
        return Request(
            kinds=self.what.kinds(),
            labels=labels(self.what.chosen_langs()),
            event_id=self._event_id,
            order=self.what.chosen_order(),
            columns=self.aside.columns(),
            scope=self.what.chosen_scope(),
            year=self.what.chosen_year(),
            events=self._events,
            people=self._people,
            badge_size=self.what.papers.size_chosen(),
            background=self.what.papers.background(),
            by_session=self.what.papers.by_session.isChecked(),
            reason=self._reason,
            stage=self.what.evaluation.stage(),
            months=self.what.follow_up.months(),
            by_language=choices.words_by_language(self.what.kinds()),
        )

    def _name_children(self, wanted: bool) -> None:  # noqa: FBT001
        """Full names of children on certificates: only with a reason."""
        self._reason = self._asked_why() if wanted else ""
        self.aside.tick_full_names(ticked=bool(self._reason))
        self._prepare()

    def _asked_why(self) -> str:
        """The reason; "" if the user thinks better of it."""
        subject = self._desk.workspace.read(code, self._event_id) if self._event_id else ""
        dialog = FullNamesDialog(self._desk, subject, self)
        return dialog.why if dialog.exec() else ""

    def _show_register(self) -> None:
        """The numbers given out; who goes elsewhere from there leaves this, too."""
        dialog = RegisterDialog(self._desk, self._event_id, self)
        dialog.exec()
        if dialog.left is not None:
            self.reject()

    def _prepare(self) -> None:
        """Make all files anew, beside the window; the last wish wins."""
        self._stop()
        self._leaving = None
        self._tell_verb()
        self.message.hide()
        workspace, request = self._desk.workspace, self._request()

        def work(progress: Progress) -> Leaving:
            return prepare(workspace, request, progress)

        self._job = self._desk.jobs.start(work, self._show, self._failed, self._progressed)

    def _show(self, leaving: Leaving) -> None:
        self._job = None
        self._busy.hide()
        self._leaving = leaving
        if self._where_possible:
            self._where_possible = False
            if self._left_out(leaving):
                return
        self.what.show_counts(leaving)
        self.preview.show_leaving(leaving)
        self.aside.show_leaving(leaving)
        self._retranslate()
        if self.cancel.hasFocus() or self.focusWidget() is None:
            self.verb.setFocus()
        self.prepared.emit()

    def _left_out(self, leaving: Leaving) -> bool:
        """Clear what cannot be made, and say why; tells whether the rest is made anew."""
        impossible = [part for part in leaving.parts if part.errors]
        if not leaving.files or not impossible:
            return False
        self.what.tick(part.kind for part in leaving.parts if not part.errors)
        self.what.show_scopes()
        self._prepare()
        self.message.say("info", "\n".join(sentence(p.errors[0]) for p in impossible))
        return True

    # -- saving --------------------------------------------------------------------------------

    def _save(self) -> None:
        leaving, folder = self._leaving, self.what.chosen_folder()
        if leaving is None or self._job is not None:
            return
        if leaving.errors:
            self.message.refuse(leaving.errors)
        elif folder is None:
            self.what.say_wrong(self.tr("Choose a folder."))
            self.what.folder.setFocus()
        else:
            self._write_files(leaving, folder)

    def _write_files(self, leaving: Leaving, folder: Path) -> None:
        self._keep()
        workspace = self._desk.workspace
        self.verb.setEnabled(False)

        def work(progress: Progress) -> Saved:
            return save(workspace, leaving, folder, progress=progress)

        failed = partial(self._not_saved, leaving, folder)
        self._job = self._desk.jobs.start(work, self._saved, failed, self._progressed)
        self._job.cancelled.connect(self._ended)

    def _saved(self, saved: Saved) -> None:
        self._job = None
        shown = isolated(QDir.toNativeSeparators(str(saved.folder)))
        words = self.tr("Saved to {folder}").format(folder=shown)
        event_id = self._event_id or 0
        self._desk.notices.saved(words, str(saved.folder), event_id, saved.records)
        self.accept()

    def _not_saved(self, leaving: Leaving, folder: Path, error: BaseException) -> None:
        self._ended()
        problem = error.problems[0] if isinstance(error, Refused) else None
        if problem is not None and problem.code == "file_open_elsewhere":
            self._offer_other_name(leaving, folder, problem)
        else:
            self._failed(error)

    def _offer_other_name(self, leaving: Leaving, folder: Path, problem: Problem) -> None:
        """The file is open elsewhere: save beside it, if the user wants."""
        old, new = str(problem.values["name"]), str(problem.values["other"])
        verb = self.tr("Save as “{name}”").format(name=isolated(new))
        other = renamed(leaving, old, new)
        self.message.say(
            "error", sentence(problem), verb, partial(self._write_files, other, folder)
        )

    def _print(self, page: PaperPage) -> None:
        """Print all pages of the paper in the preview, and keep that they left."""
        leaving = self._leaving
        printer = asked_printer(page.paper, self) if leaving is not None else None
        if leaving is None or printer is None:
            return
        try:
            note_print(self._desk.workspace, leaving, page.kind)
        except (Refused, Known) as error:
            self._failed(error)
            return
        if print_pages(page.paper, printer):
            self._desk.notices.toast(self.tr("Sent to the printer."))
            self._prepare()
        else:
            words = self.tr("The printer does not answer. Save the file and print it from there.")
            self.message.say("error", words)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, Refused):
            self.message.refuse(error.problems)
        elif isinstance(error, Known):
            values = {key: isolated(str(value)) for key, value in error.values.items()}
            words = text("Problems", TROUBLES[error.trouble]).format_map(values)
            self.message.say("error", words)
        else:
            raise error

    def _progressed(self, done: int, total: int, _words: str) -> None:
        self._busy.show()
        self._busy.setRange(0, total)
        self._busy.setValue(done)

    def _ended(self) -> None:
        self._job = None
        self._busy.hide()
        self.message.hide()
        self._tell_verb()

    def reject(self) -> None:
        """Stop what is under way; a second time, go."""
        was_saving = self._job is not None and self._leaving is not None
        self._stop()
        if not was_saving:
            super().reject()

    def _stop(self) -> None:
        if self._job is None:
            return
        if self._leaving is None:
            # A preview that nobody waits for any more.
            for signal in (self._job.done, self._job.failed, self._job.progressed):
                signal.disconnect()
            self._job.hears_failure = True
        self._job.cancel()
        if self._leaving is None:
            self._job = None

    # -- choices -------------------------------------------------------------------------------

    def _restore(self, kinds: Iterable[ExportKind]) -> None:
        settings = self._desk.settings
        langs = choices.kept_langs(settings, language())
        order = choices.kept_order(settings)
        self.what.choose(langs, order, choices.kept_folder(settings))
        self.what.papers.choose(settings.get(choices.BADGE_SIZE), settings.get(choices.BACKGROUND))
        self.what.tick(tuple(kinds) or choices.OF_EVENT[:1])
        self.what.show_scopes()
        self.aside.choose(choices.kept_columns(settings))
        if self._people is not None:
            self.what.name_people(len(self._people))
        if self._events:
            self.what.name_selection(len(self._events))
        elif self._event_id is None:
            self.what.offer_years(self._desk.workspace.read(years))

    def _keep(self) -> None:
        settings = self._desk.settings
        settings.set(choices.FOLDER, self.what.folder.text().strip())
        settings.set(choices.BADGE_SIZE, self.what.papers.size_chosen().value)
        settings.set(choices.BACKGROUND, self.what.papers.picture.text().strip())
        settings.set(choices.LANGS, "+".join(self.what.chosen_langs()))
        settings.set(choices.ORDER, self.what.chosen_order().value)
        columns = sorted(column.value for column in self.aside.columns())
        settings.set(choices.COLUMNS, ",".join(columns))

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        scale = max(1.0, theme.scale)
        self._sides = [
            max(round(width * scale), panel.minimumSizeHint().width() + _BAR)
            for width, panel in zip(_SIDES, (self.what, self.aside), strict=True)
        ]
        self._start, self._end = QWidget(), scrolled(self.aside)
        self._column = column(self._start)
        self._column.addWidget(self.what)
        start = scrolled(self._start)
        start.setFixedWidth(self._sides[0])
        self._end.setFixedWidth(self._sides[1])
        for panel in (self.what, self.aside, self._start):
            panel.setProperty("ground", "surface")
        line: QHBoxLayout = row(spacing=0)
        line.addWidget(start)
        line.addWidget(self.preview, 1)
        line.addWidget(self._end)
        self.body.addLayout(line, 1)
        self.body.addWidget(self._busy)
        self._busy.hide()
        self._take_size(scale)

    def _take_size(self, scale: float) -> None:
        """As large as the words ask for, within the window below."""
        width, height = (round(length * scale) for length in _SIZE)
        below = self.parentWidget()
        if below is not None:
            room = below.window().size()
            width, height = min(width, room.width() - 40), min(height, room.height() - 40)
        self.resize(width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where three columns have no room, what leaves stands below what is chosen."""
        super().resizeEvent(event)
        is_narrow = self.width() < sum(self._sides) + _PREVIEW
        if is_narrow and not self._end.isHidden():
            self._column.addWidget(self._end.takeWidget())
            self.aside.show()
        elif not is_narrow and self._end.widget() is None:
            self._column.removeWidget(self.aside)
            self._end.setWidget(self.aside)
        self._end.setVisible(not is_narrow)

    def _retranslate(self) -> None:
        event = self._leaving.event if self._leaving else None
        title = self.tr("What leaves")
        named = pick(event.title, language()) if event else ""
        self.set_title(f"{title}: {isolated(named)}" if named else title)
        self.set_note(self.tr("The program sends nothing. It saves files; you send them yourself."))
        self._tell_verb()

    def _tell_verb(self) -> None:
        count = len(self._leaving.files) if self._leaving else 0
        words = self.tr("Save %n files…", "", count).replace("%n", str(count))
        self.set_verb(words if count else self.tr("Save files…"), "save")
        self.verb.setEnabled(self._leaving is not None)
