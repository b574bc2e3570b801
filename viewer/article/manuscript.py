"""A word processor's document on its way to blocks: its paragraphs and pictures in reading order."""

from dataclasses import dataclass

from viewer.article.manuscript_figures import Cell, Piece, figures_of
from viewer.article.text_headline import headline_number
from viewer.domain import Block, BlockKind

MOST_PIECES = 100_000
LONGEST_HEADLINE = 300

_MAY_BE_HEADLINE = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.HEADLINE)


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    column: int = 0


class Manuscript:
    """Paragraphs and pictures as a reader meets them, with the boxes and tables they stand in."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._line = 0
        self._boxes: list[int] = [0]
        self._box_count = 0
        self._tables: list[_Table] = []
        self._table_count = 0
        self._after_table: int | None = None
        self._left_out = False

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about what was left out."""
        note = f"Only the first {MOST_PIECES:,} paragraphs and pictures were read."
        return (note,) if self._left_out else ()

    def add_image(self, reference: str, description: str) -> None:
        """Add a picture where it stands; ``reference`` is the document's own."""
        self._add(BlockKind.IMAGE, " ".join(description.split()), "figure", reference)

    def add_text(
        self,
        kind: BlockKind,
        text: str,
        style: str = "",
        *,
        beside: bool = False,
        first_level: bool = False,
    ) -> None:
        """Add a paragraph, its line breaks kept.

        ``beside`` says that it began with the picture added last, ``first_level`` that it is a
        heading of the first level.
        """
        self._line += 1
        text = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip("\n ")
        if text:
            piece = self._add(kind, text, style)
            if piece is not None:
                piece.beside, piece.first_level = beside, first_level
            self._line += text.count("\n")

    def open_box(self) -> None:
        """Begin a text box."""
        self._box_count += 1
        self._boxes.append(self._box_count)

    def close_box(self) -> None:
        """End the innermost text box."""
        self._boxes.pop()

    def open_table(self) -> None:
        """Begin a table."""
        self._table_count += 1
        if self._pieces:
            self._pieces[-1].before_table = self._table_count
        self._tables.append(_Table(self._table_count))

    def open_row(self) -> None:
        """Begin a row of the innermost table."""
        if self._tables:
            self._tables[-1].row += 1
            self._tables[-1].column = 0

    def open_cell(self, columns: int = 1) -> None:
        """Begin a cell that is so many columns wide."""
        if self._tables:
            self._tables[-1].column += columns

    def close_table(self) -> None:
        """End the innermost table."""
        if self._tables:
            self._after_table = self._tables.pop().number

    def blocks(self) -> tuple[str | None, tuple[Block, ...]]:
        """Give the headline, and the blocks with pictures and captions grouped as figures."""
        headline = self._headline()
        numbers = figures_of(self._pieces)
        blocks = []
        for at, piece in enumerate(self._pieces):
            kind, figure = piece.kind, numbers.get(at)
            if at == headline:
                kind = BlockKind.HEADLINE
            elif kind is BlockKind.HEADLINE:
                kind = BlockKind.HEADING
            elif kind in (BlockKind.CAPTION, BlockKind.CREDIT) and figure is None:
                kind = BlockKind.PARAGRAPH
            style = piece.style if figure is None else f"figure {piece.style}".strip()
            if kind is BlockKind.IMAGE:
                style = "figure"
            blocks.append(Block(kind, piece.text, piece.line, piece.image, figure, style))
        return None if headline is None else self._pieces[headline].text, tuple(blocks)

    def _add(
        self,
        kind: BlockKind,
        text: str,
        style: str,
        image: str | None = None,
    ) -> Piece | None:
        if len(self._pieces) >= MOST_PIECES:
            self._left_out = True
            return None
        table = self._tables[-1] if self._tables else None
        piece = Piece(
            kind,
            text,
            max(self._line, 1),
            style,
            image=image,
            box=self._boxes[-1],
            cell=Cell(table.number, table.row, table.column) if table else None,
            after_table=self._after_table,
        )
        self._after_table = None
        self._pieces.append(piece)
        return piece

    def _headline(self) -> int | None:
        """Give the piece that is the headline: by its style, else by its place and shape."""
        for at, piece in enumerate(self._pieces):
            if piece.kind is BlockKind.HEADLINE:
                return at
        for at, piece in enumerate(self._pieces):
            if piece.kind is BlockKind.HEADING and piece.first_level:
                return at
        candidates = [
            at
            for at, piece in enumerate(self._pieces)
            if piece.kind in _MAY_BE_HEADLINE and piece.box == 0 and piece.cell is None
        ]
        if not candidates:
            return None
        number = headline_number([self._pieces[at].text for at in candidates])
        if number is None or len(self._pieces[candidates[number]].text) > LONGEST_HEADLINE:
            return None
        return candidates[number]
