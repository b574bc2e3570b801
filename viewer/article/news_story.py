"""A story that news formats tell in fields: headline, byline, body and pictures become blocks."""

import re
from dataclasses import replace
from datetime import date

from viewer.article.from_html import read_page
from viewer.domain import Block, BlockKind

MOST_BLOCKS = 100_000

_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_MARK_UP = re.compile(r"<[!/?a-z]", re.IGNORECASE)
_AUTHOR_JOIN = "/"


class NewsStory:
    """Fields of a story as a reader meets them; each becomes one block or several."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.language = ""
        self.published: date | None = None
        self.notes: tuple[str, ...] = ()
        self._blocks: list[Block] = []
        self._line = 0
        self._figures = 0

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks so far."""
        return tuple(self._blocks[:MOST_BLOCKS])

    def add_headline(self, text: str) -> None:
        """Add a headline; only the first is the story's."""
        text = " ".join(text.split())
        if text and text != self.title:
            kind = BlockKind.HEADING if self.title else BlockKind.HEADLINE
            self.title = self.title or text
            self._add(kind, text)

    def add_byline(self, text: str) -> None:
        """Add who wrote the story."""
        self._add(BlockKind.PARAGRAPH, text, style="byline")

    def add_text(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """Add a body of plain text, a block for each line."""
        for line in _LINE_END.split(text):
            self._add(kind, line)
            self._line += not line.strip()

    def add_page(self, html: str) -> None:
        """Add a body with mark-up; its figures are the page's own."""
        if not _MARK_UP.search(html):
            self.add_text(html)
            return
        article = read_page(html)
        first = self._figures
        for block in article.blocks:
            kind = block.kind
            if kind is BlockKind.HEADLINE:
                if block.text == self.title:
                    continue
                kind = BlockKind.HEADING if self.title else kind
                self.title = self.title or block.text
            figure = None if block.figure is None else block.figure + first
            self._figures = max(self._figures, figure or 0)
            self._line += 1
            self._blocks.append(replace(block, kind=kind, line=self._line, figure=figure))
        self.notes = (*self.notes, *article.notes)

    def add_picture(self, image: str | None, caption: str, credit: str, alt: str = "") -> None:
        """Add a picture with what is said of it."""
        if not (image or caption.strip()):
            return
        self._figures += 1
        if image:
            self._add(BlockKind.IMAGE, alt, image=image, figure=self._figures, style="figure")
        for kind, text in ((BlockKind.CAPTION, caption), (BlockKind.CREDIT, credit)):
            self._add(kind, plain_text(text), figure=self._figures, style="figure")

    def _add(
        self,
        kind: BlockKind,
        text: str,
        *,
        image: str | None = None,
        figure: int | None = None,
        style: str = "",
    ) -> None:
        text = " ".join(text.split())
        if text or image:
            self._line += 1
            self._blocks.append(Block(kind, text, self._line, image, figure, style))


def plain_text(text: str) -> str:
    """Give a field without the mark-up that some agencies put even into captions."""
    if not _MARK_UP.search(text):
        return text
    from selectolax.lexbor import LexborHTMLParser

    from viewer.article.html_limits import tamed

    body = LexborHTMLParser(tamed(text)[0]).body
    return "" if body is None else " ".join(body.text(separator=" ").split())


def credit_of(creditline: str, creator: str, holder: str) -> str:
    """Give the credit to print: the line meant for it, else creator and holder."""
    if creditline:
        return creditline
    if holder and holder.casefold() not in creator.casefold():
        return _AUTHOR_JOIN.join(filter(None, (creator, holder)))
    return creator


def day_of(text: str) -> date | None:
    """Give the day of a time stamp, None if it is none."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None
