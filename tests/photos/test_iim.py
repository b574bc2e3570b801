"""Tests for viewer/photos/iim.py."""

import struct

import pytest

from viewer.photos.iim import GUESSED, MAX_DATASETS, UNNAMED, said_by_iim

CHARACTER_SET, DATE, BYLINE, CITY, HEADLINE, CAPTION = (
    *((1, 90), (2, 55), (2, 80), (2, 90), (2, 105), (2, 120)),
)


def iim(*datasets: tuple[tuple[int, int], bytes]) -> bytes:
    return b"".join(
        bytes((0x1C, *key)) + struct.pack(">H", len(value)) + value for key, value in datasets
    )


def read(block: bytes, encoding: str | None = None):
    notes: list[str] = []
    return said_by_iim(block, encoding, notes.append), notes


@pytest.mark.parametrize(
    ("escape", "encoding", "text"),
    [
        (b"\x1b%G", "utf-8", "Šibenik – šest brodova"),
        (b"\x1b%/I", "utf-8", "Šibenik"),
        (b"\x1b.A", "cp1252", "Jütländische Brücke – „neu“"),
        (b"\x1b-A", "latin-1", "Brücke"),
        (b"\x1b(B\x1b-B", "iso8859-2", "Šibenik"),
        (b"\x1b-L", "iso8859-5", "Мост"),
        (b"\x1b-F", "iso8859-7", "Γέφυρα"),
    ],
)
def test_declared_character_set_is_used(escape, encoding, text):
    """Text is read in the character set that the block names."""
    block = iim((CHARACTER_SET, escape), (CAPTION, text.encode(encoding)))

    said, notes = read(block)

    assert (said, notes) == ({"caption": (text,)}, [])


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_undeclared_text_is_utf8_if_it_can_be(encoding):
    """Undeclared bytes that are UTF-8 are read so, and nothing was guessed."""
    text = "Zwei Möwen über dem Deich" if encoding == "utf-8" else "Two gulls"

    said, notes = read(iim((CAPTION, text.encode(encoding))))

    assert (said, notes) == ({"caption": (text,)}, [])


def test_other_undeclared_text_is_windows_1252():
    """Undeclared bytes that are no UTF-8 are read as Windows-1252, and a note says it is a guess."""
    said, notes = read(iim((CAPTION, "Möwe – „Emma“".encode("cp1252"))))

    assert said == {"caption": ("Möwe – „Emma“",)}
    assert notes == [GUESSED]


def test_person_corrects_a_wrong_guess():
    """The encoding a person names is used where the block names none."""
    said, notes = read(iim((CAPTION, "Чайки над дамбой".encode("cp1251"))), "cp1251")

    assert said == {"caption": ("Чайки над дамбой",)}
    assert notes == [f"{UNNAMED}cp1251, as you chose."]


def test_a_choice_leaves_utf8_alone():
    """What is clearly UTF-8 stays so when the person names an encoding for a folder."""
    said, notes = read(iim((CAPTION, "Möwe über dem Deich".encode())), "cp1251")

    assert (said, notes) == ({"caption": ("Möwe über dem Deich",)}, [])


def test_declared_character_set_is_not_overruled():
    """The encoding a person names leaves a block alone that names its own."""
    block = iim((CHARACTER_SET, b"\x1b%G"), (CAPTION, "Möwe".encode()))

    said, _ = read(block, "cp1251")

    assert said == {"caption": ("Möwe",)}


@pytest.mark.parametrize("declared", [(), ((CHARACTER_SET, b"\x1b%G"),)])
def test_character_cut_at_the_limit_is_dropped(declared):
    """A value cut inside its last UTF-8 character keeps the rest."""
    cut = "Gulls över a düne".encode()[: -len("ne") - 1]

    said, _ = read(iim(*declared, (HEADLINE, cut)))

    assert said == {"headline": ("Gulls över a d",)}


def test_text_that_lies_about_utf8_is_kept():
    """Stray bytes of a block that says UTF-8 are read as Windows-1252."""
    said, _ = read(iim((CHARACTER_SET, b"\x1b%G"), (CAPTION, b"caf\xe9 na\xc3\xafve")))

    assert said == {"caption": ("café naïve",)}


def test_unknown_character_set_counts_as_none():
    """An escape that names no known set leaves the usual guess."""
    said, _ = read(iim((CHARACTER_SET, b"\x1b$)Z"), (CAPTION, b"plain words")))

    assert said == {"caption": ("plain words",)}


def test_creators_repeat_and_other_fields_do_not():
    """Each by-line is kept in order; of a field that must not repeat, the first counts."""
    block = iim((BYLINE, b"Ida Voss"), (CITY, b"Husum"), (BYLINE, b"Ole Brandt"), (CITY, b"Kiel"))

    said, _ = read(block)

    assert said == {"creators": ("Ida Voss", "Ole Brandt"), "city": ("Husum",)}


@pytest.mark.parametrize(("written", "day"), [(b"20210304", "2021-03-04"), (b"00000000", None)])
def test_date_is_a_day_or_nothing(written, day):
    """Eight digits are a day if there is such a day."""
    said, _ = read(iim((DATE, written)))

    assert said.get("date") == ((day,) if day else None)


def test_text_is_cleaned():
    """Line ends become line feeds; NULs and blanks at both ends go; blanks alone are nothing."""
    said, _ = read(iim((CAPTION, b" one\r\ntwo\rthree\0 \n"), (HEADLINE, b" \t ")))

    assert said == {"caption": ("one\ntwo\nthree",)}


def test_extended_dataset_is_read():
    """A value longer than 32,767 bytes has its length in a field of its own."""
    long = b"gull " * 8000
    block = b"\x1c\x02\x78" + struct.pack(">HI", 0x8004, len(long)) + long

    said, _ = read(block)

    assert said == {"caption": (long.decode().strip(),)}


@pytest.mark.parametrize(
    "broken",
    [b"\x1c\x02\x78\x7f\xffshort", b"\x1c\x02\x78\x80\x04\xff\xff\xff\xffshort", b"noise"],
)
def test_what_stands_before_a_break_is_kept(broken):
    """A length that lies ends the reading, with a note; what came before it counts."""
    said, notes = read(iim((CITY, b"Husum")) + broken)

    assert said == {"city": ("Husum",)}
    assert len(notes) == 1


def test_padding_is_no_fault():
    """NULs behind the last value are padding."""
    said, notes = read(iim((CITY, b"Husum")) + bytes(3))

    assert (said, notes) == ({"city": ("Husum",)}, [])


def test_number_of_values_is_limited():
    """Values beyond the limit are skipped with a note."""
    keyword = ((2, 25), b"k")

    _, notes = read(iim(*[keyword] * (MAX_DATASETS + 1)))

    assert notes == [f"The IIM block has more than {MAX_DATASETS:,} values: the rest is skipped."]
