"""A photo becomes pixels: upright, in sRGB, at the size asked for. Runs in workers."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QRect, Qt, qInstallMessageHandler
from PySide6.QtCore import QSize as Size
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QTransform

from viewer.errors import PhotoError
from viewer.photos.formats import JPEG, MOST_JPEG_PIXELS, Header, format_of, reason_of
from viewer.photos.jpeg_parts import exif_thumbnail, is_cut_off
from viewer.photos.pixels import DAMAGED, Colour, Pixels, fitted

Part = tuple[int, int, int, int]

GROUND: Colour = (128, 128, 128)
PAPER: Colour = (255, 255, 255)
MOST_FULL_PIXELS = 110_000_000
TALLEST_ON_SHEET = 4

_ALLOCATION_MB = 800
_SAME_SHAPE = 0.03
# Exif's orientations: mirrored first or not, then quarter turns clockwise.
_MIRRORED = frozenset({2, 4, 5, 7})
# Qt's own names for them: bits for mirrored, flipped, turned.
_ORIENTATIONS = {0: 1, 1: 2, 2: 4, 3: 3, 4: 6, 5: 7, 6: 5, 7: 8}
_QUARTERS = {3: 2, 4: 2, 5: 3, 6: 1, 7: 1, 8: 3}

_BY_TABLES = QColorSpace.TransformModel.ElementListProcessing
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio


def decode_photo(
    path: Path,
    box: tuple[int, int] | None = None,
    thumbnail: int = 0,
    background: Colour = GROUND,
) -> Pixels:
    """Decode a photo to fit into ``box`` (width and height in device pixels), never enlarged.

    Without a box the photo comes at full size, or as large as memory allows. With ``thumbnail``, the
    same decoding gives a picture of so many pixels at most, too. What is transparent stands on
    ``background``. Raises PhotoError.
    """
    try:
        return _decode(path, box, background, thumbnail)
    except PhotoError as error:
        raise PhotoError(f"{path.name} {error}.") from error


def decode_part(path: Path, part: Part) -> Pixels | None:
    """Decode a part of a JPEG at full size; None where that is no quicker than all of it.

    ``part`` is left, top, width and height in pixels of the upright photo. Rows below the part are
    not decoded at all. Raises PhotoError.
    """
    header = _header_of(path)
    if header.form is not JPEG or header.mode == "CMYK" or header.orientation in _MIRRORED:
        return None
    with _complaints() as complaints:
        image = _read_jpeg(path, clip=_as_stored(part, header))
    if image.isNull() or _tell_of_damage(complaints):
        return None
    if image.colorSpace().transformModel() == _BY_TABLES:
        return None
    return _pixels(_turned(_in_srgb(image), header.orientation), header.size)


def embedded_thumbnail(path: Path) -> Pixels | None:
    """Give the small picture that a camera put into a JPEG's Exif block, None where there is none.

    It is cut to the photo's own shape: cameras put bars around it.
    """
    try:
        header = _header_of(path)
    except PhotoError:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(exif_thumbnail(header.exif)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    with _complaints():
        image = _jpeg_reader(buffer).read()
    if image.isNull():
        return None
    image = _cut_to_shape(_turned(image, header.orientation), header.size)
    return _pixels(image, header.size)


def jpeg_for_sheet(path: Path, width: int, quality: int = 85) -> bytes:
    """Give a photo as JPEG in sRGB, upright, at most ``width`` pixels wide and never enlarged.

    Raises PhotoError.
    """
    pixels = decode_photo(path, (width, width * TALLEST_ON_SHEET), background=PAPER)
    image = QImage(
        pixels.data,  # type: ignore[arg-type]  # any buffer will do
        pixels.width,
        pixels.height,
        pixels.stride,
        QImage.Format.Format_RGB32,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPEG", quality):  # type: ignore[call-overload]
        raise PhotoError(f"{path.name} could not be made into a JPEG for the sheet.")
    return bytes(buffer.data().data())


def _decode(path: Path, box: tuple[int, int] | None, background: Colour, thumbnail: int) -> Pixels:
    quick = _header_by_qt(path)
    if quick is not None:
        with _complaints() as complaints:
            image = _decode_jpeg(path, quick, box)
        if not image.isNull():
            damaged = DAMAGED if _tell_of_damage(complaints) or is_cut_off(path) else ""
            small = _pixels(_shrunk(image, thumbnail), quick.size) if thumbnail else None
            return _pixels(image, quick.size, damaged, small)
    header = _header_of(path)
    if header.preview:
        return _decode_preview(path, header, box, thumbnail)
    from viewer.photos.decoding_pillow import decode_with_pillow

    return decode_with_pillow(path, header, box, background, thumbnail)


def _decode_preview(
    path: Path, header: Header, box: tuple[int, int] | None, thumbnail: int
) -> Pixels:
    """Decode the JPEG that a camera put into its raw file."""
    from viewer.photos.raw_preview import preview_bytes

    buffer = QBuffer()
    buffer.setData(QByteArray(preview_bytes(path, header.preview)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = _jpeg_reader(buffer)
    reader.setScaledSize(_stored_size(fitted(header.size, box, MOST_FULL_PIXELS), header))
    with _complaints():
        image = reader.read()
    if image.isNull():
        raise PhotoError("holds a preview that is damaged and cannot be shown")
    image = _turned(_in_srgb(image), header.orientation)
    small = _pixels(_shrunk(image, thumbnail), header.size) if thumbnail else None
    return _pixels(image, header.size, small=small)


def _stored_size(size: tuple[int, int], header: Header) -> Size:
    return Size(*(reversed(size) if header.orientation >= 5 else size))


def _header_of(path: Path) -> Header:
    # Not above: the window imports this module to name it to a worker, and has no use for Pillow.
    from viewer.photos.headers import read_header

    header = read_header(path)
    if header.fault:
        raise PhotoError(header.fault)
    return header


def _header_by_qt(path: Path) -> Header | None:
    """Give the header of a JPEG that Qt can decode, without loading Pillow; None for all others."""
    if format_of(path) is not JPEG:
        return None
    with _complaints():
        reader = _reader_of(path)
        size, form, turn = reader.size(), reader.imageFormat(), reader.transformation()
    if not size.isValid() or size.width() * size.height() > MOST_JPEG_PIXELS:
        return None
    if form not in (QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8):
        return None
    orientation = _ORIENTATIONS[turn.value]
    if orientation >= 5:
        size.transpose()
    return Header(JPEG, (size.width(), size.height()), orientation=orientation, mode="RGB")


def _decode_jpeg(path: Path, header: Header, box: tuple[int, int] | None) -> QImage:
    """Decode by Qt, which has libjpeg leave out what the size asked for does not need.

    Gives a null image where Qt cannot, or not well: it converts profiles that are made of tables
    too dark.
    """
    size = fitted(header.size, box, MOST_FULL_PIXELS)
    scaled = None
    if size != header.size:
        scaled = _stored_size(size, header)
    image = _read_jpeg(path, scaled)
    if image.colorSpace().transformModel() == _BY_TABLES:
        return QImage()
    return _turned(_in_srgb(image), header.orientation)


def _read_jpeg(path: Path, scaled: Size | None = None, clip: QRect | None = None) -> QImage:
    """Read a JPEG as it is stored: all of it, at another size, or a part."""
    reader = _reader_of(path)
    if scaled is not None:
        reader.setScaledSize(scaled)
    if clip is not None:
        reader.setClipRect(clip)
    return reader.read()


def _reader_of(path: Path) -> QImageReader:
    # Opened here: Qt has no way to say a name that is not in the file system's encoding.
    file = QFile()
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError as fault:  # it has gone since its header was read
        raise PhotoError(reason_of(fault)) from fault
    file.open(descriptor, QIODevice.OpenModeFlag.ReadOnly, QFile.FileHandleFlag.AutoCloseHandle)
    reader = _jpeg_reader(file)
    reader.opened = file  # type: ignore[attr-defined]  # Qt does not keep it
    return reader


def _as_stored(part: Part, header: Header) -> QRect:
    """Give where a part of the upright photo lies before it is turned."""
    left, top, width, height = part
    across, down = header.size
    match header.orientation:
        case 3:
            return QRect(across - left - width, down - top - height, width, height)
        case 6:
            return QRect(top, across - left - width, height, width)
        case 8:
            return QRect(down - top - height, left, height, width)
        case _:
            return QRect(*part)


def _jpeg_reader(device: QIODevice) -> QImageReader:
    """Give a reader for JPEG and nothing else, whatever the content looks like to Qt."""
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    reader = QImageReader(device, QByteArray(b"jpeg"))
    reader.setAutoDetectImageFormat(False)
    return reader


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what Qt would print about a file: nothing else tells that its content is broken."""
    complaints: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _where, text: complaints.append(text))
    try:
        yield complaints
    finally:
        qInstallMessageHandler(before)


def _tell_of_damage(complaints: Iterable[str]) -> bool:
    """Tell whether libjpeg met broken data; bytes too many between two segments are none."""
    return any(
        text.startswith(("Corrupt JPEG data", "Premature end"))
        for text in complaints
        if "extraneous bytes" not in text
    )


def _in_srgb(image: QImage) -> QImage:
    """Convert from the embedded profile; a broken one is as none."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != srgb:
        converted = image.convertedToColorSpace(srgb)
        image = image if converted.isNull() else converted
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _turned(image: QImage, orientation: int) -> QImage:
    if orientation in _MIRRORED:
        image = image.flipped(Qt.Orientation.Horizontal)
    if quarters := _QUARTERS.get(orientation, 0):
        image = image.transformed(QTransform().rotate(90 * quarters))
    return image


def _shrunk(image: QImage, most: int) -> QImage:
    if max(image.width(), image.height()) <= most:
        return image
    return image.scaled(Size(most, most), _KEEP_SHAPE, _SMOOTH)


def _cut_to_shape(image: QImage, shape: tuple[int, int]) -> QImage:
    """Cut the middle out of an image so that it has the shape of the photo."""
    width, height = image.width(), image.height()
    wanted = shape[0] / shape[1]
    if abs(width / height / wanted - 1) < _SAME_SHAPE:
        return image
    across = min(width, max(1, round(height * wanted)))
    down = min(height, max(1, round(width / wanted)))
    return image.copy((width - across) // 2, (height - down) // 2, across, down)


def _pixels(
    image: QImage, full_size: tuple[int, int], damaged: str = "", small: Pixels | None = None
) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return Pixels(
        image.width(),
        image.height(),
        image.bytesPerLine(),
        memoryview(image.constBits()),
        full_size,
        damaged,
        small,
        owner=image,
    )
