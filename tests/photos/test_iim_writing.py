"""Tests for viewer/photos/iim_writing.py: UTF-8, limits between characters, others kept."""

import pytest
from written_photos import iim

from viewer.photos.iim import said_by_iim
from viewer.photos.iim_writing import cut_to, with_words, without_words
from viewer.photos.words import Words

UTF8 = (1, 90, b"\x1b%G")


def written(block: bytes, words: Words, encoding: str | None = None):
    notes: list[str] = []
    new = with_words(block, words, encoding, notes.append)
    return new, said_by_iim(new, None, lambda sentence: None), notes


def test_a_new_block_is_declared_as_utf8():
    """An empty block becomes one that names its character set and its version first."""
    new, said, _ = written(b"", Words(caption="Möwen"))

    assert new.startswith(iim(UTF8, (2, 0, b"\0\4")))
    assert said == {"caption": ("Möwen",)}


@pytest.mark.parametrize(
    ("declared", "encoding", "given", "city"),
    [
        ([(1, 90, b"\x1b-B")], "iso8859-2", None, "Šibenik"),
        ([(1, 90, b"\x1b-L")], "iso8859-5", None, "Мостар"),
        ([], "cp1252", None, "Münster – „Hafen“"),
        ([], "utf-8", None, "Šibenik"),
        ([], "cp1251", "cp1251", "Мостар"),
    ],
)
def test_other_text_is_written_again_in_utf8(declared, encoding, given, city):
    """A city in another character set reads the same in the new block, which declares UTF-8."""
    block = iim(*declared, (2, 90, city.encode(encoding)), (2, 120, b"Old"))

    new, said, _ = written(block, Words(caption="Neu: ж"), given)

    assert said == {"city": (city,), "caption": ("Neu: ж",)}
    assert new.count(b"\x1b%G") == 1
    assert b"\x1b-" not in new


def test_binary_values_and_other_records_stay_byte_for_byte():
    """Previews and the records of others are not text: no byte of them changes."""
    preview, record = (2, 202, bytes(range(256))), (3, 10, b"\xff\xfe\xfd")
    block = iim((1, 0, b"\0\4"), (2, 90, b"M\xfcnster"), preview, record)

    new, _, _ = written(block, Words(credit="Ada Thorne"))

    assert iim(preview) in new
    assert new.endswith(iim(record))
    assert new.startswith(iim((1, 0, b"\0\4"), UTF8))


def test_an_undeclared_byte_that_no_set_has_is_not_lost():
    """Bytes that Windows-1252 leaves open become characters of their own, not question marks."""
    new, _, _ = written(iim((2, 90, b"\x81\xe9")), Words(credit="x"))

    assert "\x81é".encode() in new


def test_what_is_broken_stays_at_the_end():
    """A block that breaks off keeps the bytes behind its last whole value."""
    broken = b"\x1c\x02\x19\x40\x00cut off"

    new, said, _ = written(iim((2, 90, b"Port Ellery")) + broken, Words(credit="x"))

    assert new.endswith(broken)
    assert said == {"city": ("Port Ellery",), "credit": ("x",)}


def test_creators_are_replaced_together():
    """Two names come for three that were there, each a value of its own."""
    block = iim(UTF8, (2, 80, b"One"), (2, 80, b"Two"), (2, 80, b"Three"))

    _, said, _ = written(block, Words(creators=("Ada Thorne", "Bo Lind")))

    assert said == {"creators": ("Ada Thorne", "Bo Lind")}


def test_a_value_beyond_its_limit_is_cut_with_a_warning():
    """A credit of more than 32 bytes is cut between characters, and the note says so."""
    credit = "Ügür Şahin-Öztürk/Küstenbildärchiv"

    _, said, notes = written(b"", Words(credit=credit))

    assert credit.startswith(said["credit"][0])
    assert 30 <= len(said["credit"][0].encode()) <= 32
    assert notes == ["The credit is cut to 32 bytes in IIM, its limit there; XMP holds it whole."]


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("abc", 3, "abc"),
        ("aé", 2, "a"),
        ("ae\u0301x", 2, "a"),
        ("渡し舟", 7, "渡し"),
        ("a👩\u200d🚀b", 6, "a"),
        ("क्षि", 3, ""),
        ("two words", 4, "two"),
    ],
)
def test_it_is_cut_between_characters(text, most, cut):
    """No character is parted, nor an accent or a joined sign from what it belongs to."""
    assert cut_to(text, most) == cut


def test_further_blocks_lose_what_the_first_says():
    """Of two blocks only one holds the caption; the other keeps the rest."""
    block = iim((2, 120, b"Old"), (2, 90, b"Port Ellery"))

    assert without_words(block, Words(caption="New")) == iim((2, 90, b"Port Ellery"))
