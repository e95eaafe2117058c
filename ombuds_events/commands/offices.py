"""Commands that make a database: the demo office, an own one, one from a backup."""

from collections import Counter
from contextlib import closing
from datetime import datetime

from ombuds_events import paths
from ombuds_events.commands.arguments import APPLY, Maker, Options, arg, file, folder
from ombuds_events.commands.printing import done
from ombuds_events.domain.drafts import OfficeDraft
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.text import LANGUAGES, one_line
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services import offices
from ombuds_events.services.seeding import open_demo
from ombuds_events.store.restoring import plan_restoring, restore_when_free
from ombuds_events.transfer import leaves
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.kit import i18n

_FLAGSHIP = "FLAG-2025"
_FLAGSHIP_FILES = (
    ExportKind.NOTICE,
    ExportKind.INVITATIONS,
    ExportKind.ATTENDANCE,
    ExportKind.SIGN_IN,
    ExportKind.PARTICIPANTS,
    ExportKind.CERTIFICATES,
)


def _new(options: Options) -> None:
    language = options.language or options.lang
    own = offices.own_institution(options.institution, options.country, options.zone, language)
    draft = OfficeDraft(institution=own, language=language, operator=options.operator)
    database = options.db or paths.default_database()
    with closing(offices.found_office(database, draft)) as workspace:
        print(workspace.path or workspace.name)


def _demo(options: Options) -> str | None:
    folder = options.out
    with closing(open_demo(folder / "demo.db", fresh=options.fresh)) as workspace:
        event_id = workspace.read(resolve, Kind.EVENT, _FLAGSHIP)
        labels = i18n.labels((options.lang,))
        request = Request(_FLAGSHIP_FILES, labels, event_id, order=SortOrder.PROTOCOL)
        saved = leaves.save(workspace, leaves.prepare(workspace, request), folder, "setup")
    places = Counter(file if file.parent == folder else file.parent for file in saved.files)
    print(folder / "demo.db")
    print(*(f"{place} ({n})" if n > 1 else place for place, n in places.items()), sep="\n")
    return None if options.no_window else str(folder / "demo.db")


def _restore(options: Options) -> None:
    plan = plan_restoring(options.file, options.db or paths.default_database())
    print(f"{plan.target}  {plan.changed.astimezone():%Y-%m-%d %H:%M}" if plan.changed else "-")
    print(f"<- {plan.copy}  {plan.made.astimezone():%Y-%m-%d %H:%M}")
    if options.apply:
        kept = restore_when_free(plan, paths.backups(), datetime.now().astimezone())
        print(*([f"-> {kept}"] if kept else ()), sep="\n")
    done(options)


COMMANDS = (
    Maker(
        ("demo",),
        "a demo office with its files; then the window, if there is a screen",
        _demo,
        (
            arg("--out", metavar="DIR", type=folder, default="build/demo"),
            arg("--fresh", action="store_true", help="replace the demo office that is there"),
            arg("--no-window", action="store_true"),
        ),
    ),
    Maker(
        ("new",),
        "an empty database with own institution, language and zone",
        _new,
        (
            arg(
                "--institution",
                metavar="NAME",
                type=one_line,
                required=True,
                help="name or country",
            ),
            arg("--country", metavar="XX", help="for an institution that is not on the list"),
            arg("--zone", metavar="ZONE", help="for an institution that is not on the list"),
            arg("--language", choices=LANGUAGES, help="language of the office"),
        ),
    ),
    Maker(
        ("restore",),
        "go back to a backup; what stands there is kept",
        _restore,
        (arg("file", metavar="FILE", type=file, help="the backup"), APPLY),
    ),
)
