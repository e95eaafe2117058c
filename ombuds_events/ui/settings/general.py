"""Settings → General and Institution: language, colours, sizes; whose office it is."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.office import operator_name, own_office
from ombuds_events.services.offices import name_operator
from ombuds_events.store.errors import Known
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import NAMES, language, sentence
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.theme import SCALES, theme
from ombuds_events.ui.settings.rows import Section, SettingRow, buttons_row


class GeneralSection(Section):
    """How the program looks; the window applies what is chosen, at once."""

    key = "general"
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    scale_chosen = Signal(float)
    density_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.languages = ComboBox([(code, name) for code, name in NAMES.items()])
        self.themes = ChoiceRow(
            [
                ("system", lambda: self.tr("As the computer")),
                ("light", lambda: self.tr("Light")),
                ("dark", lambda: self.tr("Dark")),
                ("contrast", lambda: self.tr("High contrast")),
            ]
        )
        self.scales = ComboBox([(scale, partial(dates.percent, scale)) for scale in SCALES])
        self.densities = ChoiceRow(
            [
                ("compact", lambda: self.tr("Compact")),
                ("normal", lambda: self.tr("Normal")),
                ("roomy", lambda: self.tr("Roomy")),
            ]
        )
        self.add_all((
            SettingRow(
                lambda: self.tr("Language"),
                self.languages,
                lambda: self.tr("Of the window. Documents have their own."),
            ),
            SettingRow(lambda: self.tr("Colours"), self.themes),
            SettingRow(lambda: self.tr("Size of text"), self.scales),
            SettingRow(lambda: self.tr("Height of rows"), self.densities),
        ))  # fmt: skip
        self.languages.changed.connect(self.language_chosen.emit)
        self.themes.changed.connect(self.theme_chosen.emit)
        self.scales.changed.connect(self.scale_chosen.emit)
        self.densities.changed.connect(self.density_chosen.emit)
        self.retranslate()
        self.fill()

    def fill(self) -> None:
        """Show what holds now."""
        self.languages.set_value(language())
        self.themes.set_value(self._desk.settings.get(kept.THEME))
        self.scales.set_value(min(SCALES, key=lambda scale: abs(scale - theme.scale)))
        self.densities.set_value(theme.density)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("General"))

    def rescale(self) -> None:
        self.fill()  # the keys of the window change the size of the text too


class InstitutionSection(Section):
    """Whose office it is and who signs history."""

    key = "institution"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.own = wrapped()
        self.opener = Button(self.tr("Open the institution"), "landmark")
        self.opener.clicked.connect(self._open)
        self.operator = QLineEdit()
        self.operator.editingFinished.connect(self._rename)
        self.add_all((
            SettingRow(lambda: self.tr("Your institution"), self.own),
            SettingRow(
                lambda: self.tr("Name, working hours, weekend"),
                buttons_row(self.opener),
                lambda: self.tr("They stand on the page of the institution."),
            ),
            SettingRow(
                lambda: self.tr("Your name"),
                self.operator,
                lambda: self.tr("History signs with it."),
            ),
        ))  # fmt: skip
        self.retranslate()
        self.fill()

    def fill(self) -> None:
        """Read the own institution again."""
        office = self._desk.workspace.read(own_office)
        parts = (pick(office.name, language()), pick(office.city, language()))
        place = f"{dates.city(office.zone)} · {isolated(office.zone)}"
        self.own.setText("\n".join((" · ".join(map(isolated, filter(None, parts))), place)))
        name, login = self._desk.workspace.read(operator_name)
        if name != self._desk.workspace.context.operator:
            self._desk.workspace.sign_in(login)
        self.operator.setText(name)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Institution"))
        self.opener.setText(self.tr("Open the institution"))

    def _open(self) -> None:
        office = self._desk.workspace.read(own_office)
        self._desk.go(Place("institution", office.institution_id))

    def _rename(self) -> None:
        workspace, typed = self._desk.workspace, self.operator.text().strip()
        if typed == workspace.context.operator:
            return
        field = self.rows[-1]
        try:
            workspace.run("name_operator", name_operator, typed)
        except Refused as refused:
            field.set_problem(" ".join(map(sentence, refused.problems)))
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            field.set_problem("")
            self.fill()
            words = self.tr("History signs with {name} from now on.")
            self._desk.notices.toast(words.format(name=isolated(typed)), undo=True)
