"""A person sets what they like, by keyboard, and finds it again."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QSpinBox

from viewer.storage.keys_file import keys_file, read_keys
from viewer.storage.settings import read_settings
from viewer.ui.key_recorder import KeyRecorder


def opens_settings(user, pages_down=0):
    user.presses("Ctrl+,")
    user.waits_until(lambda: isinstance(user.focus, QListWidget))
    user.presses(*["Down"] * pages_down)


def test_captions_grow_while_the_dialog_is_open(user, desk, places):
    """A larger size holds at once, is on disk, and a reset takes it back."""
    user.opens(desk)
    opens_settings(user)
    user.tabs_to(lambda widget: isinstance(widget, QSpinBox))

    user.presses("Up", "Up")

    assert user.window.desk.look.caption_size == 21
    assert read_settings(places.settings)[0].caption_size == 21
    user.tabs_to(lambda widget: widget.property("text") == "Reset this page")
    user.presses("Space")
    assert user.window.desk.look.caption_size == 19


def test_kept_zoom_and_the_command_are_one(user, desk):
    """What the dialog sets, the command L sees, and the other way round."""
    user.opens(desk)
    opens_settings(user, 1)
    user.tabs_to(lambda widget: isinstance(widget, QCheckBox))
    user.presses("Space")
    user.presses("Esc")
    assert user.window.view.keep_zoom

    user.presses("L")

    assert not user.window.view.keep_zoom
    assert not user.window.desk.preferences.settings.keep_zoom


def test_a_habit_leads_to_the_photos(user, desk):
    """A folder named in the settings is looked into when the next article is opened."""
    folder = desk.parent / "pictures"
    folder.mkdir()
    for photo in desk.parent.glob("*.jpg"):
        photo.rename(folder / photo.name)
    opens_settings(user, 2)
    user.tabs_to(lambda widget: isinstance(widget, QLineEdit))
    user.types("pictures")
    user.presses("Esc")

    user.opens(desk)

    assert user.window.workspace.folder == folder
    assert any(user.photos)


def test_a_command_gets_another_key(user, desk, places):
    """The new key acts at once, the hint shows it, and the old command has lost it."""
    user.opens(desk)
    user.presses("Ctrl+K")
    user.types("change keys")
    user.presses("Return")
    user.waits_until(lambda: isinstance(user.focus, QLineEdit))
    user.types("next slot")
    user.tabs_to(lambda widget: isinstance(widget, KeyRecorder))
    user.presses("Space", "F", "F")
    user.presses("Esc")
    user.waits_until(lambda: user.dialog is None)

    user.presses("F")

    assert user.slot == 2
    assert not user.window.view.full_screen
    assert user.window.commands.first_keys("next", "full-screen") == ("F", "F11")
    assert read_keys(keys_file(places))[0]["full-screen"] == ("F11",)


def test_the_keys_are_written_out(user, desk, tmp_path):
    """As a table to be taken up elsewhere, or as text to be printed."""
    for name in ("keys.toml", "keys.txt"):
        user.answers.next_keys = tmp_path / name
        user.window.commands.run("change-keys")
        user.waits_until(lambda: isinstance(user.focus, QLineEdit))
        user.tabs_to(lambda widget: widget.property("text") == "Export…")
        user.presses("Space", "Esc")

    assert read_keys(tmp_path / "keys.toml")[0]["edit-caption"] == ("F2", "Return")
    assert "Edit caption" in (tmp_path / "keys.txt").read_text("utf-8")


def test_the_last_slot_comes_back(user, desk, tmp_path):
    """Who opens an article again stands where they left it; the list tells how it stands."""
    other = tmp_path / "other.txt"
    other.write_text("A story without photos.\n", "utf-8")
    user.opens(desk)
    user.presses("Right", "Right")
    shown = user.slot

    user.opens(other)
    user.opens(desk)

    assert shown == user.slot == 3
    recent = user.window.desk.preferences.history.recent[0]
    assert (recent.slots, recent.paired) == (6, 5)
