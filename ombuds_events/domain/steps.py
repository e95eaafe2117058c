"""The steps in the life of an event, their conditions, and the English words for both.

Titles and buttons are translated in context Terms, sentences in context Problems.
"""

from enum import StrEnum

from ombuds_events.domain.text import QT_TRANSLATE_NOOP


class Step(StrEnum):
    """What can be done next about an event."""

    WRITE_CONCEPT = "write_concept"
    AGREE = "agree"
    APPROVE = "approve"
    OPEN_NOMINATIONS = "open_nominations"
    CLOSE_NOMINATIONS = "close_nominations"
    REMIND = "remind"
    CONFIRM = "confirm"
    START = "start"
    FINISH = "finish"
    EVALUATE = "evaluate"
    REPORT = "report"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"
    RESUME = "resume"


class Tab(StrEnum):
    """The tab of the event page where a condition is met."""

    OVERVIEW = "overview"
    PROGRAMME = "programme"
    INSTITUTIONS = "institutions"
    PARTICIPANTS = "participants"
    ATTENDANCE = "attendance"
    DOCUMENTS = "documents"
    FOLLOW_UP = "follow_up"


TITLES = {
    Step.WRITE_CONCEPT: QT_TRANSLATE_NOOP("Terms", "Next: write the idea down"),
    Step.AGREE: QT_TRANSLATE_NOOP("Terms", "Next: agree with the co-organisers"),
    Step.APPROVE: QT_TRANSLATE_NOOP("Terms", "Next: record the approval"),
    Step.OPEN_NOMINATIONS: QT_TRANSLATE_NOOP("Terms", "Next: open nominations"),
    Step.CLOSE_NOMINATIONS: QT_TRANSLATE_NOOP("Terms", "Next: close nominations"),
    Step.CONFIRM: QT_TRANSLATE_NOOP("Terms", "Next: confirm the event"),
    Step.START: QT_TRANSLATE_NOOP("Terms", "Next: start the event"),
    Step.FINISH: QT_TRANSLATE_NOOP("Terms", "Next: record that it was held"),
    Step.EVALUATE: QT_TRANSLATE_NOOP("Terms", "Next: finish the evaluation"),
    Step.REPORT: QT_TRANSLATE_NOOP("Terms", "Next: report on the event"),
    Step.FOLLOW_UP: QT_TRANSLATE_NOOP("Terms", "Next: start the follow-up"),
    Step.CLOSE: QT_TRANSLATE_NOOP("Terms", "Next: close the event"),
    Step.RESUME: QT_TRANSLATE_NOOP("Terms", "Next: set new dates"),
}
"""Step → title of the panel."""

BUTTONS = {
    Step.WRITE_CONCEPT: QT_TRANSLATE_NOOP("Terms", "Finish the concept"),
    Step.AGREE: QT_TRANSLATE_NOOP("Terms", "Record the agreement"),
    Step.APPROVE: QT_TRANSLATE_NOOP("Terms", "Record the approval"),
    Step.OPEN_NOMINATIONS: QT_TRANSLATE_NOOP("Terms", "Open nominations"),
    Step.CLOSE_NOMINATIONS: QT_TRANSLATE_NOOP("Terms", "Close nominations"),
    Step.REMIND: QT_TRANSLATE_NOOP("Terms", "Remind %n institution(s)…", "", 1),
    Step.CONFIRM: QT_TRANSLATE_NOOP("Terms", "Confirm the event"),
    Step.START: QT_TRANSLATE_NOOP("Terms", "Start the event"),
    Step.FINISH: QT_TRANSLATE_NOOP("Terms", "Mark as held"),
    Step.EVALUATE: QT_TRANSLATE_NOOP("Terms", "Mark as evaluated"),
    Step.REPORT: QT_TRANSLATE_NOOP("Terms", "Mark as reported"),
    Step.FOLLOW_UP: QT_TRANSLATE_NOOP("Terms", "Start the follow-up"),
    Step.CLOSE: QT_TRANSLATE_NOOP("Terms", "Close the event"),
    Step.RESUME: QT_TRANSLATE_NOOP("Terms", "Go on with the new dates"),
}
"""Step → text of the one filled button; `%n` is `NextStep.count`."""

MET = {
    "needs_title": QT_TRANSLATE_NOOP("Problems", "The title is written"),
    "needs_purpose": QT_TRANSLATE_NOOP("Problems", "The purpose is written"),
    "needs_recommendation": QT_TRANSLATE_NOOP("Problems", "The main recommendation is chosen"),
    "needs_lead": QT_TRANSLATE_NOOP("Problems", "The lead institution is named"),
    "needs_organisers": QT_TRANSLATE_NOOP(
        "Problems", "Answers of co-organisers: {answered} of {total}"
    ),
    "needs_languages": QT_TRANSLATE_NOOP("Problems", "The languages are chosen"),
    "needs_quota": QT_TRANSLATE_NOOP("Problems", "The quota is set"),
    "needs_dates": QT_TRANSLATE_NOOP("Problems", "The dates are set"),
    "needs_free_dates": QT_TRANSLATE_NOOP("Problems", "Nothing clashes with the dates"),
    "needs_place": QT_TRANSLATE_NOOP("Problems", "The place is known"),
    "needs_link": QT_TRANSLATE_NOOP("Problems", "The link is known"),
    "needs_deadline": QT_TRANSLATE_NOOP("Problems", "Answers are due by {deadline}"),
    "needs_invitations": QT_TRANSLATE_NOOP("Problems", "Institutions on the list: {total}"),
    "needs_programme": QT_TRANSLATE_NOOP("Problems", "Sessions in the programme: {items}"),
    "needs_letters": QT_TRANSLATE_NOOP("Problems", "Letters marked as sent: {sent} of {total}"),
    "needs_answers": QT_TRANSLATE_NOOP("Problems", "Answers: {answered} of {total}"),
    "needs_quota_kept": QT_TRANSLATE_NOOP("Problems", "No institution is over its quota"),
    "needs_people": QT_TRANSLATE_NOOP("Problems", "People with a seat: {people}"),
    "needs_selection": QT_TRANSLATE_NOOP("Problems", "Every nomination is decided"),
    "needs_minors_clear": QT_TRANSLATE_NOOP(
        "Problems", "All conditions for people under 18 are met"
    ),
    "needs_start": QT_TRANSLATE_NOOP("Problems", "The first day has come"),
    "needs_end": QT_TRANSLATE_NOOP("Problems", "The last day has come"),
    "needs_marks": QT_TRANSLATE_NOOP("Problems", "Attendance is entered"),
    "needs_head_count": QT_TRANSLATE_NOOP("Problems", "The audience is counted"),
    "needs_certificates": QT_TRANSLATE_NOOP("Problems", "All certificates are issued"),
    "needs_evaluation": QT_TRANSLATE_NOOP(
        "Problems", "Evaluation forms that came back: {answers} of {asked}"
    ),
    "needs_plans": QT_TRANSLATE_NOOP("Problems", "Action plans: {plans}"),
    "needs_follow_up": QT_TRANSLATE_NOOP(
        "Problems", "What came of the action plans is recorded: {answered} of {plans}"
    ),
    "needs_new_dates": QT_TRANSLATE_NOOP(
        "Problems", "The dates lie ahead. Check that they are the new ones."
    ),
    "needs_other_days": QT_TRANSLATE_NOOP("Problems", "Other days were set since."),
}
"""Condition → how it reads when it is met."""

OPEN = {
    "needs_title": QT_TRANSLATE_NOOP("Problems", "The title is missing. Write it."),
    "needs_purpose": QT_TRANSLATE_NOOP("Problems", "The purpose is missing. Write it."),
    "needs_recommendation": QT_TRANSLATE_NOOP(
        "Problems", "The main recommendation is missing. Choose it."
    ),
    "needs_lead": QT_TRANSLATE_NOOP("Problems", "No institution leads the event. Name one."),
    "needs_organisers": QT_TRANSLATE_NOOP(
        "Problems", "Answers of co-organisers: {answered} of {total}. Record the others."
    ),
    "needs_languages": QT_TRANSLATE_NOOP(
        "Problems", "The languages of the event are missing. Choose them."
    ),
    "needs_quota": QT_TRANSLATE_NOOP(
        "Problems", "The quota for each institution is missing. Set it."
    ),
    "needs_dates": QT_TRANSLATE_NOOP("Problems", "The dates are missing. Set them."),
    "needs_free_dates": QT_TRANSLATE_NOOP(
        "Problems", "Clashes with the dates: {clashes}. Move the event, or let them stand."
    ),
    "needs_place": QT_TRANSLATE_NOOP("Problems", "The place is missing. Write it."),
    "needs_link": QT_TRANSLATE_NOOP("Problems", "The link for taking part is missing. Add it."),
    "needs_deadline": QT_TRANSLATE_NOOP(
        "Problems", "The day by which institutions answer is missing. Set it."
    ),
    "needs_invitations": QT_TRANSLATE_NOOP(
        "Problems", "No institution is on the list. Add those to be invited."
    ),
    "needs_programme": QT_TRANSLATE_NOOP(
        "Problems", "The programme has no sessions. Add the first one."
    ),
    "needs_letters": QT_TRANSLATE_NOOP(
        "Problems", "Letters marked as sent: {sent} of {total}. Mark the others."
    ),
    "needs_answers": QT_TRANSLATE_NOOP(
        "Problems", "Answers: {answered} of {total}. Record those that are in."
    ),
    "answers_overdue": QT_TRANSLATE_NOOP(
        "Problems", "Overdue since {deadline}: {names}. Record an answer, or remind."
    ),
    "needs_quota_kept": QT_TRANSLATE_NOOP(
        "Problems", "Over the quota: {names}. Put people in reserve, or raise the quota."
    ),
    "needs_people": QT_TRANSLATE_NOOP("Problems", "Nobody has a seat. Accept nominations."),
    "needs_selection": QT_TRANSLATE_NOOP(
        "Problems", "Nominations not decided: {people}. Accept them, or put them in reserve."
    ),
    "needs_minors_clear": QT_TRANSLATE_NOOP(
        "Problems",
        "Conditions for people under 18 are missing: {names}. Record the papers, or withdraw "
        "these people.",
    ),
    "needs_start": QT_TRANSLATE_NOOP(
        "Problems", "The event begins on {day}. Start it then, or correct the dates."
    ),
    "needs_end": QT_TRANSLATE_NOOP(
        "Problems", "The event ends on {day}. Finish it then, or correct the dates."
    ),
    "needs_marks": QT_TRANSLATE_NOOP(
        "Problems", "Empty cells in the attendance sheet: {marks}. Enter them."
    ),
    "needs_head_count": QT_TRANSLATE_NOOP(
        "Problems", "The audience is not counted. Enter the numbers."
    ),
    "needs_certificates": QT_TRANSLATE_NOOP(
        "Problems", "Certificates not issued: {people}. Issue them."
    ),
    "needs_evaluation": QT_TRANSLATE_NOOP(
        "Problems", "No evaluation form has come back. Enter or import them, or say why not."
    ),
    "needs_plans": QT_TRANSLATE_NOOP(
        "Problems", "There are no action plans. Add them, or say why there are none."
    ),
    "needs_follow_up": QT_TRANSLATE_NOOP(
        "Problems",
        "What came of the action plans: {answered} of {plans} recorded. Record the others, "
        "or that no answer came.",
    ),
    "needs_new_dates": QT_TRANSLATE_NOOP("Problems", "The dates are over. Set new dates."),
    "needs_other_days": QT_TRANSLATE_NOOP(
        "Problems",
        "The days are still those that were put off. Set new ones, or say why they hold.",
    ),
}
"""Condition → how it reads while it is open; also the problem that a move without it gets."""
