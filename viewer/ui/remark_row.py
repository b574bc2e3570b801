"""How one remark looks in the list: its form, its word and slot, its sentence."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.domain import Remark
from viewer.ui.plain_text import clean_text, is_right_to_left
from viewer.ui.remark_model import RemarkModel
from viewer.ui.standing import standing_of, standing_role
from viewer.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
SIDE = 16
_SIGN = 12
_TEXT = SIDE + _SIGN + 12
PAD = 10
BUTTON_GAP = 4


class RemarkRow(QStyledItemDelegate):
    """Draws a remark over as many lines as its sentence needs; keeps room for the buttons."""

    def __init__(
        self, look: Look, button_width: int, button_height: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._room = button_width + 12
        self._button_height = button_height
        self._mirrored = False
        # Ten thousand remarks say a few sentences: each is broken into lines once for a width.
        self._heights: dict[tuple[str, bool, str, int], int] = {}

    def forget(self) -> None:
        """Let go of heights: the remarks may have changed."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        # Where things stand is mirrored here; each text runs in its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option)
        remark = index.data(RemarkModel.REMARK)
        standing = standing_of(remark.severity)
        scale = painter.device().devicePixelRatioF()
        sign = self._look.pixmap(standing.value, standing_role(standing), _SIGN, scale)
        line = QFontMetricsF(option.font).height()
        left = rect.right() - SIDE - _SIGN if self._mirrored else rect.left() + SIDE
        painter.drawPixmap(QPointF(left, rect.top() + PAD + (line - _SIGN) / 2), sign)
        self._paint_head(painter, rect, option.font, index)
        painter.setPen(self._look.colour("text"))
        text = self._sentence(remark, option.font, rect.width())
        start = SIDE + self._room if self._mirrored else _TEXT
        text.draw(painter, rect.topLeft() + QPointF(start, PAD + line + 2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height that the sentence needs at the list's width."""
        view = option.widget
        width = option.rect.width()
        if isinstance(view, QAbstractItemView):
            width = view.viewport().width()
        remark: Remark = index.data(RemarkModel.REMARK)
        wanted = (remark.text, remark.fix is not None, option.font.key(), width)
        if wanted not in self._heights:
            self._heights[wanted] = self._height(remark, option.font, width)
        return QSize(0, self._heights[wanted])

    def _height(self, remark: Remark, font: QFont, width: float) -> int:
        text = self._sentence(remark, font, width).boundingRect().height()
        needed = int(QFontMetricsF(font).height() + 2 + text + 2 * PAD + 1.5)
        buttons = 2 if remark.fix is not None else 1
        return max(needed, 2 * PAD + buttons * (self._button_height + BUTTON_GAP) - BUTTON_GAP)

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(rect, self._look.colour("card"))
        painter.setPen(self._look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)

    def _paint_head(self, painter: QPainter, rect: QRectF, font: QFont, index: _Index) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        before, after = SIDE + self._room, _TEXT
        if not self._mirrored:
            before, after = after, before
        place = rect.adjusted(before, PAD, -after, 0)
        place.setHeight(QFontMetricsF(bold).height())
        title = index.data(RemarkModel.TITLE)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(self._look.colour("text"))
        painter.drawText(place, side, title)
        used = QFontMetricsF(bold).horizontalAdvance(title)
        place.adjust(0, 0, -used, 0) if self._mirrored else place.adjust(used, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._look.colour("secondary"))
        said = index.data(RemarkModel.PLACE)
        painter.drawText(place, side, f"{said} · " if self._mirrored else f" · {said}")

    def _sentence(self, remark: Remark, font: QFont, width: float) -> QTextLayout:
        text = QTextLayout(clean_text(remark.text).replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        is_turned = is_right_to_left(remark.text)
        if is_turned:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        # Beside its sign at the right, a sentence begins there whatever its own direction.
        if is_turned or self._mirrored:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        text.setTextOption(option)
        text.beginLayout()
        depth = 0.0
        while (line := text.createLine()).isValid():
            line.setLineWidth(max(width - _TEXT - SIDE - self._room, 40))
            line.setPosition(QPointF(0, depth))
            depth += line.height() + 1
        text.endLayout()
        return text
