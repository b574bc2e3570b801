"""What a person said about slots is applied to what the rules found."""

from viewer.domain import Added, Article, Block, BlockKind, Credit, Decisions, Slot, Span, Wording
from viewer.slots.decided import added_at, chosen_slots, find_added, reworded
from viewer.slots.keys import keyed

TEXTS = (
    "Ships at dawn",
    "Boats leave the harbour, 3 May 2031. Photo: Ada Thorne/Reuters",
    "The fleet has grown again.",
    "The fleet has grown again.",
    "A gull rests on the mast.",
)


def article():
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(TEXTS, 1))
    return Article(None, TEXTS[0], blocks)


def gull():
    return Slot(keyed(TEXTS[4]), 1, TEXTS[4], None, Span(4, 0, len(TEXTS[4])))


def test_dismissed_slots_go():
    """A slot that is none is left out."""
    assert chosen_slots(article(), [gull()], Decisions(dismissed=frozenset([gull().key]))) == ()


def test_added_slots_stand_in_reading_order():
    """An added paragraph is numbered by its place, not by when it was added."""
    decisions = Decisions(added=(Added(TEXTS[2], 0),))

    slots = chosen_slots(article(), [gull()], decisions)

    assert [(slot.number, slot.caption) for slot in slots] == [(1, TEXTS[2]), (2, TEXTS[4])]
    assert slots[0].caption_at == Span(2, 0, len(TEXTS[2]))


def test_an_added_slot_has_its_credit_split_off():
    """The credit at the end of an added paragraph becomes the slot's credit."""
    (slot,) = chosen_slots(article(), [], Decisions(added=(Added(TEXTS[1], 0),)))

    assert slot.caption == "Boats leave the harbour, 3 May 2031."
    assert slot.credit is not None
    assert slot.credit.text == "Ada Thorne/Reuters"


def test_equal_paragraphs_are_told_apart():
    """The second of two equal paragraphs is found as the second."""
    second = added_at(article(), 3)

    assert second == Added(TEXTS[3], 1)
    assert find_added(article().blocks, second) == 3


def test_a_paragraph_that_is_gone_adds_nothing():
    """An added caption whose text is gone makes no slot."""
    decisions = Decisions(added=(Added("Nothing like this.", 0),))

    assert chosen_slots(article(), [], decisions) == ()


def test_the_wording_replaces_only_what_was_typed():
    """A typed credit leaves the caption alone, and is parsed like any other."""
    slot = reworded(gull(), Wording(credit="Photo: Ada Thorne/AFP"))

    assert slot.caption == TEXTS[4]
    assert slot.credit is not None
    assert slot.credit.text == "Ada Thorne/AFP"


def test_an_emptied_credit_is_none():
    """A person can take a credit away."""
    slot = Slot("k", 1, "A gull.", Credit("AFP", "AFP"))

    assert reworded(slot, Wording(credit="  ")).credit is None
