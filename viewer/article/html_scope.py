"""Which part of a page is its article, and what inside it is only furniture."""

import re
from dataclasses import dataclass
from itertools import accumulate

from viewer.article.html_text import NEW_LINE, UNSEEN, text_of
from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import Words, is_furniture, role_of, says_photo_credit
from viewer.domain import BlockKind

LONGEST_CAPTION = 1_500
_SHORTEST = 60
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "menu"})
_NEVER_FURNITURE = frozenset({TEXT, "html", "body", "figure", "figcaption"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_LARGEST_PHOTO_BOX = 300
_FRAMES = frozenset({"article", "main"})
# Scripts that write without spaces say in one sign what others say in two or three.
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_AGREES = 0.3
_MOST_HEADINGS = 200
_MOST_OF_IT = 0.7
_ENOUGH_IF_DECLARED = 0.25
_LEAST_BODY = 400
_TOO_MUCH_FOR_FURNITURE = 0.3
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """The article's part of a page.

    ``root`` encloses headline, body and photos. For each number of the tree, ``holders`` gives the
    element whose line it stands in, ``outside`` is 1 where the page only has furniture, and
    ``weights`` is how much running text an element holds, ``text_before`` how much stands before it.
    """

    root: int
    headline: int | None
    holders: list[int]
    outside: bytearray
    weights: list[int]
    text_before: list[int]


def find_scope(tree: Tree, words: Words, titles: tuple[str, ...]) -> Scope:
    """Give the part of a page that holds its article; titles are what the head calls it."""
    holders = _holders(tree)
    headline = find_headline(tree, titles)
    nothing = bytearray(len(tree.tags))
    everything = _summed(tree, _own_weights(tree, holders, nothing, frozenset()))
    outside = _outside(tree, words, everything, headline)
    own = _own_weights(tree, holders, outside, _captions(tree, words, everything))
    weights = _summed(tree, own)
    root = _declared(tree, weights, headline)
    if root is None:
        root = _densest(tree, weights)
    if headline is not None:
        root = _common(tree, root, headline)
    root = _frame(tree, root)
    _leave_out_further_articles(tree, root, headline, outside)
    return Scope(root, headline, holders, outside, weights, list(accumulate(own, initial=0)))


def find_headline(tree: Tree, titles: tuple[str, ...]) -> int | None:
    """Give the heading that agrees best with the page's titles, the first h1 if none does."""
    wanted = [letters_of(title) for title in titles]
    best, best_share, first = None, _AGREES, None
    for tags in (("h1",), ("h2", "h3")):
        for number in tree.named(*tags)[:_MOST_HEADINGS]:
            said = letters_of(text_of(tree, number))
            if said and tags == ("h1",) and first is None:
                first = number
            share = max((agreement(said, title) for title in wanted), default=0.0)
            if said and share > best_share:
                best, best_share = number, share
        if best is not None:
            return best
    return first


def letters_of(text: str) -> frozenset[str]:
    """Give a text's words, or its signs where a script has no spaces, to compare texts by."""
    return frozenset(
        part
        for word in _LETTERS.findall(text.lower())
        for part in (word if _DENSE.search(word) else (word,))
    )


def agreement(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of words that two texts have in common, 0 to 1."""
    return len(one & other) / max(len(one | other), 1)


def _holders(tree: Tree) -> list[int]:
    holders: list[int] = []
    for number, tag in enumerate(tree.tags):
        own = tag != TEXT and tag in NEW_LINE and tag != "br"
        holders.append(number if own or number == 0 else holders[tree.parents[number]])
    return holders


def _captions(tree: Tree, words: Words, weights: list[int]) -> frozenset[int]:
    """Give what is called a caption or a credit and is short enough to be one."""
    return frozenset(
        number
        for number, weight in enumerate(weights)
        if weight < LONGEST_CAPTION and tree.tags[number] != TEXT and role_of(tree, number, words)
    )


def _own_weights(
    tree: Tree, holders: list[int], outside: bytearray, captions: frozenset[int]
) -> list[int]:
    """Give the letters of each line of running text: long ones that are no links nor captions."""
    said, linked = [0] * len(tree.tags), [0] * len(tree.tags)
    in_link_until = hidden_until = 0
    for number, tag in enumerate(tree.tags):
        if tag == TEXT:
            if number >= hidden_until and not outside[number]:
                text = tree.texts[number].strip()
                length = len(text) + len(_DENSE.findall(text))
                said[holders[number]] += length
                if number < in_link_until:
                    linked[holders[number]] += length
        elif tag in UNSEEN or tag in {"figcaption", "figure"} or number in captions:
            hidden_until = max(hidden_until, tree.ends[number])
        elif tag == "a":
            in_link_until = max(in_link_until, tree.ends[number])
    return [
        length if length >= _SHORTEST and links < length / 2 else 0
        for length, links in zip(said, linked, strict=True)
    ]


def _summed(tree: Tree, own: list[int]) -> list[int]:
    weights = own.copy()
    for number in range(len(weights) - 1, 0, -1):
        weights[tree.parents[number]] += weights[number]
    return weights


def _outside(tree: Tree, words: Words, weights: list[int], headline: int | None) -> bytearray:
    """Mark furniture: by tag or by name, unless it holds the headline or much of the text."""
    outside = bytearray(len(tree.tags))
    limit = _TOO_MUCH_FOR_FURNITURE * max(weights[0], 1) if weights else 0
    for number, tag in enumerate(tree.tags):
        if number and outside[tree.parents[number]]:
            outside[number] = 1
        elif (
            tag not in _NEVER_FURNITURE
            and (tag in _FURNITURE_TAGS or is_furniture(tree, number, words))
            and not _belongs_to_a_photo(tree, number, words)
        ):
            holds = headline is not None and number <= headline < tree.ends[number]
            outside[number] = not (
                holds or weights[number] > limit or _is_photo_box(tree, number, words)
            )
    return outside


def _belongs_to_a_photo(tree: Tree, number: int, words: Words) -> bool:
    role = role_of(tree, number, words)
    return role is BlockKind.CAPTION or (
        role is BlockKind.CREDIT and says_photo_credit(tree, number, words)
    )


def _is_photo_box(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an aside or a promoted box only shows photos with captions and credits."""
    if tree.tags[number] in {"nav", "footer", "form", "menu"} or (
        tree.ends[number] - number > _LARGEST_PHOTO_BOX
    ):
        return False
    seen = set()
    for inner in tree.within(number):
        tag = tree.tags[inner]
        if tag in _HEADINGS:
            return False
        if tag != TEXT:
            seen.add(BlockKind.CAPTION if tag == "figcaption" else role_of(tree, inner, words))
    return seen >= {BlockKind.CAPTION, BlockKind.CREDIT}


def _declared(tree: Tree, weights: list[int], headline: int | None) -> int | None:
    """Give what the page calls its article or the article's body, if enough text is in it."""
    best, most = None, max(_LEAST_BODY, _ENOUGH_IF_DECLARED * weights[0] if weights else 0)
    for number, tag in enumerate(tree.tags):
        if tag == TEXT or weights[number] < most:
            continue
        holds = headline is not None and number <= headline < tree.ends[number]
        if (tag == "article" and holds) or "articleBody" in (
            tree.attribute(number, "itemprop"),
            tree.attribute(number, "property"),
        ):
            best, most = number, max(most, weights[number])
    return best


def _densest(tree: Tree, weights: list[int]) -> int:
    """Give the innermost element with most of the running text."""
    enough, root = _MOST_OF_IT * weights[0], 0
    if not weights[0]:
        return 0
    for number, weight in enumerate(weights):
        if weight >= enough and tree.tags[number] != TEXT:
            root = number
    return root


def _common(tree: Tree, one: int, other: int) -> int:
    if one <= other < tree.ends[one]:
        return one
    return next((up for up in tree.ancestors(one) if up <= other < tree.ends[up]), 0)


def _frame(tree: Tree, root: int) -> int:
    """Widen to the nearest element that the page itself calls the article."""
    for number in (root, *tree.ancestors(root)):
        if tree.tags[number] in _FRAMES or tree.attribute(number, "role") in {"main", "article"}:
            return number
    return root


def _leave_out_further_articles(
    tree: Tree, root: int, headline: int | None, outside: bytearray
) -> None:
    """Mark every further article of an endless page: one with a headline of the first rank."""
    if headline is None:
        return
    for number in tree.named("h1"):
        if number <= headline or not root <= number < tree.ends[root]:
            continue
        for up in tree.ancestors(number):
            if up == root or up <= headline < tree.ends[up]:
                break
            if tree.tags[up] == "article":
                outside[up : tree.ends[up]] = b"\1" * (tree.ends[up] - up)
                break
