"""Which way text runs: the Unicode bidirectional algorithm (UAX 9) for text without overrides.

Cleaned text holds no embeddings and overrides, only isolates that we have put around names. What
is left of the algorithm needs no recursion and linear time, whatever stands in the text.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar
from unicodedata import bidirectional

DEEPEST = 125  # BD2: deeper isolates change nothing any more
MOST_OPEN = 63  # BD16: brackets that may be open at once
FARTHEST = 1000  # characters looked through for a first strong letter

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PAIRS = "()[]{}⁅⁆⁽⁾₍₎⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
_CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *_ISOLATES})
_AS_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_UNSEEN = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})

_Item = TypeVar("_Item")


def has_right_to_left(text: str) -> bool:
    """Tell whether anything in a text runs to the left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: its first strong letter does (P2, P3)."""
    return _first_strong(text, 0) in {"R", "AL"}


def levels_of(text: str, *, right_to_left: bool) -> list[int]:
    """Give each character's embedding level: even ones run to the right, odd ones to the left."""
    base = int(right_to_left)
    if not base and not has_right_to_left(text):
        return [0] * len(text)
    levels = [base] * len(text)
    for level, places in _isolated_sequences(text, base):
        _resolve(text, level, places, levels)
    return levels


def in_visual_order(items: Sequence[_Item], levels: Sequence[int]) -> list[_Item]:
    """Give a line's pieces from left to right (L2)."""
    order = list(range(len(items)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end + 1
    return [items[index] for index in order]


def _first_strong(text: str, start: int) -> str:
    """Give the first strong class from ``start``, up to the end of the isolate it stands in."""
    depth = 0
    for character in text[start : start + FARTHEST]:
        kind = bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth == 0 and start:
                break
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return kind
    return "L"


def _isolated_sequences(text: str, base: int) -> list[tuple[int, list[int]]]:
    """Give the places that belong together, each with its level: an isolate's inside is its own."""
    found: list[tuple[int, list[int]]] = [(base, [])]
    stack = [found[0]]
    overflow = 0
    for place, character in enumerate(text):
        kind = bidirectional(character)
        if kind == "PDI" and overflow:
            overflow -= 1
        elif kind == "PDI" and len(stack) > 1:
            stack.pop()
        if kind not in _UNSEEN:
            stack[-1][1].append(place)
        if kind in _ISOLATES:
            level = DEEPEST + 1 if overflow else _level_inside(kind, text, place, stack[-1][0])
            if level > DEEPEST:
                overflow += 1
            else:
                found.append((level, []))
                stack.append(found[-1])
    return found


def _level_inside(kind: str, text: str, place: int, level: int) -> int:
    if kind == "FSI":
        kind = "LRI" if _first_strong(text, place + 1) == "L" else "RLI"
    return (level + 2) & ~1 if kind == "LRI" else (level + 1) | 1


def _resolve(text: str, level: int, places: list[int], levels: list[int]) -> None:
    """Set the levels of one isolated sequence (W1 to I2)."""
    own = "R" if level % 2 else "L"
    kinds = [bidirectional(text[place]) or "L" for place in places]
    _resolve_marks_and_numbers(kinds, own)
    _resolve_separators(kinds)
    _resolve_european_numbers(kinds, own)
    _resolve_brackets(text, places, kinds, own)
    _resolve_neutrals(kinds, own)
    for place, kind in zip(places, kinds, strict=True):
        if level % 2:
            levels[place] = level + (kind != "R")
        else:
            levels[place] = level + {"L": 0, "R": 1}.get(kind, 2)


def _resolve_marks_and_numbers(kinds: list[str], own: str) -> None:
    """Apply W1 (marks follow their letter), W2 and W3 (numbers after Arabic letters)."""
    before = strong = own
    for at, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[at] = "ON" if before in _ISOLATES or before == "PDI" else before
        before = kinds[at]
    for at, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        if kind == "EN" and strong == "AL":
            kinds[at] = "AN"
        elif kind == "AL":
            kinds[at] = "R"


def _resolve_separators(kinds: list[str]) -> None:
    """Apply W4 (a separator inside a number), W5 (signs beside one) and W6 (all others)."""
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        if before == after and (
            (kind == "CS" and before in {"EN", "AN"}) or (kind == "ES" and before == "EN")
        ):
            kinds[at] = before
    for order in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        for at in order:
            if kinds[at] == "ET" and kinds[at - order.step] == "EN":
                kinds[at] = "EN"
    kinds[:] = ["ON" if kind in {"ET", "ES", "CS"} else kind for kind in kinds]


def _resolve_european_numbers(kinds: list[str], own: str) -> None:
    """Apply W7: numbers after a left-to-right letter belong to it."""
    strong = own
    for at, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _resolve_brackets(text: str, places: list[int], kinds: list[str], own: str) -> None:
    """Apply N0: a pair of brackets takes one direction, from what stands inside or before it."""
    for opening, closing in _bracket_pairs(text, places, kinds):
        inside = {_AS_STRONG.get(kind) for kind in kinds[opening:closing]} - {None}
        if not inside:
            continue
        direction = own
        if own not in inside:
            before = (_AS_STRONG.get(kinds[at]) for at in range(opening - 1, -1, -1))
            direction = next(filter(None, before), own)
        for bracket in (opening, closing):
            kinds[bracket] = direction
            for at in range(bracket + 1, len(kinds)):
                if bidirectional(text[places[at]]) != "NSM":
                    break
                kinds[at] = direction


def _bracket_pairs(text: str, places: list[int], kinds: list[str]) -> list[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    pairs = []
    for at, place in enumerate(places):
        sign = text[place]
        if kinds[at] != "ON":
            continue
        if sign in _CLOSING:
            if len(opened) == MOST_OPEN:
                return []
            opened.append((_CLOSING[sign], at))
        else:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == sign:
                    pairs.append((opened[depth][1], at))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], own: str) -> None:
    """Apply N1 and N2: what has no direction takes that of both its neighbours, or else its own."""
    strong = [at for at, kind in enumerate(kinds) if kind not in _NEUTRAL]
    for before, after in pairwise([-1, *strong, len(kinds)]):
        left = _AS_STRONG[kinds[before]] if before >= 0 else own
        right = _AS_STRONG[kinds[after]] if after < len(kinds) else own
        kinds[before + 1 : after] = [left if left == right else own] * (after - before - 1)
