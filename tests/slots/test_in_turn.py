"""Credits and captions in turn are told by their order, where no wording and no name would do."""

import pytest

from viewer.domain import Article, Block, BlockKind
from viewer.slots.parsing import parse_slots

CAPTIONS = (
    "The ferry that no longer runs",
    "Lin Osei and her brother Tomas at the net loft in Port Ellery.",
    "Старый маяк у Северной гавани",
    "漁港の朝、網を引く人々",
    "A place to sit, at last",
)
BODY = (
    "Nobody knew yet how much all of the repairs would cost the town.",
    "Many people had waited a long time for it and said so at length.",
    "There was talk of a vote in the autumn, but no day was named for it.",
    "It was said that the old plan would be looked at again next year.",
    "Others would rather have had the money spent on roads and on schools.",
    "What comes next is for those to say who have to pay for it all.",
)
NUMBERS = ("first", "second", "third", "fourth", "fifth")
UNKNOWN = ("Marigold Museum", "ferryworks", "Marigold Museum", "Ada Lund", "ferryworks")


def slots_of(*texts, embedded=()):
    """Parse paragraphs under a headline, each with an empty line before it."""
    lines = ("Port Ellery by the sea", *texts)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, 2 * at + 1) for at, text in enumerate(lines))
    return [
        (slot.caption, slot.credit.text if slot.credit else None)
        for slot in parse_slots(Article(None, lines[0], blocks), embedded)
    ]


def in_turn(names, captions, below=True):
    """Body, then for each slot its credit, its caption and body again."""
    texts = [BODY[0]]
    for credit, caption, body in zip(names, captions, BODY[1:], strict=True):
        texts += [credit, caption, body] if below else [caption, credit, body]
    return texts


@pytest.mark.parametrize(
    "names",
    [
        UNKNOWN,
        ("Handout",) * 5,
        ("Ada Lund (Marigold/more)", "Handout", "Ada Lund / Tom Berg. Courtesy of Marigold") * 2,
        ("Reuters", "sea_side_pictures", "Reuters", "2031 Marigold", "AFP"),
    ],
)
def test_what_returns_at_even_steps_is_a_credit(names):
    """Names that nobody knows, single words and odd forms are credits in their regular place."""
    found = slots_of(*in_turn(names[:5], CAPTIONS))

    assert [caption for caption, _credit in found] == list(CAPTIONS)
    assert all(credit for _caption, credit in found)


def test_captions_may_stand_above_their_credits():
    """The side is told by what the lines on it are like, all together."""
    found = slots_of(*in_turn(UNKNOWN, CAPTIONS, below=False))

    assert found == list(zip(CAPTIONS, UNKNOWN, strict=True))


def test_one_known_caption_tells_the_side_of_all():
    """A caption that a photo has inside settles on which side the other captions stand."""
    captions = [f"There is a place that is called the {word} by all." for word in NUMBERS]
    texts = in_turn(UNKNOWN, captions)
    reversed_texts = in_turn(UNKNOWN, captions, below=False)

    below = slots_of(*texts, embedded=[captions[2]])
    above = slots_of(*reversed_texts, embedded=[captions[2]])

    assert [caption for caption, _credit in below] == captions
    assert [caption for caption, _credit in above] == captions


@pytest.mark.parametrize("below", [True, False])
def test_any_number_of_paragraphs_may_stand_between(below):
    """Credits need no even steps when all other lines are body or captions."""
    texts = in_turn(UNKNOWN, CAPTIONS, below)
    texts[1:1] = [BODY[2], BODY[4]]
    texts[-4:-4] = [BODY[3]]

    assert slots_of(*texts) == list(zip(CAPTIONS, UNKNOWN, strict=True))


def test_a_page_with_its_menus_is_not_read_as_credits_in_turn():
    """Names among many short lines that nothing explains make no captions of the body."""
    menus = ["Sport and play", "What is on", "Read it later", "More of the same", "Write to us"]
    texts = [*menus, BODY[0]]
    for number, name in enumerate(UNKNOWN):
        texts += [*menus[number:], name, BODY[number], BODY[number + 1]]

    assert slots_of(*texts) == []


def test_headings_at_even_steps_are_no_credits():
    """Short lines that return among sentences are headings when none is like a name."""
    headings = ("What it will cost", "Who has to pay", "When it opens", "How it began", "And then?")

    assert slots_of(*in_turn(headings, BODY[:5])) == []


def test_a_list_of_names_is_no_row_of_credits():
    """Names that return with nothing but short lines between them belong to a list."""
    names = ("Ada Lund", "Tom Berg", "Lin Osei", "Ruth Calder", "Ada Thorne")
    places = ("harbour", "market", "school", "church", "farm")
    texts = [text for row in zip(names, places, ("age 41",) * 5, strict=True) for text in row]

    assert slots_of(*texts) == []
