"""What is refused about action plans, answers and onward trainings, and about their forms."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

FOLLOW_UP = {
    "plan_goal_missing": QT_TRANSLATE_NOOP(
        "Problems", "The goal is missing. Write in one sentence what is to be done."
    ),
    "plan_whose_missing": QT_TRANSLATE_NOOP(
        "Problems", "Choose whose plan it is: an institution or a person in the event."
    ),
    "plan_not_of_event": QT_TRANSLATE_NOOP(
        "Problems", "Only institutions and people of the event have action plans. Choose another."
    ),
    "plan_gone": QT_TRANSLATE_NOOP(
        "Problems", "This action plan is no longer there: somebody removed it."
    ),
    "check_status_missing": QT_TRANSLATE_NOOP(
        "Problems", "Choose how the plan stands, or that no answer came."
    ),
    "check_gone": QT_TRANSLATE_NOOP(
        "Problems", "This answer is no longer there: somebody removed it."
    ),
    "follow_up_to_come": QT_TRANSLATE_NOOP(
        "Problems", "{day} is still to come. Record what has happened."
    ),
    "training_whose_missing": QT_TRANSLATE_NOOP(
        "Problems", "Choose who of the participants gave the training."
    ),
    "training_day_missing": QT_TRANSLATE_NOOP("Problems", "The day of the training is missing."),
    "training_title_missing": QT_TRANSLATE_NOOP(
        "Problems", "The title is missing. Write what the training was about."
    ),
    "training_gone": QT_TRANSLATE_NOOP(
        "Problems", "This training is no longer there: somebody removed it."
    ),
    # Pasted plans
    "plan_row_whose": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: “{value}” is no institution or person of this event. Correct it."
    ),
    "plan_row_unclear": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: “{value}” fits more than one. Write the whole name."
    ),
    "plan_row_no_goal": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: the goal is missing. Write it in the second column."
    ),
    "plan_row_date": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: “{value}” is not a date. Correct it or leave it empty."
    ),
    "plan_row_long": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: the goal is longer than {limit} characters. Shorten it."
    ),
    "plan_row_twice": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: this plan stands there already. It is left out."
    ),
    # Forms to be filled
    "forms_no_plans": QT_TRANSLATE_NOOP(
        "Problems", "There is no action plan to ask about. Add the plans first."
    ),
    "forms_all_answered": QT_TRANSLATE_NOOP(
        "Problems", "All plans have an answer for {months} months. Nobody needs to be asked."
    ),
    "look_not_yet_due": QT_TRANSLATE_NOOP(
        "Problems", "{months} months are over only on {day}: the forms are early."
    ),
    "look_already_answered": QT_TRANSLATE_NOOP(
        "Problems", "Plans with an answer, left out of the forms: {count}."
    ),
    "look_form_languages": QT_TRANSLATE_NOOP(
        "Problems", "Each form is in the language of its institution: {languages}."
    ),
    # Forms that came back
    "form_not_ours": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is not a follow-up form that this program made. Choose another file."
    ),
    "form_newer": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” was made by a newer version. Get the newer program to read it."
    ),
    "form_other_event": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” belongs to another event: {code}. Import it there."
    ),
    "form_twice": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” says the same as another of the files. It is left out."
    ),
    "form_known": QT_TRANSLATE_NOOP(
        "Problems", "All answers of “{name}” are recorded already. Nothing is taken twice."
    ),
    "form_empty": QT_TRANSLATE_NOOP("Problems", "Nothing is filled in “{name}”."),
    "form_status": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not one of the answers. Choose one from the list."
    ),
    "form_status_missing": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: it is not said how the plan stands. Choose an answer from the list."
    ),
    "form_plan_gone": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: the plan “{value}” is no longer there. Its answer is not taken."
    ),
    "form_plan_twice": QT_TRANSLATE_NOOP(
        "Problems", "Row {row}: the plan “{value}” is answered twice. The first answer is taken."
    ),
    "form_row_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Row {row} is not from the form: “{value}”. Add it as a new plan, if it is one."
    ),
    "form_person": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not a participant of this form. Choose from the list."
    ),
    "form_person_missing": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: it is not said who gave the training. Choose from the list."
    ),
    "form_day_missing": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: the day of the training is missing. Write it."
    ),
    "form_to_come": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: {day} is still to come. Write the day on which it took place."
    ),
    "form_title_missing": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: the title of the training is missing. Write it."
    ),
    "form_too_long": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: the text is longer than {limit} characters. Shorten it."
    ),
}
"""Problem code → sentence."""
