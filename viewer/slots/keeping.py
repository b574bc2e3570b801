"""Decisions made on an earlier reading of an article find their slots again."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from viewer.domain import Decisions, Remembered, Slot

LIKE_ENOUGH = 0.6
CAPTION_WEIGHT, CREDIT_WEIGHT, NEIGHBOUR_WEIGHT = 0.7, 0.1, 0.1
MOST_PIECES = 80  # the first words tell captions apart
MOST_HOLDERS = 1_000  # a word that so many captions have tells none apart
MOST_COMPARED = 16
LONGEST_WORD = 15  # signs to a word on average: more, and the script does not part words

T = TypeVar("T")


def remembered(slots: Sequence[Slot], keys: Collection[str]) -> dict[str, Remembered]:
    """Give by key what the slots with these keys look like, with their neighbours' captions."""
    return {
        slot.key: Remembered(
            caption=slot.caption,
            credit=slot.credit.text if slot.credit else "",
            before=slots[at - 1].caption if at > 0 else "",
            after=slots[at + 1].caption if at + 1 < len(slots) else "",
        )
        for at, slot in enumerate(slots)
        if slot.key in keys
    }


def keep_decisions(decisions: Decisions, slots: Sequence[Slot]) -> Decisions:
    """Give the decisions with keys that are gone moved to the likeliest slots, one to one.

    What fits nowhere keeps its old key: it is not lost, and ``strays`` finds it.
    """
    present = {slot.key for slot in slots}
    gone = {key: look for key, look in decisions.remembered.items() if key not in present}
    if not gone:
        return decisions
    free = remembered(slots, present - set(decisions.remembered))
    moved = _best_likeness(gone, free)
    return _rekeyed(decisions, moved) if moved else decisions


def strays(decisions: Decisions, slots: Iterable[Slot]) -> tuple[Remembered, ...]:
    """Give the remembered slots of decisions that fit no slot of the article."""
    present = {slot.key for slot in slots}
    return tuple(
        slot
        for key, slot in decisions.remembered.items()
        if key not in present and key in decided_keys(decisions)
    )


def decided_keys(decisions: Decisions) -> frozenset[str]:
    """Give the keys of all slots that a person decided something about."""
    return frozenset(
        (
            *decisions.by_hand,
            *decisions.wording,
            *decisions.dismissed,
            *decisions.reviewed,
            *(slot for slot, _check in decisions.waived if slot),
        )
    )


def _best_likeness(
    gone: Mapping[str, Remembered], free: Mapping[str, Remembered]
) -> dict[str, str]:
    scored = sorted(
        (
            (score, old, new)
            for old, new in _worth_comparing(gone, free)
            if (score := _likeness(gone[old], free[new])) >= LIKE_ENOUGH
        ),
        reverse=True,
    )
    moved: dict[str, str] = {}
    taken: set[str] = set()
    for _score, old, new in scored:
        if old not in moved and new not in taken:
            moved[old] = new
            taken.add(new)
    return moved


def _worth_comparing(
    gone: Mapping[str, Remembered], free: Mapping[str, Remembered]
) -> Iterator[tuple[str, str]]:
    """Give pairs of keys whose captions share words, those that few captions have before others.

    Thousands of slots that all changed, as another encoding has it, are not compared each with each.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for new, look in free.items():
        for piece in set(_pieces(look.caption)):
            holders[piece].append(new)
    for old, look in gone.items():
        shared: Counter[str] = Counter()
        for piece in sorted(set(_pieces(look.caption)) & holders.keys(), key=_rarity(holders)):
            shared.update(holders[piece][:MOST_HOLDERS])
            if shared.total() >= MOST_HOLDERS:
                break
        yield from ((old, new) for new, _count in shared.most_common(MOST_COMPARED))


def _rarity(holders: Mapping[str, list[str]]) -> Callable[[str], tuple[int, str]]:
    return lambda piece: (len(holders[piece]), piece)


def _likeness(old: Remembered, new: Remembered) -> float:
    return (
        CAPTION_WEIGHT * _alike(old.caption, new.caption)
        + CREDIT_WEIGHT * (old.credit.casefold() == new.credit.casefold())
        + NEIGHBOUR_WEIGHT * (old.before == new.before)
        + NEIGHBOUR_WEIGHT * (old.after == new.after)
    )


def _alike(old: str, new: str) -> float:
    """Give 0 to 1 by shared words in order."""
    return SequenceMatcher(None, _pieces(old), _pieces(new), autojunk=False).ratio()


def _pieces(caption: str) -> list[str]:
    """Give the words of a caption, or its signs where the script does not part words."""
    words = caption.split() or [""]
    if len(caption) > LONGEST_WORD * len(words):
        words = list("".join(words))
    return words[:MOST_PIECES]


def _rekeyed(decisions: Decisions, moved: Mapping[str, str]) -> Decisions:
    def new(key: str) -> str:
        return moved.get(key, key)

    def keys_of(mapping: Mapping[str, T]) -> dict[str, T]:
        return {new(key): value for key, value in mapping.items()}

    return replace(
        decisions,
        by_hand=keys_of(decisions.by_hand),
        wording=keys_of(decisions.wording),
        dismissed=frozenset(map(new, decisions.dismissed)),
        waived={(new(key), check): why for (key, check), why in decisions.waived.items()},
        reviewed=frozenset(map(new, decisions.reviewed)),
        remembered=keys_of(decisions.remembered),
    )
