"""How a photo looks in the picker: the picture, how well it fits, why, and where it stands."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui.photo_facts import fault_of
from viewer.ui.picker_model import Candidate, PickerModel
from viewer.ui.plain_text import one_line
from viewer.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_GAP = 6
_PAD = 8
_CORNER = 8
_LINES = 3
_ASPECT = 3 / 2
_BROKEN = 32


class PickerCard(QStyledItemDelegate):
    """Draws one candidate; the current one has the accent's outline."""

    def __init__(self, look: Look, model: PickerModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self.cell = QSize(236, 220)

    def fit(self, width: int, font: QFont) -> None:
        """Choose the size of a cell: as many columns as have room, at least two."""
        columns = max(2, min(5, width // 220))
        across = width // columns
        photo = (across - 2 * _GAP - 2 * _PAD) / _ASPECT
        words = _LINES * (QFontMetricsF(font).height() + 2) + _PAD
        self.cell = QSize(across, int(photo + words + 2 * _PAD + 2 * _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the card."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        # The gap is at the right only: the first card stands under the words above the grid.
        card = QRectF(option.rect).adjusted(1, _GAP, 1 - 2 * _GAP, -_GAP)
        self._paint_ground(painter, card, bool(option.state & QStyle.StateFlag.State_Selected))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), _CORNER + 3, _CORNER + 3)
        candidate = index.data(PickerModel.CANDIDATE)
        photo = card.adjusted(_PAD, _PAD, -_PAD, 0)
        photo.setHeight(photo.width() / _ASPECT)
        self._paint_photo(painter, photo, candidate)
        words = QRectF(photo.left(), photo.bottom() + _PAD, photo.width(), card.bottom())
        self._paint_words(painter, words, option.font, candidate)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Give the cell's size, the same for all."""
        return self.cell

    def _paint_ground(self, painter: QPainter, card: QRectF, is_current: bool) -> None:
        painter.setBrush(self._look.colour("card"))
        pen = QPen(self._look.colour("accent" if is_current else "line"), 2 if is_current else 1)
        painter.setPen(pen)
        painter.drawRoundedRect(card, _CORNER, _CORNER)

    def _paint_photo(self, painter: QPainter, place: QRectF, candidate: Candidate) -> None:
        pixmap = self._model.thumbnail(candidate.photo.name)
        if pixmap is None or candidate.photo.fault:
            painter.fillRect(place, self._look.colour("pane"))
            name = "photo-broken" if candidate.photo.fault else "photo"
            scale = painter.device().devicePixelRatioF()
            sign = self._look.pixmap(name, "secondary", _BROKEN, scale)
            painter.drawPixmap(place.center() - QPointF(_BROKEN / 2, _BROKEN / 2), sign)
            return
        outline = QPainterPath()
        outline.addRoundedRect(place, 4, 4)
        painter.setClipPath(outline)
        painter.drawPixmap(place, pixmap, cropped(pixmap))
        painter.setClipping(False)

    def _paint_words(
        self, painter: QPainter, place: QRectF, font: QFont, candidate: Candidate
    ) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        line = QRectF(place.left(), place.top(), place.width(), metrics.height() + 2)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.setPen(self._look.colour("text"))
        painter.drawText(line, left, candidate.percent)
        painter.setFont(font)
        painter.setPen(self._look.colour("secondary"))
        painter.drawText(line, right, candidate.where)
        ends, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
        reason = fault_of(candidate.photo) or candidate.reason
        for words, mode in ((reason, ends), (candidate.photo.name, middle)):
            line.translate(0, line.height())
            painter.drawText(line, left, metrics.elidedText(one_line(words), mode, line.width()))


def cropped(pixmap: QPixmap) -> QRectF:
    """Give the part of a picture that fills 3 : 2; tall ones lose more at the foot than at the head."""
    width, height = pixmap.width(), pixmap.height()
    if width > height * _ASPECT:
        across = height * _ASPECT
        return QRectF((width - across) / 2, 0, across, height)
    tall = width / _ASPECT
    return QRectF(0, (height - tall) / 3, width, tall)
