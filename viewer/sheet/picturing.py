"""Pictures of a sheet as Qt holds them, and back as PNG."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from viewer.sheet.jpeg import jpeg_size
from viewer.sheet.options import Picture
from viewer.sheet.rows import Row


def fetched(picture: Picture, row: Row, pixels: int) -> QImage | None:
    """Ask for a row's picture; it is a JPEG that a worker has made, not the person's file."""
    jpeg = picture(row, pixels)
    return QImage.fromData(jpeg) if jpeg and jpeg_size(jpeg) else None


def as_png(image: QImage) -> bytes:
    """Give an image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
