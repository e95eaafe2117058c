"""The institutions that look for hours: a list to tick, each with its weekend."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ombuds_events.domain.workdays import WorkingCalendar
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.icons import SIZE, grown
from ombuds_events.ui.kit.painting import paint_check, paint_line, plain, text_width
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import country, joined, local, weekdays

_ID = Qt.ItemDataRole.UserRole.value
_SECOND = _ID + 1
_WEEKEND = _ID + 2
_CHECK = Qt.ItemDataRole.CheckStateRole.value
_ROW, _GAP, _LETTERS = 26, 6, 2
_TRAILING = Qt.AlignmentFlag.AlignTrailing
_KEYS = {Qt.Key.Key_Space.value, Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
Index = QModelIndex | QPersistentModelIndex


class TeamDelegate(QStyledItemDelegate):
    """Box, name, country or "own", weekend at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, max(theme.grown(_ROW), theme.metrics("body").height() + 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        whole = option.rect
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.fillRect(whole, theme.color("selection"))
        rect = whole.adjusted(2, 0, -2, 0)
        side = grown(SIZE)
        direction = option.direction
        box = QStyle.visualRect(direction, rect, QRect(rect.x(), rect.y(), side, rect.height()))
        is_on = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        paint_check(painter, box, checked=is_on)
        rest = rect.adjusted(side + _GAP, 0, 0, 0)
        weekend, second = index.data(_WEEKEND), index.data(_SECOND)
        wide = text_width(weekend, "caption")
        end = QRect(rect.right() + 1 - wide, rest.y(), wide, rest.height())
        end = QStyle.visualRect(direction, rect, end)
        paint_line(painter, end, weekend, "text_2", "caption", _TRAILING)
        rest = QStyle.visualRect(direction, rect, rest.adjusted(0, 0, -wide - _GAP, 0))
        self._name(painter, rest, index.data(), second, "text" if is_on else "text_2")
        painter.restore()

    @staticmethod
    def _name(painter: QPainter, rest: QRect, name: str, second: str, color: str) -> None:
        tail = text_width(second, "caption") + 4 if second else 0
        used = min(text_width(name), max(0, rest.width() - tail))
        direction = painter.layoutDirection()
        box = QRect(rest.x(), rest.y(), used, rest.height())
        paint_line(painter, QStyle.visualRect(direction, rest, box), name, color)
        if second:
            box = QRect(rest.x() + used + 4, rest.y(), tail, rest.height())
            place = QStyle.visualRect(direction, rest, box)
            paint_line(painter, place, second, "text_2", "caption")


class TeamList(QListWidget):
    """Space or a click ticks, Del takes out of the list. Emits ids."""

    ticked = Signal(int, bool)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TeamDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove_action = QAction(self)
        self.remove_action.setShortcut("Del")
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove_action.triggered.connect(self._remove)
        self.addAction(self.remove_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_team(
        self, calendars: Sequence[WorkingCalendar], unticked: Collection[int], own: int
    ) -> None:
        """Show these institutions; the row in use stays."""
        kept = max(0, self.currentRow())
        self.clear()
        for one in calendars:
            item = QListWidgetItem(local(one.name))
            is_own = one.id == own
            item.setData(_ID, one.id)
            item.setData(_SECOND, self.tr("own") if is_own else one.country)
            item.setData(_WEEKEND, short_weekend(one.weekend) if one.has_clock else "–")
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            is_on = one.id not in unticked
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            spoken = self._spoken(one, is_own=is_own)
            item.setData(Qt.ItemDataRole.AccessibleTextRole.value, plain(spoken))
            item.setToolTip(plain(spoken))
            self.addItem(item)
        self.setCurrentRow(min(kept, self.count() - 1))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = self.sizeHintForRow(0) if self.count() else theme.grown(_ROW)
        return QSize(100, line * max(1, self.count()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.currentItem() is not None:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            self._toggle(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() != Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.ticked.emit(int(item.data(_ID)), is_on)

    def _remove(self) -> None:
        if self.currentItem() is not None:
            self.removed.emit(int(self.currentItem().data(_ID)))

    def _spoken(self, one: WorkingCalendar, *, is_own: bool) -> str:
        rest = self.tr("weekend {days}").format(days=weekdays(sorted(one.weekend)))
        return joined(
            local(one.name), country(one.country), rest, self.tr("own") if is_own else ""
        ).replace(" · ", ", ")


def short_weekend(weekend: Collection[int]) -> str:
    """The weekend in a narrow list: "Sa Su"."""
    one = locale(language())
    form = one.FormatType.NarrowFormat if language() == "ar" else one.FormatType.ShortFormat
    names = (one.standaloneDayName(day, form) for day in sorted(weekend))
    return " ".join(f"{name[:1].upper()}{name[1:_LETTERS]}" for name in names)
