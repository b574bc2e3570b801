"""Tests for viewer/photos/containers.py and the container formats behind it."""

import os
import struct
import zlib
from collections.abc import Callable

import pytest

from viewer.errors import PhotoError
from viewer.photos.containers import find_blocks
from viewer.photos.metadata_blocks import MAX_BLOCK, MAX_TOTAL

PACKET = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description dc:title="gull"/></rdf:RDF>'
)
IIM = b"\x1c\x02\x5a\0\x05Husum"
EXIF = b"II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0\x05\0\0\0\x1a\0\0\0\0\0\0\0dyke\0"
EXIF_TEXTS = [{0x010E: b"dyke\0"}]
XMP_IDENTIFIER = b"http://ns.adobe.com/xap/1.0/\0"
PNG_SIGN = b"\x89PNG\r\n\x1a\n"


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def jpeg(*segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xda\0\x02pixels\xff\xd9"


def resource(number: int, content: bytes) -> bytes:
    padding = bytes(len(content) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + padding


def app13(content: bytes) -> bytes:
    return segment(0xED, b"Photoshop 3.0\0" + content)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + bytes(4)


def png(*chunks: bytes) -> bytes:
    return PNG_SIGN + b"".join(chunks) + chunk(b"IEND", b"")


def itxt(packet: bytes, packed: bool = False) -> bytes:
    text = zlib.compress(packet) if packed else packet
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0" + bytes((packed, 0, 0, 0)) + text)


def raw_profile(kind: bytes, content: bytes) -> bytes:
    digits = content.hex().encode()
    lines = b"\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
    text = b"\n%s\n%8d\n%s\n" % (kind, len(content), lines)
    return chunk(b"zTXt", b"Raw profile type " + kind + b"\0\0" + zlib.compress(text))


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def tiff(tags: dict[int, tuple[int, bytes]]) -> bytes:
    at = 8 + 2 + 12 * len(tags) + 4
    rows, values = b"", b""
    for tag, (kind, value) in sorted(tags.items()):
        count = len(value) // (4 if kind == 4 else 1)
        rows += struct.pack("<HHII", tag, kind, count, at + len(values))
        values += value
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + rows + bytes(4) + values


def bigtiff(value: bytes) -> bytes:
    row = struct.pack("<HHQQ", 700, 1, len(value), 16 + 8 + 20 + 8)
    return b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 1) + row + bytes(8) + value


def heif(exif: bytes, xmp: bytes, method: int = 0) -> bytes:
    """Make a file of two items, in the file (method 0) or in the meta box (method 1)."""
    exif = struct.pack(">I", 0) + exif
    infos = [
        box(b"infe", b"\2\0\0\0" + struct.pack(">HH", 1, 0) + b"Exif\0"),
        box(b"infe", b"\2\0\0\0" + struct.pack(">HH", 2, 0) + b"mime\0application/rdf+xml\0"),
    ]
    iinf = box(b"iinf", bytes(4) + struct.pack(">H", 2) + b"".join(infos))
    brand = box(b"ftyp", b"heic" + bytes(4))

    def meta(start: int) -> bytes:
        places = b""
        for number, at, length in ((1, start, len(exif)), (2, start + len(exif), len(xmp))):
            places += struct.pack(">HHHHII", number, method, 0, 1, at, length)
        iloc = box(b"iloc", b"\1\0\0\0\x44\0" + struct.pack(">H", 2) + places)
        idat = box(b"idat", exif + xmp) if method else b""
        return box(b"meta", bytes(4) + iinf + iloc + idat)

    if method:
        return brand + meta(0)
    return brand + meta(len(brand) + len(meta(0)) + 8) + box(b"mdat", exif + xmp)


def jp2(*boxes: bytes) -> bytes:
    return box(b"jP  ", b"\r\n\x87\n") + b"".join(boxes)


def uuid(name: str, content: bytes) -> bytes:
    return box(b"uuid", bytes.fromhex(name) + content)


def gif(*blocks: bytes) -> bytes:
    frame = b"\x2c" + bytes(9) + b"\x02\x02\x44\x01\0"
    return b"GIF89a" + bytes(7) + frame + b"".join(blocks) + frame + b"\x3b"


def gif_xmp(packet: bytes) -> bytes:
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return b"\x21\xff\x0bXMP DataXMP" + packet + trailer


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)
        for kind, content in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def psd(*resources: bytes) -> bytes:
    body = b"".join(resources)
    head = b"8BPS\0\1" + bytes(20) + struct.pack(">I", 3) + b"map"
    return head + struct.pack(">I", len(body)) + body


XMP_UUID = "be7acfcb97a942e89c71999491e3afac"
IIM_UUID = "33c7a4d2b81d4723a0baf1a3e097ad38"
EXIF_UUID = b"JpgTiffExif->JP2".hex()

HOLDING_XMP = {
    "jpeg": jpeg(segment(0xE1, XMP_IDENTIFIER + PACKET)),
    "jpeg, after a large profile": jpeg(
        *[segment(0xE2, bytes(65_000))] * 3, segment(0xE1, XMP_IDENTIFIER + PACKET)
    ),
    "jpeg, damaged identifier": jpeg(segment(0xE1, b"XMP\0://ns.adobe.com/xap/1.0/\0" + PACKET)),
    "jpeg, stray bytes": jpeg(b"stray\xff\xff", segment(0xE1, XMP_IDENTIFIER + PACKET)),
    "jpeg, in a resource": jpeg(app13(resource(0x0424, PACKET))),
    "png": png(itxt(PACKET)),
    "png, packed": png(chunk(b"IDAT", bytes(100)), itxt(PACKET, packed=True)),
    "png, raw profile": png(raw_profile(b"xmp", PACKET)),
    "webp": webp((b"VP8 ", b"odd"), (b"XMP ", PACKET)),
    "gif": gif(gif_xmp(PACKET)),
    "tiff": tiff({700: (1, PACKET)}),
    "bigtiff": bigtiff(PACKET),
    "psd": psd(resource(0x0424, PACKET)),
    "heic": heif(EXIF, PACKET),
    "heic, inside": heif(EXIF, PACKET, method=1),
    "jp2": jp2(uuid(XMP_UUID, PACKET)),
    "jxl": box(b"JXL ", b"\r\n\x87\n") + box(b"xml ", PACKET),
    "svg": b"<svg><metadata>" + PACKET + b"</metadata></svg>",
}
HOLDING_EXIF = {
    "jpeg": jpeg(segment(0xE1, b"Exif\0\0" + EXIF)),
    "jpeg, in two": jpeg(
        segment(0xE1, b"Exif\0\0" + EXIF[:20]), segment(0xE1, b"Exif\0\0" + EXIF[20:])
    ),
    "png": png(chunk(b"eXIf", EXIF)),
    "png, raw profile": png(raw_profile(b"exif", b"Exif\0\0" + EXIF)),
    "png, raw app1": png(raw_profile(b"APP1", b"Exif\0\0" + EXIF)),
    "webp": webp((b"EXIF", EXIF)),
    "tiff": EXIF,
    "psd": psd(resource(0x0422, EXIF)),
    "heic": heif(EXIF, PACKET),
    "jp2": jp2(uuid(EXIF_UUID, EXIF)),
    "jxl": box(b"JXL ", b"\r\n\x87\n") + box(b"Exif", bytes(4) + EXIF),
}
HOLDING_IIM = {
    "jpeg": jpeg(app13(resource(0x0404, IIM))),
    "jpeg, behind an odd resource": jpeg(app13(resource(0x03ED, b"odd") + resource(0x0404, IIM))),
    "jpeg, behind an unpadded one": jpeg(
        app13(resource(0x03ED, b"odd")[:-1] + resource(0x0404, IIM))
    ),
    "jpeg, split in two": jpeg(
        app13(resource(0x0404, IIM)[:15]), app13(resource(0x0404, IIM)[15:])
    ),
    "png, raw profile": png(raw_profile(b"iptc", resource(0x0404, IIM))),
    "png, bare raw profile": png(raw_profile(b"iptc", IIM)),
    "tiff": tiff({0x83BB: (7, IIM)}),
    "tiff, in a resource": tiff({0x8649: (7, resource(0x0404, IIM))}),
    "psd": psd(resource(0x03ED, b"odd"), resource(0x0404, IIM)),
    "jp2": jp2(uuid(IIM_UUID, IIM)),
}


@pytest.fixture
def written(tmp_path) -> Callable[[bytes], os.PathLike]:
    """Write bytes under a name that says nothing of their format."""

    def write(content: bytes):
        path = tmp_path / "photo.bin"
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("content", HOLDING_XMP.values(), ids=HOLDING_XMP)
def test_xmp_is_found(written, content):
    """The packet is found in each format, told by content and not by name."""
    blocks = find_blocks(written(content))

    assert [packet[: len(PACKET)] for packet in blocks.xmp] == [PACKET]
    assert blocks.notes == []


@pytest.mark.parametrize("content", HOLDING_EXIF.values(), ids=HOLDING_EXIF)
def test_exif_is_found(written, content):
    """The texts of the Exif block are found in each format."""
    blocks = find_blocks(written(content))

    assert blocks.exif == EXIF_TEXTS
    assert blocks.notes == []


@pytest.mark.parametrize("content", HOLDING_IIM.values(), ids=HOLDING_IIM)
def test_iim_is_found(written, content):
    """The IIM block is found in each format that can hold one."""
    blocks = find_blocks(written(content))

    assert blocks.iim == [IIM]
    assert blocks.notes == []


def test_iim_written_as_long_numbers_is_put_in_order(written):
    """TIFF writers that call the IIM block LONGs may swap its bytes; they are swapped back."""
    padded = IIM + bytes(-len(IIM) % 4)
    swapped = b"".join(padded[i : i + 4][::-1] for i in range(0, len(padded), 4))

    blocks = find_blocks(written(tiff({0x83BB: (4, swapped)})))

    assert blocks.iim == [padded]


def test_digest_is_kept_unless_it_is_none(written):
    """The digest of the IIM block is kept; sixteen NULs stand for none."""
    digest = bytes(range(16))
    photo = jpeg(app13(resource(0x0425, bytes(16)) + resource(0x0425, digest)))

    blocks = find_blocks(written(photo))

    assert blocks.digest == digest


def extended(guid: bytes, whole: int, offset: int, part: bytes) -> bytes:
    head = b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", whole, offset)
    return segment(0xE1, head + part)


def test_extended_xmp_is_joined(written):
    """The parts of an extended packet are joined in the order of their offsets."""
    guid = b"0123456789ABCDEF" * 2
    main = PACKET.replace(b"gull", guid)
    parts = [
        extended(guid, len(PACKET), 50, PACKET[50:]),
        extended(guid, len(PACKET), 0, PACKET[:50]),
        extended(b"F" * 32, 9, 0, b"<another>"),
    ]

    blocks = find_blocks(written(jpeg(segment(0xE1, XMP_IDENTIFIER + main), *parts)))

    assert blocks.xmp == [main, PACKET]


@pytest.mark.parametrize("whole", [0xFFFFFFFF, 0])
def test_incomplete_extended_xmp_is_skipped(written, whole):
    """An extended packet of another length than it claims is skipped, with a note."""
    guid = b"0123456789ABCDEF" * 2
    main = segment(0xE1, XMP_IDENTIFIER + PACKET.replace(b"gull", guid))

    blocks = find_blocks(written(jpeg(main, extended(guid, whole, 0, PACKET))))

    assert len(blocks.xmp) == 1
    assert blocks.notes == ["The extended XMP is incomplete or of another file: skipped."]


ALL = {**HOLDING_XMP, **{f"exif {k}": v for k, v in HOLDING_EXIF.items()}}


@pytest.mark.parametrize("content", ALL.values(), ids=ALL)
def test_any_cut_is_survived(written, content):
    """A file cut off anywhere is read without an error."""
    lengths = range(0, len(content), max(1, len(content) // 60))

    read = [find_blocks(written(content[:length])) for length in lengths]

    assert len(read) == len(lengths)


@pytest.mark.parametrize("content", ALL.values(), ids=ALL)
@pytest.mark.parametrize("lie", [b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", bytes(4)])
def test_any_lie_is_survived(written, content, lie):
    """A number that lies, wherever it stands, is read without an error."""
    places = range(0, min(len(content), 400), 3)

    read = [find_blocks(written(content[:at] + lie + content[at + 4 :])) for at in places]

    assert len(read) == len(places)


def test_metadata_before_a_cut_counts(written):
    """What stands before the end of a file cut off is kept, and a note tells of the cut."""
    blocks = find_blocks(written(jpeg(segment(0xE1, XMP_IDENTIFIER + PACKET))[:-12]))

    assert blocks.xmp == [PACKET]
    assert blocks.notes == ["The file ends before its picture begins."]


def test_resource_longer_than_its_block_is_skipped(written):
    """A Photoshop resource whose length lies is skipped, with a note."""
    blocks = find_blocks(written(jpeg(app13(b"8BIM\4\4\0\0\xff\xff\xff\xff\x1c\x02"))))

    assert blocks.iim == []
    assert blocks.notes == ["A Photoshop resource is longer than its block: the rest is skipped."]


@pytest.mark.parametrize("kind", [b"iTXt", b"zTXt"])
def test_bombs_are_not_unpacked(written, kind):
    """Text that unpacks to more than the limit is dropped; what else the file holds is read."""
    bomb = zlib.compress(bytes(MAX_BLOCK + 1), 9)
    head = b"XML:com.adobe.xmp\0\1\0\0\0" if kind == b"iTXt" else b"Raw profile type exif\0\0"

    blocks = find_blocks(written(png(chunk(kind, head + bomb), itxt(PACKET))))

    assert PACKET in blocks.xmp
    assert blocks.notes[0] == "A compressed text unpacks to more than it may: skipped."


def test_bombs_do_not_add_up(written):
    """Many bombs spend the budget of the file once, then nothing more is unpacked."""
    bomb = chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(bytes(MAX_BLOCK + 1), 9))

    blocks = find_blocks(written(png(*[bomb] * (2 * MAX_TOTAL // MAX_BLOCK), itxt(PACKET))))

    assert any("too large" in note for note in blocks.notes)


def test_broken_compression_is_skipped(written):
    """Compressed text that is none is dropped with a note."""
    broken = chunk(b"zTXt", b"Raw profile type exif\0\0not zlib")

    blocks = find_blocks(written(png(broken, itxt(PACKET))))

    assert PACKET in blocks.xmp
    assert blocks.notes[0] == "A compressed text is broken: skipped."


def test_block_over_the_limit_is_skipped(written):
    """A block larger than the limit is never loaded."""
    blocks = find_blocks(written(webp((b"XMP ", bytes(MAX_BLOCK + 1)), (b"EXIF", EXIF))))

    assert blocks.exif == EXIF_TEXTS
    assert blocks.notes == [f"The XMP block is too large ({MAX_BLOCK + 1:,} bytes): skipped."]


def test_huge_file_is_passed_over(tmp_path):
    """Metadata in front of 5 GB of pixels are read without reading the pixels."""
    path = tmp_path / "huge.jpg"
    path.write_bytes(jpeg(segment(0xE1, XMP_IDENTIFIER + PACKET)))
    os.truncate(path, 5 << 30)

    blocks = find_blocks(path)

    assert blocks.xmp == [PACKET]


def test_other_content_holds_nothing(written):
    """A file of no known format has no blocks and is no fault of the reader."""
    blocks = find_blocks(written(b"BM no metadata in here"))

    assert (blocks.exif, blocks.iim, blocks.xmp, blocks.notes) == ([], [], [], [])


def test_missing_file_says_so(tmp_path):
    """A file that cannot be opened raises a sentence that names it."""
    with pytest.raises(PhotoError, match=r"gone\.jpg cannot be read"):
        find_blocks(tmp_path / "gone.jpg")


def test_folder_is_no_photo(tmp_path):
    """What is no regular file is never opened."""
    with pytest.raises(PhotoError, match="not a regular file"):
        find_blocks(tmp_path)
