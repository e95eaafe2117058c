"""The two sections of the tab: what each says, counts and offers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel

from ombuds_events.domain.follow_up import MILESTONES
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.queries.follow_up import FollowUp, PlanRow, TrainingRow
from ombuds_events.ui.followup.button_flow import ButtonFlow
from ombuds_events.ui.followup.tables import LETTERS, ListTable, PlansTable, TrainingsTable
from ombuds_events.ui.followup.words import ratio
from ombuds_events.ui.kit.buttons import Button, NumberLink, link
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import Card, ElidedLabel, label, row, rule

Found = Callable[[], FollowUp]


class _Section(Card):
    """A title with buttons, a sentence with numbers that filter, a list."""

    def __init__(self, table: ListTable) -> None:
        super().__init__(margin=0)
        self.table = table
        self.months: int = 0
        self.title: QLabel = label("", "section")
        self.all = link("", self.show_all)
        self._before = [label("", "secondary") for _ in MILESTONES]
        self.links = [NumberLink() for _ in MILESTONES]
        self._after = label("", "secondary")
        self._head: QHBoxLayout = row(spacing=8)
        self.body.setSpacing(0)

    def show_all(self) -> None:
        """Take the filter away."""
        self.months = 0
        self.show_found_rows()

    def show_found_rows(self) -> None:
        """Show the rows that the chosen number counts."""
        raise NotImplementedError

    def _lay_out(self, *buttons: Button) -> None:
        self._head.setContentsMargins(16, 10, 12, 6)
        self._head.addWidget(self.title)
        self._head.addWidget(ButtonFlow(buttons), 1)
        said = row(spacing=6)
        said.setContentsMargins(16, 0, 12, 8)
        for words, number in zip(self._before, self.links, strict=True):
            said.addWidget(words)
            said.addWidget(number)
        for widget in (self._after, self.all):
            said.addWidget(widget)
        said.addStretch(1)
        self.body.addLayout(self._head)
        self.body.addLayout(said)
        self.body.addWidget(rule())
        self.body.addWidget(self.table)
        for months, number in zip(MILESTONES, self.links, strict=True):
            number.clicked.connect(partial(self._filter, months))

    def _filter(self, months: int, _pressed: object = None) -> None:
        """A number opens the rows that it counts; again, all of them."""
        self.months = 0 if self.months == months else months
        self.show_found_rows()

    def _show_sentence(self, *, shown: bool) -> None:
        for widget in (*self._before, *self.links, self._after):
            widget.setVisible(shown)
        self.all.setText(self.tr("Show all"))
        self.all.setVisible(shown and self.months > 0)


class PlansSection(_Section):
    """Action plans: done at 3 months, at 6 months."""

    table: PlansTable

    def __init__(self, found: Found) -> None:
        super().__init__(PlansTable(found))
        self._found = found
        self.add, self.paste, self.record = map(_button, ("plus", "clipboard-paste", "flag"))
        self.forms, self.take = map(_button, ("file-output", "file-input"))
        self.milestones = ChoiceRow([(one, partial(self._months_words, one)) for one in MILESTONES])
        self._keys = ElidedLabel("", "caption")
        self._for = label("", "caption")
        self._lay_out(self.add, self.paste, self.record, self.forms, self.take)
        foot = row(spacing=8)
        foot.setContentsMargins(16, 6, 12, 8)
        foot.addWidget(self._for)
        foot.addWidget(self.milestones)
        foot.addWidget(self._keys, 1)
        self.body.addWidget(rule())
        self.body.addLayout(foot)
        self.table.current_changed.connect(lambda _plan: self._can_record())

    def show_found(self, months: int, *, is_asking: bool) -> None:
        """Write all words and show the plans again."""
        found = self._found()
        self.title.setText(self.tr("Action plans"))
        self.add.setText(self.tr("Add plan…"))
        self.paste.setText(self.tr("Paste plans…"))
        self.record.setText(self.tr("Record answer…"))
        self.forms.setText(self.tr("Make forms…"))
        self.forms.set_kind("primary" if is_asking else "")
        self.take.setText(self.tr("Import answers…"))
        self.milestones.retranslate()
        self.milestones.set_value(months)
        self._for.setText(self.tr("Answers by key for"))
        self._keys.setText(self._key_words())
        self._show_words(found)
        self.table.set_name(self.tr("Action plans"))
        self.table.set_empty(
            self.tr("No action plans. They come from session 8 or the form."),
            self.tr("Add plan…"),
        )
        self.show_found_rows()

    def show_found_rows(self) -> None:
        plans = [plan for plan in self._found().plans if self._fits(plan)]
        self.table.set_rows(plans)
        self.table.fit_height()
        has_plans = bool(self._found().plans)
        self._show_sentence(shown=has_plans)
        for widget in (self._for, self.milestones, self._keys):
            widget.setVisible(has_plans)
        self._can_record()

    def _fits(self, plan: PlanRow) -> bool:
        return not self.months or plan.state.at(self.months) is PlanStatus.DONE

    def _can_record(self) -> None:
        has_plan = self.table.current_row() is not None
        self.record.setEnabled(has_plan)
        self.forms.setEnabled(bool(self._found().plans) or self._found().trained > 0)

    def _months_words(self, months: int) -> str:
        return self.tr("{months} months").format(months=months)

    def _show_words(self, found: FollowUp) -> None:
        first, second = self._before
        first.setText(self.tr("Done at 3 months"))
        second.setText(self.tr("· at 6 months"))
        for months, number in zip(MILESTONES, self.links, strict=True):
            number.set_number(ratio(found.done(months)))

    def _key_words(self) -> str:
        named = (f"{key} {term(one)}" for key, one in zip(LETTERS, PlanStatus, strict=True))
        return " · ".join(named)


class TrainingsSection(_Section):
    """Trained → trained others."""

    table: TrainingsTable

    def __init__(self, found: Found) -> None:
        super().__init__(TrainingsTable(found))
        self._found = found
        self.record = _button("graduation-cap")
        self._lay_out(self.record)

    def show_found(self) -> None:
        """Write all words and show the trainings again."""
        found = self._found()
        self.title.setText(self.tr("Trained → trained others"))
        self.record.setText(self.tr("Record a training…"))
        first, second = self._before
        first.setText(self.tr("Trained others within 3 months"))
        second.setText(self.tr("· within 6 months"))
        for months, number in zip(MILESTONES, self.links, strict=True):
            number.set_number(ratio(found.trained_others(months)))
        self.table.set_name(self.tr("Trainings of others"))
        self.table.set_empty(
            self.tr("Nobody has told yet of a training given to others."),
            self.tr("Record a training…"),
        )
        self.show_found_rows()

    def show_found_rows(self) -> None:
        found = self._found()
        self.table.set_rows([one for one in found.trainings if self._fits(one)])
        self.table.fit_height()
        self._show_sentence(shown=found.trained > 0)

    def _fits(self, training: TrainingRow) -> bool:
        found = self._found()
        return not self.months or (training.counts and training.held_on <= found.due(self.months))


def _button(icon_name: str) -> Button:
    """A button that gets its words later."""
    made = Button()
    made.set_icon(icon_name)
    return made
