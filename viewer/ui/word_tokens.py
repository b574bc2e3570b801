"""The words and signs of a text, in scripts with and without blanks, for comparing texts."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_JOINERS = "'’."
_BETWEEN_DIGITS = ".,:"
# The house's quotation marks against the wire's.
_QUOTES = str.maketrans("‘’‚“”„", "'''\"\"\"")
# Scripts that write words without blanks: each sign, with the marks on it, stands for itself.
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x309F),  # Han radicals, CJK signs, Hiragana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign of a text, from character ``start`` up to ``end``; ``key`` compares it."""

    start: int
    end: int
    key: str


def tokens_of(text: str) -> tuple[Token, ...]:
    """Give the words and signs of a text in their order; blanks and signs without width are none."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        end = _end_of_token(text, at)
        key = "".join(sign for sign in text[at:end] if not _is_invisible(sign))
        if key and not key.isspace():
            yield Token(at, end, unicodedata.normalize("NFC", key).translate(_QUOTES))
        at = end


def _end_of_token(text: str, at: int) -> int:
    """Give where the token that starts here ends: a word with all its marks, or one sign."""
    is_word = _is_letter(text[at])
    end = at + 1
    while end < len(text):
        if _is_mark(text[end]) or (is_word and (_is_letter(text[end]) or _joins(text, end))):
            end += 1
        else:
            break
    return end


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not _is_unspaced(sign)


def _is_unspaced(sign: str) -> bool:
    code = ord(sign)
    return code >= _UNSPACED[0][0] and any(low <= code <= high for low, high in _UNSPACED)


def _is_mark(sign: str) -> bool:
    """Tell vowel signs, accents, joiners and other signs that belong to the one before."""
    if sign.isascii():
        return False
    return unicodedata.category(sign) in {"Mn", "Mc", "Me", "Cf"}


def _is_invisible(sign: str) -> bool:
    """Tell soft hyphens, direction marks and the like; joiners change what is read."""
    return not sign.isascii() and unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d"


def _joins(text: str, at: int) -> bool:
    """Tell whether a sign holds a word together: ’ in "crew’s", the comma in "6,000"."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if not after or text[at] not in _JOINERS + _BETWEEN_DIGITS:
        return False
    if text[at] in _BETWEEN_DIGITS and before.isdigit() and after.isdigit():
        return True
    return text[at] in _JOINERS and before.isalpha() and after.isalpha()
