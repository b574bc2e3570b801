"""Reads single members of a zip file within limits; a name inside is only ever a key, never a path."""

import struct
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from viewer.errors import ArticleError

MOST_MEMBERS = 50_000
MOST_DIRECTORY_BYTES = 16 << 20
MOST_MEMBER_BYTES = 64 << 20
MOST_BYTES = 128 << 20
MOST_RATIO = 200
SMALL = 4 << 20

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    struct.error,
    ValueError,
)


class Archive:
    """A zip file opened to read a few members by name, for as long as a ``with`` lasts.

    ``kind`` is what a sentence calls the file: "Word document". Raises ArticleError on opening
    what is no zip file or too large, and on reading what is damaged, encrypted or unpacks to more
    than the limits.
    """

    def __init__(self, path: Path, kind: str, most_bytes: int = MOST_BYTES) -> None:
        self._path, self._kind = path, kind
        self._left = most_bytes
        file = path.open("rb")
        try:
            self._check_directory(file)
            self._zip = zipfile.ZipFile(file)
        except _FAULTS as fault:
            file.close()
            raise ArticleError(f"{path.name} is damaged: its zip directory is broken.") from fault
        except ArticleError:
            file.close()
            raise
        self._file = file
        self.names: tuple[str, ...] = tuple(self._zip.namelist())
        self.members: frozenset[str] = frozenset(self.names)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()
        self._file.close()

    def read(self, name: str) -> bytes:
        """Give a member's bytes; ArticleError if it is missing, damaged or beyond the limits."""
        try:
            info = self._zip.getinfo(name)
        except KeyError as fault:
            raise ArticleError(
                f"{self._path.name} is no {self._kind}: {name} is missing."
            ) from fault
        self._check(info)
        try:
            with self._zip.open(info) as member:
                data = member.read(info.file_size + 1)
        except _FAULTS as fault:
            raise ArticleError(
                f"{self._path.name} is damaged: {name} cannot be unpacked."
            ) from fault
        self._left -= len(data)
        return data

    def read_if_there(self, name: str) -> bytes | None:
        """Give a member's bytes, None if there is no such member."""
        return self.read(name) if name in self._zip.NameToInfo else None

    def _check(self, info: zipfile.ZipInfo) -> None:
        name = self._path.name
        if info.flag_bits & _ENCRYPTED:
            raise ArticleError(
                f"{name} is encrypted; open it where it was made and save it without."
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArticleError(f"{name} is packed in a way that a {self._kind} never is.")
        if info.file_size > min(MOST_MEMBER_BYTES, self._left):
            raise ArticleError(
                f"{name} unpacks to {info.file_size >> 20:,} MB; an article may have up to"
                f" {MOST_MEMBER_BYTES >> 20} MB."
            )
        if info.file_size > SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
            raise ArticleError(f"{name} unpacks to more than {MOST_RATIO} times its size.")

    def _check_directory(self, file: BinaryIO) -> None:
        """Refuse by the first and last bytes what zipfile would read whole before it says anything."""
        start = file.read(len(_OLE))
        if start == _OLE:
            raise ArticleError(
                f"{self._path.name} is in an old Word format or encrypted; save it as"
                " .docx without a password."
            )
        if not start:
            raise ArticleError(f"{self._path.name} is empty.")
        if not start.startswith(b"PK"):
            raise ArticleError(f"{self._path.name} is no {self._kind}: it is no zip file.")
        members, size = _directory(file)
        if members > MOST_MEMBERS or size > MOST_DIRECTORY_BYTES:
            raise ArticleError(
                f"{self._path.name} has {members:,} members; a {self._kind} may have up to"
                f" {MOST_MEMBERS:,}."
            )


def _directory(file: BinaryIO) -> tuple[int, int]:
    """Give how many members the directory claims and its bytes (APPNOTE 6.3, 4.3.14 and 4.3.16)."""
    size = file.seek(0, 2)
    file.seek(max(0, size - (1 << 16) - 100))
    tail = file.read()
    at = len(tail) - 22
    if tail[at : at + 4] != b"PK\5\6":
        at = tail.rfind(b"PK\5\6", 0, at + 4)
    if at < 0:
        raise zipfile.BadZipFile
    if at >= 76 and tail[at - 20 : at - 16] == b"PK\6\7":
        members, length = struct.unpack_from("<32xQQ", tail, at - 76)
        return members, length
    members, length = struct.unpack_from("<10xHI", tail, at)
    return members, length
