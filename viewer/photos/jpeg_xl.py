"""The size of a JPEG XL picture, which Cutline lists but cannot show."""

from pathlib import Path

LONGEST_HEAD = 1 << 20
_NAKED = b"\xff\x0a"
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_SIZE_BITS = (9, 13, 18, 30)
_TURNED = 5


def size_of_jpeg_xl(path: Path) -> tuple[int, int] | None:
    """Give width and height as displayed, None where the file breaks off before.

    ISO/IEC 18181-1, SizeHeader and ImageMetadata; 18181-2 for the boxes around them.
    """
    with path.open("rb") as file:
        head = file.read(LONGEST_HEAD)
    start = 0 if head.startswith(_NAKED) else _codestream_in(head)
    bits = _Bits(head[start + len(_NAKED) : start + len(_NAKED) + 16])
    if start < 0 or not bits.left:
        return None
    height, width = _size_in(bits)
    # ImageMetadata: all_default, then extra_fields, then the orientation less one.
    orientation = 1
    if not bits.take(1) and bits.take(1):
        orientation = 1 + bits.take(3)
    return (height, width) if orientation >= _TURNED else (width, height)


def _codestream_in(head: bytes) -> int:
    """Give where the codestream starts, in its own box or in the first of several; -1 if nowhere."""
    at = 0
    while at + 8 <= len(head):
        length, kind = int.from_bytes(head[at : at + 4]), head[at + 4 : at + 8]
        start = at + (16 if length == 1 else 8)
        if kind in (b"jxlc", b"jxlp"):
            return start + (4 if kind == b"jxlp" else 0)
        if length == 1:
            length = int.from_bytes(head[at + 8 : at + 16])
        if length < 8:
            break
        at += length
    return -1


def _size_in(bits: "_Bits") -> tuple[int, int]:
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio - 1]
        return height, height * across // down
    return height, _side(bits, small)


def _side(bits: "_Bits", small: int) -> int:
    if small:
        return 8 * (1 + bits.take(5))
    return 1 + bits.take(_SIZE_BITS[bits.take(2)])


class _Bits:
    """Bits as JPEG XL packs them: the lowest of each byte first."""

    def __init__(self, content: bytes) -> None:
        self._number = int.from_bytes(content, "little")
        self.left = 8 * len(content)

    def take(self, count: int) -> int:
        """Give the next bits as a number; beyond the end they are 0."""
        taken = self._number & ((1 << count) - 1)
        self._number >>= count
        self.left -= count
        return taken
