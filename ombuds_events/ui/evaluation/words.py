"""Words that the results, the entry and the import of evaluation forms share."""

from datetime import date

from ombuds_events.domain.evaluation import Question, Scale
from ombuds_events.domain.evaluation_words import EVALUATION_WORDS
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, LocalText, isolated, pick
from ombuds_events.queries.evaluation import Round
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language, term, text

_ANSWERED = QT_TRANSLATE_NOOP("Evaluation", "{answers} of {asked} answered, {share}")
_NOT_KNOWN = QT_TRANSLATE_NOOP("Evaluation", "%n form(s); how many were asked is not known", "", 0)
_MORE = QT_TRANSLATE_NOOP(
    "Evaluation",
    "{answers} of {asked} answered: more forms came back than were given out. Correct the number.",
)
_SPOKEN = QT_TRANSLATE_NOOP("Evaluation", "Evaluation, {words}")


def named_after(words: str, title: LocalText) -> str:
    """The title of a dialog, with the event that it is about."""
    return f"{words}: {isolated(pick(title, language()))}"


def question_words(key: str) -> str:
    """What a question asks, in the language of the window."""
    return text("Documents", EVALUATION_WORDS[f"evaluation_q_{key}"])


def scale_words(scale: Scale) -> tuple[str, str]:
    """What the steps 1 and 5 mean."""
    low, high = (text("Documents", EVALUATION_WORDS[f"evaluation_{scale}_{n}"]) for n in (1, 5))
    return low, high


def hint_words(question: Question) -> str:
    """The ends of the scale of a question: "1 very poor … 5 very good"."""
    low, high = scale_words(question.scale)
    return f"1 {low} … 5 {high}"


def stage_words(stage: EvaluationStage, day: date | None, today: date) -> str:
    """A stage, or the day of a daily form."""
    words = term(stage) if day is None else dates.day(day, today)
    return words[:1].upper() + words[1:]


def answered_words(one: Round) -> str:
    """How many answered: "26 of 34 answered, 76 %"."""
    if not one.asked:
        return text("Evaluation", _NOT_KNOWN, one.forms).replace("%n", str(one.forms))
    values = {"answers": str(one.forms), "asked": str(one.asked)}
    if one.rate is None:
        return text("Evaluation", _MORE).format(**values)
    return text("Evaluation", _ANSWERED).format(**values, share=dates.percent(one.rate))


def spoken_words(one: Round) -> str:
    """The same, as it is read aloud."""
    return text("Evaluation", _SPOKEN).format(words=answered_words(one))
