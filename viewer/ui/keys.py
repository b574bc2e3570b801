"""Keys as texts: which one was pressed, which act alone, how they are shown."""

from PySide6.QtCore import Qt
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

    Punctuation and digits are told by the text they type, so that every keyboard layout has them.
    """
    combining = event.modifiers() & _COMBINING
    pressed = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    modifiers = combining | (event.modifiers() & _SHIFT)
    names = [QKeySequence(int(pressed) | modifiers.value).toString(_PORTABLE)]
    typed = event.text()
    if not combining and len(typed) == 1 and typed.isprintable() and not typed.isalpha():
        names.append(typed)
    return tuple(names)


def shown(key: str) -> str:
    """Give a key as a person reads it: arrows as signs, on macOS with its own signs."""
    native = QKeySequence.fromString(key, _PORTABLE).toString(_NATIVE)
    modifiers, plus, last = native.rpartition("+")
    return f"{modifiers}{plus}{_SIGNS.get(last, last)}"


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
