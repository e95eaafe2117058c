"""What clashes with the dates of an event; each may be let stand with a reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.clashes import Clash
from ombuds_events.services.clashes import accept_clash
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.clash_words import LOOKS, clash_words
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, wrapped
from ombuds_events.ui.kit.text_link import text_link

_SHOWN = 5


class ClashList(Panel):
    """Hidden while nothing clashes. Emits what was asked about a clash."""

    accept_wanted = Signal(object)
    reopen_wanted = Signal(object)
    other_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clashes: tuple[Clash, ...] = ()
        self._today = date.min
        self._is_whole = False
        self._shown_links: list[QWidget] = []
        self._title = label("", "strong")
        self._list = column(spacing=8)
        box = column(self, spacing=8)
        box.addWidget(self._title)
        box.addLayout(self._list)
        self.hide()

    def show_clashes(self, clashes: Sequence[Clash], today: date) -> None:
        """Show these, in their order."""
        self._clashes, self._today = tuple(clashes), today
        self.setVisible(bool(self._clashes))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        waiting = sum(clash.is_open for clash in self._clashes)
        count = self.tr("%n clash(es) to decide", "", waiting)
        self._title.setText(count if waiting else self.tr("About these dates"))
        held = self._held()
        emptied(self._list)
        self._shown_links = []
        shown = self._clashes if self._is_whole else self._clashes[:_SHOWN]
        for clash in shown:
            self._list.addWidget(self._row(clash))
        rest = len(self._clashes) - len(shown)
        if rest:
            words = self.tr("Show %n more", "", rest)
            self._shown_links.append(text_link(words, self._show_all))
            self._list.addWidget(self._shown_links[-1])
        if held is not None and self._shown_links:
            self._shown_links[min(held, len(self._shown_links) - 1)].setFocus()

    def _held(self) -> int | None:
        """Which link has the focus, or will have it when a dialog closes."""
        focus = self.window().focusWidget()
        return next((n for n, link in enumerate(self._shown_links) if link is focus), None)

    def _show_all(self) -> None:
        self._is_whole = True
        self.retranslate()

    def _row(self, clash: Clash) -> QWidget:
        made = QWidget(self)
        line = row(made, spacing=8)
        icon_name, color = LOOKS[clash.level]
        if clash.accepted is not None:
            icon_name, color = "circle-check", "ok"
        line.addWidget(IconLabel(icon_name, color), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        words.addWidget(wrapped(clash_words(clash, self._today), "caption"))
        if clash.accepted is not None:
            accepted = self.tr("Let stand: {reason}").format(reason=clash.accepted)
            words.addWidget(wrapped(accepted, "secondary"))
        links = row(spacing=12)
        for link in self._links(clash):
            links.addWidget(link)
            self._shown_links.append(link)
        links.addStretch(1)
        words.addLayout(links)
        line.addLayout(words, 1)
        return made

    def _links(self, clash: Clash) -> list[QWidget]:
        found: list[QWidget] = []
        if clash.accepted is not None:
            again = text_link(self.tr("Decide again"), lambda: self.reopen_wanted.emit(clash))
            found.append(again)
        elif clash.is_open:
            accept = text_link(self.tr("Let it stand…"), lambda: self.accept_wanted.emit(clash))
            found.append(accept)
        if clash.other_id is not None:
            other_id = clash.other_id
            other = text_link(clash.other_code, lambda: self.other_wanted.emit(other_id))
            found.append(other)
        return found


class AcceptDialog(FieldsDialog):
    """Asks for the reason for which a clash may stand."""

    def __init__(self, desk: Desk, event_id: int, code: str, clash: Clash, parent: QWidget) -> None:
        super().__init__(desk, "", "triangle-alert", parent)
        self._event_id, self._code, self._clash = event_id, code, clash
        self.set_title(self.tr("Let it stand"))
        today = desk.workspace.clock.today()
        self.body.addWidget(wrapped(clash_words(clash, today)))
        self.reason = QLineEdit()
        self.add_field("reason", lambda: self.tr("&Reason"), self.reason)
        self.set_note(self.tr("Asked again when the dates change."))
        self.set_verb(self.tr("Let it stand"))
        self.confirmed.connect(self.save)
        self.reason.setFocus()

    def save(self) -> None:
        """Remember the reason."""
        reason = self.reason.text()
        gesture = Gesture("accept_clash", self._code, reason=reason)
        self.run(gesture, accept_clash, self._event_id, self._clash.key, reason)
