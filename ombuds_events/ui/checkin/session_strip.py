"""For which session people are checked in: chosen by the clock, or by hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.buttons import Button, icon_button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, label, row, set_role

_TAB = Qt.FocusPolicy.TabFocus


class SessionStrip(Panel):
    """Emits `stepped(±1)` and `clock_wanted`."""

    stepped = Signal(int)
    clock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("clock", "accent", 20)
        self.title = ElidedLabel("", "section")
        self.when = ElidedLabel("", "secondary")
        self.pace = label("", "ok")
        self.clock = Button("", "clock", "link")
        self.before, self.after = icon_button("chevron-left", ""), icon_button("chevron-right", "")
        first = row(spacing=10)
        first.addWidget(self.title)
        first.addWidget(self.pace)
        first.addStretch(1)
        words = column(spacing=2)
        words.addLayout(first)
        words.addWidget(self.when)
        line = row(self, spacing=10)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        for button in (self.clock, self.before, self.after):
            button.setFocusPolicy(_TAB)
            line.addWidget(button)
        self.clock.clicked.connect(self.clock_wanted)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.retranslate()

    def show_session(self, title: str, when: str, pace: tuple[str, str]) -> None:
        """Write it; `pace`: words and their role."""
        self.title.setText(title)
        self.when.setText(when)
        set_role(self.pace, pace[1])
        self.pace.setText(pace[0])
        self.setAccessibleName(", ".join(part for part in (title, pace[0], when) if part))

    def offer_steps(self, *, before: bool, after: bool, clock: bool) -> None:
        """Offer what there is."""
        self.before.setEnabled(before)
        self.after.setEnabled(after)
        self.clock.setVisible(clock)

    def make_room(self, *, low: bool) -> None:
        """In a low window one line is enough."""
        self.when.setVisible(not low)

    def retranslate(self) -> None:
        self.clock.setText(self.tr("Session of the clock"))
        self.before.set_name(self.tr("Session before (PgUp)"))
        self.after.set_name(self.tr("Session after (PgDn)"))
