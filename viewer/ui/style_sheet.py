"""The one style sheet: what Qt's own widgets look like, keyed by object name and property.

A widget says what it is and leaves the rest to this sheet:

    setProperty("ground", "window" | "pane" | "stage" | "card")     what it stands on
    setProperty("role", "main" | "quiet")                           a button: the main one, a flat one
    setProperty("role", "secondary" | "heading" | "accent" | "fine" | "look" | "wrong")    a label
    setProperty("edge", "top" | "bottom" | "left" | "right")        a line of 1 px at one side
"""

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication

from viewer.resources import resource
from viewer.ui.faces import text_scale
from viewer.ui.palette import blend
from viewer.ui.style_panes import PANE_RULES

_HALF = 0.5

_SHEET = Template(
    """
QWidget[ground="window"], QMainWindow, QDialog { background: $window; }
QWidget[ground="pane"] { background: $pane; }
QWidget[ground="stage"] { background: $stage; }
QWidget[ground="card"] { background: $card; border-radius: 8px; }
QWidget#left-column { background: $pane; }
QFrame[edge="top"] { border: none; border-top: 1px solid $line; }
QFrame[edge="bottom"] { border: none; border-bottom: 1px solid $line; }
QFrame[edge="left"] { border: none; border-left: 1px solid $line; }
QFrame[edge="right"] { border: none; border-right: 1px solid $line; }

QLabel { background: transparent; }
QLabel[role="secondary"] { color: $secondary; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="accent"] { color: $accent_text; }
QLabel[role="fine"] { color: $fine; }
QLabel[role="look"] { color: $look; }
QLabel[role="wrong"] { color: $wrong; }
QLabel[role="key"] {
    color: $text; background: $card; border: 1px solid $line; border-radius: 4px;
    padding: 0 4px; min-width: 8px;
}
QLabel[role="key over photo"] {
    color: #ffffff; background: rgba(0, 0, 0, 120); border: 1px solid rgba(255, 255, 255, 110);
    border-radius: 4px; padding: 0 4px; min-width: 8px;
}
QLabel[role="over photo"] { color: #d6d6d6; }

QPushButton {
    color: $text; background: $card; border: 1px solid $line; border-radius: 6px;
    padding: 5px 12px; min-height: ${row}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:checked { border-color: $accent; }
QPushButton:disabled { color: $faded; background: $pane; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[role="main"], QPushButton:default {
    color: $on_accent; background: $accent; border-color: $accent; font-weight: 500;
}
QPushButton[role="main"]:hover, QPushButton:default:hover { border-color: $text; }
QPushButton[role="main"]:disabled, QPushButton:default:disabled {
    color: $faded; background: $card; border-color: $line;
}
QPushButton[role="main"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border-color: $accent; }

QToolButton {
    color: $text; background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 4px;
}
QToolButton[role="small"] { padding: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $line; }
QToolButton[ground="photo"] { background: rgba(0, 0, 0, 120); }
QToolButton[ground="photo"]:hover { background: rgba(0, 0, 0, 190); }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faded; }

QLineEdit, QPlainTextEdit, QTextEdit {
    color: $text; background: $card; border: 1px solid $line; border-radius: 6px;
    padding: 4px 8px; selection-color: $on_accent; selection-background-color: $accent;
}
QSpinBox {
    background: $card; border: 1px solid $line; border-radius: 6px; padding: 5px 0; min-height: ${row}px;
}
QSpinBox:focus { border: 2px solid $accent; padding: 4px 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0 8px;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 3px 7px;
}
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $secondary; }
QLineEdit:disabled { color: $faded; background: $pane; }
QTextEdit#captionText, QTextEdit#captionText:focus {
    color: $caption; background: transparent; border: none; border-radius: 0; padding: 0;
}
QTextEdit#captionText[editing="true"], QLineEdit#creditEdit, QLineEdit#creditEdit:focus {
    color: $caption; background: $card; border: 2px solid $accent; border-radius: 6px;
}
QLineEdit#creditEdit, QLineEdit#creditEdit:focus { padding: 2px 4px; }
QTextEdit#captionText[ground="photo"], QTextEdit#captionText[ground="photo"]:focus {
    color: #ffffff;
}
QTextEdit#captionText[empty="true"] { color: $secondary; }
QTextEdit#captionText QScrollBar:vertical { width: 12px; margin-left: 4px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; }
QComboBox { min-height: ${choice}px; }

QCheckBox, QRadioButton {
    spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 2px;
    margin-left: -4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; background: $card; border: 1px solid $secondary; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; background: $on_accent; border: 5px solid $accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }

QAbstractItemView {
    background: transparent; border: none; outline: none;
    selection-color: $text; selection-background-color: $lit;
}

QTabWidget::pane { border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
    color: $secondary; background: transparent; border: 2px solid transparent;
    border-bottom: 2px solid transparent; padding: 8px 10px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 6px; }

QMenuBar { color: $text; background: $window; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; border-radius: 4px; padding: 4px 8px; }
QMenuBar::item:selected { background: $hover; }
QMenu { color: $text; background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { border-radius: 4px; padding: 4px 24px 4px 28px; min-width: 15em; }
QMenu::item:selected { color: $on_accent; background: $accent; }
QMenu::item:disabled { color: $faded; background: transparent; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
QMenu::icon { left: 8px; }
QToolTip { color: $text; background: $card; border: 1px solid $line; padding: 4px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 8px; margin: 0; }
QScrollBar:horizontal { height: 8px; margin: 0; }
QScrollBar::handle { background: $quiet; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
    + PANE_RULES
)


def style_sheet(colours: Mapping[str, str]) -> str:
    """Give the application's style sheet in the colours of a theme, by role."""
    line = QFontMetrics(QGuiApplication.font()).height()
    tick = "white" if QColor(colours["on_accent"]).lightnessF() > _HALF else "black"
    return _SHEET.substitute(
        colours,
        faded=blend(colours["secondary"], colours["window"], 0.6).name(),
        tick=resource(f"icons/tick-{tick}.svg").as_posix(),
        title=f"{round(17 * text_scale())}px",
        lead=f"{round(15 * text_scale())}px",
        button=f"{round(14 * text_scale())}px",
        row=max(20, line),
        choice=max(24, line + 8),
        quiet=blend(colours["secondary"], colours["pane"], 0.4).name(),
    )
