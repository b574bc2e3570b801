"""What an XMP packet says."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.photos.metadata_text import cleaned, day_of, decode_mixed

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_ELEMENTS = 50_000  # a packet of Photoshop's with a long history has some thousands
MAX_VALUES = 100  # of one field

_NAMESPACES = {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
    "http://purl.org/dc/elements/1.1": "dc",
    "http://ns.adobe.com/photoshop/1.0": "photoshop",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns": "Iptc4xmpCore",
}
_FIELDS = {
    "dc:description": "caption",
    "photoshop:Credit": "credit",
    "dc:creator": "creators",
    "photoshop:Headline": "headline",
    "dc:title": "title",
    "photoshop:Source": "source",
    "dc:rights": "copyright",
    "photoshop:Instructions": "instructions",
    "photoshop:DateCreated": "date",
    "photoshop:City": "city",
    "photoshop:Country": "country",
    "Iptc4xmpCore:AltTextAccessibility": "alt_text",
}
# The same names as attributes, with the namespace or, where none is declared, with the bare prefix.
_ATTRIBUTES = tuple(
    (attribute, name)
    for name in _FIELDS
    for namespace, prefix in _NAMESPACES.items()
    if name.startswith(prefix + ":")
    for attribute in (f"{{{namespace}/}}{name.removeprefix(prefix + ':')}", name)
)
LANGUAGE, DEFAULT_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang", "x-default"
_DECLARATION = re.compile(r"<\?xml\s[^>]{0,200}\?>")
_NOT_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
_WIDE = (  # a packet starts with "<" or a byte order mark
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<\0", "utf-16-be"),
)


def said_by_xmp(packet: bytes, note: Callable[[str], None]) -> dict[str, tuple[str, ...]]:
    """Give the fields that a packet fills, by their names in ``Embedded``.

    ISO 16684-1 (2019), 7; IPTC Photo Metadata Standard 2021.1. Entities are never expanded, nothing
    is fetched, broken XML is read as far as it goes; ``note`` is told what was skipped.
    """
    said: dict[str, tuple[str, ...]] = {}
    for name, value in _properties(packet, note):
        field = _FIELDS.get(name)
        if field is None or field in said:
            continue
        values = tuple(filter(None, map(cleaned, value)))[:MAX_VALUES]
        if field == "date":
            values = tuple(day.isoformat() for day in map(day_of, values) if day)
        if values:
            said[field] = values if field == "creators" else values[:1]
    return said


def _properties(packet: bytes, note: Callable[[str], None]) -> Iterator[tuple[str, list[str]]]:
    """Give name and values of each property, written as an attribute or as an element."""
    root = _parsed(packet, note)
    if root is None:
        return
    for number, element in enumerate(root.iter("*")):
        if number >= MAX_ELEMENTS:
            note(f"The XMP packet has more than {MAX_ELEMENTS:,} elements: the rest is skipped.")
            return
        if name_of(element.tag) == "rdf:Description" and is_top(element):
            # One by one: lxml's items() takes quadratic time over many attributes.
            for attribute, name in _ATTRIBUTES:
                value = element.get(attribute)
                if value is not None:
                    yield name, [value]
            for child in element.iterchildren("*"):
                yield name_of(child.tag), _values(child)


def _parsed(packet: bytes, note: Callable[[str], None]) -> "_Element | None":
    """Give the root of the packet's tree, None where it is empty, refused or no XML."""
    from lxml import etree

    text = text_of(packet)
    if not text and packet.strip(b"\0 "):
        note("The XMP packet is not XML: skipped.")
    if not text:
        return None
    if "<!DOCTYPE" in text:
        note("The XMP packet defines entities of its own: skipped.")
        return None
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        note("The XMP packet is not XML: skipped.")
    elif parser.error_log.filter_from_fatals():
        note("The XMP packet is broken: read as far as it goes.")
    return root


def text_of(packet: bytes) -> str:
    """Give the packet from its first tag to its last, without what XML does not allow."""
    for sign, encoding in _WIDE:
        if packet.startswith(sign):
            text = packet.decode(encoding, "replace")
            break
    else:
        text = decode_mixed(packet)
    text = text[max(text.find("<"), 0) : text.rfind(">") + 1]
    return _DECLARATION.sub("", text, count=1).translate(_NOT_XML)


@lru_cache(maxsize=512)
def name_of(tag: str) -> str:
    """Give a name with the prefix everyone uses, whatever prefix the packet declares, if any."""
    namespace, brace, local = tag.rpartition("}")
    prefix = _NAMESPACES.get(namespace[1:].rstrip("/#"))
    return f"{prefix}:{local}" if brace and prefix else tag


def is_top(description: "_Element") -> bool:
    """Tell whether a description is none of those within a property."""
    above = description.getparent()
    return above is None or name_of(above.tag) == "rdf:RDF"


def _values(element: "_Element") -> list[str]:
    """Give the values of a property: of an array in its order, of alternatives the default first."""
    for child in element.iterchildren("*"):
        kind = name_of(child.tag)
        if kind in ("rdf:Alt", "rdf:Seq", "rdf:Bag"):
            items = list(child.iterchildren("*"))
            if kind == "rdf:Alt":
                items.sort(key=lambda item: not is_default(item))
            return ["".join(item.itertext()) for item in items]
        if kind == "rdf:value":
            return ["".join(child.itertext())]
    return ["".join(element.itertext())]


def is_default(item: "_Element") -> bool:
    """Tell whether an alternative is the one for every language."""
    language = item.get(LANGUAGE) or ""
    return bool(language.lower() == DEFAULT_LANGUAGE)
