"""How the page is laid out: the head, the left column, year and hours, the right column."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ombuds_events.ui.hours.aside import Aside
from ombuds_events.ui.hours.chip import WindowChip
from ombuds_events.ui.hours.legend import Legend
from ombuds_events.ui.hours.matrix import Matrix
from ombuds_events.ui.hours.matrix_model import MatrixModel
from ombuds_events.ui.hours.mover import Mover
from ombuds_events.ui.hours.reckoning import Reckoning
from ombuds_events.ui.hours.team import TeamColumn
from ombuds_events.ui.hours.words import HoursWords, place
from ombuds_events.ui.hours.year_model import YearModel
from ombuds_events.ui.hours.year_strip import YearStrip
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import Tall, scrolled
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column, label, row, set_look
from ombuds_events.ui.kit.theme import theme

_TEAM, _ASIDE, _NARROW = 202, 236, 1100


class HoursFace(Panel):
    """The widgets and their places; `words` says what they say."""

    _is_narrow = False

    def __init__(self, desk: Desk, known: Reckoning) -> None:
        super().__init__()
        self.words = HoursWords(self)
        self.header = PageHeader(self)
        self.copy_button = self.header.add_button(self.tr("Copy as text"), "copy")
        self.use_button = self.header.set_primary("-", "check")
        self.message = MessageBar()
        self.mover = Mover(desk, self)
        self.team = TeamColumn(desk, self.words)
        self._make_tables(known)
        self.aside = Aside(self.words)
        self._lay_out()

    def retranslate(self) -> None:
        """Write what never changes."""
        self.header.set_title(self.tr("Common hours"))
        self.header.keep_title()
        self.copy_button.setText(self.tr("Copy as text"))
        self.before.set_name(self.tr("The year before"))
        self.after.set_name(self.tr("The next year"))
        self.year.setAccessibleName(self.tr("Days of the year"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def rescale(self) -> None:
        """Take lengths from the theme again."""
        self._arrange(self.width())
        self.header.keep_title()
        bar = self._side.verticalScrollBar().sizeHint().width()
        needed = self.team.minimumSizeHint().width() + bar
        self._side.setFixedWidth(max(theme.grown(_TEAM), needed))
        self.year.rescale()
        self.matrix.rescale()

    def _make_tables(self, known: Reckoning) -> None:
        words = self.words
        self._year_model = YearModel(
            lambda day: words.spoken_day(known.board, day),
            lambda day: words.told_day(known.board, day),
            words.common_days,
            self,
        )
        self.year = YearStrip(self._year_model)
        self._matrix_model = MatrixModel(
            lambda line: place(line.calendar), words.told_line, words.spoken_hour, self
        )
        self.matrix = Matrix(self._matrix_model)

    def _lay_out(self) -> None:
        self.year_label = label("", "strong")
        self.before, self.after = (
            icon_button("chevron-left", ""),
            icon_button("chevron-right", ""),
        )
        for button in (self.before, self.after):
            button.set_small()
        self.day_title = label("", "strong")
        self.clock_note = label("", "secondary")
        self.window_chip = WindowChip()
        self._middle = Panel()
        set_look(self._middle, "ground", "surface")
        middle = column(self._middle, margin=14, spacing=4)
        middle.setContentsMargins(14, 8, 14, 10)
        middle.addLayout(self._year_row())
        middle.addWidget(self.year)
        middle.addSpacing(4)
        middle.addLayout(self._day_row())
        middle.addWidget(self.matrix, 1)
        inner = Tall()
        self._line = column(inner)
        self._line.addWidget(self._middle, 1)
        self._aside_area = scrolled(self.aside)
        set_look(self._aside_area, "line", "start")
        self._side = scrolled(self.team)
        body = row(spacing=0)
        body.addWidget(self._side)
        body.addWidget(scrolled(inner), 1)
        body.addWidget(self._aside_area)
        box = column(self)
        for widget in (self.header, self.message, self.mover):
            box.addWidget(widget)
        box.addLayout(body, 1)

    def _year_row(self) -> QBoxLayout:
        line = row(spacing=4)
        line.addWidget(self.before)
        line.addWidget(self.year_label)
        line.addWidget(self.after)
        line.addSpacing(8)
        line.addWidget(Legend(), 1)
        return line

    def _day_row(self) -> QBoxLayout:
        line = row(spacing=8)
        for part in (self.day_title, self.clock_note, self.window_chip):
            line.addWidget(part)
        line.addStretch(1)
        return line

    def _arrange(self, width: int) -> None:
        """Under 1100 px of page the right column goes below."""
        narrow = width < theme.grown(_NARROW)
        self._aside_area.setFixedWidth(theme.grown(_ASIDE))
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._aside_area.setVisible(not narrow)
        if narrow:
            self._aside_area.takeWidget()
            self._line.addWidget(self.aside)
            self.aside.show()
        else:
            self._line.removeWidget(self.aside)
            self._aside_area.setWidget(self.aside)
