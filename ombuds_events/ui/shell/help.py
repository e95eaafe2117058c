"""F1: the help, page by page, in the language of the window (English or Russian)."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ombuds_events.domain.names import fold
from ombuds_events.paths import shipped
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.panels import column, row
from ombuds_events.ui.kit.theme import theme

TOPICS = (
    "first-run",
    "today",
    "events",
    "new-event",
    "calendar",
    "hours",
    "overview",
    "programme",
    "institutions",
    "participants",
    "attendance",
    "check-in",
    "documents",
    "follow-up",
    "what-leaves",
    "quick-log",
    "people",
    "institutions-list",
    "youth-councils",
    "history",
    "settings",
    "command-line",
    "privacy",
    "accessibility",
)
"""Pages of the help in the order of the index; each is a file in resources/help/LANGUAGE."""

_PAGES = {
    "checkin": "check-in",
    "institution": "institutions-list",
    "institutions": "institutions-list",
    "person": "people",
    "council": "youth-councils",
    "councils": "youth-councils",
    "youth_council": "youth-councils",
    "youth_councils": "youth-councils",
}
_WRITTEN = ("en", "ru")
_WIDTH, _HEIGHT, _INDEX = 960, 620, 220
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its title and its text in Markdown."""

    topic: str
    title: str
    markdown: str


def topic_of(place: Place) -> str:
    """The page of the help that belongs to a place; *Today* where there is none."""
    if place.page == "event":
        tab = place.tab.replace("_", "-")
        return tab if tab in TOPICS else "overview"
    wanted = _PAGES.get(place.page, place.page.replace("_", "-"))
    return wanted if wanted in TOPICS else "today"


@cache
def help_pages(lang: str) -> tuple[HelpPage, ...]:
    """All pages in `lang`, in English if they are not written in it."""
    folder = shipped("resources") / "help" / (lang if lang in _WRITTEN else "en")
    return tuple(_read(folder / f"{topic}.md") for topic in TOPICS)


def found_pages(lang: str, typed: str) -> tuple[HelpPage, ...]:
    """Pages that hold every typed word; those that bear it in their title come first."""
    words = fold(typed).split()
    hits = [page for page in help_pages(lang) if all(word in fold(page.markdown) for word in words)]
    return tuple(sorted(hits, key=lambda page: not all(word in fold(page.title) for word in words)))


def _read(path: Path) -> HelpPage:
    text = path.read_text(encoding="utf-8")
    return HelpPage(path.stem, text.split("\n", 1)[0].removeprefix("# ").strip(), text)


class HelpDialog(DialogFrame):
    """An index, a search, a page; links lead from page to page, Alt+Left back."""

    def __init__(self, topic: str = "today", parent: QWidget | None = None) -> None:
        super().__init__("", parent, "circle-help")
        self._lang = language()
        self._been: list[str] = []
        self.topic = ""
        self.finder = FindField()
        self.index = QListWidget()
        self.browser = QTextBrowser()
        self.back_button = icon_button("arrow-left", self.tr("Back"))
        self._build()
        self._connect()
        self._fill()
        self.show_topic(topic)
        self.browser.setFocus()

    def show_topic(self, topic: str) -> None:
        """Show a page; the one before can be gone back to."""
        if topic not in TOPICS or topic == self.topic:
            return
        if self.topic:
            self._been.append(self.topic)
        self._show(topic)

    def go_back(self) -> None:
        """The page before."""
        if self._been:
            self._show(self._been.pop())

    def _build(self) -> None:
        self.set_title(self.tr("Help"))
        self.hide_cancel()
        self.set_verb(self.tr("Close"), kind="")
        self.finder.setPlaceholderText(self.tr("Find in the help"))
        self.finder.setAccessibleName(self.tr("Find in the help"))
        self.index.setItemDelegate(RowDelegate(self.index))
        self.index.setAccessibleName(self.tr("Pages of the help"))
        self.index.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(16)
        if self._lang not in _WRITTEN:
            # English or Russian words run from left to right in every window.
            self.browser.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        head = row(spacing=4)
        head.addWidget(self.back_button)
        head.addWidget(self.finder, 1)
        side = column(spacing=8)
        side.addLayout(head)
        side.addWidget(self.index, 1)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(theme.grown(_INDEX) if theme.scale < 1.5 else _INDEX + 80)
        body = row(spacing=12)
        body.addWidget(holder)
        body.addWidget(self.browser, 1)
        self.body.addLayout(body, 1)
        self.resize(theme.grown(_WIDTH), theme.grown(_HEIGHT))

    def _connect(self) -> None:
        self.confirmed.connect(self.accept)
        self.finder.textChanged.connect(self._fill)
        self.finder.left.connect(self.index.setFocus)
        self.index.currentItemChanged.connect(self._chosen)
        self.browser.anchorClicked.connect(self._follow)
        self.back_button.clicked.connect(self.go_back)
        self.back_button.setShortcut("Alt+Left")

    def _fill(self, typed: str = "") -> None:
        with QSignalBlocker(self.index):
            self.index.clear()
            for page in found_pages(self._lang, typed):
                item = QListWidgetItem(page.title)
                item.setData(_KEY, page.topic)
                item.setToolTip(page.title)
                self.index.addItem(item)
        self._mark(self.topic)
        if typed.strip() and self.index.count() and not self.index.selectedItems():
            self.index.setCurrentRow(0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(item.data(_KEY))

    def _follow(self, url: QUrl) -> None:
        topic = url.fileName().removesuffix(".md")
        if topic in TOPICS:
            self.show_topic(topic)
        else:
            QDesktopServices.openUrl(url)

    def _show(self, topic: str) -> None:
        self.topic = topic
        page = next(one for one in help_pages(self._lang) if one.topic == topic)
        self.browser.setMarkdown(page.markdown)
        _dress(self.browser)
        self.browser.verticalScrollBar().setValue(0)
        self.back_button.setEnabled(bool(self._been))
        self._mark(topic)

    def _mark(self, topic: str) -> None:
        with QSignalBlocker(self.index):
            for number in range(self.index.count()):
                if self.index.item(number).data(_KEY) == topic:
                    self.index.setCurrentRow(number)


def _dress(browser: QTextBrowser) -> None:
    """Give headings, links and tables the type and the colours of the theme."""
    document = browser.document()
    document.setDefaultFont(theme.font("body"))
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            shown = QTextCharFormat()
            shown.setFont(theme.font("page" if level == 1 else "section"))
            cursor.mergeCharFormat(shown)
        _color_links(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _color_links(block: QTextBlock) -> None:
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isAnchor():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            shown = QTextCharFormat()
            shown.setForeground(theme.color("link"))
            cursor.mergeCharFormat(shown)
        pieces += 1


def _dress_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderBrush(theme.color("border"))
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderCollapse(True)
    look.setCellPadding(6)
    look.setCellSpacing(0)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
