"""Reads a saved page: its article as blocks in reading order, figures kept together."""

import re
from pathlib import Path

from viewer.article.encoding import decode, read_bytes
from viewer.article.from_text import article_of
from viewer.article.html_blocks import blocks_of
from viewer.article.html_figures import find_figures
from viewer.article.html_head import Head, read_head
from viewer.article.html_lines import Lines
from viewer.article.html_noscript import with_escaped_pictures
from viewer.article.html_photo_data import add_captions, add_credits, captions_in, credits_in
from viewer.article.html_scope import Scope, find_scope, letters_of
from viewer.article.html_shortcodes import without_shortcodes
from viewer.article.html_text import text_of
from viewer.article.html_tree import Tree, parse
from viewer.article.html_words import load_words
from viewer.domain import Article

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.-]{1,40})",
    re.IGNORECASE,
)
_MARK_UP = re.compile(r"<[!/?a-z]", re.IGNORECASE)
_DECLARED_WITHIN = 4_096


def read(path: Path, encoding: str | None = None) -> Article:
    """Read a page from disk; the encoding it declares, or the one given, makes bytes text.

    Raises ArticleError for a file that is missing, empty, too large or no text.
    """
    data = read_bytes(path)
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = (declared[1] or declared[2]).decode("ascii") if declared else None
    decoded = decode(data, encoding, name, path.name)
    if _MARK_UP.search(decoded.text) is None:
        return article_of(decoded, path)
    return read_page(decoded.text, path, decoded.encoding, tuple(decoded.notes))


def read_page(
    html: str,
    path: Path | None = None,
    encoding: str = "",
    notes: tuple[str, ...] = (),
    at_hand: frozenset[str] = frozenset(),
) -> Article:
    """Read a page that is text already; ``at_hand`` are addresses of pictures that came with it."""
    words = load_words()
    tree, left_out = parse(with_escaped_pictures(without_shortcodes(html)), at_hand)
    head = read_head(tree)
    scope = find_scope(tree, words, head.titles)
    figures = find_figures(tree, scope, words)
    add_captions(figures.figures, captions_in(head.things, head.titles))
    add_credits(figures.figures, credits_in(head.things))
    blocks = blocks_of(tree, scope, words, figures, Lines(html))
    if not blocks:
        left_out = (*left_out, "The page shows no text; it may need its scripts to write any.")
    return Article(
        path=path,
        title=_title(tree, scope, head),
        blocks=blocks,
        language=head.language,
        encoding=encoding,
        published=head.published,
        notes=(*notes, *left_out),
    )


def _title(tree: Tree, scope: Scope, head: Head) -> str | None:
    """Give the headline as the page prints it if the head agrees, else as the head has it."""
    if scope.headline is None:
        return head.titles[0] if head.titles else None
    printed = " ".join(text_of(tree, scope.headline).split())
    if head.titles and letters_of(printed) <= letters_of(head.site):
        return head.titles[0]
    return printed
