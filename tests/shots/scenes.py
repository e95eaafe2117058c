"""What is photographed: one row for each picture."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QImage

from ombuds_events.ui.kit.desk import Place
from tests.shots.stage import Dress, Stage

FOUR = (Dress("light", "en"), Dress("dark", "en"), Dress("light", "ru"), Dress("light", "ar"))
LARGE = Dress("light", "en", 2.0)
SMALL = Dress("light", "en", size=(1093, 557))
CONTRAST = Dress("contrast", "en")
FIVE = (*FOUR, LARGE)
FLAGSHIP, COMING, COUNCIL = "FLAG-2025", "SEM-2026-02", "YF-2026"

# As copied out of a workbook: another order of columns, a known person, a third name for two
# places, a broken address, an institution in another script.
PASTED = """Institution\tSurname\tName\tPosition\tE-mail\tSex
Ulaanbaatar\tBat-Erdene\tSaruul\tSenior officer\ts.baterdene@mn.example\tF
Ulaanbaatar\tGanbold\tTemuulen\tLawyer\tt.ganbold@mn.example\tM
Ulaanbaatar\tDorj\tNomin\tInterpreter\tn.dorj@mn.example\tF
Тегеран\tMoradi\tShirin\tHead of unit\ts.moradi@ir.example\tF
Тегеран\tFarahani\tReza\tExpert\tr.farahani(at)ir.example\tM
Rabat\tEl Amrani\tSalma\tComplaints officer\ts.elamrani@ma.example\tF
Rabat\tBennani\tYoussef\tComplaints officer\ty.bennani@ma.example\tM
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: how it is taken, in which dresses, in which office; its name in README."""

    name: str
    take: Callable[[Stage], QImage]
    dresses: tuple[Dress, ...] = FOUR
    tour: str = ""
    office: str = "demo"


def page(name: str) -> Callable[[Stage], QImage]:
    """A page of the side bar."""
    return lambda stage: stage.page(Place(name))


def event(code: str, tab: str) -> Callable[[Stage], QImage]:
    """A tab of an event."""
    return lambda stage: stage.page(Place("event", stage.event(code), tab))


def dialog(code: str, tab: str, action: str) -> Callable[[Stage], QImage]:
    """The dialog that an action opens on a tab of an event."""

    def take(stage: Stage) -> QImage:
        stage.page(Place("event", stage.event(code), tab))
        return stage.dialog(lambda: stage.window.actions_.run(action))

    return take


def paste(stage: Stage) -> QImage:
    """The dialog of pasted rows, as they come out of a workbook."""
    QGuiApplication.clipboard().setText(PASTED)
    return dialog(COMING, "participants", "participants.paste")(stage)


def new_event(stage: Stage) -> QImage:
    """The dialog of a new event over the list."""
    stage.page(Place("events"))
    return stage.dialog(lambda: stage.window.actions_.run("event.new"))


def calendar(stage: Stage) -> QImage:
    """The dialog of the whole calendar."""
    stage.page(Place("events"))
    return stage.dialog(lambda: stage.window.actions_.run("export.calendar"))


def palette(stage: Stage) -> QImage:
    """The commands over Today."""
    stage.page(Place("today"))
    return stage.dialog(lambda: stage.window.actions_.run("edit.palette"))


def first_run(stage: Stage) -> QImage:
    """The dialog of the first run; it stands alone on the screen."""
    from ombuds_events.ui.shell.welcome import WelcomeDialog

    with stage.usual_folders():
        return stage.alone(WelcomeDialog(stage.window.look))


SHOTS = (
    Shot("first-run", first_run, FIVE),
    Shot("today", page("today"), FIVE, tour="today"),
    Shot("events", page("events"), FIVE),
    Shot("new-event", new_event, FIVE),
    Shot("coming-overview", event(COMING, "overview"), FIVE),
    Shot("coming-programme", event(COMING, "programme")),
    Shot("coming-institutions", event(COMING, "institutions"), FIVE),
    Shot("coming-participants", event(COMING, "participants"), FIVE),
    Shot("coming-attendance", event(COMING, "attendance")),
    Shot("flagship-overview", event(FLAGSHIP, "overview")),
    Shot("flagship-programme", event(FLAGSHIP, "programme")),
    Shot("flagship-institutions", event(FLAGSHIP, "institutions")),
    Shot("flagship-participants", event(FLAGSHIP, "participants")),
    Shot("flagship-attendance", event(FLAGSHIP, "attendance"), FIVE, tour="attendance"),
    Shot("council-overview", event(COUNCIL, "overview")),
    Shot("council-programme", event(COUNCIL, "programme")),
    Shot("council-institutions", event(COUNCIL, "institutions")),
    Shot("council-participants", event(COUNCIL, "participants")),
    Shot("council-attendance", event(COUNCIL, "attendance")),
    Shot("paste", paste, FIVE),
    Shot("leaves-event", dialog(COMING, "overview", "export.event"), FIVE),
    Shot(
        "leaves-sheets",
        dialog(FLAGSHIP, "attendance", "export.attendance"),
        FIVE,
        tour="what-leaves",
    ),
    Shot("leaves-calendar", calendar, FIVE),
    Shot("palette", palette),
)
