"""Headings and sections of attendance reports, by field and language, as the makers write them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from ombuds_events.domain.names import fold
from ombuds_events.exchange import sheet_dates

# Field → language → headings, separated by "|".
_HEADINGS: Mapping[str, Mapping[str, str]] = {
    "name": {
        "en": "name|full name|fullname|user name|participant|participant name|attendee name"
        "|display name|name (original name)|user name (original name)",
        "ru": "имя (настоящее имя)|имя пользователя (настоящее имя)|имя пользователя|фио|ф. и. о."
        "|ф.и.о.|полное имя|участник|имя участника|имя и фамилия|фамилия, имя, отчество"
        "|имя (исходное имя)|отображаемое имя",
        "es": "nombre (nombre original)|nombre de usuario (nombre original)|nombre|nombre completo"
        "|participante|nombre y apellidos",
        "fr": "nom (nom original)|nom d’utilisateur (nom original)|nom|nom complet"
        "|nom et prénom|nom du participant",
        "pt": "nome completo|nome",
        "ar": "الاسم|الاسم الكامل|اسم المشارك|الاسم (الاسم الأصلي)",
        "de": "vollständiger name",
    },
    "first": {
        "en": "first name|given name|given names",
        "ru": "имя",
        "es": "nombres",
        "fr": "prénom",
        "de": "vorname",
        "ar": "الاسم الأول",
    },
    "last": {
        "en": "last name|family name|surname",
        "ru": "фамилия",
        "es": "apellido|apellidos",
        "fr": "nom de famille",
        "de": "nachname",
        "ar": "اسم العائلة|اللقب",
    },
    "patronymic": {"ru": "отчество", "en": "patronymic|middle name"},
    "email": {
        "en": "email|user email|e-mail|email address|e-mail address|attendee email|mail",
        "ru": "электронная почта пользователя|электронная почта|адрес электронной почты|почта"
        "|эл. почта|адрес эл. почты|имейл",
        "es": "e-mail del usuario|correo electrónico|correo|correo electrónico del usuario",
        "fr": "adresse e-mail de l’utilisateur|adresse e-mail|courriel|adresse courriel",
        "de": "e-mail-adresse",
        "ar": "البريد الإلكتروني|بريد المستخدم الإلكتروني",
    },
    "join": {
        "en": "join time|first join|time joined|join|joined|joined at|join time (utc)"
        "|first join (utc)|time in",
        "ru": "время входа|время подключения|первый вход|первое подключение|вход|подключился"
        "|время присоединения|первое присоединение",
        "es": "hora para unirse|hora de entrada|hora de unión|primera unión|primera entrada",
        "fr": "heure d’arrivée|heure de connexion|première connexion|première participation",
        "pt": "primeira entrada|hora de entrada",
        "de": "beitrittszeit|erster beitritt",
        "ar": "وقت الانضمام|أول انضمام",
    },
    "leave": {
        "en": "leave time|last leave|time exited|left|leave|left at|leave time (utc)"
        "|last leave (utc)|time out",
        "ru": "время выхода|время отключения|последний выход|последнее отключение|выход|отключился",
        "es": "hora para salir|hora de salida|última salida",
        "fr": "heure de départ|heure de déconnexion|dernier départ|dernière déconnexion",
        "pt": "última saída|hora de saída",
        "de": "verlassenszeit|letztes verlassen",
        "ar": "وقت المغادرة|آخر مغادرة",
    },
    "minutes": {
        "en": "duration (minutes)|total duration (minutes)|time in session (minutes)|minutes"
        "|time in meeting (minutes)",
        "ru": "продолжительность (минуты)|общая продолжительность (минуты)|длительность (минуты)"
        "|время в сеансе (минуты)|минуты",
        "es": "duración (minutos)|duración total (minutos)|tiempo en sesión (minutos)|minutos",
        "fr": "durée (minutes)|durée totale (minutes)|temps en session (minutes)",
        "ar": "المدة (بالدقائق)|المدة (دقائق)",
    },
    "duration": {
        "en": "duration|in-meeting duration|attendance duration|time in meeting",
        "ru": "продолжительность|длительность|длительность участия|длительность на собрании"
        "|время присутствия",
        "es": "duración|duración en la reunión|duración de la reunión",
        "fr": "durée|durée de la réunion|durée dans la réunion",
        "pt": "duração da reunião|duração",
        "de": "dauer|dauer der besprechung",
        "ar": "المدة",
    },
    "guest": {
        "en": "guest|is guest",
        "ru": "гость",
        "es": "invitado|es invitado",
        "fr": "invité|est invité",
        "ar": "ضيف",
    },
    "consent": {
        "en": "recording consent|recording disclaimer response",
        "ru": "согласие на запись",
        "es": "respuesta al descargo de responsabilidad relativa a la grabación",
    },
    "waiting": {
        "en": "in waiting room|waiting room",
        "ru": "в зале ожидания",
        "es": "en sala de espera",
        "fr": "salle d’attente|en salle d’attente",
        "ar": "في غرفة الانتظار",
    },
    "role": {
        "en": "role", "ru": "роль", "es": "rol", "fr": "rôle", "pt": "função", "de": "rolle",
        "ar": "الدور",
    },
    "action": {
        "en": "user action|action",
        "ru": "действие пользователя|действие",
        "es": "acción del usuario|acción de usuario",
        "fr": "action de l’utilisateur|action utilisateur",
        "pt": "atividade",
        "de": "benutzeraktion",
    },
    "moment": {
        "en": "timestamp|utceventtimestamp|time",
        "ru": "отметка времени|метка времени",
        "es": "marca de tiempo|marca temporal",
        "fr": "horodatage",
        "pt": "carimbo de data/hora",
        "de": "zeitstempel",
    },
    "session": {"en": "sessionid"},
    "attended": {
        "en": "attended", "ru": "посетил|участвовал", "es": "asistió", "fr": "a participé",
    },
    "moderator": {"en": "moderator", "ru": "модератор", "es": "moderador", "fr": "modérateur"},
    "activity": {"en": "activity score", "ru": "оценка активности"},
    "approval": {"en": "approval status"},
    "country": {"en": "country/region name", "ru": "страна/регион"},
    "topic": {
        "en": "topic", "ru": "тема", "es": "tema", "fr": "sujet", "ar": "الموضوع",
    },
    "meeting_id": {
        "en": "meeting id|webinar id|id",
        "ru": "идентификатор конференции|идентификатор вебинара|идентификатор",
        "es": "id de reunión|id de la reunión|id de seminario web",
        "fr": "id de réunion|id de la réunion",
    },
    "start": {
        "en": "start time|actual start time|meeting start time",
        "ru": "время начала",
        "es": "hora de inicio|hora de inicio de la reunión",
        "fr": "heure de début|heure de début de la réunion",
        "pt": "hora de início",
        "de": "startzeit",
    },
    "end": {
        "en": "end time|meeting end time",
        "ru": "время окончания|время завершения",
        "es": "hora de finalización|hora de fin",
        "fr": "heure de fin|heure de fin de la réunion",
        "pt": "hora de término",
        "de": "endzeit",
    },
    "title": {
        "en": "meeting title",
        "ru": "название собрания|название встречи",
        "es": "título de la reunión",
        "fr": "titre de la réunion",
        "pt": "título da reunião",
        "de": "besprechungstitel|titel der besprechung",
    },
    "participants": {
        "en": "participants|attended participants|total number of participants|total users",
        "ru": "участники",
        "es": "participantes|número total de participantes",
        "fr": "participants|nombre total de participants",
        "pt": "participantes que compareceram|participantes",
    },
}  # fmt: skip

_ROLES: Mapping[str, str] = {
    "host": "host details|сведения об организаторе|detalles del anfitrión|détails de l’hôte",
    "panelist": "panelist details|сведения о докладчиках|detalles del panelista"
    "|détails du panéliste",
    "attendee": "attendee details|сведения об участниках|detalles del asistente"
    "|détails du participant",
    "phone": "other attended|другие участники|otros asistentes|autres participants",
}
_JOINED = (
    "joined|joined before|join|se unio|se unio antes|a rejoint|a rejoint avant|ingressou|"
    "ingressou antes|beigetreten|vorher beigetreten|присоединился|присоединилась|вошел|"
    "присоединился ранее|подключился"
)
_LEFT = "left|leave|salio|a quitte|saiu|verlassen|вышел|вышла|покинул|покинула|отключился"
_YES = "yes|y|true|1|да|si|oui|ja|sim|نعم"
YES = frozenset(map(fold, _YES.split("|")))
JOINED = frozenset(map(fold, _JOINED.split("|")))
LEFT = frozenset(map(fold, _LEFT.split("|")))


plain = lru_cache(maxsize=32_768, typed=True)(sheet_dates.plain)
"""A cell as text; a report says the same many times."""


@cache
def _known() -> dict[str, tuple[str, str]]:
    """Folded heading → (field, language); English first where languages agree."""
    found: dict[str, tuple[str, str]] = {}
    for field, languages in _HEADINGS.items():
        for language, words in languages.items():
            for word in words.split("|"):
                found.setdefault(fold(word), (field, language))
    return found


@cache
def _roles() -> dict[str, str]:
    return {fold(word): role for role, words in _ROLES.items() for word in words.split("|")}


def field_of(heading: str) -> str:
    """What a column holds by its heading; "" if it is not known."""
    folded = fold(heading.replace("_", " ")).rstrip(":")
    return _known().get(folded, ("upn" if "(upn)" in folded else "", ""))[0]


def role_of(section: str) -> str:
    """Whose rows a section of a webinar report holds."""
    return _roles().get(fold(section).rstrip(":"), "")


def language_of(headings: Iterable[str]) -> str:
    """The language of the headings: that of most of them."""
    known = _known()
    counts = Counter(known[key][1] for one in headings if (key := fold(one).rstrip(":")) in known)
    best = max(counts.values(), default=0)
    found = [language for language, count in counts.items() if count == best]
    return "en" if "en" in found or not found else found[0]


def is_utc(headings: Iterable[str]) -> bool:
    """Whether the headings say that the times are UTC."""
    return any("utc" in fold(one) for one in headings)
