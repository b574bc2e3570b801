"""Prints how long all checks take on articles of 75 to 1,200 slots, and what a key press waits for.

python tests/benchmarks/check_speed.py
"""

import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.checks.checking import remarks_on
from viewer.domain import (
    Article,
    Block,
    BlockKind,
    Credit,
    Decisions,
    Embedded,
    MadeBy,
    Pair,
    Photo,
    Slot,
    Wording,
)
from viewer.pipeline import check, draft, sources_of

COUNTS = (75, 300, 1200)
NAMES = ("Ada Thorne", "Bertil Oxen", "Cy Dahl", "Petra Lindqvist-Moe", "Kristofer Ferrand")
PLACES = ("Vexholm, Norway", "Port Ellery, Oregon", "Grayling Bay, Maine")


def article_of(count: int) -> Article:
    """Give a made-up article of as many paragraphs as it has slots."""
    texts = (
        f"{NAMES[at % 5]}, {30 + at % 40}, came to {PLACES[at % 3]} when {at} people were injured, "
        f"and Mayor {NAMES[(at + 1) % 5]} spoke of boats, gulls, storms and the price of nets."
        for at in range(count)
    )
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    return Article(None, "The quay", blocks, language="en")


def pairs_of(count: int) -> tuple[Pair, ...]:
    """Give captions as agencies write them, each with a photo that says something too."""
    pairs = []
    for at in range(count):
        name, place = NAMES[at % 5], PLACES[at % 3]
        caption = (
            f"Keeper {name}, {30 + at % 40}, left, and two men mend net number {at} on the quay "
            f"at {place}, on Friday, May {at % 28 + 1}, 2031, after a storm injured {at} people."
        )
        credit = Credit(
            f"Photo: {name}/Reuters", f"{name}/Reuters", (("creator", name), ("agency", "Reuters"))
        )
        slot = Slot(f"key{at}", at + 1, caption, credit)
        said = Embedded(caption=caption, creators=(name,), instructions="NO ARCHIVES. GERMANY OUT")
        pairs.append(Pair(slot, Photo(f"{at}.jpg", (6000, 4000), embedded=said), MadeBy.CLUES, 0.9))
    return tuple(pairs)


def main() -> None:
    """Time the checks at each size, cold and after one more change, then a decision."""
    remarks_on(pairs_of(5), article_of(5))
    base = 0.0
    for count in COUNTS:
        pairs, article = pairs_of(count), article_of(count)
        began = perf_counter()
        remarks = remarks_on(pairs, article)
        first = perf_counter() - began
        other = replace(pairs[0], slot=replace(pairs[0].slot, caption="Another caption."))
        began = perf_counter()
        remarks_on((other, *pairs[1:]), article)
        again = perf_counter() - began
        base = base or first / count
        print(
            f"{count:5} slots: {first * 1000:6.0f} ms at first, {again * 1000:6.0f} ms after a change;"
            f" {first / count / base:4.2f} times as long a slot as at {COUNTS[0]};"
            f" {len(remarks)} remarks"
        )
    _print_wait()


def _print_wait() -> None:
    """Time what the window waits for after a decision, beside what runs in the background."""
    pairs, article = pairs_of(300), article_of(300)
    slots, photos = [pair.slot for pair in pairs], [pair.photo for pair in pairs if pair.photo]
    sources = sources_of(article, slots, Path(), photos)
    draft(sources)
    worded = Decisions(wording={slots[0].key: Wording(caption="Another caption.")})
    began = perf_counter()
    document = draft(sources, worded)
    waited = perf_counter() - began
    began = perf_counter()
    check(document)
    beside = perf_counter() - began
    print(
        f"  300 slots: a key press waits {waited * 1000:.0f} ms; beside it {beside * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
