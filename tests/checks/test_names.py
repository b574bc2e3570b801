"""Names are told by their capitals, and spellings compared letter by letter."""

import pytest

from viewer.checks.names import apart, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("keeper Ada Thorne at work", [("Ada", "Thorne")]),
        ("Ada Thorne, Bo Ek", [("Ada", "Thorne"), ("Bo", "Ek")]),
        ("Ada J. Thorne", [("Ada", "J.", "Thorne")]),
        ("She met Thorne. Bo came.", [("She",), ("Thorne",), ("Bo",)]),
        ("Ольга Орлова и O’Neill-Marsh", [("Ольга", "Орлова"), ("O’Neill-Marsh",)]),
        ("港の灯台", []),
    ],
)
def test_runs_of_capitals_are_names(text, names):
    """Words with a capital and single blanks between them make a name; a full stop ends it."""
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("thorne", "thorne", 0),
        ("thorne", "thorme", 1),
        ("thorne", "throne", 1),
        ("thorne", "thornne", 1),
        ("ferreira", "fereyra", 2),
        ("thorne", "lindqvist", 3),
        ("", "abc", 3),
    ],
)
def test_letters_apart_are_counted(one, other, letters):
    """A letter more, less or other counts one, as does a swap of neighbours; beyond two, three."""
    assert apart(one, other, 2) == letters
    assert apart(other, one, 2) == letters
