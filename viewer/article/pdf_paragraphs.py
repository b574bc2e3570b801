"""Lines of a PDF put together to the paragraphs that they were before they were set."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.article.pdf_lines import Drawn, Line, Picture

LARGER = 1.15  # than the body's letters: a heading
WIDER_GAP = 1.25  # than between the lines of a paragraph: a new one
INDENT = 0.8  # of the letters' size
SHORT_LINE = 0.75  # of the longest line around
CAPTION_GAP = 2.2  # of the letters' size, from a picture's edge to its caption's base
CAPTION_LINES = 4
LETTERS_WIDTH = 0.5  # of their size: about what Latin letters are wide
BROKEN = 0.95
FEWEST_OF_ALL = 0.2  # of how often the most common distance is met
FEWEST_PAGES = 3

_SENTENCE_ENDS = tuple(".!?:…。！？؟।\"”»’')")
_BULLET = re.compile(r"[•▪◦‣●○–*]\s+|\d{1,2}[.)]\s+")
_FIGURES = re.compile(r"\d+")
_HYPHENS = ("-", "\u00ad", "\u2010")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line]

    @property
    def size(self) -> float:
        """The size of its letters in points."""
        return self.lines[0].size

    @property
    def text(self) -> str:
        """Its words, put together again where the lines were broken."""
        text = ""
        for line in self.lines:
            text = joined(text, " ".join(line.text.split()))
        return text

    def broken_text(self, letters: float) -> str:
        """Give its words with the line breaks kept that a line of so many letters did not need."""
        text = ""
        longest = BROKEN * max(letters, *(len(line.text.strip()) for line in self.lines))
        for before, line in zip((None, *self.lines), self.lines, strict=False):
            words = " ".join(line.text.split())
            first = words.split(" ", 1)[0]
            if before is not None and len(before.text.strip()) + 1 + len(first) <= longest:
                text = f"{text}\n{words}"
            else:
                text = joined(text, words)
        return text

    @property
    def is_item(self) -> bool:
        """Whether it begins with the sign of a list."""
        return _BULLET.match(self.lines[0].text) is not None


def paragraphs_of(drawn: Sequence[Drawn]) -> list[Paragraph | Picture]:
    """Give paragraphs and pictures in their order, running heads and page numbers left out."""
    running = _running_lines(drawn)
    leading = _leadings(drawn)
    pieces: list[Paragraph | Picture] = []
    for each in drawn:
        if isinstance(each, Picture):
            pieces.append(each)
        elif not (_is_running(each, running) or not each.text.strip()):
            last = pieces[-1] if pieces else None
            if isinstance(last, Paragraph) and _goes_on(last, each, leading):
                last.lines.append(each)
            else:
                pieces.append(Paragraph([each]))
    return pieces


def body_size(pieces: Iterable[Paragraph | Picture]) -> float:
    """Give the size in which most letters are set."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        if isinstance(piece, Paragraph):
            for line in piece.lines:
                sizes[_rounded(line.size)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def stands_below(paragraph: Paragraph, picture: Picture) -> bool:
    """Tell whether a short paragraph stands right below a picture, and not beside its width."""
    first = paragraph.lines[0]
    gap = picture.bottom - first.y
    return (
        first.page == picture.page
        and len(paragraph.lines) <= CAPTION_LINES
        and -1 <= gap <= CAPTION_GAP * first.size
        and first.x <= picture.right + first.size
        and picture.left - first.size <= first.x + len(first.text) * LETTERS_WIDTH * first.size
    )


def joined(text: str, line: str) -> str:
    """Give a text and its next line as one, a word broken by a hyphen made whole."""
    if not text or not line:
        return text or line
    if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and line[0].islower():
        return text[:-1] + line
    if _WIDE.match(line) and _WIDE.match(text[-1]):
        return text + line
    return f"{text} {line}"


def _goes_on(paragraph: Paragraph, line: Line, leading: dict[float, float]) -> bool:
    """Tell whether a line goes on with the paragraph before it."""
    last = paragraph.lines[-1]
    if _rounded(last.size) != _rounded(line.size) or _BULLET.match(line.text):
        return False
    ended = last.text.rstrip().endswith(_SENTENCE_ENDS)
    gap = last.y - line.y
    if last.page != line.page or gap < 0:
        # On the next page or in the next column only an unfinished sentence goes on.
        return not ended and line.text.lstrip()[:1].islower()
    usual = leading.get(_rounded(line.size), line.size * LARGER)
    if gap > usual * WIDER_GAP:
        return False
    if _is_set_apart(paragraph, line):
        return False
    if line.x > last.x + INDENT * line.size and len(paragraph.lines) > 1:
        return False
    longest = max(len(each.text) for each in (*paragraph.lines[-3:], line))
    return not (ended and len(last.text.strip()) < SHORT_LINE * longest)


def _is_set_apart(paragraph: Paragraph, line: Line) -> bool:
    """Tell a caption from the text below it: it is short, and in other letters throughout."""
    lines = paragraph.lines
    if len(lines) > CAPTION_LINES or any(each.mixed for each in (*lines, line)):
        return False
    return {each.font for each in lines} == {lines[0].font} and lines[0].font != line.font


def _leadings(drawn: Sequence[Drawn]) -> dict[float, float]:
    """Give for each size of letters the usual distance between two lines."""
    gaps: dict[float, Counter[float]] = {}
    last: Drawn | None = None
    for each in drawn:
        if isinstance(each, Line) and isinstance(last, Line) and last.page == each.page:
            size = _rounded(each.size)
            gap = round(last.y - each.y, 1)
            if size == _rounded(last.size) and 0.8 * size <= gap <= 2 * size:
                gaps.setdefault(size, Counter())[gap] += 1
        last = each
    # The smallest of those that are common: the others stand between paragraphs.
    return {
        size: min(
            gap for gap, count in counted.items() if count >= FEWEST_OF_ALL * max(counted.values())
        )
        for size, counted in gaps.items()
    }


def _running_lines(drawn: Sequence[Drawn]) -> frozenset[str]:
    """Give the texts that most pages repeat, figures left out: heads, feet and page numbers."""
    pages: dict[str, set[int]] = {}
    count = 0
    for each in drawn:
        count = max(count, each.page)
        if isinstance(each, Line):
            pages.setdefault(_without_figures(each), set()).add(each.page)
    enough = max(FEWEST_PAGES, count // 2)
    return frozenset(text for text, on in pages.items() if len(on) >= enough)


def _is_running(line: Line, running: frozenset[str]) -> bool:
    return _without_figures(line) in running


def _without_figures(line: Line) -> str:
    return f"{round(line.y)} {_FIGURES.sub('', line.text).strip()}"


def _rounded(size: float) -> float:
    return round(size * 2) / 2
