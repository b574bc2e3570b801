"""The ground of dialogs."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from viewer.ui.dialog_sheet import DialogSheet, Shade


@pytest.fixture
def window(qtbot):
    """A window on the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    return window


def dialog_over(look, window, size):
    dialog = QDialog(window)
    DialogSheet(look, dialog, size)
    return dialog


def test_window_is_dimmed_while_the_dialog_is_open(look, window):
    """A shade covers the window, follows its size, and goes with the dialog."""
    dialog = dialog_over(look, window, QSize(300, 200))

    dialog.open()
    shade = window.findChild(Shade)
    assert shade.geometry() == window.rect()

    window.resize(900, 700)
    assert shade.geometry() == window.rect()

    dialog.reject()
    assert shade.isHidden()


def test_dialog_stands_in_the_middle_and_inside(look, window):
    """A dialog larger than the window is cut to it."""
    dialog = dialog_over(look, window, QSize(2000, 300))

    dialog.open()

    assert dialog.width() <= window.width()
    apart = dialog.geometry().center() - window.geometry().center()
    assert apart.manhattanLength() <= 2
    dialog.reject()


def test_dialog_is_modal(look, window):
    """The window's own keys rest while the dialog is open."""
    dialog = dialog_over(look, window, QSize(300, 200))

    dialog.open()

    assert dialog.isModal()
    dialog.reject()


def test_card_is_drawn(look, qtbot):
    """The card has the pane's colour."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    DialogSheet(look, dialog, QSize(300, 200))
    dialog.show()

    middle = dialog.grab().toImage().pixelColor(dialog.rect().center())
    assert middle.name() == look.colour("pane").name()
