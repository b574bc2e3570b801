"""Writes words into an XMP packet; every other property stays."""

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.errors import PhotoError
from viewer.photos.words import PLACES, Form, Place, Words, writable
from viewer.photos.xmp import (
    DEFAULT_LANGUAGE,
    LANGUAGE,
    MAX_ELEMENTS,
    is_default,
    name_of,
    text_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_IN_SEGMENT = 65_502  # bytes of a packet in a JPEG segment, as the standard says
PADDING = (b" " * 99 + b"\n") * 20  # room for whoever edits the packet in its place

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_NOTE = "http://ns.adobe.com/xmp/note/"
_URIS = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
}
EXTENDED_NAME = f"{{{_NOTE}}}HasExtendedXMP"
_ABOUT, _DESCRIPTION, _LI = f"{{{_RDF}}}about", f"{{{_RDF}}}Description", f"{{{_RDF}}}li"
_BEGIN = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = b'\n<?xpacket end="w"?>'
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _URIS.items())
_EMPTY = (
    f'<x:xmpmeta xmlns:x="{_META}"><rdf:RDF xmlns:rdf="{_RDF}">'
    f'<rdf:Description rdf:about="" {_DECLARED}/></rdf:RDF></x:xmpmeta>'
)
_LONG_ATTRIBUTE = 1000


def packet_with_words(packet: bytes, words: Words, extended: bytes = b"") -> "_Element":
    """Give the root of a packet's tree that holds the words, and what an extended packet held.

    ISO 16684-1 (2019), 7, and part 3, 1.1.3.1. An empty packet becomes a new one. A text in several
    languages keeps the others; the language that said the same as the default goes along with it.
    Raises PhotoError where the packet cannot be read without losing some of it.
    """
    root = _parsed(packet) if packet.strip(b"\0 \r\n\t") else _parsed(_EMPTY.encode())
    top = _top(root)
    if extended:
        _take_in(top, _top(_parsed(extended)))
    for place in PLACES:
        if values := tuple(map(writable, words.values(place.field))):
            _write(top, place, values)
    return top[0].getroottree().getroot()


def holds_any(packet: bytes, words: Words) -> bool:
    """Tell whether a packet holds a property that the words would change."""
    top = _top(_parsed(packet))
    asked = {place.xmp for place in PLACES if words.values(place.field)}
    found = {name_of(child.tag) for each in top for child in each.iterchildren("*")}
    return not asked.isdisjoint(found | {name_of(key) for each in top for key in each.keys()})  # noqa: SIM118


def as_packet(root: "_Element", *, padded: bool = True) -> bytes:
    """Give a tree as a packet in UTF-8, with room to grow where ``padded``."""
    from lxml import etree

    tree: bytes = etree.tostring(root, encoding="utf-8")
    return _BEGIN + tree + (b"\n" + PADDING) * padded + _END


def as_packets(root: "_Element", most: int = MOST_IN_SEGMENT) -> tuple[bytes, bytes, bytes]:
    """Give a tree as a packet of so many bytes at most, the rest as an extended one, and its GUID.

    The largest properties go into the extended packet; without need it is empty. XMP specification
    part 3 (2020), 1.1.3.1. Raises PhotoError where that is not enough.
    """
    for padded in (True, False):
        packet = as_packet(root, padded=padded)
        if len(packet) <= most:
            return packet, b"", b""
    extended = _without_largest(root, most)
    guid = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper()
    _top(root)[0].set(EXTENDED_NAME, guid)
    packet = as_packet(root, padded=False)
    if len(packet) > most:
        raise PhotoError("Its XMP is larger than a JPEG can hold.")
    return packet, extended, guid.encode()


def _parsed(packet: bytes) -> "_Element":
    """Give the root of a packet's tree, with all that is in it."""
    from lxml import etree

    text = text_of(packet)
    if "<!DOCTYPE" in text:
        raise PhotoError("Its XMP defines entities of its own.")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as fault:
        raise PhotoError("Its XMP is damaged.") from fault
    if sum(1 for _ in zip(root.iter("*"), range(MAX_ELEMENTS + 1), strict=False)) > MAX_ELEMENTS:
        raise PhotoError("Its XMP holds more than it may.")
    return root


def _top(root: "_Element") -> "list[_Element]":
    """Give the descriptions that hold the properties; there is one at least."""
    from lxml import etree

    frames = [element for element in root.iter("*") if name_of(element.tag) == "rdf:RDF"]
    if not frames:
        raise PhotoError("Its XMP is damaged.")
    found = [e for e in frames[0].iterchildren("*") if name_of(e.tag) == "rdf:Description"]
    if not found:
        found = [etree.SubElement(frames[0], _DESCRIPTION, {_ABOUT: ""}, {"rdf": _RDF})]
    return found


def _take_in(top: "list[_Element]", others: "list[_Element]") -> None:
    """Bring the properties of an extended packet into the packet that names it."""
    there = {name_of(child.tag) for each in top for child in each.iterchildren("*")}
    there |= {name_of(key) for each in top for key in each.keys()}  # noqa: SIM118 - lxml's own
    for each in top:
        each.attrib.pop(EXTENDED_NAME, None)
        for child in list(each.iterchildren(EXTENDED_NAME)):
            each.remove(child)
    for other in others:
        for key, value in other.attrib.items():
            if name_of(key) not in there and key != _ABOUT:
                top[0].set(key, value)
        for child in list(other.iterchildren("*")):
            if name_of(child.tag) not in there:
                top[0].append(child)


def _write(top: "list[_Element]", place: Place, values: tuple[str, ...]) -> None:
    """Put a property in place of the one that is there, or at the end."""
    from lxml import etree

    old = _taken_out(top, place)
    parent, at, former = old or (top[0], len(top[0]), None)
    uri = _URIS[place.prefix]
    made = etree.Element(f"{{{uri}}}{place.local}", nsmap={place.prefix: uri})
    if place.form is Form.TEXT:
        made.text = values[0]
    else:
        array = etree.SubElement(made, f"{{{_RDF}}}{place.form}", nsmap={"rdf": _RDF})
        if place.form is Form.ALTERNATIVES:
            _fill_languages(array, values[0], former)
        else:
            for value in values:
                etree.SubElement(array, _LI).text = value
    made.tail = former.tail if former is not None else None
    parent.insert(at, made)


def _fill_languages(array: "_Element", text: str, former: "_Element | None") -> None:
    """Put the default language first; what said the same in another says the new text too."""
    from lxml import etree

    item = etree.SubElement(array, _LI, {LANGUAGE: DEFAULT_LANGUAGE})
    item.text = text
    items = list(_items(former)) if former is not None else []
    defaults = [each for each in items if is_default(each)] or items[:1]
    said = "".join(defaults[0].itertext()) if defaults else ""
    for each in items:
        language = each.get(LANGUAGE)
        if is_default(each) or not language:
            continue
        if "".join(each.itertext()) == said:
            etree.SubElement(array, _LI, {LANGUAGE: language}).text = text
        else:
            array.append(each)


def _items(former: "_Element") -> "Iterator[_Element]":
    for child in former.iterchildren("*"):
        if name_of(child.tag) == "rdf:Alt":
            yield from child.iterchildren("*")
            return


def _taken_out(top: "list[_Element]", place: Place) -> "tuple[_Element, int, _Element] | None":
    """Take a property out wherever it stands; give where the first was."""
    first = None
    for each in top:
        for key in list(each.keys()):
            if name_of(key) == place.xmp:
                del each.attrib[key]
        for child in list(each.iterchildren("*")):
            if name_of(child.tag) == place.xmp:
                if first is None:
                    first = (each, each.index(child), child)
                tail = child.tail
                each.remove(child)
                child.tail = tail
    return first


def _without_largest(root: "_Element", most: int) -> bytes:
    """Move the largest properties out until the rest fits; give them as an extended packet."""
    from lxml import etree

    top = _top(root)
    for each in top:
        for key, value in each.attrib.items():
            if len(value) > _LONG_ATTRIBUTE and key.startswith("{"):
                del each.attrib[key]
                etree.SubElement(each, key).text = value
    apart = _parsed(_EMPTY.encode())
    goal = _top(apart)[0]
    goal.set(_ABOUT, top[0].get(_ABOUT) or "")
    properties = [child for each in top for child in each.iterchildren("*")]
    sizes = [(len(etree.tostring(child, encoding="utf-8")), child) for child in properties]
    room = most - len(as_packet(root, padded=False)) - len(EXTENDED_NAME) - 100
    for size, child in sorted(sizes, key=lambda pair: -pair[0]):
        if room >= 0:
            break
        room += size
        child.tail = None
        goal.append(child)
    return bytes(etree.tostring(apart, encoding="utf-8"))
