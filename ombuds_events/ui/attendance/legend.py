"""What the letters of the attendance grid mean."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MARK_LETTERS, letter
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.tokens import tokens


class Legend(Panel):
    """What the letters mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[QLabel] = []
        self._is_short = False
        line = row(self, spacing=4)
        for key in (*MARK_LETTERS, "minutes"):
            color, icon = tokens().marks[key]
            words = label("", "caption")
            self._words.append(words)
            line.addWidget(IconLabel(icon, color, 14))
            line.addWidget(words)
            line.addSpacing(6)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """No room is needed: the letters take what there is."""
        return QSize(0, super().minimumSizeHint().height())

    def fit(self, width: int) -> None:
        """Say letters only where the words have no room; the words are in the tool tips then."""
        self._is_short = False
        self.retranslate()
        if self.sizeHint().width() > width:
            self._is_short = True
            self.retranslate()
        # With very large letters even these have no room: the list of keys (Ctrl+/) has them.
        self.setVisible(self.sizeHint().width() <= width)

    def _called(self, mark: Mark) -> str:
        return self.tr("online") if mark is Mark.ONLINE else term(mark)

    def retranslate(self) -> None:
        marks = [Mark(one) for one in MARK_LETTERS]
        pairs = [(letter(mark, language()), self._called(mark)) for mark in marks]
        pairs.append((self.tr("1 2 3"), self.tr("minutes")))
        for words, (short, meaning) in zip(self._words, pairs, strict=True):
            words.setText(short if self._is_short else f"{short} {meaning}")
            words.setToolTip(meaning)
