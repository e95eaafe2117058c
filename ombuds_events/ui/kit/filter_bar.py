"""Saved views as tabs, filters as chips, find; a batch bar while rows are selected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

from ombuds_events.ui.kit.buttons import Button, icon_button, link
from ombuds_events.ui.kit.icons import icon
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, set_look
from ombuds_events.ui.kit.said import Words, said
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip
from ombuds_events.ui.kit.theme import theme

_FINDER_STRETCH = 100
_LEAST_CHIP = 64


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip. `options`: (value, words) in order; `many`: several may be ticked."""

    key: str
    title: Words
    options: Sequence[tuple[Any, Words]]
    many: bool = True
    separate: bool = False


class FilterChip(Button):
    """A filter with its menu; says what is chosen."""

    changed = Signal()

    def __init__(self, spec: Filter, parent: QWidget | None = None) -> None:
        super().__init__("", "", "chip", parent)
        self.spec = spec
        self.chosen: list[Any] = []
        # Else a button is never narrower than its words.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.write()

    def minimumSizeHint(self) -> QSize:
        # In a narrow window the words end in dots; the tool tip has them.
        least = min(theme.grown(_LEAST_CHIP), self.sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def set_chosen(self, values: Sequence[Any]) -> None:
        """Choose these values, without telling."""
        self.chosen = list(values)
        self.write()

    def write(self) -> None:
        """Write the words again."""
        title = said(self.spec.title)
        names = [said(words) for value, words in self.spec.options if value in self.chosen]
        if not names:
            shown = title
        elif len(names) == 1:
            shown = f"{title}: {names[0]}"
        else:
            shown = f"{title}: {len(names)}"
        self.setText(shown)
        self.setAccessibleName(f"{title}: {', '.join(names)}" if names else title)
        self.setToolTip(", ".join(names) or title)
        set_look(self, "active", "true" if names else "false")

    def _fill(self) -> None:
        self._menu.clear()
        for value, words in self.spec.options:
            action = self._menu.addAction(said(words))
            action.setCheckable(True)
            action.setChecked(value in self.chosen)
            action.triggered.connect(lambda _on, one=value: self._pick(one))
        if self.chosen:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Clear")).triggered.connect(self._clear)

    def _pick(self, value: Any) -> None:
        if value in self.chosen:
            self.chosen.remove(value)
        elif self.spec.many:
            self.chosen.append(value)
        else:
            self.chosen = [value]
        self.write()
        self.changed.emit()

    def _clear(self) -> None:
        self.set_chosen([])
        self.changed.emit()


class FindField(QLineEdit):
    """Finds in a list as one types; Esc clears, then goes back to the list, or closes a dialog."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setProperty("lead", "true")
        lens = self.addAction(icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(self.tr("Find"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            if self.text():
                self.clear()
            elif isinstance(self.window(), QDialog):
                event.ignore()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down.value, Qt.Key.Key_Return.value}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(Panel):
    """Signals: `view_chosen(key)` · `filters_changed(dict of key → values)` · `found(text)`."""

    view_chosen = Signal(str)
    view_saved = Signal()
    view_removed = Signal()
    filters_changed = Signal(dict)
    found = Signal(str)
    find_left = Signal()
    batch_chosen = Signal(str)

    def __init__(self, filters: Sequence[Filter] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = TabStrip(self, line=False)
        self.views.chosen.connect(self.view_chosen)
        self.finder = FindField(self)
        self.finder.setMinimumWidth(110)
        self.finder.setMaximumWidth(190)
        # Gives way first, before the words of the chips end in dots.
        self.finder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.finder.textChanged.connect(self.found)
        self.finder.left.connect(self.find_left)
        self._chips: dict[str, FilterChip] = {}
        self.clear_link = link("", self.clear)
        self._tools = QFrame(self)
        self._line = row(self._tools, spacing=6)
        self._line.setContentsMargins(16, 0, 16, 0)
        self._end = row(spacing=2)
        self._fill(filters)
        self._batch, self._batch_line, self.batch_words = self._batch_bar()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._tools)
        self._stack.addWidget(self._batch)
        self._holder = QFrame(self)
        self._holder.setProperty("line", "bottom")
        self._holder.setLayout(self._stack)
        outer = column(self)
        self._tabs = self._view_row()
        outer.addWidget(self._tabs)
        outer.addWidget(self._holder)
        self.retranslate()

    def set_views(self, views: Sequence[Tab]) -> None:
        """Show saved views as tabs with counts."""
        self.views.set_tabs(views)
        self._tabs.setVisible(bool(views))

    def offer_own_views(self, *, removable: bool) -> None:
        """Offer to save what is chosen as a view, and to remove the one in front if it is own."""
        self.save_view.show()
        self.remove_view.setVisible(removable)

    def chosen(self) -> dict[str, list[Any]]:
        """The filters that are on: key → values."""
        return {key: list(chip.chosen) for key, chip in self._chips.items() if chip.chosen}

    def set_chosen(self, filters: Mapping[str, Sequence[Any]]) -> None:
        """Set all filters, without telling."""
        for key, chip in self._chips.items():
            chip.set_chosen(filters.get(key, ()))
        self._show_clear()

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer other options (new countries, new types); what is chosen stays if it can."""
        kept = self.chosen()
        for spec in filters:
            if spec.key in self._chips:
                self._chips[spec.key].spec = spec
                known = [value for value, _ in spec.options]
                values = [value for value in kept.get(spec.key, ()) if value in known]
                self._chips[spec.key].set_chosen(values)

    def clear(self) -> None:
        """Take all filters off."""
        self.set_chosen({})
        self.finder.clear()
        self._changed()

    def add_tool(self, icon_name: str, name: str) -> Button:
        """Add a small button at the end: columns, density."""
        made = icon_button(icon_name, name, self)
        self._end.addWidget(made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Add any widget after the chips."""
        self._line.insertWidget(self._line.indexOf(self.clear_link), widget)

    def set_batch(self, words: str, verbs: Sequence[tuple[str, str, str]] = ()) -> None:
        """Show the batch bar: "3 selected" and (key, words, icon) verbs; "" takes it away."""
        self._stack.setCurrentWidget(self._batch if words else self._tools)
        self.batch_words.setText(words)
        emptied(self._batch_line)
        for key, verb, icon_name in verbs:
            made = Button(verb, icon_name, "quiet", self._batch)
            made.set_small()
            made.clicked.connect(lambda _checked=False, one=key: self.batch_chosen.emit(one))
            self._batch_line.addWidget(made)

    def rescale(self) -> None:
        self._holder.setFixedHeight(theme.size("tool_row"))

    def retranslate(self) -> None:
        self.finder.setPlaceholderText(self.tr("Find in list"))
        self.finder.setAccessibleName(self.tr("Find in list"))
        self.clear_link.setText(self.tr("Clear filters"))
        self.views.setAccessibleName(self.tr("Saved views"))
        self.save_view.set_name(self.tr("Save these filters as a view…"))
        self.remove_view.set_name(self.tr("Remove this view"))
        for chip in self._chips.values():
            chip.write()
        self._show_clear()

    def _fill(self, filters: Sequence[Filter]) -> None:
        for spec in filters:
            if spec.separate:
                mark = QFrame()
                mark.setProperty("line", "start")
                mark.setFixedSize(1, 20)
                self._line.addWidget(mark)
            chip = FilterChip(spec, self)
            chip.changed.connect(self._changed)
            self._chips[spec.key] = chip
            self._line.addWidget(chip)
        self._line.addWidget(self.clear_link)
        self._line.addStretch(1)
        self._line.addWidget(self.finder, _FINDER_STRETCH)
        self._line.addLayout(self._end)

    def _view_row(self) -> QFrame:
        """The tabs of the saved views, and what is done to views."""
        made = QFrame(self)
        made.setProperty("line", "bottom")
        line = row(made)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.views)
        self.save_view = icon_button("plus", "", made)
        self.save_view.clicked.connect(self.view_saved)
        self.remove_view = icon_button("trash-2", "", made)
        self.remove_view.clicked.connect(self.view_removed)
        for button in (self.save_view, self.remove_view):
            button.set_small()
            button.hide()
            line.addWidget(button)
        line.addStretch(1)
        made.hide()
        return made

    def _batch_bar(self) -> tuple[QFrame, QHBoxLayout, QLabel]:
        made = QFrame(self)
        made.setProperty("ground", "soft")
        line = row(made, spacing=12)
        line.setContentsMargins(16, 0, 16, 0)
        words = label("", "strong")
        line.addWidget(words)
        verbs = row(spacing=4)
        line.addLayout(verbs)
        line.addStretch(1)
        return made, verbs, words

    def _changed(self) -> None:
        self._show_clear()
        self.filters_changed.emit(self.chosen())

    def _show_clear(self) -> None:
        self.clear_link.setVisible(bool(self.chosen()))
