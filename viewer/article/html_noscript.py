"""Pictures that a page keeps for readers without scripts, with their mark-up written as text."""

import html
import re

LONGEST = 8_000

_ESCAPED = re.compile(
    rf"(<noscript\b[^<>]{{0,300}}>)([^<]{{1,{LONGEST}}})(?=</noscript)", re.IGNORECASE
)
_PICTURE = re.compile(r"(?:&lt;|&#0*60;)(?:img|picture|amp-img)\b", re.IGNORECASE)


def with_escaped_pictures(page: str) -> str:
    """Give a page whose ``<noscript>&lt;img …&gt;</noscript>`` holds the element it means.

    Lazy loading scripts write it so where they meet a page that was escaped once before.
    """
    if "<noscript" not in page or _PICTURE.search(page) is None:
        return page
    return _ESCAPED.sub(_unescaped, page)


def _unescaped(found: re.Match[str]) -> str:
    if _PICTURE.search(found[2]) is None:
        return found[0]
    return found[1] + html.unescape(found[2])
