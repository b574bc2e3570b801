"""What a line by itself says for and against being a caption: its length, signs and words."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from viewer.slots.credit_parts import UNCASED
from viewer.slots.credit_worth import Worth
from viewer.slots.cues import Cues, fold
from viewer.slots.lines import CLOCK, Line, is_byline

LENGTHS = (12, 20, 30, 45, 60, 80, 100, 130, 160, 200, 250, 320, 420, 600)
UNCASED_WEIGHT = 2
SENTENCE = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[^\Wa-z_])|[。！？]|[।؟۔]\s")
YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
WORDS = re.compile(r"[^\W_][\w'’-]*")
QUOTE = re.compile(r"[\"“”«»„「」]")
CAPITALS_OPENING = re.compile(
    r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ\s]{2,}(?:\s[^\W\d_a-zß-ÿ]{2,}){0,3}\s?[:!]"
)
WEB = re.compile(r"@|https?:|www\.|\.com\b|\|")
DATED_STORY = re.compile(
    r"^[^\W\d_a-z][^\W\d_a-z\s,.-]{2,}[^—–-]{0,40}(?:\([A-Z]{2,}[^)]*\)\s*)?[—–]\s"
)
BRACKETED = re.compile(r"[(（\[]([^()（）\[\]]{1,40})[)）\]]")


def own_clues(line: Line, cues: Cues) -> Iterator[str]:
    """Give the names of the clues that a line's text alone holds."""
    text = line.caption
    length = length_of(text)
    size = bisect_right(LENGTHS, length)
    yield f"length {size}"
    yield credit_clue(line)
    if line.whole is not Worth.NONE:
        yield f"whole {int(line.whole)}"
    yield f"sentences {min(4, len(SENTENCE.findall(text)))}"
    ends = sign_of(text[-1:])
    yield f"ends {ends}"
    yield f"begins {sign_of(text[:1])}"
    yield f"size {min(size // 3, 4)} ends {ends}"
    yield from _shapes(line, cues)
    yield f"quotes {min(3, len(QUOTE.findall(text)))}"
    words = WORDS.findall(text)
    yield from _dates(text, words, cues)
    yield from _words(words)


def credit_clue(line: Line) -> str:
    """Name the clue of how sure a line's own credit is, and why."""
    worth = line.split.worth if line.split.caption else line.whole
    return f"credit {int(worth)} {line.split.rule if line.split.worth else 'none'}"


def side_clues(line: Line, cues: Cues) -> list[str]:
    """Give what a line says by itself, to choose between the two sides of a credit."""
    return [f"side: {clue}" for clue in ("bias", *own_clues(line, cues))]


def length_of(text: str) -> int:
    """Give a text's length in letters of the Latin kind; signs of other scripts say more each."""
    return len(text) * UNCASED_WEIGHT if UNCASED.search(text[:40]) else len(text)


def _shapes(line: Line, cues: Cues) -> Iterator[str]:
    text = line.caption
    if fold(text[:60]).startswith(cues.openings):
        yield "opening"
    if any(fold(inner).strip(".") in cues.places for inner in BRACKETED.findall(text)):
        yield "place in brackets"
    if line.counter:
        yield "counter"
    if CAPITALS_OPENING.match(text):
        yield "capitals opening"
    if DATED_STORY.match(text):
        yield "dateline"
    if is_byline(text, cues):
        yield "byline"
    if CLOCK.search(text):
        yield "clock"
    if WEB.search(text):
        yield "web"


def sign_of(sign: str) -> str:
    """Give the kind of a sign that a text begins or ends with."""
    if sign.isdigit():
        return "digit"
    if sign.isalpha():
        return "capital" if sign.isupper() else "small" if sign.islower() else "letter"
    return sign if sign in ".,:;!?()[]“”\"'»«-–—•。」" else "other"


def _dates(text: str, words: Sequence[str], cues: Cues) -> Iterator[str]:
    year = None
    for year in YEAR.finditer(text):  # noqa: B007 - the last one counts
        pass
    months = not cues.months.isdisjoint(map(str.casefold, words))
    if year:
        at_end = len(text) - year.end() <= 12
        yield f"year {'at end' if at_end else 'inside'}"
    if months:
        yield "month and year" if year else "month"


def _words(words: Sequence[str]) -> Iterator[str]:
    if not words:
        yield "no words"
        return
    capitals = sum(word[0].isupper() for word in words)
    yield f"capitals {capitals * 4 // len(words)}"
    yield f"first {fold(words[0])}"
