"""Labels of credits: where one stands in a line, and a credit without its labels and brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.slots.cues import TOKEN, Cues, fold

# What may stand between a label and the name. Two of them, or one twice, are printed too.
MARK = re.compile(
    r"\s{0,3}(?:\.\.\.|[:：=＝/／|｜•…©ⓒ]|[-–—](?=\s)|[,，](?=\s))(?:\s{0,3}[:：©ⓒ|/]){0,2}\s{0,3}"
)
# One of these stands in every MARK and SIGN.
MARKED = re.compile(r"[:：=＝/／|｜•…©ⓒ,，–—-]|\.\.\.|\([cC]\)")
SIGN = re.compile(r"(?:©|ⓒ|\(c\)|\(C\)|ⓒ)\s{0,3}")
OPENERS = "([{（【［〔「『《<"
CLOSERS = ")]}）】］〕」』》>"
EDGES = " \t\u00a0\u3000\u200b\u200e\u200f\u202a-\u202e"
ORNAMENTS = "▲△▶►■●◆★–—-|•·*✎📷📸:：,，;=＝~/／"
GLUED_CAPITAL = re.compile(r"[^\W\d_A-ZÀ-Þ][A-ZÀ-Þ]")
WORD_START = re.compile(r"(?<![^\W_])[^\W\d_]|(?<=[^\W\d_A-ZÀ-Þ])[A-ZÀ-Þ]")


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a line: where it starts, and where the name after it starts."""

    start: int
    end: int
    word: str
    marked: bool = True


def labels_in(text: str, begin: int, cues: Cues) -> Iterator[Label]:
    """Give the labels that stand in a line from ``begin`` on, in order of their start."""
    if not may_hold_label(text, begin, cues):
        return
    found = [*_signs(text, begin), *_marked(text, begin, cues), *_unmarked(text, begin, cues)]
    yield from sorted(found, key=lambda label: (label.start, -label.end))


def may_hold_label(text: str, begin: int, cues: Cues) -> bool:
    """Tell cheaply that no label can stand in a line from ``begin`` on."""
    return bool(MARKED.search(text, begin)) or _may_hold_unmarked(text[begin:], cues)


def _may_hold_unmarked(text: str, cues: Cues) -> bool:
    folded = fold(text)
    known = not cues.first_tokens.isdisjoint(TOKEN.findall(folded))
    if known and cues.unmarked_label.search(folded):
        return True
    return bool(GLUED_CAPITAL.search(text) and cues.glued_label.search(folded))


def _signs(text: str, begin: int) -> Iterator[Label]:
    for match in SIGN.finditer(text, begin):
        yield Label(match.start(), match.end(), "©")


def _marked(text: str, begin: int, cues: Cues) -> Iterator[Label]:
    for match in MARK.finditer(text, begin):
        start = _label_before(text, begin, match.start(), cues.marked, cues)
        if start is None or _ends_agency(text[begin : match.start()], match.group(), cues):
            continue
        word = fold(text[start : match.start()])
        # a comma or a dash is no sign of a label, but for the broadcasters' pair
        loose = match.group().strip() in (",", "，", "-", "–", "—")
        if (
            not loose
            or word in cues.sources
            or (start == begin == 0 and match.group().strip() in "–—-")
        ):
            yield Label(start, match.end(), word)


def _ends_agency(before: str, sign: str, cues: Cues) -> bool:
    """Tell "Getty Images/Name" from "Images/Name"."""
    if sign.strip() not in ("/", "／", "|"):
        return False
    words = re.split(r"[\s(\[/|]+", before)
    return cues.agency(" ".join(words[-2:])) is not None


def _label_before(text: str, begin: int, end: int, words: frozenset[str], cues: Cues) -> int | None:
    """Give where the longest label that ends here starts."""
    furthest = max(begin, end - cues.longest_label - 2)
    ending = fold(text[furthest:end])
    if not ending.endswith(cues.label_endings):
        return None
    for start in range(furthest, end):
        if _may_start(text, start) and fold(text[start:end]) in words:
            return start
    return None


def _may_start(text: str, at: int) -> bool:
    """Tell whether a word can start here: after no letter, or glued on with its capital."""
    if text[at].isspace() or (at > 0 and not text[at].isalnum()):
        return False
    before = text[at - 1] if at else " "
    if not before.isalpha() or ord(text[at]) >= 0x2E80 or ord(before) >= 0x2E80:
        return True
    return text[at].isupper() and not before.isupper()


def _unmarked(text: str, begin: int, cues: Cues) -> Iterator[Label]:
    """Labels with only a space before the name: "Photo by Name", "Foto Name/dpa"."""
    if not _may_hold_unmarked(text[begin:], cues):
        return
    words = list(re.finditer(r"\S+", text[begin:]))
    for first, match in enumerate(words):
        for start in _starts_in(text, begin + match.start(), begin + match.end()):
            if (
                fold(text[start : begin + match.end()].strip(OPENERS + ".…"))
                not in cues.label_heads
            ):
                continue
            for last in range(min(first + 4, len(words) - 1), first - 1, -1):
                end = begin + words[last].end()
                word = fold(text[start:end].strip(OPENERS + ".…"))
                if word in cues.joined or word in cues.bare:
                    after = end
                    while after < len(text) and text[after].isspace():
                        after += 1
                    if after < len(text):
                        yield Label(start, after, word, word in cues.joined)
                    break


def _starts_in(text: str, start: int, end: int) -> Iterator[int]:
    """Where a label may start inside one run without spaces: its head, and glued capitals."""
    for match in WORD_START.finditer(text, start, end):
        yield match.start()


def without_label(text: str, cues: Cues) -> tuple[int, int, bool]:
    """Give where the credit proper stands in a credit line, and whether a label stood before it.

    Labels, ©, brackets around the whole and ornaments at both ends do not belong to it.
    """
    start, end = _trimmed(text, 0, len(text))
    labelled = False
    if not may_hold_label(text[start : start + cues.longest_label + 8], 0, cues):
        return start, end, labelled
    while True:
        start, end = _trimmed(text, start, end)
        head = next(iter(_head_labels(text, start, end, cues)), None)
        if head is None or (not head.marked and text[head.end].islower()):
            break
        labelled = True
        start = head.end
    return start, end, labelled


def _head_labels(text: str, start: int, end: int, cues: Cues) -> Iterator[Label]:
    part = text[start : min(end, start + cues.longest_label + 8)]
    for label in labels_in(part, 0, cues):
        if label.start > 0:
            return
        if start + label.end < end:
            yield Label(start, start + label.end, label.word, label.marked)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end:
        first, last = text[start], text[end - 1]
        if first.isspace() or first in ORNAMENTS or first in "\u200b\u200e\u200f\ufeff":
            start += 1
        elif last.isspace() or last in ORNAMENTS or last in "\u200b\u200e\u200f\ufeff":
            end -= 1
        elif first in OPENERS and not _closed_inside(text, start, end):
            start += 1
        elif last in CLOSERS and not _opened_inside(text, start, end):
            end -= 1
        else:
            break
    return start, end


def _closed_inside(text: str, start: int, end: int) -> bool:
    """Tell whether the bracket at the start closes before the end: then it is part of the name."""
    at = text.find(CLOSERS[OPENERS.index(text[start])], start, end)
    return 0 <= at < end - 1


def _opened_inside(text: str, start: int, end: int) -> bool:
    at = text.rfind(OPENERS[CLOSERS.index(text[end - 1])], start, end)
    return at >= start
