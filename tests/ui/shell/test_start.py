"""The start of the program, in a process of its own: paint first, and leave without a crash."""

import json
import subprocess
import sys
from pathlib import Path

from ombuds_events.store.workspace import Workspace
from tests.e2e.program import unmeasured

_ROOT = Path(__file__).resolve().parents[3]
_CHILD = """
import json, sys, threading
from importlib.abc import MetaPathFinder
from PySide6.QtWidgets import QApplication
from ombuds_events import app
from ombuds_events.ui.shell.main_window import MainWindow

told = {}

class Scout(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "sqlalchemy":
            told["on_main_thread"] = threading.current_thread() is threading.main_thread()

class Watched(MainWindow):
    def __init__(self, settings):
        super().__init__(settings)
        self.painted.connect(lambda: told.update(painted_with=sorted(sys.modules)))

    def attach(self, office, place):
        super().attach(office, place)
        told["title"] = self.windowTitle()
        from ombuds_events.model.base import Base
        told["mapped"] = any(mapper.configured for mapper in Base.registry.mappers)
        QApplication.quit()

sys.meta_path.insert(0, Scout())
app.MainWindow = Watched
told["status"] = app.run(sys.argv[1], "en")
print(json.dumps(told))
"""


def test_the_frame_is_painted_before_the_database_is_thought_of(demo_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(demo_path)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,  # a window that outlives the application ends it with a signal
        env=unmeasured(),  # a measuring of coverage imports sqlite3 itself
    )
    told = json.loads(done.stdout)
    heavy = {"sqlalchemy", "alembic", "icalendar", "openpyxl", "sqlite3", "logging.handlers"}
    assert heavy.isdisjoint(told["painted_with"])
    assert told["on_main_thread"] is False
    assert told["status"] == 0
    assert told["title"] == "Today – Ombuds Events"
    assert told["mapped"] is False  # the first page reads by tables (architecture 3.19)


def test_the_office_is_free_again_after_the_program(demo_path: Path) -> None:
    test_the_frame_is_painted_before_the_database_is_thought_of(demo_path)
    assert not demo_path.with_name(f"{demo_path.name}-wal").exists()
    workspace = Workspace.open(demo_path)
    assert not workspace.read_only
    workspace.close()
