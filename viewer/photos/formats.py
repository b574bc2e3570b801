"""Picture formats: what a file is by its content, and what Cutline does with it."""

import stat
from dataclasses import dataclass
from pathlib import Path

from viewer.errors import PhotoError

HEAD = 64
MOST_BYTES = 2 << 30
MOST_JPEG_PIXELS = 300_000_000

# fmt: off
SUFFIXES = frozenset({
    "jpg", "jpeg", "jpe", "jfif", "jif", "pjpeg", "mpo",
    "png", "apng", "gif", "webp", "bmp", "dib", "tif", "tiff", "psd", "psb",
    "heic", "heif", "hif", "heics", "heifs", "avci", "avcs", "avif", "avifs",
    "jp2", "j2k", "j2c", "jpc", "jpf", "jpx", "jpm", "jxl",
    # camera raw files
    "dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf", "sr2", "srw", "raf", "orf", "rw2", "rwl",
    "raw", "pef", "x3f", "iiq", "3fr", "fff", "erf", "mef", "mos", "mrw", "dcr", "kdc",
})
# fmt: on


# Raw files that begin like any TIFF: their names tell them apart.
_RAW_SUFFIXES = frozenset(
    {".nef", ".nrw", ".arw", ".srf", ".sr2", ".srw", ".pef", ".iiq", ".3fr", ".fff", ".erf"}
    | {".mef", ".mos", ".dcr", ".kdc", ".rwl", ".raw"}
)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name, and why its pixels are not shown ("" if they are)."""

    name: str
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a photo without decoding it.

    ``size`` is in pixels as displayed, UNKNOWN where it cannot be told; ``orientation`` is Exif's, 1
    to 8; ``mode`` is Pillow's; ``exif`` the Exif block, if it was met on the way; ``fault`` says why
    the photo cannot be shown; ``preview`` is where the JPEG starts that is shown of a raw file.
    """

    form: Format
    size: tuple[int, int]
    frames: int = 1
    orientation: int = 1
    mode: str = ""
    exif: bytes = b""
    fault: str = ""
    preview: int = 0


UNKNOWN = (0, 0)

JPEG = Format("JPEG")
PNG = Format("PNG")
GIF = Format("GIF")
WEBP = Format("WebP")
BMP = Format("BMP")
TIFF = Format("TIFF")
HEIC = Format("HEIC")
AVIF = Format("AVIF")
JPEG_2000 = Format("JPEG 2000")
PSD = Format("PSD")
JPEG_XL = Format("JPEG XL", "cannot be shown: JPEG XL")
# Of these the preview inside is shown; refused is what holds none.
RAW = Format("raw", "cannot be shown: camera raw file without a preview inside")
DNG = Format("DNG", RAW.refused)

# Where the sign stands, the sign, the format; the first that fits counts.
_SIGNS: tuple[tuple[int, bytes, Format], ...] = (
    (0, b"\xff\xd8\xff", JPEG),
    (0, b"\x89PNG\r\n\x1a\n", PNG),
    (0, b"GIF87a", GIF),
    (0, b"GIF89a", GIF),
    (8, b"WEBPVP8", WEBP),
    (8, b"CR", RAW),
    (0, b"II*\0", TIFF),
    (0, b"MM\0*", TIFF),
    (0, b"II+\0", TIFF),
    (0, b"MM\0+", TIFF),
    (0, b"IIU\0", RAW),
    (0, b"IIRO", RAW),
    (0, b"IIRS", RAW),
    (0, b"FUJIFILMCCD-RAW", RAW),
    (0, b"FOVb", RAW),
    (0, b"\0MRM", RAW),
    (4, b"ftypcrx", RAW),
    (4, b"ftypavif", AVIF),
    (4, b"ftypavis", AVIF),
    (4, b"ftyphe", HEIC),
    (4, b"ftypmif1", HEIC),
    (4, b"ftypmsf1", HEIC),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", JPEG_2000),
    (0, b"\xff\x4f\xff\x51", JPEG_2000),
    (0, b"8BPS\0\x01", PSD),
    (0, b"8BPS\0\x02", Format("PSB", "cannot be shown: large Photoshop document")),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", JPEG_XL),
    (0, b"\xff\x0a", JPEG_XL),
    (0, b"BM", BMP),
)
# What is often found under a picture's name, to say more than that it is none.
_STRANGERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "is a PDF, not a picture"),
    (b"%!PS", "is PostScript, not a picture"),
    (b"\xc5\xd0\xd3\xc6", "is PostScript, not a picture"),
    (b"<svg", "is a drawing (SVG), not a photo"),
    (b"PK\x03\x04", "is a zip archive, not a picture"),
)


def format_of(path: Path) -> Format:
    """Tell a file's format by its first bytes; its name says nothing.

    Raises PhotoError, with the reason alone as its sentence, when the file is no picture or cannot
    be opened. Only regular files are ever opened.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise PhotoError("is not a regular file")
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as fault:
        raise PhotoError(reason_of(fault)) from fault
    if not head:
        raise PhotoError("is empty")
    if state.st_size > MOST_BYTES:
        raise PhotoError(f"is too large ({state.st_size / (1 << 30):.1f} GB)")
    form = _format_in(head)
    return RAW if form is TIFF and path.suffix.casefold() in _RAW_SUFFIXES else form


def reason_of(fault: OSError) -> str:
    """Say why a file cannot be opened."""
    match fault:
        case PermissionError():
            return "no permission"
        case FileNotFoundError():
            return "is no longer there"
        case _:
            return f"cannot be read ({fault.strerror or fault})"


def _format_in(head: bytes) -> Format:
    for start, sign, form in _SIGNS:
        if head.startswith(sign, start):
            return form
    for sign, reason in _STRANGERS:
        if head.lstrip().startswith(sign):
            raise PhotoError(reason)
    raise PhotoError("is not a picture")
