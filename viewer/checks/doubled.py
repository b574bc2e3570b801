"""What is there twice: one caption on several slots, one photo in several slots."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from viewer.checks.context import CheckContext
from viewer.domain import Pair, Remark, Severity


def same_caption(context: CheckContext) -> Iterator[Remark]:
    """Object to each slot whose caption another slot has too, blanks and case aside."""
    for pair, others in _shared(context.pairs, _caption_of):
        text = f"Slot {pair.slot.number} has the same caption as {_slots(others)}."
        yield Remark("same-caption", Severity.WARNING, text, pair.slot.key)


def same_photo(context: CheckContext) -> Iterator[Remark]:
    """Object to each slot whose photo another slot has too."""
    for pair, others in _shared(context.pairs, lambda pair: pair.photo.name if pair.photo else ""):
        text = f"Slot {pair.slot.number} has the same photo as {_slots(others)}."
        yield Remark("same-photo", Severity.WARNING, text, pair.slot.key)


def _caption_of(pair: Pair) -> str:
    return " ".join(pair.slot.caption.split()).casefold()


def _shared(
    pairs: tuple[Pair, ...], value_of: Callable[[Pair], str]
) -> Iterator[tuple[Pair, list[Pair]]]:
    """Give each pair whose value is not empty and not its own alone, with the others."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[value_of(pair)].append(pair)
    for pair in pairs:
        group = groups[value_of(pair)]
        if value_of(pair) and len(group) > 1:
            yield pair, [other for other in group if other is not pair]


def _slots(pairs: list[Pair]) -> str:
    *most, last = (str(pair.slot.number) for pair in pairs)
    return f"slots {', '.join(most)} and {last}" if most else f"slot {last}"
