"""Tests for viewer/photos/exif.py and the TIFF structures it reads from."""

import struct
from datetime import datetime

import pytest

from viewer.photos.exif import said_by_exif, taken_at
from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_tiff import MAX_ENTRIES, read_exif_block

DESCRIPTION, ARTIST, COPYRIGHT, ORIENTATION, EXIF_DIRECTORY, TAKEN = (
    *(0x010E, 0x013B, 0x8298, 0x0112, 0x8769, 0x9003),
)
ASCII, SHORT, LONG = 2, 3, 4


def entry(tag: int, kind: int, count: int, value: int, order: str = "<") -> bytes:
    if kind == SHORT:
        return struct.pack(order + "HHIHH", tag, kind, count, value, 0)
    return struct.pack(order + "HHII", tag, kind, count, value)


def directory(rows: list[bytes], order: str = "<") -> bytes:
    return struct.pack(order + "H", len(rows)) + b"".join(rows) + bytes(4)


def block(texts: dict[int, bytes], order: str = "<", taken: bytes = b"") -> bytes:
    """Make an Exif block: header, first directory, its texts, Exif directory, its date."""
    count = len(texts) + (1 if taken else 0)
    at = 8 + 2 + 12 * count + 4
    rows, values = [], b""
    for tag, text in sorted(texts.items()):
        rows.append(entry(tag, ASCII, len(text), at + len(values), order))
        values += text
    if taken:
        exif_at = at + len(values)
        rows.append(entry(EXIF_DIRECTORY, LONG, 1, exif_at, order))
        date_at = exif_at + 2 + 12 + 4
        values += directory([entry(TAKEN, ASCII, len(taken), date_at, order)], order) + taken
    header = b"II*\0\x08\0\0\0" if order == "<" else b"MM\0*\0\0\0\x08"
    return b"Exif\0\0" + header + directory(rows, order) + values


def texts_of(exif: bytes) -> tuple[dict[int, bytes], Blocks]:
    blocks = Blocks()
    read_exif_block(exif, blocks)
    return (blocks.exif[0] if blocks.exif else {}), blocks


@pytest.mark.parametrize("order", ["<", ">"])
def test_texts_and_date_are_read_in_both_byte_orders(order):
    """Caption, creator, copyright and date are read, whichever end comes first."""
    exif = block(
        {DESCRIPTION: b"A dyke at dusk\0", ARTIST: b"Ida Voss\0", COPYRIGHT: b"(c) Ida Voss\0"},
        order,
        b"2021:03:04 05:06:07\0",
    )

    texts, blocks = texts_of(exif)

    assert said_by_exif(texts) == {
        "caption": ("A dyke at dusk",),
        "creators": ("Ida Voss",),
        "copyright": ("(c) Ida Voss",),
        "date": ("2021-03-04",),
    }
    assert taken_at(texts) == datetime.fromisoformat("2021-03-04T05:06:07")
    assert blocks.notes == []


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_text_beyond_ascii_is_read(encoding):
    """Texts that should be ASCII are read as UTF-8 or Windows-1252."""
    texts, _ = texts_of(block({DESCRIPTION: "Möwe – „Emma“\0".encode(encoding)}))

    assert said_by_exif(texts) == {"caption": ("Möwe – „Emma“",)}


def test_blank_texts_say_nothing():
    """Texts of blanks and NULs are absent."""
    texts, _ = texts_of(block({DESCRIPTION: b" " * 31 + b"\0", ARTIST: bytes(8)}))

    assert said_by_exif(texts) == {}


def test_copyright_has_two_parts():
    """The photographer's and the editor's copyright are kept, a line each."""
    texts, _ = texts_of(block({COPYRIGHT: b"Ida Voss\0Nordbild\0"}))

    assert said_by_exif(texts) == {"copyright": ("Ida Voss\nNordbild",)}


@pytest.mark.parametrize("taken", [b"9999:99:99 99:99:99\0", b"0000:00:00 00:00:00\0", b"soon\0\0"])
def test_impossible_date_is_none(taken):
    """A date that no calendar has is no date."""
    texts, _ = texts_of(block({}, taken=taken))

    assert said_by_exif(texts) == {}
    assert taken_at(texts) is None


def test_day_survives_a_broken_time():
    """A day with an impossible time is still a day."""
    texts, _ = texts_of(block({}, taken=b"2021:03:04 25:61:00\0"))

    assert said_by_exif(texts) == {"date": ("2021-03-04",)}
    assert taken_at(texts) is None


def test_date_in_the_first_directory_counts():
    """Raw files keep the date beside the other texts."""
    texts, _ = texts_of(block({TAKEN: b"2021:03:04 05:06:07\0"}))

    assert taken_at(texts) == datetime.fromisoformat("2021-03-04T05:06:07")


@pytest.mark.parametrize(("stored", "shown"), [(6, 6), (1, 1), (0, 1), (9, 1), (65535, 1)])
def test_orientation_is_one_of_eight(stored, shown):
    """An orientation outside 1 to 8 means: as stored."""
    exif = b"Exif\0\0II*\0\x08\0\0\0" + directory([entry(ORIENTATION, SHORT, 1, stored)])

    _, blocks = texts_of(exif)

    assert blocks.orientation == shown


@pytest.mark.parametrize(
    "rows",
    [
        [entry(EXIF_DIRECTORY, LONG, 1, 8)],
        [entry(DESCRIPTION, ASCII, 4000, 0xFFFFFF00), entry(EXIF_DIRECTORY, LONG, 1, 0x7FFFFFFF)],
        [entry(DESCRIPTION, ASCII, 0xFFFFFFFF, 26)],
        [entry(DESCRIPTION, ASCII, 0, 0), entry(ORIENTATION, 99, 1, 0)],
    ],
    ids=["points at itself", "offsets outside", "claims 4 GB", "empty and unknown"],
)
def test_broken_directories_say_nothing(rows):
    """Loops, offsets outside the block and impossible lengths are passed over."""
    texts, _ = texts_of(b"Exif\0\0II*\0\x08\0\0\0" + directory(rows) + b"x")

    assert said_by_exif(texts) == {}


def test_entries_are_limited():
    """A directory that claims more entries than any camera writes is cut, with a note."""
    texts, blocks = texts_of(b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x01" * 2000)

    assert said_by_exif(texts) == {}
    assert blocks.notes[0] == f"A directory of 65,535 entries: only {MAX_ENTRIES:,} are read."


@pytest.mark.parametrize("noise", [b"Exif\0\0noise", b"Exif\0\0II*\0\xff\xff\xff\x7f", b"II"])
def test_noise_is_skipped_with_a_note(noise):
    """A block without a header or a directory gives a note and nothing else."""
    texts, blocks = texts_of(noise)

    assert texts == {}
    assert len(blocks.notes) == 1
