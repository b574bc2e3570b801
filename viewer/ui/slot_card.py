"""A slot as a card of the filmstrip: photo, state, credit, number."""

from PySide6.QtCore import (
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.domain import Flag, MadeBy, Pair, Standing, is_unsure
from viewer.ui.numbers import written
from viewer.ui.photo_facts import fault_of
from viewer.ui.plain_text import one_line
from viewer.ui.slot_model import Index, SlotRole
from viewer.ui.standing import standing_role, standing_word
from viewer.ui.theme import Look

CARD_WIDTH = 192
SIDE = 10
PHOTO = QSize(176, 117)
_PAD, _GAP, _LINE = 8, 8, 16
_CORNER, _PHOTO_CORNER = 8, 4
_DOT = 12
_INSET = 6
_WORTH_A_WORD = {Standing.LOOK, Standing.WRONG}


class SlotCard(QStyledItemDelegate):
    """Paints the cards; each is as high as every other."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def _card_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Give where the card stands in its row; what is left over is the scroll bar's."""
        row = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = row.right() + 1 - SIDE - CARD_WIDTH if mirrored else row.left() + SIDE
        return QRect(x, row.top() + _GAP // 2, CARD_WIDTH, row.height() - _GAP)

    def _paint_card(self, painter: QPainter, card: QRect, index: Index, focus: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("card"))
        painter.drawRoundedRect(card, _CORNER, _CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if index.data(SlotRole.IS_CURRENT) or index.data(SlotRole.IS_TARGET):
            dashed = index.data(SlotRole.IS_TARGET)
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._look.colour("accent"), 2, style))
            painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), _CORNER - 1, _CORNER - 1)
            if focus:
                painter.drawRoundedRect(QRectF(card).adjusted(-3, -3, 3, 3), 11, 11)

    def _paint_photo(self, painter: QPainter, area: QRect, index: Index) -> None:
        pair: Pair = index.data(SlotRole.PAIR)
        picture: QPixmap | None = index.data(SlotRole.PICTURE)
        if pair.photo is None:
            self._paint_gap(painter, area)
        elif pair.photo.fault:
            self._paint_fault(painter, area, fault_of(pair.photo))
        elif picture is None:
            self._paint_waiting(painter, area)
        else:
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(QRectF(area), _PHOTO_CORNER, _PHOTO_CORNER)
            painter.setClipPath(path)
            painter.drawPixmap(area, picture)
            painter.restore()

    def _paint_gap(self, painter: QPainter, area: QRect) -> None:
        edge = QColor(self._look.colour("secondary"))
        edge.setAlphaF(0.6)
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_words(painter, area, self.tr("No photo yet\ndrop one here"))

    def _paint_fault(self, painter: QPainter, area: QRect, fault: str) -> None:
        self._paint_waiting(painter, area.adjusted(0, 0, 0, -area.height() // 2), "photo-broken")
        words = area.adjusted(0, area.height() // 2, 0, 0)
        self._paint_words(painter, words, one_line(fault), Qt.AlignmentFlag.AlignTop)

    def _paint_waiting(self, painter: QPainter, area: QRect, icon: str = "photo") -> None:
        scale = painter.device().devicePixelRatioF()
        mark = self._look.pixmap(icon, "secondary", 20, scale)
        painter.drawPixmap(area.center().x() - 9, area.center().y() - 9, mark)

    def _paint_flag(
        self, painter: QPainter, area: QRect, index: Index, direction: Qt.LayoutDirection
    ) -> None:
        """Lay the first term of use over the photo's upper corner, and how many more there are."""
        flags: tuple[Flag, ...] = index.data(SlotRole.FLAGS)
        if not flags:
            return
        first = next((flag for flag in flags if flag.forbids), flags[0])
        more = f" +{len(flags) - 1}" if len(flags) > 1 else ""
        metrics = painter.fontMetrics()
        room = area.width() - 2 * _INSET - 2 * _INSET
        words = metrics.elidedText(
            first.text, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(more)
        )
        size = QSize(metrics.horizontalAdvance(words + more) + 2 * _INSET, metrics.height() + 4)
        chip = QRect(area.topLeft() + QPoint(_INSET, _INSET), size)
        chip = QStyle.visualRect(direction, area, chip)
        painter.setPen(QPen(self._look.colour("wrong" if first.forbids else "look"), 1))
        painter.setBrush(self._look.colour("window"))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look.colour("text"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words + more)

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        upright: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setPen(self._look.colour("secondary"))
        flags = Qt.AlignmentFlag.AlignHCenter | upright | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(4, 4, -4, 0), int(flags), words)

    def _paint_foot(
        self, painter: QPainter, foot: QRect, index: Index, direction: Qt.LayoutDirection
    ) -> None:
        pair: Pair = index.data(SlotRole.PAIR)
        # On its way through Qt the word loses its type.
        standing = Standing(index.data(SlotRole.STANDING))
        scale = painter.device().devicePixelRatioF()
        dot = self._look.pixmap(standing.value, standing_role(standing), _DOT, scale)
        place = QRect(foot.left(), foot.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        painter.setLayoutDirection(direction)
        painter.drawPixmap(QStyle.visualRect(direction, foot, place), dot)
        number = written(pair.slot.number)
        painter.setPen(self._look.colour("secondary"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, int(middle | Qt.AlignmentFlag.AlignRight), number)
        taken = painter.fontMetrics().horizontalAdvance(number) + 8
        taken += self._paint_sureness(painter, foot, taken, pair, direction)
        painter.setPen(self._look.colour("text"))
        room = foot.adjusted(_DOT + 6, 0, -taken, 0)
        words = self._foot_words(pair, standing)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        room = QStyle.visualRect(direction, foot, room)
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), shown)

    def _paint_sureness(
        self, painter: QPainter, foot: QRect, taken: int, pair: Pair, direction: Qt.LayoutDirection
    ) -> int:
        """Paint how sure a guessed photo is as a chip before what is taken; give its width."""
        if pair.photo is None or pair.made_by is not MadeBy.CLUES:
            return 0
        words = self.tr("{percent} %").format(percent=written(round(pair.confidence * 100)))
        metrics = painter.fontMetrics()
        size = QSize(metrics.horizontalAdvance(words) + 2 * _INSET, metrics.height() + 2)
        chip = QRect(foot.topRight() - QPoint(taken + size.width() - 1, 0), size)
        chip.moveTop(foot.center().y() - size.height() // 2)
        chip = QStyle.visualRect(direction, foot, chip)
        edge = QColor(self._look.colour("look" if is_unsure(pair) else "secondary"))
        edge.setAlphaF(1.0 if is_unsure(pair) else 0.4)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look.colour("text" if is_unsure(pair) else "secondary"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)
        return size.width() + 8

    def _foot_words(self, pair: Pair, standing: Standing) -> str:
        credit = pair.slot.credit.text if pair.slot.credit is not None else ""
        shown = one_line(credit) or self.tr("No credit")
        return f"{standing_word(standing)} · {shown}" if standing in _WORTH_A_WORD else shown

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Paint one card."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(option.font)
        card = self._card_rect(option)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._paint_card(painter, card, index, focus)
        photo = QRect(card.topLeft(), PHOTO).translated(_PAD, _PAD)
        self._paint_photo(painter, photo, index)
        self._paint_flag(painter, photo, index, option.direction)
        foot = card.adjusted(_PAD, _PAD + PHOTO.height() + 4, -_PAD, -4)
        self._paint_foot(painter, foot, index, option.direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the size of every row."""
        line = max(_LINE, option.fontMetrics.height())
        height = _PAD + PHOTO.height() + _PAD + line + _PAD + _GAP
        return QSize(CARD_WIDTH + 2 * SIDE, height)
