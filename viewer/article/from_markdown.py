"""Reads Markdown: an image alone in its paragraph is a figure, with its caption below it."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from viewer.article.encoding import read_decoded
from viewer.article.from_text import article_of
from viewer.domain import Article, Block, BlockKind
from viewer.errors import ArticleError

MOST_BYTES = 16 << 20
MOST_HEADER_LINES = 100
TAG = re.compile(r"<[^<>]*>")
HEADER_TITLE = re.compile(r"""title\s*[:=]\s*["']?(.+?)["']?\s*$""", re.IGNORECASE)
LONGEST_CAPTION = 900


def read(path: Path, encoding: str | None = None) -> Article:
    """Give a Markdown file as an article; ArticleError if it is empty, too large or no text."""
    decoded = read_decoded(path, encoding)
    if len(decoded.text) > MOST_BYTES:
        raise ArticleError(f"{path.name} is larger than {MOST_BYTES >> 20} MB, too large to read.")
    text, title, skipped = _without_header(decoded.text)
    blocks = tuple(replace(block, line=block.line + skipped) for block in _captioned(_blocks(text)))
    if not blocks:
        return article_of(decoded, path)
    headline = next((block.text for block in blocks if block.kind is BlockKind.HEADLINE), None)
    return Article(
        path=path,
        title=title or headline,
        blocks=blocks,
        encoding=decoded.encoding,
        notes=decoded.notes,
    )


def _without_header(text: str) -> tuple[str, str | None, int]:
    """Take off the header between two lines of dashes or pluses; give its title and its lines."""
    lines = text.splitlines()
    if not lines or lines[0].strip() not in ("---", "+++"):
        return text, None, 0
    for number, line in enumerate(lines[1:MOST_HEADER_LINES], 1):
        if line.strip() in (lines[0].strip(), "..."):
            titles = [found[1] for row in lines[1:number] if (found := HEADER_TITLE.match(row))]
            return "\n".join(lines[number + 1 :]), titles[0] if titles else None, number + 1
    return text, None, 0


def _blocks(text: str) -> Iterator[Block]:
    """Give the blocks in reading order; images still without the captions below them."""
    headline_seen = False
    figure = 0
    around: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        line = token.map[0] + 1 if token.map else 1
        if token.nesting == 1:
            around.append(token.tag)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            images = _images(token)
            if images and around[-1:] == ["p"] and _begins_with_image(token):
                for image in images:
                    figure += 1
                    yield from _figure(token, image, figure, line, alone=len(images) == 1)
                continue
            kind = _kind(around, headline_seen)
            headline_seen = headline_seen or kind is BlockKind.HEADLINE
            words = _words(token.children or ())
            if words:
                style = "emphasis" if _is_emphasised(token) else ""
                yield Block(kind, words, line, style=style)
        elif token.type in ("html_block", "fence", "code_block") and token.content.strip():
            words = _without_tags(token.content) if token.type == "html_block" else token.content
            if words.strip():
                yield Block(BlockKind.PARAGRAPH, " ".join(words.split()), line)


def _kind(around: Sequence[str], headline_seen: bool) -> BlockKind:
    tag = around[-1] if around else "p"
    if tag == "h1" and not headline_seen:
        return BlockKind.HEADLINE
    if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return BlockKind.HEADING
    if "blockquote" in around:
        return BlockKind.QUOTE
    return BlockKind.ITEM if "li" in around else BlockKind.PARAGRAPH


def _images(token: Token) -> list[Token]:
    return [child for child in token.children or () if child.type == "image"]


def _begins_with_image(token: Token) -> bool:
    """Tell a picture on a line of its own from a sign within a sentence."""
    for child in token.children or ():
        if child.type == "image":
            return True
        if child.type != "link_open" and child.content.strip():
            return False
    return False


def _figure(token: Token, image: Token, figure: int, line: int, alone: bool) -> Iterator[Block]:
    """Give an image and what its own paragraph says of it: words below it, else title, else alt."""
    source = str(image.attrs.get("src", ""))
    yield Block(BlockKind.IMAGE, image.content, line, source, figure, "figure")
    beside = [child for child in token.children or () if child.type != "image"]
    words = _words(beside) if alone else ""
    title = str(image.attrs.get("title", ""))
    for text, style in ((words, "line"), (title, "title"), (image.content, "alt")):
        if text.strip():
            yield Block(BlockKind.CAPTION, " ".join(text.split()), line, source, figure, style)
            return


def _captioned(blocks: Iterator[Block]) -> Iterator[Block]:
    """Make an emphasised paragraph below an image its caption, before its title or alternative."""
    held: list[Block] = []
    for block in blocks:
        if block.kind in (BlockKind.IMAGE, BlockKind.CAPTION):
            if block.kind is BlockKind.IMAGE:
                yield from held
                held = []
            held.append(block)
            continue
        if held and block.style == "emphasis" and len(block.text) <= LONGEST_CAPTION:
            image = held[0]
            yield image
            yield replace(
                block, kind=BlockKind.CAPTION, image=image.image, figure=image.figure, style="line"
            )
        else:
            yield from held
            yield replace(block, style="")
        held = []
    yield from held


def _is_emphasised(token: Token) -> bool:
    """Tell whether one emphasis holds the whole paragraph."""
    children = token.children or []
    if len(children) < 3 or children[0].type not in ("em_open", "strong_open"):
        return False
    depth = 0
    for child in children[:-1]:
        depth += child.nesting
        if depth == 0:
            return False
    return True


def _words(tokens: Sequence[Token]) -> str:
    parts = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type == "html_inline":
            parts.append(_without_tags(token.content))
        elif token.type in ("text", "code_inline", "image"):
            parts.append(token.content)
    return " ".join("".join(parts).split())


def _without_tags(text: str) -> str:
    return html.unescape(TAG.sub(" ", text))
