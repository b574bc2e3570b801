"""What the person decided about slots, applied to the slots that the rules found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.domain import Added, Article, Block, Credit, Decisions, Slot, Span, Wording
from viewer.slots.credit import parse_credit, split_credit
from viewer.slots.keys import keyed

WHY_ADDED = "You said that this paragraph is a caption."


def chosen_slots(
    article: Article | None, slots: Sequence[Slot], decisions: Decisions
) -> tuple[Slot, ...]:
    """Give the slots in reading order without the dismissed and with the added, numbered anew.

    The wording stays the article's, so that pairing does not depend on a person's typing.
    """
    kept = [slot for slot in slots if slot.key not in decisions.dismissed]
    return tuple(
        replace(slot, number=number)
        for number, slot in enumerate(with_added(article, kept, decisions.added), 1)
    )


def with_added(
    article: Article | None, slots: Sequence[Slot], added: Sequence[Added]
) -> tuple[Slot, ...]:
    """Give the slots together with those that a person added, in reading order."""
    if article is None or not added:
        return tuple(slots)
    return tuple(sorted((*slots, *_added_slots(article, added, slots)), key=_place))


def reworded(slot: Slot, words: Wording | None) -> Slot:
    """Give a slot in the person's words, where there are any."""
    if words is None:
        return slot
    credit: Credit | None = slot.credit
    if words.credit is not None:
        credit = parse_credit(words.credit) if words.credit.strip() else None
    return replace(
        slot, caption=slot.caption if words.caption is None else words.caption, credit=credit
    )


def added_at(article: Article, number: int) -> Added:
    """Name the block of this number (from 0) so that it is found again in a changed article."""
    text = article.blocks[number].text
    return Added(text, sum(block.text == text for block in article.blocks[:number]))


def find_added(blocks: Sequence[Block], added: Added) -> int | None:
    """Give the number of the block that was called a caption, None if its text is gone."""
    nth = 0
    for number, block in enumerate(blocks):
        if block.text == added.text:
            if nth == added.nth:
                return number
            nth += 1
    return None


def _added_slots(article: Article, added: Sequence[Added], slots: Sequence[Slot]) -> Iterator[Slot]:
    taken = {span.block for slot in slots if (span := slot.caption_at) is not None}
    for each in added:
        number = find_added(article.blocks, each)
        if number is not None and number not in taken:
            yield _slot_from(article.blocks[number], number, each)


def _slot_from(block: Block, number: int, added: Added) -> Slot:
    split = split_credit(block.text)
    start = block.text.find(split.caption) if split.caption else 0
    caption = split.caption or block.text
    return Slot(
        key=keyed(f"added\n{added.text}", added.nth),
        number=0,
        caption=caption,
        credit=split.credit if split.caption else None,
        caption_at=Span(number, max(start, 0), max(start, 0) + len(caption)),
        image=block.image,
        why=WHY_ADDED,
    )


def _place(slot: Slot) -> tuple[int, int]:
    spans = [span for span in (slot.caption_at, slot.credit_at) if span is not None]
    return min(((span.block, span.start) for span in spans), default=(1 << 30, slot.number))
