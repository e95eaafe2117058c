"""The words of follow-up forms (context Documents)."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

FOLLOW_UP_WORDS = {
    "follow_up_title": QT_TRANSLATE_NOOP("Documents", "Follow-up form"),
    "follow_up_after_3": QT_TRANSLATE_NOOP("Documents", "three months after the event"),
    "follow_up_after_6": QT_TRANSLATE_NOOP("Documents", "six months after the event"),
    "follow_up_plans": QT_TRANSLATE_NOOP("Documents", "Action plans", "name of a sheet, short"),
    "follow_up_trainings": QT_TRANSLATE_NOOP(
        "Documents", "Trainings of others", "name of a sheet, short"
    ),
    "follow_up_how": QT_TRANSLATE_NOOP(
        "Documents",
        "Choose from the list how each plan stands; examples and obstacles in your own words. "
        "Leave a row empty if you do not know. Rows may be sorted.",
    ),
    "follow_up_how_trainings": QT_TRANSLATE_NOOP(
        "Documents",
        "One row for each training that a participant has given to others since the event. "
        "Leave the number of people empty if nobody has counted.",
    ),
    "follow_up_back": QT_TRANSLATE_NOOP(
        "Documents", "Save the file and send it back to the organisers."
    ),
    "follow_up_notice": QT_TRANSLATE_NOOP(
        "Documents",
        "Answers are counted by event and by institution. "
        "Do not write about cases of individual people.",
    ),
    "plan_whose": QT_TRANSLATE_NOOP("Documents", "Whose plan"),
    "plan_of_institution": QT_TRANSLATE_NOOP("Documents", "the whole institution"),
    "plan_goal": QT_TRANSLATE_NOOP("Documents", "Goal", "of an action plan"),
    "plan_due": QT_TRANSLATE_NOOP("Documents", "Planned until"),
    "plan_status": QT_TRANSLATE_NOOP("Documents", "How it stands", "of an action plan"),
    "plan_example": QT_TRANSLATE_NOOP("Documents", "Example: what was done"),
    "plan_obstacles": QT_TRANSLATE_NOOP("Documents", "Obstacles"),
    "plan_choose": QT_TRANSLATE_NOOP("Documents", "Choose one of the answers in the list."),
    "status_done": QT_TRANSLATE_NOOP("Documents", "done", "answer about an action plan"),
    "status_started": QT_TRANSLATE_NOOP("Documents", "started", "answer about an action plan"),
    "status_not_started": QT_TRANSLATE_NOOP(
        "Documents", "not started", "answer about an action plan"
    ),
    "status_dropped": QT_TRANSLATE_NOOP("Documents", "dropped", "answer about an action plan"),
    "training_who": QT_TRANSLATE_NOOP("Documents", "Who gave the training"),
    "training_title": QT_TRANSLATE_NOOP("Documents", "Title of the training"),
    "training_people": QT_TRANSLATE_NOOP("Documents", "People trained", "column of numbers"),
}
"""Key → English text."""
