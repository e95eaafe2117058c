"""Keys while a field has the focus: undo, the filled button, Esc; what dialogs say by then."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.event_page import event_form, event_header
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.imports.frame import ImportDialog, ImportStep
from ombuds_events.ui.imports.lessons_model import LessonsModel
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.shell.event_page import EventPage
from ombuds_events.ui.shell.key_list import KeyListDialog
from ombuds_events.ui.shell.main_window import MainWindow
from tests.shots.scenes import COMING
from tests.ui.walk import window_on
from tests.waiting import settle

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
