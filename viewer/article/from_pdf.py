"""Reads PDF with text: paragraphs rebuilt from lines, pictures with what stands below them."""

from pathlib import Path

from viewer.article.encoding import read_bytes
from viewer.article.manuscript import Manuscript
from viewer.article.pdf_lines import Drawn, PageLines, Picture
from viewer.article.pdf_opening import FAULTS, opened
from viewer.article.pdf_paragraphs import (
    LARGER,
    LETTERS_WIDTH,
    Paragraph,
    body_size,
    paragraphs_of,
    stands_below,
)
from viewer.domain import Article, BlockKind
from viewer.errors import ArticleError

MOST_PAGES = 200
MOST_CONTENT_BYTES = 5 << 20  # of drawing instructions: some seconds of reading
HEADLINE_WITHIN = 12  # the first pieces of the document


def read(path: Path, encoding: str | None = None) -> Article:  # noqa: ARG001 - fonts say it
    """Give a PDF with text as an article.

    Raises ArticleError for what is no PDF, encrypted, damaged, or holds no text.
    """
    if not read_bytes(path).lstrip()[:1024].count(b"%PDF-"):
        raise ArticleError(f"{path.name} is no PDF.")
    drawn, notes = _drawn(path)
    pieces = paragraphs_of(drawn)
    if not drawn and notes:
        raise ArticleError(f"{path.name} cannot be read. {' '.join(notes)}")
    if not any(isinstance(piece, Paragraph) for piece in pieces):
        raise ArticleError(
            f"{path.name} holds no text: its pages are pictures, to be read by a text recognition."
        )
    manuscript = Manuscript()
    _hand_over(pieces, manuscript)
    title, blocks = manuscript.blocks()
    return Article(path, title, blocks, notes=(*notes, *manuscript.notes))


def _drawn(path: Path) -> tuple[list[Drawn], tuple[str, ...]]:
    """Give what the pages draw, and sentences about those that were left out."""
    from pypdf.errors import DeprecationError, PyPdfError

    reader, count = opened(path)
    drawn: list[Drawn] = []
    notes = [f"Only the first {MOST_PAGES} pages were read."] if count > MOST_PAGES else []
    left = MOST_CONTENT_BYTES
    for number in range(1, min(count, MOST_PAGES) + 1):
        try:
            page = reader.pages[number - 1]
            contents = page.get_contents()
            size = 0 if contents is None else len(contents.get_data())
            if size > left:
                notes.append(f"Page {number} draws too much and was not read.")
                continue
            left -= size
            drawn += PageLines(page, number).collect()
        except (*FAULTS, DeprecationError, PyPdfError):
            notes.append(f"Page {number} is damaged and was not read.")
    return drawn, tuple(notes)


def _hand_over(pieces: list[Paragraph | Picture], manuscript: Manuscript) -> None:
    """Put paragraphs and pictures into the manuscript, each caption right after its picture."""
    body = body_size(pieces)
    headline = _headline(pieces, body)
    captions = _captions(pieces)
    placed = {id(paragraph) for paragraph in captions.values()}
    for piece in pieces:
        if isinstance(piece, Picture):
            manuscript.add_image(piece.name, "")
            caption = captions.get(id(piece))
            if caption is not None:
                letters = (piece.right - piece.left) / (LETTERS_WIDTH * max(caption.size, 1))
                text = caption.broken_text(letters)
                manuscript.add_text(BlockKind.PARAGRAPH, text, _style(caption), beside=True)
        elif id(piece) not in placed:
            kind = BlockKind.HEADLINE if piece is headline else _kind(piece, body)
            manuscript.add_text(kind, piece.text, _style(piece))


def _headline(pieces: list[Paragraph | Picture], body: float) -> Paragraph | None:
    """Give the first of the paragraphs in the largest letters near the beginning."""
    first = [piece for piece in pieces[:HEADLINE_WITHIN] if isinstance(piece, Paragraph)]
    largest = max(first, key=lambda piece: piece.size, default=None)
    return largest if largest is not None and largest.size > body * LARGER else None


def _style(paragraph: Paragraph) -> str:
    """Give the name of the font, and whether it is slanted."""
    font = paragraph.lines[0].font
    slanted = any(word in font.lower() for word in ("italic", "oblique"))
    return f"{font} slanted" if slanted else font


def _kind(paragraph: Paragraph, body: float) -> BlockKind:
    if paragraph.size > body * LARGER:
        return BlockKind.HEADING
    return BlockKind.ITEM if paragraph.is_item else BlockKind.PARAGRAPH


def _captions(pieces: list[Paragraph | Picture]) -> dict[int, Paragraph]:
    """Give the paragraph right below each picture, by the picture's identity."""
    found: dict[int, Paragraph] = {}
    taken: set[int] = set()
    by_page: dict[int, list[Paragraph]] = {}
    for piece in pieces:
        if isinstance(piece, Paragraph):
            by_page.setdefault(piece.lines[0].page, []).append(piece)
    for piece in pieces:
        if isinstance(piece, Picture):
            for paragraph in by_page.get(piece.page, ()):
                if id(paragraph) not in taken and stands_below(paragraph, piece):
                    found[id(piece)] = paragraph
                    taken.add(id(paragraph))
                    break
    return found
