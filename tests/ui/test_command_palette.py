"""Every command by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from viewer.ui.command_palette import CommandPalette, PaletteModel

ROWS = (
    ("next", "Next slot", "Right", True),
    ("undo", "Undo", "Ctrl+Z", False),
    ("export", "Export caption sheet", "Ctrl+E", True),
)


@pytest.fixture
def palette(qtbot, look):
    """The palette on the screen."""
    palette = CommandPalette(look)
    qtbot.addWidget(palette)
    palette.show_rows(ROWS)
    palette.show()
    qtbot.waitExposed(palette)
    return palette


def field(palette):
    return palette.findChild(QLineEdit)


def test_model_keeps_qts_contract(qtmodeltester):
    """Qt's own tester finds nothing wrong with the model."""
    model = PaletteModel()
    model.show_rows(ROWS)

    qtmodeltester.check(model)


def test_typing_and_enter_run_a_command(qtbot, palette):
    """A few letters and Enter give the command's name and close the palette."""
    qtbot.keyClicks(field(palette), "exp")

    with qtbot.waitSignal(palette.command_chosen) as chosen:
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)

    assert chosen.args == ["export"]
    assert not palette.isVisible()


def test_arrows_walk_past_what_cannot_run(qtbot, palette):
    """Down goes from the first command to the next that can run."""
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)

    with qtbot.waitSignal(palette.command_chosen) as chosen:
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)

    assert chosen.args == ["export"]


def test_disabled_command_does_not_run(qtbot, palette):
    """A command that cannot run now is found but not taken."""
    qtbot.keyClicks(field(palette), "undo")

    with qtbot.assertNotEmitted(palette.command_chosen):
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)

    assert palette.isVisible()


def test_click_runs_a_command(qtbot, palette):
    """A click on a line is as good as Enter."""
    view = palette.findChild(QListView)

    with qtbot.waitSignal(palette.command_chosen) as chosen:
        place = view.visualRect(view.model().index(2, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["export"]


def test_escape_runs_nothing(qtbot, palette):
    """Esc closes the palette."""
    with qtbot.assertNotEmitted(palette.command_chosen):
        qtbot.keyClick(field(palette), Qt.Key.Key_Escape)

    assert not palette.isVisible()


def test_lines_are_drawn_and_said_with_their_keys(palette):
    """A screen reader hears words and keys."""
    view = palette.findChild(QListView)

    assert view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Export")
    assert "Ctrl" in view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not view.grab().isNull()
