"""Choices kept under names."""

import tomllib

import pytest

from viewer.errors import SessionError
from viewer.storage.presets import Presets, Value, read_presets, write_presets

DESK: dict[str, Value] = {
    "layout": "contact",
    "columns": 4,
    "credit": False,
    "footer": '"{page}"\n\\ \x7f …',
}


def test_what_is_kept_comes_back(tmp_path):
    """Names with odd letters, texts, numbers and switches, and the default."""
    path = tmp_path / "new" / "sheets.toml"
    presets = Presets().kept("Picture desk", DESK).kept('Wall "A3" ☃ [x]', {"paper": "A3"})

    write_presets(path, presets.with_default("Picture desk"))

    assert read_presets(path) == (presets.with_default("Picture desk"), "")
    assert tomllib.loads(path.read_text("utf-8"))["sheets"]["Picture desk"] == DESK


def test_a_file_that_is_not_there_keeps_nothing(tmp_path):
    """Before the first choice is kept there is no file, and nobody is told."""
    assert read_presets(tmp_path / "sheets.toml") == (Presets(), "")


def test_a_deleted_default_is_no_default(tmp_path):
    """Only a name that is there can be the default."""
    presets = Presets().kept("Desk", DESK).with_default("Desk")

    assert presets.without("Desk") == Presets()
    assert presets.with_default("Wall").default == ""


def test_a_damaged_file_is_set_aside(tmp_path):
    """It is renamed and reported, never deleted."""
    path = tmp_path / "sheets.toml"
    path.write_text("default = [")

    presets, note = read_presets(path)

    assert presets == Presets()
    assert note == "The kept choices were damaged and are set aside as sheets.toml.damaged-1."
    assert (tmp_path / "sheets.toml.damaged-1").read_text() == "default = ["


def test_what_has_another_shape_is_passed_over(tmp_path):
    """A file typed by hand may hold anything."""
    path = tmp_path / "sheets.toml"
    path.write_text('default = 3\nsheets.a = 1\n[sheets.b]\nlayout = "text"\ncolumns = [1]\n')

    assert read_presets(path)[0] == Presets({"b": {"layout": "text"}})


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    """One sentence names the file."""
    (tmp_path / "folder").write_text("a file in its place")

    with pytest.raises(SessionError, match=r"sheets\.toml"):
        write_presets(tmp_path / "folder" / "sheets.toml", Presets())
