"""Slots are numbered in reading order and keyed by their own text."""

import json

import pytest

from viewer.article.from_text import read
from viewer.article.reading import read_article
from viewer.domain import Article, Block, BlockKind
from viewer.slots.headline import headline_of
from viewer.slots.parsing import parse_slots

STORY = "The council agreed on Monday to pay for the new bridge over the river, after long talks."
CAPTION = "Ann Lee opens the pier in Springfield on May 4, 2021."


def text_article(*lines):
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line, 2 * number) for number, line in enumerate(lines)
    )
    return Article(None, None, blocks)


def figure(number, caption, image):
    return (
        Block(BlockKind.IMAGE, "", number * 10, image, number, "figure"),
        Block(BlockKind.CAPTION, caption, number * 10 + 1, image, number, "figure"),
    )


def test_numbers_follow_reading_order():
    """Slots count from 1 in the order of the text."""
    slots = parse_slots(
        text_article(STORY, f"{CAPTION} (Jane Doe/AP)", STORY, "A ferry in the fog. (Tim Hill/AFP)")
    )

    assert [slot.number for slot in slots] == [1, 2]
    assert [slot.credit.text for slot in slots if slot.credit] == ["Jane Doe/AP", "Tim Hill/AFP"]


def test_keys_survive_edits_elsewhere():
    """Another paragraph before a slot changes its number and place, not its key."""
    line = f"{CAPTION} (Jane Doe/AP)"

    before = parse_slots(text_article(STORY, line))
    after = parse_slots(text_article(STORY, "Barges. (Tim Hill/AFP)", "More of the story.", line))

    assert before[0].key == after[-1].key
    assert len({slot.key for slot in after}) == len(after)


def test_equal_slots_have_keys_of_their_own():
    """Two photos with the same caption are told apart by their count."""
    article = Article(
        None, None, (*figure(1, "A ferry.", "a.jpg"), *figure(2, "A ferry.", "b.jpg"))
    )

    slots = parse_slots(article)

    assert [slot.image for slot in slots] == ["a.jpg", "b.jpg"]
    assert slots[0].key != slots[1].key


def test_a_figure_s_caption_is_not_found_again_in_the_text():
    """A page that prints a figure's caption once more has one slot."""
    line = f"{CAPTION} (Jane Doe/AP)"
    again = Block(BlockKind.PARAGRAPH, line, 90)

    slots = parse_slots(Article(None, None, (*figure(1, line, "a.jpg"), again)))

    assert len(slots) == 1
    assert slots[0].image == "a.jpg"


def test_no_blocks_no_slots():
    """An article without blocks has no slots."""
    assert parse_slots(Article(None, None, ())) == ()


@pytest.mark.corpus
def test_the_seed_comes_out_exact(shared):
    """The seed's six slots, each with its credit, its headline, and nothing else."""
    folder = shared / "articles" / "seed"
    truth = json.loads((folder / "space-film.json").read_text(encoding="utf-8"))

    article = read_article(folder / "space-film.txt")
    slots = parse_slots(article)

    assert headline_of(article) == truth["headline"]
    assert [(slot.caption, slot.credit and slot.credit.text) for slot in slots] == [
        (slot["caption"], slot["credit"]) for slot in truth["slots"]
    ]


def test_every_slot_of_a_long_text_is_found(tmp_path):
    """A hundred captions in a long text give a hundred slots."""
    path = tmp_path / "long.txt"
    one = [f"{STORY}\n\n{CAPTION[:-5]}, {year}. (Jane Doe/AP)\n\n" for year in range(1900, 2000)]
    path.write_text("".join(one), encoding="utf-8")

    assert len(parse_slots(read(path))) == len(one)


def test_a_caption_takes_the_bare_photo_beside_it():
    """A line that its credit shows to be a caption belongs to the photo right before it."""
    photos = (Block(BlockKind.IMAGE, "", 3, "a.jpg", 1), Block(BlockKind.IMAGE, "", 7, "b.jpg", 2))
    said = [Block(BlockKind.PARAGRAPH, text, at) for at, text in ((1, STORY), (5, STORY))]
    caption = Block(BlockKind.PARAGRAPH, f"{CAPTION} (Jane Doe/AP)", 8)

    slots = parse_slots(Article(None, None, (said[0], photos[0], said[1], photos[1], caption)))

    assert [slot.image for slot in slots] == ["b.jpg"]
