"""The facts of a person: every value is edited where it stands, and saved when left."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import NameOrder, Sex
from ombuds_events.queries.languages import languages_in_use
from ombuds_events.ui.kit.bound_form import BoundForm
from ombuds_events.ui.kit.choices import institution_picker
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import show_beginnings
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import language_name

_FIELDS = {
    "family": "family_name",
    "given": "given_names",
    "patronymic": "patronymic_name",
    "latin": "latin_name",
    "order": "name_order",
    "position": "position",
    "institution_id": "home",
    "organisation": "organisation",
    "sex": "sex",
    "email": "email",
    "shares_contacts": "shares",
    "languages": "languages",
    "needs_interpretation_from": "interpretation",
    "is_focal_point": "focal",
    "guardian_email": "guardian",
    "guardian_name_held": "guardian_name",
    "guardian_phone_held": "guardian_phone",
}
"""Field of the draft → editor here."""
_FOR_ADULTS = ("email", "shares_contacts", "is_focal_point")
_FOR_MINORS = ("guardian_email", "guardian_name_held", "guardian_phone_held")


class PersonForm(BoundForm):
    """Emits `edited(field, value)`; never a date of birth."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, 150)
        self._desk = desk
        self._draft: PersonDraft | None = None
        self._is_minor = False
        self.family_name, self.given_names = QLineEdit(), QLineEdit()
        self.patronymic_name, self.latin_name = QLineEdit(), QLineEdit()
        self.organisation, self.email, self.guardian = QLineEdit(), QLineEdit(), QLineEdit()
        self.name_order, self.sex = ComboBox(), ComboBox()
        self.position, self.home = LocalTextEdit(), institution_picker(desk)
        self.languages, self.interpretation = TickedList(), TickedList()
        self.shares, self.focal = QCheckBox(), QCheckBox()
        self.guardian_name, self.guardian_phone = QCheckBox(), QCheckBox()
        self._add_rows()
        for field, editor in _FIELDS.items():
            self.binder.bind(field, getattr(self, editor), self[field])
        self.setProperty("calm", "true")

    def show_draft(self, draft: PersonDraft, *, is_minor: bool) -> None:
        """Show what is known; of who is under 18 the guardian instead of the contact."""
        self._draft, self._is_minor = draft, is_minor
        self._write_lists()
        self.binder.load(draft)
        show_beginnings(self)
        for field in _FOR_ADULTS:
            self.show_fact(field, shown=not is_minor)
        for field in _FOR_MINORS:
            self.show_fact(field, shown=is_minor)
        self.show_fact("organisation", shown=draft.institution_id is None)

    def forget(self) -> None:
        """Empty all fields: what was shown may no longer be seen."""
        self._draft = None
        self.binder.load(PersonDraft())

    def retranslate(self) -> None:
        if self._draft is not None:
            self.show_draft(self._draft, is_minor=self._is_minor)

    def _add_rows(self) -> None:
        self.add("family", lambda: self.tr("Family name"), self.family_name)
        self.add("given", lambda: self.tr("Given names"), self.given_names)
        self.add("patronymic", lambda: self.tr("Patronymic"), self.patronymic_name)
        self.add("latin", lambda: self.tr("Name in Latin, as in the passport"), self.latin_name)
        self.add("order", lambda: self.tr("Order of the name"), self.name_order)
        self.add("position", lambda: self.tr("Post"), self.position)
        self.add("institution_id", lambda: self.tr("Institution"), self.home)
        self.add("organisation", lambda: self.tr("Organisation"), self.organisation)
        self.add("sex", lambda: self.tr("Sex"), self.sex)
        self.add("email", lambda: self.tr("E-mail"), self.email)
        self.add("shares_contacts", lambda: self.tr("Contact"), self.shares)
        self.add("languages", lambda: self.tr("Languages"), self.languages)
        self.add(
            "needs_interpretation_from", lambda: self.tr("Interpretation from"), self.interpretation
        )
        self.add("is_focal_point", lambda: self.tr("Focal point"), self.focal)
        self.add("guardian_email", lambda: self.tr("Guardian’s e-mail"), self.guardian)
        self.add("guardian_name_held", lambda: self.tr("Guardian’s name"), self.guardian_name)
        self.add("guardian_phone_held", lambda: self.tr("Guardian’s phone"), self.guardian_phone)

    def _write_lists(self) -> None:
        self.name_order.set_options([(one, term(one)) for one in NameOrder])
        self.sex.set_options([(None, self.tr("not stated")), *((one, term(one)) for one in Sex)])
        draft = self._draft or PersonDraft()
        known = self._desk.workspace.read(languages_in_use)
        codes = dict.fromkeys((*known, *draft.languages, *draft.needs_interpretation_from))
        names = [(code, language_name(code)) for code in codes]
        self.languages.set_options(names, self.tr("not chosen"))
        self.interpretation.set_options(names, self.tr("none needed"))
        self.shares.setText(self.tr("may be given to the others"))
        self.focal.setText(self.tr("answers for the institution"))
        self.guardian_name.setText(self.tr("held on paper"))
        self.guardian_phone.setText(self.tr("held on paper"))
        self.home.setPlaceholderText(self.tr("None: write the organisation"))
