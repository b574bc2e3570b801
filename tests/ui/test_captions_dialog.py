"""The dialog that writes captions into the photos."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from viewer.photos.copy_names import TEMPLATE
from viewer.photos.words import WORD_FIELDS
from viewer.ui.captions_dialog import CaptionsDialog


@pytest.fixture
def dialog(qtbot, look):
    """The dialog on the screen, for five photos of which two are unsure."""
    dialog = CaptionsDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_photos(5, 2, {"caption": "A ferry."}, TEMPLATE)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def box(dialog, text):
    return next(one for one in dialog.findChildren(QCheckBox) if one.text().startswith(text))


def shown(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def asked(qtbot, dialog):
    with qtbot.waitSignal(dialog.order_asked) as signal:
        button(dialog, "Write").click()
    return signal.args[0]


def test_as_offered_it_asks_for_sidecars_of_every_field(qtbot, dialog):
    """Without a choice sidecars lie beside the photos and hold all that is known."""
    choices = asked(qtbot, dialog)

    assert (choices["embed"], choices["into"]) == (False, None)
    assert choices["fields"] == frozenset(WORD_FIELDS)
    assert not choices["force"]


def test_copies_need_a_folder(qtbot, dialog):
    """Before one is chosen there is nothing to be written; then folder and name are said."""
    button(dialog, "Copies").click()

    assert not button(dialog, "Write").isEnabled()

    dialog.show_folder(Path("out"))
    names = {line.accessibleName(): line for line in dialog.findChildren(QLineEdit)}
    names["Name of the copies"].setText("{number}.jpg")
    choices = asked(qtbot, dialog)

    assert (choices["embed"], choices["into"]) == (True, Path("out"))
    assert choices["template"] == "{number}.jpg"


def test_fields_and_unsure_photos_can_be_left_out(qtbot, dialog):
    """What is not ticked is not asked for; the count tells of the photos left out."""
    box(dialog, "Headline").click()
    box(dialog, "Leave out").click()

    assert "3 sidecars" in shown(dialog)

    choices = asked(qtbot, dialog)
    assert choices["fields"] == frozenset(WORD_FIELDS) - {"headline"}
    assert choices["only_sure"]


def test_content_credentials_are_told_of_before_writing(qtbot, dialog):
    """Only for copies: that writing ends them is said, and it is not done unless ticked."""
    dialog.show_signed(1)

    assert "Credentials" not in shown(dialog)

    dialog.show_folder(Path("out"))
    button(dialog, "Copies").click()

    assert "writing would end them" in shown(dialog)

    box(dialog, "Write into photos").click()

    assert "ends the validity" in shown(dialog)
    assert asked(qtbot, dialog)["force"]


def test_the_words_of_a_photo_are_shown(dialog):
    """Beside each field stands what would be written, or that it stays."""
    assert "A ferry." in shown(dialog)
    assert "stays as it is" in shown(dialog)


def test_every_control_has_a_name(dialog):
    """A screen reader can name every field and button."""
    for control in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QCheckBox)):
        assert control.accessibleName() or control.property("text")
