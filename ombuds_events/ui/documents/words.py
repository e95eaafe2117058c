"""What is said of the papers of an event: in the table, in the pane and in the dialogs."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.documents import DocumentKind, DocumentState
from ombuds_events.domain.leaving import FULL_NAMES, PersonalColumn
from ombuds_events.domain.text import isolated
from ombuds_events.queries.document_editions import Edition, Sending
from ombuds_events.queries.documents import DocumentRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.words import codes, country, joined, local

S = DocumentState
K = DocumentKind

LOOKS = {
    S.LATE: "overdue",
    S.MISSING: "tentative",
    S.MADE: "held",
    S.SENT: "sent",
    S.LATER: "idea",
    S.USEFUL: "idea",
    S.NOT_RECORDED: "idea",
}
"""State → the state of the tokens whose colour and icon it wears."""

QUIET = frozenset({S.LATER, S.USEFUL, S.NOT_RECORDED})
"""States that nobody has to look at."""

_OF_PEOPLE = frozenset(
    {
        K.PARTICIPANT_LIST,
        K.CALENDAR_FILES,
        K.BADGES,
        K.TABLE_SIGNS,
        K.SIGN_IN_SHEET,
        K.ATTENDANCE,
        K.CERTIFICATES,
    }
)
_SHOWN = 3


class DocumentWords(QObject):
    """Words in the language of the window; `clock` is that of the office."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock

    def moment(self, utc: int) -> str:
        """When something was saved, on the clock of the office."""
        when = datetime.fromtimestamp(utc, ZoneInfo(self._clock.zone))
        return dates.moment(when, self._clock.today())

    def version(self, row: DocumentRow) -> str:
        """The number of the latest edition."""
        return str(row.latest.number) if row.latest else ""

    def languages(self, row: DocumentRow) -> str:
        """The languages, as short as a list shows them."""
        return codes(row.languages)

    def made_on(self, one: Edition | None) -> str:
        """When an edition was saved, or made elsewhere."""
        if one is None:
            return ""
        if one.saved_utc is not None:
            return self.moment(one.saved_utc)
        return dates.day(one.on, self._clock.today()) if one.on else self.tr("day not known")

    def made_day(self, one: Edition | None) -> str:
        """The day alone, for a narrow column."""
        if one is None or one.saved_utc is None:
            return self.made_on(one)
        when = datetime.fromtimestamp(one.saved_utc, ZoneInfo(self._clock.zone))
        return dates.day(when.date(), self._clock.today())

    def made_by(self, one: Edition | None) -> str:
        """Who saved an edition; of what was made elsewhere, that it was."""
        if one is None:
            return ""
        return self.tr("elsewhere") if one.document is not None else isolated(one.by)

    def columns(self, one: Edition | None) -> str:
        """The personal data that an edition carried."""
        if one is None or one.record is None:
            return ""
        if one.kind not in _OF_PEOPLE:
            return self.tr("nothing personal")
        named = {
            PersonalColumn.POSITION.value: self.tr("posts"),
            PersonalColumn.SEX.value: self.tr("sex"),
            PersonalColumn.EMAIL.value: self.tr("e-mail"),
            FULL_NAMES: self.tr("full names of children"),
        }
        told = [named.get(key, key) for key in one.columns]
        return ", ".join([self.tr("names"), *told])

    def note(self, row: DocumentRow) -> str:
        """The second line of a document: what should be noticed."""
        latest = row.latest
        if latest is None:
            return self._known(row) or self.source(row)
        if latest.changes:
            return self.tr("%n change(s) since it was saved", "", latest.changes)
        if latest.files:
            return isolated(latest.files[0])
        return isolated(latest.place) or self.source(row)

    def _known(self, row: DocumentRow) -> str:
        """What other records tell of a paper that was not saved here."""
        if row.state is not S.MADE:
            return ""
        told = {
            K.CERTIFICATES: self.tr("numbers are issued"),
            K.MINOR_PAPERS: self.tr("all conditions are met"),
        }
        return told.get(row.kind, "")

    def source(self, row: DocumentRow) -> str:
        """What makes a paper."""
        if row.makes:
            return self.tr("made by this program")
        if row.kind is K.PROGRAMME:
            return self.tr("released in the tab Programme, or made elsewhere")
        return self.tr("made elsewhere")

    def sent_to(self, row: DocumentRow) -> str:
        """To whom it went, as a number and noun."""
        count = len({(one.institution_id, one.receiver) for one in row.sendings})
        if not count:
            return "–" if row.latest else ""
        if count == 1:
            return self.receiver(row.sendings[0])
        if any(one.receiver for one in row.sendings):
            return self.tr("%n receiver(s)", "", count)
        return self.tr("%n institution(s)", "", count)

    def sent_on(self, row: DocumentRow) -> str:
        """When, and which edition if it is not the latest."""
        if not row.sendings:
            return ""
        last = dates.day(max(one.sent_on for one in row.sendings), self._clock.today())
        if row.steps or row.sent is None or row.sent is row.latest:
            return last
        return joined(last, self.tr("version {number}").format(number=row.sent.number))

    def receiver(self, one: Sending) -> str:
        """Who received something."""
        if one.institution_id is None:
            return isolated(one.receiver)
        return joined(country(one.country), local(one.institution))

    def named(self, sendings: Iterable[Sending], shown: int = _SHOWN) -> str:
        """Several receivers, the first ones by name."""
        names = [self.receiver(one) for one in sendings]
        if len(names) <= shown + 1:
            return "; ".join(names)
        more = self.tr("and %n more", "", len(names) - shown)
        return "; ".join(names[:shown]) + f" {more}"

    def way(self, one: Sending) -> str:
        """The day, the channel and the number of a sending."""
        number = self.tr("out no. {number}").format(number=isolated(one.number))
        return joined(
            dates.day(one.sent_on, self._clock.today()),
            term(one.channel) if one.channel else "",
            number if one.number else "",
        )

    def title(self, kind: DocumentKind, one: Edition | None) -> str:
        """A paper with its version and languages, in a sentence."""
        if one is None:
            return term(kind)
        version = self.tr("version {number}").format(number=one.number)
        return joined(term(kind), version, codes(one.languages))

    def spoken(self, row: DocumentRow) -> str:
        """As in "Invitation letter, English, version 2, sent to 11"."""
        parts = [term(row.state), term(row.kind)]
        if row.latest:
            version = self.tr("version {number}").format(number=row.latest.number)
            parts += [codes(row.languages), version]
        if row.sendings:
            count = len({(one.institution_id, one.receiver) for one in row.sendings})
            parts.append(self.tr("sent to %n receiver(s)", "", count))
        return ", ".join(filter(None, parts))
