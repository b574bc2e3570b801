"""A page as flat lists in document order, so that nothing ever recurses on its depth."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from viewer.article.html_limits import tamed

MOST_NODES = 1_000_000

TEXT = "-text"
_ROOTLESS = -1


@dataclass(eq=False)
class Tree:
    """Elements and texts of a page by number: a subtree is the numbers from i to ``ends[i]``.

    ``nodes`` are the parser's own; their attributes are only asked for where they matter, their
    ``texts`` once ("" for an element).
    ``at_hand`` are addresses of pictures that came with the page.
    """

    nodes: list[Any] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    at_hand: frozenset[str] = frozenset()
    _attributes: dict[int, dict[str, str]] = field(default_factory=dict)
    _named: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def attributes(self, number: int) -> dict[str, str]:
        """Give an element's attributes, names in small letters, "" for those without a value."""
        known = self._attributes.get(number)
        if known is None:
            known = {k: v or "" for k, v in self.nodes[number].attributes.items()}
            self._attributes[number] = known
        return known

    def attribute(self, number: int, name: str) -> str:
        """Give one attribute, "" if the element has none of that name."""
        known = self._attributes.get(number)
        return (self.attributes(number) if known is None else known).get(name, "")

    def within(self, number: int) -> range:
        """Give the numbers of everything inside an element, without itself."""
        return range(number + 1, self.ends[number])

    def ancestors(self, number: int) -> Iterator[int]:
        """Give the enclosing elements, innermost first."""
        number = self.parents[number]
        while number != _ROOTLESS:
            yield number
            number = self.parents[number]

    def named(self, *tags: str) -> list[int]:
        """Give the numbers of all elements with one of these tags, in document order."""
        known = self._named.get(tags)
        if known is None:
            known = [number for number, tag in enumerate(self.tags) if tag in tags]
            self._named[tags] = known
        return known

    def says_something(self, number: int) -> bool:
        """Tell whether a text is more than space."""
        text = self.texts[number]
        return bool(text) and not text.isspace()

    def style(self, number: int) -> str:
        """Give an element's tag and class names, as a block keeps them."""
        return f"{self.tags[number]} {self.attribute(number, 'class')}".strip()

    def raw_text(self, number: int) -> str:
        """Give what an element that holds no elements says, unchanged: a script, a title."""
        return "".join(self.texts[number : self.ends[number]])


def parse(html: str, at_hand: frozenset[str] = frozenset()) -> tuple[Tree, tuple[str, ...]]:
    """Give a page's tree and sentences about what had to be left out of it.

    Takes linear time: what would cost the parser more is left out before it sees it.
    """
    from selectolax.lexbor import LexborHTMLParser

    html, notes = tamed(html)
    root = LexborHTMLParser(html).root
    tree = Tree(at_hand=at_hand)
    numbers: dict[int, int] = {}
    for node in root.traverse(include_text=True) if root is not None else ():
        tag = node.tag
        if len(tree.tags) >= MOST_NODES:
            notes = (*notes, f"Only the first {MOST_NODES:,} elements of the page were read.")
            break
        if tag is None or (tag.startswith("-") and tag != TEXT):
            continue
        parent = node.parent
        tree.parents.append(_ROOTLESS if parent is None else numbers.get(parent.mem_id, _ROOTLESS))
        if tag != TEXT:
            numbers[node.mem_id] = len(tree.tags)
        tree.texts.append((node.text_content or "") if tag == TEXT else "")
        tree.tags.append(tag)
        tree.nodes.append(node)
    tree.ends.extend(_ends(tree.parents))
    return tree, notes


def _ends(parents: list[int]) -> list[int]:
    ends = list(range(1, len(parents) + 1))
    for number in range(len(parents) - 1, -1, -1):
        parent = parents[number]
        if parent != _ROOTLESS and ends[parent] < ends[number]:
            ends[parent] = ends[number]
    return ends
