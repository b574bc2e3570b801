"""Marked places of a text: where they stand on its lines, and how they are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGlyphRun,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextDocument,
    QTextLine,
)

from viewer.ui.palette import blend
from viewer.ui.theme import Look, Theme

_TINT = 0.22
_CORNER = 3.0
_OVERHANG = 1.5
_CARET = 4.0
# Runs of glyphs so near to each other have but a blank between them.
_NEAR = 8.0
_LAST_OF_FIRST_PLANE = "\uffff"


class MarkKind(StrEnum):
    """What is marked: words that only this text has, other words, or a place that lacks some."""

    ADDED = "added"
    CHANGED = "changed"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked place: characters ``start`` up to ``end`` of the clean text."""

    start: int
    end: int
    kind: MarkKind


_ROLES = {MarkKind.ADDED: "fine", MarkKind.CHANGED: "look", MarkKind.GAP: "look"}


def in_units(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Give marks as Qt counts characters: two for those beyond the first plane."""
    if text.isascii():
        return tuple(marks)
    widths = (2 if sign > _LAST_OF_FIRST_PLANE else 1 for sign in text)
    at = list(accumulate(widths, initial=0))
    return tuple(Mark(at[mark.start], at[mark.end], mark.kind) for mark in marks)


def places_of(document: QTextDocument, mark: Mark) -> list[QRectF]:
    """Give where a mark stands in a document, line by line; in mixed directions in pieces."""
    places: list[QRectF] = []
    block = document.findBlock(mark.start)
    while block.isValid() and block.position() <= mark.end:
        for line in _lines(block, mark):
            places += _pieces(block, line, mark)
        block = block.next()
    return places


def paint_mark(
    painter: QPainter, look: Look, kind: MarkKind, places: Sequence[QRectF], *, is_current: bool
) -> None:
    """Draw a ground with a line below, solid or dashed, or a wedge; the current has a frame."""
    colour = look.colour(_ROLES[kind])
    for place in places:
        if kind is MarkKind.GAP:
            _paint_wedge(painter, place, colour)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark_ground(look.theme, kind))
            painter.drawRoundedRect(place, _CORNER, _CORNER)
            painter.setPen(_pen(kind, colour))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
        if is_current:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), _CORNER, _CORNER)


def mark_ground(theme: Theme, kind: MarkKind) -> QColor:
    """Give the ground of marked words, on a card."""
    return blend(getattr(theme, _ROLES[kind]), theme.card, _TINT)


def _pen(kind: MarkKind, colour: QColor) -> QPen:
    pen = QPen(colour, 1.5)
    if kind is MarkKind.CHANGED:
        pen.setDashPattern([2, 1.5])
    return pen


def _lines(block: QTextBlock, mark: Mark) -> Iterator[QTextLine]:
    """Give the lines of a block that a mark touches."""
    layout = block.layout()
    first = layout.lineForTextPosition(max(mark.start - block.position(), 0))
    if not first.isValid():
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if number > first.lineNumber() and line.textStart() >= mark.end - block.position():
            return
        yield line


def _pieces(block: QTextBlock, line: QTextLine, mark: Mark) -> list[QRectF]:
    """Give the areas that a mark covers in a line, in the document's coordinates."""
    origin = block.layout().position()
    top, height = origin.y() + line.y(), line.ascent() + line.descent()
    start = max(mark.start - block.position(), line.textStart())
    end = min(mark.end - block.position(), line.textStart() + line.textLength())
    if mark.kind is MarkKind.GAP:
        return [_gap(block, line, start).translated(origin)]
    joined: list[tuple[float, float]] = []
    runs = [run for run in line.glyphRuns(start, max(end - start, 0)) if run.glyphIndexes()]
    for left, right in sorted(map(_extent, runs)):
        if joined and left - joined[-1][1] < _NEAR:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return [
        QRectF(origin.x() + left - _OVERHANG, top, right - left + 2 * _OVERHANG, height)
        for left, right in joined
    ]


def _extent(run: QGlyphRun) -> tuple[float, float]:
    """Give the left and right end of glyphs by their advances: their boxes reach too far."""
    advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    ends = [(at.x(), at.x() + by.x()) for at, by in zip(run.positions(), advances, strict=True)]
    return min(left for left, _ in ends), max(right for _, right in ends)


def _gap(block: QTextBlock, line: QTextLine, at: int) -> QRectF:
    """Give a narrow place between two words, in the middle of the blank if there is one."""
    blanks = 1 if block.text()[at : at + 1] == " " else 0
    ends = (_x(line, at), _x(line, at + blanks))
    middle = sum(ends) / len(ends)
    return QRectF(middle - _CARET, line.y(), 2 * _CARET, line.ascent() + line.descent())


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)
    assert isinstance(found, tuple)  # the place, and the character whose place it is
    return float(found[0])


def _paint_wedge(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a small wedge below a gap between words."""
    foot, middle = rect.bottom(), rect.center().x()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    wedge = QPolygonF(
        [
            QPointF(middle, foot - 1.6 * _CARET),
            QPointF(middle + _CARET, foot),
            QPointF(middle - _CARET, foot),
        ]
    )
    painter.drawPolygon(wedge)
