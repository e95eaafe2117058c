"""Sheets in words: what `paper` paints, said in the languages of the document."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from ombuds_events.domain.badges import BadgePerson, BadgeSheet, badge_code
from ombuds_events.domain.certificates import CertificatePerson, CertificateSheet
from ombuds_events.domain.sheets import SheetHead, SheetPerson, SignInDay, SignInSheet
from ombuds_events.domain.text import RIGHT_TO_LEFT, Labels, LocalText, isolated
from ombuds_events.exchange.clean import clean_line
from ombuds_events.exchange.participants_xlsx import shown
from ombuds_events.exchange.wording import (
    clock_range,
    coded,
    country,
    date_range,
    dated_weekday,
    full_date,
    joined,
    local,
)
from ombuds_events.paper.shapes import (
    Badge,
    BadgesPaper,
    CertificatePage,
    CertificateSide,
    CertificatesPaper,
    Column,
    Head,
    Side,
    SignDay,
    SignInPaper,
    SignRow,
    TableSign,
    TableSignsPaper,
)

_DOT = " \u00b7 "
_WIDTHS = {"name": 48.0, "institution": 49.0, "position": 49.0, "country": 28.0, "sex": 12.0}
_SEX_AND_POSITION = ("position", "sex")
_COLORS = {
    "head_of_delegation": "#0a5966",
    "participant": "#0a5966",
    "young_delegate": "#6b3fa0",
    "chaperone": "#6b3fa0",
    "speaker": "#8a3b12",
    "trainer": "#8a3b12",
    "moderator": "#8a3b12",
    "rapporteur": "#8a3b12",
    "interpreter": "#1f5fa8",
    "organiser": "#1d1f1e",
}
_OTHER_COLOR = "#4f5b58"


class Words:
    """The words of a document, kept apart by languages where they run in different directions."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.each = labels.each
        self._is_mixed = any(lang in RIGHT_TO_LEFT for lang in labels.langs)

    def said(self, say: Callable[[Labels], str]) -> str:
        """What `say` says in each language, once if they agree."""
        texts = list(dict.fromkeys(text for one in self.each if (text := say(one))))
        return " / ".join(map(self.own, texts))

    def word(self, key: str) -> str:
        """A word of documents."""
        return self.said(lambda one: one.word(key))

    def own(self, text: str) -> str:
        """A text that keeps its own direction among others."""
        return isolated(text) if self._is_mixed else text

    def dotted(self, *parts: str) -> str:
        """The parts with dots between."""
        return joined(map(self.own, parts), _DOT)

    def country(self, code: str) -> str:
        """The country; "" of who has none."""
        return self.said(lambda one: country(code, one)) if code else ""

    def local(self, text: LocalText) -> str:
        """A name in the languages of the document."""
        return self.said(lambda one: clean_line(local(text, one)))


def signin_paper(sheet: SignInSheet, labels: Labels) -> SignInPaper:
    """The sheets to sign; columns that nobody fills are left out."""
    words = Words(labels)
    optional = [key for key in _SEX_AND_POSITION if any(getattr(p, key) for p in sheet.people)]
    keys = [key for key in _WIDTHS if key not in _SEX_AND_POSITION or key in optional]
    return SignInPaper(
        head=_head(sheet.head, "signin_title", words),
        columns=(
            Column(words.word("number"), 10.0, centered=True),
            *(Column(words.word(k), _WIDTHS[k], centered=k == "sex") for k in keys),
        ),
        rows=tuple(_sign_row(person, keys, words) for person in sheet.people),
        days=tuple(
            SignDay(
                tuple(_day_words(day, Words(one)) for one in words.each),
                tuple(words.word(box) if box in labels.words else box for box in day.boxes),
            )
            for day in sheet.days
        ),
        spare_rows=sheet.spare_rows,
        totals=tuple(_totals(sheet.people, words)),
        signature=f"{words.word('organiser_signature')}:",
        notice=words.word("signin_notice"),
    )


def _day_words(day: SignInDay, words: Words) -> str:
    """The day, or the session of a sheet."""
    labels = words.labels
    name = f"{labels.word('day')} {day.number}/{day.of_days}, {dated_weekday(day.day, labels)}"
    if day.span is None:
        return name
    hours = clock_range(day.span.start, day.span.end, labels)
    return words.dotted(name, hours, words.local(day.title))


def _sign_row(person: SheetPerson, keys: Iterable[str], words: Words) -> SignRow:
    """For a minor the coordinator ticks: no child signs a public sheet."""
    texts = (
        str(person.number),
        *(words.said(partial(_cell, person, key)) for key in keys),
    )
    return SignRow(texts, words.word("by_coordinator") if person.is_minor else "")


def _cell(person: SheetPerson, key: str, labels: Labels) -> str:
    return clean_line(shown(person, key, labels))


def _totals(people: tuple[SheetPerson, ...], words: Words) -> Iterable[str]:
    """As registered, and lines for those who came."""
    women, men = (sum(person.sex == sex for person in people) for sex in "FM")
    blank = "_" * 8
    for word, counts in (
        ("registered", (len(people), women, men)),
        ("present", (blank, blank, blank)),
    ):
        parts = zip((word, "women", "men"), counts, strict=True)
        yield "     ".join(f"{words.word(key)}: {count}" for key, count in parts)


def badges_paper(sheet: BadgeSheet, labels: Labels) -> BadgesPaper:
    """The badges in the size that was chosen."""
    words = Words(labels)
    width, height = sheet.size.millimetres
    days = sheet.head.span.days
    when = date_range(days[0], days[-1], words.each[0])
    return BadgesPaper(
        title=_title(sheet.head, "badges_title", labels),
        foot=words.dotted(_demo(sheet.head, words.each[0]), sheet.head.code, when),
        badges=tuple(_badge(one, words) for one in sheet.badges),
        width=width,
        height=height,
        right_to_left=labels.right_to_left,
    )


def _badge(one: BadgePerson, words: Words) -> Badge:
    person = one.person
    return Badge(
        name=words.own(clean_line(person.name)),
        second=words.own(_second(person.name, person.name_latin)),
        institution=words.local(person.institution),
        country=words.country(person.country),
        role=words.said(lambda labels: coded("role", person.role, labels)),
        color=_COLORS.get(person.role, _OTHER_COLOR),
        code=badge_code(one.participation_id),
        no_photo=words.word("no_photo") if one.no_photo else "",
    )


def signs_paper(sheet: BadgeSheet, labels: Labels) -> TableSignsPaper:
    """The table signs."""
    words = Words(labels)
    return TableSignsPaper(
        title=_title(sheet.head, "signs_title", labels),
        foot=words.dotted(_demo(sheet.head, words.each[0]), words.local(sheet.head.title)),
        signs=tuple(_sign(person, words) for person in sheet.people),
        right_to_left=labels.right_to_left,
    )


def _sign(person: SheetPerson, words: Words) -> TableSign:
    home = (words.local(person.institution), words.country(person.country))
    return TableSign(
        words.own(clean_line(person.name)),
        words.own(_second(person.name, person.name_latin)),
        joined(map(words.own, home), _comma(words.labels)),
    )


def certificates_paper(
    sheet: CertificateSheet, labels: Labels, background: bytes
) -> CertificatesPaper:
    """The certificates, each language beside the other."""
    words = Words(labels)
    return CertificatesPaper(
        title=_title(sheet.head, "certificates_title", labels),
        demo=_demo(sheet.head, labels),
        pages=tuple(
            CertificatePage(
                words.own(clean_line(person.name)),
                _second(person.name, person.name_latin),
                person.number,
                tuple(_certificate(sheet, person, Words(one)) for one in words.each),
            )
            for person in sheet.people
        ),
        background=background,
    )


def _certificate(
    sheet: CertificateSheet, person: CertificatePerson, words: Words
) -> CertificateSide:
    head, labels = sheet.head, words.labels
    days = head.span.days
    home = (words.local(person.institution), words.country(person.country))
    return CertificateSide(
        title=labels.word("certificate_full" if person.is_complete else "certificate_part"),
        intro=labels.word("certificate_intro"),
        home=joined(home, _comma(labels)),
        statement=labels.word(
            "certificate_did_all" if person.is_complete else "certificate_took_part"
        ),
        event=words.local(head.title),
        when=words.dotted(date_range(days[0], days[-1], labels), _place(head, labels)),
        facts=tuple(_facts(sheet, person, labels)),
        organisers=joined(map(words.local, head.organisers), _semicolon(labels)),
        signature=clean_line(head.signatory) or labels.word("certificate_signature"),
        issued=_dated("certificate_issued", person.issued_on, labels),
        again=_dated("certificate_again", person.reissued_on, labels),
        right_to_left=labels.right_to_left,
    )


def _facts(sheet: CertificateSheet, person: CertificatePerson, labels: Labels) -> Iterable[str]:
    """Hours, share, mode; what is not known is not said."""
    if person.minutes is not None and sheet.counted_minutes:
        yield labels.word("certificate_hours").format(
            hours=_hours(person.minutes, labels), counted=_hours(sheet.counted_minutes, labels)
        )
    if person.share is not None:
        yield labels.word("certificate_share").format(share=_percent(person.share, labels))
    yield labels.word("certificate_mode").format(mode=coded("mode", sheet.mode, labels))


def _hours(minutes: float, labels: Labels) -> str:
    text = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
    return text if labels.langs[0] in {"en", "ar"} else text.replace(".", ",")


def _percent(share: float, labels: Labels) -> str:
    space = "" if labels.langs[0] in {"en", "ar"} else "\u00a0"
    return isolated(f"{share * 100:.0f}{space}%")


def _dated(key: str, day: date | None, labels: Labels) -> str:
    return labels.word(key).format(date=full_date(day, labels)) if day else ""


def _head(head: SheetHead, title_key: str, words: Words) -> Head:
    """Title, what and when, who bears it, who pays for it: in each language."""
    printed = head.printed_on
    return Head(
        sides=tuple(_side(head, title_key, Words(one)) for one in words.each),
        foot=words.dotted(_demo(head, words.each[0]), head.code, words.word(title_key)),
        printed=words.said(lambda one: full_date(printed, one)) if printed else "",
        page=words.word("page"),
    )


def _side(head: SheetHead, title_key: str, words: Words) -> Side:
    labels, days = words.labels, head.span.days
    when = date_range(days[0], days[-1], labels)
    what = (labels.word(title_key), head.code, when, _place(head, labels))
    organisers = joined(map(words.local, head.organisers), _semicolon(labels))
    lines = [words.dotted(*what), f"{labels.word('organisers')}: {organisers}"]
    sponsor = (("donor", head.donor), ("project_no", head.project_no))
    named = [f"{labels.word(key)}: {words.own(clean_line(text))}" for key, text in sponsor if text]
    lines += [words.dotted(*named)] if named else []
    return Side(
        title=words.dotted(_demo(head, labels), words.local(head.title)),
        lines=tuple(lines),
        right_to_left=labels.right_to_left,
    )


def _title(head: SheetHead, key: str, labels: Labels) -> str:
    return joined((_demo(head, labels), head.code, labels.word(key)), _DOT)


def _place(head: SheetHead, labels: Labels) -> str:
    """The place in the language of a page."""
    return clean_line(head.places.get(labels.langs[0]) or head.place)


def _comma(labels: Labels) -> str:
    return "\u060c " if labels.right_to_left else ", "


def _semicolon(labels: Labels) -> str:
    return "\u061b " if labels.right_to_left else "; "


def _demo(head: SheetHead, labels: Labels) -> str:
    return labels.word("demo") if head.is_demo else ""


def _second(name: str, latin: str) -> str:
    """The name in Latin letters, where it says more than the name."""
    return clean_line(latin) if latin and latin.casefold() != name.casefold() else ""
