"""S17: settings by section, found by a word, applied at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from ombuds_events.domain.names import fold
from ombuds_events.store.changes import Changes
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column, row
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.settings.backups import BackupSection
from ombuds_events.ui.settings.calendars import CalendarsSection
from ombuds_events.ui.settings.database import DatabaseSection, ZonesSection
from ombuds_events.ui.settings.general import GeneralSection, InstitutionSection
from ombuds_events.ui.settings.lists import RecommendationsSection, TypesSection
from ombuds_events.ui.settings.rows import Section
from ombuds_events.ui.settings.templates import TemplatesSection

_NARROW = 700
_LIST_WIDTH = 200
_MOST_WIDE = 860
_SOURCES = (
    "event_type",
    "event_template",
    "recommendation",
    "institution",
    "office",
    "operator",
    "calendar_day",
)


class SettingsPage(Panel):
    """↑ ↓ go through the sections; / finds a setting. The window does what signals ask for.

    `database_wanted(address)` carries a password that must not be kept; `restore_wanted(path)`
    was agreed to by the user.
    """

    told = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    scale_chosen = Signal(float)
    density_chosen = Signal(str)
    database_wanted = Signal(str)
    restore_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.header = PageHeader(self)
        self.finder = FindField()
        self.finder.setFixedWidth(theme.grown(220))
        self.header.add_widget(self.finder)
        self.list = QListWidget()
        self.list.setItemDelegate(RowDelegate(self.list))
        self.menu = ComboBox()
        self.general, self.backup = GeneralSection(desk), BackupSection(desk)
        self.database = DatabaseSection(desk)
        self.sections: tuple[Section, ...] = (
            self.general,
            InstitutionSection(desk),
            CalendarsSection(desk),
            TypesSection(desk),
            RecommendationsSection(desk),
            TemplatesSection(desk),
            self.backup,
            self.database,
            ZonesSection(desk),
        )
        self.nothing = EmptyPage()
        self._build()
        self._connect()
        self.retranslate()
        self.list.setCurrentRow(0)

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Settings")

    def row_words(self) -> str:
        """What the status bar says."""
        return self.current().name() if not self.finder.text().strip() else ""

    def open(self, _record: int, tab: str) -> None:
        """Go to a section by its key, such as general, calendars or backup."""
        keys = [section.key for section in self.sections]
        if tab in keys:
            self.finder.clear()
            self.list.setCurrentRow(keys.index(tab))

    def focus_first(self) -> None:
        """Put the focus into the list of sections."""
        (self.menu if self.list.isHidden() else self.list).setFocus()

    def find_in_list(self) -> None:
        """Go to the find field."""
        self.finder.setFocus()
        self.finder.selectAll()

    def current(self) -> Section:
        """The section in front."""
        return self.sections[max(0, self.list.currentRow())]

    def retranslate(self) -> None:
        """Write all words again."""
        self.header.set_title(self.tr("Settings"))
        self.header.set_facts(self.tr("Everything applies at once."))
        self.finder.setPlaceholderText(self.tr("Find a setting"))
        self.finder.setAccessibleName(self.tr("Find a setting"))
        self.list.setAccessibleName(self.tr("Sections"))
        self.menu.setAccessibleName(self.tr("Section"))
        for section in self.sections:
            section.retranslate()
            section.fill()
        names = [section.name() for section in self.sections]
        for number, name in enumerate(names):
            self.list.item(number).setText(name)
        self.menu.set_options(list(enumerate(names)))
        self.menu.set_value(self.list.currentRow())
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * max(1.0, theme.scale)
        self.list.setFixedWidth(theme.grown(_LIST_WIDTH))
        self.list.setVisible(not narrow)
        self.menu.setVisible(narrow)

    # -- inside --------------------------------------------------------------------------------

    def _build(self) -> None:
        holder = QWidget()
        holder.setMaximumWidth(theme.grown(_MOST_WIDE))
        inner = column(holder, margin=16, spacing=24)
        for section in self.sections:
            self.list.addItem("")
            inner.addWidget(section)
        inner.addStretch(1)
        start = column()
        start.setContentsMargins(16, 8, 0, 16)
        start.addWidget(self.list, 1)
        body = row(spacing=8)
        body.addLayout(start)
        self._front = scrolled(holder)
        body.addWidget(self._front, 1)
        body.addWidget(self.nothing, 1)
        over = row()
        over.setContentsMargins(16, 0, 16, 0)
        over.addWidget(self.menu)
        over.addStretch(1)
        self.menu.hide()
        box = column(self)
        box.addWidget(self.header)
        box.addLayout(over)
        box.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.menu.changed.connect(self.list.setCurrentRow)
        self.finder.textChanged.connect(self._show)
        self.finder.left.connect(self.focus_first)
        self.nothing.pressed.connect(self.finder.clear)
        add_key(self.list, "/", self.find_in_list)
        self.general.language_chosen.connect(self.language_chosen)
        self.general.theme_chosen.connect(self.theme_chosen)
        self.general.scale_chosen.connect(self.scale_chosen)
        self.general.density_chosen.connect(self.density_chosen)
        self.database.database_wanted.connect(self.database_wanted)
        self.backup.restore_wanted.connect(self.restore_wanted)
        self._desk.bus.changed.connect(self._changed)

    def _choose(self, number: int) -> None:
        self.menu.set_value(number)
        self.current().fill()
        self._show()

    def _show(self) -> None:
        """Show the section in front, or what the find field finds in all of them."""
        needle = fold(self.finder.text().strip())
        found = 0
        for section in self.sections:
            if needle:
                found += section.show_found(needle)
            else:
                section.show_found("")
                section.setVisible(section is self.current())
        sentence = self.tr("No setting speaks of “{words}”.")
        self.nothing.set_words(
            sentence.format(words=self.finder.text().strip()), self.tr("Clear the search")
        )
        is_empty = bool(needle) and not found
        self.nothing.setVisible(is_empty)
        self._front.setVisible(not is_empty)
        self.told.emit()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            for section in self.sections:
                section.fill()
