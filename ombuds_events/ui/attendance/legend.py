"""What the letters of the attendance grid mean."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MARK_LETTERS, letter
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import tokens


class Legend(Panel):
    """What the letters mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[QLabel] = []
        self._is_short = False
        self._widths: dict[tuple[bool, str, float], int] = {}
        self._line = line = row(self, spacing=4)
        for key in (*MARK_LETTERS, "minutes"):
            color, icon = tokens().marks[key]
            words = label("", "caption")
            words.setTextFormat(Qt.TextFormat.RichText)
            self._words.append(words)
            line.addWidget(IconLabel(icon, color, 14))
            line.addWidget(words)
            line.addSpacing(6)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """No room is needed: the letters take what there is."""
        return QSize(0, super().minimumSizeHint().height())

    def wanted(self, *, short: bool) -> int:
        """How wide it is with words, or with letters only."""
        key = (short, language(), theme.scale)
        if key not in self._widths:
            was = self._is_short
            self.show_words(short=short)
            self._widths[key] = self._line.sizeHint().width()
            self.show_words(short=was)
        return self._widths[key]

    def show_words(self, *, short: bool) -> None:
        """Say letters only, or words too; the words are in the tool tips always."""
        if short != self._is_short:
            self._is_short = short
            self.retranslate()

    def fit(self, width: int) -> None:
        """Say letters only where the words have no room."""
        self.show_words(short=self.wanted(short=False) > width)

    def _called(self, mark: Mark) -> str:
        return self.tr("online") if mark is Mark.ONLINE else term(mark)

    def retranslate(self) -> None:
        marks = [Mark(one) for one in MARK_LETTERS]
        pairs = [(letter(mark, language()), self._called(mark)) for mark in marks]
        pairs.append((self.tr("1 2 3"), self.tr("minutes")))
        for words, (short, meaning) in zip(self._words, pairs, strict=True):
            words.setText(f"<b>{short}</b>" if self._is_short else f"<b>{short}</b> {meaning}")
            words.setToolTip(meaning)
