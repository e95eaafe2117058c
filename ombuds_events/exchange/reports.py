"""Attendance reports of online meetings, of any maker and layout, as one plain shape.

Each layout is a row of a small table; what is said of a person is read by field, not by maker.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from ombuds_events.domain.names import fold
from ombuds_events.domain.online import Attendee, Meeting, OnlineReport, Stay, folded, merged
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.clean import mail_address
from ombuds_events.exchange.report_blocks import Block, Parted, Row, parted
from ombuds_events.exchange.report_names import ShownAs, plain_name, teams_name, zoom_name
from ombuds_events.exchange.report_times import (
    DMY,
    MDY,
    DateOrder,
    clock_in,
    is_nothing,
    moment_in,
    order_of,
    seconds_in,
)
from ombuds_events.exchange.report_words import (
    JOINED,
    LEFT,
    YES,
    is_utc,
    language_of,
    plain,
    role_of,
)
from ombuds_events.exchange.sheet_dates import amount_in
from ombuds_events.exchange.sheet_reading import Cell, Sheet

Record = Mapping[str, Cell]
_TIMES = ("join", "leave", "moment")
_FORMULA = "=+-@"


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout by the fields it needs; `heading`: one that only this maker writes."""

    provider: str
    report: str
    needs: frozenset[str]
    names: Callable[[str], ShownAs] = plain_name
    heading: str = ""
    section: bool = False
    usual: str = DMY


def _layout(provider: str, report: str, needs: str, **more: object) -> Layout:
    return Layout(provider, report, frozenset(needs.split()), **more)  # type: ignore[arg-type]


LAYOUTS = (
    _layout("zoom", "webinar_attendees", "name attended join", names=zoom_name, usual=MDY),
    _layout("teams", "live_event", "name action moment session", names=teams_name, usual=MDY),
    _layout("teams", "attendance_list", "name action moment", names=teams_name, usual=MDY),
    _layout("bigbluebutton", "learning_dashboard", "name moderator activity"),
    _layout("teams", "attendance_report", "name", names=teams_name, section=True, usual=MDY),
    _layout("teams", "attendance_report", "name join leave duration role", names=teams_name,
            usual=MDY),
    _layout("meet", "attendance_report", "email join leave", heading="time joined"),
    _layout("zoom", "account_report", "topic name join leave", names=zoom_name, usual=MDY),
    _layout("zoom", "meeting_participants", "name join leave minutes", names=zoom_name, usual=MDY),
    _layout("zoom", "unique_users", "name minutes", names=zoom_name, usual=MDY),
    _layout("webex", "attendance_report", "email duration", heading="attendance duration"),
    _layout("table", "times", "join"),
    _layout("table", "names", ""),
)  # fmt: skip


def read_report(
    sheets: Iterable[Sheet], days: Collection[date] = (), order: str = ""
) -> OnlineReport:
    """What a file says of who was online; `days`: those of the event, where the file is in doubt.

    `order`: MDY or DMY where a person has decided. Refuses a file without people.
    """
    for sheet in sheets:
        found = parted(sheet.rows)
        if not sheet.is_hidden and any(block.rows for block in found.blocks):
            report = _Reader(found, days, order).report()
            if report.people or report.no_shows:
                return report
    raise Refused.one("report_unknown", "file")


class _Reader:
    """Reads the tables of one report."""

    def __init__(self, found: Parted, days: Collection[date], order: str) -> None:
        self._found = found
        self._blocks = found.blocks
        self.layout = layout_of(self._blocks)
        self.order = order_of(self._times(), days, self.layout.usual)
        if order and self.order.doubtful:
            self.order = DateOrder(order)
        self.issues: list[Problem] = []
        self._host = plain(found.facts.get("email")).casefold()

    def report(self) -> OnlineReport:
        rows, data_rows = self._rows()
        away = [row for row in rows if row.role == _AWAY]
        people = merged(row for row in rows if row.role != _AWAY)
        headings = [heading for block in self._blocks for heading in block.headings]
        return OnlineReport(
            provider=self.layout.provider,
            report=self.layout.report,
            language=language_of(headings),
            header_line=self._blocks[0].line,
            people=people,
            data_rows=data_rows,
            meeting=self._meeting(),
            date_order=self.order.order,
            doubtful_day=self.order.doubtful,
            order_from_event=self.order.from_event,
            is_in_utc=is_utc(headings),
            registered=self._registered(),
            no_shows=tuple(replace(row, role="") for row in merged(away)),
            issues=(*self._date_issue(), *self.issues, *_of_people(people)),
        )

    def _times(self) -> Iterator[Cell]:
        for block in self._blocks:
            for _, record in block.records():
                yield from (record[key] for key in _TIMES if key in record)
        yield from (self._found.facts.get(key) for key in ("start", "end"))

    def _rows(self) -> tuple[list[Attendee], int]:
        if self.layout.needs >= {"action", "moment"}:
            return self._of_actions(), sum(_is_joined(r) for _, r in self._blocks[0].records())
        if self.layout.section:
            return self._of_sections()
        rows = [row for block in self._blocks for row in self._of_block(block)]
        self._tell_cut(self._blocks[-1])
        return rows, sum(row.role != _AWAY for row in rows)

    def _of_sections(self) -> tuple[list[Attendee], int]:
        """Teams tells the same people twice: totals in section 2, stays in section 3."""
        sections = {block.number: block for block in reversed(self._blocks)}
        totals, stays = sections.get(2), sections.get(3)
        if totals is None or stays is None:
            only = totals or stays or self._blocks[0]
            rows = list(self._of_block(only))
            return rows, len(rows)
        inside = [replace(row, stated=None) for row in self._of_block(stays)]
        known = {key for row in inside for key in _keys(row)}
        summed = [
            replace(row, stays=()) if known & set(_keys(row)) else row
            for row in self._of_block(totals)
        ]
        self._tell_cut(stays)
        return [*summed, *inside], len(inside)

    def _of_block(self, block: Block) -> Iterator[Attendee]:
        section = role_of(block.section)
        for line, record in block.records():
            shown = self._name(record)
            email = _address(record)
            if not shown.name and not email and is_nothing(record.get("join")):
                continue
            yield self._attendee(line, record, shown, email, section)

    def _attendee(
        self, line: int, record: Record, shown: ShownAs, email: str, section: str
    ) -> Attendee:
        is_waiting = _says(record, "waiting")
        is_away = "attended" in record and not _says(record, "attended")
        role = section or plain(record.get("role"))
        row = Attendee(
            name=shown.name or email,
            raw_names=(_raw(record),),
            email=email,
            stated=self._stated(record),
            rows=(line,),
            markers=shown.markers,
            role=_AWAY if is_away else role,
            is_guest=self._is_guest(record, shown, email, section),
            is_host=self._is_host(record, email, role),
            is_waiting_only=is_waiting,
        )
        return row if is_away or is_waiting else self._with_times(row, line, record)

    def _with_times(self, row: Attendee, line: int, record: Record) -> Attendee:
        join, leave = record.get("join"), record.get("leave")
        if is_nothing(join) and is_nothing(leave):
            return row
        start, end = (moment_in(value, self.order.order) for value in (join, leave))
        if start is None and end is None:
            came, left = clock_in(join), clock_in(leave)
            if came is not None and left is not None:
                return replace(row, clocks=((came, left),))
        return replace(row, stays=self._stays(row.name, line, (start, end), (join, leave)))

    def _stays(
        self,
        name: str,
        line: int,
        found: tuple[datetime | None, datetime | None],
        cells: tuple[Cell, Cell],
    ) -> tuple[Stay, ...]:
        """The stay of a row; what cannot be read is told, and the stay is open or none."""
        start, end = found
        for value, moment in zip(cells, found, strict=True):
            if moment is None and not is_nothing(value):
                self._tell("report_time_unread", line=line, text=plain(value))
        if start is None:
            self._tell("report_no_join", name=name)
            return ()
        if end is None:
            self._tell("no_leave_event", name=name)
        elif end < start:
            self._tell("report_leave_first", line=line, name=name)
            end = None
        return (Stay(start, end),)

    # -- fields --------------------------------------------------------------------------------

    def _name(self, record: Record) -> ShownAs:
        return self.layout.names(_raw(record))

    def _stated(self, record: Record) -> int | None:
        if "minutes" in record:
            return seconds_in(record["minutes"], 60)
        unit = 60 if self.layout.provider in {"meet", "webex", "zoom"} else 1
        return seconds_in(record["duration"], unit) if "duration" in record else None

    def _is_guest(self, record: Record, shown: ShownAs, email: str, section: str) -> bool:
        if self.layout.provider == "meet":
            return not email
        says = _says(record, "guest")
        return bool(shown.markers) or (says and section in {"", "attendee"})

    def _is_host(self, record: Record, email: str, role: str) -> bool:
        if _says(record, "moderator"):
            return True
        if role:
            return fold(role) in _HOSTS
        return bool(self._host) and email.casefold() == self._host

    def _registered(self) -> int | None:
        keys = {
            fold(plain(record.get("email")) or _raw(record))
            for block in self._blocks
            if "approval" in block.fields
            for _, record in block.records()
        }
        return len(keys) if keys else None

    def _meeting(self) -> Meeting:
        facts = self._found.facts
        title = facts.get("title") or facts.get("topic")
        return Meeting(
            id=plain(facts.get("meeting_id")).replace(" ", ""),
            title=plain(title),
            start=moment_in(facts.get("start"), self.order.order),
            end=moment_in(facts.get("end"), self.order.order),
            participants_stated=amount_in(_number(facts.get("participants"))),
        )

    # -- lists of joining and leaving ----------------------------------------------------------

    def _of_actions(self) -> list[Attendee]:
        """A stay from each coming to the next going of the same name."""
        rows: list[Attendee] = []
        inside: dict[str, list[int]] = {}
        for block in self._blocks:
            for line, record in block.records():
                self._act(line, record, rows, inside)
        for places in inside.values():
            for place in places:
                self._tell("no_leave_event", name=rows[place].name)
        return rows

    def _act(
        self, line: int, record: Record, rows: list[Attendee], inside: dict[str, list[int]]
    ) -> None:
        shown, moment = self._name(record), moment_in(record.get("moment"), self.order.order)
        action, key = fold(plain(record.get("action"))), folded(shown.name)
        if not shown.name:
            return
        if moment is None:
            self._tell("report_time_unread", line=line, text=plain(record.get("moment")))
        if action in LEFT and inside.get(key):
            place = inside[key].pop(0)
            (stay,) = rows[place].stays
            if moment is not None and moment >= stay.start:
                rows[place] = replace(rows[place], stays=(Stay(stay.start, moment),))
            else:
                self._tell("report_leave_first", line=line, name=shown.name)
            return
        row = self._attendee(line, {**record, "join": None}, shown, "", "")
        if action in JOINED and moment is not None:
            inside.setdefault(key, []).append(len(rows))
            row = replace(row, stays=(Stay(moment, None),))
        else:
            self._tell("report_no_join", name=shown.name)
        rows.append(row)

    # -- what is told --------------------------------------------------------------------------

    def _tell(self, code: str, /, **values: str | int) -> None:
        self.issues.append(Problem(code, "file", values))

    def _tell_cut(self, block: Block) -> None:
        """A last row that is shorter than all others: the file ends in the middle."""
        if len(block.rows) < 2 or "leave" not in block.fields:  # noqa: PLR2004
            return
        *others, (line, last) = block.rows
        place = block.fields.index("leave")
        is_short = len(_filled(last)) <= place < min(len(_filled(row)) for _, row in others)
        if is_short:
            self._tell("report_cut", line=line)

    def _date_issue(self) -> Iterator[Problem]:
        if self.order.doubtful and not self.order.from_event:
            values = {"text": self.order.doubtful, "order": _ORDER_WORDS[self.order.order]}
            yield Problem("report_date_order", "file", values)


_AWAY = "\0away"
_HOSTS = frozenset({"host", "organizer", "organiser", "организатор", "organizador", "organisateur"})
_ORDER_WORDS = {MDY: "MM/DD", DMY: "DD/MM"}


def layout_of(blocks: Sequence[Block]) -> Layout:
    """The layout of a report, by what its tables hold."""
    fields = {field for block in blocks for field in block.fields}
    headings = {fold(heading) for block in blocks for heading in block.headings}
    is_numbered = any(block.number in {2, 3} for block in blocks)
    return next(
        layout
        for layout in LAYOUTS
        if layout.needs <= fields
        and (not layout.heading or layout.heading in headings)
        and (not layout.section or is_numbered)
    )


def _of_people(people: Iterable[Attendee]) -> Iterator[Problem]:
    """What should be known of single people: programs that listened, names that are formulas."""
    for one in people:
        if one.is_bot:
            yield Problem("report_bot", "file", {"name": one.name})
        if one.name[:1] in _FORMULA and not one.is_phone and one.name:
            yield Problem("report_formula_name", "file", {"name": one.name})


def _raw(record: Record) -> str:
    """The name as the file writes it; its parts joined where there are several columns."""
    if whole := record.get("name"):
        return str(whole)
    parts = (record.get(key) for key in ("first", "patronymic", "last"))
    return " ".join(text for text in map(plain, parts) if text)


def _address(record: Record) -> str:
    """The e-mail, else the account name if it is one; "guest" is none."""
    for key in ("email", "upn"):
        if key in record and (found := mail_address(plain(record[key]))):
            return found
    return ""


def _says(record: Record, key: str) -> bool:
    """Whether a cell says yes."""
    return key in record and fold(plain(record[key])) in YES


def _keys(row: Attendee) -> tuple[str, ...]:
    return tuple(filter(None, (row.email.casefold(), folded(row.name))))


def _is_joined(record: Record) -> bool:
    return fold(plain(record.get("action"))) in JOINED


def _filled(cells: Row) -> Sequence[Cell]:
    """The cells up to the last one that holds something."""
    last = max((n for n, cell in enumerate(cells, 1) if plain(cell)), default=0)
    return cells[:last]


def _number(value: Cell) -> Cell:
    return value if isinstance(value, int) else plain(value)
