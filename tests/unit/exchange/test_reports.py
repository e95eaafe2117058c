"""Attendance reports of all makers: each layout by its headings; nothing raises, nobody is lost."""

from datetime import date, datetime, time

import pytest

from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.online import OnlineReport, Stay
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.sheet_reading import sheet_of

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
