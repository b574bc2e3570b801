"""Writes words into an IPTC-IIM block; what is not asked for stays, in UTF-8."""

import struct
import unicodedata
from collections.abc import Callable, Sequence

from viewer.photos.iim import (
    CHARACTER_SET,
    Dataset,
    Decode,
    datasets,
    declares_utf8,
    decoder,
)
from viewer.photos.metadata_text import is_utf8
from viewer.photos.words import PLACES, Place, Words, writable

_UTF8, _VERSION = b"\x1b%G", (2, 0)
_TEXT_RECORD = 2
# Record version, rasterised caption, and the small picture of the object preview: no text.
_BINARY = frozenset((0, 125, 200, 201, 202))
_LABELS = {
    "caption": "caption",
    "credit": "credit",
    "creators": "creator's name",
    "headline": "headline",
    "title": "title",
    "source": "source",
    "copyright": "copyright notice",
}


def with_words(
    block: bytes, words: Words, encoding: str | None, note: Callable[[str], None]
) -> bytes:
    """Give a block that holds the words, in UTF-8 and cut at the standard's limits.

    IPTC-NAA IIM 4.2 (2014), chapters 5 and 6; an empty block becomes a new one. Text in another
    character set is written again in UTF-8: ``encoding`` is for a block that does not name its own.
    ``note`` is told what was cut.
    """
    found = list(datasets(block, lambda _sentence: None))
    rest = block[found[-1].end :] if found else block
    new = {place.dataset: values for place in PLACES if (values := _values(place, words, note))}
    decode = None if declares_utf8(found) else (decoder(found, encoding) or _decode_either)
    envelope, application, others = [], [], []
    for dataset in found:
        if dataset.key in new:
            application += new.pop(dataset.key)
        elif dataset.key in _replaced(words) or dataset.key == CHARACTER_SET:
            continue
        elif dataset.key[0] < _TEXT_RECORD:
            envelope.append(block[dataset.start : dataset.end])
        elif dataset.key[0] == _TEXT_RECORD:
            application.append(_in_utf8(block, dataset, decode))
        else:
            others.append(block[dataset.start : dataset.end])
    version = [] if any(d.key == _VERSION for d in found) else [_dataset(_VERSION, b"\0\4")]
    envelope.append(_dataset(CHARACTER_SET, _UTF8))
    added = [value for key in sorted(new) for value in new[key]]
    tail = rest if rest.strip(b"\0 ") else b""
    return b"".join((*envelope, *version, *application, *added, *others)) + tail


def without_words(block: bytes, words: Words) -> bytes:
    """Give a further block without what the first one says now."""
    found = list(datasets(block, lambda _sentence: None))
    rest = block[found[-1].end :] if found else block
    kept = (block[d.start : d.end] for d in found if d.key not in _replaced(words))
    return b"".join(kept) + rest


def cut_to(text: str, most: int) -> str:
    """Give the beginning of a text that fits into so many bytes of UTF-8, cut between characters.

    What modifies a character (accents, joiners) is never parted from it.
    """
    data = text.encode()
    if len(data) <= most:
        return text
    kept = data[:most].decode("utf-8", "ignore")
    while kept and _belongs(text[len(kept) - 1], text[len(kept)]):
        kept = kept[:-1]
    return kept.rstrip()


def _belongs(before: str, sign: str) -> bool:
    """Tell whether a sign belongs to the character before it."""
    joiner = "\u200d"
    return (
        unicodedata.category(sign) in ("Mn", "Me", "Mc", "Sk")
        or sign == joiner
        or before == joiner
        or "\ufe00" <= sign <= "\ufe0f"
    )


def _values(place: Place, words: Words, note: Callable[[str], None]) -> list[bytes]:
    written = []
    for text in map(writable, words.values(place.field)):
        short = cut_to(text, place.most_bytes)
        if short != text:
            note(
                f"The {_LABELS[place.field]} is cut to {place.most_bytes:,} bytes in IIM, "
                "its limit there; XMP holds it whole."
            )
        written.append(_dataset(place.dataset, short.encode()))
    return written


def _replaced(words: Words) -> frozenset[tuple[int, int]]:
    return frozenset(place.dataset for place in PLACES if words.values(place.field))


def _in_utf8(block: bytes, dataset: Dataset, decode: Decode | None) -> bytes:
    """Give a dataset as it stands, or its text again in UTF-8 where it is in another set."""
    value = dataset.value
    if decode is None or value.isascii() or dataset.key[1] in _BINARY:
        return block[dataset.start : dataset.end]
    return _dataset(dataset.key, decode(value).encode("utf-8", "replace"))


def _decode_either(value: bytes) -> str:
    """Give text of an undeclared character set without losing a byte of it."""
    if is_utf8(value):
        return value.decode("utf-8", "ignore")
    try:
        return value.decode("cp1252")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _dataset(key: Sequence[int], value: bytes) -> bytes:
    """Give a dataset with its head; more than 32,767 bytes take the extended form (IIM 1.6)."""
    length = len(value)
    size = struct.pack(">H", length) if length < 1 << 15 else struct.pack(">HI", 0x8004, length)
    return bytes((0x1C, *key)) + size + value
