"""A figure's text cut into pieces where the mark-up changes what it calls them."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.html_images import holds_image
from viewer.article.html_text import UNSEEN, text_between
from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import Words, is_hidden, role_of
from viewer.domain import BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """A text of a figure: where it begins in the tree, and what the mark-up calls it.

    ``kind`` is CAPTION or CREDIT where the mark-up names it so, PARAGRAPH where it has no name.
    """

    kind: BlockKind
    start: int
    text: str
    style: str


@dataclass(slots=True)
class _Run:
    """Numbers of the tree that follow each other and belong to one named element."""

    start: int
    stop: int
    named_by: int
    kind: BlockKind


def pieces_of(
    tree: Tree, root: int, holders: list[int], words: Words, inner: frozenset[int] = frozenset()
) -> list[Piece]:
    """Give the pieces of an element's text in their order, without the figures inside it.

    ``holders`` gives for each number the element whose line it stands in.
    """
    skipped: set[int] = set()
    runs: list[_Run] = []
    for number, named_by, kind in _texts(tree, root, words, inner, skipped):
        key = holders[number] if named_by is None else named_by
        if runs and runs[-1].named_by == key:
            runs[-1].stop = number + 1
        else:
            start = max(runs[-1].stop if runs else 0, key + 1, root + 1)
            runs.append(_Run(start, number + 1, key, kind))
    left_out = frozenset(skipped)
    pieces = [
        Piece(
            run.kind,
            run.start,
            text_between(tree, run.start, run.stop, left_out, lines=True),
            tree.style(run.named_by),
        )
        for run in runs
    ]
    return [piece for piece in pieces if piece.text]


def _texts(
    tree: Tree, root: int, words: Words, inner: frozenset[int], skipped: set[int]
) -> Iterator[tuple[int, int | None, BlockKind]]:
    """Give each seen text with the element that names it, and note what is not seen."""
    named: list[tuple[int, BlockKind]] = []
    current, end = root + 1, tree.ends[root]
    while current < end:
        while named and tree.ends[named[-1][0]] <= current:
            named.pop()
        if tree.tags[current] == TEXT:
            if tree.says_something(current):
                yield (current, *named[-1]) if named else (current, None, BlockKind.PARAGRAPH)
        elif tree.tags[current] in UNSEEN or current in inner or is_hidden(tree, current, words):
            skipped.add(current)
            current = tree.ends[current]
            continue
        else:
            kind = _kind_of(tree, current, words)
            if kind is not None:
                named.append((current, kind))
        current += 1


def _kind_of(tree: Tree, number: int, words: Words) -> BlockKind | None:
    if tree.tags[number] == "figcaption":
        return BlockKind.CAPTION
    role = role_of(tree, number, words)
    if role is BlockKind.CREDIT and holds_image(tree, number):
        return None
    return role
