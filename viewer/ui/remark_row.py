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
_SIDE = 16
_SIGN = 12
_TEXT = _SIDE + _SIGN + 12
_PAD = 10


class RemarkRow(QStyledItemDelegate):
    """Draws a remark over as many lines as its sentence needs; keeps room for the button."""

    def __init__(self, look: Look, button_width: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._room = button_width + 12
        # Ten thousand remarks say a few sentences: each is broken into lines once for a width.
        self._heights: dict[tuple[str, str, int], int] = {}

    def forget(self) -> None:
        """Let go of heights: the remarks may have changed."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option)
        remark = index.data(RemarkModel.REMARK)
        standing = standing_of(remark.severity)
        scale = painter.device().devicePixelRatioF()
        sign = self._look.pixmap(standing.value, standing_role(standing), _SIGN, scale)
        line = QFontMetricsF(option.font).height()
        painter.drawPixmap(
            QPointF(rect.left() + _SIDE, rect.top() + _PAD + (line - _SIGN) / 2), sign
        )
        self._paint_head(painter, rect, option.font, index)
        painter.setPen(self._look.colour("text"))
        text = self._sentence(remark, option.font, rect.width())
        text.draw(painter, rect.topLeft() + QPointF(_TEXT, _PAD + line + 2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height that the sentence needs at the list's width."""
        view = option.widget
        width = option.rect.width()
        if isinstance(view, QAbstractItemView):
            width = view.viewport().width()
        remark: Remark = index.data(RemarkModel.REMARK)
        wanted = (remark.text, option.font.key(), width)
        if wanted not in self._heights:
            self._heights[wanted] = self._height(remark, option.font, width)
        return QSize(0, self._heights[wanted])

    def _height(self, remark: Remark, font: QFont, width: float) -> int:
        text = self._sentence(remark, font, width).boundingRect().height()
        return int(QFontMetricsF(font).height() + 2 + text + 2 * _PAD + 1.5)

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
        place = rect.adjusted(_TEXT, _PAD, -_SIDE - self._room, 0)
        place.setHeight(QFontMetricsF(bold).height())
        title = index.data(RemarkModel.TITLE)
        painter.setFont(bold)
        painter.setPen(self._look.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, title)
        place.setLeft(place.left() + QFontMetricsF(bold).horizontalAdvance(title))
        painter.setFont(font)
        painter.setPen(self._look.colour("secondary"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, f" · {index.data(RemarkModel.PLACE)}")

    def _sentence(self, remark: Remark, font: QFont, width: float) -> QTextLayout:
        text = QTextLayout(clean_text(remark.text).replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(remark.text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        text.setTextOption(option)
        text.beginLayout()
        depth = 0.0
        while (line := text.createLine()).isValid():
            line.setLineWidth(max(width - _TEXT - _SIDE - self._room, 40))
            line.setPosition(QPointF(0, depth))
            depth += line.height() + 1
        text.endLayout()
        return text
