"""A follow-up form as its institution will see it: the plans, who may have trained others."""

from collections.abc import Iterator

from ombuds_events.domain.follow_up_forms import FollowUpForm
from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.panels import Card, label, row, rule, wrapped


class FormCards(Card):
    """The plans of one form with their owners, then the names on it."""

    def __init__(self, form: FollowUpForm) -> None:
        super().__init__()
        self.body.addWidget(label(self.tr("Plans to answer about"), "label"))
        for words, note in self._plans(form):
            self.body.addWidget(wrapped(words, "strong"))
            self.body.addWidget(wrapped(note, "caption"))
            self.body.addWidget(rule())
        if not form.plans:
            self.body.addWidget(wrapped(self.tr("none: it asks for trainings only"), "secondary"))
        self.body.addWidget(
            label(self.tr("Names on the form, who may have trained others"), "label")
        )
        names = ", ".join(isolated(person.name) for person in form.people)
        line = row()
        line.addWidget(wrapped(names or self.tr("nobody"), ""), 1)
        self.body.addLayout(line)

    def _plans(self, form: FollowUpForm) -> Iterator[tuple[str, str]]:
        for plan in form.plans:
            due = self.tr("planned until {day}").format(day=dates.day(plan.due)) if plan.due else ""
            whose = isolated(plan.person) or self.tr("the whole institution")
            yield isolated(plan.goal), " · ".join(filter(None, (whose, due)))
