"""The rules of the style sheet; $names are colours, sizes, pictures and sides of the tokens."""

GROUND = """
QMainWindow, QDialog, QWidget[ground="window"] { background: $window; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="sidebar"] { background: $sidebar; }
QWidget[ground="soft"] { background: $accent_soft; }
QFrame[panel="card"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
QFrame[panel="note"] { background: $accent_soft; border: none; }
QFrame[panel="next"] { background: $surface; border: 1px solid $accent; border-radius: 6px; }
QFrame[panel="flat"] { border: none; }
QFrame[panel="toast"] { background: $toast; border: none; border-radius: 6px; }
QFrame[message="info"] { background: $info_soft; border: none; }
QFrame[message="warn"] { background: $warn_soft; border: none; }
QFrame[message="error"] { background: $error_soft; border: none; }
QFrame[message="ok"] { background: $ok_soft; border: none; }
QFrame[message="minor"] { background: $minor_soft; border: none; }
QFrame[panel="list"] { background: $surface; border: 1px solid $border_strong; }
QFrame[panel="dialog"] { background: $window; border: 1px solid $border_strong; }
QFrame[line="bottom"] { border: none; border-bottom: 1px solid $border; }
QFrame[line="top"] { border: none; border-top: 1px solid $border; }
QFrame[line="start"] { border: none; border-$start: 1px solid $border; }
QFrame[line="end"] { border: none; border-$end: 1px solid $border; }
QFrame[line="rule"] { border: none; background: $border; max-height: 1px; min-height: 1px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent;
  border: none; }
QToolTip { background: $toast; color: $on_toast; border: 1px solid $toast; padding: 4px 6px; }
QStatusBar { background: $sidebar; border-top: 1px solid $border;
    min-height: ${in_status_bar}px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $text_2; font-size: ${pt_caption}pt; }
"""

WORDS = """
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: ${pt_hero}pt; font-weight: 600; }
QLabel[role="page"] { font-size: ${pt_page}pt; font-weight: 600; }
QLabel[role="section"] { font-size: ${pt_section}pt; font-weight: 600; }
QLabel[role="number"] { font-size: ${pt_number}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { color: $text_2; font-weight: 600; font-size: ${pt_caption}pt; }
QLabel[role="heading"] { font-weight: 600; font-size: ${pt_caption}pt; }
QLabel[role="caption"] { color: $text_2; font-size: ${pt_caption}pt; }
QLabel[role="secondary"] { color: $text_2; }
QLabel[role="error"] { color: $error; font-size: ${pt_caption}pt; }
QLabel[role="late"] { color: $error; font-weight: 600; }
QLabel[role="toast"] { color: $on_toast; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="link"] { color: $link; }
QLabel[role="key"] { color: $text_2; font-size: ${pt_caption}pt; border: 1px solid $border;
  border-radius: 3px; padding: 0 4px; background: $window; }
QLabel[role="tag"] { color: $text_2; font-size: ${pt_caption}pt; border: 1px solid $border;
  border-radius: 4px; padding: 0 6px; }
QLabel[role="badge"] { color: $accent_text; background: $accent_soft; font-weight: 600;
  font-size: ${pt_caption}pt; border-radius: 9px; padding: 0 6px; min-height: 18px; }
QLabel:disabled { color: $text_3; }
"""

BUTTONS = """
QPushButton { background: $surface; color: $text; border: 1px solid $border_strong;
  border-radius: 4px; padding: 0 14px; min-height: ${in_button}px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed, QPushButton:open { background: $accent_soft; border-color: $accent; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent_text;
  font-weight: 600; }
QPushButton:disabled { color: $text_3; border-color: $border; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $idle_soft; color: $text_3;
  border-color: $border; }
QPushButton[kind="danger"] { color: $error; border-color: $error; }
QPushButton[kind="danger"]:hover { background: $error_soft; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:checked { background: $accent_soft; border-color: transparent; }
QPushButton[kind="link"] { background: transparent; border: none; color: $link; padding: 0;
  min-height: 20px; text-align: $start; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $text_3; }
QPushButton[kind="link"][toast="true"] { color: $on_toast; font-weight: 600;
  text-decoration: underline; }
QPushButton[small="true"] { min-height: ${in_button_small}px; padding: 0 10px; }
QPushButton[shape="icon"] { padding: 0; min-width: ${in_button}px; max-width: ${in_button}px; }
QPushButton[kind="chip"] { background: $surface; border-color: $border; padding: 0 8px;
  min-height: ${in_button_small}px; }
QPushButton[kind="chip"]:hover { border-color: $border_strong; }
QPushButton[kind="chip"][active="true"] { background: $accent_soft; border-color: $accent;
  color: $accent_text; }
QPushButton[kind="counter"] { background: transparent; border-color: transparent; padding: 0 8px;
  color: $text_2; }
QPushButton[kind="counter"]:checked { background: $surface; border-color: $accent;
  color: $accent_text; font-weight: 400; }
QPushButton[kind="side"] { background: transparent; border: none; border-radius: 4px;
  text-align: $start; padding: 0 10px; min-height: 32px; }
QPushButton[arrow="true"], QPushButton[kind="chip"][arrow="true"] { padding: 0 20px; }
QPushButton[arrow="true"][shape="icon"] { padding: 0; }
QPushButton::menu-indicator { image: none; width: 0px; height: 0px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 5px; color: $text; }
QToolButton:hover { background: $sunken; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; }
QDialogButtonBox { qproperty-centerButtons: false; }
"""

FIELDS = """
QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: $surface;
  color: $text; border: 1px solid $border_strong; border-radius: 4px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text_3; }
QLineEdit, QComboBox { min-height: ${in_field}px; padding: 0 8px; }
QAbstractSpinBox { min-height: ${in_spin}px; }
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus { padding: 0 7px; min-height: ${in_button_small}px; }
QTextEdit:focus, QPlainTextEdit:focus { padding: 3px 5px; }
QLineEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $window; color: $text_3; border-color: $border; }
QLineEdit:read-only, QTextEdit:read-only { background: $window; }
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QComboBox[wrong="true"],
QPlainTextEdit[wrong="true"] { border: 2px solid $error; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent;
  padding: 0; }
QTextBrowser[bare="true"] { border: none; background: transparent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus { border: none; background: transparent; padding: 0 4px;
  min-height: 0; }
QWidget[calm="true"] QLineEdit, QWidget[calm="true"] QComboBox,
QWidget[calm="true"] QAbstractSpinBox, QWidget[calm="true"] QPlainTextEdit {
  background: transparent; border-color: transparent; }
QWidget[calm="true"] QLineEdit:hover, QWidget[calm="true"] QComboBox:hover,
QWidget[calm="true"] QAbstractSpinBox:hover, QWidget[calm="true"] QPlainTextEdit:hover {
  border-color: $border_strong; }
QWidget[calm="true"] QLineEdit:focus, QWidget[calm="true"] QComboBox:focus,
QWidget[calm="true"] QAbstractSpinBox:focus, QWidget[calm="true"] QPlainTextEdit:focus {
  background: $surface; border-color: $focus; }
QWidget[calm="true"] QPushButton[kind="chip"] { background: transparent;
  border-color: transparent; }
QWidget[calm="true"] QPushButton[kind="chip"]:hover { border-color: $border_strong; }
QWidget[calm="true"] QLineEdit[wrong="true"] { border-color: $error; }
QWidget[calm="true"] QAbstractSpinBox QLineEdit { border: none; }
QLineEdit[lead="true"] { padding: 0 6px 0 2px; }
QLineEdit[lead="true"]:focus { padding: 0 5px 0 1px; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center $end; width: 24px;
  border: none; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: $img_down; width: ${px_icon}px;
  height: ${px_icon}px; }
QComboBox::down-arrow:disabled { image: $img_down_off; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; outline: 0;
  padding: 2px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
  subcontrol-origin: border; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top $end; }
QAbstractSpinBox::down-button { subcontrol-position: bottom $end; }
QAbstractSpinBox::up-arrow { image: $img_up; width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: $img_down; width: 12px; height: 12px; }
QDateTimeEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center $end;
  width: 24px; border: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: ${in_check}px; height: ${in_check}px; border: 1px solid $border_strong;
  background: $surface; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: ${in_round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: $img_check; }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: $img_minus; }
QRadioButton::indicator:checked { border: ${in_rim}px solid $accent; width: ${in_dot}px;
  height: ${in_dot}px; background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window;
  border-color: $border; }
QCheckBox::indicator:checked:disabled { image: $img_check_off; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_3; }
QProgressBar { background: $sunken; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSlider::groove:horizontal { height: 4px; background: $sunken; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: $accent; }
QGroupBox { border: 1px solid $border; border-radius: 6px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top $start; padding: 0 6px;
  color: $text_2; }
"""

VIEWS = """
QAbstractItemView { background: $surface; color: $text; border: none; outline: 0;
  gridline-color: $border; selection-background-color: $selection; selection-color: $text;
  alternate-background-color: $sunken; }
QListView[framed="true"], QTreeView[framed="true"], QTableView[framed="true"] {
  border: 1px solid $border; border-radius: 6px; }
QListView::item, QTreeView::item { padding: 0 6px; border: none; }
QListView::item:hover, QTreeView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $text_2; border: none;
  border-bottom: 1px solid $border; padding: 0 8px; font-size: ${pt_table_header}pt;
  font-weight: 600; min-height: ${in_header}px; }
QHeaderView::section:hover { color: $text; background: $sunken; }
QHeaderView::down-arrow { image: $img_down; width: 12px; height: 12px; }
QHeaderView::up-arrow { image: $img_up; width: 12px; height: 12px; }
QTableCornerButton::section { background: $window; border: none;
  border-bottom: 1px solid $border; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: $text_2; padding: 8px 10px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $window; padding: 0; }
QTabBar QToolButton::left-arrow { image: $img_left; width: 14px; height: 14px; }
QTabBar QToolButton::right-arrow { image: $img_right; width: 14px; height: 14px; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; }
"""

MENUS = """
QMenuBar { background: $sidebar; color: $text; border: none; padding: 0 4px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 6px 10px; margin: 4px 0; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenuBar::item:pressed { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; min-width: 80px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::icon { padding-$start: 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-$start: 6px; }
QMenu::indicator:checked { image: $img_tick; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenu::right-arrow { image: $img_right; width: 14px; height: 14px; }
QMenu::left-arrow { image: $img_left; width: 14px; height: 14px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sidebar; }
QCalendarWidget QToolButton { min-height: 24px; font-weight: 600; padding: 0 2px; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; }
"""

CONTRAST = """
QFrame[message] { border: 1px solid $border; }
QFrame[panel="toast"] { border: 2px solid $window; }
QLabel[role="badge"] { border: 1px solid $border; }
QPushButton:hover, QToolButton:hover, QPushButton[kind="quiet"]:hover,
QPushButton[kind="chip"]:hover { border: 1px solid $focus; }
QPushButton[kind="chip"], QPushButton[kind="counter"] { border-color: $border; }
QWidget[calm="true"] QLineEdit, QWidget[calm="true"] QComboBox,
QWidget[calm="true"] QAbstractSpinBox { border-color: $border; }
QWidget[calm="true"] QLineEdit[bare="true"], QWidget[calm="true"] QAbstractSpinBox QLineEdit {
  border: none; }
QMenuBar::item:selected, QMenu::item:selected, QListView::item:selected { background: $accent;
  color: $on_accent; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; }
QProgressBar { border: 1px solid $border; }
QScrollBar::handle { background: $text; }
"""
"""Where grounds do not differ, lines do."""

ALL = (GROUND, WORDS, BUTTONS, FIELDS, VIEWS, MENUS)
