"""What the texts of an Exif block say."""

from collections.abc import Mapping
from datetime import datetime

from viewer.photos.metadata_text import cleaned, day_of, decode_mixed
from viewer.photos.metadata_tiff import ARTIST, COPYRIGHT, IMAGE_DESCRIPTION, TAKEN

_TAKEN_FORM = "%Y:%m:%d %H:%M:%S"
_TAKEN_LENGTH = 19
_FIELDS = {IMAGE_DESCRIPTION: "caption", ARTIST: "creators", COPYRIGHT: "copyright"}


def said_by_exif(texts: Mapping[int, bytes]) -> dict[str, tuple[str, ...]]:
    """Give the fields that an Exif block fills, by their names in ``Embedded``.

    CIPA DC-008 (Exif 3.0), 4.6.5: texts are ASCII by the book, UTF-8 or Windows-1252 in the wild.
    Several creators share one text; it is left as it stands, for names hold commas too.
    """
    said: dict[str, tuple[str, ...]] = {}
    for tag, name in _FIELDS.items():
        text = cleaned(_text(texts.get(tag, b""), both_parts=tag == COPYRIGHT))
        if text:
            said[name] = (text,)
    day = day_of(_text(texts.get(TAKEN, b"")))
    if day:
        said["date"] = (day.isoformat(),)
    return said


def taken_at(texts: Mapping[int, bytes]) -> datetime | None:
    """Give when the photo was taken, by the camera's clock and without a time zone."""
    text = _text(texts.get(TAKEN, b"")).strip()[:_TAKEN_LENGTH]
    try:
        return datetime.strptime(text, _TAKEN_FORM)  # noqa: DTZ007 - cameras give no zone
    except ValueError:
        return None


def _text(value: bytes, *, both_parts: bool = False) -> str:
    """Give a text up to its NUL; a copyright has a photographer's and an editor's part."""
    parts = value.split(b"\0")[: 2 if both_parts else 1]
    return "\n".join(decode_mixed(part) for part in parts if part.strip())
