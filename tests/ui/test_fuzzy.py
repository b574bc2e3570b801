"""What a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.fuzzy import best_matches, fuzzy_score

COMMANDS = ("Next slot", "Open an article", "Next that needs work", "Fit or 100 %")


def test_nothing_typed_keeps_all_in_order():
    """An empty field shows every command as it stands."""
    assert best_matches("", COMMANDS) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("typed", "first"), [("next", 0), ("oa", 1), ("nn", 2), ("WORK", 2), ("100", 3), ("n w", 2)]
)
def test_starts_of_words_come_first(typed, first):
    """First letters of words find a command before letters in its middle do."""
    assert best_matches(typed, COMMANDS)[0] == first


def test_later_word_does_not_hide_an_earlier_match():
    """Letters are found where they all stand, even if a later word begins with the first."""
    assert fuzzy_score("abc", "xa bc ab") is not None


def test_letters_out_of_order_find_nothing():
    """All letters must stand in the text in the order typed."""
    assert fuzzy_score("tolsn", "Next slot") is None


@given(st.text(max_size=12))
def test_whole_name_finds_itself(text):
    """Typing a text as it stands always finds it."""
    assert fuzzy_score(text, text) is not None
