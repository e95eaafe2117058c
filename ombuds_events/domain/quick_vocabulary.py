"""French, Spanish and Arabic words of a quick line, as `flat` leaves them: without accents."""

_FLAT = {
    **{ord(c): str(n % 10) for n, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")},
    **{ord(c): " " for c in "\u200e\u200f\u2066\u2067\u2068\u2069\u061c"},
    **dict(zip(map(ord, "àâäáéèêëíìîïóòôöúùûüçñ"), "aaaaeeeeiiiioooouuuucn", strict=True)),
    **dict(zip(map(ord, "ÀÂÄÁÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜÇÑ"), "AAAAEEEEIIIIOOOOUUUUCN", strict=True)),
    **dict(zip(map(ord, "أإآةى’،؛"), "اااهي',;", strict=True)),
    0: " ",
}


def flat(text: str) -> str:
    """`text` as the patterns read it: plain letters and digits, each where it stood."""
    return text.translate(_FLAT)


STEMS = {
    "pupils": "eleve enfant ecolier lyceen collegien alumn escolar nino nina تلاميذ تلميذ اطفال"
    " طفل",
    "students": "etudiant estudiant universitari طلاب طلبه طالب",
    "teachers": "enseignant professeur instituteur docente profesor maestr معلم مدرسين مدرسون"
    " مدرسات اساتذ استاذ",
    "parents": "padres madres",
    "pensioners": "retraite jubilad pensionista متقاعد مسنين مسنون",
    "citizens": "citoyen habitant ciudadan vecin مواطن سكان",
    "people with disabilities": "handicap discapac معاق",
    "prisoners": "detenu prisonnier reclus preso presa سجناء سجين نزلاء",
    "soldiers": "soldat militaire conscrit soldado militar جنود عسكري مجند",
    "staff": "personnel fonctionnaire employe funcionari emplead موظف عمال",
    "lawyers": "avocat juriste abogad jurista محام",
    "general public": "جمهور",
}
"""Audience → how its words begin."""

PHRASES = {
    "people with disabilities": "people with disabilities,personnes handicapees,"
    "personnes en situation de handicap,personas con discapacidad,ذوي الاعاقه,الاشخاص ذوي الاعاقه",
    "general public": "general public,grand public,publico en general",
    "pensioners": "personnes agees,personas mayores,كبار السن",
    "parents": "parents d'eleves,padres y madres,padres de familia,اولياء الامور",
}
"""Audience → what several words call it."""

TYPES = (
    ("aide juridique", "assistance juridique", "aide judiciaire", "asistencia juridica",
     "asistencia legal", "asesoria juridica", "ayuda legal", "مساعده القانونيه", "مساعده قانونيه"),
    ("permanence", "atencion ciudadana", "atencion al ciudadano", "audiencia publica",
     "استقبال المواطنين"),
    ("conference", "conferencia", "charla", "ponencia", "محاضر"),
)  # fmt: skip
"""Themes of days of legal aid, receptions and lectures."""

TODAY = {
    "aujourd'hui": 0, "hoy": 0, "اليوم": 0, "hier": 1, "ayer": 1, "امس": 1, "البارحه": 1,
    "avant-hier": 2, "anteayer": 2, "antes de ayer": 2, "اول امس": 2,
}  # fmt: skip

WEEKDAYS = (
    "lundi|lunes|الاثنين", "mardi|martes|الثلاثاء", "mercredi|miercoles|الاربعاء",
    "jeudi|jueves|الخميس", "vendredi|viernes|الجمعه", "samedi|sabado|السبت",
    "dimanche|domingo|الاحد",
)  # fmt: skip
MONTHS = (
    "janvier|janv|enero|يناير|جانفي|كانون الثاني", "fevrier|fevr|febrero|فبراير|فيفري|شباط",
    "mars|marzo|مارس|اذار", "avril|avr|abril|ابريل|افريل|نيسان", "mai|mayo|مايو|ماي|ايار",
    "juin|junio|يونيو|جوان|حزيران", "juillet|juil|julio|يوليو|يوليوز|جويليه|تموز",
    "aout|agosto|اغسطس|غشت|اوت|اب", "septembre|septiembre|سبتمبر|شتنبر|ايلول",
    "octobre|octubre|اكتوبر|تشرين الاول", "novembre|noviembre|نوفمبر|نونبر|تشرين الثاني",
    "decembre|diciembre|dic|ديسمبر|دجنبر|كانون الاول",
)  # fmt: skip

LESSONS = r"lecons?|cours|leccion(?:es)?|clases?|(?:ال)?(?:درس|دروس|حصه)"
FEMALE = (
    r"filles?|femmes?|ninas?|chicas?|mujer(?:es)?|alumnas|etudiantes|بنت\w*|بنات|فتيات"
    r"|فتاه|اناث|طالبات|تلميذات|طالبه|تلميذه|نساء|سيدات"
)
LONG_FEMALE = r"filles|femmes|ninas|chicas|mujeres|(?:ال)?(?:بنات|فتيات|اناث|نساء)"
MALE = (
    r"garcons?|hommes?|masculins?|varon(?:es)?|hombres?|muchachos?|ولد\w*|اولاد|بنين"
    r"|فتيان|ذكور|ذ|رجال"
)
LONG_MALE = r"garcons|hommes|varones|hombres|(?:ال)?(?:اولاد|بنين|فتيان|ذكور|رجال)"
MIXED = r"ninos|chicos|alumnos|etudiants|تلاميذ|تلميذا|طلاب|طالبا"
PEOPLE = (
    r"eleves?|enfants?|ecoliers?|etudiants?|personnes?|citoyens?|habitants?|retraites?"
    r"|adultes?|lyceens?|collegiens?|ninos?|chicos|alumn(?:o|os|ado)|estudiantes?|personas?"
    r"|asistentes|ciudadan\w+|vecin\w+|jubilad\w+|padres"
    r"|شخصا?|اشخاص|تلميذا?|تلاميذ|طالبا?|طلاب|طلبه|طفلا?|اطفال|مشارك\w*|مواطن\w*"
)
OF_WHOM = r"dont|de los cuales|de ellos|entre ellos|incluid[ao]s|من بينهم|منهم|بينهم"
TEACHERS = (
    r"enseignante?s?|professeurs?|docentes?|profesor\w*|maestr\w+|معلم\w*|مدرسين"
    r"|مدرسون|مدرسات|اساتذه"
)
HOUSES = (
    r"ecole|lycee|maternelle|universite|institut|academie|bibliotheque|mediatheque"
    r"|musee|hopital|faculte|orphelinat|escuela|colegio|instituto|liceo|universidad|academia"
    r"|biblioteca|centro|museo|prision|carcel|facultad|guarderia"
    r"|(?:ب|لل|ال|بال)?(?:مدرسه|ثانويه|اعداديه|ابتدائيه|معهد|كليه|جامعه|اكاديميه|مكتبه|مركز"
    r"|نادي|متحف|سجن|مستشفي|روضه)"
)
KIND = (
    r"primaire|elementaire|secondaire|publique|primaria|secundaria|publica"
    r"|ال(?:ابتدائيه|اعداديه|ثانويه)"
)
AREAS = (
    r"village|ville|commune|quartier|parc|salle|mairie|maison de la culture|campamento"
    r"|parque|pueblo|aldea|ciudad|barrio|sala|plaza|ayuntamiento|casa de cultura"
    r"|(?:ال)?(?:قريه|مدينه|حديقه|بلديه|قاعه|مخيم)|دار الثقافه"
)
AT = r"a|au|aux|dans|la|le|el|en|في"
ORDINALS = r"ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي عشر|ثاني عشر)"
SCHOOLS = r"ecole|lycee|escuela|colegio|liceo|مدرسه|ثانويه|اعداديه|ابتدائيه"
FOR_WHOM = r"pour (?:les |des )?|avec (?:les |des )?|para (?:los |las )?|con (?:los |las )?|لل"

DOUBTFUL = (
    (r"\b(?:ecole|lycee|classe|eleves|lecon|droits?)\b", "g"),
    (r"\b(?:escuela|colegio|instituto|grado|clase|alumn\w+|derechos?|leccion|charla)\b", "m"),
)
"""Words of a language → the letter that is read as girls in one language, as boys in another."""
