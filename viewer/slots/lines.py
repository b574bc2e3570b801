"""The lines of a text as the paragraph rules see them: what each says by itself."""

import re
from dataclasses import dataclass

from viewer.domain import Article, Block, BlockKind
from viewer.slots.credit import NO_SPLIT, Split, is_credit, split_credit, split_ends
from viewer.slots.credit_labels import without_label
from viewer.slots.credit_worth import LONGEST_CREDIT, Worth
from viewer.slots.cues import Cues, fold

LONGEST_CAPTION = 900
LONGEST_FURNITURE = 60
PLAIN = (BlockKind.PARAGRAPH, BlockKind.HEADLINE)
READ_AS_LINES = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.CREDIT)
COUNTER = re.compile(
    r"""[\[(]? \d{1,3} \s? (?:/|／|of|von|de|di|van|av|af|sur|из) \s? \d{1,3} [\])]?
        (?=\W|[^\W\d_a-z]|$) [\s:.|–-]*""",
    re.VERBOSE,
)
CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}\b")


@dataclass(slots=True)
class Line:
    """One line: its block's number, its text, and what the text alone says.

    ``start`` is where the text proper begins, after a counter or the label of a broadcasters'
    caption; ``label`` says which of the pair stood there. ``gap`` tells whether an empty line
    stands before it. ``whole`` is how surely the line is a credit and nothing else.
    ``caption`` is the line without credit, counter and label.
    """

    number: int
    text: str
    start: int = 0
    gap: bool = True
    label: str = ""
    counter: bool = False
    furniture: bool = False
    headline: bool = False
    whole: Worth = Worth.NONE
    labelled: bool = False
    split: Split = NO_SPLIT
    caption: str = ""


def read_lines(article: Article, taken: frozenset[int], cues: Cues) -> list[Line]:
    """Give the lines that paragraph rules may claim, with the headline as one of them."""
    lines = []
    marked_up = is_marked_up(article)
    before: Block | None = None
    for number, block in enumerate(article.blocks):
        headline = block.kind is BlockKind.HEADLINE
        if number not in taken and (headline or block.kind in READ_AS_LINES):
            line = Line(number, block.text, headline=headline)
            line.gap = (
                marked_up
                or before is None
                or block.line - before.line - before.text.count("\n") > 1
            )
            lines.append(line)
        before = block
    for line in lines:
        _read(line, cues)
        line.caption = line.split.caption if line.split.worth else line.text[line.start :].strip()
    return lines


def is_marked_up(article: Article) -> bool:
    """Tell a page from plain text, which knows only paragraphs and a headline."""
    return any(block.kind not in PLAIN for block in article.blocks)


def _read(line: Line, cues: Cues) -> None:
    text = line.text
    if len(text) > LONGEST_CAPTION:
        return
    plain = text[:1].isalpha() and cues.begins_plainly(text)
    if not plain:
        if len(text) <= LONGEST_FURNITURE and is_furniture(text, cues):
            line.furniture = True
            return
        counter = COUNTER.match(text) if text[0] in "[(" or text[0].isdigit() else None
        if counter:
            line.counter, line.start = True, counter.end()
        line.label, line.start = _pair_label(text, line.start, cues)
    rest = text[line.start :]
    if not rest.strip():
        line.furniture = True
        return
    judged = False
    if line.label == "source":
        line.whole = Worth.SURE
    elif judged := plain or not is_byline(rest, cues):
        line.whole = is_credit(rest, cues)
        line.labelled = line.whole is Worth.SURE and without_label(rest, cues)[2]
    if line.whole < Worth.LIKELY and len(rest) > 8 and may_hold_credit(rest):
        line.split = (split_ends if judged else split_credit)(rest, cues)


def may_hold_credit(text: str) -> bool:
    """Tell cheaply whether a line's end can be a credit at all."""
    begin = max(0, len(text) - LONGEST_CREDIT)
    return _ends_oddly(text) or any(sign.search(text, begin) for sign in POSSIBLE)


# Apart from each other they are searched quicker than as one.
POSSIBLE = tuple(
    map(
        re.compile,
        (
            r"[()\[\]（）【】［］/／|｜:：=＝©ⓒ•–—@]",
            r"[A-Z](?:(?<=[a-zß-ÿ.!?”][A-Z])|(?<=\b[A-Z])[A-Z]+\b)",
            r"[Bb]y\b",
        ),
    )
)


def _ends_oddly(text: str) -> bool:
    """No full stop at the end: something may stand after the last sentence."""
    return text[-1:] not in ".!?:”\"'»…。"


def is_byline(text: str, cues: Cues) -> bool:
    """Tell whether a line names the story's author or date."""
    return not cues.begins_plainly(text) and fold(text[:40]).startswith(cues.bylines)


def is_furniture(text: str, cues: Cues) -> bool:
    """Tell whether a line belongs to the page and to no story."""
    folded = fold(text)
    if folded.strip(" :|>»+") in cues.furniture or not any(map(str.isalpha, folded)):
        return True
    return folded.startswith(cues.furniture_beginnings)


def _pair_label(text: str, start: int, cues: Cues) -> tuple[str, int]:
    """Tell "Image source, Name" and "Image caption, ..." and where the words after them begin."""
    head = text[start : start + cues.longest_label + 4]
    if not fold(head).startswith(cues.pair_beginnings):
        return "", start
    for name, labels in (("caption", cues.captions), ("source", cues.sources)):
        for end in range(len(head), 1, -1):
            if fold(head[:end]) in labels and not head[end : end + 1].isalnum():
                after = start + end
                while after < len(text) and text[after] in " ,:，：\u00a0،、":
                    after += 1
                return name, after
    return "", start


def is_body(text: str) -> bool:
    """Tell whether a line is long and ends as a sentence does."""
    return len(text.encode()) > 200 and text.rstrip("”\"'»)")[-1:] in ".!?。।။።"
