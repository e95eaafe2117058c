"""Attendance reports of all makers: each layout by its headings; nothing raises, nobody is lost."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.online import Attendee, OnlineReport, Stay
from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.report_blocks import parted
from ombuds_events.exchange.report_names import plain_name, teams_name, zoom_name
from ombuds_events.exchange.report_times import (
    DMY,
    MDY,
    YMD,
    clock_in,
    moment_in,
    order_of,
    seconds_in,
)
from ombuds_events.exchange.report_words import _HEADINGS, field_of, language_of
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.roster_file import read_roster
from ombuds_events.exchange.sheet_dates import plain
from ombuds_events.exchange.sheet_reading import Cell, Sheet, read_book, sheet_of
from ombuds_events.exchange.sheet_text import table_in

DAY = date(2026, 9, 22)


def read(text: str, *days: date, delimiter: str = ",", order: str = "") -> OnlineReport:
    grid = [line.split(delimiter) for line in text.strip("\n").split("\n")]
    return read_report([sheet_of(grid)], days, order)


def tabs(text: str) -> str:
    return text.replace(" | ", "\t")


def teams(text: str) -> OnlineReport:
    return read(tabs(text), DAY, delimiter="\t")


def codes(report: OnlineReport) -> list[str]:
    for problem in report.issues:
        assert PROBLEMS[problem.code].format_map(dict(problem.values))
    return [problem.code for problem in report.issues]


def at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime.combine(DAY, time(hour, minute, second))


ZOOM = (
    ("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)", "en"),
    ("Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,"
     "Recording disclaimer response,In waiting room", "en"),
    ("Имя (настоящее имя),Электронная почта пользователя,Время входа,Время выхода,"
     "Продолжительность (минуты),Гость,Согласие на запись,В зале ожидания", "ru"),
    ("Nombre (nombre original),E-mail del usuario,Hora para unirse,Hora para salir,"
     "Duración (minutos)", "es"),
    ("Nombre (nombre original),Correo electrónico,Hora de entrada,Hora de salida,"
     "Duración (minutos),Invitado,En sala de espera", "es"),
    ("Nom (nom original),Adresse e-mail de l’utilisateur,Heure d’arrivée,Heure de départ,"
     "Durée (minutes),Invité,Salle d’attente", "fr"),
    ("Nom (nom original),Adresse e-mail de l'utilisateur,Heure de connexion,"
     "Heure de déconnexion,Durée (minutes)", "fr"),
)  # fmt: skip


@pytest.mark.parametrize(("head", "language"), ZOOM)
@pytest.mark.parametrize(
    ("join", "leave"),
    [
        ("09/22/2026 06:01:12 PM", "09/22/2026 06:31:12 PM"),
        ("22.09.2026 18:01:12", "22.09.2026 18:31:12"),
        ("2026-09-22 18:01:12", "2026-09-22 18:31:12"),
        ("22/09/2026 06:01:12 PM", "22/09/2026 06:31:12 PM"),
    ],
)
def test_zoom_in_all_languages(head: str, language: str, join: str, leave: str) -> None:
    report = read(f"{head}\nAnna B (Анна Б),A@x.org,{join},{leave},31,Yes")
    assert (report.provider, report.report) == ("zoom", "meeting_participants")
    assert report.language == language
    (one,) = report.people
    assert (one.name, one.raw_names, one.email) == ("Anna B", ("Anna B (Анна Б)",), "A@x.org")
    assert one.stays == (Stay(at(18, 1, 12), at(18, 31, 12)),)
    assert (one.stated, one.seconds) == (31 * 60, 30 * 60)


def test_zoom_unique_users_have_no_times() -> None:
    report = read("Name (Original Name),User Email,Total Duration (Minutes),Guest\nAnna,,57,Yes")
    assert (report.report, report.has_times, report.date_order) == ("unique_users", False, "")
    assert (report.people[0].stated, report.people[0].is_guest) == (57 * 60, True)


def test_zoom_account_report_has_columns_twice() -> None:
    report = read(
        "Topic,Meeting ID,User Name,User Email,Duration,Participants,Name (Original Name),"
        "User Email,Join Time,Leave Time,Duration,Guest\n"
        "Talk,81,Office,office@x.org,90,2,Anna,anna@x.org,09/22/2026 06:00:00 PM,"
        "09/22/2026 06:30:00 PM,30,No"
    )
    assert report.report == "account_report"
    assert [(one.name, one.email, one.stated) for one in report.people] == [
        ("Anna", "anna@x.org", 1800)
    ]


def test_a_new_meeting_block_tells_of_the_meeting() -> None:
    report = read(
        "Topic,ID,Duration (minutes),Start time,End time,Participants\n"
        "Talk,812 1,90,09/22/2026 17:55,09/22/2026 19:25,3\n\n"
        "Name (original name),Email,Join time,Leave time,Duration (minutes)\n"
        "Anna,,09/22/2026 18:00,09/22/2026 19:00,60"
    )
    meeting = report.meeting
    assert (meeting.id, meeting.title, meeting.participants_stated) == ("8121", "Talk", 3)
    assert (meeting.start, meeting.end) == (at(17, 55), at(19, 25))
    assert report.header_line == 4


def test_teams_of_2021_in_its_languages() -> None:
    for head in (
        "Full Name | Join Time | Leave Time | Duration | Email | Role | Participant ID (UPN)",
        "Nombre | Hora de unión | Hora de salida | Duración | Correo electrónico | Rol | Id (UPN)",
        "Nom | Heure d'arrivée | Heure de départ | Durée | E-mail | Rôle | ID du participant (UPN)",
        "Name | Beitrittszeit | Verlassenszeit | Dauer | E-Mail | Rolle | Teilnehmer-ID (UPN)",
    ):
        report = teams(
            "Meeting Summary\nTotal Number of Participants | 2\nMeeting Title | Talk\n"
            f"Meeting Start Time | 9/22/2026, 5:00:00 PM\n\n{head}\n"
            "Li, Wei (Guest) | 9/22/2026, 6:00:00 PM | 9/22/2026, 7:02:03 PM | 1h 2m 3s |  | "
            "Organizer | li@x.org\n"
        )
        assert (report.provider, report.report) == ("teams", "attendance_report"), head
        (one,) = report.people
        assert (one.name, one.email, one.markers) == ("Wei Li", "li@x.org", ("Guest",))
        assert (one.stated, one.is_host, report.meeting.title) == (3723, True, "Talk")


SECTIONS = (
    ("1. Summary\nMeeting title | Talk\n\n2. Participants\n"
     "Name | First Join | Last Leave | In-Meeting Duration | Email | Participant ID (UPN) | Role\n",
     "3. In-Meeting Activities\nName | Join Time | Leave Time | Duration | Email | Role\n"),
    ("1. Resumo\n\n2. Participantes\nNome | Primeira Entrada | Última Saída | Duração da Reunião"
     " | Email | ID do participante (UPN) | Função\n",
     "3. Atividades em Reunião\nNome | Primeira Entrada | Última Saída | Duração | Email"
     " | Função\n"),
    ("1. Zusammenfassung\n\n2. Teilnehmer\nName | Erster Beitritt | Letztes Verlassen | "
     "Dauer der Besprechung | E-Mail | Teilnehmer-ID (UPN) | Rolle\n",
     "3. Aktivitäten in der Besprechung\nName | Beitrittszeit | Verlassenszeit | Dauer | E-Mail"
     " | Rolle\n"),
    ("1. Xx\n\n2. Yy\nA1 | B1 | C1 | D1 | E1 | F1 | G1\n", "3. Zz\nA1 | B1 | C1 | D1 | E1 | F1\n"),
)  # fmt: skip


@pytest.mark.parametrize(("first", "second"), SECTIONS)
def test_teams_of_2022_reads_totals_and_stays_once(first: str, second: str) -> None:
    report = teams(
        f"{first}"
        "Anna | 22.09.26, 18:00:00 | 22.09.26, 19:00:00 | 59 Min. 0 Sek. | a@x.org | a@y.org\n"
        "Bo | 22.09.26, 18:00:00 | 22.09.26, 18:30:00 | 30m\n\n"
        f"{second}"
        "Anna | 22.09.26, 18:00:00 | 22.09.26, 18:30:00 | 30m | a@x.org\n"
        "Anna | 22.09.26, 18:31:00 | 22.09.26, 19:00:00 | 29m | a@x.org\n\n"
        "4. Meeting Engagement\nName | Engagement Type | Time\nAnna | Reaction | 22.09.26, 18:02\n"
    )
    assert report.report == "attendance_report"
    anna, bo = report.people
    assert (anna.seconds, anna.stated, len(anna.stays)) == (59 * 60, 59 * 60, 2)
    assert (bo.name, bo.seconds) == ("Bo", 1800)  # not in section 3: nobody is dropped
    assert report.data_rows == 2


def test_teams_with_one_section_only() -> None:
    report = teams(
        "2. Participants\nName | First Join | Last Leave | In-Meeting Duration | Email\n"
        "Anna | 9/22/26, 6:00:00\u202fPM | 9/22/26, 6:30:00\u202fPM | 30m | a@x.org"
    )
    assert report.people[0].stays == (Stay(at(18), at(18, 30)),)


@pytest.mark.parametrize(
    ("head", "joined", "left"),
    [
        ("Full Name | User Action | Timestamp", "Joined", "Left"),
        ("Nombre completo | Acción del usuario | Marca de tiempo", "Se unió", "Salió"),
        ("Nom complet | Action de l’utilisateur | Horodatage", "A rejoint", "A quitté"),
        ("Nome Completo | Atividade | Carimbo de data/hora", "Ingressou", "Saiu"),
        ("Vollständiger Name | Benutzeraktion | Zeitstempel", "Beigetreten", "Verlassen"),
    ],
)
def test_the_old_teams_list(head: str, joined: str, left: str) -> None:
    report = teams(
        f"{head}\nAnna | {joined} | 22/09/2026, 5:30:21 PM\nBo | {left} | 22/09/2026, 5:31:00 PM\n"
        f"Anna | {left} | 22/09/2026, 5:40:21 PM\nAnna | {joined} | 22/09/2026, 5:50:00 PM\n"
        f"Anna | {left} | 22/09/2026, 5:45:00 PM\n | {left} | x\nCy | {joined} | soon\n"
    )
    assert (report.provider, report.report) == ("teams", "attendance_list")
    assert [one.name for one in report.people] == ["Anna", "Bo", "Cy"]
    assert report.people[0].seconds == 600
    assert report.people[0].is_open
    assert sorted(set(codes(report))) == [
        "report_leave_first", "report_no_join", "report_time_unread",
    ]  # fmt: skip


def test_a_live_event_is_in_utc() -> None:
    report = read(
        "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role\n"
        "1,2,Anna,x,9/22/2026 4:48:08 PM,Joined,Attendee\n"
        "1,2,Anna,x,9/22/2026 4:58:08 PM,Left,Attendee"
    )
    assert (report.report, report.is_in_utc) == ("live_event", True)
    assert report.people[0].seconds == 600
    assert read(
        "Name,First Join (UTC),Last Leave (UTC)\nA,22.09.2026 1:00,22.09.2026 2:00"
    ).is_in_utc


def test_big_blue_button() -> None:
    report = read(
        "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,"
        "Raise Hands,Join,Left,Duration,Poll 1,Poll 2,Poll 3\n"
        "Anna,TRUE,7,00:01:00,-,1,0,0,0,22/09/2026 18:00:00,22/09/2026 18:30:00,00:30:00\n"
        "Anonymous,FALSE,0,00:00:00,-,0,0,1,0,,,00:00:00"
    )
    assert (report.provider, report.report) == ("bigbluebutton", "learning_dashboard")
    anna, nobody = report.people
    assert (anna.is_host, anna.seconds, anna.stated) == (True, 1800, 1800)
    assert (nobody.name, nobody.stays) == ("Anonymous", ())


def test_meet_with_one_column_of_names() -> None:
    report = read("Name,Email,Duration,Time joined,Time exited\nAnna,,30 min,18:02,19:02\nBo,,5,,")
    assert (report.provider, report.people[0].clocks) == ("meet", ((time(18, 2), time(19, 2)),))
    assert report.people[0].is_short_of_span
    assert report.people[1].clocks == ()


def test_webex_and_any_table_and_a_bare_list() -> None:
    webex = read("Attendee Email,Attendance Duration\nanna@x.org,57")
    assert (webex.provider, webex.people[0].stated) == ("webex", 57 * 60)
    assert webex.people[0].name == "anna@x.org"
    table = read("№,Фамилия,Имя,Отчество,Эл. почта\n1,Ли,Анна,Петровна,гость")
    assert (table.report, table.people[0].name) == ("names", "Анна Петровна Ли")
    times = read("Name,Join\nAnna,22.09.2026 18:00")
    assert (times.report, codes(times)) == ("times", ["no_leave_event"])
    bare = read("Anna Li\n\nbo@x.org")
    assert [one.name for one in bare.people] == ["Anna Li", "bo@x.org"]
    titled = read("Seminar\nФИО\nАнна Ли")
    assert [one.name for one in titled.people] == ["Анна Ли"]
    numbered = read("Seminar\n,ФИО\n1,Анна Ли\n2,Бо Ли")
    assert [one.name for one in numbered.people] == ["Анна Ли", "Бо Ли"]


def test_a_webinar_in_another_language_and_padded() -> None:
    report = read(
        "Attendee Report,,,\nTopic,Webinar ID,Actual Start Time,# Registered\n"
        "Talk,95,09/22/2026 17:55,2\nСведения об участниках,,,\n"
        "Посетил,Имя пользователя (настоящее имя),Время входа,Время выхода\n"
        "Да,Anna,09/22/2026 18:00,09/22/2026 19:00\nНет,Bo,--,--\n"
    )
    assert report.report == "webinar_attendees"
    assert [one.role for one in report.people] == ["attendee"]
    assert [one.name for one in report.no_shows] == ["Bo"]
    assert report.registered is None


def test_an_unknown_section_is_told_by_the_heading_below() -> None:
    head = "Attended,User Name,Join Time,Leave Time"
    report = read(f"{head}\nYes,Anna,22.09.2026 18:00,22.09.2026 19:00\nOutros\n{head}\n"
                  "Yes,Bo,22.09.2026 18:00,22.09.2026 19:00\nCy")  # fmt: skip
    assert [one.name for one in report.people] == ["Anna", "Bo"]
    assert [one.name for one in report.no_shows] == []


def test_rejoins_devices_and_the_waiting_room() -> None:
    head = f"{ZOOM[1][0]}\n"
    report = read(
        head + "Anna,a@x.org,22.09.2026 18:00,22.09.2026 18:30,30,No,,No\n"
        "ANNA,,22.09.2026 18:20,22.09.2026 18:50,30,Yes,,No\n"
        "Anna,A@X.ORG,22.09.2026 18:55,22.09.2026 18:59,4,No,,Yes\n"
        "iPhone,,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "iPhone,,22.09.2026 18:05,22.09.2026 18:15,10,No,,No\n"
        "iPhone,,22.09.2026 18:20,22.09.2026 18:25,10,No,,No\n"
        "Bo,b1@x.org,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "Bo,b2@x.org,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "Bo,,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        ",,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        ",,22.09.2026 18:20,22.09.2026 18:25,10,No,,No\n"
    )
    anna, *others = report.people
    assert (anna.seconds, len(anna.stays), anna.is_guest) == (50 * 60, 2, True)
    assert [one.name for one in others] == ["iPhone", "iPhone", "Bo", "Bo", "Bo", "", ""]


def test_what_cannot_be_read_is_told_and_kept() -> None:
    head = f"{ZOOM[0][0]}\n"
    report = read(
        head + "Anna,,22.09.2026 18:00,soon,30\nBo,,soon,22.09.2026 18:00,30\n"
        "Cy,,22.09.2026 19:00,22.09.2026 18:00,30\nOtter.ai,,22.09.2026 18:00,22.09.2026 18:10,10\n"
        "=1+1,,22.09.2026 18:00,22.09.2026 18:10,10\nDee,,,,0\nEve,,22.09.2026 18"
    )
    assert [one.name for one in report.people] == [
        "Anna", "Bo", "Cy", "Otter.ai", "=1+1", "Dee", "Eve",
    ]  # fmt: skip
    found = codes(report)
    for code in ("report_time_unread", "no_leave_event", "report_no_join", "report_leave_first",
                 "report_bot", "report_formula_name", "report_cut"):  # fmt: skip
        assert code in found, code


def test_the_order_of_dates_is_decided_or_asked() -> None:
    row = f"{ZOOM[0][0]}\nAnna,,03/05/2026 18:00,03/05/2026 19:00,60"
    asked = read(row)
    assert (asked.date_order, asked.doubtful_day, codes(asked)) == (
        MDY, "03/05/2026", ["report_date_order"],
    )  # fmt: skip
    by_event = read(row, date(2026, 5, 3))
    assert (by_event.date_order, by_event.order_from_event, codes(by_event)) == (DMY, True, [])
    said = read(row, order=DMY)
    assert (said.date_order, codes(said)) == (DMY, [])
    same = read(row.replace("03/05", "05/05"))
    assert codes(same) == []
    assert order_of(["2026-05-03 10:00"]).order == YMD
    assert order_of([at(0)]).order == YMD
    assert order_of(["13/05/2026", "05/13/2026"]).order == DMY


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("57", 57), ("1h 2m 3s", 3723), ("10m 59s", 659), ("1 hr 2 min", 3720), ("58 min", 3480),
     ("1:02:30", 3750), ("59 Min. 0 Sek.", 3540), ("1 Std. 5 Min.", 3900), ("1 ч 2 мин 3 с", 3723),
     ("1 godz. 2 min 3 sek.", 3723), (timedelta(minutes=2), 120), (time(0, 2), 120), ("", None),
     ("soon", None), ("5 apples", None), ("999999999", None), (1.5, 1)],
)  # fmt: skip
def test_lengths(text: Cell, seconds: int | None) -> None:
    assert seconds_in(text) == seconds


def test_times() -> None:
    assert clock_in("12:05 AM") == time(0, 5)
    assert clock_in("12:05 p. m.") == time(12, 5)
    assert clock_in("06:05 م") == time(18, 5)
    assert clock_in("25:00") is None
    assert clock_in(at(18, 1)) == clock_in(time(18, 1)) == time(18, 1)
    assert moment_in(at(18), MDY) == moment_in("22 Sep 2026 18:00", DMY) == at(18)
    assert moment_in("2026-09-22T18:00:00Z", MDY) == at(18)
    assert (
        moment_in(datetime.combine(date.min, time(1)), MDY)
        is moment_in("1/1/0001 10:00", MDY)
        is None
    )
    assert moment_in("31/31/2026 10:00", MDY) is None


def test_names() -> None:
    assert zoom_name("Anna (Анна) (x)").name == "Anna (Анна)"
    assert zoom_name("(x)").name == "(x)"
    assert teams_name("[ACME] Li, Wei (EXT) (External)").markers == ("External",)
    assert teams_name("[ACME] Li, Wei").name == "Wei Li"
    assert teams_name("[ACME]").name == "[ACME]"
    assert teams_name("+973 0000 0000 (Guest)").markers == ("Guest", "phone")
    assert plain_name("Li, Wei, Dr").name == "Li, Wei, Dr"


def test_headings_are_of_one_field_in_a_language() -> None:
    for field, languages in _HEADINGS.items():
        for language, words in languages.items():
            for word in words.split("|"):
                assert field_of(word) == field, (language, word)
    assert language_of(["???"]) == "en"


def test_a_file_without_people_is_refused() -> None:
    for grid in ([], [["1", "2"], ["3", "4"]], [["Name", "Email"]], [["Name"], [""]]):
        with pytest.raises(Refused) as refused:
            read_report([sheet_of(grid)])
        assert refused.value.problems[0].code == "report_unknown"
    hidden = Sheet("x", (("Name",), ("Anna",)), is_hidden=True)
    with pytest.raises(Refused):
        read_report([hidden])


def test_utf_16_without_a_mark_and_cut_in_the_middle() -> None:
    text = "Full Name\tUser Action\tTimestamp\r\nАнна\tJoined\t22/09/2026, 10:00:00\r\n" * 1
    table = table_in(text.encode("utf-16-le"))
    assert table is not None
    assert read_report([sheet_of(table.rows)]).people[0].name == "Анна"
    cut = table_in(b"\xff\xfe" + text.encode("utf-16-le")[:-45])
    assert cut is not None
    assert [one.name for one in read_report([sheet_of(cut.rows)]).people] == ["Анна"]


def test_five_thousand_rows() -> None:
    rows = "\n".join(
        f"Person{n} Name{n},,22.09.2026 18:00:{n % 60:02},22.09.2026 19:00,60" for n in range(5000)
    )
    assert len(read(f"{ZOOM[0][0]}\n{rows}").people) == 5000


def test_a_roster_file() -> None:
    head = ["event_code", "participant_id", "family_name", "given_names", "email"]
    rows = (["W", "p1", "Li", "Anna", "a@x.org"], ["W", "", "", "", ""], ["W", "", "Bo", "", ""])
    grid = [["List"], head, *rows]
    one, two = read_roster([sheet_of(grid)])
    assert (one.event, one.entry.key, one.entry.name.family) == ("W", "p1", "Li")
    assert (two.entry.key, two.entry.name.family) == ("3", "Bo")
    (plain_one,) = read_roster([sheet_of([["Name", "E-mail"], ["Anna Li", "a@x.org"]])])
    assert (plain_one.event, plain_one.entry.key) == ("", "a@x.org")
    with pytest.raises(Refused):
        read_roster([sheet_of([["x"]])])


DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    "name", ["zoom_meeting", "zoom_webinar", "teams_attendance", "google_meet"]
)
@given(place=st.integers(0, 6000))
def test_samples_cut_anywhere_never_raise(name: str, place: int) -> None:
    table = table_in((DATA / f"{name}.csv").read_bytes()[:place])
    if table is None:
        return
    with suppress(Refused):
        codes(read_report([sheet_of(table.rows)]))


HEADS = tuple(word for one in _HEADINGS.values() for words in one.values()
              for word in words.split("|"))  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(HEADS),
    st.sampled_from(("2. Participants", "3. X", "Host Details", "Joined", "Left", "Yes", "--",
                     "22.09.2026 18:00", "9/22/26, 6:00:00 PM", "18:02", "1h 2m", "=1+1", "a@x.org",
                     "Anna Li", "Li, Wei (Guest)")),
    st.text(max_size=12), st.none(), st.integers(), st.floats(), st.times(), st.dates(),
    st.datetimes(), st.booleans(), st.timedeltas(),
)  # fmt: skip


@given(rows=st.lists(st.lists(CELLS, max_size=7), max_size=14), days=st.sets(st.dates()))
def test_random_tables_never_raise(rows: Sequence[Sequence[Cell]], days: set[date]) -> None:
    sheet = Sheet("x", tuple(map(tuple, rows)))
    parted(sheet.rows)
    with suppress(Refused):
        codes(read_report([sheet], days))


NAMES = st.lists(st.text(min_size=1, max_size=20).map(plain).filter(bool), min_size=1, max_size=12)


@given(names=NAMES, head=st.sampled_from([head for head, _ in ZOOM]))
def test_nobody_is_lost(names: list[str], head: str) -> None:
    grid = [head.split(",")]
    grid += [[name, "", "22.09.2026 18:00", "22.09.2026 19:00", "60"] for name in names]
    report = read_report([sheet_of(grid)])
    everybody: list[Attendee] = [*report.people]
    assert {name for one in everybody for name in one.raw_names} == set(names)
    assert sorted(row for one in everybody for row in one.rows) == list(range(2, len(names) + 2))


def test_samples_are_read_in_a_child_too() -> None:
    book = read_book(lambda _done, _all: None, DATA / "teams_attendance.csv")
    assert len(read_report(book.sheets).people) == 10
