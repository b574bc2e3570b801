"""What the stage paints: the photo in device pixels, a message in its place, marks over it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from viewer.ui.shadow import paint_shadow
from viewer.ui.stage_pictures import same_size
from viewer.ui.theme import Look

_SHADOW_REACH, _SHADOW_DROP = 36, 8
_SHADOW_STRENGTH = {True: 0.5, False: 0.22}
_RING = 2
_CORNER = 8
_ICON = 32
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands in a photo's place: a sentence, more about it, an icon."""

    text: str
    detail: str = ""
    icon: str = "photo"


def paint_picture(painter: QPainter, image: QImage, rect: QRect, quarter_turns: int) -> None:
    """Paint a picture over ``rect``, turned; where its size is right, pixel for pixel."""
    painter.save()
    corner = {0: (0, 0), 1: (1, 0), 2: (1, 1), 3: (0, 1)}[quarter_turns]
    painter.translate(rect.x() + corner[0] * rect.width(), rect.y() + corner[1] * rect.height())
    painter.rotate(90 * quarter_turns)
    size = rect.size().transposed() if quarter_turns % 2 else rect.size()
    if same_size(image.size(), size):
        painter.drawImage(0, 0, image)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, size.width(), size.height()), image)
    painter.restore()


def paint_photo_shadow(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Paint the shadow that a photo throws on the stage, deeper on a dark one."""
    dark = look.colour("stage").lightnessF() < _HALF
    fallen = rect.translated(0, _SHADOW_DROP).adjusted(4, 4, -4, -4)
    paint_shadow(painter, fallen, _SHADOW_REACH, _SHADOW_STRENGTH[dark])


def paint_notice(
    painter: QPainter, rect: QRect, notice: Notice, look: Look, *, over_black: bool
) -> None:
    """Paint a message in a dashed frame where a photo would stand."""
    words = QColor("#d6d6d6") if over_black else look.colour("secondary")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(words)
    edge.setAlphaF(_HALF)
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    inner = rect.adjusted(24, 24, -24, -24)
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    heading = QFont(painter.font())
    heading.setWeight(QFont.Weight.DemiBold)
    text_height = QFontMetrics(heading).boundingRect(inner, flags, notice.text).height()
    detail_height = painter.fontMetrics().boundingRect(inner, flags, notice.detail).height()
    y = inner.center().y() - (_ICON + 12 + text_height + 4 + detail_height) // 2
    scale = painter.device().devicePixelRatioF()
    pixmap = look.pixmap(notice.icon, "secondary", _ICON, scale)
    painter.drawPixmap(inner.center().x() - _ICON // 2, y, pixmap)
    painter.setPen(words)
    plain = painter.font()
    painter.setFont(heading)
    area = QRect(inner.left(), y + _ICON + 12, inner.width(), text_height)
    painter.drawText(area, flags, notice.text)
    painter.setFont(plain)
    area = QRect(inner.left(), area.bottom() + 5, inner.width(), detail_height)
    painter.drawText(area, flags, notice.detail)


def paint_warning(painter: QPainter, at: QPointF, text: str, look: Look, room: int) -> None:
    """Paint a warning as a chip over the photo's upper left corner."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 48)
    size = QSize(metrics.horizontalAdvance(shown) + 40, metrics.height() + 12)
    chip = QRectF(at, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.setBrush(look.colour("card"))
    painter.drawRoundedRect(chip, 6, 6)
    scale = painter.device().devicePixelRatioF()
    mark = look.pixmap("look", "look", 12, scale)
    painter.drawPixmap(QPointF(chip.left() + 10, chip.center().y() - 6), mark)
    painter.setPen(look.colour("text"))
    painter.drawText(chip.adjusted(28, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), shown)


def paint_ring(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Paint the accent ring that shows the focus, or where a photo would be dropped."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent"), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
