"""Cuts RTF into its tokens and tells code pages, in linear time and without looking inside groups."""

import codecs
import re
from collections.abc import Iterator

MOST_TOKENS = 2_000_000

# RTF 1.9.1, "Basic RTF syntax"; a control word's one space belongs to it.
_TOKEN = re.compile(
    r"""\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?
    | \\'(?P<byte>[0-9a-fA-F]{2})
    | \\(?P<sign>.)
    | (?P<brace>[{}])
    | (?P<text>[^\\{}]+)""",
    re.VERBOSE | re.DOTALL,
)
# \fcharset numbers, where a code page belongs to them.
_CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_LINE_ENDS = {10: None, 13: None, 0: None}

Token = tuple[str, str, int | None]


class TooMuch(Exception):  # noqa: N818 - the reader makes a sentence of it
    """Say, as the end of a sentence, which limit a document goes beyond."""


def tokens_of(data: bytes) -> Iterator[Token]:
    """Give (kind, text, number) of each token; kinds: word, byte, sign, open, close, text.

    Text and bytes are characters of the code of their byte. What \\bin announces is skipped, as
    far as the file goes.
    """
    source = data.decode("latin-1")
    at, end = 0, len(source)
    for _ in range(MOST_TOKENS):
        found = _TOKEN.match(source, at)
        if found is None:
            return
        at = found.end()
        kind = found.lastgroup
        if found["word"]:
            number = found["number"]
            value = None if number is None else int(number)
            if found["word"] == "bin":
                at = min(at + max(value or 0, 0), end)
            else:
                yield "word", found["word"], value
        elif kind == "byte":
            yield "byte", chr(int(found["byte"], 16)), None
        elif kind == "brace":
            yield ("open" if found["brace"] == "{" else "close"), "", None
        elif kind == "sign":
            yield "sign", found["sign"], None
        else:
            text = found["text"].translate(_LINE_ENDS)
            if text:
                yield "text", text, None
    raise TooMuch(f"holds more than {MOST_TOKENS:,} signs and groups")


def codec_of_charset(charset: int) -> str | None:
    """Give the codec of a font's character set, None if it has none of its own."""
    return _CHARSETS.get(charset)


def codec_of_page(page: int) -> str | None:
    """Give the codec of a Windows code page by its number, None for one that Python lacks."""
    name = {65001: "utf-8", 10000: "mac-roman", 708: "iso8859-6"}.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
