"""Plain text: words from files made harmless to show, wherever they come from."""

import re
from collections.abc import Iterable
from html import escape

# C0 and C1 controls but the line feed, bidi embeddings, overrides and isolates, lone surrogates,
# and the tag characters that hide text.
_HARMFUL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff]")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def clean_text(text: str) -> str:
    """Give a text without control characters and direction overrides; line breaks stay."""
    return _HARMFUL.sub("", _LINE_BREAKS.sub("\n", text).replace("\t", " "))


def one_line(text: str) -> str:
    """Give a clean text on one line, blanks run together."""
    return " ".join(clean_text(text).split())


def isolated(text: str) -> str:
    """Give a clean text that keeps its own direction inside a sentence of another."""
    return f"{_FIRST_STRONG_ISOLATE}{clean_text(text)}{_POP_ISOLATE}"


def joined(parts: Iterable[str], by: str = " · ") -> str:
    """Give clean one-line texts in a row; none turns the direction of those beside it."""
    lines = (one_line(part) for part in parts)
    return by.join(isolated(line) if _RIGHT_TO_LEFT.search(line) else line for line in lines)


def plain_tooltip(text: str) -> str:
    """Give what a tooltip shows as these plain words: left alone, it guesses at mark-up."""
    words = escape(clean_text(text), quote=False).replace("\n", "<br>")
    return f"<p>{words}</p>" if words else ""


def is_right_to_left(text: str) -> bool:
    """Tell whether a text's first letter with a direction runs from right to left."""
    for sign in text:
        if _RIGHT_TO_LEFT.match(sign):
            return True
        if sign.isalpha():
            return False
    return False
