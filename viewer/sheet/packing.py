"""The zip files that office documents are: written piece by piece, the same bytes each time."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import IO, BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # zip knows none before; the true time stands in the properties
_UNIX = 3  # else the entry tells which system wrote it
_READABLE = 0o100644 << 16


class Package:
    """A zip file in the making; its parts come in the order in which they are put in."""

    def __init__(self, out: BinaryIO) -> None:
        self._zip = ZipFile(out, "w")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def put(self, name: str, content: str) -> None:
        """Put a part of text in."""
        self._zip.writestr(_entry(name, ZIP_DEFLATED), content.encode())

    def put_stored(self, name: str, content: bytes) -> None:
        """Put in what packing would not make smaller, or what must stand there unpacked."""
        self._zip.writestr(_entry(name, ZIP_STORED), content)

    @contextmanager
    def part(self, name: str) -> Iterator[IO[bytes]]:
        """Open a long part to be written piece by piece; no other may be put in meanwhile."""
        with self._zip.open(_entry(name, ZIP_DEFLATED), "w") as part:
            yield part


def _entry(name: str, packing: int) -> ZipInfo:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = packing
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    return entry
