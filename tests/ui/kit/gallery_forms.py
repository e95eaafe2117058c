"""Scenes of the gallery: forms, dialogs and popups."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QRadioButton,
    QSlider,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button, NumberLink, key_cap, link, primary, quiet
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.counters import Counter, CounterBar
from ombuds_events.ui.kit.date_edit import month
from ombuds_events.ui.kit.date_zone_edit import DateZoneEdit
from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.icons import icon
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import column, label, row
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.toast import Toast
from tests.ui.kit.gallery_lists import SIZE, SPAN, TODAY


def forms() -> QWidget:
    """Buttons, fields, messages."""
    window = QWidget()
    window.setProperty("ground", "window")
    outer = column(window, margin=16, spacing=12)
    buttons = row()
    for button in (
        primary("Save 11 files…", "save"),
        Button("Import", "file-input"),
        quiet("Undo", "undo-2"),
        link("7 more cities"),
        Button("Erase…", "eraser", "danger"),
        NumberLink("3,812"),
        key_cap("Ctrl+K"),
        Button("", "ellipsis", name="More"),
    ):
        buttons.addWidget(button)
    off = primary("Not now")
    off.setEnabled(False)
    buttons.addWidget(off)
    buttons.addStretch(1)
    outer.addLayout(buttons)
    chips = row(spacing=4)
    for state in (
        "draft",
        "agreed",
        "confirmed",
        "held",
        "postponed",
        "cancelled",
        "nominations_open",
    ):
        chips.addWidget(StateChip("event", state))
    for state in ("overdue", "reminded", "accepted", "under_18", "blocked"):
        chips.addWidget(StateChip("invitation", state))
    chips.addStretch(1)
    outer.addLayout(chips)
    counters = CounterBar()
    counters.set_counters(
        [
            Counter("all", 11, "total"),
            Counter("late", 4, "overdue", "error"),
            Counter("ok", 4, "accepted"),
        ]
    )
    counters.set_chosen("late")
    outer.addWidget(counters)
    for kind, words in (
        ("info", "17 people hold the old invitation."),
        ("error", "No room on drive E:. Nothing was written."),
    ):
        bar = MessageBar()
        outer.addWidget(bar)
        bar.say(kind, words, "Prepare updates")
    outer.addLayout(_fields(), 1)
    toast = Toast(window)
    window.resize(SIZE)
    toast.say("Moved to Tue 20 Oct.", "Undo")
    return window


def _fields() -> QHBoxLayout:
    line = row(spacing=24)
    first, second, third = column(spacing=12), column(spacing=12), column(spacing=8)
    title = LocalTextEdit()
    title.set_value({"en": "Speaking about rights", "ru": "Говорить о правах"})
    first.addWidget(Field("Title", title))
    when = DateZoneEdit(TODAY, "Asia/Tashkent")
    when.set_value(SPAN)
    when.set_note("All eleven work. 3 hours common.")
    first.addWidget(Field("Dates and city", when))
    wrong = Field("E-mail", SearchPicker(lambda _typed: []))
    wrong.set_problem("“a@b” is not an e-mail address.")
    first.addWidget(wrong)
    first.addStretch(1)
    box = ComboBox([(1, "Country, then name"), (2, "Name")])
    second.addWidget(Field("Order of names", box))
    spin = NumberEdit()
    spin.set_value(3)
    second.addWidget(Field("Quota", spin))
    text = QTextEdit("Notes over several lines")
    text.setFixedHeight(70)
    second.addWidget(Field("Notes", text))
    second.addWidget(ChoiceRow([(lang, i18n.NAMES[lang]) for lang in ("en", "ru", "ar")]))
    second.addStretch(1)
    for number, name in enumerate(("Name, post, institution", "Passport name", "Work e-mail")):
        check = QCheckBox(name)
        check.setChecked(number != 1)
        third.addWidget(check)
    radio = QRadioButton("Ours: 20 Oct")
    radio.setChecked(True)
    third.addWidget(radio)
    third.addWidget(QRadioButton("Theirs: 21 Oct"))
    third.addWidget(EmptyPage("Nothing waits for you.", "Plan an event"), 1)
    for part in (first, second, third):
        line.addLayout(part, 1)
    return line


def first_run() -> DialogFrame:
    """The first window."""
    found = [
        Choice(
            1,
            "Authorized Person of the Oliy Majlis for Human Rights (Ombudsman)",
            "Уполномоченный Олий Мажлиса Республики Узбекистан по правам человека",
            "Uzbekistan",
            "Tashkent UTC+5",
        ),
        Choice(2, "National Human Rights Centre", "", "Uzbekistan", "Tashkent UTC+5"),
    ]
    dialog = DialogFrame("Ombuds Events", icon_name="calendar-days")
    dialog.body.setContentsMargins(40, 24, 40, 24)
    dialog.body.addWidget(label("Joint events of ombudsman institutions", "hero"))
    dialog.body.addWidget(label("Your data stays with you. No account is needed.", "secondary"))
    languages = ChoiceRow([(lang, name) for lang, name in i18n.NAMES.items()])
    languages.set_value("en")
    dialog.body.addWidget(Field("Language", languages))
    picker = SearchPicker(lambda _typed: found)
    picker.offer_adding(lambda typed: f"Not in the list: add “{typed}”")
    dialog.body.addWidget(Field("Your institution", picker))
    dialog.body.addStretch(1)
    dialog.add_button("Look around in the demo")
    dialog.hide_cancel()
    dialog.set_verb("Start", "arrow-right")
    dialog.resize(720, 480)
    dialog.show()
    picker.setFocus()
    picker.setText("ombuds uzb")
    picker.search("ombuds uzb")
    return dialog


def popups() -> QWidget:
    """Menus, lists and a calendar, drawn side by side as they pop up."""
    window = QWidget()
    window.setProperty("ground", "window")
    line = row(window, margin=16, spacing=16)
    menu = QMenu(window)
    menu.addAction(icon("plus", "text_2"), "New event", QKeySequence("Ctrl+N"), lambda: None)
    menu.addAction(icon("file-input", "text_2"), "Import…")
    menu.addSeparator()
    ticked = menu.addAction("Answers")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    off = menu.addAction("Not now")
    off.setEnabled(False)
    menu.addMenu("More").addAction("One")
    menu.setActiveAction(menu.actions()[1])
    calendar = month(TODAY, window)
    rows = QListWidget()
    rows.setItemDelegate(RowDelegate(rows))
    rows.addItems(["Country, then name", "Name", "Protocol order"])
    rows.setCurrentRow(1)
    tree = QTreeWidget()
    tree.setHeaderLabels(["Field", "Value"])
    tree.addTopLevelItem(QTreeWidgetItem(["Dates", "13 Oct"]))
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "General")
    tabs.addTab(QWidget(), "Calendars")
    bars = column(spacing=8)
    progress = QProgressBar()
    progress.setValue(40)
    progress.setTextVisible(False)
    slider = QSlider(Qt.Orientation.Horizontal)
    group = QGroupBox("Group")
    group.setMinimumHeight(60)
    off_field = QLineEdit("Not now")
    off_field.setEnabled(False)
    for widget in (progress, slider, group, off_field, QDateEdit(), tabs):
        bars.addWidget(widget)
    bars.addStretch(1)
    pictures = column()
    picture = QLabel()
    menu.ensurePolished()
    menu.adjustSize()
    picture.setPixmap(menu.grab())
    pictures.addWidget(picture)
    pictures.addStretch(1)
    for part in (calendar, rows, tree):
        line.addWidget(part)
    line.addLayout(pictures)
    line.addLayout(bars)
    return window
