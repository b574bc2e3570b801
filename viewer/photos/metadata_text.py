"""Text values of metadata blocks: bytes to text, text to clean text, text to a day."""

import codecs
import re
import string
from datetime import date

_DAY = re.compile(r"\s*(\d{4})[-:/.]?(\d{2})[-:/.]?(\d{2})(?!\d)", re.ASCII)
_BLANKS = string.whitespace + "\x85\xa0\u2028\u2029\u3000\u200b\ufeff"


def _as_windows_1252(fault: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as Windows-1252, which old tools wrote."""
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    wrong = fault.object[fault.start : fault.end]
    return wrong.decode("cp1252", "replace"), fault.end


codecs.register_error("cutline-windows-1252", _as_windows_1252)


def decode_mixed(data: bytes) -> str:
    """Give text that should be UTF-8, with stray other bytes taken for Windows-1252."""
    return data.decode("utf-8", "cutline-windows-1252")


def decode_unknown(data: bytes) -> str:
    """Give text of an undeclared character set: UTF-8 if it can be, else Windows-1252."""
    return decode_utf8(data) if is_utf8(data) else data.decode("cp1252", "replace")


def is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8; a cut last character needs a whole one before to be believed."""
    whole = _without_cut_character(data)
    if whole != data and whole.isascii():
        return False
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decode_utf8(data: bytes) -> str:
    """Give text declared as UTF-8: a character cut at the end is dropped, stray bytes are read."""
    return decode_mixed(_without_cut_character(data))


def _without_cut_character(data: bytes) -> bytes:
    """Drop the first bytes of a UTF-8 character whose rest a length limit cut off."""
    for back in range(1, min(4, len(data) + 1)):
        byte = data[-back]
        if byte >= 0xC0:
            length = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return data[:-back] if length > back else data
        if byte < 0x80:
            break
    return data


def cleaned(text: str) -> str:
    """Give text with line feeds as line ends, without NULs and without blanks at both ends."""
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return text.strip(_BLANKS)


def day_of(text: str) -> date | None:
    """Give the day that a date of Exif, IIM or XMP starts with, None where it is none."""
    found = _DAY.match(text)
    if not found:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None
