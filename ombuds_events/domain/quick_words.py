"""The words and patterns of a quick line in five languages; compiled once, none knows a name."""

import re
from collections.abc import Mapping

from ombuds_events.domain import quick_vocabulary as more
from ombuds_events.domain.lessons import (
    LECTURE,
    LEGAL_AID,
    PUPILS,
    RECEPTION,
)
from ombuds_events.domain.quick_vocabulary import flat
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
_BY_STEM = {stem: key for of in (_STEMS, more.STEMS) for key in of for stem in of[key].split()}
_BY_PHRASE = {phrase: key for key, told in more.PHRASES.items() for phrase in told.split(",")}

TYPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        LEGAL_AID,
        ("legal-aid", "legal aid", "правовой помощи", "юридической помощи", *more.TYPES[0]),
    ),
    (RECEPTION, ("reception", "приём граждан", "прием граждан", "выездной приём", *more.TYPES[1])),
    (LECTURE, ("lecture", "лекци", *more.TYPES[2])),
)
"""Type of event → what its themes hold; else a lesson, or a lecture where no pupils are."""

LESSON_WORDS = re.compile(rf"\b(lessons?|урок\w*|{more.LESSONS})\b", re.IGNORECASE)

TODAY = {
    "today": 0, "сегодня": 0, "yesterday": 1, "вчера": 1, "позавчера": 2,
    "the day before yesterday": 2, "day before yesterday": 2, **more.TODAY,
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
_MONTH_WORDS = tuple("|".join(words) for words in zip(_MONTHS, more.MONTHS, strict=True))
_MONTH = "|".join(_MONTH_WORDS)
_MONTH_NUMBERS = tuple(re.compile(rf"(?:{words})", re.IGNORECASE) for words in _MONTH_WORDS)
_WEEKDAY = re.compile(
    r"(?:on |last |this |в |во |прошл\w+ |le |el |el pasado |يوم )?(?:"
    + "|".join(f"({'|'.join(words)})" for words in zip(WEEKDAYS, more.WEEKDAYS, strict=True))
    + ")(?: dernier| pasado| الماضي)?",
    re.IGNORECASE,
)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


FEMALE = (
    r"(?:f|females?|g|girls?|w|women|woman|ж|жен|женщин\w*|д|дев|девоч\w*|девуш\w*"
    rf"|{more.FEMALE})\.?(?!\w)"
)
_MALE = rf"m|males?|b|boys?|men|man|м|муж|мужчин\w*|мал|мальч\w*|юнош\w*|{more.MALE}"
MALE = rf"(?:{_MALE})\.?(?!\w)"
BESIDE_FEMALE = rf"(?:{_MALE}|[hv]|{more.MIXED})\.?(?!\w)"
"""Boys where girls are told too: 13 h (an hour else), 13 niños (all children else)."""

_LONG_FEMALE = rf"(?:girls|women|females|девоч\w+|девуш\w+|женщин\w*|{more.LONG_FEMALE})"
_LONG_MALE = rf"(?:boys|men|males|мальч\w+|юнош\w+|мужчин\w*|{more.LONG_MALE})"
_PEOPLE = (
    r"(?:pupils?|schoolchildren|children|kids|students?|people|persons?|participants?|citizens"
    r"|adults|residents|pensioners|parents|чел\w*|человек\w*|дет(?:ей|и)|ребят\w*|реб[её]н\w*"
    r"|учени\w+|учащ\w+|школьник\w*|студент\w*|слушател\w*|участник\w*|граждан\w*|посетител\w*"
    rf"|жител\w*|пенсионер\w*|родител\w*|осужд[её]нн\w*|военнослужащ\w*|{more.PEOPLE})(?!\w)\.?"
)
_NUMBER = r"\d{1,3}(?:[ ]\d{3})+(?!\d)|\d{1,18}"
_BEFORE = r"(?<![\w.,/№#-])"
_OF_WHOM = rf"(?:of whom|of them|including|incl\.?|из них|в т\.? ?ч\.?|в том числе|{more.OF_WHOM})"


def _part(n: int, male: str = BESIDE_FEMALE) -> str:
    """One sex with its number: "14f", "14 girls", "girls 14"."""
    return (
        rf"(?:(?P<n{n}>\d{{1,9}})\s*(?:(?P<f{n}>{FEMALE})|(?P<m{n}>{male}))"
        rf"|(?:(?P<F{n}>{_LONG_FEMALE})|(?P<M{n}>{_LONG_MALE}))\s*[:–-]?\s*(?P<N{n}>\d{{1,9}}))"
    )


_AND = r"\s*(?:[/,+&]|(?:and|и|et|y|e)\b|و)?\s*"
_TOTAL = rf"(?P<total>{_NUMBER})(?:\s*(?P<people>{_PEOPLE}))?"
COUNTS = (
    _compiled(rf"{_BEFORE}{_TOTAL}\s*(?:[/:(]\s*{_OF_WHOM}?|,?\s*{_OF_WHOM}:?)\s*"
              rf"{_part(1)}(?:{_AND}{_part(2)})?\s*\)?"),
    _compiled(rf"(?<![\w./№#-])(?P<n1>\d{{1,9}})\s*(?P<m1>h|v|{more.MIXED})(?!\w)\.?{_AND}"
              rf"(?P<n2>\d{{1,9}})\s*(?:(?P<f2>{FEMALE})|(?P<m2>m)(?!\w))"),
    _compiled(rf"(?<![\w./№#-]){_part(1, MALE)}(?:{_AND}{_part(2)})?"),
    _compiled(rf"{_BEFORE}(?P<total>{_NUMBER})\s*(?P<people>{_PEOPLE})"),
)  # fmt: skip
"""Numbers of people, the fullest form first."""

UNCLEAR = _compiled(r"(?<![\w./])\d{1,9}\s*/\s*\d{1,9}(?:\s*/\s*\d{1,9})?(?![\w/])")
"""27/14 without a letter: of whom 14 what?"""

TEACHERS = _compiled(
    rf"{_BEFORE}(?P<n>\d{{1,4}})\s*(?:teachers?|учител\w*|педагог\w*|преподавател\w*"
    rf"|{more.TEACHERS})(?!\w)"
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
        rf"(?<![\w./])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|-?го|-?е)?\s+(?:de )?"
        rf"(?P<name>{_MONTH})(?!\w)\.?(?:,?\s+(?:del? )?(?P<y>\d{{4}}){_YEAR})?"
    ),
    _compiled(
        rf"(?<!\w)(?P<name>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\w/.])"
        r"(?:,?\s+(?P<y>\d{4})(?!\d))?"
    ),
    _compiled(r"^\s*(?P<d>\d{1,2})/(?P<m>0?[1-9]|1[0-2])(?![\w/.])"),
)
"""Dates as people write them, day first."""

TODAY_WORDS = _compiled(
    rf"(?<!\w)(?:{'|'.join(sorted(TODAY, key=len, reverse=True))})(?!\w)(?! ال)"
)
"""Not "اليوم العالمي": the day of a theme."""
TIME = _compiled(
    r"(?<![\w:])(?:at |в |a |a las )?(?P<h>[01]?\d|2[0-3])(?::| ?h ?)(?P<m>[0-5]\d)"
    r"(?![\w:])(?! ?[fm]\b)"
)

_LETTER = r"(?:[A-Za-zА-Яа-яЁё](?!\w)|\s?[«\"“][A-Za-zА-Яа-яЁё]{1,2}[»\"”])?"
_GRADE = r"(?:1[0-2]|[1-9])"
_GRADES = rf"{_GRADE}(?:\s?[-–]\s?{_GRADE})?"
GRADE = (
    _compiled(rf"(?<!\w)(?:class(?:es)?|grades?|form|класс(?:ы|а|е)?|кл\.?"
              rf"|classes? de|classe|niveau|grado|clase|(?:ال)?(?:صف|قسم))\s*"
              rf"(?P<grade>{_GRADES}{_LETTER}|{more.ORDINALS})(?:eme|[ºª°])?(?!\w)"),
    _compiled(rf"(?<![\w.,/№#-])(?P<grade>{_GRADES}(?:\s?[«\"“]?[А-Яа-яЁё][»\"”]?(?=\s))?)"
              r"(?:-?(?:й|го|х|е|ый)|st|nd|rd|th|\.?[oºª°]|e|eme)?[ -]?(?:de )?"
              r"(?:grade(?:rs?)?|class|form|класс\w*|кл|classe|grado|primaria|secundaria)(?!\w)\.?"),
    _compiled(r"(?<![\w.,/№#-])(?P<grade>[7-9]|1[0-2])(?:e|eme) annee(?!\w)"),
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
    rf"|{more.HOUSES}"
)
_AREAS = (
    r"camp|park|village|town|city|district|hall|house of culture|лагер[ьея]|парк[аеу]?"
    r"|площад[ьи]|город[аеу]?|сел[оае]|пос[её]л\w+|деревн[яеию]|аул[ае]?|район[аеу]?|р-н"
    r"|област[ьи]|дом[ае]? культуры|дворец|(?:г|с|д|п|пос|гор|пгт|ул)\."
    rf"|{more.AREAS}"
)
HOUSE_NUMBER = (
    _compiled(
        rf"(?<!\w)(?:{_HOUSES})\.?(?: (?:{more.KIND}))?\s*[-«\"]?"
        rf"(?:№|no\.?|n[°º]|n\.?|#|numero|رقم)?\s*(?P<n>\d{{1,5}})(?![\d/:])"
    ),
    _compiled(rf"{_BEFORE}(?P<n>\d{{1,5}})(?:-?(?:я|й|ая|ой|th|st|nd|rd))?\s+(?:{_HOUSES})(?!\w)"),
)
"""A house with its number, which is no number of people."""

PLACE_BEGINS = _compiled(
    rf"(?:(?:in|at|the|в|во|на|{more.AT}) )*(?:l')?(?:{_HOUSES}|{_AREAS})(?!\w)"
)
PLACE_WITHIN = _compiled(rf"(?<!\w)(?:{_HOUSES})(?!\w)")
PIECES = re.compile(r"(?:«[^»\0]*»|“[^”\0]*”|\"[^\"\0]*\"|[^,;|\n\0])+")
_SCHOOL = re.compile(
    rf"school|lyceum|gymnas|школ|сош|оош|гимназ|лице|{more.SCHOOLS}", re.IGNORECASE
)
_FRENCH_COLLEGE = "collège"
"""A school for pupils, unlike a college."""

_FOR_WHOM = re.compile(rf"^(?:(?:for|with|для|с) |{more.FOR_WHOM})")
_ARTICLE = re.compile(r"^و?(?:ال)?(?=\w{3})")
BEFORE_DAYS = frozenset({"le", "el", "on", "يوم", "في"})
"""What may stand before a day, and means nothing by itself."""

_AND_WHOM = re.compile(r"\s+(?:and|и|et|y|e)\s+|\s+و")
_DOUBTFUL = tuple((_compiled(words), letter) for words, letter in more.DOUBTFUL)


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
    return _SCHOOL.search(flat(place)) is not None or _FRENCH_COLLEGE in place.casefold()


def audience_of(words: str) -> str:
    """Who is meant by `words` that name nothing else, "" if nobody is."""
    told = flat(words).casefold()
    for phrase, key in _BY_PHRASE.items():
        if phrase in told:
            return key
    for part in _FOR_WHOM.sub("", told).split():
        bare = _ARTICLE.sub("", part)
        for stem, key in _BY_STEM.items():
            if bare.startswith(stem):
                return key
    return ""


def is_audience(words: str) -> bool:
    """Whether `words` say for whom, and nothing more."""
    told = _FOR_WHOM.sub("", flat(words).casefold())
    if told in _BY_PHRASE:
        return True
    alone = all(len(part.split()) == 1 and "'" not in part for part in _AND_WHOM.split(told))
    return alone and bool(audience_of(words))


def is_doubtful(line: str, letter: str) -> bool:
    """Whether `letter` alone tells no sex in the language of `line`: 13 g are garçons in French."""
    return any(letter == other and told.search(line) for told, other in _DOUBTFUL)
