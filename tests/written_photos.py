"""Photos written with words, and taken apart again, for the tests of captioning."""

import struct
from io import BytesIO
from pathlib import Path

from viewer.photos.captioning import copy_with_words
from viewer.photos.recipes import follow
from viewer.photos.words import Words

WORDS = Words(
    caption="A ferryman waits at the slip – 渡し舟 🚢\nSecond line.",
    credit="Ada Thorne/Küstenbild",
    creators=("Ada Thorne", "Bo Lind"),
    headline="The ferry sails",
    title="ferry-sails",
    source="Küstenbild",
    copyright="© 2031 Küstenbild",
)


def write(original: Path, words: Words = WORDS, name: str = "copy") -> tuple[Path, tuple[str, ...]]:
    """Write a copy beside the original; give its path and the notes."""
    recipe = copy_with_words(original, words)
    target = original.with_name(f"{name}-{original.name}")
    with target.open("wb") as out:
        follow(recipe, original, out)
    return target, recipe.notes


def app(marker: int, content: bytes) -> bytes:
    """A JPEG segment."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def with_segments(jpeg: bytes, *segments: bytes) -> bytes:
    """A JPEG with further segments behind the start of its image."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def segments_of(jpeg: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """The segments of a JPEG before its first scan, and all bytes from there on."""
    found, at = [], 2
    while jpeg[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", jpeg, at + 2)
        found.append((jpeg[at + 1], jpeg[at + 4 : at + 2 + length]))
        at += 2 + length
    return found, jpeg[at:]


def iim(*datasets: tuple[int, int, bytes]) -> bytes:
    """An IIM block."""
    return b"".join(
        bytes((0x1C, record, number)) + struct.pack(">H", len(value)) + value
        for record, number, value in datasets
    )


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    """A Photoshop resource."""
    label = bytes((len(name),)) + name
    label += b"\0" * (len(label) % 2)
    head = b"8BIM" + struct.pack(">H", number) + label + struct.pack(">I", len(data))
    return head + data + b"\0" * (len(data) % 2)


def packet(properties: str, attributes: str = "") -> bytes:
    """An XMP packet of one description."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:xmpNote="http://ns.adobe.com/xmp/note/"'
        f' xmlns:my="http://example.org/my/" {attributes}>{properties}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def chunks_of(png: bytes) -> list[tuple[bytes, bytes]]:
    """The chunks of a PNG."""
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        found.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def riff_chunks_of(webp: bytes) -> list[tuple[bytes, bytes]]:
    """The chunks of a WebP."""
    assert struct.unpack_from("<I", webp, 4)[0] == len(webp) - 8
    stream, found = BytesIO(webp[12:]), []
    while head := stream.read(8):
        (length,) = struct.unpack_from("<I", head, 4)
        found.append((head[:4], stream.read(length)))
        stream.read(length % 2)
    return found
