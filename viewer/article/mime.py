"""Takes a MIME message apart: its parts with their headers, each as it stands, nothing decoded.

RFC 2045 and 2046. The standard library's parser goes line by line through photos that nobody asked
for, and nests as deep as the message wants.
"""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

DEEPEST = 20
MOST_PARTS = 50_000
MOST_HEADER_BYTES = 1 << 16

_WANTED = frozenset(
    (
        b"content-type",
        b"content-transfer-encoding",
        b"content-location",
        b"content-id",
        b"snapshot-content-location",
        b"subject",
    )
)
_EMPTY_LINE = re.compile(rb"^[ \t]*\r?\n", re.MULTILINE)
_PARAMETER = re.compile(r""";\s*([\w-]{1,40})\s*=\s*(?:"([^"]{0,1000})"|([^\s;"]{1,1000}))""")
_LONGEST_VALUE = 4_000


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message: its headers by small name, and its body as sent."""

    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """The media type in small letters, "text/plain" where none is said (RFC 2045, 5.2)."""
        said = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return said if "/" in said else "text/plain"

    @property
    def places(self) -> tuple[str, ...]:
        """The addresses that others may name the part by (RFC 2557, 4.2 and 5; RFC 2392)."""
        said = self.headers.get("content-location", "")
        content_id = self.headers.get("content-id", "").strip("<> ")
        places = [said] if said else []
        if "://" in said:
            places.append(said.partition(":")[2])
        if content_id:
            places.append(f"cid:{content_id}")
        return tuple(places)

    def parameter(self, name: str) -> str | None:
        """Give a parameter of the content type: charset, boundary, start."""
        for found in _PARAMETER.finditer(self.headers.get("content-type", "")):
            if found[1].lower() == name:
                return found[2] if found[2] is not None else found[3]
        return None

    def decoded(self) -> bytes:
        """Give the body without its transfer encoding, broken places read as far as they go."""
        encoding = self.headers.get("content-transfer-encoding", "").strip().lower()
        if encoding == "quoted-printable":
            return quopri.decodestring(self.body)
        if encoding == "base64":
            letters = self.body.rstrip(b"= \t\r\n")
            try:
                return binascii.a2b_base64(letters + b"===")
            except binascii.Error:
                return binascii.a2b_base64(letters[: len(letters) // 4 * 4] + b"===")
        return self.body


def parts_of(data: bytes) -> tuple[list[Part], tuple[str, ...]]:
    """Give a message and all its parts, the message first, and sentences about what was left out."""
    parts: list[Part] = []
    notes: list[str] = []
    waiting = [(data, 0)]
    while waiting:
        piece, depth = waiting.pop()
        if len(parts) >= MOST_PARTS:
            notes.append(f"Only the first {MOST_PARTS:,} parts of the message were read.")
            break
        part = _part(piece)
        boundary = part.parameter("boundary")
        if not part.kind.startswith("multipart/") or not boundary:
            parts.append(part)
            continue
        # What stands in its parts is not kept twice.
        parts.append(Part(part.headers, b""))
        if depth == DEEPEST:
            notes.append(f"Parts nested deeper than {DEEPEST} levels were not read.")
            continue
        inner = [(each, depth + 1) for each in _split(part.body, boundary)]
        waiting.extend(reversed(inner))
    return parts, tuple(notes)


def _part(data: bytes) -> Part:
    """Cut headers from body at the first empty line."""
    gap = _EMPTY_LINE.search(data, 0, MOST_HEADER_BYTES)
    if gap is None:
        head, body = data[:MOST_HEADER_BYTES], b""
        late = re.compile(rb"\n\r?\n").search(data, len(head))
        body = data[late.end() :] if late else b""
    else:
        head, body = data[: gap.start()], data[gap.end() :]
    return Part(dict(_headers(head)), body)


def _headers(head: bytes) -> Iterator[tuple[str, str]]:
    unfolded = re.sub(rb"\r?\n[ \t]+", b" ", head)
    for line in unfolded.splitlines():
        name, _, value = line.partition(b":")
        name = name.strip().lower()
        if name in _WANTED:
            yield name.decode("ascii"), value.strip().decode("utf-8", "replace")[:_LONGEST_VALUE]


def _split(body: bytes, boundary: str) -> list[bytes]:
    """Give what stands between the boundary lines; a last one that is missing is the end."""
    line = re.compile(
        rb"^--" + re.escape(boundary.encode("utf-8")) + rb"(--)?[ \t]*(?:\r?\n|\r?\Z)", re.MULTILINE
    )
    pieces: list[bytes] = []
    start: int | None = None
    for found in line.finditer(body):
        if start is not None:
            pieces.append(body[start : found.start()])
            start = None
        if found[1] or len(pieces) >= MOST_PARTS:
            break
        start = found.end()
    if start is not None:
        pieces.append(body[start:])
    return pieces
