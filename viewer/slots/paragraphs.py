"""Slots that plain paragraphs show: captions told by credit, wording and place."""

from collections.abc import Sequence

from viewer.domain import Article, Credit, Span
from viewer.slots.agreement import matches_embedded
from viewer.slots.couples import Couples, coupled
from viewer.slots.credit import NO_SPLIT, parse_credit
from viewer.slots.credit_worth import Worth
from viewer.slots.cues import Cues, fold
from viewer.slots.found import Found
from viewer.slots.likeness import likeness
from viewer.slots.lines import Line, is_marked_up, read_lines

# What a score must reach: in plain text, on a page whose mark-up names no caption, and beside
# captions that the mark-up has named already.
ENOUGH = 0.0
ENOUGH_ON_PAGE = 2.0
ENOUGH_BESIDE_FIGURES = 4.0
SHORTEST_REPEAT = 12


def found_in_paragraphs(
    article: Article, taken: frozenset[int], cues: Cues, embedded: Sequence[str]
) -> tuple[Found, ...]:
    """Give the slots that lines outside the taken blocks show, in reading order.

    ``embedded`` are captions found inside photos: a line that says the same is a caption.
    """
    lines = read_lines(article, taken, cues)
    enough = ENOUGH_ON_PAGE if is_marked_up(article) else ENOUGH
    proven = matches_embedded([line.caption for line in lines], embedded)
    couples = coupled(lines, cues, proven)
    reasons = _captions(lines, cues, couples, ENOUGH_BESIDE_FIGURES if taken else enough)
    reasons |= dict.fromkeys(proven, "A photo of the folder has the same caption inside.")
    credit_lines = couples.credits_of(reasons)
    for at in couples.settled:
        lines[at].split = NO_SPLIT
    found = [_found(lines, at, credit_lines.get(at), reasons[at], cues) for at in sorted(reasons)]
    return tuple(_once(found))


def _captions(lines: Sequence[Line], cues: Cues, couples: Couples, enough: float) -> dict[int, str]:
    """Give the lines that are captions, by their place among the lines, and why."""
    reasons: dict[int, str] = {}
    for at, (score, why) in enumerate(likeness(lines, cues, enough, couples.evidence)):
        line = lines[at]
        settled = couples.settled.get(at)
        if settled:
            reasons[at] = (
                "Credits return through the whole text, each with its caption on the same side."
            )
        elif settled is False:
            continue
        elif line.label == "caption":
            reasons[at] = "A label before it says that it is a picture's caption."
        elif line.caption and score + couples.evidence.get(at, 0.0) >= enough:
            reasons[at] = _sentence(line, why)
    return reasons


def _sentence(line: Line, why: str) -> str:
    if line.split.worth is Worth.SURE:
        return f"Taken for a caption because {line.split.rule}."
    return f"Looks like a caption: {why or 'a credit stands beside it'}."


def _found(lines: Sequence[Line], at: int, credit_at: int | None, why: str, cues: Cues) -> Found:
    line = lines[at]
    split = line.split
    credit: Credit | None = None
    span: Span | None = None
    blocks = {line.number}
    if split.worth >= Worth.LIKELY or (split.credit is not None and credit_at is None):
        credit = split.credit
        span = Span(line.number, line.start + split.credit_start, line.start + split.credit_end)
        start, end = line.start + split.start, line.start + split.end
    else:
        start, end = line.start, len(line.text)
    if credit_at is not None and credit is None:
        credit, span = _own_line(lines[credit_at], cues)
        blocks.add(span.block)
    return Found(
        at=line.number,
        caption=line.text[start:end],
        credit=credit,
        why=why,
        caption_at=Span(line.number, start, end),
        credit_at=span,
        blocks=frozenset(blocks),
    )


def _own_line(line: Line, cues: Cues) -> tuple[Credit, Span]:
    credit = parse_credit(line.text[line.start :], cues)
    start = line.text.find(credit.text, line.start)
    return credit, Span(line.number, start, start + len(credit.text))


def _once(found: Sequence[Found]) -> list[Found]:
    """Give each caption once; of two printings the one with a credit, in the first one's place."""
    kept: dict[str, Found] = {}
    for each in found:
        key = fold(each.caption)
        first = kept.get(key)
        if first is None or len(key) < SHORTEST_REPEAT:
            kept[key if first is None else f"{key} {each.at}"] = each
        elif first.credit is None and each.credit is not None:
            kept[key] = each
    return list(kept.values())
