"""Words from files are harmless to show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.plain_text import clean_text, is_right_to_left, isolated, joined, one_line


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("bell\x07 and null\x00", "bell and null"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("tab\there", "tab here"),
        ("\ud800lone", "lone"),
        ("<b>bold</b> stays words", "<b>bold</b> stays words"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_control_signs_go_and_words_stay(text, clean):
    """Controls and direction overrides go; line breaks, mark-up and joiners stay as they are."""
    assert clean_text(text) == clean


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    """What is clean stays as it is, and can always be encoded."""
    clean = clean_text(text)

    assert clean_text(clean) == clean
    clean.encode()


def test_one_line_runs_blanks_together():
    """A text for a single line has no breaks and no double blanks."""
    assert one_line(" one\n\n two\t three ") == "one two three"


def test_texts_in_a_row_keep_to_themselves():
    """A part that runs from right to left is isolated, the others stay as they are."""
    assert joined(["a\nb", "صورة.jpg", "5 %"]) == "a b · \u2068صورة.jpg\u2069 · 5 %"


def test_isolated_text_ends_its_own_direction():
    """An isolate opened by the sentence is closed by it, whatever the text brings."""
    assert isolated("a\u2068b") == "\u2068ab\u2069"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("١٢ مارس", True), ("(2021) שלום", True), ("Reuters رويترز", False), ("123 …", False)],
)
def test_first_strong_letter_tells_the_direction(text, expected):
    """The first letter with a direction decides, digits and signs do not."""
    assert is_right_to_left(text) is expected
