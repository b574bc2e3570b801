"""Tests for viewer/photos/exif_writing.py: the caption changes, and no other byte."""

import struct

import pytest

from viewer.photos.exif_writing import with_caption
from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_tiff import IMAGE_DESCRIPTION, read_exif_block

ROOM = 65_533


def block(order: str, caption: bytes, prefix: bytes = b"Exif\0\0", kind: int = 2) -> bytes:
    """An Exif block of a caption, an orientation, and bytes of a maker behind them."""
    sign = b"II*\0" if order == "<" else b"MM\0*"
    value = caption.ljust(4, b"\0") if len(caption) <= 4 else struct.pack(f"{order}I", 38)
    entries = struct.pack(f"{order}HHI", IMAGE_DESCRIPTION, kind, len(caption)) + value
    entries += struct.pack(f"{order}HHIHH", 0x0112, 3, 1, 6, 0)
    head = sign + struct.pack(f"{order}IH", 8, 2) + entries + bytes(4)
    return prefix + head + (caption if len(caption) > 4 else b"") + b"maker's own"


def caption_in(content: bytes) -> str:
    blocks = Blocks()
    read_exif_block(content, blocks)
    assert blocks.orientation == 6
    return blocks.exif[0][IMAGE_DESCRIPTION].rstrip(b"\0").decode()


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("prefix", [b"Exif\0\0", b""])
@pytest.mark.parametrize("old", [b"Old caption\0", b"Old\0"])
@pytest.mark.parametrize("new", ["Neue Möwen über dem Deich", "Neu"])
def test_the_caption_is_replaced(order, prefix, old, new):
    """In both byte orders, short and long, what else is there keeps its place."""
    before = block(order, old, prefix)

    after = with_caption(before, new, ROOM, print)

    assert after is not None
    entry = len(prefix) + 10
    assert caption_in(after) == new
    assert after[:entry] == before[:entry]
    assert after[entry + 12 : len(before)] == before[entry + 12 :]


@pytest.mark.parametrize(
    "content",
    [
        block("<", b"      \0"),
        block("<", b"Old caption\0", kind=7),
        b"Exif\0\0II+\0\x08\0\0\0",
        b"no Exif",
        b"Exif\0\0II*\0\xff\xff\xff\xff",
        block("<", b"Old caption\0")[:30],
    ],
)
def test_what_has_no_caption_is_left_alone(content):
    """Blanks, odd types, BigTIFF, noise and broken blocks give nothing to write."""
    assert with_caption(content, "New", ROOM, print) is None


def test_without_room_the_caption_is_cut_in_its_place():
    """Where the block may not grow, the new caption takes the old one's room, with a note."""
    before = block("<", b"An old caption of some length\0")
    notes: list[str] = []

    after = with_caption(before, "Möwen über dem Deich von Ellery", len(before), notes.append)

    assert after is not None
    assert len(after) == len(before)
    assert "Möwen über dem Deich von Ellery".startswith(caption_in(after))
    assert len(caption_in(after)) > 20
    assert len(notes) == 1
