"""Plain paragraphs show slots: credits beside captions, repeats, and captions known from photos."""

import pytest

from viewer.domain import Article, Block, BlockKind
from viewer.slots.cues import load_cues
from viewer.slots.paragraphs import found_in_paragraphs

STORY = (
    "The council agreed on Monday to pay for the new bridge over the river, after three years of talks.",
    "Traders had asked for a crossing since the old one was closed in the floods of the spring.",
    "The work is to begin in September and will take eighteen months, the council said on Monday.",
)
PLAIN_CAPTION = "Barges wait for timber where the old crossing stood until the spring"
GAP = ""


def article_of(*lines):
    """An article of these lines; an empty one leaves a gap."""
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line, number) for number, line in enumerate(lines, 1) if line
    )
    return Article(None, None, blocks)


def found(*lines, taken=frozenset(), embedded=()):
    return found_in_paragraphs(article_of(*lines), taken, load_cues(), embedded)


def test_glue_decides_between_two_captions():
    """Of two lines like captions, the one without an empty line between has the credit."""
    slots = found(
        STORY[0],
        GAP,
        "Ann Lee opens the pier in Springfield on May 4, 2021.",
        "Jane Doe/Reuters",
        GAP,
        "Tom Roe loads a barge in Springfield on May 6, 2021.",
        "Tim Hill/AFP",
        GAP,
        STORY[1],
    )

    assert [slot.credit.text for slot in slots] == ["Jane Doe/Reuters", "Tim Hill/AFP"]


def test_a_caption_is_found_by_what_a_photo_says_of_itself():
    """A paragraph that no wording tells is a caption when a photo has the same words inside."""
    lines = (STORY[0], GAP, PLAIN_CAPTION, GAP, STORY[1], GAP, STORY[2])

    without = found(*lines)
    with_photo = found(*lines, embedded=[f"{PLAIN_CAPTION} of 2021. Photo: Jane Doe/AP"])

    assert without == ()
    assert [slot.caption for slot in with_photo] == [PLAIN_CAPTION]
    assert "photo" in with_photo[0].why


@pytest.mark.parametrize("label", ["图注：", "圖說：", "图说 "])
def test_a_label_before_it_makes_a_caption(label):
    """What a caption's own label says needs no other proof, and the label is no part of it."""
    slots = found(STORY[0], GAP, f"{label}{PLAIN_CAPTION}", GAP, STORY[1])

    assert PLAIN_CAPTION in [slot.caption for slot in slots]
    assert all(label.strip() not in slot.caption for slot in slots)


def test_other_words_inside_photos_prove_nothing():
    """A photo's caption that only shares some words with the story makes no slot."""
    slots = found(
        *STORY, embedded=["The council agreed on Friday to sell the old ferry and its pier."]
    )

    assert slots == ()


def test_taken_blocks_are_left_alone():
    """What a figure has claimed is not claimed again."""
    lines = (STORY[0], GAP, "Ann Lee opens the pier. (Photo: Jane Doe/AP)", GAP, STORY[1])

    assert len(found(*lines)) == 1
    assert found(*lines, taken=frozenset({1})) == ()


def test_a_caption_printed_twice_is_one_slot():
    """Of two printings of a caption the one with a credit counts."""
    caption = "Ann Lee, left, opens the pier in Springfield on May 4, 2021."

    slots = found(STORY[0], GAP, caption, GAP, f"{caption} (Jane Doe/AP)", GAP, STORY[1])

    assert [slot.caption for slot in slots] == [caption]
    assert slots[0].credit.text == "Jane Doe/AP"


@pytest.mark.parametrize(
    "lines",
    [("(" * 5_000,), ("AP Photo/" * 500,), ("Photo by " * 200,) * 50, ("left, " * 2_000,), ("x",)],
)
def test_strange_lines_do_no_harm(lines):
    """Lines made to mislead end in a result."""
    assert isinstance(found(*lines), tuple)
