"""A document becomes a file, whole or not at all."""

import errno
import os

import pytest

from viewer.errors import Cancelled, SheetError
from viewer.sheet.writing import FORMATS, check_target, write_sheet

every_format = pytest.mark.parametrize("suffix", FORMATS)


@every_format
def test_every_format_writes_a_file(suffix, documents, nothing, options, tmp_path):
    """A sheet of two slots leaves one file that is not empty, and nothing beside it."""
    target = tmp_path / f"sheet{suffix}"

    write_sheet(documents("One", "Two"), target, nothing, options)

    assert list(tmp_path.iterdir()) == [target]
    assert target.stat().st_size > 0


@every_format
def test_every_format_takes_a_document_without_slots(suffix, documents, nothing, options, tmp_path):
    """An article without slots makes a sheet, too."""
    target = tmp_path / f"sheet{suffix}"

    write_sheet(documents(), target, nothing, options)

    assert target.stat().st_size > 0


@every_format
def test_every_format_makes_the_same_bytes_again(suffix, documents, jpeg, options, tmp_path):
    """With the time given, a sheet does not change from one writing to the next."""
    document = documents("One", "ثان", names=("a.jpg", "b.jpg"), credit="Shore")
    targets = [tmp_path / f"{name}{suffix}" for name in ("first", "second")]

    for target in targets:
        write_sheet(document, target, lambda _row, _pixels: jpeg(), options)

    assert targets[0].read_bytes() == targets[1].read_bytes()


@every_format
def test_every_format_tells_its_progress_to_the_end(suffix, documents, nothing, options, tmp_path):
    """The tick hears rows that are done, never fewer than before, and at last all of them."""
    heard: list[tuple[int, int]] = []

    write_sheet(
        documents("One", "Two", "Three"),
        tmp_path / f"sheet{suffix}",
        nothing,
        options,
        lambda done, total: heard.append((done, total)),
    )

    assert heard == sorted(heard)
    assert heard[-1] == (3, 3)


@every_format
def test_calling_it_off_leaves_the_earlier_sheet(suffix, documents, nothing, options, tmp_path):
    """Cancelled in the middle, the old file is as it was and no other is left."""
    target = tmp_path / f"sheet{suffix}"
    target.write_text("earlier")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_sheet(documents("One"), target, nothing, options, stop)

    assert [path.read_text() for path in tmp_path.iterdir()] == ["earlier"]


@every_format
def test_hostile_text_hurts_no_format(suffix, documents, nothing, options, tmp_path):
    """Lone surrogates, names of raw bytes, markup, endless marks and brackets are all written."""
    hostile = (
        "\ud800 \0 \x1b[2J \u202e {nb} </style><script>alert(1)</script>",
        "Z" + "\u0301" * 5000,
        "(" * 3000 + "ب" + "%" * 3000,
        "=cmd|' /C calc'!A0",
        "\u200b" * 3000 + "\u200c" * 3000,
    )
    document = documents(*hostile, credit="@SUM(1)\ud800", names=("raw\udcff\n.jpg",))

    write_sheet(document, tmp_path / f"sheet{suffix}", nothing, options)

    assert (tmp_path / f"sheet{suffix}").stat().st_size > 0


def test_the_suffix_may_be_in_capitals(documents, nothing, options, tmp_path):
    """SHEET.CSV is a CSV file."""
    write_sheet(documents("One"), tmp_path / "SHEET.CSV", nothing, options)

    assert b'"caption"' in (tmp_path / "SHEET.CSV").read_bytes()


def test_the_longer_suffix_wins(documents, nothing, options, tmp_path):
    """What ends in .ninjs.json is ninjs, and any other .json is not."""
    for name in ("a.ninjs.json", "b.c.json"):
        write_sheet(documents("One"), tmp_path / name, nothing, options)

    assert b'"associations"' in (tmp_path / "a.ninjs.json").read_bytes()
    assert b'"associations"' not in (tmp_path / "b.c.json").read_bytes()


def test_an_unknown_suffix_is_answered_with_the_known_ones(documents, nothing, tmp_path):
    """The sentence lists every suffix, and nothing is written."""
    with pytest.raises(SheetError) as fault:
        write_sheet(documents("One"), tmp_path / "sheet.xyz", nothing)

    assert all(suffix in str(fault.value) for suffix in FORMATS)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(documents, nothing, tmp_path):
    """Where the folder is not there, the sentence says so."""
    with pytest.raises(SheetError, match=r"There is no folder .*gone"):
        write_sheet(documents("One"), tmp_path / "gone" / "sheet.csv", nothing)


def test_a_folder_in_the_way_is_named(documents, nothing, tmp_path):
    """A target that is a folder is said to be one."""
    (tmp_path / "sheet.csv").mkdir()

    with pytest.raises(SheetError, match=r"sheet\.csv is a folder"):
        write_sheet(documents("One"), tmp_path / "sheet.csv", nothing)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_folder_that_cannot_be_written_is_named(documents, nothing, tmp_path):
    """A read-only folder makes one sentence with a way on."""
    tmp_path.chmod(0o500)

    with pytest.raises(SheetError, match=r"cannot be written\. Choose another place"):
        write_sheet(documents("One"), tmp_path / "sheet.csv", nothing)


def test_a_full_disk_is_told_and_the_earlier_sheet_kept(documents, options, tmp_path):
    """Where no room is left, the sentence says so and the old file stays."""
    target = tmp_path / "sheet.html"
    target.write_text("earlier")

    def fill(_row, _pixels):
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(SheetError, match=r"no room left for sheet\.html"):
        write_sheet(documents("One", names=("a.jpg",)), target, fill, options)

    assert [path.read_text() for path in tmp_path.iterdir()] == ["earlier"]


@every_format
def test_a_target_that_can_become_a_sheet_passes(suffix, tmp_path):
    """Checking leaves nothing behind."""
    check_target(tmp_path / f"sheet{suffix}")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["sheet.doc", "sheet", ".", "gone/sheet.pdf"])
def test_a_target_that_cannot_is_refused_before_any_work(name, tmp_path):
    """An unknown ending, a folder and a folder that is missing are told at once."""
    with pytest.raises(SheetError):
        check_target(tmp_path / name)
