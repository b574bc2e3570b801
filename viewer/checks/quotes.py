"""Straight quotation marks made curly, and curly ones straight."""

import re

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'"})
_DOUBLE = re.compile(r"(?<!\d)\"")
_APOSTROPHE = re.compile(r"(?<=\w)'|'(?=\d0s\b)")
_OPENING_SINGLE = re.compile(r"'(?=\w)")
_BEFORE_OPENING = " \t\n([{—–-/"


def straightened(text: str) -> str:
    """Give a text with straight quotation marks and apostrophes only."""
    return text.translate(_STRAIGHT)


def curled(text: str) -> str:
    """Give a text with curly ones: opening after a blank or a bracket, closing elsewhere.

    Where the text itself opens with a low mark, as in German, so do the new ones. Marks after a
    digit are inches and minutes, and stay.
    """
    opening, closing = ("„", "“") if "„" in text else ("“", "”")

    def turned(match: re.Match[str]) -> str:
        before = text[match.start() - 1 : match.start()]
        return opening if not before or before in _BEFORE_OPENING else closing

    text = _DOUBLE.sub(turned, text)
    return _OPENING_SINGLE.sub("‘", _APOSTROPHE.sub("’", text))
