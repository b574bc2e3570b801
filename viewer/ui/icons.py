"""Icons: the single-colour drawings of resources/icons, tinted and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.resources import resource

_SCALES = (1, 2, 3)
_DISABLED_OPACITY = 0.4


def tinted_icon(name: str, colour: QColor, size: int) -> QIcon:
    """Give an icon in one colour, ``size`` pixels wide and high, drawn for each usual scale."""
    icon = QIcon()
    faded = QColor(colour)
    faded.setAlphaF(_DISABLED_OPACITY)
    for scale in _SCALES:
        icon.addPixmap(tinted_pixmap(name, colour, size, scale))
        icon.addPixmap(tinted_pixmap(name, faded, size, scale), QIcon.Mode.Disabled)
    return icon


def tinted_pixmap(name: str, colour: QColor, size: int, scale: float) -> QPixmap:
    """Give one drawing of an icon for a device pixel ratio of ``scale``."""
    pixels = round(size * scale)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _drawing(name).render(painter, QRectF(0, 0, pixels, pixels))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(resource(f"icons/{name}.svg").read_bytes()))
