"""Small documents for tests: an article of ships and gulls, and photos that may go with it."""

from viewer.domain import (
    Article,
    Block,
    BlockKind,
    Credit,
    Photo,
    Slot,
    Sources,
    Span,
)
from viewer.slots.keys import keyed

CAPTIONS = (
    "Fishing boats leave the harbour of Port Ellery at dawn, 3 May 2031.",
    "A vendor weighs cherries at the market hall, 3 May 2031.",
    "Keeper Ada Thorne polishes the lens of the lighthouse, 4 May 2031.",
    "Children race paper kites along the breakwater, 4 May 2031.",
)
BODY = "The town has lived from the sea for nine hundred years."


def sources(photos=("boats.jpg", "cherries.jpg", "lens.jpg"), slots=CAPTIONS, size=(3000, 2000)):
    """Give sources whose n-th slot names the n-th photo as its image."""
    texts = ("Port Ellery by the sea", *slots, BODY)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    article = Article(None, texts[0], blocks)
    made = tuple(
        Slot(
            keyed(caption),
            number,
            caption,
            Credit("Reuters", "Reuters"),
            Span(number, 0, len(caption)),
            image=photos[number - 1] if number <= len(photos) else None,
            why="A test says so.",
        )
        for number, caption in enumerate(slots, 1)
    )
    return Sources(article, None, made, tuple(Photo(name, size) for name in photos))
