"""What papers are made from: words already chosen, nothing to look up. Knows no Qt."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Side:
    """The heading of a page in one language; `lines` stand below the title."""

    title: str
    lines: tuple[str, ...] = ()
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on every page: a heading for each language, side by side; the line at the foot.

    `page` holds {page} and {pages}.
    """

    sides: tuple[Side, ...]
    foot: str = ""
    printed: str = ""
    page: str = "{page} / {pages}"

    @property
    def right_to_left(self) -> bool:
        """Whether the page runs right to left: its first language does."""
        return self.sides[0].right_to_left


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its width in millimetres."""

    title: str
    width: float
    centered: bool = False


@dataclass(frozen=True, slots=True)
class SignRow:
    """A person to sign; with a `note` in the boxes the person does not."""

    texts: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class SignDay:
    """One day: its name in each language, the boxes to sign in."""

    names: tuple[str, ...]
    boxes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignInPaper:
    """Sheets to sign; `totals` and `signature` stand at the end of each day."""

    head: Head
    columns: tuple[Column, ...]
    rows: tuple[SignRow, ...]
    days: tuple[SignDay, ...]
    spare_rows: int
    totals: tuple[str, ...]
    signature: str
    notice: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge; `code` is what a scanner reads, `no_photo` a mark's words."""

    name: str
    second: str
    institution: str
    country: str
    role: str
    color: str
    code: str
    no_photo: str = ""


@dataclass(frozen=True, slots=True)
class BadgesPaper:
    """Badges of one size in millimetres, as many as fit on A4, both sides alike."""

    title: str
    foot: str
    badges: tuple[Badge, ...]
    width: float
    height: float
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class TableSign:
    """A name for the table."""

    name: str
    second: str
    institution: str


@dataclass(frozen=True, slots=True)
class TableSignsPaper:
    """Table signs: A4, folded across, both halves alike."""

    title: str
    foot: str
    signs: tuple[TableSign, ...]
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class CertificateSide:
    """The text of one certificate in one language."""

    title: str
    intro: str
    home: str
    statement: str
    event: str
    when: str
    facts: tuple[str, ...]
    organisers: str
    signature: str
    issued: str
    again: str = ""
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class CertificatePage:
    """One certificate; the name stands once, the rest in each language side by side."""

    name: str
    second: str
    number: str
    sides: tuple[CertificateSide, ...]


@dataclass(frozen=True, slots=True)
class CertificatesPaper:
    """Certificates, A4 landscape; `background`: the bytes of a picture, b"" = a plain frame."""

    title: str
    demo: str
    pages: tuple[CertificatePage, ...]
    background: bytes = b""


@dataclass(frozen=True, slots=True)
class AskedText:
    """A question in one language, what its scale means below it."""

    text: str
    scale: str = ""
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to print; `is_words`: with room to write, else with the steps 1 to 5."""

    texts: tuple[AskedText, ...]
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class PaperForm:
    """One form to fill in by hand; `intros` and `ends` in each language."""

    head: Head
    intros: tuple[AskedText, ...]
    asked: tuple[Asked, ...]
    ends: tuple[AskedText, ...]


@dataclass(frozen=True, slots=True)
class EvaluationPaper:
    """Evaluation forms, A4: one, or one for each day."""

    title: str
    forms: tuple[PaperForm, ...]


PaperShape: TypeAlias = (
    SignInPaper | BadgesPaper | TableSignsPaper | CertificatesPaper | EvaluationPaper
)
