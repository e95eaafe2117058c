"""Sentences about working calendars and common hours; part of PROBLEMS, context Problems."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

CALENDAR_PROBLEMS = {
    "last_day_before_first": QT_TRANSLATE_NOOP(
        "Problems", "The last day lies before the first. Correct one of the two."
    ),
    "days_off_too_long": QT_TRANSLATE_NOOP(
        "Problems", "These days last more than a year. Correct the last one."
    ),
    "days_overlap": QT_TRANSLATE_NOOP(
        "Problems", "Some of these days are in the list already ({first} – {last}). Correct those."
    ),
    "days_gone": QT_TRANSLATE_NOOP(
        "Problems", "These days are no longer in the list: somebody removed them."
    ),
    "institutions_without_zone": QT_TRANSLATE_NOOP(
        "Problems",
        "The time zone is not known of: {names}. They are left out until it is set.",
    ),
    "institution_never_works": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} has no working day in {year}. Correct its weekend or its closing days.",
    ),
    "holidays_not_covered": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no list of public holidays for {country}. Add its days in Settings, Calendars.",
    ),
    "holiday_list_ends": QT_TRANSLATE_NOOP(
        "Problems",
        "The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.",
    ),
    "holidays_unread": QT_TRANSLATE_NOOP(
        "Problems", "The public holidays of {country} in {year} have not been read yet."
    ),
    "window_length_impossible": QT_TRANSLATE_NOOP(
        "Problems", "The shortest common time must lie between 1 minute and 24 hours. Correct it."
    ),
    "may_miss_impossible": QT_TRANSLATE_NOOP(
        "Problems", "From 0 to {most} institutions may be missing. Correct the number."
    ),
}
