"""Settings and history are kept as they change."""

import pytest

from viewer.storage.history import read_history
from viewer.storage.places import Places
from viewer.storage.settings import DEFAULTS, read_settings
from viewer.ui.preferences import Preferences


@pytest.fixture
def places(tmp_path):
    home = tmp_path / "kept"
    return Places(
        settings=home / "settings.toml",
        history=home / "history.json",
        additions=home,
        sessions=home / "sessions",
        pasted=home / "pasted",
        thumbnails=None,
        pictures=home / "pictures",
        log=home / "cutline.log",
    )


def test_a_first_start_has_defaults_and_writes_nothing(qapp, places):
    """Looking at settings leaves no file behind."""
    preferences = Preferences(places)

    assert preferences.settings == DEFAULTS
    assert preferences.note == ""
    assert preferences.history.recent == ()
    assert not places.settings.parent.exists()


def test_a_change_is_told_and_on_disk(qtbot, places):
    """What is set holds for the next start."""
    preferences = Preferences(places)

    with qtbot.waitSignal(preferences.changed) as heard:
        preferences.change(theme="dark", keep_zoom=True)

    assert heard.args == [preferences.settings]
    assert read_settings(places.settings)[0] == preferences.settings
    assert Preferences(places).settings.theme == "dark"


def test_setting_what_is_set_writes_nothing(qtbot, places):
    """No file, no signal."""
    preferences = Preferences(places)

    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(theme=DEFAULTS.theme)

    assert not places.settings.exists()


def test_a_place_that_cannot_be_written_is_told(qtbot, places):
    """The setting holds for this sitting, and one sentence says that it will not be kept."""
    places.settings.parent.write_text("a file where the folder should be", "utf-8")
    preferences = Preferences(places)

    with qtbot.waitSignal(preferences.failed) as heard:
        preferences.change(theme="light")

    assert "settings.toml" in heard.args[0]
    assert preferences.settings.theme == "light"


def test_a_damaged_file_is_set_aside_and_told(qapp, places):
    """Defaults hold, the file is kept under another name, and the note says so."""
    places.settings.parent.mkdir()
    places.settings.write_text("theme = [", "utf-8")

    preferences = Preferences(places)

    assert preferences.settings == DEFAULTS
    assert "settings.toml" in preferences.note
    assert len(list(places.settings.parent.iterdir())) == 1


def test_what_was_opened_stands_on_top(qtbot, places, make_document, make_pair, tmp_path):
    """The latest article comes first, with its slots and how many are paired, only once."""
    preferences = Preferences(places)
    document = make_document([make_pair(1, "a.jpg"), make_pair(2)])

    preferences.remember_opened(tmp_path / "first.txt", document)
    preferences.remember_opened(tmp_path / "second.txt", document)
    with qtbot.waitSignal(preferences.history_changed) as heard:
        preferences.remember_opened(tmp_path / "first.txt", document)

    recent = heard.args[0].recent
    assert [each.path for each in recent] == [
        str(tmp_path / "first.txt"),
        str(tmp_path / "second.txt"),
    ]
    assert (recent[0].slots, recent[0].paired) == (2, 1)
    assert read_history(places.history).recent == recent


def test_how_the_window_stood_is_kept_beside_what_was_opened(qapp, places, make_document, tmp_path):
    """Geometry and splitter come back; the recent ones stay."""
    preferences = Preferences(places)
    preferences.remember_opened(tmp_path / "first.txt", make_document([]))

    preferences.remember_window("R2Vv", "U3Bs")

    kept = Preferences(places).history
    assert (kept.geometry, kept.splitter) == ("R2Vv", "U3Bs")
    assert len(kept.recent) == 1


def test_own_keys_are_told_and_on_disk(qtbot, places):
    """Keys that were given hold for the next start."""
    preferences = Preferences(places)

    with qtbot.waitSignal(preferences.keys_changed) as heard:
        preferences.change_keys({"next": ("N",)})

    assert heard.args == [{"next": ("N",)}]
    assert Preferences(places).keys == {"next": ("N",)}


def test_where_one_stood_is_kept(qapp, places, make_document, make_pair, tmp_path):
    """Slot and zoom of an article, and that the first hint was seen, come back."""
    preferences = Preferences(places)

    preferences.remember_opened(tmp_path / "a.txt", make_document([make_pair(1)]), "k1", 2.0)
    preferences.remember_hint()

    kept = Preferences(places).history
    assert (kept.recent[0].slot, kept.recent[0].zoom) == ("k1", 2.0)
    assert kept.hint_seen
    preferences.forget_opened(tmp_path / "a.txt")
    assert Preferences(places).history.recent == ()
