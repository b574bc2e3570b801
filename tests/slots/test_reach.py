"""How far a caption reaches: its edges move by sentences, over blocks too."""

import pytest

from viewer.domain import Article, Block, BlockKind, Slot, Span
from viewer.slots.reach import at_its_words, moved_edge

BEFORE = "Fog lay on the bay. The ferry was late."
LINE = "The ferry leaves. A band plays. Photo: Ann Lee"
AFTER = "It runs on batteries."
CAPTION = "The ferry leaves. A band plays."


def article(*texts):
    blocks = (Block(BlockKind.PARAGRAPH, text, n) for n, text in enumerate(texts, 1))
    return Article(None, None, tuple(blocks))


QUAY = article(BEFORE, LINE, AFTER)
SLOT = Slot("key", 1, CAPTION, None, Span(1, 0, len(CAPTION)))


@pytest.mark.parametrize(
    ("edge", "step", "caption"),
    [
        ("start", -1, f"The ferry was late. {CAPTION}"),
        ("start", 1, "A band plays."),
        ("end", -1, "The ferry leaves."),
        ("end", 1, f"{CAPTION} Photo: Ann Lee"),
    ],
)
def test_an_edge_moves_by_a_sentence(edge, step, caption):
    """Start and end go on to the next sentence, or back, in the same block or the one beside it."""
    assert moved_edge(QUAY, SLOT, CAPTION, edge, step) == caption


def test_steps_add_up():
    """From words that were moved before, the next step goes on."""
    wider = moved_edge(QUAY, SLOT, f"The ferry was late. {CAPTION}", "start", -1)

    assert wider == f"{BEFORE} {CAPTION}"


@pytest.mark.parametrize(("edge", "step"), [("start", 1), ("end", -1)])
def test_a_caption_never_becomes_nothing(edge, step):
    """A single sentence cannot be narrowed."""
    assert moved_edge(QUAY, SLOT, "A band plays.", edge, step) is None


def test_words_that_stand_nowhere_cannot_be_moved():
    """What a person typed has no edges in the article."""
    assert moved_edge(QUAY, SLOT, "My own words.", "end", 1) is None


def test_a_slot_without_a_place_cannot_be_moved():
    """A credit alone, or a caption in an attribute, stands in no block."""
    assert moved_edge(QUAY, Slot("key", 1, CAPTION, None), CAPTION, "end", 1) is None


def test_scripts_without_spaces_have_sentences():
    """An ideographic full stop ends a sentence with nothing after it."""
    line = "渡轮离开港口。乐队在演奏。"
    slot = Slot("key", 1, line, None, Span(0, 0, len(line)))

    assert moved_edge(article(line), slot, line, "end", -1) == "渡轮离开港口。"


def test_moved_words_have_their_own_place():
    """The place of a slot follows its words; words typed anew leave it where it was."""
    narrow = Slot("key", 1, "A band plays.", None, SLOT.caption_at)
    typed = Slot("key", 1, "My own words.", None, SLOT.caption_at)

    assert at_its_words(QUAY, SLOT, narrow).caption_at == Span(1, 18, 31)
    assert at_its_words(QUAY, SLOT, typed) == typed


def test_a_place_over_two_blocks_is_lit_where_it_begins():
    """Of words in two blocks the part in the first one is the place."""
    wide = Slot("key", 1, f"The ferry was late. {CAPTION}", None, SLOT.caption_at)

    assert at_its_words(QUAY, SLOT, wide).caption_at == Span(0, 20, 39)
