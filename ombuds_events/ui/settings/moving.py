"""Moving all data: what will happen, progress that can be stopped, what arrived."""

from collections.abc import Mapping

from PySide6.QtWidgets import QProgressBar, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.store.errors import Known
from ombuds_events.store.reaching import address_of, move_to, shown_address
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.settings.troubles import trouble_words


class MoveDialog(DialogFrame):
    """First says what will happen; then moves; then offers to go on at the new place.

    `address` is whole, with its password. Accepted when the user wants to go on there.
    """

    def __init__(self, desk: Desk, address: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "database")
        self._desk, self._address = desk, address
        self._job: Job | None = None
        self.counts: Mapping[str, int] = {}
        self.words = wrapped()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.set_title(self.tr("Move data"))
        place = shown_address(address)
        words = self.tr(
            "Everything is copied to {place} and counted there. The present database stays as it "
            "is. Nobody should work in it meanwhile."
        )
        self.words.setText(words.format(place=isolated(place)))
        self.set_verb(self.tr("Move data"), "send")
        self.confirmed.connect(self._go_on)
        self.setMinimumWidth(520)

    def reject(self) -> None:
        """Stop what is under way; nothing is left at the new place then."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _go_on(self) -> None:
        if self.counts:
            self.accept()
        elif self._job is None:
            self._start()

    def _start(self) -> None:
        workspace, url = self._desk.workspace, address_of(self._address)

        def work(progress: Progress) -> Mapping[str, int]:
            return move_to(workspace, url, progress)

        self.message.dismiss()
        self.progress.show()
        self.verb.setEnabled(False)
        self._job = self._desk.jobs.start(work, self._done, self._failed, self._progressed)
        self._job.cancelled.connect(self._stopped)

    def _progressed(self, done: int, total: int, _words: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        form = self.tr("{done} of {total} entries copied")
        self.words.setText(form.format(done=dates.number(done), total=dates.number(total)))

    def _done(self, counts: Mapping[str, int]) -> None:
        self._settle()
        self.counts = counts
        form = self.tr(
            "All {total} entries arrived; every table was counted. The old database is still at "
            "its place: keep it until the new one has proved itself."
        )
        words = form.format(total=dates.number(sum(counts.values())))
        self.words.setText(words)
        announce(self.words, words)
        self.set_verb(self.tr("Go on at the new place"))

    def _failed(self, error: BaseException) -> None:
        self._settle()
        if isinstance(error, Known):
            self.message.say("error", trouble_words(error))
        elif isinstance(error, Refused):
            self.message.say("error", " ".join(map(sentence, error.problems)))
        else:
            raise error

    def _stopped(self) -> None:
        self._settle()
        self.words.setText(self.tr("Stopped. Nothing was moved."))

    def _settle(self) -> None:
        self._job = None
        self.progress.hide()
        self.verb.setEnabled(True)
