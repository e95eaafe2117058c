"""What tests of the window share: the theme on, English, left to right."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit import dates, i18n
from ombuds_events.ui.kit.theme import theme


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Collect garbage at the end only, on this thread: a job must not free widgets."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the program; whatever a test switched goes back."""
    _begin(qapp)
    dates.call_own("", {})
    yield
    _begin(qapp)


@pytest.fixture(autouse=True)
def no_leftovers(collected: None, dressed: None) -> Iterator[None]:
    """Delete the closed pages now: a change of language would dress them all again."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _begin(app: QApplication) -> None:
    if (theme.name, theme.scale, theme.language) == ("light", 1.0, "en") and app.styleSheet():
        return
    theme.name, theme.scale = "light", 1.0
    i18n.install(app, "en")
