"""What went wrong, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from viewer.ui.message import Message


@pytest.fixture
def message(qtbot, look):
    """The bar, empty."""
    message = Message(look)
    qtbot.addWidget(message)
    return message


def test_bar_is_hidden_while_nothing_is_wrong(message):
    """Without a sentence there is no bar."""
    assert message.isHidden()
    assert message.text == ""


def test_sentence_shows_as_plain_text(message):
    """A file's name in the sentence cannot become mark-up."""
    message.show_error("<b>ship</b>.txt cannot be read.")

    label = next(one for one in message.findChildren(QLabel) if one.text())
    assert message.text == "<b>ship</b>.txt cannot be read."
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert message.accessibleDescription() == message.text


def test_button_shows_only_where_something_can_be_done(qtbot, message):
    """With a label there is a button, and it says that it was pressed."""
    message.show_error("It failed.")
    assert not message.findChild(QPushButton).isVisible()

    message.show_error("It failed.", "Try again")
    with qtbot.waitSignal(message.action_asked):
        qtbot.mouseClick(message.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_message_is_put_away_by_button_and_by_escape(qtbot, message):
    """Both ways hide it and say so."""
    message.show_error("It failed.")
    with qtbot.waitSignal(message.dismissed):
        qtbot.mouseClick(message.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert message.isHidden()

    message.show_error("It failed again.")
    with qtbot.waitSignal(message.dismissed):
        qtbot.keyClick(message, Qt.Key.Key_Escape)
    assert message.text == ""
