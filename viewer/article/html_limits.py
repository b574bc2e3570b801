"""What a page may ask of the parser: depth and attributes beyond a limit are taken out first."""

import re

DEEPEST = 1_000
MOST_ATTRIBUTES = 500
LONGEST_TAG = 20_000

_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)[^>]*>?", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\s[^\s=\"']+")
# Void elements hold nothing; the others close by themselves when their like follows.
_NEVER_NEST = re.compile(
    "area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source"
    "|tbody|td|tfoot|th|thead|tr|track|wbr",
    re.IGNORECASE,
)


def tamed(html: str) -> tuple[str, tuple[str, ...]]:
    """Give a page that the parser reads in linear time, and sentences about what was taken out.

    Lexbor looks through all open elements at each new block, and through all attributes at each
    new one: 100,000 of either would take it ten seconds.
    """
    depth, copied = 0, 0
    kept: list[str] = []
    notes: dict[str, None] = {}
    for tag in _TAG.finditer(html):
        start, end = tag.span()
        if end - start > LONGEST_TAG:
            surplus = _surplus(tag)
            if surplus:
                kept += (html[copied:surplus], ">")
                copied = end
                notes[f"Of an element's attributes, the first {MOST_ATTRIBUTES} were read."] = None
        if _NEVER_NEST.fullmatch(tag[2]):
            continue
        closes = bool(tag[1])
        if depth > DEEPEST or (depth == DEEPEST and not closes):
            kept.append(html[copied:start])
            copied = end
            notes[f"What lies deeper than {DEEPEST:,} levels was read as if it stood higher."] = (
                None
            )
        depth = max(depth - 1, 0) if closes else depth + 1
    return ("".join((*kept, html[copied:])), tuple(notes)) if kept else (html, ())


def _surplus(tag: re.Match[str]) -> int | None:
    """Give where a long tag's attributes go beyond the limit, None if they do not."""
    names = _ATTRIBUTE.finditer(tag.string, tag.start(), tag.end())
    for _ in range(MOST_ATTRIBUTES):
        if next(names, None) is None:
            return None
    first = next(names, None)
    return first.start() if first else None
