"""Small pictures for cards: cropped to the card's shape, sharp at the screen's scale."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPixmap


def crop_of(photo: QSize, shape: QSize) -> QRect:
    """Give the part of a photo, in the shape asked for, that a card shows.

    Upright photos are cut where the heads are: the cut ends with the middle third.
    """
    across = min(photo.width(), round(photo.height() * shape.width() / shape.height()))
    down = min(photo.height(), round(photo.width() * shape.height() / shape.width()))
    left = (photo.width() - across) // 2
    top = max(0, photo.height() * 2 // 3 - down)
    return QRect(left, min(top, photo.height() - down), max(1, across), max(1, down))


def card_picture(image: QImage, shape: QSize, ratio: float) -> QPixmap:
    """Give the card's picture for a device pixel ratio."""
    cut = image.copy(crop_of(image.size(), shape))
    exact = cut.scaled(
        shape * ratio,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = QPixmap.fromImage(exact)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
