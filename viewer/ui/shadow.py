"""The soft shadow under a photo, painted from gradients: no blur, no picture to keep."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QRadialGradient

_STOPS = 8


def paint_shadow(painter: QPainter, rect: QRectF, reach: float, strength: float) -> None:
    """Paint a shadow around ``rect``, fading out over ``reach`` pixels; ``strength`` is its opacity."""
    painter.fillRect(rect, QColor.fromRgbF(0, 0, 0, strength))
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    # Each side and each corner: the area, where the shadow starts, where it has faded.
    sides = (
        (QRectF(left, top - reach, rect.width(), reach), (left, top), (left, top - reach)),
        (QRectF(left, bottom, rect.width(), reach), (left, bottom), (left, bottom + reach)),
        (QRectF(left - reach, top, reach, rect.height()), (left, top), (left - reach, top)),
        (QRectF(right, top, reach, rect.height()), (right, top), (right + reach, top)),
    )
    for area, start, end in sides:
        gradient = QLinearGradient(QPointF(*start), QPointF(*end))
        gradient.setStops(_stops(strength))
        painter.fillRect(area, QBrush(gradient))
    for x, y in ((left, top), (right, top), (left, bottom), (right, bottom)):
        radial = QRadialGradient(QPointF(x, y), reach)
        radial.setStops(_stops(strength))
        corner = QRectF(x - reach if x == left else x, y - reach if y == top else y, reach, reach)
        painter.fillRect(corner, QBrush(radial))


def _stops(strength: float) -> list[tuple[float, QColor]]:
    """Give the fading as gradient stops, along the foot of a bell curve."""
    stops = []
    for step in range(_STOPS + 1):
        far = step / _STOPS
        opacity = strength * (math.exp(-4 * far * far) - math.exp(-4)) / (1 - math.exp(-4))
        stops.append((far, QColor.fromRgbF(0, 0, 0, max(0.0, opacity))))
    return stops
