"""A credit on a line of its own goes to the caption beside it, on the side that the page keeps to."""

from viewer.domain import Article, Block, BlockKind
from viewer.slots.parsing import parse_slots

CAPTIONS = (
    "Ada Thorne polishes the lens of the Port Ellery lighthouse on 4 May 2031.",
    "Tomas Berg and Lin Osei haul nets aboard the Marigold off Port Ellery.",
    "Mayor Ruth Calder opens the Ellery Cross market hall.",
    "Goats graze on the Calder farm near Ellery Cross, 5 May 2031.",
)
BODY = (
    "Nobody knew yet how much the repairs would cost.",
    "Many people had waited a long time and said so.",
    "Nobody knew yet how much the repairs would cost.",
    "There was talk of a vote, but no day was named.",
    "Many people had waited a long time and said so.",
)
CREDITS = ("Reuters", "Ada Lund/AFP", "Reuters", "Getty Images")


def slots_of(*texts):
    """Parse paragraphs under a headline."""
    lines = ("Port Ellery by the sea", *texts)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, 2 * at + 1) for at, text in enumerate(lines))
    return [
        (slot.caption, slot.credit.text if slot.credit else None)
        for slot in parse_slots(Article(None, lines[0], blocks))
    ]


def test_credits_at_even_steps_have_their_captions_below():
    """Credit, caption, body in turn: each caption goes with the credit above it."""
    texts = [BODY[0]]
    for credit, caption, body in zip(CREDITS, CAPTIONS, BODY[1:], strict=True):
        texts += [credit, caption, body]

    assert slots_of(*texts) == list(zip(CAPTIONS, CREDITS, strict=True))


def test_what_stands_in_several_places_is_body():
    """A sentence that comes again and again is not taken for a caption."""
    texts = [BODY[0]]
    for credit, caption in zip(CREDITS, CAPTIONS, strict=True):
        texts += [credit, caption, BODY[0]]

    assert BODY[0] not in [caption for caption, _credit in slots_of(*texts)]
