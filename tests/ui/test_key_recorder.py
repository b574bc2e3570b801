"""The button that waits for a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.key_recorder import KeyRecorder

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def recorder(qtbot):
    """A recorder that waits, in a window that has the keyboard."""
    window = QWidget()
    recorder = KeyRecorder()
    QVBoxLayout(window).addWidget(recorder)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    recorder.click()
    yield recorder
    window.close()


@pytest.mark.parametrize(
    ("key", "modifiers", "named"),
    [
        (K.Key_N, M.NoModifier, "N"),
        (K.Key_N, M.ShiftModifier, "Shift+N"),
        (K.Key_Period, M.ControlModifier, "Ctrl+."),
        (K.Key_Space, M.NoModifier, "Space"),
        (K.Key_F7, M.AltModifier, "Alt+F7"),
    ],
)
def test_the_next_key_is_told(recorder, qtbot, key, modifiers, named):
    """A key is named as in the table of commands."""
    with qtbot.waitSignal(recorder.pressed_key) as heard:
        qtbot.keyClick(recorder, key, modifiers)

    assert heard.args == [named]


def test_signs_are_named_by_what_they_type(recorder, qtbot):
    """A question mark is one on every keyboard."""
    with qtbot.waitSignal(recorder.pressed_key) as heard:
        qtbot.keyClick(recorder, "?")

    assert heard.args == ["?"]


def test_a_modifier_alone_is_waited_past(recorder, qtbot):
    """Ctrl held down is the beginning of a key."""
    with qtbot.assertNotEmitted(recorder.pressed_key):
        qtbot.keyClick(recorder, K.Key_Control)

    assert recorder.is_waiting


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_Tab])
def test_it_can_be_left(recorder, qtbot, key):
    """Esc and Tab leave everything as it was, and are never recorded."""
    with qtbot.waitSignal(recorder.left), qtbot.assertNotEmitted(recorder.pressed_key):
        qtbot.keyClick(recorder, key)

    assert not recorder.is_waiting
