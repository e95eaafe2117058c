"""What is asked for papers alone: sheets by session, size of badges, picture of certificates."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from ombuds_events.domain.badges import BadgeSize
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit.buttons import icon_button, link
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.panels import Panel, column, row


class PaperChoices(Panel):
    """Shows only what the ticked kinds need; emits `changed`."""

    changed = Signal()
    register_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.sizes = ComboBox([(size, self._size_words(size)) for size in BadgeSize])
        self.picture = QLineEdit()
        self._browse = icon_button("folder-open", "")
        place = QWidget()
        line = row(place, spacing=4)
        line.addWidget(self.picture, 1)
        line.addWidget(self._browse)
        place.setFocusProxy(self.picture)
        self._size_field = Field(lambda: self.tr("Size of the badges"), self.sizes)
        self._picture_field = Field(lambda: self.tr("Picture behind the certificates"), place)
        self.by_session = QCheckBox()
        self.register = link("", self.register_wanted.emit)
        outer = column(self, spacing=4)
        outer.addWidget(self.by_session)
        outer.addWidget(self._size_field)
        outer.addWidget(self._picture_field)
        outer.addWidget(self.register, 0, Qt.AlignmentFlag.AlignLeading)
        self.by_session.toggled.connect(self.changed)
        self.sizes.changed.connect(self.changed)
        self.picture.editingFinished.connect(self.changed)
        self._browse.clicked.connect(self._ask)
        self.retranslate()

    def choose(self, size: str, picture: str) -> None:
        """What was chosen last, without telling."""
        known = size if size in set(BadgeSize) else BadgeSize.CARD
        self.sizes.set_value(BadgeSize(known))
        self.picture.setText(QDir.toNativeSeparators(picture))

    def size_chosen(self) -> BadgeSize:
        """The size of badges."""
        return BadgeSize(self.sizes.value())

    def background(self) -> Path | None:
        """The picture behind certificates; None = a plain frame."""
        text = self.picture.text().strip()
        return Path(text).expanduser() if text else None

    def show_for(self, kinds: Iterable[ExportKind]) -> None:
        """Ask only what is needed."""
        ticked = set(kinds)
        self.by_session.setVisible(ExportKind.SIGN_IN_PDF in ticked)
        self._size_field.setVisible(ExportKind.BADGES in ticked)
        for one in (self._picture_field, self.register):
            one.setVisible(ExportKind.CERTIFICATES in ticked)

    def retranslate(self) -> None:
        self.by_session.setText(self.tr("A sheet for each session"))
        self.register.setText(self.tr("Register of certificates…"))
        self._browse.set_name(self.tr("Choose a picture"))
        self.picture.setPlaceholderText(self.tr("none: a plain frame"))
        self.picture.setAccessibleName(self.tr("Picture behind the certificates"))

    def _ask(self) -> None:
        pictures = self.tr("Pictures")
        found, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a picture"),
            self.picture.text(),
            f"{pictures} (*.png *.jpg *.jpeg)",
        )
        if found:
            self.picture.setText(QDir.toNativeSeparators(found))
            self.changed.emit()

    def _size_words(self, size: BadgeSize) -> str:
        width, height = size.millimetres
        return isolated(f"{width} × {height} mm")
