"""A sheet's page painted: the same parts that a PDF gets, for screen, printer and pictures.

Letters are painted as their outlines, placed by HarfBuzz as for the PDF, so that no second library
chooses other fonts or other places for them.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from viewer.sheet.fonts import Face
from viewer.sheet.page import Page, Plate, Rule, Words, placed
from viewer.sheet.type_styles import DASH
from viewer.sheet.typesetting import Line, glyphs_of, outline_of, units_of

FEWEST_DOTS = 96 / 72  # pixels to the point; a picture with fewer is painted smaller

# Gives the picture for a box, None where there is none to be had.
Pictures = Callable[[Plate], QImage | None]


def page_image(page: Page, dots: float, pictures: Pictures) -> QImage:
    """Give a page as a picture on white paper, ``dots`` pixels to the point."""
    width, height = round(page.width * dots), round(page.height * dots)
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(width / page.width, height / page.height)
    paint_page(painter, page, pictures)
    painter.end()
    image.setDotsPerMeterX(round(dots * 72 / 0.0254))
    image.setDotsPerMeterY(round(dots * 72 / 0.0254))
    return image


def paint_page(painter: QPainter, page: Page, pictures: Pictures) -> None:
    """Paint a page's parts; one unit of the painter is a point."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    for part in page.parts:
        match part:
            case Words():
                _paint_words(painter, part)
            case Plate():
                _paint_plate(painter, part, pictures)
            case Rule():
                painter.setPen(QPen(QColor(*part.colour), part.thickness))
                painter.drawLine(QPointF(part.left, part.y), QPointF(part.right, part.y))


def _paint_words(painter: QPainter, words: Words) -> None:
    y = words.y
    for line in words.lines:
        x = words.x + words.width - line.width if line.right_to_left else words.x
        _paint_line(painter, line, x, y)
        y += line.type.leading


def _paint_line(painter: QPainter, line: Line, x: float, y: float) -> None:
    """Paint a line; its letters stand where fpdf2 puts them in a cell of the same height."""
    size, spacing = line.type.size, line.type.spacing
    base = y + line.type.leading / 2 + 0.3 * size
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for piece in line.pieces:
        at = x
        for glyph, across, up, advance in glyphs_of(piece.text, piece.face, piece.right_to_left):
            unit = size / units_of(piece.face)
            place = QTransform(unit, 0, 0, -unit, at + across * size, base - up * size)
            path.addPath(place.map(_outline(piece.face, glyph)))
            at += advance * size + spacing
        x += piece.width
    painter.fillPath(path, QColor(*line.type.colour))


def _paint_plate(painter: QPainter, plate: Plate, pictures: Pictures) -> None:
    box = QRectF(plate.x, plate.y, plate.width, plate.height)
    image = pictures(plate) if plate.row.photo else None
    if image is not None and not image.isNull():
        if plate.ground is not None:
            painter.fillRect(box, QColor(*plate.ground))
        size = image.width(), image.height()
        painter.drawImage(QRectF(*placed(plate, size, FEWEST_DOTS)), image)
        return
    pen = QPen(QColor(*DASH), 0.6)
    pen.setDashPattern([2.5 / 0.6, 2 / 0.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    for line in plate.absent:
        x = plate.x + (plate.width - line.width) / 2
        _paint_line(painter, line, x, plate.y + (plate.height - line.type.leading) / 2)


@lru_cache(maxsize=20_000)
def _outline(face: Face, glyph: int) -> QPainterPath:
    """Give a letter's outline in units of its font, its base line at 0."""
    pen = _Pen()
    outline_of(face, glyph, pen)
    return pen.path


class _Pen:
    """Takes an outline down; HarfBuzz calls it by the names that fontTools' pens have."""

    def __init__(self) -> None:
        self.path = QPainterPath()

    # ruff: noqa: N802 - the pens' names
    def moveTo(self, point: tuple[float, float]) -> None:
        self.path.moveTo(*point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self.path.lineTo(*point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        first, end = points
        self.path.quadTo(*first, *end)

    def curveTo(self, *points: tuple[float, float]) -> None:
        first, second, end = points
        self.path.cubicTo(*first, *second, *end)

    def closePath(self) -> None:
        self.path.closeSubpath()

    def endPath(self) -> None:
        """Leave it open: filling closes it."""
