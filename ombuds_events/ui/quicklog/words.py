"""What was understood, in words: for the chips, for the list, for the reader of the screen."""

from PySide6.QtCore import QObject

from ombuds_events.domain.lessons import PUPILS, LessonDraft
from ombuds_events.domain.text import isolated
from ombuds_events.queries.logged import LoggedStep
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.words import audience, local


class LogWords(QObject):
    """Makes the words of the quick log."""

    def audience(self, draft: LessonDraft) -> str:
        """For whom: "pupils, class 9"."""
        grade = self.tr("class {grade}").format(grade=isolated(draft.grade)) if draft.grade else ""
        return ", ".join(filter(None, (audience(draft.audience), grade)))

    def number(self, draft: LessonDraft) -> str:
        """How many: "27: 14 girls, 13 boys"; who was not told apart is said so."""
        if draft.people is None:
            return ""
        parts = [
            self._women(draft.female, draft.audience) if draft.female is not None else "",
            self._men(draft.male, draft.audience) if draft.male is not None else "",
        ]
        told = [part for part in parts if part]
        if told and draft.unknown:
            told.append(self.tr("{n} not stated").format(n=dates.number(draft.unknown)))
        people = dates.number(draft.people)
        whole = f"{people}: {', '.join(told)}" if told else people
        if not draft.teachers:
            return whole
        teachers = self.tr("%n teacher(s)", "", draft.teachers)
        return f"{whole} · {teachers}"

    def understood(self, draft: LessonDraft) -> str:
        """The whole line, as it is read aloud."""
        parts = (
            dates.long_day(draft.on) if draft.on else "",
            isolated(draft.place),
            self.audience(draft),
            self.number(draft),
            isolated(draft.theme),
        )
        said = ", ".join(filter(None, parts))
        return self.tr("Understood: {words}").format(words=said) if said else ""

    def logged(self, step: LoggedStep) -> str:
        """A line of the list: "Human Rights Lesson, school 12, class 10"."""
        title = local(step.title)
        if step.count > 1:
            many = self.tr("%n lesson(s)", "", step.count)
            return f"{title}, {many}"
        grade = self.tr("class {grade}").format(grade=isolated(step.grade)) if step.grade else ""
        return ", ".join(filter(None, (title, isolated(step.place), grade)))

    def sexes(self, step: LoggedStep) -> str:
        """As in "26 F · 15 M"; nothing where nobody was told apart."""
        if not step.female and not step.male:
            return ""
        form = self.tr("{women} F · {men} M")
        return form.format(women=dates.number(step.female), men=dates.number(step.male))

    def _women(self, count: int, audience: str) -> str:
        if audience == PUPILS:
            return self.tr("%n girl(s)", "", count)
        return self.tr("%n women", "", count)

    def _men(self, count: int, audience: str) -> str:
        if audience == PUPILS:
            return self.tr("%n boy(s)", "", count)
        return self.tr("%n men", "", count)
