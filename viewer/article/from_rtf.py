"""Reads RTF: its text in any code page, with captions told by style and pictures by their places."""

import codecs
from collections.abc import Callable
from pathlib import Path

from viewer.article.encoding import decode, read_bytes
from viewer.article.manuscript import Manuscript
from viewer.article.rtf_paragraphs import RtfParagraphs
from viewer.article.rtf_tokens import TooMuch, tokens_of
from viewer.article.rtf_walk import RtfWalk
from viewer.domain import Article
from viewer.errors import ArticleError

_BEGINNINGS = (b"{\\rtf", b"{\\urtf")


def read(path: Path, encoding: str | None = None) -> Article:
    """Give an RTF document (RTF 1.9.1) as an article; ``encoding`` outweighs its code pages.

    Raises ArticleError for what is no RTF, nested too deeply or empty.
    """
    if encoding is not None:
        encoding = decode(b"x", encoding, name=path.name).encoding
    manuscript = _walked(path, encoding)
    title, blocks = manuscript.blocks()
    if not blocks:
        raise ArticleError(f"{path.name} is empty: it holds no text and no picture.")
    return Article(path, title, blocks, encoding=encoding or "", notes=manuscript.notes)


def pictures_of(path: Path) -> tuple[tuple[str, str], ...]:
    """Give the pictures of an RTF document by the names of its blocks, in hexadecimal digits."""
    pictures: list[tuple[str, str]] = []
    _walked(path, None, lambda name, digits: pictures.append((name, digits)))
    return tuple(pictures)


def _walked(
    path: Path, encoding: str | None, keep: Callable[[str, str], None] | None = None
) -> Manuscript:
    data = read_bytes(path).removeprefix(codecs.BOM_UTF8).lstrip()
    if not data.startswith(_BEGINNINGS):
        raise ArticleError(f"{path.name} is no RTF document.")
    manuscript = Manuscript()
    try:
        RtfWalk(RtfParagraphs(manuscript), encoding, keep).through(tokens_of(data))
    except TooMuch as fault:
        raise ArticleError(f"{path.name} {fault}.") from fault
    return manuscript
