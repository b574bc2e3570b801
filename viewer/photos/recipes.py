"""A copy of a photo as a recipe: bytes that are new, and ranges of the original as they stand."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from viewer.errors import PhotoError

CHUNK = 1 << 20

# Bytes to be written, or from where to where the original is copied.
Piece = bytes | tuple[int, int]


@dataclass(frozen=True, slots=True)
class Recipe:
    """The pieces of a copy in order, and sentences about what could not be written whole.

    ``stamp`` is the original's time of change (nanoseconds) and size when it was looked at.
    """

    pieces: tuple[Piece, ...]
    notes: tuple[str, ...] = ()
    stamp: tuple[int, int] = (0, 0)


def length_of(pieces: Iterable[Piece]) -> int:
    """Give how many bytes some pieces make."""
    return sum(len(p) if isinstance(p, bytes) else p[1] - p[0] for p in pieces)


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Put ranges that touch into one."""
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        if isinstance(piece, tuple) and isinstance(last, tuple) and last[1] == piece[0]:
            out[-1] = (last[0], piece[1])
        elif length_of((piece,)):
            out.append(piece)
    return tuple(out)


def stamp_of(stream: BinaryIO) -> tuple[int, int]:
    """Give the time of change and the size of an open file."""
    state = os.fstat(stream.fileno())
    return state.st_mtime_ns, state.st_size


def follow(recipe: Recipe, original: Path, out: BinaryIO) -> None:
    """Write the copy into an open file. Raises PhotoError where the original has changed."""
    with original.open("rb") as stream:
        if stamp_of(stream) != recipe.stamp:
            raise PhotoError(f"{original.name} has changed on disk. Write its caption again.")
        for piece in recipe.pieces:
            if isinstance(piece, bytes):
                out.write(piece)
            else:
                _copy(stream, piece, out)


def _copy(stream: BinaryIO, piece: tuple[int, int], out: BinaryIO) -> None:
    at, end = piece
    stream.seek(at)
    while at < end:
        part = stream.read(min(CHUNK, end - at))
        if not part:
            raise PhotoError("It became shorter while it was copied. Write its caption again.")
        out.write(part)
        at += len(part)
