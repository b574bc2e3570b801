"""Each clue says what it saw, for or against."""

import pytest

from viewer.pairing.clues import clues_for
from viewer.pairing.facts import Whole, photo_facts, slot_facts


@pytest.fixture
def sentences_on(slots_of):
    """The clues for one slot and one photo, beside other slots, as sentence: score."""

    def make(row, photo, *others):
        slots = [slot_facts(slot) for slot in slots_of(row, *others)]
        photos = [photo_facts(photo)]
        found = clues_for(slots[0], photos[0], Whole(slots, photos))
        return {clue.sentence: clue.score for clue in found}

    return make


def test_same_caption_speaks_for_the_photo(sentences_on, photo_of):
    """The same text embedded is a full match, in per cent."""
    found = sentences_on(
        "Divers raise an anchor", photo_of("1.jpg", caption="Divers raise an anchor")
    )

    assert found["Embedded caption matches, 100 %"] > 5


def test_other_caption_speaks_against_the_photo(sentences_on, photo_of):
    """Another text embedded is a strong objection."""
    found = sentences_on(
        "Divers raise an anchor", photo_of("1.jpg", caption="Snow over the fields")
    )

    assert found["The file has another caption embedded"] < -3


def test_a_cameras_own_caption_says_nothing(sentences_on, photo_of):
    """What cameras write into the caption field is no caption."""
    assert not sentences_on(
        "Divers raise an anchor", photo_of("1.jpg", caption="SAMPLE DIGITAL CAMERA")
    )


def test_credit_and_creator(sentences_on, photo_of):
    """Embedded credit and photographer agree with the article's credit, or the credit differs."""
    row = ("Divers raise an anchor", "Mia Ek/Nordbild", None)

    agreeing = sentences_on(row, photo_of("1.jpg", credit="NORDBILD", creators=("Mia Ek",)))
    differing = sentences_on(row, photo_of("1.jpg", credit="Sydfoto", creators=("Bo Alm",)))

    assert agreeing["Embedded credit “NORDBILD” agrees"] > 0
    assert agreeing["Photographer “Mia Ek” agrees"] > 0
    assert list(differing) == ["Embedded credit “Sydfoto” differs"]
    assert differing["Embedded credit “Sydfoto” differs"] < 0


def test_credit_in_the_file_name(sentences_on, photo_of):
    """The beginning of a credit in the file name is noted, and no word of the caption."""
    other = ("Snow over the fields", "Sydfoto", None)

    found = sentences_on(
        ("Divers raise an anchor", "Nordbild", None), photo_of("NORD_7.jpg"), other
    )
    against = sentences_on(
        other, photo_of("NORD_7.jpg"), ("Divers raise an anchor", "Nordbild", None)
    )

    assert found["File name has “nord” of the credit"] > 0
    assert against["File name has “nord”, the credit has not"] < 0


def test_headline_words_in_the_caption(sentences_on, photo_of):
    """An embedded headline whose words stand in the caption speaks for the photo."""
    found = sentences_on("Divers raise an old anchor", photo_of("1.jpg", headline="Old anchor"))

    assert found["Words of the embedded headline stand in the caption"] > 0


def test_dates_near_and_far(sentences_on, photo_of):
    """The caption's own date is compared with the day the photo was taken."""
    other = "Snow on March 5, 2021"

    same = sentences_on("Divers on March 5, 2021", photo_of("1.jpg", minute=0))
    after = sentences_on("Divers on March 4, 2021", photo_of("1.jpg", minute=0), other)

    assert same["File date is the caption’s date"] > 0
    assert after["File date is one day after the caption’s date"] < 0


def test_dates_without_any_match_mean_nothing(sentences_on, photo_of):
    """Where no photo is of any day the captions name, dates are no objection."""
    assert not sentences_on("Divers on March 4, 2021", photo_of("1.jpg", minute=0))


def test_nearly_the_articles_file_name(sentences_on, photo_of):
    """A CMS's hash around the name leaves a likeness."""
    row = ("Divers raise an anchor", None, "https://a.example/9f8e7d6c-oldanchor.jpg")

    found = sentences_on(row, photo_of("oldanchor.jpg"))

    assert found["The article's image has nearly this file's name"] > 3


def test_words_out_of_order_count_less(sentences_on, photo_of):
    """A file name in the caption's order of words is likelier taken from it."""
    caption = "Divers raise an anchor from the wreck"

    (ordered,) = sentences_on(caption, photo_of("divers-anchor-wreck.jpg")).values()
    (mixed,) = sentences_on(caption, photo_of("wreck-anchor-divers.jpg")).values()

    assert ordered > mixed > 0
