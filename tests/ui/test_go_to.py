"""Going to a slot by its number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from viewer.ui.go_to import GoTo


@pytest.fixture
def dialog(qtbot, look):
    """The dialog on the screen, at slot 3 of 120."""
    dialog = GoTo(look)
    qtbot.addWidget(dialog)
    dialog.show_range(3, 120)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_digits_and_enter_choose(qtbot, dialog):
    """Typing replaces the number that stands there."""
    with qtbot.waitSignal(dialog.number_chosen) as chosen:
        qtbot.keyClicks(dialog.findChild(QSpinBox), "47")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert chosen.args == [47]
    assert not dialog.isVisible()


def test_numbers_beyond_the_last_cannot_be_typed(qtbot, dialog):
    """The number stays within the slots there are."""
    field = dialog.findChild(QSpinBox)

    qtbot.keyClicks(field, "999")

    assert field.value() <= 120


def test_escape_goes_nowhere(qtbot, dialog):
    """Esc closes the dialog."""
    with qtbot.assertNotEmitted(dialog.number_chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_field_has_a_name(dialog):
    """A screen reader hears what number is asked for."""
    assert dialog.findChild(QSpinBox).accessibleName() == "Number of the slot"
