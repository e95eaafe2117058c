"""The password of a server: asked for each time, never kept."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.panels import wrapped


class PasswordDialog(DialogFrame):
    """Asks for the password of a user of a server; it may be empty."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "lock")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        words = self.tr("The office’s data lies on the server {address}.")
        self.body.addWidget(wrapped(words.format(address=isolated(address))))
        self.body.addWidget(Field(lambda: self.tr("Password"), self.password))
        self.set_title(self.tr("Password of the server"))
        self.set_note(self.tr("It is not kept. Leave it empty if the server asks for none."))
        self.set_verb(self.tr("Open"))
        self.confirmed.connect(self.accept)
        self.setMinimumWidth(460)
        self.password.setFocus()


def with_password(address: str, parent: QWidget | None = None) -> str | None:
    """`address` with the password that the user types, if it needs one; None if he gave up."""
    if "://" not in address:
        return address
    from ombuds_events.store.reaching import (
        address_of,
        shown_address,
        wants_password,
        whole_address,
    )

    if not wants_password(address):
        return address
    dialog = PasswordDialog(shown_address(address), parent)
    if not dialog.exec():
        return None
    return whole_address(address_of(address, dialog.password.text()))
