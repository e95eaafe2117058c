"""What can be done about an evaluation: buttons that fold into a menu where they have no room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ombuds_events.ui.kit.buttons import Button, icon_button
from ombuds_events.ui.kit.panels import Panel, row

_GAP = 8


class FoldingButtons(Panel):
    """The first button stays; the others go into the menu of one more when they do not fit."""

    def __init__(self, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self.more = icon_button("ellipsis", "")
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        line = row(self, spacing=_GAP)
        line.addStretch(1)
        for button in (*self._buttons, self.more):
            line.addWidget(button)
        # As wide as there is room, never wider: what does not fit is folded.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more.hide()
        self.retranslate()

    def offer(self, button: Button, *, offered: bool) -> None:
        """Whether a button makes sense now."""
        button.setProperty("offered", offered)
        self._fold()

    def is_folded(self) -> bool:
        """Whether the others stand in the menu."""
        return not self.more.isHidden()

    def retranslate(self) -> None:
        self.more.set_name(self.tr("More"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), super().sizeHint().height())

    def _offered(self) -> list[Button]:
        return [one for one in self._buttons if one.property("offered") is not False]

    def _needed(self) -> int:
        offered = self._offered()
        return sum(one.sizeHint().width() for one in offered) + _GAP * len(offered)

    def _fold(self) -> None:
        offered = self._offered()
        is_tight = self._needed() > self.width()
        for one in self._buttons:
            one.setVisible(one in offered and (not is_tight or one is self._buttons[0]))
        self.more.setVisible(is_tight)

    def _fill(self) -> None:
        """The buttons that are folded, as they are named now."""
        self._menu.clear()
        for one in self._offered()[1:]:
            action = self._menu.addAction(one.icon(), one.text())
            action.setCheckable(one.isCheckable())
            action.setChecked(one.isChecked())
            action.triggered.connect(one.click)
