"""Words of tables that people paste, in five languages; folded as `domain.names.fold` does."""

import re
from collections.abc import Mapping
from functools import cache

from ombuds_events.domain.kinds import ParticipationRole, Sex
from ombuds_events.domain.names import fold

# Field → stems of its headings. The order matters: "Family name (as in passport)" is a family
# name, "Фамилия латиницей" is not. A stem with a trailing space is a whole word.
HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("latin", ("latin", "латин", "загран", "англ", "in english", "en anglais", "لاتين")),
    ("email", ("e mail", "email", "mail ", "почт", "courriel", "electronique", "correo", "البريد")),
    ("phone", ("phone", "tel ", "телефон", "тел ", "моб", "mobile", "telephone", "telefono",
               "الهاتف", "الجوال")),
    ("title", ("mr ", "honorific", "обращен", "civilite", "tratamiento", "صفه المخاطبه")),
    ("sex", ("sex ", "gender", "пол ", "sexe", "genre", "sexo", "genero", "الجنس", "النوع")),
    ("patronymic", ("patronym", "отчеств", "middle name", "patronim", "اسم الاب")),
    (
        "full_name",
        (
            "фио", "ф и о", "полное имя", "full name", "фамилия имя", "имя фамилия", "фамилия и",
            "name and", "names and", "surname and", "nom et", "nom prenom", "prenom et",
            "nom complet", "nombre completo", "nombre y", "nombres y", "apellidos y",
            "الاسم الكامل",
            "الاسم واللقب", "الاسم الثلاثي", "الاسم والنسب",
        ),
    ),
    (
        "family",
        ("family name", "family ", "surname", "last name", "фамили", "nom de famille", "apellido",
         "اللقب", "العائل", "النسب"),
    ),
    ("given", ("given", "first name", "forename", "prenom", "nombre de pila", "الشخصي",
               "الاسم الاول")),
    ("status", ("status", "статус", "statut", "nominee", "резерв", "reserve", "titular", "الحاله")),
    ("role", ("role", "роль", "rol ", "участвует как", "en qualite", "الدور")),
    ("languages", ("language", "lang ", "язык", "langue", "idioma", "اللغ", "لغات")),
    ("position", ("position", "job", "post ", "function", "должност", "fonction", "poste ", "cargo",
                  "puesto", "الوظيف", "المنصب", "الصفه")),
    ("department", ("department", "отдел", "unit ", "service ", "departamento", "القسم",
                    "الاداره")),
    ("institution", ("institution", "organi", "office", "employer", "учрежд", "организац",
                     "ведомств", "место работы", "institucion", "المؤسس", "الجهه", "الهيئه")),
    ("country", ("country", "стран", "pays", "pais", "البلد", "الدول")),
    ("notes", ("note", "remark", "comment", "примеч", "remarque", "observac", "ملاحظ")),
    ("number", ("no ", "n ", "num", "п п", "пп ", "nr ", "رقم", "الرقم", "م ")),
    ("name", ("name ", "имя ", "nom ", "nombre", "الاسم", "participant", "участник", "المشارك")),
)  # fmt: skip
"""A table heading belongs to the first field one of whose stems it has."""

_SEXES = {
    Sex.FEMALE: "f ж жен женский женщина female woman w femme feminin mujer femenino انثي امراه ا",
    Sex.MALE: "m м муж мужской мужчина male man h homme masculin hombre masculino ذكر رجل ذ",
}
SEXES: Mapping[str, Sex] = {word: sex for sex, words in _SEXES.items() for word in words.split()}
"""Whole folded cell → sex; whether M is a man in a Spanish table, the column decides."""

_TITLES = {
    Sex.FEMALE: "ms mrs miss mme madame mlle sra srta senora г-жа госпожа السيده الانسه",
    Sex.MALE: "mr m monsieur sr senor г-н господин السيد",
}
_ARABIC_BEGINS = "\u0600"

TITLES: Mapping[str, Sex] = {
    fold(word): sex for sex, words in _TITLES.items() for word in words.split()
}
"""Title → sex: the person's own statement, not a guess from a name."""

RESERVE = (
    "reserv",
    "резерв",
    "запасн",
    "дополнительно",
    "additional",
    "supplea",
    "suplen",
    "احتياط",
)
"""Stems of "not among the first, but ready"."""

TOTALS = ("итого", "всего", "total", "sum", "en total", "المجموع", "الاجمالي")
"""How rows of sums begin."""

_LANGUAGES = {
    "ar": "arab араб العربي عربي", "az": "azer азерб", "be": "belarus белорус",
    "de": "german немец allemand aleman الالماني", "en": "engl англ angl ingl الانجليز انجليز",
    "es": "span испан espag espan الاسباني", "fa": "pers farsi перс фарси الفارسي",
    "fr": "fren франц franc الفرنسي فرنسي", "hy": "armen армян", "ka": "georg груз",
    "kk": "kazak kazakh казах", "ky": "kyrg кырг кирг", "mn": "mongol монгол",
    "ms": "malay малай", "pt": "portug португ", "ru": "russ русс rus الروسي روسي",
    "si": "sinhal сингал", "sr": "serb серб", "ta": "tamil тамил", "tg": "tajik таджик tadj",
    "tk": "turkmen туркмен", "tr": "turk турец turc", "uk": "ukrain украин",
    "uz": "uzbek узбек ouzb", "zh": "chin китай",
}  # fmt: skip
LANGUAGES = {stem: code for code, stems in _LANGUAGES.items() for stem in stems.split()}
"""Stem of the name of a language → code; longer stems are tried first."""

_ROLES = {
    ParticipationRole.HEAD_OF_DELEGATION: "head of del,глава дел,chef de,jefe de,رئيس الوفد",
    ParticipationRole.YOUNG_DELEGATE: "young,юный,молод,jeune,joven,شاب",
    ParticipationRole.CHAPERONE: "chaperon,сопровожда,accompagn,acompan,مرافق",
    ParticipationRole.SPEAKER: "speaker,докладчик,спикер,orat,intervenant,ponente,متحدث",
    ParticipationRole.TRAINER: "trainer,тренер,преподават,format,formador,مدرب",
    ParticipationRole.MODERATOR: "moderat,модератор,ведущ,animat,ميسر",
    ParticipationRole.RAPPORTEUR: "rapporteur,секретар,relator,مقرر",
    ParticipationRole.INTERPRETER: "interpret,переводч,مترجم",
    ParticipationRole.OBSERVER: "observ,наблюдат,مراقب",
    ParticipationRole.GUEST: "guest,гость,invite,invitado,ضيف",
    ParticipationRole.ORGANISER: "organi,организат,منظم",
    ParticipationRole.PARTICIPANT: "particip,участник,مشارك",
}
ROLES = {stem: role for role, stems in _ROLES.items() for stem in stems.split(",")}
"""Stem of a role → role; the first that fits."""

PATRONYMIC = re.compile(
    r"(ович|евич|ьич|ич|овна|евна|ична|инична|оглы|углы|уулу|кызы|қызы|ұлы|улы"
    r"|ovich|evich|ovna|evna|ogly|oglu|o[gʻ']+li|qizi|kyzy)$",
    re.IGNORECASE,
)
"""How a patronymic ends: says which part of a name it is, never whose sex it is."""


INSTITUTIONS = (
    "ombud", "омбуд", "уполномоч", "commission", "комисс", "comision", "institut", "институт",
    "defensor", "mediateur", "office", "офис", "аппарат", "centre", "center", "центр", "universi",
    "универс", "امين المظالم", "المجلس", "مكتب", "لجنه",
)  # fmt: skip
"""Stems that tell the name of a body from that of a person."""


def language_codes(text: str) -> tuple[str, ...]:
    """The codes of the languages that a cell lists, by name or by code."""
    codes = []
    for part in re.split(r"[,;/&\n]|\s+and\s+|\s+и\s+|\s+et\s+|\s+y\s+|\s+", text):
        word = fold(part).strip(".")
        stem = max((s for s in LANGUAGES if word.startswith(s)), key=len, default="")
        if word in set(LANGUAGES.values()):
            codes.append(word)
        elif stem:
            codes.append(LANGUAGES[stem])
        elif word:
            return ()
    return tuple(dict.fromkeys(codes))


@cache
def _stems() -> tuple[tuple[str, str], ...]:
    return tuple((field, _folded(stem)) for field, stems in HEADINGS for stem in stems)


def _folded(stem: str) -> str:
    """A stem as `heading_field` compares it; a trailing space stays: it ends a word."""
    return f"{fold(stem)} " if stem.endswith(" ") else fold(stem)


def heading_field(heading: str) -> str:
    """The field that a heading names, "" if it is none of ours."""
    if heading.strip() == "#":
        return "number"
    words = re.sub(r"[\W_]+", " ", fold(heading).replace("\u2116", " n ")).strip()
    padded = f" {words} "
    for field, stem in _stems():
        if field == "number":
            is_here = padded.startswith(f" {stem}")
        elif stem[0] >= _ARABIC_BEGINS:
            is_here = stem in padded  # the article is joined to the word
        else:
            is_here = f" {stem}" in padded
        if words and is_here:
            return field
    return ""
