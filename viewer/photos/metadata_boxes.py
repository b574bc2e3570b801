"""Walks the boxes that HEIC, AVIF, JPEG 2000 and JPEG XL files are made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at

MAX_BOXES = 4000


@dataclass(frozen=True, slots=True)
class Box:
    """A box's kind and where its content stands in the stream."""

    kind: bytes
    at: int
    end: int

    def load(self, stream: BinaryIO, what: str, blocks: Blocks) -> bytes:
        """Give the whole content, within the limits."""
        return blocks.load(stream, self.at, self.end - self.at, what)


def boxes(stream: BinaryIO, at: int, end: int) -> Iterator[Box]:
    """Give the boxes that lie side by side from ``at`` to ``end``.

    ISO/IEC 14496-12, 4.2: 32 bits of length, kind; length 1: 64 bits more; length 0: to the end.
    Raises EOFError where a box begins beyond the end of the stream.
    """
    for _ in range(MAX_BOXES):
        if end - at < 8:
            return
        head = read_at(stream, at, 8)
        length, content = int.from_bytes(head[:4]), at + 8
        if length == 1:
            length, content = int.from_bytes(read_at(stream, content, 8)), at + 16
        elif length == 0:
            length = end - at
        if length < content - at:
            return
        yield Box(head[4:], content, min(at + length, end))
        at += length
