"""The texts and figures of a page put in the order of reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from viewer.article.html_alternatives import alternatives_of
from viewer.article.html_figures import Figure, Figures
from viewer.article.html_lines import Lines
from viewer.article.html_scope import Scope
from viewer.article.html_text import NEW_LINE, UNSEEN, look_of, text_between
from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import Words, is_hidden
from viewer.domain import Block, BlockKind

MOST_BLOCKS = 50_000

_KINDS = {
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
    "li": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
}


@dataclass(slots=True)
class _Run:
    """Texts that share a line: numbers of the tree, and the element whose line it is."""

    start: int
    stop: int
    holder: int


def blocks_of(
    tree: Tree, scope: Scope, words: Words, figures: Figures, lines: Lines
) -> tuple[Block, ...]:
    """Give the blocks of a page's article, at most MOST_BLOCKS."""
    runs, skipped = _runs(tree, scope, words, figures.taken)
    blocks: list[Block] = []
    said = alternatives_of(tree, words)
    waiting = list(enumerate(figures.figures, start=1))[::-1]
    for run in runs[:MOST_BLOCKS]:
        while waiting and waiting[-1][1].at <= run.start:
            blocks += _blocks_of_figure(*waiting.pop(), lines, said)
        text = text_between(tree, run.start, run.stop, skipped)
        if text:
            line = lines.line_of(tree.texts[run.start])
            style = tree.style(run.holder) + look_of(tree, run.start, run.stop, run.holder)
            blocks.append(Block(_kind_of(tree, scope, run.holder), text, line, style=style))
    while waiting:
        blocks += _blocks_of_figure(*waiting.pop(), lines, said)
    return tuple(blocks[:MOST_BLOCKS])


def _runs(
    tree: Tree, scope: Scope, words: Words, taken: bytearray
) -> tuple[list[_Run], frozenset[int]]:
    """Give the lines of text outside figures, and the elements inside them that are not shown."""
    runs: list[_Run] = []
    skipped: set[int] = set()
    ends_line = False
    current, end = scope.root, tree.ends[scope.root] if tree.tags else 0
    while current < end:
        tag = tree.tags[current]
        if tag == TEXT:
            holder = scope.holders[current]
            if tree.says_something(current) and not taken[current] and not scope.outside[current]:
                if runs and runs[-1].holder == holder and not ends_line:
                    runs[-1].stop = current + 1
                else:
                    runs.append(_Run(current, current + 1, holder))
                ends_line = False
        elif _is_left_out(tree, scope, words, taken, current):
            skipped.add(current)
            ends_line = ends_line or tag in NEW_LINE
            current = tree.ends[current]
            continue
        current += 1
    return runs, frozenset(skipped)


def _is_left_out(tree: Tree, scope: Scope, words: Words, taken: bytearray, number: int) -> bool:
    if taken[number] or scope.outside[number] or tree.tags[number] in UNSEEN:
        return True
    return is_hidden(tree, number, words)


def _kind_of(tree: Tree, scope: Scope, holder: int) -> BlockKind:
    headline = scope.headline
    if headline is not None and headline <= holder < tree.ends[headline]:
        return BlockKind.HEADLINE
    for number in (holder, *islice(tree.ancestors(holder), 3)):
        kind = _KINDS.get(tree.tags[number])
        if kind is not None:
            return kind
    return BlockKind.PARAGRAPH


def _blocks_of_figure(
    number: int, figure: Figure, lines: Lines, said: Mapping[str, str]
) -> list[Block]:
    blocks: list[Block] = []
    if figure.image is not None:
        line = lines.line_of(figure.image)
        alt = said.get(figure.image)
        blocks.append(Block(BlockKind.IMAGE, "", line, figure.image, number, figure.style, alt=alt))
    for piece in figure.pieces:
        style = f"{figure.style} {piece.style}"
        line = lines.line_of(piece.text)
        blocks.append(Block(piece.kind, piece.text, line, None, number, style))
    return blocks
