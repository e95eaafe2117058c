"""The main window: menu row, side bar, pages, status bar. Painted before the database is open."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QStackedWidget, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.actions import Actions
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.field_undo import FieldUndo
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.mnemonics import give_to_menu, give_to_window
from ombuds_events.ui.kit.panels import Panel, column, row
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.side_bar import SideBar
from ombuds_events.ui.shell import actions as own_actions
from ombuds_events.ui.shell import pages
from ombuds_events.ui.shell.clocks_bar import ClocksBar
from ombuds_events.ui.shell.demo_bar import DemoBar
from ombuds_events.ui.shell.look import Look
from ombuds_events.ui.shell.menu_row import MENUS, MenuEnd
from ombuds_events.ui.shell.named_dialogs import DIALOGS
from ombuds_events.ui.shell.navigator import Navigator
from ombuds_events.ui.shell.notices import WindowNotices
from ombuds_events.ui.shell.status import Status
from ombuds_events.ui.shell.ways_out import WaysOut

if TYPE_CHECKING:
    from ombuds_events.store.changes import Changes
    from ombuds_events.store.errors import Known
    from ombuds_events.ui.shell.opening import Office

_SIZE = (1366, 696)
_POLL_MS = 1000


class MainWindow(QMainWindow):
    """Made without a database; `attach(workspace)` fills it. Emits `painted` once."""

    painted = Signal()
    closed = Signal()
    own_office_wanted = Signal()
    database_wanted = Signal(str)
    window_wanted = Signal(object)
    restore_wanted = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_painted = False
        self._is_cut_off = False
        self._desk: Desk | None = None
        self.office: Office | None = None
        self._pages: dict[str, tuple[QWidget, pages.Page]] = {}
        self.look = Look(settings, self)
        self.jobs = Jobs(self)
        self.bus = Bus(self)
        FieldUndo(self)
        self.navigator = Navigator(self)
        self.navigator.moved.connect(self._show_place)
        self.bus.changed.connect(self._changed)
        self.actions_ = Actions(self, self.scene)
        self.actions_.add(own_actions.ACTIONS)
        self.actions_.add(own_actions.languages(self.look.speak))
        self._build()
        self.actions_.refresh()
        self.resize(*_SIZE)
        self.restoreGeometry(settings.get(kept.GEOMETRY))
        self.retranslate()

    # What is on the screen

    def scene(self) -> Scene:
        """What actions are given."""
        place = self.navigator.place or Place("")
        shown = self._pages.get(place.page)
        return Scene(self._desk, place, shown[0] if shown else None, self)

    def attach(self, office: "Office", place: Place) -> None:
        """Show `office`, beginning at `place`."""
        self.office, workspace = office, office.workspace
        self._desk = Desk(workspace, self.bus, self.jobs, self._settings, self.go, self.notices)
        self.bus.attach(workspace)
        self.actions_.add(pages.page_actions())
        self._fill_menus()
        self.status.open_on(workspace.clock, workspace.name)
        self._tell_demo()
        self._tell_own()
        self.go(place)
        self.ways_out.tell_remarks(office)
        QTimer.singleShot(_POLL_MS, self, self._settle)
        self._poll.start()

    def go(self, place: Place) -> None:
        """Go somewhere, or open the dialog that bears that name."""
        dialog = DIALOGS.get(place.page)
        if dialog is None:
            self.navigator.go(place)
        elif self._desk is not None:
            dialog(self._desk, self, self.scene().page)

    def tell_trouble(self, known: "Known", database: str) -> None:
        """Say why the database cannot be opened, with the way out."""
        self.ways_out.tell_trouble(known, database)

    # What the actions call

    def undo(self) -> None:
        """Take back the last step."""
        self._step("undo")

    def redo(self) -> None:
        """Do it again."""
        self._step("redo")

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._desk is not None and self._desk.workspace.next_undo() is not None

    def can_redo(self) -> bool:
        """Whether something was taken back last."""
        return self._desk is not None and self._desk.workspace.next_redo() is not None

    def go_back(self) -> None:
        """One step back."""
        self.navigator.back()

    def go_forward(self) -> None:
        """One step forward."""
        self.navigator.forward()

    def can_go_back(self) -> bool:
        """Whether there is a step back."""
        return self.navigator.can_go_back()

    def can_go_forward(self) -> bool:
        """Whether there is a step forward."""
        return self.navigator.can_go_forward()

    def toggle_side_bar(self) -> None:
        """Fold the side bar, or unfold it."""
        self.side_bar.toggle()
        self._settings.set(kept.SIDE_BAR_FOLDED, self.side_bar.folded)

    def open_palette(self) -> None:
        """Find a command, an event, a person, an institution."""
        from ombuds_events.ui.shell.palette import Palette

        if self._desk is not None:
            Palette(self._desk, self.actions_, self.window_wanted.emit, self).exec()

    def back_up(self) -> None:
        """Copy the database to the folder of backups."""
        from ombuds_events.ui.shell.backing_up import back_up

        if self._desk is not None:
            back_up(self._desk)

    def quit_program(self) -> None:
        """Close the window, and with the last one the program."""
        self.close()

    def show_help(self) -> None:
        """Help on what is on the screen."""
        from ombuds_events.ui.shell.help import HelpDialog, topic_of

        HelpDialog(topic_of(self.navigator.place or Place("")), self).exec()

    def show_keys(self) -> None:
        """All keys of the program."""
        from ombuds_events.ui.shell.key_list import KeyListDialog

        KeyListDialog(self.actions_, self).exec()

    def about(self) -> None:
        """Tell versions and licences."""
        from ombuds_events.ui.shell.about import AboutDialog

        AboutDialog(self).exec()

    # Qt

    def retranslate(self) -> None:
        """Write all own words again."""
        self.actions_.retranslate()
        self.menu_end.retranslate()
        # The menu bar measures its corner only when it is given one.
        self.menuBar().setCornerWidget(self.menu_end, Qt.Corner.TopRightCorner)
        self.status.retranslate()
        for key, menu in self._menus.items():
            menu.setTitle(MENUS[key]())
            give_to_menu(menu)
        give_to_menu(self.menuBar())
        self._tell_demo()
        self._tell_own()
        self._tell_title()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_bar.make_room(self.width(), folded=self._settings.get(kept.SIDE_BAR_FOLDED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt: what is in front gets its letters. Keys of another layout act by their place."""
        if self.actions_.take_key(event):
            return
        if event.key() == Qt.Key.Key_Alt.value:
            give_to_window(self, self.menuBar().actions())
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not pages.may_close((shown[0] for shown in self._pages.values()), ask=bool(self.office)):
            event.ignore()
            return
        self._settings.set(kept.GEOMETRY, self.saveGeometry())
        self._settings.save()
        self._poll.stop()
        self.bus.detach()
        self.jobs.close()
        self._desk = None
        super().closeEvent(event)
        self.closed.emit()

    # Inside

    def _build(self) -> None:
        bar = QMenuBar(self)
        self._menus: dict[str, QMenu] = {key: bar.addMenu("") for key in MENUS}
        self.setMenuBar(bar)
        self.menu_end = MenuEnd(self.actions_, self)
        self._fill_menus()
        body = Panel(self)
        self.side_bar = SideBar(pages.entries(), body)
        self.side_bar.set_folded(self._settings.get(kept.SIDE_BAR_FOLDED))
        self.side_bar.chosen.connect(self._chosen)
        self.bar, self.demo_bar = MessageBar(body), DemoBar(body)
        self.clocks_bar = ClocksBar(body)
        self.stack = QStackedWidget(body)
        self.stack.addWidget(Panel())
        right = column(spacing=0)
        for widget in (self.demo_bar, self.clocks_bar, self.bar):
            right.addWidget(widget)
        right.addWidget(self.stack, 1)
        line = row(body, spacing=0)
        line.addWidget(self.side_bar)
        line.addLayout(right, 1)
        self.setCentralWidget(body)
        self.status = Status(self)
        self.setStatusBar(self.status)
        self.notices = WindowNotices(self, self.bar, self.undo)
        self.ways_out = WaysOut(self, self.bar, self.database_wanted.emit)
        self.setFocus()  # else the first button has it, with a ring, until a page comes
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._hear_others)

    def _fill_menus(self) -> None:
        for key, menu in self._menus.items():
            menu.clear()
            menu.addActions(self.actions_.in_menu(key))
            if key == "view":
                menu.addSeparator()
                menu.addActions(self.actions_.in_menu("language"))
            menu.menuAction().setVisible(not menu.isEmpty())
            give_to_menu(menu)

    def _chosen(self, entry: str) -> None:
        if entry in pages.PAGES and self._desk is not None:
            self.go(Place(entry))

    def _show_place(self, place: Place) -> None:
        if self._desk is None:
            return
        if place.page not in self._pages:
            widget, page = pages.make(place.page, self._desk)
            self._pages[place.page] = (widget, page)
            self.stack.addWidget(widget)
            page.told.connect(self._told)
            if place.page == "settings":
                self._follow_settings(widget)
        widget, _page = self._pages[place.page]
        self.bar.dismiss()
        opener = getattr(widget, "open", None)
        if opener is not None:
            opener(place.record, place.tab)
        if self.navigator.place != place:
            return  # the record is gone, and the page has led the window elsewhere
        self.stack.setCurrentWidget(widget)
        self.side_bar.set_current(pages.PAGES[place.page].side)
        getattr(widget, "focus_first", lambda: None)()
        self._told()

    def _follow_settings(self, page: Any) -> None:  # the page of the settings
        self.look.follow(page)
        page.database_wanted.connect(self.database_wanted)
        page.restore_wanted.connect(self.restore_wanted)

    def _told(self) -> None:
        place = self.navigator.place
        if place is not None and place.page in self._pages:
            self.status.set_rows(self._pages[place.page][1].row_words())
        today = self._pages.get("today")
        if today is not None:
            self.side_bar.set_badge("today", getattr(today[0], "count", lambda: 0)())
        self._tell_title()
        self.actions_.refresh()

    def _settle(self) -> None:
        """Once the page stands, have a worker make ready what it did without."""
        from ombuds_events.ui.shell.opening import settle

        office, desk = self.office, self._desk
        if office is not None and desk is not None:
            tell = partial(self.clocks_bar.tell, desk)
            self.jobs.start(lambda _progress: settle(office), tell, self._backup_failed)

    def _backup_failed(self, error: BaseException) -> None:
        from ombuds_events.store.errors import Known

        if not isinstance(error, Known):
            raise error
        self.notices.trouble(error)

    def _hear_others(self) -> None:
        if self._desk is None:
            return
        from ombuds_events.store.errors import Known

        try:
            self._desk.workspace.poll()
        except Known as known:
            if not self._is_cut_off:
                self.notices.trouble(known)
            self._is_cut_off = True
        else:
            if self._is_cut_off:
                self.bar.dismiss()
            self._is_cut_off = False

    def _changed(self, changes: "Changes") -> None:
        self.status.saved()
        if changes.touches("institution"):
            self._tell_own()
        self.actions_.refresh()

    def _step(self, kind: str) -> None:
        if self._desk is None:
            return
        from ombuds_events.store.errors import Known
        from ombuds_events.ui.shell.history_words import undone_words

        try:
            changes = getattr(self._desk.workspace, kind)()
        except Refused as refused:
            self.notices.refused(refused.problems)
        except Known as known:
            self.notices.trouble(known)
        else:
            self.notices.toast(undone_words(changes))

    def _tell_demo(self) -> None:
        if self._desk is not None:
            self.demo_bar.tell(self._desk, self.own_office_wanted.emit)

    def _tell_own(self) -> None:
        if self._desk is None:
            return
        from ombuds_events.domain.text import pick
        from ombuds_events.queries.office import own_office
        from ombuds_events.ui.kit.dates import call_own

        own = self._desk.workspace.read(own_office)
        call_own(own.zone, own.city)
        name, city = pick(own.name, language()), pick(own.city, language())
        self.side_bar.set_institution(name, city if city != name else "")
        self.status.set_city(city)

    def _tell_title(self) -> None:
        place = self.navigator.place
        shown = self._pages.get(place.page) if place else None
        name = self.tr("Ombuds Events")
        title = shown[1].title() if shown else ""
        self.setWindowTitle(f"{title} – {name}" if title else name)
