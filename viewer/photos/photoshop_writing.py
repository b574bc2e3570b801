"""Writes IIM into Photoshop's image resources; all other resources stay byte for byte."""

import hashlib
import io
import struct
from collections.abc import Callable
from contextlib import suppress

from viewer.photos.iim_writing import with_words, without_words
from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_photoshop import IIM, IIM_DIGEST, Resource, resources
from viewer.photos.words import Words


def resources_with_words(
    block: bytes, words: Words, encoding: str | None, note: Callable[[str], None]
) -> bytes:
    """Give the resources with the words in their IIM and its digest renewed.

    Adobe, Photoshop File Formats Specification (2019): resources 1028 (IIM) and 1061 (its MD5).
    """
    found, end = _resources(block)
    of_iim = [resource for resource in found if resource.number == IIM]
    old = block[of_iim[0].at : of_iim[0].at + of_iim[0].length] if of_iim else b""
    iim = with_words(old, words, encoding, note)
    fresh = _resource(IIM, iim)
    fresh += _resource(IIM_DIGEST, hashlib.md5(iim, usedforsecurity=False).digest())
    out = [] if of_iim else [fresh]
    for resource in found:
        if resource.number == IIM and resource is of_iim[0]:
            out.append(fresh)
        elif resource.number == IIM:
            further = block[resource.at : resource.at + resource.length]
            out.append(_resource(IIM, without_words(further, words)))
        elif resource.number != IIM_DIGEST:
            out.append(block[resource.start : resource.end])
    return b"".join(out) + block[end:]


def _resources(block: bytes) -> tuple[list[Resource], int]:
    """Give the resources and where the last whole one ends."""
    found: list[Resource] = []
    stream = io.BytesIO(block)
    with suppress(EOFError):  # what is cut off stays behind all that is whole
        for resource in resources(stream, 0, len(block), Blocks()):
            found.append(resource)  # noqa: PERF402 - extend may lose what came before the fault
    return found, found[-1].end if found else 0


def _resource(number: int, data: bytes) -> bytes:
    padding = b"\0" * (len(data) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + padding
