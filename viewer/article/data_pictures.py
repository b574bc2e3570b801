"""Pictures that a page carries in its own text, as data addresses (RFC 2397) do.

A browser's saved page in one file (SingleFile) has its photos so: in the address of the image, or,
where a photo is shown twice, once in a variable of the style sheet that the image names.
"""

import binascii
import hashlib
import re

# Shorter ones are blurs and signs that stand in until the photo comes; a photo is longer.
SMALLEST = 2_000
LARGE = 16_000

_DATA = re.compile(
    rb"""data:image/ (?P<kind>[a-z0-9.-]{1,20}) (?:;[\w=.-]{1,40}){0,3} ;base64,
    (?P<payload>[A-Za-z0-9+/\s]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_VARIABLE = re.compile(
    rb"(?P<name>--sf-img-\d{1,6})\s*:\s*url\(\s*[\"']?(?=data:image/)", re.IGNORECASE
)
_NAMED = re.compile(r"var\(\s*(--sf-img-\d{1,6})\s*\)")
_SUFFIXES = {"jpeg": "jpg", "pjpeg": "jpg", "x-png": "png"}
_BEGINS = "data:image/"


def data_reference(address: str) -> str | None:
    """Give the short reference that stands for a data address, None if it holds no photo."""
    if len(address) < SMALLEST or not address[:40].lstrip().lower().startswith(_BEGINS):
        return None
    found = _DATA.match(address.strip().encode("ascii", "replace"))
    return None if found is None else _reference(found)


def variable_reference(style: str) -> str | None:
    """Give the reference to a picture that stands in a variable of the style sheet."""
    found = _NAMED.search(style)
    return f"var({found[1]})" if found else None


def is_inside(reference: str) -> bool:
    """Tell whether a reference is one that stands for a picture in the page's own text."""
    return reference.startswith((_BEGINS, "var(--sf-img-"))


def pictures_in_page(page: bytes, wanted: frozenset[str]) -> dict[str, tuple[str, bytes]]:
    """Give suffix and bytes of the wanted pictures by their references."""
    found: dict[str, tuple[str, bytes]] = {}
    for variable in _VARIABLE.finditer(page):
        reference = f"var({variable['name'].decode('ascii')})"
        if reference in wanted and reference not in found:
            held = _DATA.match(page, variable.end())
            if held is not None:
                found[reference] = _decoded(held)
    for held in _DATA.finditer(page):
        if held.end() - held.start() >= SMALLEST:
            reference = _reference(held)
            if reference in wanted and reference not in found:
                found[reference] = _decoded(held)
    return found


def _reference(held: re.Match[bytes]) -> str:
    digest = hashlib.sha256(b"".join(held["payload"].split())).hexdigest()[:16]
    return f"{_BEGINS}{held['kind'].decode('ascii').lower()};sha256={digest}"


def _decoded(held: re.Match[bytes]) -> tuple[str, bytes]:
    letters = b"".join(held["payload"].split())
    kind = held["kind"].decode("ascii").lower()
    # A single letter at the end says nothing; the padding was left out of what is matched.
    whole = letters[:-1] if len(letters) % 4 == 1 else letters
    return _SUFFIXES.get(kind, kind), binascii.a2b_base64(whole + b"==")
