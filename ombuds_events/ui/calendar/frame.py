"""The head of the calendar: period, steps, views; and the line of an empty month."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.calendar.memory import View
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, row, set_look


class CalendarHead(PageHeader):
    """Emits what is wanted: another view, the next period, today, common hours."""

    view_chosen = Signal(object)
    stepped = Signal(int)
    today_wanted = Signal()
    hours_wanted = Signal()
    gaps_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button("", "chevron-left")
        self._today = Button("")
        self._on = Button("", "chevron-right")
        for button in (self._back, self._today, self._on):
            self.add_widget(button)
        self._gaps = Button("", "triangle-alert", "quiet")
        self.add_widget(self._gaps)
        self.views = ChoiceRow(
            [
                (View.MONTH, lambda: self.tr("Month")),
                (View.WEEK, lambda: self.tr("Week")),
                (View.AGENDA, lambda: self.tr("Agenda")),
            ]
        )
        self.views.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons.addWidget(self.views)
        self._hours = self.add_button(self.tr("Find common hours"), "timer")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._today.clicked.connect(self.today_wanted)
        self._gaps.clicked.connect(lambda: self.gaps_wanted.emit(self._gaps.accessibleName()))
        self._hours.clicked.connect(self.hours_wanted)
        self.views.changed.connect(self.view_chosen)
        self.retranslate()

    def show_period(self, heading: str, view: View) -> None:
        """Say what is shown."""
        self.set_title(heading)
        self.views.set_value(view)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Without room the period counts more: the side bar leads to common hours too."""
        self._hours.setHidden(is_narrow)

    def set_gaps(self, words: str) -> None:
        """What is not known of holidays: a sign that tells it."""
        self._gaps.setVisible(bool(words))
        self._gaps.set_name(words)

    def retranslate(self) -> None:
        self._back.set_name(self.tr("Earlier"))
        self._on.set_name(self.tr("Later"))
        self._today.setText(self.tr("Today"))
        self._hours.setText(self.tr("Find common hours"))


class EmptyLine(Panel):
    """One sentence and one button over the empty days of a month."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "secondary")
        self.button = Button(self.tr("Find a slot"), "timer", "link")
        self.button.clicked.connect(self.pressed)
        line = row(self, spacing=12)
        line.addWidget(self._words)
        line.addWidget(self.button)
        line.addStretch(1)
        set_look(self, "role", "empty")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(self, words: str, verb: str) -> None:
        """Say that nothing is there, and what can be done; without words it is hidden."""
        self._words.setText(words)
        self.button.setText(verb)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._words.text()
