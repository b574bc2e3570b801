"""The words that go into a photo, and where each of them stands in XMP and IIM."""

from dataclasses import dataclass, fields
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """What is to be written into a photo; "" and () leave what the photo has."""

    caption: str = ""
    credit: str = ""
    creators: tuple[str, ...] = ()
    headline: str = ""
    title: str = ""
    source: str = ""
    copyright: str = ""

    def values(self, name: str) -> tuple[str, ...]:
        """Give the values of a field by its name, () where there are none."""
        value = getattr(self, name)
        return tuple(filter(None, value)) if isinstance(value, tuple) else (value,) if value else ()


class Form(StrEnum):
    """How XMP holds a property: as plain text, in languages, or as a list in order."""

    TEXT = "text"
    ALTERNATIVES = "Alt"
    SEQUENCE = "Seq"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands: its IIM dataset and the bytes that fit in, its XMP property."""

    field: str
    dataset: tuple[int, int]
    most_bytes: int
    prefix: str
    local: str
    form: Form

    @property
    def xmp(self) -> str:
        """The property's name with the prefix that everyone uses."""
        return f"{self.prefix}:{self.local}"


# IPTC Photo Metadata Standard 2021.1; the limits are those of IIM 4.2 (2014), in bytes.
PLACES = (
    Place("caption", (2, 120), 2000, "dc", "description", Form.ALTERNATIVES),
    Place("credit", (2, 110), 32, "photoshop", "Credit", Form.TEXT),
    Place("creators", (2, 80), 32, "dc", "creator", Form.SEQUENCE),
    Place("headline", (2, 105), 256, "photoshop", "Headline", Form.TEXT),
    Place("title", (2, 5), 64, "dc", "title", Form.ALTERNATIVES),
    Place("source", (2, 115), 32, "photoshop", "Source", Form.TEXT),
    Place("copyright", (2, 116), 128, "dc", "rights", Form.ALTERNATIVES),
)
WORD_FIELDS = tuple(field.name for field in fields(Words))

_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF))


def writable(text: str) -> str:
    """Give text that XML, IIM and Exif can hold: no control characters, no halves of pairs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    return lines.encode("utf-8", "replace").decode("utf-8")
