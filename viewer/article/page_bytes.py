"""The bytes of a page, wherever they come from, as an article."""

import re
from pathlib import Path

from viewer.article.encoding import decode
from viewer.article.from_html import read_page
from viewer.article.from_text import article_of
from viewer.domain import Article

DECLARED_WITHIN = 4_096

_DECLARED = re.compile(
    rb"""<meta [^>]{0,200}? charset \s*=\s* ["']? \s* ([\w.:-]{1,40})
    | <\?xml [^>]{0,100}? encoding= ["'] ([\w.-]{1,40})""",
    re.IGNORECASE | re.VERBOSE,
)
_MARK_UP = re.compile(r"<[!/?a-z]", re.IGNORECASE)


def page_of(
    data: bytes,
    path: Path,
    encoding: str | None = None,
    declared: str | None = None,
    at_hand: frozenset[str] = frozenset(),
) -> Article:
    """Give a page that was inside another file as an article.

    ``encoding`` is the person's word, ``declared`` what stands around the page; what the page
    declares itself comes after both. ``at_hand`` are addresses of pictures beside it. Raises ArticleError for bytes that are no text.
    """
    if declared is None:
        found = _DECLARED.search(data[:DECLARED_WITHIN])
        declared = (found[1] or found[2]).decode("ascii") if found else None
    decoded = decode(data, encoding, declared, path.name)
    if _MARK_UP.search(decoded.text) is None:
        return article_of(decoded, path)
    return read_page(decoded.text, path, decoded.encoding, decoded.notes, at_hand)
