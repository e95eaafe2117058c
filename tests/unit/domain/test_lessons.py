"""Drafts of counted lessons."""

from datetime import date

from ombuds_events.domain.lessons import LessonDraft, in_its_language

TODAY = date(2026, 9, 28)


def test_what_is_not_told_apart_is_unknown() -> None:
    draft = LessonDraft(on=TODAY, total=27, female=14)
    assert (draft.people, draft.unknown, draft.minors, draft.check(TODAY)) == (27, 13, None, ())


def test_both_parts_make_a_total() -> None:
    draft = LessonDraft(on=TODAY, female=14, male=13, audience="pupils").cleaned()
    assert (draft.total, draft.unknown, draft.minors) == (27, 0, 27)


def test_everything_wrong_is_told_at_once() -> None:
    draft = LessonDraft(place="x" * 201, grade="9" * 21, teachers=2_000_000)
    found = [(problem.code, problem.field) for problem in draft.check(TODAY)]
    assert found == [
        ("lesson_day_missing", "on"),
        ("number_too_large", "total"),
        ("text_too_long", "place"),
        ("text_too_long", "grade"),
    ]


def test_the_script_tells_the_language() -> None:
    assert in_its_language("Урок прав", "en") == {"ru": "Урок прав"}
    assert in_its_language("حقوق", "en") == {"ar": "حقوق"}
    assert in_its_language("Droits", "fr") == {"fr": "Droits"}
    assert in_its_language("Rights", "ru") == {"en": "Rights"}
