"""The words and patterns of a quick line, English and Russian; compiled once, none knows a name."""

import re
from collections.abc import Mapping

from ombuds_events.domain.lessons import (
    LECTURE,
    LEGAL_AID,
    PUPILS,
    RECEPTION,
)
from ombuds_events.domain.text import QT_TRANSLATE_NOOP

AUDIENCES: Mapping[str, str] = {
    PUPILS: QT_TRANSLATE_NOOP("Terms", "pupils"),
    "students": QT_TRANSLATE_NOOP("Terms", "students"),
    "teachers": QT_TRANSLATE_NOOP("Terms", "teachers"),
    "parents": QT_TRANSLATE_NOOP("Terms", "parents"),
    "pensioners": QT_TRANSLATE_NOOP("Terms", "pensioners"),
    "citizens": QT_TRANSLATE_NOOP("Terms", "citizens"),
    "people with disabilities": QT_TRANSLATE_NOOP("Terms", "people with disabilities"),
    "prisoners": QT_TRANSLATE_NOOP("Terms", "prisoners"),
    "soldiers": QT_TRANSLATE_NOOP("Terms", "soldiers"),
    "staff": QT_TRANSLATE_NOOP("Terms", "staff"),
    "lawyers": QT_TRANSLATE_NOOP("Terms", "lawyers"),
    "general public": QT_TRANSLATE_NOOP("Terms", "general public"),
}
"""Audience as it is kept → its words; kept in one language, so that totals of an office add up."""

_STEMS = {
    PUPILS: "pupil schoolchild child kid дет реб учени учащ школьник",
    "students": "student студент курсант",
    "teachers": "teacher учител педагог преподават",
    "parents": "parent родител",
    "pensioners": "pensioner senior elderly пенсионер пожил",
    "citizens": "citizen resident villager граждан жител населени",
    "people with disabilities": "disab инвалид",
    "prisoners": "prisoner convict inmate осужд заключ",
    "soldiers": "soldier conscript военнослуж призывник солдат",
    "staff": "staff official employee служащ сотрудник работник",
    "lawyers": "lawyer юрист адвокат",
    "general public": "public публик",
}
_BY_STEM = {stem: key for key, stems in _STEMS.items() for stem in stems.split()}

TYPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (LEGAL_AID, ("legal-aid", "legal aid", "правовой помощи", "юридической помощи")),
    (RECEPTION, ("reception", "приём граждан", "прием граждан", "выездной приём")),
    (LECTURE, ("lecture", "лекци")),
)
"""Type of event → what its themes hold; else a lesson, or a lecture where no pupils are."""

LESSON_WORDS = re.compile(r"\b(lessons?|урок\w*)\b", re.IGNORECASE)

TODAY = {
    "today": 0, "сегодня": 0, "yesterday": 1, "вчера": 1, "позавчера": 2,
    "the day before yesterday": 2, "day before yesterday": 2,
}  # fmt: skip
"""Words for a day → how many days ago."""

WEEKDAYS = (
    r"monday|mon|понедельник\w*|пн", r"tuesday|tue|вторник\w*|вт", r"wednesday|wed|сред[ау]|ср",
    r"thursday|thu|четверг\w*|чт", r"friday|fri|пятниц[ау]|пт", r"saturday|sat|суббот[ау]|сб",
    r"sunday|sun|воскресень\w*|вс",
)  # fmt: skip
_MONTHS = (
    "january|jan|январ[ья]|янв", "february|feb|феврал[ья]|фев", "march|mar|марта?|мар",
    "april|apr|апрел[ья]|апр", "may|ма[йя]", "june|jun|июн[ья]|июн", "july|jul|июл[ья]|июл",
    "august|aug|августа?|авг", "september|sept|sep|сентябр[ья]|сент|сен",
    "october|oct|октябр[ья]|окт", "november|nov|ноябр[ья]|ноя", "december|dec|декабр[ья]|дек",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_MONTH_NUMBERS = tuple(re.compile(rf"(?:{words})", re.IGNORECASE) for words in _MONTHS)
_WEEKDAY = re.compile(
    r"(?:on |last |this |в |во |прошл\w+ )?(?:" + "|".join(f"({one})" for one in WEEKDAYS) + ")",
    re.IGNORECASE,
)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


FEMALE = r"(?:f|females?|g|girls?|w|women|woman|ж|жен|женщин\w*|д|дев|девоч\w*|девуш\w*)\.?(?!\w)"
MALE = r"(?:m|males?|b|boys?|men|man|м|муж|мужчин\w*|мал|мальч\w*|юнош\w*)\.?(?!\w)"
_LONG_FEMALE = r"(?:girls|women|females|девоч\w+|девуш\w+|женщин\w*)"
_LONG_MALE = r"(?:boys|men|males|мальч\w+|юнош\w+|мужчин\w*)"
_PEOPLE = (
    r"(?:pupils?|schoolchildren|children|kids|students?|people|persons?|participants?|citizens"
    r"|adults|residents|pensioners|parents|чел\w*|человек\w*|дет(?:ей|и)|ребят\w*|реб[её]н\w*"
    r"|учени\w+|учащ\w+|школьник\w*|студент\w*|слушател\w*|участник\w*|граждан\w*|посетител\w*"
    r"|жител\w*|пенсионер\w*|родител\w*|осужд[её]нн\w*|военнослужащ\w*)(?!\w)\.?"
)
_NUMBER = r"\d{1,3}(?:[ ]\d{3})+(?!\d)|\d{1,18}"
_BEFORE = r"(?<![\w.,/№#-])"
_OF_WHOM = r"(?:of whom|of them|including|incl\.?|из них|в т\.? ?ч\.?|в том числе)"


def _part(n: int) -> str:
    """One sex with its number: "14f", "14 girls", "girls 14"."""
    return (
        rf"(?:(?P<n{n}>\d{{1,9}})\s*(?:(?P<f{n}>{FEMALE})|(?P<m{n}>{MALE}))"
        rf"|(?:(?P<F{n}>{_LONG_FEMALE})|(?P<M{n}>{_LONG_MALE}))\s*[:–-]?\s*(?P<N{n}>\d{{1,9}}))"
    )


_AND = r"\s*(?:[/,+&]|and\b|и\b)?\s*"
_TOTAL = rf"(?P<total>{_NUMBER})(?:\s*(?P<people>{_PEOPLE}))?"
COUNTS = (
    _compiled(rf"{_BEFORE}{_TOTAL}\s*(?:[/:(]\s*{_OF_WHOM}?|,?\s*{_OF_WHOM}:?)\s*"
              rf"{_part(1)}(?:{_AND}{_part(2)})?\s*\)?"),
    _compiled(rf"(?<![\w./№#-]){_part(1)}(?:{_AND}{_part(2)})?"),
    _compiled(rf"{_BEFORE}(?P<total>{_NUMBER})\s*(?P<people>{_PEOPLE})"),
)  # fmt: skip
"""Numbers of people, the fullest form first."""

UNCLEAR = _compiled(r"(?<![\w./])\d{1,9}\s*/\s*\d{1,9}(?:\s*/\s*\d{1,9})?(?![\w/])")
"""27/14 without a letter: of whom 14 what?"""

TEACHERS = _compiled(
    rf"{_BEFORE}(?P<n>\d{{1,4}})\s*(?:teachers?|учител\w*|педагог\w*|преподавател\w*)(?!\w)"
)
BARE = re.compile(r"\d{1,3}(?:[ ]\d{3})+|\d{1,18}")

_YEAR = r"(?:\s*г(?:ода|\.)?(?!\w))?"
DATES = (
    _compiled(r"(?<![\d./-])(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})(?![\d])"),
    _compiled(
        rf"(?<![\d./-])(?P<d>\d{{1,2}})(?P<s>[./-])(?P<m>\d{{1,2}})(?P=s)"
        rf"(?P<y>\d{{4}}|\d{{2}})(?!\d){_YEAR}"
    ),
    _compiled(r"(?<![\d./-])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.?(?![\d./])"),
    _compiled(
        rf"(?<![\w./])(?P<d>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е)?\s+(?P<name>{_MONTH})(?!\w)\.?"
        rf"(?:,?\s+(?P<y>\d{{4}}){_YEAR})?"
    ),
    _compiled(
        rf"(?<!\w)(?P<name>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\w/.])"
        r"(?:,?\s+(?P<y>\d{4})(?!\d))?"
    ),
    _compiled(r"^\s*(?P<d>\d{1,2})/(?P<m>0?[1-9]|1[0-2])(?![\w/.])"),
)
"""Dates as people write them, day first."""

TODAY_WORDS = _compiled(rf"(?<!\w)(?:{'|'.join(sorted(TODAY, key=len, reverse=True))})(?!\w)")
TIME = _compiled(r"(?<![\w:])(?:at |в )?(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\w:])")

_LETTER = r"(?:[A-Za-zА-Яа-яЁё](?!\w)|\s?[«\"“][A-Za-zА-Яа-яЁё]{1,2}[»\"”])?"
_GRADE = r"(?:1[0-2]|[1-9])"
_GRADES = rf"{_GRADE}(?:\s?[-–]\s?{_GRADE})?"
GRADE = (
    _compiled(rf"(?<!\w)(?:class(?:es)?|grades?|form|класс(?:ы|а|е)?|кл\.?)\s*"
              rf"(?P<grade>{_GRADES}{_LETTER})(?!\w)"),
    _compiled(rf"(?<![\w.,/№#-])(?P<grade>{_GRADES}(?:\s?[«\"“]?[А-Яа-яЁё][»\"”]?(?=\s))?)"
              r"(?:-?(?:й|го|х|е|ый)|st|nd|rd|th)?[ -]?"
              r"(?:grade(?:rs?)?|class|form|класс\w*|кл)(?!\w)\.?"),
    _compiled(rf"(?<![\w.,/№#-])(?P<grade>{_GRADES}[А-Яа-яЁё])\s(?:класс\w*|кл)(?!\w)\.?"),
    _compiled(rf"(?<![\w.,/№#-])(?P<grade>{_GRADE}(?:[АБВГабвг]|\s?[«\"][А-Яа-я][»\"]))(?!\w)"),
)  # fmt: skip
COURSE = _compiled(r"(?<![\w.,/№#-])(?P<grade>[1-6])(?:-?й)?\s+курс\w{0,2}(?!\w)")

_HOUSES = (
    r"school|lyceum|gymnasium|college|university|institute|academy|library|kindergarten|orphanage"
    r"|boarding school|community cent(?:re|er)|cent(?:re|er)|club|museum|prison|colony|hospital"
    r"|school no"
    r"|школ[аеуы]|сош|оош|гимнази[яиюе]|лице[йяею]|колледж[аеу]?|техникум[аеу]?|училищ[аеу]"
    r"|институт[аеу]?|университет[аеу]?|академи[яиюе]|вуз[аеу]?|библиотек[аеиу]"
    r"|детск(?:ий|ом|ого) сад[ау]?|детсад[ау]?|дк|центр[аеу]?|клуб[аеу]?|музе[йяею]|детдом[ау]?"
    r"|интернат[аеу]?|колони[яиюе]|ик|сизо|больниц[аеу]"
)
_AREAS = (
    r"camp|park|village|town|city|district|hall|house of culture|лагер[ьея]|парк[аеу]?"
    r"|площад[ьи]|город[аеу]?|сел[оае]|пос[её]л\w+|деревн[яеию]|аул[ае]?|район[аеу]?|р-н"
    r"|област[ьи]|дом[ае]? культуры|дворец|(?:г|с|д|п|пос|гор|пгт|ул)\."
)
HOUSE_NUMBER = (
    _compiled(
        rf"(?<!\w)(?:{_HOUSES})\.?\s*[-«\"]?(?:№|no\.?|n\.?|#)?\s*(?P<n>\d{{1,5}})(?![\d/:])"
    ),
    _compiled(rf"{_BEFORE}(?P<n>\d{{1,5}})(?:-?(?:я|й|ая|ой|th|st|nd|rd))?\s+(?:{_HOUSES})(?!\w)"),
)
"""A house with its number, which is no number of people."""

PLACE_BEGINS = _compiled(rf"(?:(?:in|at|the|в|во|на) )*(?:{_HOUSES}|{_AREAS})(?!\w)")
PLACE_WITHIN = _compiled(rf"(?<!\w)(?:{_HOUSES})(?!\w)")
PIECES = re.compile(r"(?:«[^»\0]*»|“[^”\0]*”|\"[^\"\0]*\"|[^,;|\n\0])+")
_SCHOOL = re.compile(r"school|lyceum|gymnas|школ|сош|оош|гимназ|лице", re.IGNORECASE)
_FOR_WHOM = re.compile(r"(?:for|with|для|с) ", re.IGNORECASE)


def month_of(name: str) -> int:
    """The number of the month called `name`."""
    found = (n for n, words in enumerate(_MONTH_NUMBERS, 1) if words.fullmatch(name))
    return next(found)


def weekday_of(words: str) -> int | None:
    """0 = Monday, if `words` are a day of the week and nothing more."""
    found = _WEEKDAY.fullmatch(words)
    return next(n for n, word in enumerate(found.groups()) if word) if found else None


def is_for_pupils(place: str) -> bool:
    """Whether `place` is a school."""
    return _SCHOOL.search(place) is not None


def audience_of(words: str) -> str:
    """Who is meant by `words` that name nothing else, "" if nobody is."""
    for part in _FOR_WHOM.sub("", words.casefold(), count=1).split():
        for stem, key in _BY_STEM.items():
            if part.startswith(stem):
                return key
    return ""


def is_audience(words: str) -> bool:
    """Whether `words` say for whom, and nothing more."""
    parts = re.split(r"\s+(?:and|и)\s+", _FOR_WHOM.sub("", words.casefold(), count=1))
    alone = all(len(part.split()) == 1 and "'" not in part and "’" not in part for part in parts)
    return alone and bool(audience_of(words))
