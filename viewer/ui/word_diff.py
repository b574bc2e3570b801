"""Where two texts differ, word by word: places as characters of both."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from viewer.ui.word_tokens import Token, tokens_of

# What needs more words put in and taken out is simply another wording.
_MOST_EDITS = 256
_MOST_ROUNDS = 16


@dataclass(frozen=True, slots=True)
class Difference:
    """A place that reads otherwise: characters of the first text, and those of the second.

    Where start and end are the same, that text has nothing there.
    """

    first: tuple[int, int]
    second: tuple[int, int]

    @property
    def is_added(self) -> bool:
        """Whether only the second text has words here."""
        return self.first[0] == self.first[1]

    @property
    def is_missing(self) -> bool:
        """Whether only the first text has words here."""
        return self.second[0] == self.second[1]


# Tokens of both texts, as start and end in each.
_Stretch = tuple[int, int, int, int]


def say_the_same(first: str, second: str) -> bool:
    """Tell whether two texts differ at most in blanks, code points of accents, kinds of quotes."""
    return first == second or _keys(tokens_of(first)) == _keys(tokens_of(second))


def differences(first: str, second: str) -> tuple[Difference, ...]:
    """Give the places where the second text does not read as the first, in their order.

    Words that stand once in both texts hold them together (Cohen, patience diff, 2010); what lies
    between is settled with the fewest edits up to a limit, so that time grows with the length of
    the texts. What stays the same between two differences and is shorter than both goes with them:
    a person reads one change there.
    """
    one, other = tokens_of(first), tokens_of(second)
    return tuple(
        Difference(_place(one, start, end), _place(other, begin, stop))
        for start, end, begin, stop in _joined(_changed(_keys(one), _keys(other)), one, other)
    )


def _keys(tokens: Sequence[Token]) -> list[str]:
    return [token.key for token in tokens]


def _changed(one: Sequence[str], other: Sequence[str]) -> list[_Stretch]:
    """Give the stretches that differ, cutting the texts at their anchors round by round."""
    found: list[_Stretch] = []
    waiting = [((0, len(one), 0, len(other)), 0)]
    while waiting:
        whole, rounds = waiting.pop()
        start, end, begin, stop = stretch = _trimmed(one, other, whole)
        if start == end and begin == stop:
            continue
        anchors = _anchors(one, other, stretch) if rounds < _MOST_ROUNDS else []
        if anchors:
            waiting += [(part, rounds + 1) for part in _between(anchors, stretch)]
        else:
            found += _between(_common(one, other, stretch) or (), stretch)
    return sorted(found)


def _trimmed(one: Sequence[str], other: Sequence[str], stretch: _Stretch) -> _Stretch:
    """Give a stretch without what is the same at both its ends."""
    start, end, begin, stop = stretch
    while start < end and begin < stop and one[start] == other[begin]:
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and one[end - 1] == other[stop - 1]:
        end, stop = end - 1, stop - 1
    return start, end, begin, stop


def _anchors(one: Sequence[str], other: Sequence[str], stretch: _Stretch) -> list[tuple[int, int]]:
    """Give the tokens that stand once on both sides of a stretch, as many as keep their order."""
    start, end, begin, stop = stretch
    in_one, in_other = Counter(one[start:end]), Counter(other[begin:stop])
    places = {key: at for at, key in enumerate(other[begin:stop], begin) if in_other[key] == 1}
    pairs = [
        (at, places[key])
        for at, key in enumerate(one[start:end], start)
        if in_one[key] == 1 and key in places
    ]
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest choice of pairs in which both numbers rise (Fredman 1975)."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        before.append(last[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        last[length : length + 1] = [number]
    chosen = []
    number = last[-1] if last else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]


def _common(
    one: Sequence[str], other: Sequence[str], stretch: _Stretch
) -> list[tuple[int, int]] | None:
    """Give the tokens that both sides of a stretch share; None if few are (Myers 1986)."""
    start, end, begin, stop = stretch
    length, height = end - start, stop - begin
    reach = {1: 0}
    traces = []
    for edits in range(min(length + height, _MOST_EDITS) + 1):
        traces.append(dict(reach))
        for diagonal in range(-edits, edits + 1, 2):
            came = _came_from(reach, diagonal, edits)
            at = reach[came] + (came < diagonal)
            while (
                at < length
                and at - diagonal < height
                and one[start + at] == other[begin + at - diagonal]
            ):
                at += 1
            reach[diagonal] = at
            if at >= length and at - diagonal >= height:
                return [(start + x, begin + y) for x, y in _way(traces, length, height)]
    return None


def _came_from(reach: Mapping[int, int], diagonal: int, edits: int) -> int:
    """Give the neighbouring diagonal from which a diagonal is reached with so many edits."""
    if diagonal == -edits:
        return diagonal + 1
    if diagonal != edits and reach[diagonal - 1] < reach[diagonal + 1]:
        return diagonal + 1
    return diagonal - 1


def _way(traces: Sequence[Mapping[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    """Give the shared tokens on the shortest way to a point, in their order."""
    pairs = []
    for edits in range(len(traces) - 1, -1, -1):
        came = _came_from(traces[edits], x - y, edits)
        before = traces[edits][came]
        while x > before and y > before - came:
            x, y = x - 1, y - 1
            pairs.append((x, y))
        x, y = before, before - came
    return pairs[::-1]


def _between(anchors: Iterable[tuple[int, int]], stretch: _Stretch) -> list[_Stretch]:
    """Give what a stretch has before, between and after its anchors."""
    start, end, begin, stop = stretch
    parts = []
    for at, place in (*anchors, (end, stop)):
        if (start, begin) != (at, place):
            parts.append((start, at, begin, place))
        start, begin = at + 1, place + 1
    return parts


def _joined(
    stretches: Iterable[_Stretch], one: Sequence[Token], other: Sequence[Token]
) -> list[_Stretch]:
    """Give the stretches, those as one that little of the same parts."""

    def weight(stretch: _Stretch) -> int:
        start, end, begin, stop = stretch
        return max(_length(one[start:end]), _length(other[begin:stop]))

    joined: list[_Stretch] = []
    for stretch in stretches:
        while joined:
            last = joined[-1]
            same = _length(one[last[1] : stretch[0]])
            if same > min(weight(last), weight(stretch)):
                break
            stretch = (last[0], stretch[1], last[2], stretch[3])
            joined.pop()
        joined.append(stretch)
    return joined


def _length(tokens: Iterable[Token]) -> int:
    return sum(len(token.key) for token in tokens)


def _place(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Give the characters of a stretch of tokens; of an empty one, where the token before ends."""
    if start < end:
        return tokens[start].start, tokens[end - 1].end
    at = tokens[start - 1].end if start else 0
    return at, at
