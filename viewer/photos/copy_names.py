"""Names of copies and sidecars: made by a template, safe on every system, never one twice."""

import re
import string
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from viewer.errors import PhotoError
from viewer.photos.formats import SUFFIXES

TEMPLATE = "{number:02} {slug}.jpg"
VARIABLES = ("number", "slug", "photo", "caption", "credit", "article")
LONGEST = 120  # bytes of a stem: a file name may have 255, and a number and suffixes are added

_JPEG = frozenset(("jpg", "jpeg", "jpe", "jfif", "jif", "pjpeg"))
_WIDTH = re.compile(r"0?[1-9]?d?")
# What Windows forbids, controls, halves of pairs, and marks that turn the writing direction.
_UNSAFE = re.compile(
    r'[<>:"/\\|?*\0-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+'
)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_WORDS_IN_SLUG = 8
_NOT_IN_SLUG = re.compile(r"[^\w]+|_+")


def check_template(template: str) -> None:
    """Raise PhotoError for a template that names what there is not."""
    _filled(template, dict.fromkeys(VARIABLES, "x") | {"number": 1})


def copy_name(template: str, values: Mapping[str, str | int], photo: str) -> str:
    """Give the name of a photo's copy, by a template such as ``{number:02} {slug}.jpg``.

    ``values`` holds each of VARIABLES. The suffix follows the photo, whatever the template says: a
    PNG stays one. Raises PhotoError for a template that names what there is not.
    """
    name = _filled(template, values)
    stem, dot, suffix = name.rpartition(".")
    own = PurePosixPath(photo).suffix.lower().removeprefix(".")
    if not dot or suffix.lower() not in SUFFIXES:
        stem, suffix = name, own
    elif not (suffix.lower() in _JPEG and own in _JPEG):
        suffix = own
    return f"{safe_stem(stem)}.{suffix}"


def safe_stem(text: str) -> str:
    """Give text as a stem that every system takes and that cannot lead out of its folder."""
    flat = " ".join(_UNSAFE.sub(" ", unicodedata.normalize("NFC", text)).split())
    kept = flat.encode()[:LONGEST].decode("utf-8", "ignore").strip(". ")
    if _RESERVED.fullmatch(kept):
        kept = f"_{kept}"
    return kept or "photo"


def slug_of(text: str) -> str:
    """Give the first words of a title as newsrooms name files: ``harbour-reopens``."""
    words = _NOT_IN_SLUG.sub(" ", unicodedata.normalize("NFC", text).casefold()).split()
    return "-".join(words[:_WORDS_IN_SLUG])


def free_name(name: str, is_taken: Callable[[str], bool]) -> str:
    """Give a name, or one with a number, of which neither it nor its sidecar is taken."""
    stem, _, suffix = name.rpartition(".")
    free, number = stem, 2
    while is_taken(f"{free}.{suffix}") or is_taken(f"{free}.xmp"):
        free, number = f"{stem} ({number})", number + 1
    return f"{free}.{suffix}"


def alike(name: str) -> str:
    """Give what is the same for names that one file system or another takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _filled(template: str, values: Mapping[str, str | int]) -> str:
    """Fill a template in; only plain variables, and a width for the number, are understood."""
    out = []
    try:
        for text, field, form, conversion in string.Formatter().parse(template):
            out.append(text)
            if field is None:
                continue
            value = values.get(field)
            if value is None or conversion:
                raise PhotoError(f"{{{field}}} is no part of a name. {_known()}")
            if form and not (isinstance(value, int) and _WIDTH.fullmatch(form)):
                raise PhotoError(f"{{{field}:{form}}} is no form of a name's part. {_known()}")
            out.append(format(value, form or ""))
    except ValueError as fault:
        raise PhotoError(f"The name {template} has a brace too many or too few.") from fault
    return "".join(out)


def _known() -> str:
    *most, last = (f"{{{name}}}" for name in VARIABLES)
    return f"There are {', '.join(most)} and {last}."
