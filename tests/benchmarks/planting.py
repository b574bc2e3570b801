"""How a known fault is planted into slots of an article, one at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from viewer.domain import Article, Credit, Embedded, MadeBy, Pair, Photo, Slot

# Pairs and article with one fault, the key of the slot it is in (None: the article), photos unused.
Planted = tuple[tuple[Pair, ...], Article, str | None, tuple[Photo, ...]]
Plant = Callable[[Sequence[Slot], Article], Iterator[Planted]]


def standing_in(slots: Sequence[Slot]) -> tuple[Pair, ...]:
    """Give each slot a photo of its own that says nothing, as a guess."""
    return tuple(
        Pair(slot, Photo(f"{slot.number}.jpg", (6000, 4000)), MadeBy.CLUES) for slot in slots
    )


def each(
    slots: Sequence[Slot], article: Article, change: Callable[[Pair], Pair | None]
) -> Iterator[Planted]:
    """Plant a fault into one slot after the other, where there is a place for it."""
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs):
        changed = change(pair)
        if changed is not None:
            yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def captioned(pair: Pair, caption: str) -> Pair:
    """Give a pair another caption."""
    return replace(pair, slot=replace(pair.slot, caption=caption))


def credited(pair: Pair, text: str, roles: tuple[tuple[str, str], ...] = ()) -> Pair:
    """Give a pair another credit."""
    return replace(pair, slot=replace(pair.slot, credit=Credit(text, text, roles)))


def saying(pair: Pair, embedded: Embedded) -> Pair:
    """Let the photo of a pair say this of itself."""
    assert pair.photo is not None
    return replace(pair, photo=replace(pair.photo, embedded=embedded))


def sized(pair: Pair, width: int, height: int) -> Pair:
    """Give the photo of a pair another size."""
    assert pair.photo is not None
    return replace(pair, photo=replace(pair.photo, size=(width, height)))


def in_each(change: Callable[[Pair], Pair | None]) -> Plant:
    """Plant a change into every slot that it fits."""
    return lambda slots, article: each(slots, article, change)


def if_captioned(ending: str) -> Plant:
    """Plant an ending into every caption."""
    return in_each(
        lambda pair: (
            captioned(pair, f"{pair.slot.caption.rstrip(' .')}{ending}")
            if pair.slot.caption
            else None
        )
    )


def if_credited(change: Callable[[Pair, Credit], Pair | None]) -> Plant:
    """Plant a change into every slot with a credit."""
    return in_each(lambda pair: change(pair, pair.slot.credit) if pair.slot.credit else None)
