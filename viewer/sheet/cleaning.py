"""Text from files made harmless to show: no control characters, no direction overrides."""

import re

from viewer.sheet.bidi import has_right_to_left

_BIDI = "\u202a-\u202e\u2066-\u2069"
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, direction overrides and isolates, deprecated format characters, stray marks
# of byte order and annotation.
_UNSEEN = re.compile(f"[\0-\x08\x0e-\x1f\x7f-\x9f{_BIDI}\u206a-\u206f\ufeff\ufff9-\ufffb]")
_BROKEN = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ODD_IN_NAMES = re.compile(f"[\0-\x1f\x7f-\x9f{_BIDI}\u2028\u2029\u200e\u200f\u061c\ud800-\udfff]")

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def clean(text: str) -> str:
    """Give text that cannot reorder, cover or command what stands around it; line breaks stay."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _BROKEN.sub("\ufffd", _UNSEEN.sub("", lines)).strip()


def clean_line(text: str) -> str:
    """Give clean text in one line."""
    return " ".join(clean(text).split())


def clean_name(name: str) -> str:
    """Give a file's name with its odd characters escaped, so that two names never look the same."""
    return _ODD_IN_NAMES.sub(lambda odd: odd[0].encode("unicode_escape").decode(), name)


def isolated(text: str) -> str:
    """Wrap a name that runs to the left so that the English around it keeps its order (UAX 9)."""
    if not has_right_to_left(text):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
