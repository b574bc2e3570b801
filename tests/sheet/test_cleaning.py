"""Text from files made harmless to show."""

import pytest

from viewer.sheet.cleaning import clean, clean_line, clean_name, isolated


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – „text“ 漢字", "plain – „text“ 漢字"),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("tab\there", "tab here"),
        ("bell\x07 escape\x1b[31m nul\0 c1\x9b31m", "bell escape[31m nul c131m"),
        ("a\u202eb\u202cc\u2066d\u2069e\ufefff", "abcdef"),
        ("half \ud800 \uffff", "half \ufffd \ufffd"),
        ("क्\u200dष می\u200cروم", "क्\u200dष می\u200cروم"),
        ("  edges \n", "edges"),
    ],
)
def test_only_what_is_harmful_is_taken_out(text, shown):
    """Control characters, overrides and broken characters go; letters, joiners, lines stay."""
    assert clean(text) == shown


def test_a_line_has_no_line_breaks():
    """Blanks and line breaks become one blank each."""
    assert clean_line(" a \n\n b\t c ") == "a b c"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("été 01.jpg", "été 01.jpg"),
        ("two\nlines.jpg", r"two\nlines.jpg"),
        ("photo\u202egpj.exe", r"photo\u202egpj.exe"),
        ("bytes\udcff.jpg", r"bytes\udcff.jpg"),
    ],
)
def test_odd_characters_of_a_name_are_spelt_out(name, shown):
    """A name's control characters and overrides are seen, and its letters are as they are."""
    assert clean_name(name) == shown


def test_only_a_name_that_runs_to_the_left_is_isolated():
    """Isolates stand around a name in Arabic, and nothing around one in Latin letters."""
    assert isolated("ferry.txt") == "ferry.txt"
    assert isolated("عبارة.txt") == "\u2068عبارة.txt\u2069"
