"""The one way XML from a person's files is parsed: no entities, no network, bounded depth and size."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.article.encoding import decode
from viewer.errors import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_BYTES = 64 << 20
MOST_TAGS = 2_000_000
# The parser's own limit, in force as long as huge_tree is off (libxml2, xmlParserMaxDepth).
DEEPEST = 256

# Only what may stand before the root element: atomic groups, or comments could be cut in many ways.
_DOCTYPE = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?:(?><\?.*?\?>)\s*+|(?><!--.*?-->)\s*+)*+<!DOCTYPE",
    re.DOTALL | re.IGNORECASE,
)
# A document type that only names itself, as news and books do: nothing is declared in brackets.
_PLAIN_DOCTYPE = re.compile(
    rb"""<!DOCTYPE (?: [^"'\[\]<>]++ | "[^"<>]{0,1000}+" | '[^'<>]{0,1000}+' )*+ >""",
    re.IGNORECASE | re.VERBOSE,
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")


def parse_xml(data: bytes, name: str, encoding: str | None = None) -> "_Element":
    """Give the root of the tree of some XML; ``name`` is the file that a sentence is about.

    ``encoding`` is the person's word and outweighs what the XML declares. A document type that
    declares nothing itself is left out unread. Raises ArticleError for what is no XML, is damaged,
    declares entities or anything else, or goes beyond the limits.
    """
    from lxml import etree

    if encoding is not None:
        text = decode(data, encoding, name=name).text
        data, encoding = _DECLARATION.sub("", text, count=1).encode("utf-8", "replace"), "utf-8"
    if len(data) > MOST_BYTES or data.count(b"<") > MOST_TAGS:
        raise ArticleError(f"{name} holds more XML than an article may have.")
    data = _without_doctype(data, name)
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        if "depth" in str(fault).lower():
            raise ArticleError(f"{name} is nested deeper than {DEEPEST} levels.") from fault
        raise ArticleError(f"{name} is damaged: its XML cannot be read.") from fault
    if root.getroottree().docinfo.doctype:
        raise ArticleError(f"{name} declares entities or a document type and was not read.")
    return root


def _without_doctype(data: bytes, name: str) -> bytes:
    """Take a plain document type out, so that the parser never sees its address; refuse others."""
    found = _DOCTYPE.match(data)
    plain = _PLAIN_DOCTYPE.match(data, found.end() - len(b"<!DOCTYPE")) if found else None
    if plain is not None:
        return data[: plain.start()] + data[plain.end() :]
    if found or (b"\0" in data[:4] and _DOCTYPE.match(data.replace(b"\0", b""))):
        raise ArticleError(f"{name} declares entities or a document type and was not read.")
    return data


def local_name(element: "_Element") -> str:
    """Give an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: "_Element", name: str) -> str:
    """Give an attribute by its name without namespace, "" if it is not there."""
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    ending = "}" + name
    return next((str(element.get(key)) for key in element.keys() if key.endswith(ending)), "")  # noqa: SIM118


def children(element: "_Element", name: str) -> Iterator["_Element"]:
    """Give the children of a local name."""
    return (child for child in element.iterchildren("*") if local_name(child) == name)


def text_within(element: "_Element") -> str:
    """Give all text inside an element on one line."""
    return " ".join("".join(map(str, element.itertext())).split())
