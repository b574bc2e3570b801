"""The headline of a plain text: the line that date, byline and first words point to."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

SHORTEST, LONGEST = 8, 260
SEARCHED_ABOVE = 60
STORY_BEGINS = 140
NEAR = 6
CLOSE = 15
LONGEST_PREFIX = 15
WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
DATED = re.compile(
    r"""\b(?:19|20)\d\d\b | \b\d{1,2}[:.h]\d{2}\b | \d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]
    | \d+\s(?:days?|hours?|mins?|minutes?)\b""",
    re.VERBOSE,
)
BYLINE = re.compile(
    r"""(?:by|von|par|por|di|door|av|af|da|text|texto|autor|published|updated|posted|publié
    |publicado|aktualisiert|publisert|publicerad|автор|记者|文)\b[\s:] | by$""",
    re.IGNORECASE | re.VERBOSE,
)
# What only the page around a story says.
PAGE = re.compile(
    r"""https?: | www\. | @ | © | \| | [›»>]$ | ^[›»>] | cookie | javascript | newsletter
    | \bsubscri | \blog\ ?in\b | \bsign\ (?:in|up)\b | \bskip\ to\b | \bshare\b
    | \b(?:media|image|video)\s?(?:caption|source|copyright)
    | copyright | rights\ reserved | advertis | accessib | browser""",
    re.IGNORECASE | re.VERBOSE,
)
# A sentence that ends inside, or a credit: a caption or a standfirst, no headline.
TWO_SENTENCES = re.compile(
    r"""[^\W\d_]{2,}[.。]\s*[(\[©]?[^\W\d_a-z] | \d{4}[.)]\s?[^\W\d_]
    | [^\W\d_]/[A-ZÀ-Þ] | [:：＝]\s?AP\b""",
    re.VERBOSE,
)
# The buttons that share a story stand under its headline, one a line.
SHARING = re.compile(
    r"""(?:share\ (?:this\ )?(?:on|with|to|via)\ )?
    (?:facebook|twitter|x|x\ -\ twitter|whats\s?app|telegram|linkedin|pinterest|reddit|flipboard
    |messenger|bluesky|threads|e-?mail|print|copy\ link)""",
    re.IGNORECASE | re.VERBOSE,
)
FEWEST_BUTTONS, BUTTONS_NEAR = 3, 10
# What says that the line above it is a picture's caption.
CREDIT = re.compile(
    r"(?:photos?|fotos?|фото|bild|image|credit|crédit|source|写真|사진|图|صورة)\s?[:：]",
    re.IGNORECASE,
)
PLAYERS = frozenset(("video", "vidéo", "vídeo", "видео", "watch", "audio"))
# Menus whose words ran together: "HomeSportFootball".
GLUED_MENU = re.compile(r"[^\W\d_A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я]{2}")
ENDS_SENTENCE = ".。:：,;"


def headline_number(texts: Sequence[str]) -> int | None:
    """Give the number (from 0) of the line that is the headline, None if none can be."""
    story = _story_begins(texts)
    first = max(0, story - SEARCHED_ABOVE)
    candidates = range(first, max(story, first + 1))
    vocabulary = Counter(word for text in texts[story : story + NEAR] for word in _words(text))
    repeated = Counter(map(_plain, texts))
    return max(
        candidates,
        key=lambda at: (_score(texts, at, story, vocabulary, repeated), -at),
        default=None,
    )


def _story_begins(texts: Sequence[str]) -> int:
    """Where the first two long sentences stand near each other; the first long line without."""
    long = [at for at, text in enumerate(texts) if _is_story(text)]
    for here, there in itertools.pairwise(long):
        if there - here <= NEAR:
            return here
    return long[0] if long else min(len(texts) - 1, NEAR)


def _is_story(text: str) -> bool:
    return len(text.encode()) >= STORY_BEGINS and text.rstrip("”\"'»)」")[-1:] in ".!?。।۔"


def _score(
    texts: Sequence[str], at: int, story: int, vocabulary: Counter[str], repeated: Counter[str]
) -> float:
    text = texts[at]
    size = len(text) * (2 if WIDE.search(text) else 1)
    if not SHORTEST <= size <= LONGEST:
        return -20.0
    score = _shape(text, size)
    known = sum(1 for word in set(_words(text)) if word in vocabulary)
    score += min(3.0, 0.8 * known)
    score += _around(texts, at, story)
    score += 1.0 if repeated[_plain(text)] > 1 and size > 30 else 0.0
    score -= 4.0 if _has_prefix(texts, at, story) else 0.0
    return score - 0.04 * max(0, story - at - CLOSE) + 0.02 * min(CLOSE, story - at)


def _shape(text: str, size: int) -> float:
    """How much a line by itself looks like a headline."""
    score = min(size, 60) / 20 - max(0, size - 130) / 40
    if text.rstrip("”\"'»)」")[-1:] in ENDS_SENTENCE:
        score -= 2.5
    if TWO_SENTENCES.search(text):
        score -= 2.5
    if text.startswith("("):
        score -= 4.0 if text.endswith(")") else 2.0
    if len(GLUED_MENU.findall(text)) > 1:
        score -= 3.0
    if PAGE.search(text) or BYLINE.match(text):
        score -= 3.0
    if len(text) < 60 and DATED.search(text):
        score -= 2.0
    if text.count("/") > 1 or sum(map(str.isdigit, text)) * 3 > len(text):
        score -= 2.0
    return score


def _around(texts: Sequence[str], at: int, story: int) -> float:
    """What the lines around say: a date or a byline comes below a headline, a section above."""
    return (1.5 if at == 0 else 0.0) + _below(texts, at, story) + _above(texts, at)


def _below(texts: Sequence[str], at: int, story: int) -> float:
    score = 0.0
    below = texts[at + 1 : min(at + 5, story + 1)]
    if any(DATED.search(text) and len(text) < 90 for text in below):
        score += 1.2
    if any(BYLINE.match(text) and len(text) < 90 for text in below):
        score += 1.0
    if below and CREDIT.match(below[0]):
        score -= 2.0
    buttons = sum(SHARING.fullmatch(text) is not None for text in texts[at + 1 : at + BUTTONS_NEAR])
    return score + 2.0 if buttons >= FEWEST_BUTTONS else score


def _above(texts: Sequence[str], at: int) -> float:
    score = 0.0
    if at and len(texts[at - 1]) < 30:
        score += 0.4
    if at and texts[at - 1].casefold() in PLAYERS:
        score -= 1.5
    above = texts[max(0, at - 4) : at]
    if any(BYLINE.match(text) and len(text) < 90 for text in above):
        score -= 1.5
    if any(DATED.search(text) and len(text) < 60 for text in above):
        score -= 0.5
    return score


def _has_prefix(texts: Sequence[str], at: int, story: int) -> bool:
    """Tell whether a line is another one with a button's word before it: "Listen: The title"."""
    text = texts[at]
    return any(
        0 < len(text) - len(line) <= LONGEST_PREFIX and text.endswith(f" {line}")
        for line in texts[at + 1 : story]
        if len(line) >= SHORTEST
    )


def _words(text: str) -> list[str]:
    return [word.casefold()[:6] for word in WORD.findall(text[:2_000])]


def _plain(text: str) -> str:
    return text.casefold()
