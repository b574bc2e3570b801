"""What a reader sees of a page's text: which elements start a line and which are not shown."""

import re
from itertools import islice
from typing import Any

from viewer.article.html_tree import TEXT, Tree


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Elements for which browsers start a new line.
NEW_LINE = _tags(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td"
    " tfoot th thead tr ul"
)
# Elements whose text is no part of the article, or not shown at all.
UNSEEN = _tags(
    "audio button datalist dialog embed head iframe input math meter noscript object option"
    " progress script select style svg template textarea title video"
)
_PIECES = _tags("a cite em i small span")
# After one of these the next word belongs to the same piece: "Photo: <em>name</em>".
_LEADS_ON = tuple(":：=＝/／|©([（【–—-•·,&+")
_CENTRED = re.compile(r"text-align:\s*center", re.IGNORECASE)


def text_of(tree: Tree, number: int) -> str:
    """Give what a reader sees of an element: one line for each piece that starts a new one."""
    return text_between(tree, number, tree.ends[number])


def text_between(
    tree: Tree, start: int, end: int, skipped: frozenset[int] = frozenset(), lines: bool = False
) -> str:
    """Give the seen text of the numbers from start to end, without the skipped elements.

    With ``lines``, pieces in an element of their own (two spans side by side, a small print at the
    end) count as lines too: that is how captions and credits stand in a figure.
    """
    pieces: list[str] = []
    closing: list[int] = []
    current = start
    while current < end:
        while closing and closing[-1] <= current:
            pieces.append("\n")
            closing.pop()
        tag = tree.tags[current]
        if tag == TEXT:
            pieces.append(tree.texts[current].replace("\n", " "))
        elif current in skipped or (tag in UNSEEN and current != start):
            pieces.append(" ")
            current = tree.ends[current]
            continue
        elif tag in NEW_LINE:
            pieces.append("\n")
            closing.append(tree.ends[current])
        elif lines and tag in _PIECES:
            if _begins_a_line(tree, current):
                pieces.append("\n")
            if _ends_a_line(tree, current):
                closing.append(tree.ends[current])
        current += 1
    return tidy("".join(pieces))


def look_of(tree: Tree, start: int, end: int, holder: int) -> str:
    """Give how a line looks where that sets it apart: " centred", " slanted" or both."""
    around = (holder, *islice(tree.ancestors(holder), 1), *tree.within(holder)[:2])
    looks = ""
    if any(_is_centred(tree, number) for number in around if tree.tags[number] != TEXT):
        looks += " centred"
    texts = (n for n in range(start, end) if tree.tags[n] == TEXT and tree.says_something(n))
    if all(_is_slanted(tree, number, holder) for number in texts):
        looks += " slanted"
    return looks


def _is_centred(tree: Tree, number: int) -> bool:
    return (
        tree.tags[number] == "center"
        or tree.attribute(number, "align").lower() == "center"
        or _CENTRED.search(tree.attribute(number, "style")) is not None
    )


def _is_slanted(tree: Tree, number: int, holder: int) -> bool:
    return any(
        tree.tags[up] in {"em", "i"} for up in islice(tree.ancestors(number), 4) if up > holder
    )


def _begins_a_line(tree: Tree, number: int) -> bool:
    """Tell whether a labelled piece follows another one, or ends its surroundings."""
    before = _beside(tree, number, "prev")
    if before is None:
        return False
    if before.tag in _PIECES:
        return True
    said = (before.text_content or "").rstrip()
    return _beside(tree, number, "next") is None and said[-1:] not in _LEADS_ON


def _ends_a_line(tree: Tree, number: int) -> bool:
    """Tell whether a labelled piece begins its surroundings and a text follows after a space."""
    after = tree.nodes[number].next
    return (
        after is not None
        and after.tag == TEXT
        and after.text_content[:1].isspace()
        and bool(after.text_content.strip())
        and _beside(tree, number, "prev") is None
    )


def _beside(tree: Tree, number: int, side: str) -> Any:
    """Give the neighbour before or after an element, comments and spaces left aside."""
    node = getattr(tree.nodes[number], side)
    while node is not None and (
        node.tag == "-comment" or (node.tag == TEXT and not node.text_content.strip())
    ):
        node = getattr(node, side)
    return node


def tidy(text: str) -> str:
    """Give a text with single spaces, and single line ends where there were any."""
    text = text.replace("\r", "\n").replace("\u00ad", "").replace("\u200b", "")
    # Splitting is many times quicker than a pattern that looks at every space.
    if "\n" not in text:
        return " ".join(text.split())
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
