"""What speaks for and against a line being a caption: its words, its place, its neighbours."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.slots.credit_worth import Worth
from viewer.slots.cues import Cues, fold
from viewer.slots.hopes import Hopes
from viewer.slots.line_words import length_of, own_clues
from viewer.slots.lines import CLOCK, LONGEST_CAPTION, Line, is_body, is_byline

CREDITS = ("credit label", "credit sure", "credit likely", "source")
SHORTEST_REPEAT = 20


@dataclass(frozen=True, slots=True)
class Case:
    """What a line's case rests on, and the names of its clues; none if it can be no caption.

    Each clue counts twice: by itself, and as what it means in a case of this sort.
    """

    sort: str
    clues: Sequence[str]

    @property
    def named(self) -> list[str]:
        """The clues, and after them the same with the sort before each."""
        return [*self.clues, *[f"{self.sort}: {clue}" for clue in self.clues]]


NO_CASE = Case("", ())


@dataclass(frozen=True, slots=True)
class Hope:
    """What a line's score must be able to reach, or its number be among, for its case to matter."""

    least: float
    wanted: Collection[int] = ()


def cases_of(lines: Sequence[Line], cues: Cues, hope: Hope | None = None) -> Iterator[Case]:
    """Give each line's case, in order; with ``hope``, none for lines that have none."""
    bodied = [is_body(line.text) for line in lines]
    own = [_kind(line, cues, body) for line, body in zip(lines, bodied, strict=True)]
    folded = [fold(line.caption) if len(line.caption) > SHORTEST_REPEAT else "" for line in lines]
    repeats = Counter(folded)
    ends = [_ending(line.caption) for line in lines]
    endings = Counter(ends)
    headline = next((fold(line.text) for line in lines if line.headline), "")
    bodies = [at for at, body in enumerate(bodied) if body]
    page = _page(lines, own, bodies)
    habits = _habits(lines, own)
    hopes = Hopes(cues, page)
    for at, line in enumerate(lines):
        sort = _sort(line, own, at)
        again = repeats[folded[at]] if folded[at] else 0
        if not _may_be_caption(line) or (own[at] == "body" and sort == "plain" and again < 2):
            yield NO_CASE
            continue
        rivals = _rivals(lines, own, at)
        around = (*_neighbours(lines, own, at), *_place(at, bodies, len(lines)))
        free = hope is not None and not rivals and at not in hope.wanted
        if free and hope and hopes.of(line, sort, around) < hope.least:
            yield NO_CASE
            continue
        clues = [*page, *own_clues(line, cues), *around]
        clues += _echoes(line, again, endings[ends[at]] if ends[at] else 0, headline)
        yield Case(sort, [*clues, *rivals, *habits] if rivals else clues)


def _may_be_caption(line: Line) -> bool:
    return not line.furniture and not line.label and 3 <= len(line.text) <= LONGEST_CAPTION


def _echoes(line: Line, again: int, alike: int, headline: str) -> Iterator[str]:
    """What a line shares with others elsewhere on the page, ``alike`` of which end as it does."""
    if alike > again + 1:
        yield "shares its ending"
    if again > 1:
        yield "repeated"
    if line.headline:
        yield "is headline"
    elif headline and len(line.caption) < 2 * len(headline) and fold(line.caption) == headline:
        yield "says the headline"


def _ending(text: str) -> str:
    """The last four words of a longer line: captions of one event end alike."""
    words = text[-80:].casefold().split()
    return " ".join(words[-4:]) if len(words) > 6 else ""


def _kind(line: Line, cues: Cues, body: bool) -> str:
    """One word for a line, as its neighbours see it."""
    if line.headline:
        return "headline"
    if line.furniture:
        return "furniture"
    if line.label:
        return line.label
    if line.whole >= Worth.LIKELY:
        return "credit label" if line.labelled else f"credit {line.whole.name.lower()}"
    if line.split.worth >= Worth.LIKELY:
        return f"split {line.split.worth.name.lower()}"
    if body:
        return "body"
    if is_byline(line.text, cues):
        return "byline"
    if CLOCK.search(line.text) and len(line.text) < 80:
        return "time"
    if line.whole is Worth.MAYBE:
        return "name"
    length = length_of(line.text)
    ended = line.text.rstrip("”\"'»)")[-1:] in ".!?。"
    size = (
        "tiny" if length < 25 else "short" if length < 80 else "middle" if length < 200 else "long"
    )
    return f"{size}{'.' if ended else ''}"


def _sort(line: Line, own: Sequence[str], at: int) -> str:
    """What a line's case rests on: its own credit, a credit beside it, or nothing but its words."""
    if line.split.worth is not Worth.NONE and line.split.caption:
        return line.split.worth.name.lower()
    if at + 1 < len(own) and own[at + 1] in CREDITS:
        return "over credit"
    if at and own[at - 1] in CREDITS:
        return "under credit"
    return "plain"


def _rivals(lines: Sequence[Line], own: Sequence[str], at: int) -> list[str]:
    """What stands on the other side of a credit beside a line; nothing without a credit."""
    over = at + 1 < len(own) and own[at + 1] in CREDITS
    under = at > 0 and own[at - 1] in CREDITS
    clues = []
    if over:
        rival = own[at + 2] if at + 2 < len(own) else "end"
        gap = at + 2 < len(own) and lines[at + 2].gap
        clues.append(f"rival {rival} {'gap' if gap else 'glued'}")
    if under:
        rival = own[at - 2] if at > 1 else "start"
        clues.append(f"rival {rival} {'gap' if lines[at - 1].gap else 'glued'}")
    if over or under:
        gaps = "".join("g" if line.gap else "-" for line in lines[max(0, at - 1) : at + 3])
        clues += [f"frame {gaps}", f"frame {gaps} {own[at]}"]
    return clues


def _habits(lines: Sequence[Line], own: Sequence[str]) -> list[str]:
    """Where the page's credits stand: glued to the line above or below, beside the story or not."""
    places = [at for at, kind in enumerate(own) if kind in CREDITS]
    if not places:
        return []
    above = sum(1 for at in places if not lines[at].gap) / len(places)
    below = sum(1 for at in places if at + 1 < len(own) and not lines[at + 1].gap) / len(places)
    bodied = sum(1 for at in places if at and own[at - 1] == "body") / len(places)
    followed = sum(1 for at in places if at + 1 < len(own) and own[at + 1] == "body") / len(places)
    return [
        f"glued above {round(above * 2)} below {round(below * 2)}",
        f"bodies above {round(bodied * 3)} below {round(followed * 3)}",
    ]


def _page(lines: Sequence[Line], own: Sequence[str], bodies: Sequence[int]) -> list[str]:
    splits = sum(1 for kind in own if kind == "split sure")
    alone = sum(1 for kind in own if kind in CREDITS)
    gaps = sum(line.gap for line in lines)
    clues = ["bias", "spaced" if gaps >= 0.95 * len(lines) else "unspaced"]
    clues.append(f"splits {min(splits, 3)}")
    clues.append(f"credits {min(alone, 3)}")
    if len(lines) > 3 * len(bodies) + 20:
        clues.append("whole page")
    return clues


def _neighbours(lines: Sequence[Line], own: Sequence[str], at: int) -> Iterator[str]:
    gap = "gap" if lines[at].gap else "glued"
    after = "gap" if at + 1 >= len(lines) or lines[at + 1].gap else "glued"
    kinds = (
        own[at - 2] if at > 1 else "",
        own[at - 1] if at else "start",
        own[at],
        own[at + 1] if at + 1 < len(own) else "end",
        own[at + 2] if at + 2 < len(own) else "",
    )
    yield from _between(kinds, gap, after)
    if at and lines[at - 1].furniture:
        yield f"under {fold(lines[at - 1].text)[:24]}"
    if at + 1 < len(lines) and lines[at + 1].furniture:
        yield f"over {fold(lines[at + 1].text)[:24]}"


@lru_cache(maxsize=1 << 12)
def _between(kinds: tuple[str, str, str, str, str], gap: str, after: str) -> tuple[str, ...]:
    """Give the clues of a line's kind and its neighbours': texts repeat a few patterns."""
    second, before, own, behind, next_but_one = kinds
    clues = [
        f"gaps {gap} {after}",
        f"before {before} {gap}",
        f"after {behind} {after}",
        f"before {before}",
        f"after {behind}",
        f"self {own}",
        f"self {own} before {before}",
        f"self {own} after {behind}",
        f"between {before} {behind}",
    ]
    if second:
        clues.append(f"before2 {second}")
    if next_but_one:
        clues.append(f"after2 {next_but_one}")
    return tuple(clues)


def _place(at: int, bodies: Sequence[int], count: int) -> Iterator[str]:
    if not bodies:
        yield "no body"
        return
    if at < bodies[0]:
        yield "above body"
        yield f"above body {min(5, bodies[0] - at)}"
    elif at > bodies[-1]:
        yield "below body"
        yield f"below body {min(5, at - bodies[-1])}"
    else:
        yield "in body"
    yield f"at {at * 5 // max(1, count)}"
