"""The pictures that a PDF's pages show, as the files they were or as PNG."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.article.pdf_opening import FAULTS, opened

if TYPE_CHECKING:
    from pypdf import PageObject

MOST_SAMPLE_BYTES = 1 << 27  # of one picture that is no file by itself: 40 megapixels in colour
LARGEST_PROFILE = 4 << 20
# What a stream may be packed in, and still be a file by itself (ISO 32000-2, 7.4).
_FILES = {"/DCTDecode": "jpg", "/JPXDecode": "jp2"}
_FILTERED = 10  # the first of the predictors that are PNG's own (ISO 32000-2, table 8)
_COMPONENTS = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8)}
_GREY, _COLOUR, _INDEXED = 0, 2, 3  # PNG's names for kinds of samples

_DAMAGED = "is damaged in the article"
_FOREIGN = "is kept in the article in a form that cannot be taken out"


class _ForeignError(ValueError):
    """A way to keep a picture that has no like among files."""


@dataclass(frozen=True, slots=True)
class _Samples:
    """How the numbers of a picture are to be read: PNG's kind, its palette and its profile."""

    kind: int
    components: int
    palette: bytes = b""
    profile: bytes = b""


def pdf_pictures(path: Path, references: Sequence[str]) -> Iterator[tuple[str, str, bytes | str]]:
    """Give (reference, file name, bytes or why there are none) for pictures that pages name.

    A reference is "page3/Im0", as the reader gives it. JPEG and JPEG 2000 come unchanged. Raises
    ArticleError for a PDF that cannot be opened.
    """
    from pypdf.errors import DeprecationError, PyPdfError

    reader, count = opened(path)
    for reference in references:
        page, _, name = reference.partition("/")
        number = page.removeprefix("page")
        if not (number.isdecimal() and name and 1 <= int(number) <= count):
            continue
        suffix = "png"
        data: bytes | str
        try:
            stream = _stream_of(reader.pages[int(number) - 1], name)
            suffix, data = _file_of(stream)
        except _ForeignError:
            data = _FOREIGN
        except (*FAULTS, zlib.error, DeprecationError, PyPdfError):
            data = _DAMAGED
        yield reference, f"page{number}-{name}.{suffix}", data


def _stream_of(page: "PageObject", name: str) -> Any:
    return page["/Resources"]["/XObject"][f"/{name}"].get_object()  # type: ignore[index]


def _file_of(stream: Any) -> tuple[str, bytes]:
    """Give the suffix and the bytes of a picture as a file."""
    filters = _said(stream, "/Filter", [])
    names = [str(each) for each in (filters if isinstance(filters, list) else [filters])]
    if names and names[-1] in _FILES:
        return _FILES[names[-1]], bytes(stream.get_data())
    if stream.get("/ImageMask") or "/Decode" in stream or names not in (["/FlateDecode"], []):
        raise _ForeignError
    return "png", _as_png(stream)


def _said(dictionary: Any, name: str, otherwise: Any) -> Any:
    """Give a value, wherever in the file it stands."""
    return dictionary[name] if name in dictionary else otherwise  # noqa: SIM401 - get() follows nothing


def _as_png(stream: Any) -> bytes:
    """Give a picture whose samples stand in rows as a PNG."""
    width, height = int(stream["/Width"]), int(stream["/Height"])
    depth = int(_said(stream, "/BitsPerComponent", 8))
    samples = _samples(stream["/ColorSpace"])
    row = (width * samples.components * depth + 7) // 8
    if depth not in _DEPTHS[samples.kind] or min(width, height) < 1:
        raise _ForeignError
    if (row + 1) * height > MOST_SAMPLE_BYTES:
        raise _ForeignError
    is_filtered = _is_filtered(stream, width, samples.components, depth)
    data = stream.get_data()
    rows = data if is_filtered else _unfiltered_rows(data, row)
    if len(rows) < (row + 1) * height:
        raise ValueError("too few samples")
    head = struct.pack(">IIBBBBB", width, height, depth, samples.kind, 0, 0, 0)
    chunks = [_chunk(b"IHDR", head)]
    if samples.profile:
        chunks.append(_chunk(b"iCCP", b"ICC\0\0" + zlib.compress(samples.profile)))
    if samples.palette:
        chunks.append(_chunk(b"PLTE", samples.palette))
    chunks.append(_chunk(b"IDAT", zlib.compress(rows[: (row + 1) * height], 1)))
    return b"".join((b"\x89PNG\r\n\x1a\n", *chunks, _chunk(b"IEND", b"")))


def _is_filtered(stream: Any, width: int, components: int, depth: int) -> bool:
    """Tell whether rows are filtered as PNG's are, and have the library leave them so."""
    said = _said(stream, "/DecodeParms", {})
    said = said[0].get_object() if isinstance(said, list) and said else said
    said = said if isinstance(said, dict) else {}
    predictor = int(_said(said, "/Predictor", 1))
    if predictor == 1:
        return False
    shape = (("/Columns", 1), ("/Colors", 1), ("/BitsPerComponent", 8))
    found = [int(_said(said, *each)) for each in shape]
    if predictor < _FILTERED or found != [width, components, depth]:
        raise _ForeignError
    del stream["/DecodeParms"]
    return True


def _unfiltered_rows(data: bytes, row: int) -> bytes:
    """Put PNG's sign for "as it is" before each row."""
    return b"".join(b"\0" + data[at : at + row] for at in range(0, len(data), row))


def _samples(space: Any) -> _Samples:
    space = space.get_object()
    name, *said = space if isinstance(space, list) else [space]
    if name == "/Indexed":
        base = _samples(said[0])
        if base.kind == _INDEXED:
            raise _ForeignError
        return _Samples(_INDEXED, 1, _palette(said[2].get_object(), base.components))
    components, profile = _COMPONENTS.get(str(name), 0), b""
    if name == "/ICCBased":
        stream = said[0].get_object()
        components, profile = int(stream["/N"]), stream.get_data()
    if components not in (1, 3):
        raise _ForeignError
    kind = _GREY if components == 1 else _COLOUR
    return _Samples(kind, components, profile=profile if len(profile) <= LARGEST_PROFILE else b"")


def _palette(table: Any, components: int) -> bytes:
    """Give a table of colours in three bytes each."""
    data = table.get_data() if hasattr(table, "get_data") else table
    colours = data if isinstance(data, bytes) else str(data).encode("latin-1")
    if components == 1:
        colours = bytes(each for each in colours for _ in range(3))
    return colours[: min(len(colours) // 3, 256) * 3]


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
