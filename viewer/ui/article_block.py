"""How one block of the article looks: its lines, the bar of a slot, the box of the lit one."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from viewer.domain import BlockKind
from viewer.ui.article_model import ArticleRow, Part
from viewer.ui.faces import spaced_font
from viewer.ui.plain_text import is_right_to_left
from viewer.ui.theme import Look

_SIDE = 16
_BAR = 3
_INSET = 12
_GAP = 5
_BOX = 7
_LEADING = 1.45
_INDENT = 20
_SIGN = 14
_INDENTED = (BlockKind.ITEM, BlockKind.QUOTE, BlockKind.IMAGE)
_KEPT = 256


@dataclass(frozen=True, slots=True)
class BlockView:
    """One row as it is to be drawn now.

    ``label`` stands over the text ("CREDIT · SLOT 2") and is "" unless the row is lit.
    ``joins`` tells whether the rows above and below belong to the same box.
    """

    row: ArticleRow
    lit: str = ""
    label: str = ""
    joins: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class _Shape:
    lines: QTextLayout
    text_at: QPointF
    height: int


class BlockPainter:
    """Measures and draws blocks in the fonts and colours of the look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._shape = lru_cache(_KEPT)(self._make_shape)
        self._fonts: dict[BlockKind, QFont] = {}

    def refresh(self) -> None:
        """Take new fonts and colours from the look."""
        self._fonts.clear()
        self._shape.cache_clear()

    def guess(self, row: ArticleRow, width: int) -> int:
        """Guess a row's height from the number of its characters, for it costs nothing."""
        pixels = self._font(row.kind).pixelSize()
        lines = 1 + int(len(row.text) * pixels * 0.5 / max(width - 2 * _SIDE, 50))
        return int(lines * pixels * _LEADING) + 2 * _GAP

    def height(self, view: BlockView, width: int) -> int:
        """Measure a row's height at a width, in pixels."""
        return self._shape(view, width).height

    def paint(self, painter: QPainter, rect: QRectF, view: BlockView, has_focus: bool) -> None:
        """Draw a row into its rectangle, with the outline of the keyboard's place."""
        shape = self._shape(view, int(rect.width()))
        mirrored = is_right_to_left(view.row.text)
        if view.row.marks:
            self._paint_bar(painter, rect, view, mirrored)
        if view.label:
            self._paint_label(painter, rect, view, mirrored)
        painter.setPen(self._colour(view))
        shape.lines.draw(painter, rect.topLeft() + shape.text_at)
        if view.row.kind in _INDENTED and not view.row.marks:
            self._paint_sign(painter, rect, view.row.kind, mirrored)
        if has_focus:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = rect.adjusted(_SIDE / 2, 1, -_SIDE / 2, -1)
            painter.drawRoundedRect(outline, 6, 6)

    def _paint_bar(self, painter: QPainter, rect: QRectF, view: BlockView, mirrored: bool) -> None:
        above, below = view.joins
        box = rect.adjusted(_SIDE, 0 if above else _GAP, -_SIDE, 0 if below else -_GAP)
        if view.lit:
            painter.fillRect(box, self._look.colour("lit"))
        bar = QRectF(box)
        bar.setWidth(_BAR)
        if mirrored:
            bar.moveRight(box.right())
        painter.fillRect(bar, self._look.colour("accent") if view.lit else self._quiet())

    def _paint_label(
        self, painter: QPainter, rect: QRectF, view: BlockView, mirrored: bool
    ) -> None:
        top = _BOX if view.joins[0] else _GAP + _BOX
        place = rect.adjusted(_SIDE + _BAR + _INSET, top, -_SIDE - _BAR - _INSET, 0)
        place.setHeight(_label_height(view.label))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(_label_font(view.label))
        painter.setPen(self._look.colour("accent_text"))
        # Absolute: the label follows the text, not the language of the interface.
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, view.label)

    def _paint_sign(self, painter: QPainter, rect: QRectF, kind: BlockKind, mirrored: bool) -> None:
        """Draw the bullet of a list's item or the sign of a picture."""
        middle = rect.top() + _GAP + self._font(kind).pixelSize() * _LEADING / 2
        left = rect.right() - _SIDE - _INDENT if mirrored else rect.left() + _SIDE
        if kind is BlockKind.ITEM:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("secondary"))
            painter.drawEllipse(QPointF(left + _INDENT / 2 - 2, middle), 2, 2)
        elif kind is BlockKind.IMAGE:
            scale = painter.device().devicePixelRatioF()
            sign = self._look.pixmap("photo", "secondary", _SIGN, scale)
            painter.drawPixmap(QPointF(left, middle - _SIGN / 2), sign)

    def _make_shape(self, view: BlockView, width: int) -> _Shape:
        row = view.row
        inset = _BAR + _INSET if row.marks else 0
        indent = _INDENT if row.kind in _INDENTED and not row.marks else 0
        lines, depth = self._lines(view, max(width - 2 * _SIDE - 2 * inset - indent, 40))
        above, below = view.joins
        top: float = (0 if above else _GAP) + (_BOX if view.lit else 0)
        if view.label:
            top += _label_height(view.label)
        bottom = (0 if below else _GAP) + (_BOX if view.lit and not below else 0)
        left = _SIDE + inset + (0 if is_right_to_left(row.text) else indent)
        return _Shape(lines, QPointF(left, top), int(top + depth + bottom + 0.5))

    def _lines(self, view: BlockView, width: int) -> tuple[QTextLayout, float]:
        """Break a row's text into lines of a width; give them and their height together."""
        font = self._font(view.row.kind)
        lines = QTextLayout(view.row.text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        mirrored = is_right_to_left(view.row.text)
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        lines.setTextOption(option)
        lines.setFormats(self._formats(view))
        lines.beginLayout()
        depth = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(width)
            step = max(line.height(), font.pixelSize() * _LEADING)
            line.setPosition(QPointF(0, depth + (step - line.height()) / 2))
            depth += step
        lines.endLayout()
        return lines, depth

    def _formats(self, view: BlockView) -> list[QTextLayout.FormatRange]:
        """Colour the parts of slots inside a block that holds more than they do."""
        formats = []
        for mark in view.row.marks:
            is_lit = mark.key == view.lit
            whole = mark.end - mark.start >= len(view.row.text.strip())
            if not is_lit and whole:
                continue
            part = QTextLayout.FormatRange()
            part.start, part.length = mark.start, mark.end - mark.start
            style = QTextCharFormat()
            style.setForeground(self._look.colour("caption" if is_lit else "text"))
            if is_lit and mark.part is Part.CREDIT and not whole:
                style.setFontWeight(QFont.Weight.DemiBold)
            part.format = style
            formats.append(part)
        return formats

    def _colour(self, view: BlockView) -> QColor:
        heads = (BlockKind.HEADLINE, BlockKind.HEADING)
        return self._look.colour("text" if view.row.kind in heads else "secondary")

    def _quiet(self) -> QColor:
        colour = self._look.colour("secondary")
        colour.setAlphaF(0.45)
        return colour

    def _font(self, kind: BlockKind) -> QFont:
        if kind not in self._fonts:
            self._fonts[kind] = self._make_font(kind)
        return self._fonts[kind]

    def _make_font(self, kind: BlockKind) -> QFont:
        pixels = round(self._look.caption_size * 0.75)
        if kind in (BlockKind.FURNITURE, BlockKind.IMAGE):
            font = QApplication.font()
            font.setPixelSize(pixels - 2)
            font.setItalic(kind is BlockKind.FURNITURE)
            return font
        larger = {BlockKind.HEADLINE: 4, BlockKind.HEADING: 1}
        font = self._look.caption_font(pixels + larger.get(kind, 0))
        font.setBold(kind in larger)
        return font


def _label_font(label: str) -> QFont:
    font = spaced_font(label)
    font.setPixelSize(font.pixelSize() - 1)
    return font


def _label_height(label: str) -> float:
    return QFontMetricsF(_label_font(label)).height() + 2
