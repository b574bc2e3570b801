"""Which captions belong to which pictures of a document: by box, by table, by place."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from viewer.domain import BlockKind

LONGEST_LOOSE_TEXT = 300
MOST_TEXTS_OF_AN_IMAGE = 4

_NAMED = (BlockKind.CAPTION, BlockKind.CREDIT)


class Cell(NamedTuple):
    """A cell of a table: the table's number, row and column, from 1."""

    table: int
    row: int
    column: int


@dataclass(slots=True)
class Piece:
    """A paragraph or a picture, and where it stands.

    ``box`` is the number of the innermost text box, 0 outside. ``beside`` says that it began with
    the picture before it. ``before_table`` and ``after_table`` number the tables next to it.
    """

    kind: BlockKind
    text: str
    line: int
    style: str = ""
    image: str | None = None
    box: int = 0
    cell: Cell | None = None
    beside: bool = False
    first_level: bool = False
    before_table: int | None = None
    after_table: int | None = None


def figures_of(pieces: Sequence[Piece]) -> dict[int, int]:
    """Give the figure number of each piece that belongs to one, by the piece's place.

    Every picture is a figure. A text with a caption's style joins the picture of its box, of its
    table or next to it, and is a figure without a picture where there is none; a short text
    without such a style joins only a picture that shares its box, its table or its paragraph.
    """
    images = [at for at, piece in enumerate(pieces) if piece.kind is BlockKind.IMAGE]
    numbers = {at: number for number, at in enumerate(images, 1)}
    groups = _Groups(pieces, images)
    captions_first = _captions_first(pieces)
    count = len(images)
    for at, piece in enumerate(pieces):
        if piece.kind in _NAMED:
            image = groups.image_for(at)
            if image is None:
                image = _next_to(pieces, at, captions_first)
            if image is not None:
                numbers[at] = numbers[image]
            elif at - 1 in numbers and _complete_each_other(pieces[at - 1], piece):
                numbers[at] = numbers[at - 1]
            elif not _names_a_table(piece):
                count += 1
                numbers[at] = count
        elif piece.kind is BlockKind.PARAGRAPH and len(piece.text) <= LONGEST_LOOSE_TEXT:
            image = _image_before(pieces, at) if piece.beside else groups.image_for(at)
            if image is not None:
                numbers[at] = numbers[image]
    return numbers


def _image_before(pieces: Sequence[Piece], at: int) -> int | None:
    before = (place for place in range(at - 1, -1, -1) if pieces[place].image is not None)
    return next(before, None)


class _Groups:
    """The pictures of each box and of each table that holds pictures and little else."""

    def __init__(self, pieces: Sequence[Piece], images: Sequence[int]) -> None:
        self._pieces = pieces
        self._by_box: dict[int, list[int]] = {}
        self._by_row: dict[tuple[int, int], list[int]] = {}
        texts: dict[int, int] = {}
        pictures: dict[int, int] = {}
        for piece in pieces:
            if piece.cell is not None:
                tally = texts if piece.image is None else pictures
                tally[piece.cell.table] = tally.get(piece.cell.table, 0) + 1
        for at in images:
            box, cell = pieces[at].box, pieces[at].cell
            if cell is not None:
                table = cell.table
                if texts.get(table, 0) <= MOST_TEXTS_OF_AN_IMAGE * pictures[table]:
                    self._by_row.setdefault((table, cell.row), []).append(at)
            elif box:
                self._by_box.setdefault(box, []).append(at)

    def image_for(self, at: int) -> int | None:
        """Give the picture that shares a piece's table or box, the nearest of several."""
        piece = self._pieces[at]
        if piece.cell is not None:
            return self._in_table(at, piece.cell)
        near = self._by_box.get(piece.box, ()) if piece.box else ()
        return min(near, key=lambda image: abs(image - at), default=None)

    def _in_table(self, at: int, cell: Cell) -> int | None:
        """Same cell; the cell above, then below; the only picture of the row."""
        row = self._by_row.get((cell.table, cell.row), ())
        same = [image for image in row if self._pieces[image].cell == cell]
        if same:
            return min(same, key=lambda image: abs(image - at))
        for other in (cell.row - 1, cell.row + 1):
            for image in self._by_row.get((cell.table, other), ()):
                image_cell = self._pieces[image].cell
                if image_cell is not None and image_cell.column == cell.column:
                    return image
        return row[0] if len(row) == 1 else None


def _captions_first(pieces: Sequence[Piece]) -> bool:
    """Tell whether this document puts captions above their pictures rather than below."""
    above = below = 0
    for before, piece in pairwise(pieces):
        above += before.kind in _NAMED and piece.kind is BlockKind.IMAGE
        below += before.kind is BlockKind.IMAGE and piece.kind in _NAMED
    return above > below


def _next_to(pieces: Sequence[Piece], at: int, captions_first: bool) -> int | None:
    """Give the picture before or after a caption, other captions between them allowed."""
    before = _reached(pieces, range(at - 1, -1, -1))
    after = _reached(pieces, range(at + 1, len(pieces)))
    first, second = (after, before) if captions_first else (before, after)
    return first if first is not None else second


def _reached(pieces: Sequence[Piece], places: range) -> int | None:
    for at in places[:6]:
        if pieces[at].kind is BlockKind.IMAGE:
            return at
        if pieces[at].kind not in _NAMED:
            return None
    return None


def _complete_each_other(before: Piece, piece: Piece) -> bool:
    """Tell whether of two texts without a picture one is the caption, the other its credit."""
    return before.kind in _NAMED and before.kind is not piece.kind


def _names_a_table(piece: Piece) -> bool:
    return piece.before_table is not None or piece.after_table is not None
