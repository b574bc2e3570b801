"""Finds metadata in Photoshop's image resources, which JPEG, TIFF, PNG and PSD all can hold."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at

MAX_RESOURCES = 4000

IIM, _XMP, IIM_DIGEST = 0x0404, 0x0424, 0x0425
_SIGNATURES = frozenset((b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa"))
_NO_DIGEST = bytes(16)


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource's number, where its data stand, and where all of it starts and ends."""

    number: int
    at: int
    length: int
    start: int
    end: int


def read_resources(block: bytes, blocks: Blocks) -> None:
    """Collect the metadata among the resources of a block held in memory."""
    stream = io.BytesIO(block)
    for resource in resources(stream, 0, len(block), blocks):
        collect(stream, resource, blocks)


def resources(stream: BinaryIO, at: int, end: int, blocks: Blocks) -> Iterator[Resource]:
    """Give the resources from ``at`` to ``end``: signature, number, name, length, data.

    Adobe, Photoshop File Formats Specification (2019), Image resource blocks: name and data are
    padded to even lengths. Raises EOFError where a head goes beyond the end of the stream.
    """
    for _ in range(MAX_RESOURCES):
        if end - at < 12:
            return
        head = read_at(stream, at, 7)
        if head[:4] not in _SIGNATURES:
            return
        name = 1 + head[6]
        after_name = at + 6 + name + name % 2
        start, length = after_name + 4, int.from_bytes(read_at(stream, after_name, 4))
        if start + length > end:
            blocks.note("A Photoshop resource is longer than its block: the rest is skipped.")
            return
        after = _after(stream, start + length, length)
        yield Resource(int.from_bytes(head[4:6]), start, length, at, min(after, end))
        at = after


def collect(stream: BinaryIO, resource: Resource, blocks: Blocks) -> None:
    """Keep a resource that holds IIM, XMP, or the digest of the IIM."""
    if resource.number == IIM:
        blocks.iim.append(blocks.load(stream, resource.at, resource.length, "IIM"))
    elif resource.number == _XMP:
        blocks.xmp.append(blocks.load(stream, resource.at, resource.length, "XMP"))
    elif resource.number == IIM_DIGEST and resource.length == len(_NO_DIGEST):
        digest = read_at(stream, resource.at, resource.length)
        if digest != _NO_DIGEST and blocks.digest is None:
            blocks.digest = digest


def _after(stream: BinaryIO, at: int, length: int) -> int:
    """Give where the next resource starts: some writers leave the padding of an odd one out."""
    if length % 2 == 0:
        return at
    stream.seek(at)
    return at if stream.read(4) in _SIGNATURES else at + 1
