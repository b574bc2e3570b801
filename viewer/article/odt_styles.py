"""The styles of an OpenDocument text: names, what they are based on, and how their text looks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.article.xml_parsing import attribute, children, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

LONGEST_CHAIN = 10
_HOLDERS = ("automatic-styles", "styles")


@dataclass(frozen=True, slots=True)
class Style:
    """A style's names, its own first, then those it is based on, and how its text looks."""

    names: tuple[str, ...] = ()
    centred: bool = False
    slanted: bool | None = None
    hidden: bool = False


def styles_of(*roots: "_Element") -> dict[tuple[str, str], Style]:
    """Give the styles by family and name (OpenDocument 1.3 part 3, 16.2).

    Automatic styles (P7) have no names worth reading: what they are based on counts. Roots given
    first win.
    """
    elements: dict[tuple[str, str], _Element] = {}
    for root in roots:
        for element in _elements(root):
            key = (attribute(element, "family"), attribute(element, "name"))
            elements.setdefault(key, element)
    return {key: _style(*key, elements) for key in elements}


def _elements(root: "_Element") -> Iterator["_Element"]:
    for holder in root.iterchildren("*"):
        if local_name(holder) in _HOLDERS:
            yield from children(holder, "style")


def _style(family: str, name: str, elements: Mapping[tuple[str, str], "_Element"]) -> Style:
    names: list[str] = []
    said: dict[str, str] = {}
    for _ in range(LONGEST_CHAIN):
        element = elements.get((family, name))
        if element is None:
            names.extend(filter(None, [name]))
            break
        if not _is_automatic(element):
            names.append(attribute(element, "display-name") or name)
        for properties in element.iterchildren("*"):
            for key in ("text-align", "font-style", "display"):
                value = attribute(properties, key)
                if value:
                    said.setdefault(key, value)
        name = attribute(element, "parent-style-name")
    slant = said.get("font-style")
    return Style(
        tuple(names),
        said.get("text-align") == "center",
        None if slant is None else slant in ("italic", "oblique"),
        said.get("display") == "none",
    )


def _is_automatic(element: "_Element") -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent) == "automatic-styles"
