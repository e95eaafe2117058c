"""What every test gets: no screen, and a data folder of its own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings
from sqlalchemy.engine import make_url

from ombuds_events.services.seeding import make_demo
from ombuds_events.store.workspace import Workspace
from tests import factories
from tests.servers import SERVER, make_database, postgresql

# Before any Qt import: the platform is chosen when the application object is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow, not wrong; what must be covered is covered in every run.
settings.register_profile("project", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("project")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the files of the user who runs the tests out of reach; return the folder used."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("OMBUDS_EVENTS_HOME", str(folder))
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests of store, services and queries run on a server too."""
    parser.addoption("--postgresql", action="store_true", help="put all offices on a PostgreSQL")


@pytest.fixture(scope="session", autouse=True)
def server(request: pytest.FixtureRequest) -> Iterator[None]:
    """The server of a run with --postgresql; without it offices are files."""
    if not request.config.getoption("--postgresql"):
        yield
        return
    with postgresql() as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv(SERVER, url)
        yield


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo office in a file, made once for all tests: copy it, never open it."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(path).close()
    return path


@pytest.fixture(scope="session")
def demo_model(request: pytest.FixtureRequest, server: None) -> str:
    """A demo office where this run puts its offices: copied, never opened."""
    if not os.environ.get(SERVER):
        return str(request.getfixturevalue("demo_file"))
    place = factories.place(Path())
    make_demo(place).close()
    return place


@pytest.fixture(scope="session")
def demo_readonly(demo_model: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A demo office that all tests share: for reading only."""
    workspace = Workspace.open(copied(demo_model, tmp_path_factory.mktemp("shared")))
    yield workspace
    workspace.close()


@pytest.fixture
def demo(demo_model: str, tmp_path: Path) -> Iterator[Workspace]:
    """A demo office of the test's own."""
    workspace = Workspace.open(copied(demo_model, tmp_path))
    yield workspace
    workspace.close()


def copied(model: str, folder: Path) -> str:
    """A copy of an office, in `folder` or on the server."""
    if url := os.environ.get(SERVER):
        name = make_url(model).database or ""
        return make_database(url, f"demo_{uuid4().hex}", like=name)
    return str(shutil.copyfile(model, folder / "demo.db"))
