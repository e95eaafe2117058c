"""Headings of lists of lessons, in five languages; folded as `domain.names.fold` does."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from ombuds_events.domain.names import fold

FIELDS = (
    "", "region", "place", "date", "grade", "total", "female", "male", "teachers",
    "audience", "theme", "lecturer", "number",
)  # fmt: skip
"""What a column may hold; "" = not taken."""

# Field → stems by language. The order matters: "в т.ч. девочки" counts girls, "Всего детей" all.
# A stem with a space at its end is a whole word.
_HEADINGS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("teachers", {"ru": "педагог,учител,преподават", "en": "teacher,educator",
                  "fr": "enseignant,professeur", "es": "docente,profesor,maestr",
                  "ar": "معلم,المدرسين,المدرسون,اساتذه"}),
    ("female", {"ru": "девоч,девуш,женщин,жен ", "en": "girl,female,women,of whom f",
                "fr": "fille,femme,feminin", "es": "nina,mujer,femenin,chica",
                "ar": "بنات,فتيات,اناث,الاناث,نساء"}),
    ("male", {"ru": "мальчик,юнош,мужчин,муж ", "en": "boy,male,men ",
              "fr": "garcon,homme,masculin", "es": "nino,hombre,masculin,chico,varon",
              "ar": "بنين,فتيان,ذكور,الذكور,رجال"}),
    ("total", {"ru": "всего,итого,количество,кол во,число,охват,чел ,человек,детей,участник",
               "en": "total,number of,how many,pupils,children,people,participants,attend,count",
               "fr": "total,nombre,effectif,participants,eleves,enfants",
               "es": "total,numero de,cantidad,participantes,alumnos,estudiantes",
               "ar": "المجموع,الاجمالي,العدد,عدد"}),
    ("lecturer", {"ru": "лектор,ведущ,спикер,кто провел,ответствен,проводил,сотрудник,фио,ф и о",
                  "en": "lecturer,speaker,trainer,led by,conducted by,facilitator,presenter",
                  "fr": "intervenant,formateur,anime",
                  "es": "ponente,facilitador,impartid,formador",
                  "ar": "المحاضر,المدرب"}),
    ("theme", {"ru": "тема,мероприят,названи,форма",
               "en": "theme,topic,subject,title,event,lesson",
               "fr": "theme,sujet,intitule", "es": "tema,titulo,asunto", "ar": "الموضوع,العنوان"}),
    ("date", {"ru": "дата,день ,когда", "en": "date,day ,when", "fr": "date,jour",
              "es": "fecha,dia ", "ar": "التاريخ,تاريخ,اليوم"}),
    ("grade", {"ru": "класс,курс,параллел", "en": "class,grade,form ,year ",
               "fr": "classe,niveau", "es": "grado,curso,clase", "ar": "الصف,القسم,الفصل"}),
    ("audience", {"ru": "аудитор,категор,кто присутств", "en": "audience,category,target group",
                  "fr": "public,categorie", "es": "publico,destinatari,audiencia",
                  "ar": "الفئه,الجمهور"}),
    ("region", {"ru": "регион,област,край,район,муницип,город,округ",
                "en": "region,province,district,county,oblast,city,town,area",
                "fr": "region,departement,ville,district,province",
                "es": "region,provincia,departamento,ciudad,municipio,distrito",
                "ar": "المنطقه,المحافظه,الجهه,المدينه,الولايه"}),
    ("place", {"ru": "школ,учрежд,место,площадк,организац,заведен,где",
               "en": "school,place,venue,institution,location,where,organi",
               "fr": "ecole,etablissement,lieu,college,lycee",
               "es": "escuela,colegio,centro,lugar,institucion",
               "ar": "المدرسه,المؤسسه,المكان"}),
    ("number", {"ru": "п п,пп ,n ", "en": "no ,nr ,num,n ", "fr": "n ,no ", "es": "n ,num",
                "ar": "رقم,الرقم,م "}),
)  # fmt: skip

TOTALS = ("итого", "всего", "total", "subtotal", "sub total", "sum ", "sous total", "en total",
          "общий итог", "suma", "المجموع", "الاجمالي", "مجموع")  # fmt: skip
"""How rows of sums begin."""

_ARABIC_BEGINS = "\u0600"


@cache
def _stems() -> tuple[tuple[str, str, str], ...]:
    """(field, folded stem, language), in the order of the fields."""
    return tuple(
        (field, fold(stem.rstrip()) + " " * stem.endswith(" "), lang)
        for field, by_lang in _HEADINGS
        for lang, stems in by_lang.items()
        for stem in stems.split(",")
    )


def _padded(heading: str) -> str:
    words = re.sub(r"[\W_]+", " ", fold(heading).replace("\u2116", " n "))
    return f" {words.strip()} "


@cache
def heading_field(heading: str) -> str:
    """The field that a heading names, "" if it is none of ours."""
    if heading.strip() in {"#", "№"}:
        return "number"
    words = _padded(heading)
    found = [field for field, stem, _ in _stems() if _is_in(stem, words)]
    if {"female", "male"} <= set(found) and found[0] != "teachers":
        return "total"  # "Niñas y niños", "Boys and girls"
    return next(iter(found), "")


def language_of(headings: Iterable[str]) -> str:
    """The language that most headings are written in."""
    counts: Counter[str] = Counter()
    for heading in headings:
        words = _padded(heading)
        counts.update({lang for _, stem, lang in _stems() if _is_in(stem, words)})
    return max(counts, key=lambda lang: counts[lang], default="")


def _is_in(stem: str, words: str) -> bool:
    if stem[0] >= _ARABIC_BEGINS:
        return stem in words  # the article is joined to the word
    return f" {stem}" in words


def is_total(cell: str) -> bool:
    """Whether a row that begins so is a sum."""
    return _padded(cell)[1:].startswith(tuple(fold(word.rstrip()) for word in TOTALS))
