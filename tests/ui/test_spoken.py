"""What is read out reaches whoever listens to Qt's own accessibility events."""

import pytest
from PySide6.QtWidgets import QLabel

from viewer.ui.spoken import say


@pytest.mark.parametrize("sentence", ["2 of 6, Agency, A bridge", ""])
def test_saying_changes_nothing_on_the_screen(qtbot, sentence):
    """A sentence for the ear leaves a widget's words and names as they are."""
    label = QLabel("Bridge")
    qtbot.addWidget(label)

    say(label, sentence, now=True)

    assert (label.text(), label.accessibleName()) == ("Bridge", "")
