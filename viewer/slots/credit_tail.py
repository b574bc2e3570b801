"""Where the credit at the end of a caption begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.slots.credit_labels import CLOSERS, OPENERS, labels_in
from viewer.slots.credit_parts import UNCASED, is_name
from viewer.slots.credit_worth import LONGEST_CREDIT, Worth, can_be_named, worth_of
from viewer.slots.cues import Cues, fold

WINDOW = LONGEST_CREDIT + 40
# Where a credit without label or bracket can begin after a caption.
SEAM = re.compile(
    r"""
    (?<=[.!?…。！？”"»'’)\]）]) (?:\s+|(?![a-zß-ÿ]))  # after a sentence, glued on or not
    | \s+ [-–—|•·/] \s+                             # after a dash, a bar, a slash with spaces
    | \s* [|•＝=／] \s*                              # after a bar or the Japanese equals sign
    | (?<=[^\W\d_A-ZÀ-ÞА-Я])
      (?=[A-ZÀ-ÞА-Я][^\W\d_]|[A-Z]{2})              # glued on, told by its capital
    | \s{2,} | \t                                   # after a gap
    | \s+ (?=[A-Z]{2,}\s?/)                         # before a slash agency: "REUTERS/Name"
    """,
    re.VERBOSE,
)
COMMA = re.compile(r"[,，、]\s*")
# A sentence that ends inside: the credit begins later. Initials and short forms end none.
STOP_INSIDE = re.compile(r"[^\W\d_]{3,}[.!?][\"”’)]?\s*[^\W\d_a-z]|\d[.!?]\s+[^\W\d_]")
GLUED_HEAD = re.compile(r"(?<=[^\W\d_])(?=[A-ZÀ-ÞА-Я][^\W\d_A-Z]|[A-Z]\s[a-z])")
LONGEST_HEAD = 90
SHORTEST_AFTER_HEAD = 16
LONGEST_AFTER_WORD = 12
LONGEST_AFTER_NAME = 16
LICENSING = re.compile(
    r"""\s* (?: purchase\ licensing\ rights.* | more\s*[>»] | \[\+\] | (?:read\ )?less
            | buy\ photo | (?:hide|toggle)\ caption | enlarge\ this\ image | ,\ opens\ new\ tab ) \s*$""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tail:
    """A credit at the end of a line: where it begins and ends, how sure, and by which rule."""

    start: int
    end: int
    worth: Worth
    rule: str


def find_tail(text: str, cues: Cues) -> Tail | None:
    """Give the credit that ends a line, brackets and label included; None if there is none."""
    end = len(text.rstrip())
    licensing = LICENSING.search(text, max(0, end - 60))
    if licensing:
        end = licensing.start()
    if end < 3:
        return None
    begin = max(0, end - WINDOW)
    best = None
    for find in (_bracketed, _labelled, _after_word, _agency):
        tail = find(text, begin, end, cues)
        if tail is not None and (best is None or tail.worth > best.worth):
            best = tail
        if best is not None and best.worth is Worth.SURE:
            break
    return best


def find_head(text: str, cues: Cues) -> Tail | None:
    """Give the credit that is glued to the front of a line: "Name/AgencyThe caption"."""
    for glue in GLUED_HEAD.finditer(text, 2, LONGEST_HEAD):
        head = text[: glue.start()]
        if len(text) - len(head) >= SHORTEST_AFTER_HEAD and worth_of(head, cues) is Worth.SURE:
            return Tail(0, glue.start(), Worth.SURE, "a credit glued on begins it")
    return None


def _bracketed(text: str, begin: int, end: int, cues: Cues) -> Tail | None:
    """The last brackets: "(Photo: Name)", "[Name/AFP]", "（新华社记者 某某 摄）"."""
    closing = end - 1
    while closing > begin and text[closing] in ".。 \u200e\u200f":
        closing -= 1
    if text[closing] in CLOSERS:
        opening = text.rfind(OPENERS[CLOSERS.index(text[closing])], begin, closing)
        inner_end = closing
    else:  # a bracket that the next line closes
        opening = max(text.rfind("(", begin, end), text.rfind("[", begin, end))
        if opening < 0 or ")" in text[opening:end] or "]" in text[opening:end]:
            return None
        inner_end = end
    if opening < 0:
        return None
    inner = text[opening + 1 : inner_end]
    if fold(inner).strip(".") in cues.places:
        return None
    worth = worth_of(inner, cues)
    if worth < Worth.LIKELY and text[opening] == "[" and is_name(inner, cues):
        worth = Worth.LIKELY
    if worth is Worth.NONE:
        labelled = next(labels_in(inner, 0, cues), None)
        if labelled is None or not labelled.marked or not can_be_named(inner[labelled.end :], cues):
            return None
        if "資料" not in inner and labelled.start > 12:
            return None
        worth = Worth.LIKELY
    return Tail(opening, end, worth, "a credit in brackets ends it")


def _labelled(text: str, begin: int, end: int, cues: Cues) -> Tail | None:
    """A label and a name: "Photo: Name", "© Name", "Photo by Name"."""
    for label in labels_in(text[:end], begin, cues):
        name = text[label.end : end]
        if not name.strip(" .)]") or label.start == 0:
            continue
        if label.marked:
            if can_be_named(name, cues) and _apart(text, label.start, label.word):
                return Tail(
                    _with_bracket(text, label.start), end, Worth.SURE, "a credit label near its end"
                )
        elif worth_of(name, cues) >= Worth.LIKELY:
            return Tail(
                _with_bracket(text, label.start), end, Worth.SURE, "a credit label near its end"
            )
        elif is_name(name.strip(" .)]"), cues) and _after_sentence(text, label.start):
            return Tail(label.start, end, Worth.LIKELY, "a credit label near its end")
    return None


def _apart(text: str, start: int, word: str) -> bool:
    """Tell whether a label begins a credit here and is no word of the sentence."""
    if word == "©" or UNCASED.search(word):
        return True
    return text[start].isupper() or _after_sentence(text, start) or text[start - 1] in "(["


def _after_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip()
    return not before or before[-1] in ".!?…。！？”\"»'’)]|•–—-/,;:(" or text[at - 1].isalpha()


def _with_bracket(text: str, start: int) -> int:
    before = len(text[:start].rstrip())
    return before - 1 if before and text[before - 1] in OPENERS else start


def _after_word(text: str, begin: int, end: int, cues: Cues) -> Tail | None:
    """A name and a label after it: "新华社记者 某某 摄", "Name/BNS nuotr."."""
    tail = text[begin:end].rstrip(" .。)）]")
    folded = fold(tail[-LONGEST_AFTER_WORD:])
    if not folded.endswith(cues.words_after):
        return None
    for word in cues.words_after:
        if not folded.endswith(word):
            continue
        for seam in _seams(tail[: -len(word)]):
            name = tail[seam : len(tail) - len(word)].strip(" （(，,。")
            if name and not STOP_INSIDE.search(name) and _is_after_name(name, word, cues):
                return Tail(begin + seam, end, Worth.SURE, f"“{word}” after a name ends it")
    return None


def _is_after_name(name: str, word: str, cues: Cues) -> bool:
    if UNCASED.search(word):
        return len(name) <= LONGEST_AFTER_NAME and is_name(name, cues)
    return worth_of(name, cues) >= Worth.LIKELY


def _seams(text: str) -> Iterator[int]:
    yield from sorted({match.end() for match in re.finditer(r"[。！？.!?)）]\s*|\s+|[（(]", text)})


def _agency(text: str, begin: int, end: int, cues: Cues) -> Tail | None:
    """Agencies and names after the last sentence: ". Name/AFP", "Losail.EFE"."""
    maybe = None
    for seams in (SEAM, COMMA):
        for seam in seams.finditer(text, begin, end):
            start = seam.end()
            tail = text[start:end]
            if start == 0 or not 2 <= len(tail.strip()) <= LONGEST_CREDIT:
                continue
            if STOP_INSIDE.search(tail) or _opens_before(text, begin, start, tail):
                continue
            worth = worth_of(tail, cues)
            if worth is Worth.SURE:
                return Tail(start, end, worth, "an agency ends it")
            if seams is SEAM and maybe is None:
                maybe = _unsure(text, seam, end, worth)
    return maybe


def _opens_before(text: str, begin: int, start: int, tail: str) -> bool:
    """Tell whether a tail ends inside brackets that open before it: they go together."""
    before = text[begin:start]
    return before.count("(") > before.count(")") and tail.count(")") > tail.count("(")


def _unsure(text: str, seam: re.Match[str], end: int, worth: Worth) -> Tail | None:
    if worth is Worth.LIKELY:
        return Tail(seam.end(), end, worth, "names that a slash joins end it")
    if worth is Worth.MAYBE and not seam.group().strip() and text[seam.start() - 1] in '.!?”"。':
        return Tail(seam.end(), end, worth, "a name stands after its last sentence")
    return None
