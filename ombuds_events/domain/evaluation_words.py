"""The words of evaluation: those of forms (context Documents), and the sentences of problems."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

EVALUATION_WORDS = {
    "evaluation_title": QT_TRANSLATE_NOOP("Documents", "Evaluation form"),
    "evaluation_stage_before": QT_TRANSLATE_NOOP("Documents", "Before the event"),
    "evaluation_stage_daily": QT_TRANSLATE_NOOP("Documents", "Daily form"),
    "evaluation_stage_end": QT_TRANSLATE_NOOP("Documents", "At the end of the event"),
    "evaluation_stage_after_3": QT_TRANSLATE_NOOP("Documents", "Three months later"),
    "evaluation_stage_after_6": QT_TRANSLATE_NOOP("Documents", "Six months later"),
    "evaluation_intro": QT_TRANSLATE_NOOP(
        "Documents",
        "This form is anonymous: do not write your name. Choose one step from 1 to 5; "
        "leave out what you cannot judge.",
    ),
    "evaluation_hidden": QT_TRANSLATE_NOOP(
        "Documents", "Results are shown only from five answers on."
    ),
    "evaluation_thanks": QT_TRANSLATE_NOOP("Documents", "Thank you."),
    "evaluation_fill_here": QT_TRANSLATE_NOOP(
        "Documents", "Answer", "column of a form: a step from 1 to 5"
    ),
    "evaluation_question": QT_TRANSLATE_NOOP("Documents", "Question", "column of a form"),
    "evaluation_step_wrong": QT_TRANSLATE_NOOP(
        "Documents", "Enter 1, 2, 3, 4 or 5, or leave it empty."
    ),
    "evaluation_grade_1": QT_TRANSLATE_NOOP("Documents", "very poor", "step 1 of 5"),
    "evaluation_grade_5": QT_TRANSLATE_NOOP("Documents", "very good", "step 5 of 5"),
    "evaluation_level_1": QT_TRANSLATE_NOOP("Documents", "very low", "step 1 of 5: of knowledge"),
    "evaluation_level_5": QT_TRANSLATE_NOOP("Documents", "very high", "step 5 of 5: of knowledge"),
    "evaluation_extent_1": QT_TRANSLATE_NOOP("Documents", "not at all", "step 1 of 5"),
    "evaluation_extent_5": QT_TRANSLATE_NOOP("Documents", "very much", "step 5 of 5"),
    "evaluation_q_knowledge": QT_TRANSLATE_NOOP("Documents", "My knowledge of the subject"),
    "evaluation_q_confidence": QT_TRANSLATE_NOOP(
        "Documents", "How sure I am when I apply it in my work"
    ),
    "evaluation_q_expectations": QT_TRANSLATE_NOOP("Documents", "What I expect of this event"),
    "evaluation_q_day_useful": QT_TRANSLATE_NOOP("Documents", "Use of this day for my work"),
    "evaluation_q_day_pace": QT_TRANSLATE_NOOP("Documents", "Pace, and time for questions"),
    "evaluation_q_day_change": QT_TRANSLATE_NOOP("Documents", "What to change tomorrow"),
    "evaluation_q_content": QT_TRANSLATE_NOOP("Documents", "Content", "of a training"),
    "evaluation_q_method": QT_TRANSLATE_NOOP("Documents", "Method of teaching"),
    "evaluation_q_trainers": QT_TRANSLATE_NOOP("Documents", "Trainers and speakers"),
    "evaluation_q_logistics": QT_TRANSLATE_NOOP("Documents", "Organisation, place and meals"),
    "evaluation_q_interpretation": QT_TRANSLATE_NOOP("Documents", "Interpretation", "of languages"),
    "evaluation_q_satisfaction": QT_TRANSLATE_NOOP("Documents", "The event as a whole"),
    "evaluation_q_comments": QT_TRANSLATE_NOOP("Documents", "Comments and proposals"),
    "evaluation_q_used": QT_TRANSLATE_NOOP("Documents", "I have used what I learned in my work"),
    "evaluation_q_passed_on": QT_TRANSLATE_NOOP(
        "Documents", "I have passed on what I learned to others"
    ),
    "evaluation_q_example": QT_TRANSLATE_NOOP("Documents", "An example of how I used it"),
    "evaluation_q_obstacles": QT_TRANSLATE_NOOP("Documents", "What stood in the way"),
}
"""Word key → English text."""

EVALUATION_PROBLEMS = {
    "evaluation_empty": QT_TRANSLATE_NOOP(
        "Problems", "The form is empty. Enter at least one answer."
    ),
    "evaluation_not_asked": QT_TRANSLATE_NOOP(
        "Problems", "This form has an answer to a question that is not asked. Leave it out."
    ),
    "evaluation_not_a_step": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not a step from 1 to 5. Correct it or leave it empty."
    ),
    "evaluation_long": QT_TRANSLATE_NOOP(
        "Problems", "Longer than {most} characters. Make it shorter."
    ),
    "evaluation_no_day": QT_TRANSLATE_NOOP(
        "Problems", "A daily form belongs to a day of the event. Choose the day."
    ),
    "evaluation_fewer_forms": QT_TRANSLATE_NOOP(
        "Problems", "{answers} forms are filled in already: fewer cannot have been given out."
    ),
    "evaluation_gone": QT_TRANSLATE_NOOP(
        "Problems", "This form is not there any more. It was removed meanwhile."
    ),
    # Forms that come back
    "evaluation_cell_step": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: {value} is not a step from 1 to 5. Correct the file or leave it empty."
    ),
    "evaluation_cell_long": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: longer than {most} characters. Make it shorter in the file."
    ),
    "evaluation_cell_formula": QT_TRANSLATE_NOOP(
        "Problems", "{cell} has a formula without result. Type the number in its place."
    ),
    "evaluation_no_form": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is not an evaluation form of this program. Choose forms that were filled in.",
    ),
    "evaluation_newer_form": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” was made by a newer version of the program. Get that one to read it."
    ),
    "evaluation_other_event": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” belongs to another event: {code}. Import it there."
    ),
    "evaluation_other_stage": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is a form of another stage: {stage}. Import it with those."
    ),
    "evaluation_other_day": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is of {day}, which is no day of the event. Correct the dates first."
    ),
    "evaluation_file_empty": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is empty: nobody has filled it in."
    ),
    "evaluation_file_known": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is in already. It counts once."
    ),
    "evaluation_file_twice": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is the same as “{other}”. It counts once."
    ),
    "evaluation_nothing": QT_TRANSLATE_NOOP(
        "Problems", "No form can be taken in. Look at what is said of each file."
    ),
}
"""Problem code → sentence."""
