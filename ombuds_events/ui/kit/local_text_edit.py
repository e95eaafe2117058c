"""One text in several languages."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ombuds_events.domain.text import LANGUAGES, LocalText, one_line, pick
from ombuds_events.ui.kit.i18n import NAMES, language
from ombuds_events.ui.kit.panels import Panel, row


class LocalTextEdit(Panel):
    """A line with a menu of languages; `value()` is {language: text}; emits `changed(value)`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self.line = QLineEdit()
        self.languages = QComboBox()
        for lang in LANGUAGES:
            self.languages.addItem(NAMES[lang], lang)
        # A language gets its mark later: the default is the width of the first showing.
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        outer = row(self, spacing=4)
        outer.addWidget(self.line, 1)
        outer.addWidget(self.languages)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self._left)
        self.languages.currentIndexChanged.connect(self._show)
        self.languages.setCurrentIndex(self.languages.findData(language()))
        self.retranslate()

    def value(self) -> LocalText:
        """The text in every language that has one."""
        return dict(self._texts)

    def set_value(self, texts: LocalText | None) -> None:
        """Show a text, without telling."""
        self._texts = {lang: text for lang, text in (texts or {}).items() if text}
        self._show()

    def retranslate(self) -> None:
        self.languages.setAccessibleName(self.tr("Language of the text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.line.setAccessibleName(self.accessibleName())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _lang(self) -> str:
        return str(self.languages.currentData())

    def _show(self) -> None:
        self.line.setText(self._texts.get(self._lang(), ""))
        self.line.setPlaceholderText(pick(self._texts, self._lang()))
        for number, lang in enumerate(LANGUAGES):
            mark = " ✓" if self._texts.get(lang) else ""
            self.languages.setItemText(number, f"{NAMES[lang]}{mark}")

    def _left(self) -> None:
        text = one_line(self.line.text())
        if text == self._texts.get(self._lang(), ""):
            return
        self._texts = {**self._texts, self._lang(): text}
        self._texts = {lang: words for lang, words in self._texts.items() if words}
        self._show()
        self.changed.emit(self.value())
