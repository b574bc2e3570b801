"""Facts of a caption are held against those of its article."""

import pytest

from tests.checks.cases import article, pair, remark, said
from viewer.domain import Severity

BODY = article(
    "Keeper Ada Thorne, 43, came to Vexholm, California, with Mayor Bertil Oxen.",
    "At least 14 people were killed and three injured when the tower fell.",
)


def test_another_age_is_told():
    """One person cannot have two ages."""
    found = remark("two-ages", pair("Ada Thorne, 34, at the lamp."), of=BODY)

    assert found.text == "The caption of slot 1 gives Ada Thorne as 34, the article as 43."
    assert found.severity is Severity.WARNING


def test_another_age_in_another_caption_is_told_on_both():
    """Captions are held against each other where the article says nothing."""
    pairs = pair("Cy Dahl, 34, rows."), pair("Cy Dahl (35) rows.", 2)

    assert len(said("two-ages", *pairs, of=BODY)) == 2


@pytest.mark.parametrize(
    "caption",
    [
        "Ada Thorne, 43, at the lamp.",
        "Bertil Oxen, 61, at the lamp.",
        "Ada Thorne, 2,000 steps up.",
        "Ada Thorne at 34 Quay Street.",
    ],
)
def test_right_ages_and_other_numbers_are_let_be(caption):
    """The same age, somebody else's, and numbers that are none are let be."""
    assert said("two-ages", pair(caption), of=BODY) == []


@pytest.mark.parametrize(
    "caption", ["Governor Bertil Oxen waves.", "Waves from governor Bertil Oxen."]
)
def test_another_title_is_asked_about(caption):
    """A title that the article never gives to a person is a note."""
    found = remark("two-titles", pair(caption), of=BODY)

    assert found.text.endswith("the article has “Mayor Bertil Oxen”.")
    assert found.severity is Severity.NOTE


@pytest.mark.parametrize(
    "caption",
    [
        "Mayor Bertil Oxen waves.",
        "Former Governor Bertil Oxen waves.",
        "Bertil Oxen waves.",
        "Governor Ada Thorne waves.",
    ],
)
def test_right_former_and_new_titles_are_let_be(caption):
    """The same title, a former one, none, and one of whom the article gives none, are let be."""
    assert said("two-titles", pair(caption), of=BODY) == []


@pytest.mark.parametrize(
    "caption",
    ["The tower that killed 12 people.", "Twelve were hurt: 12 people were killed.",
     "A fall left 1,400 people dead.", "Five people were injured."],
)  # fmt: skip
def test_another_number_is_asked_about(caption):
    """Another number of dead or injured is a note."""
    found = remark("other-number", pair(caption), of=BODY)

    assert found.severity is Severity.NOTE


@pytest.mark.parametrize(
    "caption",
    [
        "The tower that killed 14 people.",
        "Three injured people.",
        "12 people watch.",
        "The tower fell in 2031. Killed birds lie about.",
        "12 people were rescued.",
    ],
)
def test_right_numbers_and_other_counts_are_let_be(caption):
    """The same number, and numbers of something else, are let be."""
    assert said("other-number", pair(caption), of=BODY) == []


def test_another_state_is_asked_about():
    """A town lies in one state."""
    found = said("other-place", pair("Boats leave Vexholm, Maine, at dawn."), of=BODY)

    assert found == [
        "The caption of slot 1 has “Vexholm, Maine”, the article has “Vexholm, California”."
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "Boats leave Vexholm, Calif., at dawn.",
        "Boats in Vexholm, Sunday.",
        "Boats in Oslo, Norway.",
    ],
)
def test_right_and_new_places_are_let_be(caption):
    """The same state in short, what is no state, and other towns are let be."""
    assert said("other-place", pair(caption), of=BODY) == []
