"""Which parts of an event a copy takes over."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ombuds_events.services.copying import CopyParts
from ombuds_events.ui.kit.panels import Panel, column


class PartsEdit(Panel):
    """Four boxes to tick; title, type and length always go along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = CopyParts()
        self.boxes = {name: QCheckBox() for name in CopyParts.__dataclass_fields__}
        box = column(self, spacing=4)
        for name, each in self.boxes.items():
            each.setChecked(bool(getattr(usual, name)))
            box.addWidget(each)
        self.setFocusProxy(self.boxes["facts"])
        self.retranslate()

    def value(self) -> CopyParts:
        """What is ticked."""
        return CopyParts(**{name: box.isChecked() for name, box in self.boxes.items()})

    def retranslate(self) -> None:
        words = {
            "facts": self.tr("Facts: purpose, place, languages, recommendations"),
            "programme": self.tr("Programme: phases and sessions"),
            "institutions": self.tr("Institutions: partners, invitations as drafts"),
            "people": self.tr("People: nominated again, speakers"),
        }
        for name, box in self.boxes.items():
            box.setText(words[name])
