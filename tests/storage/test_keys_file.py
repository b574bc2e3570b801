"""Own keys are kept in a readable file and survive damage."""

import pytest

from viewer.errors import SessionError
from viewer.storage.keys_file import keys_as_toml, keys_file, read_keys, write_keys
from viewer.storage.places import own_places


def test_keys_come_back(tmp_path):
    """What was given is read again: signs, quotes and an empty list too."""
    place = tmp_path / "config" / "keys.toml"
    keys = {"next": ("N", "Right"), "find": ('"', "\\", "ß"), "quit": ()}

    write_keys(place, keys)

    assert read_keys(place) == (keys, "")


def test_the_file_lies_beside_the_settings():
    """Who looks for it finds it where the settings are."""
    assert keys_file(own_places()).parent == own_places().settings.parent


def test_no_file_means_the_usual_keys(tmp_path):
    """A first start says nothing."""
    assert read_keys(tmp_path / "keys.toml") == ({}, "")


@pytest.mark.parametrize("damage", [b"[keys", b"\xff\xfe", b"keys = [" * 9])
def test_a_damaged_file_is_set_aside(tmp_path, damage):
    """The person is told, and the file stays under another name."""
    place = tmp_path / "keys.toml"
    place.write_bytes(damage)

    keys, note = read_keys(place)

    assert keys == {}
    assert "keys.toml.damaged-1" in note
    assert (tmp_path / "keys.toml.damaged-1").read_bytes() == damage


@pytest.mark.parametrize(
    "text", ["keys = 3", "[keys]\nnext = 3", "[keys]\nnext = [3]", "[keys]\nnext = ['']"]
)
def test_what_is_no_list_of_keys_is_passed_over(tmp_path, text):
    """A wrong value leaves a command its usual keys."""
    place = tmp_path / "keys.toml"
    place.write_text(f"{text}\n", "utf-8")

    assert read_keys(place) == ({}, "")


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    """One sentence with the place."""
    (tmp_path / "config").write_text("a file where the folder should be")

    with pytest.raises(SessionError, match=r"keys\.toml"):
        write_keys(tmp_path / "config" / "keys.toml", {"next": ("N",)})


def test_the_text_says_what_it_is():
    """The file explains itself in its first lines."""
    assert keys_as_toml({}).startswith("# Keys of commands")
