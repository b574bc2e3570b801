"""How captions are written is told in notes, and only against the article's own habit."""

import pytest

from tests.checks.cases import pair, remark, said, wanting
from viewer.domain import Severity, Wording

SENTENCE = "Boats leave the harbour of Port Ellery {}."


def four(last, pattern=SENTENCE):
    """Give three captions in the same way and a last one."""
    words = ("early", "slowly", "again")
    pairs = [pair(pattern.format(word), number) for number, word in enumerate(words, 1)]
    return (*pairs, pair(last, 4))


def test_double_blank_is_told_where_it_is():
    """Two blanks side by side are told with the word before them, and the caption without."""
    found = remark("double-blank", pair("The quay  at dawn."))

    assert found.text == "The caption of slot 1 has a double blank after “quay”."
    assert found.severity is Severity.NOTE
    assert found.fix == Wording(caption="The quay at dawn.")


@pytest.mark.parametrize("caption", ["The quay at dawn.", "  The quay  ", "The quay\nat dawn."])
def test_single_blanks_and_edges_are_let_be(caption):
    """Blanks at the edges and line breaks are no double blanks."""
    assert said("double-blank", pair(caption)) == []


@pytest.mark.parametrize("caption", ['A "gull" and a “tern”.', "Ada's lamp and Bo’s oar."])
def test_mixed_quotes_are_told(caption):
    """Straight and curly marks in one caption are told."""
    assert said("mixed-quotes", pair(caption)) == [
        "The caption of slot 1 mixes straight and curly quotes."
    ]


@pytest.mark.parametrize("caption", ["A 5' 11\" mast of “oak”.", 'A "gull".', "Ada’s “gull”."])
def test_one_kind_of_quotes_is_let_be(caption):
    """Inches are no quotes, and one kind is fine."""
    assert said("mixed-quotes", pair(caption)) == []


def test_missing_full_stop_is_told_where_the_others_have_one():
    """The odd caption without a full stop is told, and mended."""
    found = remark("no-full-stop", *four("Gulls sleep on the old breakwater wall"))

    assert found.slot == "key4"
    assert found.fix == Wording(caption="Gulls sleep on the old breakwater wall.")


@pytest.mark.parametrize(
    "pairs",
    [
        four("Gulls sleep on the old breakwater wall!"),
        four("Gulls asleep"),
        four("Gulls sleep on the old breakwater wall", pattern="Boats leave the old harbour of {}"),
    ],
)
def test_full_stops_as_the_house_has_them_are_let_be(pairs):
    """Another end of a sentence, a mere title, and a house without full stops are let be."""
    assert said("no-full-stop", *pairs) == []


def test_missing_date_is_told_where_the_others_have_one():
    """The odd caption without a date is told."""
    dated = "Boats leave the harbour {} on 3 May 2031."

    assert said("no-date", *four("Gulls sleep on the old breakwater wall.", pattern=dated)) == [
        "The caption of slot 4 has no date, as the others have."
    ]


def test_captions_without_dates_are_let_be():
    """Where the others have none either, or where there are too few others, nothing is said."""
    assert said("no-date", *four("Gulls sleep on the old breakwater wall.")) == []
    assert said("no-date", pair("Boats leave the old harbour on 3 May 2031.")) == []


@pytest.mark.parametrize(
    ("caption", "mended"),
    [
        ('A "gull", a "tern" and a “tern”.', 'A "gull", a "tern" and a "tern".'),
        ('A “gull” and Ada\'s “tern” ("owl").', "A “gull” and Ada’s “tern” (“owl”)."),
        ('Eine „Möwe“ und eine "Eule".', "Eine „Möwe“ und eine „Eule“."),
    ],
)
def test_mixed_quotes_are_mended_as_most_of_them_are(caption, mended):
    """The fix turns the rarer kind into the other; after a digit a mark stays, it is inches."""
    assert remark("mixed-quotes", pair(caption)).fix == Wording(caption=mended)


@pytest.mark.parametrize(
    ("wanted", "caption", "mended"),
    [("curly", 'A "gull".', "A “gull”."), ("straight", "Ada’s “gull”.", 'Ada\'s "gull".')],
)
def test_a_desk_may_want_one_kind_of_quotes(wanted, caption, mended):
    """The other kind is told, and mended."""
    found = remark("mixed-quotes", pair(caption), by=wanting(quotes=wanted))

    assert found.fix == Wording(caption=mended)


def test_a_desk_may_want_full_stops_always_or_never():
    """Either is told on a single caption, and mended."""
    bare, stopped = "Gulls sleep on the old breakwater wall", "Gulls sleep on the old breakwater."

    always = remark("no-full-stop", pair(bare), by=wanting(full_stop="always"))
    never = remark("no-full-stop", pair(stopped), by=wanting(full_stop="never"))

    assert always.fix == Wording(caption=f"{bare}.")
    assert never.fix == Wording(caption=stopped[:-1])
    assert said("no-full-stop", pair(stopped), by=wanting(full_stop="always")) == []
    assert said("no-full-stop", pair(bare), by=wanting(full_stop="never")) == []


def test_a_desk_may_want_place_and_date_always():
    """A single caption without them is told; one that has both is let be."""
    rules = wanting(place_and_date="always", severity={})
    full = "Gulls sleep on the old breakwater in Vexholm on 3 May 2031."
    dateline = "VEXHOLM, Norway - Gulls sleep on the old wall, 2031."
    bare = "Gulls sleep on the old breakwater wall."

    assert said("no-date", pair(bare), by=rules)
    assert said("no-place", pair(bare), by=rules)
    for caption in (full, dateline):
        assert said("no-date", pair(caption), by=rules) == []
        assert said("no-place", pair(caption), by=rules) == []
