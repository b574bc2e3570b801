"""Reads plain text: every line that is not empty is a block that knows its number."""

import re
from pathlib import Path

from viewer.article.encoding import Decoded, read_decoded
from viewer.article.text_headline import headline_number
from viewer.domain import Article, Block, BlockKind
from viewer.errors import ArticleError

MOST_LINES = 500_000
LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
INVISIBLE = dict.fromkeys(map(ord, "\0\ufeff"))


def read(path: Path, encoding: str | None = None) -> Article:
    """Give a text file as an article; ArticleError if it is empty, too large or no text."""
    decoded = read_decoded(path, encoding)
    return article_of(decoded, path)


def article_of(decoded: Decoded, path: Path | None) -> Article:
    """Give a text as an article; its headline is told by its place and shape."""
    lines = LINE_END.split(decoded.text.translate(INVISIBLE))
    if len(lines) > MOST_LINES:
        name = path.name if path else "The text"
        raise ArticleError(f"{name} has more than {MOST_LINES:,} lines, too many to show.")
    texts = [(line.strip(), number) for number, line in enumerate(lines, 1)]
    texts = [(text, number) for text, number in texts if text]
    if not texts:
        raise ArticleError(f"{path.name if path else 'The text'} is empty.")
    headline = headline_number([text for text, _ in texts])
    return Article(
        path=path,
        title=texts[headline][0] if headline is not None else None,
        blocks=tuple(
            Block(BlockKind.HEADLINE if at == headline else BlockKind.PARAGRAPH, text, number)
            for at, (text, number) in enumerate(texts)
        ),
        encoding=decoded.encoding,
        notes=decoded.notes,
    )
