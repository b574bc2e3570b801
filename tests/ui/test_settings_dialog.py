"""The pages of settings."""

from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from viewer.storage.settings import DEFAULTS
from viewer.ui.settings_dialog import SettingsDialog

ELSEWHERE = {"paper"}  # chosen where a sheet is exported


@pytest.fixture
def dialog(look, qtbot):
    dialog = SettingsDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_choices(("Some Serif",), ("UTF-8", "KOI8-R"), ("default", "wire"))
    dialog.show_values(asdict(DEFAULTS))
    dialog.show()
    return dialog


def field(dialog, name, kind):
    return dialog.findChild(kind, f"setting-{name}")


def press(dialog, text):
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def test_every_setting_has_a_field(dialog):
    """What stands in the file can be set in the dialog."""
    names = {
        each.objectName().removeprefix("setting-")
        for each in dialog.findChildren(object)
        if each.objectName().startswith("setting-")
    }

    assert names == set(asdict(DEFAULTS)) - ELSEWHERE


def test_showing_values_tells_nothing(dialog, qtbot):
    """What is set is shown, a value that is offered nowhere too."""
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.show_values(asdict(replace(DEFAULTS, theme="dark", encoding="Big5", memory=500)))

    assert field(dialog, "theme", QComboBox).currentData() == "dark"
    assert field(dialog, "encoding", QComboBox).currentData() == "Big5"


def test_changes_are_told_at_once(dialog, qtbot):
    """Each kind of field says its setting's name and value."""
    heard = []
    dialog.changed.connect(lambda name, value: heard.append((name, value)))

    combo = field(dialog, "theme", QComboBox)
    combo.setCurrentIndex(combo.findData("light"))
    field(dialog, "keep_zoom", QCheckBox).click()
    qtbot.keyClicks(field(dialog, "photo_folders", QLineEdit), "p")

    assert heard == [("theme", "light"), ("keep_zoom", True), ("photo_folders", "p")]


def test_arrow_keys_walk_the_pages_and_reset_is_the_page_s(dialog, qtbot):
    """The list has the keyboard first; Reset names the settings of the page that is shown."""
    pages = dialog.findChild(QListWidget)
    qtbot.keyClick(pages, Qt.Key.Key_Down)

    with qtbot.waitSignal(dialog.reset_asked) as heard:
        press(dialog, "Reset this page")

    assert heard.args == [("keep_zoom", "slideshow_seconds")]


def test_what_is_wrong_is_said_below_its_field(dialog):
    """The sentence takes the place of the explanation and goes again."""

    def words():
        return [label.text() for label in dialog.findChildren(QLabel)]

    dialog.show_note("credit_style", "No credit has that.")
    assert "No credit has that." in words()
    dialog.show_note("credit_style", "")

    assert "No credit has that." not in words()


def test_what_is_kept_on_disk_is_counted(dialog):
    """Files and megabytes stand in one sentence."""
    dialog.show_kept(12, 3 << 20)

    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Kept on disk: 12 pictures, 3.0 MB." in words


def test_the_keys_have_a_page(dialog, qtbot):
    """It comes to the front when asked for, and Reset there means all keys."""
    dialog.show_keys()

    assert dialog.keys.isVisibleTo(dialog)
    with qtbot.waitSignal(dialog.keys.changed):
        press(dialog, "Reset all keys")
