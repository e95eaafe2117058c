"""What is refused about counted lessons and about files of them, in words."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

LESSONS = {
    "lesson_day_missing": QT_TRANSLATE_NOOP(
        "Problems", "The day is missing. Write it, for example 10.12."
    ),
    "lesson_day_impossible": QT_TRANSLATE_NOOP(
        "Problems", "There is no day {text}. Correct the date."
    ),
    "lesson_to_come": QT_TRANSLATE_NOOP(
        "Problems",
        "{day} is still to come. Log what was held; for what is planned make an event.",
    ),
    "lesson_total_missing": QT_TRANSLATE_NOOP(
        "Problems", "How many came? Write it, for example 27/14f: 27, of whom 14 girls."
    ),
    "number_too_large": QT_TRANSLATE_NOOP(
        "Problems", "The number is larger than {most}. Correct it."
    ),
    "lesson_girls": QT_TRANSLATE_NOOP(
        "Problems", "{female} girls of {total} pupils? Correct the numbers."
    ),
    "lesson_boys": QT_TRANSLATE_NOOP(
        "Problems", "{male} boys of {total} pupils? Correct the numbers."
    ),
    "lesson_parts": QT_TRANSLATE_NOOP(
        "Problems",
        "{female} girls and {male} boys are more than {total}. Correct the numbers.",
    ),
    "lesson_unclear": QT_TRANSLATE_NOOP(
        "Problems",
        "What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.",
    ),
    "cell_not_number": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not a number. Correct it or leave empty."
    ),
    "cell_not_date": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not a date. Correct it or leave empty."
    ),
    "cell_total_missing": QT_TRANSLATE_NOOP("Problems", "{cell}: How many came is missing."),
    "cell_day_missing": QT_TRANSLATE_NOOP("Problems", "{cell}: The day is missing."),
    "cell_to_come": QT_TRANSLATE_NOOP("Problems", "{cell}: {day} is still to come."),
    "cell_too_large": QT_TRANSLATE_NOOP("Problems", "{cell}: The number is larger than {most}."),
    "cell_girls": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: {female} girls of {total} pupils? Correct the numbers."
    ),
    "cell_boys": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: {male} boys of {total} pupils? Correct the numbers."
    ),
    "cell_parts": QT_TRANSLATE_NOOP(
        "Problems",
        "{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.",
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: The text is longer than {limit} characters. Shorten it."
    ),
    "cell_year": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: The year must lie between {first} and {last}. Correct the date."
    ),
    "cell_formula_empty": QT_TRANSLATE_NOOP(
        "Problems", "{cell} holds a formula without a result. Open the file and save it once."
    ),
    "sum_differs": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: The sum says {said}, the rows give {found}."
    ),
    "dates_day_first": QT_TRANSLATE_NOOP(
        "Problems", "Dates such as 05/06 were read with the day first. Look whether they are right."
    ),
    "rows_hidden": QT_TRANSLATE_NOOP("Problems", "Hidden rows were read too: {count}."),
    "lessons_none": QT_TRANSLATE_NOOP(
        "Problems",
        "No lessons were found. A row needs a number of people, under a heading such as “Total”.",
    ),
    "campaign_not_found": QT_TRANSLATE_NOOP(
        "Problems", "This event is no campaign that counts its audience. Choose another."
    ),
    "lessons_outside": QT_TRANSLATE_NOOP(
        "Problems",
        "{code} lasts from {first} to {last}. Lessons on other days: {count}. "
        "They are counted too.",
    ),
    "no_lessons_to_log": QT_TRANSLATE_NOOP("Problems", "There is nothing to log in these rows."),
}
"""Code → sentence."""

FILES = {
    "file_missing": QT_TRANSLATE_NOOP(
        "Problems", "The file “{name}” is not there. Choose another."
    ),
    "file_is_folder": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is a folder. Choose the files in it."
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Problems", "The file “{name}” is open in Excel. Close it there, then try again."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "The file “{name}” cannot be read: this user may not open it."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Problems", "The file “{name}” is empty."),
    "file_encrypted": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is protected by a password. Save it without one, then try again.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is damaged or cut off. Ask for it again, "
        "or open it in Excel and save it anew.",
    ),
    "file_no_sheet": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is far too large for a list. Copy the rows into a new workbook.",
    ),
    "file_far_cell": QT_TRANSLATE_NOOP(
        "Problems",
        "In “{name}” the cell {cell} lies far outside of the list. "
        "Delete what is there, or copy the rows into a new workbook.",
    ),
    "file_took_too_long": QT_TRANSLATE_NOOP(
        "Problems", "Reading “{name}” took too long. Copy the rows into a new workbook."
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Problems", "The list has more than {most} rows. Divide it."
    ),
}
"""Why a file cannot be read: code → sentence."""
