"""The text of a figure as caption and credit: beside a photo, a name set apart is its credit."""

import re
from dataclasses import dataclass

from viewer.domain import Credit
from viewer.slots.credit import is_credit, parse_credit, split_credit
from viewer.slots.credit_worth import Worth, can_be_named
from viewer.slots.cues import Cues, fold

LONGEST_FURNITURE = 80
LONGEST_NAME = 90
MOST_WORDS_OF_A_NAME = 3

_JOINS = " \n-–—|•·/,;:"
_BRACKETS = "()（）[]【】＝=/ "
_OPENING = "([（【"
_PAIRS = (("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"))
_LEADS_ON = (":", "：", "=", "＝", "/", "|", "©", *_OPENING)
_SENTENCE_ENDS = tuple('.!?…。！？।”"»')
_COUNTER = re.compile(
    r"""\s*[(\[]?
    (?:[^\W\d]{3,10}\s)?                        # "Photo"
    \d{1,3} \s* (?:/|of|von|de|di|van|av|af|iz|z|из|sur) \s* \d{1,3}
    [)\]]? (?=\W|[^\W\d_]|$) [\s:.|-]*""",
    re.IGNORECASE | re.VERBOSE,
)
_ENDING = re.compile(
    r"""[^\n]+?
    (?P<credit>
        [(（\[【] [^()（）\[\]【】\n]{2,90} [)）\]】]     # in brackets
      | [＝=] \s* [^＝=\n]{1,30}                      # Japanese
      | (?<=[\uac00-\ud7a3]\s) / \s? [^/\n]{2,30}    # Korean
    ) \s* [.。]? \s* $""",
    re.VERBOSE,
)

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """Where caption and credit stand in a text; equal ends for a caption that is not there."""

    caption_at: Place
    credit: Credit | None = None
    credit_at: Place = (0, 0)


def split_caption(text: str, cues: Cues) -> Parts:
    """Split what stands beside a photo, lines being pieces that the mark-up sets apart."""
    start, end = without_furniture(text, cues)
    lines = _lines(text, start, end)
    ending = _ending(text, lines[-1], cues)
    if ending is not None:
        return _parts(text, (start, ending[0]), ending, cues)
    if _is_credit_line(text, lines, -1, cues):
        return _parts(text, _around(lines[:-1], lines[-1]), lines[-1], cues)
    if _is_credit_line(text, lines, 0, cues):
        return _parts(text, _around(lines[1:], lines[0]), lines[0], cues)
    split = split_credit(text[start:end].replace("\n", " "), cues)
    caption_at = _trimmed(text, start + split.start, start + split.end)
    credit_at = (start + split.credit_start, start + split.credit_end)
    return Parts(caption_at, split.credit, credit_at if split.credit else (0, 0))


def without_furniture(text: str, cues: Cues) -> Place:
    """Give start and end of a text without its lines for readers' fingers: "1 of 9", "Buy photo"."""
    lines = _lines(text, 0, len(text))
    while lines and is_furniture(text[slice(*lines[-1])], cues):
        lines.pop()
    while lines and is_furniture(text[slice(*lines[0])], cues):
        lines.pop(0)
    if not lines:
        return 0, 0
    start, end = lines[0][0], lines[-1][1]
    counter = _COUNTER.match(text, start, end)
    return (counter.end() if counter else start), end


def is_furniture(line: str, cues: Cues) -> bool:
    """Tell whether a line names what stands beside it, or serves the page, and says nothing."""
    folded = fold(line).strip(" :|,")
    if folded in cues.furniture or folded in cues.captions or folded in cues.sources:
        return True
    if _COUNTER.fullmatch(line):
        return True
    return len(line) <= LONGEST_FURNITURE and folded.startswith(cues.furniture_beginnings)


def is_whole_credit(text: str, cues: Cues) -> bool:
    """Tell whether a text is a credit and nothing else."""
    if text.lstrip("( ").startswith("©") and len(text) <= LONGEST_NAME:
        return True
    return is_credit(text, cues) >= Worth.LIKELY


def is_plain_name(text: str) -> bool:
    """Tell whether a text is a few capitalised words, as only a name beside a photo is."""
    words = text.split()
    return len(words) <= MOST_WORDS_OF_A_NAME and all(word[0].isupper() for word in words)


def _parts(text: str, caption_at: Place, credit_at: Place, cues: Cues) -> Parts:
    credit = parse_credit(text[slice(*credit_at)], cues)
    return Parts(_trimmed(text, *caption_at), credit, credit_at)


def _around(lines: list[Place], other: Place) -> Place:
    """Give from where to where some lines stand, the end of another line if there are none."""
    return (lines[0][0], lines[-1][1]) if lines else (other[1], other[1])


def _is_credit_line(text: str, lines: list[Place], at: int, cues: Cues) -> bool:
    if is_whole_credit(text[slice(*lines[at])], cues):
        return True
    return at == -1 and len(lines) > 1 and _names_someone(text, lines, cues)


def _names_someone(text: str, lines: list[Place], cues: Cues) -> bool:
    """Tell whether a caption's last piece, set apart by the mark-up, can only be a name."""
    piece = text[slice(*lines[-1])].strip(_BRACKETS)
    before = text[lines[0][0] : lines[-2][1]].strip()
    if not piece or not before or before.endswith(_LEADS_ON):
        return False
    if is_credit(piece, cues) >= Worth.MAYBE:
        return True
    return (
        len(piece) <= min(LONGEST_NAME, len(before))
        and piece[0].isalnum()
        and not piece[0].islower()
        and not piece.endswith(_SENTENCE_ENDS)
    )


def _ending(text: str, line: Place, cues: Cues) -> Place | None:
    """Give where a credit stands that brackets or a sign set apart at the end of a line.

    Below a photo, "The mayor (Agency)" is a caption and its credit: only a plain name before the
    brackets makes one credit of both.
    """
    found = _ENDING.match(text.replace("\n", " "), *line)
    if found is None:
        return None
    said = text[line[0] : found.start("credit")].strip()
    inner = found["credit"].strip(_BRACKETS)
    if is_whole_credit(text[slice(*line)], cues):
        counts = is_whole_credit(inner, cues) and not is_plain_name(said)
    else:
        counts = _can_be_credit(inner, cues) and (
            said.endswith(_SENTENCE_ENDS)
            or is_whole_credit(inner, cues)
            or (" " in inner and can_be_named(inner))
        )
    return found.span("credit") if counts else None


def _can_be_credit(text: str, cues: Cues) -> bool:
    """Tell whether brackets below a photo may hold a credit: no aside, no "left", no year."""
    if fold(text) in cues.places or not any(map(str.isalpha, text)):
        return False
    return not text[0].islower() or is_whole_credit(text, cues)


def _lines(text: str, start: int, end: int) -> list[Place]:
    """Give start and end of each line between two places; brackets hold lines together."""
    found: list[Place] = []
    is_open = False
    for line in text[start:end].split("\n"):
        stop = start + len(line)
        found.append((found.pop()[0] if is_open else start, stop))
        held = text[slice(*found[-1])]
        is_open = any(held.count(left) > held.count(right) for left, right in _PAIRS)
        start = stop + 1
    return found


def _trimmed(text: str, start: int, end: int) -> Place:
    """Drop the signs that joined a caption to its credit."""
    part = text[start:end]
    start += len(part) - len(part.lstrip(_JOINS))
    return start, start + len(part.strip(_JOINS).rstrip(_OPENING + _JOINS))
