"""Settings → Lists: types of event and recommendations in the words of the office."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LocalText, isolated
from ombuds_events.queries.catalogues import ListEntry, listed_recommendations, listed_types
from ombuds_events.services.catalogues import rename_recommendation, rename_type
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.settings.rows import Section, SettingRow


class ListSection(Section):
    """One list; each entry is saved when its field is left."""

    def __init__(
        self,
        desk: Desk,
        query: Callable[..., tuple[ListEntry, ...]],
        use_case: Callable[..., None],
    ) -> None:
        super().__init__()
        self._desk, self._query, self._use_case = desk, query, use_case
        self._entries: dict[int, ListEntry] = {}
        self.retranslate()
        self.fill()

    def fill(self) -> None:
        """Read the list again; a field that is being written in stays as it is."""
        entries = self._desk.workspace.read(self._query)
        if [entry.id for entry in entries] != list(self._entries):
            self.drop_rows()
            self.add_all(self._row(entry) for entry in entries)
        for entry, made in zip(entries, self.rows, strict=True):
            self._entries[entry.id] = entry
            editor = made.widget
            if isinstance(editor, LocalTextEdit) and not editor.line.hasFocus():
                editor.set_value(entry.label)

    def name_of(self, entry: ListEntry) -> str:
        """What the row of an entry is called."""
        return entry.code

    def _row(self, entry: ListEntry) -> SettingRow:
        editor = LocalTextEdit()
        made = SettingRow(lambda: self.name_of(self._entries.get(entry.id, entry)), editor)
        editor.changed.connect(partial(self._save, entry.id, made))
        return made

    def _save(self, row_id: int, made: SettingRow, label: LocalText) -> None:
        entry = self._entries[row_id]
        gesture = Gesture("change_list", self.name_of(entry))
        args: tuple[Any, ...] = (row_id, entry.version, label)
        try:
            self._desk.workspace.run(gesture, self._use_case, *args)
        except Refused as refused:
            made.set_problem(" ".join(map(sentence, refused.problems)))
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            made.set_problem("")
            words = self.tr("Saved: {name}").format(name=isolated(self.name_of(entry)))
            self._desk.notices.toast(words, undo=True)


class TypesSection(ListSection):
    """Types of event."""

    key = "types"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, listed_types, rename_type)

    def name_of(self, entry: ListEntry) -> str:
        return self.tr("Type {code}").format(code=entry.code)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Types of event"))


class RecommendationsSection(ListSection):
    """Recommendations of the resolution."""

    key = "recommendations"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, listed_recommendations, rename_recommendation)

    def name_of(self, entry: ListEntry) -> str:
        return self.tr("Recommendation {number}").format(number=entry.code)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Recommendations"))
