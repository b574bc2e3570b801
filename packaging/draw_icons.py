"""Draw the program's icon in every size that a system asks for, from the one SVG."""

import io
import os
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
ICON = CHECKOUT / "resources" / "icons" / "cutline.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw_icon(size: int) -> bytes:
    """Give the icon as PNG, ``size`` pixels wide and high, on transparent ground."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def write_theme_icons(share: Path) -> None:
    """Write PNGs and the SVG where the freedesktop icon theme looks for them, below ``share``."""
    theme = share / "icons" / "hicolor"
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps" / "cutline.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(draw_icon(size))
    place = theme / "scalable" / "apps" / "cutline.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(ICON.read_bytes())


def write_bundle_icon(path: Path) -> None:
    """Write the one file that macOS (.icns) or Windows (.ico) wants, all sizes in it."""
    from PIL import Image

    path.parent.mkdir(parents=True, exist_ok=True)
    pictures = [
        Image.open(io.BytesIO(draw_icon(size))) for size in (1024, 512, 256, 128, 64, 48, 32, 16)
    ]
    most = 1 if path.suffix == ".ico" else 0  # an .ico holds nothing above 256 pixels
    sizes = [picture.size for picture in pictures if picture.width <= 256 or not most]
    pictures[0].save(path, sizes=sizes, append_images=pictures[1:])
