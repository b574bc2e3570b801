"""Keys are recognised as three keyboards send them, and left to the widgets that use them."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from viewer.ui.commands import COMMANDS
from viewer.ui.filmstrip import Filmstrip
from viewer.ui.keys import acts_alone, keeps_for_itself, keys_of, shown

K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, PAD = M.NoModifier, M.ShiftModifier, M.KeypadModifier

# What each keyboard sends for the key of the table: Qt's key, modifiers, the text that is typed.
ALL = {
    "Right": (K.Key_Right, NONE, ""),
    "PgDown": (K.Key_PageDown, NONE, ""),
    "Space": (K.Key_Space, NONE, " "),
    "J": (K.Key_J, NONE, "j"),
    "Left": (K.Key_Left, NONE, ""),
    "PgUp": (K.Key_PageUp, NONE, ""),
    "Shift+Space": (K.Key_Space, SHIFT, " "),
    "Backspace": (K.Key_Backspace, NONE, "\b"),
    "K": (K.Key_K, NONE, "k"),
    "Home": (K.Key_Home, NONE, ""),
    "End": (K.Key_End, NONE, ""),
    "Z": (K.Key_Z, NONE, "z"),
    "L": (K.Key_L, NONE, "l"),
    "F": (K.Key_F, NONE, "f"),
    "F11": (K.Key_F11, NONE, ""),
    "B": (K.Key_B, NONE, "b"),
    "F5": (K.Key_F5, NONE, ""),
    "I": (K.Key_I, NONE, "i"),
    "R": (K.Key_R, NONE, "r"),
    "Shift+R": (K.Key_R, SHIFT, "R"),
    "F2": (K.Key_F2, NONE, ""),
    "Return": (K.Key_Return, NONE, "\r"),
    "Shift+C": (K.Key_C, SHIFT, "C"),
    "P": (K.Key_P, NONE, "p"),
    "U": (K.Key_U, NONE, "u"),
    "T": (K.Key_T, NONE, "t"),
    "X": (K.Key_X, NONE, "x"),
    "M": (K.Key_M, NONE, "m"),
    "N": (K.Key_N, NONE, "n"),
    "F1": (K.Key_F1, NONE, ""),
    "Esc": (K.Key_Escape, NONE, "\x1b"),
}
US = ALL | {
    "/": (K.Key_Slash, NONE, "/"),
    "?": (K.Key_Question, SHIFT, "?"),
    "0": (K.Key_0, NONE, "0"),
    "1": (K.Key_1, NONE, "1"),
    "+": (K.Key_Plus, SHIFT, "+"),
    "=": (K.Key_Equal, NONE, "="),
    "-": (K.Key_Minus, NONE, "-"),
}
GERMAN = ALL | {
    "/": (K.Key_Slash, SHIFT, "/"),
    "?": (K.Key_Question, SHIFT, "?"),
    "0": (K.Key_0, NONE, "0"),
    "1": (K.Key_1, NONE, "1"),
    "+": (K.Key_Plus, NONE, "+"),
    "=": (K.Key_Equal, SHIFT, "="),
    "-": (K.Key_Minus, NONE, "-"),
}
FRENCH = ALL | {
    "/": (K.Key_Slash, SHIFT, "/"),
    "?": (K.Key_Question, SHIFT, "?"),
    "0": (K.Key_0, SHIFT, "0"),
    "1": (K.Key_1, SHIFT, "1"),
    "+": (K.Key_Plus, SHIFT, "+"),
    "=": (K.Key_Equal, NONE, "="),
    "-": (K.Key_Minus, NONE, "-"),
}
KEYPAD = {
    "0": (K.Key_0, PAD, "0"),
    "1": (K.Key_1, PAD, "1"),
    "+": (K.Key_Plus, PAD, "+"),
    "-": (K.Key_Minus, PAD, "-"),
    "/": (K.Key_Slash, PAD, "/"),
    "Return": (K.Key_Enter, PAD, "\r"),
    "Right": (K.Key_Right, PAD, ""),
    "Home": (K.Key_Home, PAD, ""),
    "PgDown": (K.Key_PageDown, PAD, ""),
}
KEYBOARDS = {"US": US, "German": GERMAN, "French": FRENCH}
SINGLE = sorted({key for each in COMMANDS for key in each.keys if acts_alone(key)})


def press(key, modifiers=NONE, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize("keyboard", KEYBOARDS)
@pytest.mark.parametrize("key", SINGLE)
def test_every_single_key_of_the_table_is_recognised(keyboard, key):
    """What the keyboard sends for a key is found under the name that stands in the table."""
    assert key in keys_of(press(*KEYBOARDS[keyboard][key]))


@pytest.mark.parametrize("key", KEYPAD)
def test_the_keypad_does_what_the_other_keys_do(key):
    """Digits, signs, arrows and Enter of the keypad are the same keys."""
    assert key in keys_of(press(*KEYPAD[key]))


@pytest.mark.parametrize("keyboard", KEYBOARDS)
def test_no_key_is_taken_for_another(keyboard):
    """Whatever is pressed stands for one single key of the table at most."""
    for key, sent in KEYBOARDS[keyboard].items():
        assert {name for name in keys_of(press(*sent)) if name in SINGLE} <= {key}


def test_caps_lock_changes_nothing():
    """A capital typed without Shift is the same key."""
    assert "J" in keys_of(press(K.Key_J, NONE, "J"))


@pytest.mark.parametrize("modifier", [M.ControlModifier, M.AltModifier, M.MetaModifier])
def test_a_key_with_a_modifier_is_no_single_key(modifier):
    """Ctrl+1 does not zoom, though a keyboard says that it types a 1."""
    names = keys_of(press(K.Key_1, modifier, "1"))

    assert not any(acts_alone(name) for name in names)


@pytest.mark.parametrize("text", ["о", "é", "字", "ñ"])
def test_letters_that_no_command_has_are_harmless(text):
    """Keys of other scripts are names like others, in no table."""
    names = keys_of(press(ord(text), NONE, text))

    assert not set(names) & set(SINGLE)


@pytest.mark.parametrize(
    ("key", "alone"),
    [("J", True), ("Shift+R", True), ("F2", True), ("Ctrl+J", False), ("Alt+Up", False)],
)
def test_which_keys_act_alone(key, alone):
    """Shift leaves a key a typing key; Ctrl and Alt make it a shortcut."""
    assert acts_alone(key) is alone


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has signs of its own")
@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Right", "→"),
        ("PgDown", "PgDn"),
        ("Return", "Enter"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Alt+Shift+Down", "Alt+Shift+↓"),
        ("Ctrl+PgUp", "Ctrl+PgUp"),
        ("-", "−"),
        ("+", "+"),
        ("Ctrl++", "Ctrl++"),
        ("?", "?"),
        ("Shift+Space", "Shift+Space"),
    ],
)
def test_keys_in_words(key, words):
    """Keys are shown as they stand on the keyboard, arrows as arrows."""
    assert shown(key) == words


@pytest.mark.skipif(sys.platform != "darwin", reason="only macOS shows keys by signs")
def test_keys_on_macos():
    """Ctrl stands for Command, and modifiers are signs without a plus."""
    assert shown("Ctrl+E") == "⌘E"
    assert shown("Ctrl+Shift+Z") == "⇧⌘Z"
    assert shown("Right") == "→"


FIELDS = [QLineEdit, QSpinBox, QComboBox, QTextEdit, QPlainTextEdit]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("key", SINGLE)
def test_a_field_keeps_every_single_key(field, key, qtbot):
    """Nothing that may be typed is a command while a field has the focus."""
    focus = field()
    qtbot.addWidget(focus)

    assert keeps_for_itself(focus, key)


@pytest.mark.parametrize(
    ("widget", "kept"),
    [
        (QPushButton, {"Space", "Return", "Left", "Right"}),
        (QToolButton, {"Space", "Return", "Left", "Right"}),
        (QCheckBox, {"Space", "Return", "Left", "Right"}),
        (QTabBar, {"Space", "Left", "Right", "Home", "End"}),
        (QListView, {"Space", "Return", "Left", "Right", "Home", "End", "PgUp", "PgDown"}),
        (QTreeView, {"Space", "Return", "Left", "Right", "Home", "End", "PgUp", "PgDown"}),
        (QScrollBar, {"Left", "Right", "Home", "End", "PgUp", "PgDown"}),
        (QWidget, set()),
    ],
)
def test_a_widget_keeps_the_keys_it_uses(widget, kept, qtbot):
    """Of the table's keys, those that the focused widget uses itself are no commands."""
    focus = widget()
    qtbot.addWidget(focus)

    assert {key for key in SINGLE if keeps_for_itself(focus, key)} == kept


def test_the_filmstrip_keeps_nothing(look, qtbot):
    """The walk has its keys while the filmstrip has the focus."""
    filmstrip = Filmstrip(look)
    qtbot.addWidget(filmstrip)

    assert not any(keeps_for_itself(filmstrip, key) for key in SINGLE)


def test_text_that_is_only_read_keeps_nothing(qtbot):
    """A caption that is shown, not edited, leaves the keys to the walk."""
    text = QTextEdit()
    text.setReadOnly(True)
    qtbot.addWidget(text)

    assert not any(keeps_for_itself(text, key) for key in SINGLE)


def test_without_focus_nothing_is_kept():
    """No widget, no objection."""
    assert not keeps_for_itself(None, "Space")


LAYOUTS = {
    "russian": (0x0410, "а", "F", 41, 3),  # Cyrillic A lies where F does
    "greek": (0x03A6, "φ", "F", 41, 3),
    "hebrew": (0x05D0, "א", "T", 28, 17),
    "arabic": (0x0628, "ب", "F", 41, 3),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("modifiers", [NONE, SHIFT])
@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_letters_of_other_scripts_count_by_their_place(layout, modifiers, platform, monkeypatch):
    """On a keyboard without Latin letters, the key where F lies is F."""
    key, text, letter, on_x11, on_mac = LAYOUTS[layout]
    virtual = {"linux": 0, "win32": ord(letter), "darwin": on_mac}[platform]
    code = on_x11 if platform == "linux" else 0
    monkeypatch.setattr(sys, "platform", platform)
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, virtual, 0, text)

    assert keys_of(event) == (f"Shift+{letter}" if modifiers == SHIFT else letter,)


def test_letters_of_latin_keyboards_stay_what_they_are():
    """A French A is A, wherever it lies, and so is a letter with an accent."""
    french = QKeyEvent(QEvent.Type.KeyPress, K.Key_A, NONE, 24, 0, 0, "a")
    accented = QKeyEvent(QEvent.Type.KeyPress, K.Key_Eacute, NONE, 11, 0, 0, "é")

    assert keys_of(french) == ("A",)
    assert keys_of(accented) == ("É",)
