"""Papers leave: sheets to sign, badges, table signs, certificates with their register."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.domain.badges import BadgeSheet, BadgeSize, badge_code
from ombuds_events.domain.certificates import CertificateSheet
from ombuds_events.domain.kinds import EventMode, ExportKind, Mark
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell
from ombuds_events.domain.text import Labels
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.phase import EventPhase
from ombuds_events.paper.shapes import (
    BadgesPaper,
    CertificatesPaper,
    SignInPaper,
    TableSignsPaper,
)
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.badges import badges_sheet, substitutions
from ombuds_events.queries.certificates import certificates_sheet
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame, seats
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.transfer import paper_parts
from ombuds_events.transfer.leaves import prepare, save
from ombuds_events.transfer.requests import Leaving, Part, Request
from tests.documents import words

K = ExportKind
YOUTH, FLAGSHIP = "YF-2026", "FLAG-2025"


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


def leaving(workspace: Workspace, ref: str, *kinds: ExportKind, **wish: object) -> Leaving:
    labels = wish.pop("labels", words())
    assert isinstance(labels, Labels)
    event_id = workspace.read(resolve, Kind.EVENT, ref)
    return prepare(workspace, replace(Request(kinds, labels, event_id), **wish))  # type: ignore[arg-type]


def part(found: Leaving, kind: ExportKind) -> Part:
    made = found.part(kind)
    assert made is not None
    return made


def codes(found: Part) -> list[str]:
    return [problem.code for problem in (*found.errors, *found.warnings)]


def make_whole(session: Session, event: int) -> int:
    """Somebody who was short of hours was there all the time after all."""
    found = grid(session, event)
    row = next(row for row in found.rows if not row.certificate_no)
    set_marks(
        session,
        [MarkCell(row.participation_id, column.key, Mark.PRESENT) for column in found.columns],
    )
    return row.participation_id


def test_sheets_to_sign_hide_children_and_list_their_columns(demo_readonly: Workspace) -> None:
    made = part(
        leaving(demo_readonly, YOUTH, K.SIGN_IN_PDF, labels=words("ar", "en")), K.SIGN_IN_PDF
    )
    assert isinstance(made.paper, SignInPaper)
    assert made.paper.head.right_to_left
    assert [side.right_to_left for side in made.paper.head.sides] == [True, False]
    noted = [row for row in made.paper.rows if row.note]
    assert len(noted) == 4
    assert all(row.texts[1].strip("\u2068\u2069").endswith(".") for row in noted)
    assert codes(made) == ["look_minors"]
    assert [column.value for column in made.columns] == ["position", "sex"]
    assert made.files[0].name == "2026-07-20_yf-2026_sign-in_DEMO.pdf"
    assert made.files[0].content.startswith(b"%PDF")


def test_a_sheet_for_each_session(demo_readonly: Workspace) -> None:
    wish = leaving(
        demo_readonly, FLAGSHIP, K.SIGN_IN_PDF, by_session=True, labels=words("en", "ru")
    )
    made = part(wish, K.SIGN_IN_PDF)
    assert isinstance(made.paper, SignInPaper)
    names = [day.names[0] for day in made.paper.days]
    assert len(names) > 5  # days
    assert all(day.boxes == ("Signature",) for day in made.paper.days)
    assert names[0].startswith("Day 1/5, Mon, 13 October 2025 \u00b7 ")
    assert all(len(day.names) == 2 for day in made.paper.days)
    # Days without sessions that count keep a sheet of their own.
    idle = part(leaving(demo_readonly, YOUTH, K.SIGN_IN_PDF, by_session=True), K.SIGN_IN_PDF)
    assert isinstance(idle.paper, SignInPaper)
    assert len(idle.paper.days) >= 5


def test_columns_that_are_not_ticked_are_not_printed(demo_readonly: Workspace) -> None:
    made = part(leaving(demo_readonly, FLAGSHIP, K.SIGN_IN_PDF, columns=frozenset()), K.SIGN_IN_PDF)
    assert isinstance(made.paper, SignInPaper)
    assert [column.title for column in made.paper.columns] == [
        "No.", "Name", "Institution", "Country"
    ]  # fmt: skip
    assert made.columns == ()


def test_where_everybody_meets_online_there_is_nothing_to_sign(demo: Workspace) -> None:
    def online(session: Session) -> None:
        event = session.get_one(Event, event_id)
        phase = EventPhase(title={"en": "All"}, mode=EventMode.ONLINE)
        phase.place_at(frame(session, event_id).span)
        event.phases.append(phase)

    event_id = demo.read(resolve, Kind.EVENT, YOUTH)
    demo.run(Gesture("add_phase"), online)
    for kind in (K.SIGN_IN, K.SIGN_IN_PDF):
        assert codes(part(leaving(demo, YOUTH, kind), kind)) == ["sheet_no_days"]


@pytest.mark.parametrize("kind", [K.SIGN_IN_PDF, K.BADGES, K.TABLE_SIGNS])
def test_without_people_there_is_no_paper(demo_readonly: Workspace, kind: ExportKind) -> None:
    assert codes(part(leaving(demo_readonly, "HRL-2026", kind), kind)) == ["sheet_nobody"]


def test_badges_bear_codes_roles_and_the_mark_against_photos(demo_readonly: Workspace) -> None:
    found = leaving(demo_readonly, YOUTH, K.BADGES, K.TABLE_SIGNS, badge_size=BadgeSize.A7)
    made = part(found, K.BADGES)
    assert isinstance(made.paper, BadgesPaper)
    assert isinstance(made.sheet, BadgeSheet)
    assert (made.paper.width, made.paper.height) == (105, 74)
    assert [badge.code for badge in made.paper.badges] == [
        badge_code(one.participation_id) for one in made.sheet.badges
    ]
    # Two of four young delegates have a paper that allows pictures of them alone.
    assert [badge.no_photo for badge in made.paper.badges].count("No photo") == 2
    assert len({badge.color for badge in made.paper.badges if badge.role == "young delegate"}) == 1
    signs = part(found, K.TABLE_SIGNS)
    assert isinstance(signs.paper, TableSignsPaper)
    assert [sign.name for sign in signs.paper.signs] == [b.name for b in made.paper.badges]
    # Both name people, and no personal column beyond that.
    assert (made.columns, signs.columns) == ((), ())


def test_only_some_people_get_badges(demo_readonly: Workspace) -> None:
    event = demo_readonly.read(resolve, Kind.EVENT, FLAGSHIP)
    gone = substitutions_of(demo_readonly, event)
    assert len(gone) == 2
    chosen = demo_readonly.read(badges_sheet, event, words(), people=gone)
    assert len(chosen.badges) == 1  # who was replaced has no seat any more
    assert demo_readonly.read(substitutions, demo_readonly.read(resolve, Kind.EVENT, YOUTH)) == ()


def substitutions_of(workspace: Workspace, event: int) -> tuple[int, ...]:
    found: tuple[int, ...] = workspace.read(substitutions, event)
    return found


def test_saving_issues_what_was_shown(demo: Workspace, tmp_path: Path) -> None:
    event = demo.read(resolve, Kind.EVENT, FLAGSHIP)
    seat = demo.run(Gesture("set_mark"), make_whole, event)
    found = leaving(demo, FLAGSHIP, K.CERTIFICATES, labels=words("en", "ru"))
    made = part(found, K.CERTIFICATES)
    assert isinstance(made.paper, CertificatesPaper)
    assert isinstance(made.sheet, CertificateSheet)
    assert codes(made) == ["look_certificates_new", "look_certificates_only_short"]
    assert [one.number for one in made.certified] == ["FLAG-2025/032"]
    pages = {page.number: page for page in made.paper.pages}
    assert len(pages) == 32
    side = pages["FLAG-2025/032"].sides[0]
    assert side.title == "Certificate of completion"
    assert side.facts[0] == "Hours of 60 minutes: 34.75 of 34.75"
    assert pages["FLAG-2025/032"].sides[1].facts[0].endswith("34,75 of 34,75")
    saved = save(demo, found, tmp_path / "out")
    assert [path.name for path in saved.files] == ["2025-09-16_flag-2025_certificates_DEMO.pdf"]
    assert demo.read(number_of, seat) == "FLAG-2025/032"


def number_of(session: Session, seat: int) -> str:
    return session.get_one(Participation, seat).certificate_no


def test_undo_takes_the_issue_back_in_one_step(demo: Workspace, tmp_path: Path) -> None:
    event = demo.read(resolve, Kind.EVENT, FLAGSHIP)
    seat = demo.run(Gesture("set_mark"), make_whole, event)
    save(demo, leaving(demo, FLAGSHIP, K.CERTIFICATES), tmp_path / "out")
    step = demo.next_undo()
    assert step is not None
    assert step.label == "issue_certificates"
    demo.undo()
    assert demo.read(number_of, seat) == ""
    again = part(leaving(demo, FLAGSHIP, K.CERTIFICATES), K.CERTIFICATES)
    assert "look_certificate_gaps" in codes(again)
    assert [one.number for one in again.certified] == ["FLAG-2025/033"]


def test_what_was_shown_too_long_ago_is_not_saved(demo: Workspace, tmp_path: Path) -> None:
    demo.run(Gesture("set_mark"), make_whole, demo.read(resolve, Kind.EVENT, FLAGSHIP))
    first, second = (leaving(demo, FLAGSHIP, K.CERTIFICATES) for _ in range(2))
    save(demo, first, tmp_path / "one")
    with pytest.raises(Refused) as refused:
        save(demo, second, tmp_path / "two")
    assert refused.value.problems[0].code == "certificate_taken"
    assert not (tmp_path / "two").exists()


def test_a_later_print_is_marked_on_the_page(
    demo: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(demo, leaving(demo, FLAGSHIP, K.CERTIFICATES), tmp_path / "out")
    later = demo.clock.today() + timedelta(days=1)
    monkeypatch.setattr(type(demo.clock), "today", lambda _clock: later)
    made = part(leaving(demo, FLAGSHIP, K.CERTIFICATES), K.CERTIFICATES)
    assert isinstance(made.paper, CertificatesPaper)
    assert "look_certificates_again" in codes(made)
    assert made.paper.pages[0].sides[0].again.startswith("Duplicate, reissued on 29 September")


def test_nobody_has_earned_one_yet(demo_readonly: Workspace) -> None:
    made = part(leaving(demo_readonly, YOUTH, K.CERTIFICATES), K.CERTIFICATES)
    assert codes(made) == ["certificates_nobody_undecided"]


@pytest.mark.parametrize(
    ("short", "undecided", "seen", "refused"),
    [
        (3, 2, "look_certificates_short", "certificates_nobody"),
        (3, 0, "look_certificates_only_short", "certificates_nobody_short"),
        (0, 2, "look_certificates_undecided", "certificates_nobody_undecided"),
        (0, 0, "", "certificates_nobody_there"),
    ],
)
def test_of_those_left_out_only_what_there_is_is_told(
    demo_readonly: Workspace, short: int, undecided: int, seen: str, refused: str
) -> None:
    event = demo_readonly.read(resolve, Kind.EVENT, YOUTH)
    sheet = demo_readonly.read(certificates_sheet, event, words())
    left = replace(sheet, short=short, undecided=undecided)
    assert [one.code for one in paper_parts.about(left, ())] == [seen] * bool(seen)
    assert paper_parts.nobody(left).code == refused


def test_certificates_of_one_person(demo_readonly: Workspace) -> None:
    event = demo_readonly.read(resolve, Kind.EVENT, FLAGSHIP)
    all_of_them = demo_readonly.read(certificates_sheet, event, words()).people
    one = all_of_them[4].participation_id
    chosen = demo_readonly.read(certificates_sheet, event, words(), people=[one])
    assert [person.number for person in chosen.people] == [all_of_them[4].number]


def test_the_picture_behind(demo_readonly: Workspace, tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0xFFCC0000)
    good, bad, missing = (tmp_path / name for name in ("good.png", "bad.png", "missing.png"))
    image.save(str(good))
    bad.write_text("no picture", "utf-8")
    for path, is_used in ((good, True), (bad, False), (missing, False)):
        made = part(
            leaving(demo_readonly, FLAGSHIP, K.CERTIFICATES, background=path), K.CERTIFICATES
        )
        assert isinstance(made.paper, CertificatesPaper)
        assert bool(made.paper.background) == is_used
        assert ("look_no_background" in codes(made)) == (not is_used)


def test_every_seat_has_a_badge(demo_readonly: Workspace) -> None:
    event = demo_readonly.read(frame, demo_readonly.read(resolve, Kind.EVENT, FLAGSHIP))
    found = demo_readonly.read(badges_sheet, event.id, words())
    assert len(found.badges) == len(demo_readonly.read(seats, event))
