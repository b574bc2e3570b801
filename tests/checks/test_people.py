"""Names, places in the row and counts in captions are held against the article and each other."""

import pytest

from tests.checks.cases import article, credited, pair, remark, said, wanting
from viewer.domain import Pair, Severity, Slot, Span, Wording

BODY = article(
    "Ada Thorne keeps the lighthouse. Kristofer Ferrand and his wife Petra Lindqvist-Moe came too.",
    "The town has lived from the sea for nine hundred years. " * 8,
)


@pytest.mark.parametrize(
    ("caption", "there"),
    [
        ("Keeper Ada Thorme at work.", "Ada Thorne"),
        ("Kristopher Ferrand arrives.", "Kristofer Ferrand"),
        ("Ada Throne's lamp.", "Ada Thorne"),
        ("Petra Lindqwist-Moe arrives.", "Petra Lindqvist-Moe"),
    ],
)
def test_name_that_the_article_spells_otherwise_is_told(caption, there):
    """One or two letters off a name of the article is a warning."""
    found = remark("name-spelling", pair(caption), of=BODY)

    assert found.text.endswith(f"the article has “{there}”.")
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("caption", "mended"),
    [
        ("Keeper Ada Thorme at work.", "Keeper Ada Thorne at work."),
        ("Keeper Ada Thorme's lamp.", "Keeper Ada Thorne's lamp."),
        ("Keeper ADA THORME at work.", "Keeper ADA THORNE at work."),
    ],
)
def test_mended_caption_is_given(caption, mended):
    """The caption with the article's spelling comes with the remark, its case and endings kept."""
    found = remark("name-spelling", pair(caption), of=BODY)

    assert found.fix == Wording(caption=mended)


@pytest.mark.parametrize(
    "caption",
    [
        "Ada Thorne at work.",
        "ADA THORNE at work.",
        "Ada Thornes lamp.",
        "Ada Thorné at work.",
        "Ida Thorne, her sister.",
        "Ada Thorne and Ada Thorme, no relation.",
        "Ada Bernard at work.",
        "Petra Lindqvist-Mae-Moe arrives.",
        "港の灯台。",
    ],
)
def test_other_names_and_forms_are_let_be(caption):
    """The same name, its cases and accents, and quite another name are no slips."""
    assert said("name-spelling", pair(caption), of=BODY) == []


def test_cases_at_the_end_of_a_name_are_no_slips():
    """In languages with cases the end of a name says nothing of its spelling."""
    russian = article("Анна Орлова вышла в море." * 3, language="ru")

    assert said("name-spelling", pair("В гостях у Анны Орловой."), of=russian) == []


def test_captions_are_no_witness_for_themselves():
    """A spelling that stands in the caption's own block does not count as the article's."""
    story = article("Ada Thorne keeps the lighthouse.", "Keeper Ada Thorme at work.")
    plain = pair("Keeper Ada Thorme at work.")
    slot = Slot("key1", 1, plain.slot.caption, plain.slot.credit, Span(1, 0, 26))

    assert len(said("name-spelling", Pair(slot, plain.photo, plain.made_by), of=story)) == 1


def test_name_that_stands_nowhere_is_a_note():
    """A name of which the article has no word is asked about."""
    found = remark("name-nowhere", pair("Keeper Ada Thorne with Bertil Oxen."), of=BODY)

    assert found.text == "The caption of slot 1 names “Bertil Oxen”; the article does not."
    assert found.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ada Bernard with a lamp.", "Nordbild"),
        ("A lamp at Vexholm Market.", "Nordbild"),
        ("A lamp. Bertil Oxen", "Bertil Oxen/Nordbild"),
        ("Bertil with a lamp.", "Nordbild"),
        ("LAMP LIGHT: The keeper at work.", "Nordbild"),
    ],
)
def test_known_words_places_and_credits_are_let_be(caption, credit):
    """One known word is enough; places and the photographer need not stand in the article."""
    assert said("name-nowhere", pair(caption, credit=credited(credit)), of=BODY) == []


def test_short_articles_name_nobody():
    """Of an article of a line or none, nothing is said."""
    assert said("name-nowhere", pair("Keeper Bertil Oxen."), of=article("Boats.")) == []
    assert said("name-nowhere", pair("Keeper Bertil Oxen.")) == []


def test_order_without_names_is_a_note():
    """Who says "from left" names somebody."""
    found = said("order-without-names", pair("The winners, from left, after the race."))

    assert found == ["The caption of slot 1 says “from left” and names nobody."]


@pytest.mark.parametrize(
    "caption", ["From left, Ada Thorne and Bo Ek.", "They turn left.", "左から"]
)
def test_named_rows_are_let_be(caption):
    """Names after the words, and other words, are let be."""
    assert said("order-without-names", pair(caption)) == []


def test_two_people_on_one_side_are_told():
    """Two people cannot both be the left one."""
    found = said("same-place", pair("Ada Thorne (left) and Bo Ek (Left)."))

    assert found == ["The caption of slot 1 puts two people “(left)”."]


@pytest.mark.parametrize(
    "caption",
    [
        "Ada Thorne (left) and Bo Ek (right).",
        "Ada Thorne (left).",
        "A (left), B (right), C (left).",
    ],
)
def test_sides_that_can_be_are_let_be(caption):
    """Two sides, one side, and rows of montages are let be."""
    assert said("same-place", pair(caption)) == []


def test_wrong_count_is_a_note():
    """Three men have three names."""
    found = said("wrong-count", pair("The three men, from left, Ada Thorne and Bo Ek."))

    assert found == ["The caption of slot 1 says “three men” and names 2 in a row."]


@pytest.mark.parametrize(
    "caption",
    [
        "The three men, from left, Ada Thorne, Bo Ek and Cy Dahl.",
        "The three men with Ada Thorne and Bo Ek.",
        "The three men, from left, Ada Thorne, the mayor, and Bo Ek.",
        "Two men and three women, from left, Ada Thorne and Bo Ek.",
    ],
)
def test_counts_that_may_be_right_are_let_be(caption):
    """As many names, no row, a row with more than names, and two counts are let be."""
    assert said("wrong-count", pair(caption)) == []


def test_names_of_the_house_are_let_be():
    """A name that the desk has listed is neither misspelt nor unknown."""
    rules = wanting(house_names=("Ada Thorme", "Bertil Oxen"))

    assert said("name-spelling", pair("Keeper. Ada Thorme at work."), of=BODY, by=rules) == []
    assert said("name-nowhere", pair("With a lamp: Bertil Oxen."), of=BODY, by=rules) == []
