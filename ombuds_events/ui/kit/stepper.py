"""The five phases of an event: done, present, to come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ombuds_events.ui.kit.icons import paint_icon
from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.theme import theme

DONE, NOW, NEXT = "done", "now", "next"
_CIRCLE = 24
_TEXT_AT = 34


@dataclass(frozen=True, slots=True)
class Step:
    """One phase: its name, what is known of it ("approved 20 Aug") and where it stands."""

    title: str
    note: str
    state: str = NEXT


class StepButton(QAbstractButton):
    """A phase: circle, name and note; Enter opens its states."""

    def __init__(self, number: int, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.step = number, step
        self.setText(step.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_TEXT_AT + 12)
        self.setToolTip(f"{step.title}: {step.note}" if step.note else step.title)

    def sizeHint(self) -> QSize:
        strong, small = theme.metrics("body_strong"), theme.metrics("caption")
        words = max(
            strong.horizontalAdvance(self.step.title), small.horizontalAdvance(self.step.note)
        )
        return QSize(_TEXT_AT + words + 4, strong.height() + small.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_circle(painter)
        whole = self.rect()
        box = QRect(_TEXT_AT, 0, self.width() - _TEXT_AT, self.height())
        box = QStyle.visualRect(self.layoutDirection(), whole, box)
        upper = theme.metrics("body").height()
        now = self.step.state == NOW
        first = QRect(box.x(), 2, box.width(), upper)
        tone = "text" if now or self.step.state == DONE else "text_2"
        paint_line(painter, first, self.step.title, tone, "body_strong" if now else "body")
        second = QRect(box.x(), upper, box.width(), theme.metrics("caption").height() + 2)
        paint_line(painter, second, self.step.note, "accent_text" if now else "text_2", "caption")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}:
            self.click()
        else:
            # Arrows belong to the stepper, which knows the direction.
            event.ignore()
            if event.key() == Qt.Key.Key_Space.value:
                super().keyPressEvent(event)

    def _paint_circle(self, painter: QPainter) -> None:
        box = QRect(0, (self.height() - _CIRCLE) // 2, _CIRCLE, _CIRCLE)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        state = self.step.state
        line = {DONE: "ok", NOW: "accent"}.get(state, "border_strong")
        ground = {DONE: "ok_soft", NOW: "accent"}.get(state, "surface")
        painter.setPen(QPen(theme.color(line), 1))
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(box.adjusted(0, 0, -1, -1))
        if state == DONE:
            paint_icon(painter, box, "check", "ok", 14)
            return
        painter.setFont(theme.font("table_header"))
        painter.setPen(theme.color("on_accent" if state == NOW else "text_2"))
        painter.drawText(
            box.adjusted(0, 0, -1, -1), int(Qt.AlignmentFlag.AlignCenter), str(self.number)
        )


class Stepper(Panel):
    """Emits `opened(index)` when a phase is pressed."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._box = row(self, spacing=0)
        self._box.setContentsMargins(16, 0, 12, 0)
        self._buttons: list[StepButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rescale()

    def rescale(self) -> None:
        self.setMinimumHeight(theme.size("stepper"))

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these phases."""
        focused = next((n for n, one in enumerate(self._buttons) if one.hasFocus()), -1)
        while self._box.count():
            self._box.takeAt(0)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [StepButton(n, step, self) for n, step in enumerate(steps, 1)]
        for place, button in enumerate(self._buttons):
            if place:
                self._box.addStretch(1)
                self._box.addSpacing(16)
            self._box.addWidget(button)
            button.clicked.connect(lambda _checked=False, n=place: self.opened.emit(n))
            button.show()
        if 0 <= focused < len(self._buttons):
            self._buttons[focused].setFocus()
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        count = len(self._buttons)
        states = {DONE: self.tr("done"), NOW: self.tr("present"), NEXT: self.tr("to come")}
        form = self.tr("Step {number} of {count}, {title}, {state}, {note}")
        for button in self._buttons:
            step = button.step
            words = form.format(
                number=button.number,
                count=count,
                title=step.title,
                state=states[step.state],
                note=step.note,
            )
            button.setAccessibleName(words.rstrip(", "))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if theme.right_to_left else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if theme.right_to_left else Qt.Key.Key_Left
        step = {forward.value: 1, back.value: -1}.get(event.key())
        focused = self.focusWidget()
        at = next((n for n, one in enumerate(self._buttons) if one is focused), -1)
        if step is None or at < 0:
            super().keyPressEvent(event)
            return
        place = min(len(self._buttons) - 1, max(0, at + step))
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one, after in zip(self._buttons, self._buttons[1:], strict=False):
            done = one.step.state == DONE
            painter.setPen(QPen(theme.color("ok" if done else "border"), 2))
            start, end = one.geometry().right() + 10, after.geometry().left() - 14
            if rtl:
                start, end = after.geometry().right() + 14, one.geometry().left() - 10
            if end - start > 8:
                y = self.height() / 2
                painter.drawLine(QPointF(start, y), QPointF(end, y))
        painter.end()
