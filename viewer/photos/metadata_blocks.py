"""The metadata blocks found in one photo file, and the limits on them."""

from dataclasses import dataclass, field
from typing import BinaryIO

MAX_BLOCK = 8 << 20  # bytes of one block, unpacked
MAX_TOTAL = 32 << 20  # bytes of all blocks of a file, unpacked
MAX_BLOCKS = 1024  # blocks of a file; a JPEG segment counts as one
MAX_OFFSET = 1 << 40  # no file is larger; operating systems refuse to seek to 64-bit nonsense
MAX_NOTES = 8  # sentences; a file with more faults is no better explained by more


@dataclass(slots=True)
class Blocks:
    """What a container held, in file order, each kind apart.

    ``exif`` holds the raw text values of each Exif block by tag; ``iim`` and ``xmp`` hold whole
    blocks; ``digest`` is what Photoshop noted of the IIM block when it last wrote the XMP (MD5, 16
    bytes); ``orientation`` is Exif's, 1 to 8. ``notes`` says what was skipped.
    """

    exif: list[dict[int, bytes]] = field(default_factory=list)
    iim: list[bytes] = field(default_factory=list)
    xmp: list[bytes] = field(default_factory=list)
    digest: bytes | None = None
    orientation: int = 1
    notes: list[str] = field(default_factory=list)
    _blocks: int = 0
    _bytes: int = 0

    def note(self, sentence: str) -> None:
        """Keep a sentence about something that was skipped."""
        if sentence not in self.notes and len(self.notes) < MAX_NOTES:
            self.notes.append(sentence)

    def admits(self, length: int, what: str) -> bool:
        """Tell whether a block of this many bytes is within the limits, and count it if so."""
        if length > MAX_BLOCK or self._bytes + length > MAX_TOTAL:
            self.note(f"The {what} block is too large ({length:,} bytes): skipped.")
            return False
        if self._blocks >= MAX_BLOCKS:
            self.note(
                f"The file holds more than {MAX_BLOCKS} metadata blocks: the rest is skipped."
            )
            return False
        self._blocks += 1
        self._bytes += length
        return True

    def load(self, stream: BinaryIO, at: int, length: int, what: str) -> bytes:
        """Give a block's bytes, or none where it is too large or goes beyond the end."""
        if not self.admits(length, what):
            return b""
        try:
            return read_at(stream, at, length)
        except EOFError:
            self.note(f"The {what} block goes beyond the end of the file: skipped.")
            return b""


def read_at(stream: BinaryIO, at: int, length: int) -> bytes:
    """Give exactly ``length`` bytes from offset ``at``; raises EOFError where there are fewer."""
    if at > MAX_OFFSET:
        raise EOFError
    stream.seek(at)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
