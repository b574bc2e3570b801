"""How far a caption reaches in its article: its edges moved by sentences, its place found again."""

import re
from dataclasses import dataclass, replace

from viewer.domain import Article, Slot, Span

BLOCKS_AROUND = 4
LONGEST = 6_000

_SENTENCE_END = re.compile(r"[.!?…؟]+[\"'”’»)\]]*(?=\s|$)|[。！？।။]+[」』）]*|(?=\n)|(?<=[^\n])$")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some blocks of an article as one text, a line each; ``starts`` says where each begins."""

    text: str
    starts: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> Span:
        """Give the part of a place that stands in the block where it begins."""
        block, at = max((each for each in self.starts if each[1] <= start), key=lambda s: s[1])
        line_end = self.text.find("\n\n", start, end)
        return Span(block, start - at, (end if line_end < 0 else line_end) - at)


def moved_edge(article: Article, slot: Slot, caption: str, edge: str, step: int) -> str | None:
    """Give the caption with its start or end moved by a sentence, None if it cannot be.

    ``slot`` is the article's own, ``caption`` its words as they are now; ``edge`` is "start" or
    "end", ``step`` 1 towards the article's end and -1 towards its beginning. A new block begins a
    new sentence; the blocks BLOCKS_AROUND the slot can be reached.
    """
    stretch = _stretch_around(article, slot)
    place = None if stretch is None else _place_of(stretch, slot, caption)
    if stretch is None or place is None:
        return None
    start, end = place
    first, last = _edges(stretch.text)
    if edge == "start":
        near = [at for at in first if (at > start if step > 0 else at < start) and at < end]
        start = (min if step > 0 else max)(near, default=start)
    else:
        near = [at for at in last if (at > end if step > 0 else at < end) and at > start]
        end = (min if step > 0 else max)(near, default=end)
    moved = " ".join(stretch.text[start:end].split())
    return None if (start, end) == place else moved


def at_its_words(article: Article | None, slot: Slot, worded: Slot) -> Slot:
    """Give a slot in the person's words with its place where these words stand in the article.

    Words that stand nowhere near the article's own caption leave the place as it is.
    """
    if article is None or worded.caption == slot.caption:
        return worded
    stretch = _stretch_around(article, slot)
    place = None if stretch is None else _place_of(stretch, slot, worded.caption)
    if stretch is None or place is None:
        return worded
    return replace(worded, caption_at=stretch.span(*place))


def _stretch_around(article: Article, slot: Slot) -> _Stretch | None:
    """Give the blocks around a slot's caption; None where it stands in none."""
    if slot.caption_at is None or slot.caption_at.block >= len(article.blocks):
        return None
    own = slot.caption_at.block
    texts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    for number in range(max(0, own - BLOCKS_AROUND), own + BLOCKS_AROUND + 1):
        text = article.blocks[number].text if number < len(article.blocks) else ""
        if text and (number == own or len(text) <= LONGEST):
            starts.append((number, length))
            texts.append(text)
            length += len(text) + 2
    return _Stretch("\n\n".join(texts), tuple(starts))


def _place_of(stretch: _Stretch, slot: Slot, caption: str) -> tuple[int, int] | None:
    """Give where a caption's words stand, the nearest to the article's own caption of several."""
    words = caption.split()
    if not words or len(caption) > LONGEST or slot.caption_at is None:
        return None
    at = dict(stretch.starts)[slot.caption_at.block] + slot.caption_at.start
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = [match.span() for match in pattern.finditer(stretch.text)]
    return min(found, key=lambda place: abs(place[0] - at), default=None)


def _edges(text: str) -> tuple[list[int], list[int]]:
    """Give where sentences begin and where they end."""
    first, last = [], []
    begin = 0
    for stop in _SENTENCE_END.finditer(text):
        sentence = text[begin : stop.end()]
        if sentence.strip():
            first.append(begin + len(sentence) - len(sentence.lstrip()))
            last.append(begin + len(sentence.rstrip()))
            begin = stop.end()
    return first, last
