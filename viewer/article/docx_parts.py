"""The parts of a Word document besides its text: where they lie, what relations and styles say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.article.archive import Archive
from viewer.article.xml_parsing import attribute, children, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN = "word/document.xml"
LONGEST_CHAIN = 10


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: the last word of the relation's kind, and the target as it stands."""

    kind: str
    target: str


def relations_of(archive: Archive, part: str, name: str) -> dict[str, Relation]:
    """Give the relations of a part by id, none where it has none (ECMA-376 part 2, 9.3)."""
    folder, _, file = part.rpartition("/")
    data = archive.read_if_there(f"{folder}/_rels/{file}.rels".lstrip("/"))
    if data is None:
        return {}
    return {
        attribute(each, "Id"): Relation(
            attribute(each, "Type").rpartition("/")[2], attribute(each, "Target")
        )
        for each in children(parse_xml(data, name), "Relationship")
    }


def main_part(archive: Archive, name: str) -> str:
    """Give the name of the part that holds the text."""
    for relation in relations_of(archive, "", name).values():
        target = relation.target.lstrip("/")
        if relation.kind == "officeDocument" and target in archive.names:
            return target
    return MAIN


def related_part(
    archive: Archive, part: str, relations: Mapping[str, Relation], kind: str
) -> bytes | None:
    """Give the bytes of the first part that is related in a kind of way, None if there is none."""
    folder = part.rpartition("/")[0]
    for relation in relations.values():
        if relation.kind == kind:
            target = relation.target
            whole = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            return archive.read_if_there(whole.lstrip("/"))
    return None


@dataclass(frozen=True, slots=True)
class Style:
    """A style's names, its own first, then those it is based on, and what it says of the text."""

    names: tuple[str, ...] = ()
    centred: bool = False
    slanted: bool = False
    hidden: bool = False


def styles_of(data: bytes | None, name: str) -> dict[str, Style]:
    """Give the styles by id; "" is the paragraph style of a text that names none.

    Ids are in the language of the program that wrote the file, the names of Word's own styles
    always in English (ECMA-376 part 1, 17.7.4.9).
    """
    if data is None:
        return {}
    elements = {
        attribute(each, "styleId"): each for each in children(parse_xml(data, name), "style")
    }
    styles = {style_id: _style(style_id, elements) for style_id in elements}
    for style_id, element in elements.items():
        if attribute(element, "default") in ("1", "true") and (
            attribute(element, "type") == "paragraph"
        ):
            styles[""] = styles[style_id]
    return styles


def _style(style_id: str, elements: Mapping[str, "_Element"]) -> Style:
    names: list[str] = []
    said: dict[str, str] = {}
    while style_id in elements and len(names) < LONGEST_CHAIN:
        element = elements[style_id]
        names.append(value_of(element, "name"))
        for group in ("pPr", "rPr"):
            for holder in children(element, group):
                for key in ("jc", "i", "vanish"):
                    if key not in said and next(children(holder, key), None) is not None:
                        said[key] = value_of(holder, key) or "1"
        style_id = value_of(element, "basedOn")
    return Style(
        tuple(filter(None, names)),
        said.get("jc") == "center",
        is_on(said.get("i", "0")),
        is_on(said.get("vanish", "0")),
    )


def value_of(element: "_Element", name: str) -> str:
    """Give the value of a child such as ``<w:name w:val="caption"/>``, "" if there is none."""
    child = next(children(element, name), None)
    return "" if child is None else attribute(child, "val")


def switched(element: "_Element", name: str) -> bool | None:
    """Tell whether a child switches something on or off, None if it says nothing."""
    child = next(children(element, name), None)
    return None if child is None else is_on(attribute(child, "val") or "1")


def is_on(value: str) -> bool:
    """Tell an on-off value (ECMA-376 part 1, 17.17.4)."""
    return value not in ("0", "false", "off", "none")
