"""Ctrl+K: commands, events, people and institutions in one list (S14)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import pick
from ombuds_events.queries.finder import Findings, find_all
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.actions import Actions, ActionSpec
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import language, sentence, state_label
from ombuds_events.ui.kit.icons import SIZE, paint_icon
from ombuds_events.ui.kit.painting import paint_line, plain
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, label, row
from ombuds_events.ui.kit.theme import theme

_WIDTH, _HEIGHT, _TOP = 720, 416, 48
_SIDE = 16
_HIT = int(Qt.ItemDataRole.UserRole)
_MOVES = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
_MOST_COMMANDS = 8
_IN_WINDOW = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MODES = {">": "commands", "@": "people", "#": "events"}


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the palette; `blocked`: why it cannot be done now; no `act` = a heading."""

    title: str
    second: str = ""
    icon: str = ""
    keys: str = ""
    blocked: str = ""
    act: Callable[[], object] | None = None
    place: Place | None = None


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hit: Hit = index.data(_HIT)
        return QSize(0, theme.size("row" if hit.act else "group_row"))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit: Hit = index.data(_HIT)
        painter.save()
        painter.setLayoutDirection(option.direction)
        inner = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if hit.act is None:
            paint_line(painter, inner, hit.title, "text_2", "table_header")
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, theme.color("selection"))
            self._paint_hit(painter, option, inner, hit)
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, hit: Hit
    ) -> None:
        tone = "text_3" if hit.blocked else "text"
        box = QRect(inner.x(), inner.y(), SIZE, inner.height())
        paint_icon(painter, QStyle.visualRect(option.direction, inner, box), hit.icon, tone)
        keys = theme.metrics("caption").horizontalAdvance(hit.keys)
        words = inner.adjusted(SIZE + 10, 0, -keys - 12, 0)
        width = theme.metrics("body").horizontalAdvance(hit.title)
        first = QStyle.visualRect(option.direction, inner, words)
        paint_line(painter, first, hit.title, tone)
        rest = QStyle.visualRect(option.direction, inner, words.adjusted(width + 10, 0, 0, 0))
        if rest.width() > SIZE:
            paint_line(painter, rest, hit.blocked or hit.second, "text_2", "caption")
        if hit.keys:
            end = QRect(inner.right() - keys, inner.y(), keys + 1, inner.height())
            end = QStyle.visualRect(option.direction, inner, end)
            paint_line(painter, end, hit.keys, "text_2", "caption")


class PaletteField(QLineEdit):
    """Typed into; arrows and Enter go to the list."""

    moved = Signal(int)
    entered = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _MOVES.get(event.key())
        if step is not None:
            self.moved.emit(step)
        elif event.key() in {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}:
            self.entered.emit(event.modifiers() & _IN_WINDOW == _IN_WINDOW)
        else:
            super().keyPressEvent(event)


class Palette(QDialog):
    """Opens over the window; Enter does what is selected, Esc closes."""

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        in_window: Callable[[Place], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._desk, self._actions, self._in_window = desk, actions, in_window
        self.field = PaletteField()
        self.field.setProperty("look", "bare")
        self.list = QListWidget()
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _item: self._do(in_window=False))
        self.field.textChanged.connect(self._fill)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self._do)
        self._build()
        room = parent.size() - QSize(2 * _TOP, 2 * _TOP)
        size = QSize(theme.grown(_WIDTH), theme.grown(_HEIGHT)).boundedTo(room)
        self.setFixedSize(size)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - size.width()) // 2, corner.y() + _TOP)
        self._fill("")

    def hits(self) -> list[Hit]:
        """What is listed, headings left aside."""
        found = (self.list.item(n).data(_HIT) for n in range(self.list.count()))
        return [hit for hit in found if hit.act is not None]

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Search or run a command"))
        self.field.setPlaceholderText(self.tr("Search or run a command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.list.setAccessibleName(self.tr("Found"))
        frame = QFrame(self)
        frame.setProperty("panel", "dialog")
        column(self).addWidget(frame)
        box = column(frame)
        box.setContentsMargins(1, 1, 1, 1)
        head = row(spacing=8)
        head.setContentsMargins(_SIDE, 8, _SIDE, 8)
        head.addWidget(self.field, 1)
        head.addWidget(label(self.tr("> commands   @ people   # events"), "caption"))
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addWidget(self._foot())

    def _foot(self) -> Panel:
        foot = Panel()
        foot.setProperty("ground", "sidebar")
        foot.setProperty("line", "top")
        line = row(foot, spacing=6)
        line.setContentsMargins(_SIDE, 6, _SIDE, 6)
        for keys, words in (
            ("↑ ↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Ctrl+Shift+Enter", self.tr("in a window")),
            ("Esc", self.tr("close")),
        ):
            line.addWidget(label(keys, "key"))
            line.addWidget(ElidedLabel(words, "caption"))
            line.addSpacing(3)
        line.addStretch(1)
        about = ElidedLabel(self.tr("finds Latin and Cyrillic alike"), "caption")
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(about, 100)  # gives way first
        return foot

    def _fill(self, typed: str) -> None:
        mode = _MODES.get(typed[:1], "")
        wanted = (typed[1:] if mode else typed).strip()
        self.list.clear()
        for title, hits in self._sections(mode, wanted):
            found = list(hits)
            if found:
                self._add(Hit(title))
                for hit in found:
                    self._add(hit)
        if not self.list.count():
            self._add(Hit(self.tr("Nothing is named “{words}”.").format(words=wanted)))
        self.list.setCurrentRow(1 if self.list.count() > 1 else -1)
        announce(self.field, self.tr("%n result(s)", "", len(self.hits())))

    def _sections(self, mode: str, wanted: str) -> Iterator[tuple[str, Iterable[Hit]]]:
        found = Findings()
        if wanted and mode != "commands":
            found = self._desk.workspace.read(find_all, wanted)
        if mode in {"", "people"}:
            yield self.tr("People"), self._people(found)
        if mode in {"", "events"}:
            yield self.tr("Events"), self._events(found)
        if not mode:
            yield self.tr("Institutions"), self._institutions(found)
        if mode in {"", "commands"}:
            yield self.tr("Commands"), self._commands(wanted)

    def _people(self, found: Findings) -> Iterator[Hit]:
        for one in found.people:
            parts = (one.other, pick(one.institution, language()), pick(one.position, language()))
            yield self._to(Place("person", one.id), one.name, parts, "user")

    def _events(self, found: Findings) -> Iterator[Hit]:
        today = self._desk.workspace.clock.today()
        for one in found.events:
            days = one.span.days
            parts = (
                dates.days(days[0], days[-1], today),
                pick(one.city, language()),
                state_label("event", one.state),
            )
            title = pick(one.title, language())
            yield self._to(Place("event", one.id), title, parts, "calendar-days")

    def _institutions(self, found: Findings) -> Iterator[Hit]:
        for one in found.institutions:
            parts = (pick(one.city, language()),)
            name = pick(one.name, language())
            yield self._to(Place("institution", one.id), name, parts, "landmark")

    def _commands(self, wanted: str) -> Iterator[Hit]:
        words = fold(wanted).split()
        count = 0
        for spec in self._actions.specs():
            action, state = self._actions[spec.id], self._actions.state(spec.id)
            why = sentence(state) if isinstance(state, Problem) else ""
            title = plain(action.text().replace("&", ""))
            fits = all(word in fold(title) for word in words)
            if state is not False and fits and count < _MOST_COMMANDS:
                count += 1
                yield self._command(spec, title, why)

    def _command(self, spec: ActionSpec, title: str, why: str) -> Hit:
        keys = self._actions[spec.id].shortcut()
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        run = self._actions.run
        return Hit(title, "", spec.icon or "circle", shown, why, lambda: run(spec.id))

    def _to(self, place: Place, title: str, parts: Iterable[str], icon_name: str) -> Hit:
        second = " · ".join(part for part in parts if part)
        return Hit(title, second, icon_name, act=lambda: self._desk.go(place), place=place)

    def _add(self, hit: Hit) -> None:
        item = QListWidgetItem(plain(f"{hit.title} {hit.second}".strip()))
        item.setData(_HIT, hit)
        if hit.act is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _move(self, step: int) -> None:
        count, at = self.list.count(), self.list.currentRow()
        for n in range(1, count + 1):
            other = (at + step * n) % count
            if self.list.item(other).data(_HIT).act is not None:
                self.list.setCurrentRow(other)
                announce(self.field, self.list.item(other).text())
                return

    def _do(self, in_window: bool) -> None:  # noqa: FBT001 - a slot
        found = self.list.selectedItems()
        hit: Hit = found[0].data(_HIT) if found else Hit("")
        if hit.act is None:
            return
        self.accept()
        if in_window and hit.place is not None:
            self._in_window(hit.place)
        else:
            hit.act()
