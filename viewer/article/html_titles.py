"""Captions that a page shows only while the pointer rests on a photo: the title of it or its link."""

from viewer.article.html_pieces import Piece
from viewer.article.html_scope import letters_of
from viewer.article.html_text import tidy
from viewer.article.html_tree import Tree
from viewer.domain import BlockKind

LONGEST = 1_500
FEWEST_WORDS = 5
STYLE = "@title"

_SENTENCE_ENDS = tuple(".!?…。！？।۔)）")
_LABELLED = (":", "©", "/")


def title_of(tree: Tree, image: int) -> Piece | None:
    """Give the title of a photo, or of the link around it, if it reads as a caption does.

    A title that only repeats a name, a file's or the alternative text's without an end is none.
    """
    parent = tree.parents[image]
    around = (image, parent) if parent >= 0 and tree.tags[parent] == "a" else (image,)
    for number in around:
        said = tidy(tree.attribute(number, "title")).replace("\n", " ")
        if len(said) <= LONGEST and "<" not in said and _reads_as_caption(said):
            return Piece(BlockKind.CAPTION, number, said, STYLE)
    return None


def _reads_as_caption(text: str) -> bool:
    if len(letters_of(text)) < FEWEST_WORDS or "://" in text:
        return False
    return text.endswith(_SENTENCE_ENDS) or any(sign in text for sign in _LABELLED)
