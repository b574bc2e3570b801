"""Reads EPUB: its chapters in the order of its spine, each as the page it is."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from viewer.article.archive import Archive
from viewer.article.page_bytes import page_of
from viewer.article.text_headline import headline_number
from viewer.article.xml_parsing import attribute, children, local_name, parse_xml, text_within
from viewer.domain import Article, Block, BlockKind
from viewer.errors import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "EPUB"
MOST_CHAPTERS = 500
MOST_BLOCKS = 100_000
SEARCHED_FOR_TITLE = 20
_NO_TITLES = ("unknown title", "unknown", "untitled")
PAGES = ("application/xhtml+xml", "text/html")


def read(path: Path, encoding: str | None = None) -> Article:
    """Give an EPUB (EPUB 2 and 3) as one article.

    Raises ArticleError for what is no EPUB, protected, damaged or empty.
    """
    with Archive(path, KIND) as archive:
        package_name = _package_name(archive, path.name)
        package = parse_xml(archive.read(package_name), path.name)
        locked = _locked(archive, path.name)
        names = _chapters(package, posixpath.dirname(package_name))
        articles = []
        for name in names[:MOST_CHAPTERS]:
            if name in locked:
                raise ArticleError(f"{path.name} is encrypted by its publisher.")
            data = archive.read(name)
            if data.strip():
                articles.append(page_of(data, path, encoding))
    notes = tuple(dict.fromkeys(note for article in articles for note in article.notes))
    if len(names) > MOST_CHAPTERS:
        notes = (*notes, f"Only the first {MOST_CHAPTERS} chapters were read.")
    book_title = _book_title(package)
    blocks = _with_headline(list(_joined(articles)), book_title)
    if not blocks:
        raise ArticleError(f"{path.name} is empty: its chapters hold nothing.")
    headline = next((block.text for block in blocks if block.kind is BlockKind.HEADLINE), None)
    titles = (article.title for article in articles)
    return Article(
        path,
        headline or book_title or next(filter(None, titles), None),
        blocks,
        language=_said(package, "language"),
        encoding=articles[0].encoding,
        published=_day(_said(package, "date")),
        notes=notes,
    )


def _package_name(archive: Archive, name: str) -> str:
    """Give the member that lists the chapters (EPUB 3.3, 4.2.6.3.1)."""
    container = parse_xml(archive.read("META-INF/container.xml"), name)
    for element in container.iter("*"):
        if local_name(element) == "rootfile" and attribute(element, "full-path"):
            return attribute(element, "full-path")
    raise ArticleError(f"{name} is no {KIND}: it names no package.")


def _locked(archive: Archive, name: str) -> frozenset[str]:
    """Give the members that are encrypted; fonts may be, chapters should not."""
    data = archive.read_if_there("META-INF/encryption.xml")
    if data is None:
        return frozenset()
    return frozenset(
        unquote(attribute(element, "URI"))
        for element in parse_xml(data, name).iter("*")
        if local_name(element) == "CipherReference"
    )


def _chapters(package: "_Element", folder: str) -> list[str]:
    """Give the members of the chapters in reading order, without the table of contents."""
    items = {
        attribute(item, "id"): item
        for manifest in children(package, "manifest")
        for item in children(manifest, "item")
        if attribute(item, "media-type") in PAGES
        and "nav" not in attribute(item, "properties").split()
    }
    order = (
        attribute(itemref, "idref")
        for spine in children(package, "spine")
        for itemref in children(spine, "itemref")
        if attribute(itemref, "linear") != "no"
    )
    return [
        posixpath.normpath(posixpath.join(folder, unquote(attribute(items[idref], "href"))))
        for idref in order
        if idref in items
    ]


def _joined(articles: list[Article]) -> Iterator[Block]:
    """Give the blocks of all chapters; lines and figures count on, one headline stands for all."""
    count = lines = figures = 0
    headline_seen = False
    for article in articles:
        last_line = last_figure = 0
        for block in article.blocks:
            if count >= MOST_BLOCKS:
                return
            kind = block.kind
            if kind is BlockKind.HEADLINE and headline_seen:
                kind = BlockKind.HEADING
            headline_seen = headline_seen or kind is BlockKind.HEADLINE
            last_line, last_figure = block.line, max(last_figure, block.figure or 0)
            figure = None if block.figure is None else block.figure + figures
            yield replace(block, kind=kind, line=block.line + lines, figure=figure)
            count += 1
        lines, figures = lines + last_line, figures + last_figure


def _with_headline(blocks: list[Block], title: str) -> tuple[Block, ...]:
    """Make a line the headline where no chapter has one: the book's title, else by its place."""
    if not blocks or any(block.kind is BlockKind.HEADLINE for block in blocks):
        return tuple(blocks)
    places = [at for at, block in enumerate(blocks) if block.kind is BlockKind.PARAGRAPH]
    texts = [blocks[at].text for at in places]
    number = texts.index(title) if title in texts[:SEARCHED_FOR_TITLE] else None
    if texts and not title:
        number = headline_number(texts)
    if number is not None:
        blocks[places[number]] = replace(blocks[places[number]], kind=BlockKind.HEADLINE)
    return tuple(blocks)


def _book_title(package: "_Element") -> str:
    """Give the title that the book says it has, "" for what a program puts where there is none."""
    title = _said(package, "title")
    return "" if title.casefold() in _NO_TITLES else title


def _said(package: "_Element", name: str) -> str:
    """Give the first value of a field of the book's metadata."""
    values = (
        text_within(field)
        for metadata in children(package, "metadata")
        for field in children(metadata, name)
    )
    return next(filter(None, values), "")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
