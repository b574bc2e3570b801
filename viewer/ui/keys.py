"""Keys as texts: which one was pressed, which act alone, how they are shown."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from viewer.ui.filmstrip import Filmstrip

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText

_LAST_LATIN = 0x24F  # the end of Latin Extended-B
_NO_LETTERS = 0x01000000  # from here on Qt numbers keys that type nothing
_ON_X11 = {
    first + place: letter
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, letter in enumerate(row)
}
_ON_MAC = dict(
    zip(
        (
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            31,
            32,
            34,
            35,
            37,
            38,
            40,
            45,
            46,
        ),
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        strict=True,
    )
)

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_COMBINING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_SIGNS = {
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "PgDown": "PgDn",
    "Return": "Enter",
    "-": "−",
}
_ARROWS = {"Left", "Right", "Up", "Down"}
_OF_BUTTONS = {"Space", "Return", *_ARROWS}
_OF_TABS = {"Left", "Right", "Home", "End", "Space"}
_OF_SLIDERS = {"Home", "End", "PgUp", "PgDown", *_ARROWS}
_OF_LISTS = {"Space", "Return", *_OF_SLIDERS}


def acts_alone(key: str) -> bool:
    """Tell whether a key has no Ctrl, Alt or Meta: such keys must never fight with typing."""
    return not any(part in key for part in ("Ctrl+", "Alt+", "Meta+"))


def keys_of(event: QKeyEvent) -> tuple[str, ...]:
    """Give the portable texts under which a pressed key may stand in the table.

    Punctuation and digits are told by the text they type, so that every keyboard layout has them;
    letters of other scripts by where the key lies, as a Latin keyboard has it.
    """
    combining = event.modifiers() & _COMBINING
    pressed = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    if event.key() > _LAST_LATIN and (letter := latin_letter(event)):
        pressed = Qt.Key(ord(letter))
    modifiers = combining | (event.modifiers() & _SHIFT)
    names = [QKeySequence(int(pressed) | modifiers.value).toString(_PORTABLE)]
    typed = event.text()
    if not combining and len(typed) == 1 and typed.isprintable() and not typed.isalpha():
        names.append(typed)
    return tuple(names)


def latin_letter(event: QKeyEvent) -> str:
    """Give the Latin letter of a key that types one of another script, "" for any other key.

    Windows names keys by their Latin letters itself; X11 and Wayland tell the place as evdev's
    code and 8 more, macOS as its own code (HIToolbox/Events.h, kVK_ANSI_A and those after).
    """
    if not event.text().isalpha() or event.key() >= _NO_LETTERS:
        return ""
    virtual = event.nativeVirtualKey()
    if sys.platform == "win32":
        return chr(virtual) if ord("A") <= virtual <= ord("Z") else ""
    if sys.platform == "darwin":
        return _ON_MAC.get(virtual, "")
    return _ON_X11.get(event.nativeScanCode(), "")


def shown(key: str) -> str:
    """Give a key as a person reads it: arrows as signs, on macOS with its own signs."""
    native = QKeySequence.fromString(key, _PORTABLE).toString(_NATIVE)
    modifiers, plus, last = native.rpartition("+")
    # Native names are in the person's language: the sign goes by the portable one.
    name = key.rpartition("+")[2]
    shift = QCoreApplication.translate("QShortcut", "Shift")
    return f"{modifiers.replace(shift, _tr('Shift'))}{plus}{_short(name) or _SIGNS.get(name, last)}"


def _short(name: str) -> str:
    """Give what stands on the key itself where Qt's word is a long one, "" for other keys."""
    words = {
        "PgUp": _tr("PgUp"),
        "PgDown": _tr("PgDown"),
        "Space": _tr("Space"),
        "Backspace": _tr("Backspace"),
    }
    return "" if words.get(name, name) == name else words[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def keeps_for_itself(focus: QWidget | None, key: str) -> bool:
    """Tell whether the focused widget uses this key itself, so that no command may have it."""
    match focus:
        case QLineEdit() | QAbstractSpinBox() | QComboBox():
            return True
        case QTextEdit() | QPlainTextEdit():
            return not focus.isReadOnly()
        case QAbstractButton():
            return key in _OF_BUTTONS
        case QTabBar():
            return key in _OF_TABS
        case QAbstractSlider():
            return key in _OF_SLIDERS
        case Filmstrip():
            return False
        case QAbstractItemView():
            return key in _OF_LISTS
    return False
