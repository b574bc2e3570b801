"""What an IPTC-IIM block says, in whichever character set."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from viewer.photos.metadata_text import cleaned, day_of, decode_unknown, decode_utf8, is_utf8

MAX_DATASETS = 10_000

_MARK, _LONG = 0x1C, 0x8000
_MAX_LENGTH_BYTES = 8
CHARACTER_SET, _DATE = (1, 90), (2, 55)
_FIELDS = {
    (2, 5): "title",
    (2, 40): "instructions",
    (2, 80): "creators",
    (2, 90): "city",
    (2, 101): "country",
    (2, 105): "headline",
    (2, 110): "credit",
    (2, 115): "source",
    (2, 116): "copyright",
    (2, 120): "caption",
}
# ISO/IEC 2022: ESC % G is UTF-8; ESC and one of - . / name the part of ISO 8859 in the upper half.
_UTF8 = re.compile(rb"\x1b?%/?[GHI]")
_PART = re.compile(rb"\x1b[-./]([A-Za-z_])")
_PARTS = {
    b"A": "cp1252",  # ISO 8859-1, with the quotation marks that Windows adds
    b"B": "iso8859-2",
    b"C": "iso8859-3",
    b"D": "iso8859-4",
    b"F": "iso8859-7",
    b"G": "iso8859-6",
    b"H": "iso8859-8",
    b"L": "iso8859-5",
    b"M": "iso8859-9",
    b"V": "iso8859-10",
    b"Y": "iso8859-13",
    b"_": "iso8859-14",
    b"b": "iso8859-15",
}
Decode = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class Dataset:
    """A value, its record and number, and where its bytes stand in the block."""

    key: tuple[int, int]
    value: bytes
    start: int
    end: int


UNNAMED = "IIM does not name its character set: its text is read as "
GUESSED = f"{UNNAMED}Windows-1252."


def said_by_iim(
    block: bytes, encoding: str | None, note: Callable[[str], None]
) -> dict[str, tuple[str, ...]]:
    """Give the fields that an IIM block fills, by their names in ``Embedded``.

    IPTC-NAA IIM 4.2 (2014). ``encoding`` is for a block that neither names its own nor is UTF-8;
    without one, text is UTF-8 if it can be, else Windows-1252. ``note`` is told what was guessed,
    chosen or skipped.
    """
    found = list(datasets(block, note))
    decode = decoder(found, encoding)
    is_chosen = decode is not None and decoder(found, None) is None
    said: dict[str, tuple[str, ...]] = {}
    for key, value in ((dataset.key, dataset.value) for dataset in found):
        name = _FIELDS.get(key)
        text = cleaned((decode or decode_unknown)(value)) if name else ""
        if name and text and (name == "creators" or name not in said):
            said[name] = (*said.get(name, ()), text)
            if decode is None and not is_utf8(value):
                note(GUESSED)
            elif is_chosen and text != value.decode("ascii", "replace").strip():
                note(f"{UNNAMED}{encoding}, as you chose.")
        elif key == _DATE and (day := day_of(value.decode("latin-1"))):
            said.setdefault("date", (day.isoformat(),))
    return said


def datasets(block: bytes, note: Callable[[str], None]) -> Iterator[Dataset]:
    """Give the datasets up to the first that is broken."""
    at = 0
    for _ in range(MAX_DATASETS):
        if len(block) - at < 5 or block[at] != _MARK:
            if block[at:].strip(b"\0 "):
                note("The IIM block is broken: the rest of it is skipped.")
            return
        start, key = at, (block[at + 1], block[at + 2])
        length = int.from_bytes(block[at + 3 : at + 5])
        at += 5
        if length & _LONG:
            digits = min(length ^ _LONG, _MAX_LENGTH_BYTES)
            length = int.from_bytes(block[at : at + digits])
            at += digits
        if at + length > len(block):
            note("An IIM value is longer than its block: the rest of the block is skipped.")
            return
        yield Dataset(key, block[at : at + length], start, at + length)
        at += length
    note(f"The IIM block has more than {MAX_DATASETS:,} values: the rest is skipped.")


def declares_utf8(found: Sequence[Dataset]) -> bool:
    """Tell whether a block says that its text is UTF-8."""
    return any(_UTF8.search(dataset.value) for dataset in found if dataset.key == CHARACTER_SET)


def decoder(found: Sequence[Dataset], encoding: str | None) -> Decode | None:
    """Give how text is decoded, None where neither the block nor the person says."""
    for escape in (dataset.value for dataset in found if dataset.key == CHARACTER_SET):
        if _UTF8.search(escape):
            return decode_utf8
        part = _PART.search(escape)
        if part and part[1] in _PARTS:
            return partial(bytes.decode, encoding=_PARTS[part[1]], errors="replace")
    if encoding is None or _is_clearly_utf8(found):
        return None
    return partial(bytes.decode, encoding=encoding, errors="replace")


def _is_clearly_utf8(found: Sequence[Dataset]) -> bool:
    """Tell text that is hardly anything else: a choice made for other photos is not for this one."""
    foreign = [d.value for d in found if d.key in _FIELDS and not d.value.isascii()]
    return bool(foreign) and all(map(is_utf8, foreign))
