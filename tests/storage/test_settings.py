"""Settings are typed, readable and survive damage."""

from dataclasses import fields

import pytest

from viewer.errors import SessionError
from viewer.storage.settings import DEFAULTS, Settings, peek, read_settings, write_settings


def test_settings_come_back(tmp_path):
    """What was set is read again."""
    place = tmp_path / "config" / "settings.toml"
    chosen = Settings(theme="dark", caption_size=24, keep_zoom=True)

    write_settings(place, chosen)

    assert read_settings(place) == (chosen, "")


def test_the_file_explains_itself(tmp_path):
    """Every field stands under its own sentence."""
    place = tmp_path / "settings.toml"

    write_settings(place, DEFAULTS)

    for each in fields(DEFAULTS):
        assert f"# {each.metadata['sentence']}\n{each.name} = " in place.read_text("utf-8")


def test_no_file_means_defaults(tmp_path):
    """A first start has the defaults and says nothing."""
    assert read_settings(tmp_path / "settings.toml") == (DEFAULTS, "")


@pytest.mark.parametrize("line", ['theme = "pink"', "caption_size = true", 'keep_zoom = "yes"'])
def test_a_wrong_value_falls_back(tmp_path, line):
    """A value of another type, or outside its choices, counts as its default."""
    place = tmp_path / "settings.toml"
    place.write_text(f"{line}\nslideshow_seconds = 9\n", "utf-8")

    settings, note = read_settings(place)

    assert settings == Settings(slideshow_seconds=9)
    assert not note


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe", b"[[["])
def test_a_damaged_file_is_set_aside(tmp_path, damage):
    """The person is told, and the file stays under another name."""
    place = tmp_path / "settings.toml"
    place.write_bytes(damage)

    settings, note = read_settings(place)

    assert settings == DEFAULTS
    assert "settings.toml.damaged-1" in note
    assert (tmp_path / "settings.toml.damaged-1").read_bytes() == damage


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    """Settings that cannot be kept raise one sentence with the place."""
    (tmp_path / "config").write_text("a file where the folder should be")

    with pytest.raises(SessionError, match="settings"):
        write_settings(tmp_path / "config" / "settings.toml", DEFAULTS)


@pytest.mark.parametrize("line", ["caption_size = 4", "memory = 9000000", "slideshow_seconds = 0"])
def test_a_number_out_of_bounds_falls_back(tmp_path, line):
    """What nobody could mean counts as the default."""
    place = tmp_path / "settings.toml"
    place.write_text(f"{line}\n", "utf-8")

    assert read_settings(place) == (DEFAULTS, "")


def test_a_peek_leaves_a_damaged_file_where_it_is(tmp_path):
    """Who only looks gets the defaults and moves nothing."""
    place = tmp_path / "settings.toml"
    place.write_text("theme = [", "utf-8")

    assert peek(place) == DEFAULTS
    assert peek(tmp_path / "nothing.toml") == DEFAULTS
    assert place.read_text("utf-8") == "theme = ["


def test_a_peek_gives_what_is_set(tmp_path):
    """The same values as the window reads."""
    write_settings(tmp_path / "settings.toml", Settings(encoding="koi8-r"))

    assert peek(tmp_path / "settings.toml").encoding == "koi8-r"
