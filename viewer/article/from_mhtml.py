"""Reads a web archive (MHTML) or a mail: its root page as the article, photos stay references."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from viewer.article.encoding import read_bytes
from viewer.article.mime import Part, parts_of
from viewer.article.page_bytes import page_of
from viewer.domain import Article
from viewer.errors import ArticleError

PAGES = ("text/html", "application/xhtml+xml")


def read(path: Path, encoding: str | None = None) -> Article:
    """Give the page of a web archive as an article (RFC 2557).

    Raises ArticleError for a file that is missing, empty, too large, or holds no page.
    """
    parts, notes = parts_of(read_bytes(path))
    page = _root(parts)
    if page is None:
        raise ArticleError(f"{path.name} is no web archive: it holds no page.")
    data = page.decoded()
    if not data.strip():
        raise ArticleError(f"{path.name} is empty: its page holds nothing.")
    at_hand = frozenset(
        place for part in parts if part.kind.startswith("image/") for place in part.places
    )
    article = page_of(data, path, encoding, page.parameter("charset"), at_hand)
    return replace(article, notes=(*article.notes, *notes))


def _root(parts: Sequence[Part]) -> Part | None:
    """Give the page that the archive names as its start, else its first page, else its first text."""
    message = parts[0]
    start = message.parameter("start")
    address = message.headers.get("snapshot-content-location")
    pages = [part for part in parts if part.kind in PAGES]
    for part in pages:
        if start and part.headers.get("content-id") == start:
            return part
        if address and part.headers.get("content-location") == address:
            return part
    texts = (part for part in parts if part.kind == "text/plain" and part.headers)
    return pages[0] if pages else next(texts, None)
