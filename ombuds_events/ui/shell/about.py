"""What program this is: version, time-zone data, licences."""

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from ombuds_events import __version__
from ombuds_events.domain.span import tzdata_version
from ombuds_events.paths import shipped
from ombuds_events.ui.kit.buttons import Button, link
from ombuds_events.ui.kit.panels import column, label, row, wrapped
from ombuds_events.ui.kit.theme import theme


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the program"))
        box = column(self, margin=24, spacing=8)
        box.addWidget(label(self.tr("Ombuds Events"), "page"))
        words = self.tr("Joint events of ombudsman institutions. Your data stays with you.")
        box.addWidget(wrapped(words, "secondary"))
        versions = self.tr("Version {program} · Qt {qt} · time zones {zones}").format(
            program=__version__, qt=qVersion(), zones=tzdata_version()
        )
        shown = wrapped(versions)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(shown)
        folder = shipped("resources") / "licences"
        box.addWidget(link(self.tr("Licences"), lambda: _open(str(folder))))
        line = row()
        line.addStretch(1)
        close = Button(self.tr("Close"), "", "", self)
        close.clicked.connect(self.accept)
        line.addWidget(close)
        box.addSpacing(8)
        box.addLayout(line)
        self.setMinimumWidth(theme.grown(420))


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
