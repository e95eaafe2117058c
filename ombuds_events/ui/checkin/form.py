"""How the door looks: session, field, what happened last, and who is not here yet."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from ombuds_events.ui.checkin.people_list import PeopleList
from ombuds_events.ui.checkin.result import Result
from ombuds_events.ui.checkin.scan_field import ScanField
from ombuds_events.ui.checkin.session_strip import SessionStrip
from ombuds_events.ui.checkin.side import Side
from ombuds_events.ui.kit.buttons import Button, key_cap
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, label, row
from ombuds_events.ui.kit.theme import theme

_TAB = Qt.FocusPolicy.TabFocus
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LOW, _VERY_LOW, _NARROW = 520, 380, 760
_LEAST = (320, 200)
_SIDE_FROM = 4
"""The list of institutions is as wide as so many of its own heights at least."""


class CheckInForm(Panel):
    """The widgets; whatever is clicked, the next key still goes to the field."""

    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.header = PageHeader(self)
        self.header.keep_title()
        self.back = self.header.add_button(self.tr("Attendance"), "arrow-left")
        self.walk_in = self.header.add_button(self.tr("Walk-in…"), "user-plus")
        self.strip = SessionStrip(self)
        self.field = ScanField(self)
        self.verb = Button(self.tr("Check in"), "check", "primary")
        self.result = Result(self)
        self.heading = label("", "heading")
        self.so_far = ElidedLabel("", "caption")
        self.home = ComboBox((), self)
        self.people = PeopleList("section", self)
        self.empty = EmptyPage(parent=self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.empty)
        expanding, ignored = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored
        self.stack.setSizePolicy(expanding, ignored)  # the list takes what is left
        self.side = Side(self)
        self._keys = [label("", "caption") for _ in range(5)]
        self._foot = self._made_foot()
        self._lay_out()
        for one in (self.back, self.walk_in, self.verb, self.home, self.empty.button):
            one.setFocusPolicy(_TAB)

    def retranslate(self) -> None:
        """Write the words that stay."""
        self.header.set_title(self.tr("Check-in"))
        self.header.keep_title()
        self.back.setText(self.tr("Attendance"))
        self.walk_in.setText(self.tr("Walk-in…"))
        self.verb.setText(self.tr("Check in"))
        self.field.setPlaceholderText(self.tr("Scan a badge, or type two letters of a name"))
        self.field.setAccessibleName(self.tr("Badge or name"))
        self.people.setAccessibleName(self.tr("People"))
        self.home.setAccessibleName(self.tr("Institution"))
        words = (
            self.tr("check in"),
            self.tr("late or present"),
            self.tr("walk-in"),
            self.tr("undo"),
            self.tr("session"),
        )
        for shown, one in zip(self._keys, words, strict=True):
            shown.setText(one)

    def rescale(self) -> None:
        self.field.rescale()
        self.verb.setFixedHeight(self.field.height())
        self._heads.setMinimumHeight(theme.size("field"))  # with the list of institutions or not
        self.make_room()

    def minimumSizeHint(self) -> QSize:
        """Whatever has no room gives way: the window can be as small as the field allows."""
        return QSize(theme.grown(_LEAST[0]), theme.grown(_LEAST[1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A scanner does not know where the focus is: letters go to the field."""
        if event.text().isprintable() and event.text() and not event.modifiers() & _HELD:
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        else:
            super().keyPressEvent(event)

    def is_finding(self) -> bool:
        """Whether the list shows who fits what is typed."""
        return False

    def make_room(self) -> None:
        """In a low window the field and what happened come first, in a narrow one the lists."""
        height, width = self.height(), self.width()
        is_low = height < theme.grown(_LOW)
        is_very_low = height < theme.grown(_VERY_LOW)
        self.header.setVisible(not is_very_low)
        self.strip.make_room(low=is_low)
        self.result.make_room(low=is_very_low)
        self.result.setVisible(not (is_very_low and self.is_finding()))
        self._foot.setVisible(not is_low and self._foot.sizeHint().width() <= width)
        self.side.setVisible(width >= theme.grown(_NARROW))
        self.home.setMaximumWidth(max(width // _SIDE_FROM, 1))

    def _lay_out(self) -> None:
        entry = row(spacing=8)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.verb)
        self._heads = Panel(self)
        heads = row(self._heads, spacing=8)
        heads.addWidget(self.heading)
        heads.addWidget(self.so_far)
        heads.addStretch(1)
        heads.addWidget(self.home)
        left = column(spacing=10)
        left.addWidget(self.strip)
        left.addLayout(entry)
        left.addWidget(self.result)
        left.addWidget(self._heads)
        left.addWidget(self.stack, 1)
        inner = row(spacing=16)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.addLayout(left, 1)
        inner.addWidget(self.side)
        box = column(self)
        box.addWidget(self.header)
        box.addLayout(inner, 1)
        box.addWidget(self._foot)

    def _made_foot(self) -> QWidget:
        foot = Panel(self)
        foot.setProperty("line", "top")
        line = row(foot, spacing=6)
        line.setContentsMargins(16, 6, 16, 6)
        keys = ("Enter", "F2", "F4", "Ctrl+Z", "PgUp;PgDown")
        for names, words in zip(keys, self._keys, strict=True):
            for name in names.split(";"):
                line.addWidget(key_cap(name))
            line.addWidget(words)
            line.addSpacing(10)
        line.addStretch(1)
        return foot
