"""Where two texts differ, word by word."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.word_diff import Difference, differences, say_the_same

WORDS = st.lists(st.sampled_from(["a", "ferry", "5", ",", "é", "船", "العبارة"]), max_size=30)


def told(first, second):
    return [
        (first[slice(*place.first)], second[slice(*place.second)])
        for place in differences(first, second)
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("The boat, May 5.", "The old boat, May 6.", [("", "old"), ("5", "6")]),
        ("A boat on the lake at dawn.", "A boat at dawn.", [("on the lake", "")]),
        ("", "A boat.", [("", "A boat.")]),
        ("A boat.", "", [("A boat.", "")]),
        ("桟橋の船、五日。", "桟橋の白い船、六日。", [("", "白い"), ("五", "六")]),
        ("العبارة في الميناء", "العبارة الكبيرة في الميناء", [("", "الكبيرة")]),
        ("😀 boat left", "😀 😃 boat left", [("", "😃")]),
    ],
)
def test_differences_are_told_in_words(first, second, expected):
    """What is added, what is missing and what is changed stand in the order of the text."""
    assert told(first, second) == expected


def test_little_that_stays_between_two_changes_goes_with_them():
    """A date that is another one is one change, not three."""
    assert told("Seen on October 5, 2021 here", "Seen on November 16, 2020 here") == [
        ("October 5, 2021", "November 16, 2020")
    ]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("A  boat\n", "A boat", True),
        ("caf\u00e9", "cafe\u0301", True),
        ("the crew’s “boat”", 'the crew\'s "boat"', True),
        ("A boat", "A Boat", False),
        ("A boat.", "A boat", False),
    ],
)
def test_blanks_and_quotation_marks_make_no_difference(first, second, same):
    """Texts say the same whatever their blanks, code points of accents and kinds of quotes."""
    assert say_the_same(first, second) is same
    assert bool(differences(first, second)) is not same


def test_kind_of_a_difference_is_told():
    """Only the second text, only the first, or both have words there."""
    added, missing = Difference((3, 3), (3, 6)), Difference((3, 6), (3, 3))

    assert (added.is_added, added.is_missing) == (True, False)
    assert (missing.is_added, missing.is_missing) == (False, True)


@given(WORDS, WORDS)
def test_differences_turn_one_text_into_the_other(one, other):
    """With every difference replaced, the first text reads as the second; none overlap."""
    first, second = " ".join(one), " ".join(other)

    places = differences(first, second)

    made, at = "", 0
    for place in places:
        assert at <= place.first[0] <= place.first[1]
        made += f"{first[at : place.first[0]]} {second[slice(*place.second)]} "
        at = place.first[1]
    assert say_the_same(made + first[at:], second)


@pytest.mark.parametrize("vocabulary", [1, 2, 40, 20_000])
def test_long_texts_are_compared(vocabulary):
    """Five thousand words, however often they come back, are compared to the end."""
    dice = random.Random(7)
    first, second = (
        " ".join(f"w{dice.randrange(vocabulary)}" for _ in range(5000)) for _ in range(2)
    )

    places = differences(f"{first} end", f"{second} end")

    assert bool(places) is (vocabulary > 1)
    assert all(place.first[1] <= len(first) for place in places)


def test_few_changes_in_a_long_text_are_found_one_by_one():
    """Each changed word of a long text stands alone."""
    words = [f"word{number % 700}" for number in range(5000)]
    changed = ["other" if number % 100 == 50 else word for number, word in enumerate(words)]

    assert len(differences(" ".join(words), " ".join(changed))) == 50
