"""What every test gets: no screen, and a data folder of its own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ombuds_events.services.seeding import make_demo
from ombuds_events.store.workspace import Workspace

# Before any Qt import: the platform is chosen when the application object is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow, not wrong.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the files of the user who runs the tests out of reach; return the folder used."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("OMBUDS_EVENTS_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo office, made once for all tests: copy it, never open it."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(path).close()
    return path


@pytest.fixture(scope="session")
def demo_readonly(demo_file: Path) -> Iterator[Workspace]:
    """A demo office that all tests share: for reading only."""
    copy = demo_file.with_name("shared.db")
    shutil.copyfile(demo_file, copy)
    workspace = Workspace.open(copy)
    yield workspace
    workspace.close()


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A demo office of the test's own."""
    copy = tmp_path / "demo.db"
    shutil.copyfile(demo_file, copy)
    workspace = Workspace.open(copy)
    yield workspace
    workspace.close()
