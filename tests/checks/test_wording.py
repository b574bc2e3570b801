"""Length, tense, doubled words and nesting are told in notes."""

import pytest

from tests.checks.cases import article, credited, pair, remark, said, wanting
from viewer.domain import Severity, Wording

PRESENT = wanting(tense="present")


def test_long_captions_are_told_with_their_length():
    """A caption of more words than the desk wants is a note."""
    found = remark("too-long", pair("quay " * 61), by=wanting(most_words=60))

    assert found.text == "The caption of slot 1 has 61 words; the desk wants 60 at most."
    assert found.severity is Severity.NOTE


def test_short_captions_are_told_with_their_length():
    """A caption of fewer words than the desk wants is a note; none at all is another matter."""
    rules = wanting(fewest_words=5)

    assert said("too-short", pair("Quay."), by=rules) == [
        "The caption of slot 1 has 1 word; the desk wants 5 at least."
    ]
    assert said("too-short", pair(""), by=rules) == []
    assert said("too-short", pair("港の灯台と漁船"), by=rules) == []


def test_lengths_that_the_desk_wants_are_let_be():
    """Exactly as many words as wanted, and any number where nothing is wanted, are let be."""
    assert said("too-long", pair("quay " * 60), by=wanting(most_words=60)) == []
    assert said("too-long", pair("quay " * 600), by=wanting(most_words=0)) == []
    assert said("too-short", pair("Quay.")) == []


@pytest.mark.parametrize(
    "caption", ["Boats went out at dawn. They fish.", "Ada Thorne was at the lamp."]
)
def test_past_tense_is_told_where_the_desk_wants_the_present(caption):
    """The first sentence says what happens."""
    assert len(said("past-tense", pair(caption), by=PRESENT)) == 1


@pytest.mark.parametrize(
    "caption",
    [
        "Boats go out at dawn. They went yesterday.",
        "Ada Thorne is where the tower was.",
        "Boats, which left at dawn, return.",
        "The keeper, on the left, waves.",
        "Boats leave the harbour.",
    ],
)
def test_present_tense_is_let_be(caption):
    """The present, and the past of a clause or of a second sentence, are let be."""
    assert said("past-tense", pair(caption), by=PRESENT) == []


def test_any_tense_is_let_be_by_default():
    """Where the desk has no rule, nothing is said."""
    assert said("past-tense", pair("Boats went out at dawn.")) == []


def test_words_of_another_language_are_no_verbs():
    """Where the article's language is known, only its words count."""
    german = article("Boote.", language="de")

    assert said("past-tense", pair("Die Boote made aus Holz."), of=german, by=PRESENT) == []


def test_doubled_word_is_told_and_mended():
    """A small word twice in a row is told, with the caption that has it once."""
    found = remark("doubled-word", pair("Boats leave the the harbour."))

    assert found.text == "The caption of slot 1 has “the” twice in a row."
    assert found.fix == Wording(caption="Boats leave the harbour.")


@pytest.mark.parametrize(
    "caption", ["The tern tern.", "Duran Duran play.", "What is, is.", "In the theatre."]
)
def test_words_that_may_stand_twice_are_let_be(caption):
    """Names, and words with a sign between them, are let be."""
    assert said("doubled-word", pair(caption)) == []


@pytest.mark.parametrize(
    ("caption", "sign"),
    [("Boats (at dawn leave.", "("), ("Boats at dawn) leave.", ")"), ("“Boats (leave”).", "”")],
)
def test_signs_without_a_partner_are_told(caption, sign):
    """What opens has to close, and not something else."""
    (text,) = said("wrong-nesting", pair(caption))

    assert sign in text


@pytest.mark.parametrize(
    "caption",
    [
        "Boats (at dawn) leave “Vexholm”.",
        "„Boote“ (am Morgen).",
        "»Boote« am Morgen.",
        "« Bateaux » au matin.",
        "a) boats, b) terns.",
        "Ada’s boat.",
    ],
)
def test_pairs_in_many_ways_are_let_be(caption):
    """Quotes as languages write them, lists and apostrophes are let be."""
    assert said("wrong-nesting", pair(caption)) == []


def test_bracket_that_closes_behind_the_credit_is_let_be():
    """Caption and credit may share a bracket."""
    shared = pair("Boats leave. (", credit=credited("Nordbild)"))

    assert said("wrong-nesting", shared) == []
