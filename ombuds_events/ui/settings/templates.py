"""Settings → Templates of events: other names, and away with those of no use."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.templates import TemplateRow, templates
from ombuds_events.services.templates import remove_template, rename_template
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import label, row
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.settings.rows import Section, SettingRow


class _NameEdit(QWidget):
    """The name of a template, and the button that removes it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit(name)
        self.line.setCursorPosition(0)
        self.remove_button = icon_button("trash-2", "")
        box = row(self, spacing=8)
        box.addWidget(self.line, 1)
        box.addWidget(self.remove_button)
        self.setFocusProxy(self.line)


class TemplatesSection(Section):
    """Each template in a row; a name is saved when its field is left."""

    key = "templates"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[TemplateRow, ...] = ()
        self.empty = label("", "secondary")
        self._box.addWidget(self.empty)
        self.retranslate()
        self.fill()

    def fill(self) -> None:
        """Read the templates again."""
        rows = self._desk.workspace.read(templates)
        self.empty.setVisible(not rows)
        if rows == self._rows:
            return
        self._rows = rows
        self.drop_rows()
        self.add_all(map(self._row, rows))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Templates of events"))
        self.empty.setText(
            self.tr("No templates yet. Save an event as one: More, Save as template…")
        )

    def show_found(self, needle: str) -> int:
        found = super().show_found(needle)
        if not needle:
            self.setVisible(True)  # it may be empty, and then says so
        return found

    def _row(self, one: TemplateRow) -> SettingRow:
        editor = _NameEdit(one.name)
        remove = self.tr("Remove {name}").format(name=isolated(one.name))
        editor.remove_button.set_name(remove)
        made = SettingRow(
            lambda: local(one.type_label), editor, lambda: self._note(one.pattern.sessions)
        )
        editor.line.setAccessibleName(self.tr("Name of the template"))
        editor.line.editingFinished.connect(partial(self._rename, one, editor, made))
        editor.remove_button.clicked.connect(partial(self._remove, one))
        return made

    def _note(self, sessions: int) -> str:
        if not sessions:
            return self.tr("facts only")
        return self.tr("%n row(s) of programme", "", sessions).replace("%n", str(sessions))

    def _rename(self, one: TemplateRow, editor: _NameEdit, made: SettingRow) -> None:
        name = editor.line.text()
        if name.strip() == one.name:
            made.set_problem("")
            return
        try:
            gesture = Gesture("rename_template", one.name)
            self._desk.workspace.run(gesture, rename_template, one.id, one.version, name)
        except Refused as refused:
            made.set_problem(" ".join(map(sentence, refused.problems)))
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            words = self.tr("Saved: {name}").format(name=isolated(name.strip()))
            self._desk.notices.toast(words, undo=True)

    def _remove(self, one: TemplateRow, _checked: object = None) -> None:
        if self._desk.attempt(Gesture("remove_template", one.name), remove_template, one.id):
            words = self.tr("Removed: {name}").format(name=isolated(one.name))
            self._desk.notices.toast(words, undo=True)
