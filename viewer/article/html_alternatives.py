"""What a page says of its pictures to those who cannot see them."""

from collections.abc import Mapping

from viewer.article.html_images import best_address
from viewer.article.html_tree import Tree
from viewer.article.html_words import Words

LONGEST = 2_000
MOST_IMAGES = 2_000
_IMAGES = ("img", "amp-img", "amp-anim")


def alternatives_of(tree: Tree, words: Words) -> Mapping[str, str]:
    """Give the alternative text by the picture's address, "" where an image has none.

    A picture that is offered in several forms has the text of the image inside it. Where one
    address stands twice, a text wins over none.
    """
    found: dict[str, str] = {}
    for number in tree.named("picture", *_IMAGES)[:MOST_IMAGES]:
        inside = next((n for n in range(number, tree.ends[number]) if tree.tags[n] in _IMAGES), -1)
        address = best_address(tree, number, words)
        if inside >= 0 and address is not None:
            said = " ".join(tree.attribute(inside, "alt")[:LONGEST].split())
            found[address] = found.get(address) or said
    return found
