"""Bytes become text: marks, declarations and, where both are missing, what the bytes look like."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from viewer.article.encoding_guess import guess_encoding
from viewer.errors import ArticleError

MOST_BYTES = 64 << 20
SAMPLE = 1 << 16
SIGNATURES = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG",
    b"GIF8",
    b"PK\x03\x04",
    b"%PDF",
    b"\x7fELF",
    b"MZ\x90",
    b"\x1f\x8b",
    b"II*\0",
    b"MM\0*",
    b"\xd0\xcf\x11\xe0",  # old Office documents
)
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with theirs
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# What pages and programs say, and what they mean by it (WHATWG Encoding Standard, 4.2).
MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-7": "cp1252",
}
MOST_CONTROLS = 0.03
MOST_CONTROLS_IN_UTF8 = 0.3
MERELY = "?"  # ends the name of an encoding that a person only supposes
PLAIN_CONTROLS = b"\t\n\v\f\r\x1b"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read with, and sentences about what could not be read."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def read_bytes(path: Path) -> bytes:
    """Give a file's bytes; ArticleError for a missing, empty or too large file."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise ArticleError(f"{path.name} cannot be read: {reason}.") from fault
    if len(data) > MOST_BYTES:
        raise ArticleError(f"{path.name} is larger than {MOST_BYTES >> 20} MB, too large to read.")
    if not data.strip():
        raise ArticleError(f"{path.name} is empty.")
    return data


def read_decoded(path: Path, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """Give a file's text; ArticleError that names the file where there is none."""
    return decode(read_bytes(path), encoding, declared, path.name)


def decode(
    data: bytes, encoding: str | None, declared: str | None = None, name: str = "The file"
) -> Decoded:
    """Give the text of some bytes.

    ``encoding`` is the person's word and wins; then a byte order mark, UTF-8 if the bytes are
    that, what the file declares, and a guess. A name that ends in MERELY does not win: it comes
    just before the guess. Bytes that fit nowhere become U+FFFD with a note.
    Raises ArticleError for bytes that are no text, and for an encoding that does not exist.
    """
    supposed = encoding.removesuffix(MERELY) if encoding and encoding.endswith(MERELY) else None
    if encoding and supposed is None:
        return _read_as(data, _known(encoding, name))
    for mark, marked in MARKS:
        if data.startswith(mark):
            return _read_as(data[len(mark) :], marked)
    if data.startswith(SIGNATURES):
        raise ArticleError(f"{name} is not text.")
    wide = _wide_without_mark(data[:SAMPLE])
    if wide:
        return _read_as(data, wide)
    if b"\x1b$B" in data[:SAMPLE] and _fits(data, "iso2022_jp"):
        return _read_as(data, "iso2022_jp")
    if _is_utf8(data):
        _refuse_controls(data, MOST_CONTROLS_IN_UTF8, name)
        return _read_as(data, "utf-8")
    _refuse_controls(data, MOST_CONTROLS, name)
    return _read_as(data, _guess(data, declared, supposed))


def _known(encoding: str, name: str) -> str:
    try:
        found = codecs.lookup(encoding)
    except LookupError as fault:
        raise ArticleError(f"{name}: there is no encoding called “{encoding}”.") from fault
    if not found._is_text_encoding:  # noqa: SLF001 - the only place that tells rot13 from text
        raise ArticleError(f"{name}: “{encoding}” is no text encoding.")
    return MEANT.get(found.name, found.name) if found.name == "ascii" else found.name


def _read_as(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    if not text.strip("\0 \t\r\n"):
        raise ArticleError("The file is not text: it holds nothing that can be read.")
    lost = text.count("\ufffd")
    if not lost:
        return Decoded(text, encoding)
    places = "place" if lost == 1 else "places"
    note = f"{lost} {places} could not be read as {encoding} and are shown as \ufffd."
    return Decoded(text, encoding, (note,))


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8, damaged ones among as many good ones allowed.

    Text of an old encoding has next to no two bytes that happen to be right.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data[:SAMPLE].decode("utf-8", "replace")
        good = sum(1 for sign in text if sign > "\x7f" and sign != "\ufffd")
        return good >= text.count("\ufffd")
    return True


def _refuse_controls(data: bytes, most: float, name: str) -> None:
    sample = data[:SAMPLE]
    controls = sum(1 for byte in sample if byte < 0x20 and byte not in PLAIN_CONTROLS)
    if controls > 4 and controls > most * len(sample):
        raise ArticleError(f"{name} is not text.")


def _wide_without_mark(sample: bytes) -> str | None:
    """Tell UTF-32 and UTF-16 by where the line breaks and spaces have their zero bytes."""
    for encoding in WIDE:
        width = 4 if "32" in encoding else 2
        whole = sample[: len(sample) // width * width]
        text = whole.decode(encoding, "replace")
        common = sum(map(text.count, " \n。、"))
        strange = sum(map(text.count, "\0\ufffd"))
        if common * 60 >= len(text) and strange * 50 <= len(text) and _has_zeros(sample):
            return encoding
    return None


def _has_zeros(sample: bytes) -> bool:
    """Tell two-byte text, whose breaks and spaces have zero bytes, from a stray one."""
    return sample.count(0) > 1 and sample.count(0) * 30 >= len(sample)


def _guess(data: bytes, declared: str | None, supposed: str | None) -> str:
    for told in (_meant(declared), _meant(supposed)):
        if told and _fits(data, told):
            return told
    sample = data[:SAMPLE]
    guessed = guess_encoding(sample)
    if guessed:
        return guessed
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    guess = _meant(best.encoding) if best is not None else None
    return guess or "cp1252"


def _meant(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except LookupError:
        return None
    return MEANT.get(name, name)


def _fits(data: bytes, encoding: str) -> bool:
    try:
        text = data[:SAMPLE].decode(encoding, "replace")
    except LookupError:
        return False
    return text.count("\ufffd") * 100 <= len(text)
