"""Which photos, captions and credits of a page belong together, as the mark-up groups them."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from viewer.article.html_images import (
    address_in_data,
    best_address,
    holds_image,
    images_within,
    width_of,
)
from viewer.article.html_picture_names import mark_of_picture
from viewer.article.html_pieces import Piece, pieces_of
from viewer.article.html_scope import LONGEST_CAPTION, Scope
from viewer.article.html_text import UNSEEN, text_between, tidy
from viewer.article.html_titles import title_of
from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import (
    Words,
    is_chart,
    is_hidden,
    is_video,
    role_of,
    says_photo,
    says_photo_credit,
)
from viewer.domain import BlockKind

FARTHEST = 150
LONGEST_TEXT_BETWEEN = 200
LONGEST_LOOSE_TEXT = 300
LARGEST_TEASER = 80
MOST_NESTED = 4
MOST_AROUND = 6
LARGEST_HOLDER = 40  # nodes
FARTHEST_ARTICLE = 30

_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_SHOWN = frozenset({"img", "amp-img", "picture"})  # nothing that waits for a gallery's script
_QUOTED = frozenset({"blockquote", "pre"})
_SHOWN_AS_IS = frozenset({"table", "iframe", "audio", "math", "code", "object", "embed"})
_ROWS = frozenset({"td", "tr"})
_TABLES = frozenset({"tbody", "table"})
_PARAGRAPHS = frozenset({"p", "div", "center", "td"})
_NO_CAPTION = frozenset({"h1", "h2", "h3", "h4", "ul", "ol", "table", "form", "button"})
_PICTURE = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")


@dataclass(slots=True, eq=False)
class Figure:
    """A photo with all that the mark-up puts beside it.

    ``style`` is the tag of what holds it, "video" if a moving picture is there, "link" if it leads
    to another story, "chart" or "logo" if it is drawn.
    """

    at: int
    image: str | None = None
    style: str = ""
    pieces: list[Piece] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """The figures of a page, and a 1 for each number of its tree that they have taken."""

    figures: tuple[Figure, ...]
    taken: bytearray


def find_figures(tree: Tree, scope: Scope, words: Words) -> Figures:
    """Give the figures of the article, in reading order.

    First what the page declares a figure, then captions and credits that stand outside of them:
    they belong to the photo that shares their nearest surroundings.
    """
    search = _Search(tree, scope, words)
    roots = _roots(tree, scope)
    for root in sorted(roots):
        search.add_declared(root, roots)
    for number in search.lone_texts():
        search.add_lone(number)
    search.add_bare_images()
    figures = sorted(search.figures, key=lambda figure: figure.at)
    return Figures(tuple(figures), search.taken)


def _roots(tree: Tree, scope: Scope) -> frozenset[int]:
    """Give what the page itself declares a figure."""
    figures: set[int] = set()
    objects: list[int] = []
    unseen = 0
    for number in range(scope.root, tree.ends[scope.root] if tree.tags else 0):
        tag = tree.tags[number]
        if number < unseen or scope.outside[number] or tag == TEXT:
            continue
        if tag == "noscript":
            unseen = tree.ends[number]
        elif tag == "figure":
            above = islice((up for up in tree.ancestors(number) if up in figures), MOST_NESTED)
            if len(list(above)) < MOST_NESTED:
                figures.add(number)
        elif "imageobject" in tree.attribute(number, "itemtype").lower():
            objects.append(number)
    # An image object inside a figure, or around one, tells of the same photo.
    by_place = sorted(figures)
    apart: set[int] = set()
    for number in objects:
        after = bisect_left(by_place, number)
        around = after < len(by_place) and by_place[after] < tree.ends[number]
        if not around and not any(up in figures or up in apart for up in tree.ancestors(number)):
            apart.add(number)
    return frozenset(figures | apart)


class _Search:
    """What is known of a page's figures so far."""

    def __init__(self, tree: Tree, scope: Scope, words: Words) -> None:
        self._tree, self._scope, self._words = tree, scope, words
        self.figures: list[Figure] = []
        self.taken = bytearray(len(tree.tags))
        self._images = images_within(tree, scope.root, words, every=True) if tree.tags else []
        self._owner: dict[int, Figure] = {}

    def add_declared(self, root: int, roots: frozenset[int]) -> None:
        """Add what the page calls a figure, with its largest photo."""
        tree, words = self._tree, self._words
        inner = frozenset(number for number in tree.within(root) if number in roots)
        figure = Figure(root, style=self._style(root))
        images = [
            number
            for number in images_within(tree, root, words)
            if not any(other <= number < tree.ends[other] for other in inner)
        ]
        if images:
            widest = max(images, key=lambda image: (width_of(tree, image), -image))
            figure.image = best_address(tree, widest, words)
        elif not inner:
            figure.image = address_in_data(tree, root, words)
        figure.pieces = pieces_of(tree, root, self._scope.holders, words, inner)
        if not inner:
            self._add_attributes(figure, range(root, tree.ends[root]))
            self._add_title(figure, images)
        figure.style += mark_of_picture(tree, root, figure.image, words)
        if self._is_of_something_else(root, figure.image):
            figure.style += " video"
        self._owner.update(dict.fromkeys(images, figure))
        self.figures.append(figure)
        self._take(root, inner)

    def _is_of_something_else(self, root: int, image: str | None) -> bool:
        """Tell whether a figure holds a quotation or a listing, or no photo but a table or the like."""
        tags = {self._tree.tags[number] for number in self._tree.within(root)}
        return not tags.isdisjoint(_QUOTED) or (image is None and not tags.isdisjoint(_SHOWN_AS_IS))

    def lone_texts(self) -> list[int]:
        """Give the captions and credits outside every figure, the outermost of each."""
        tree, found, done = self._tree, [], 0
        for number in range(self._scope.root, tree.ends[self._scope.root] if tree.tags else 0):
            tag = tree.tags[number]
            if number < done or tag == TEXT or tag in UNSEEN:
                continue
            if self.taken[number] or self._scope.outside[number]:
                continue
            if self._lone_role(number) and not holds_image(tree, number):
                found.append(number)
                done = tree.ends[number]
        return found

    def add_lone(self, number: int) -> None:
        """Add a caption or credit to the photo beside it, or as a figure whose photo is missing."""
        kind = self._lone_role(number) or BlockKind.CAPTION
        image = self._image_beside(number)
        figure = None if image is None else self._owner.get(image)
        if figure is None or any(piece.kind is kind for piece in figure.pieces):
            if image is None and not self._stands_for_a_photo(number, kind):
                return
            figure = Figure(number, style=self._style(number))
            if image is not None:
                figure.at = min(image, number)
                figure.image = best_address(self._tree, image, self._words)
                figure.style = self._style(image)
                self._owner[image] = figure
            self.figures.append(figure)
        for piece in pieces_of(self._tree, number, self._scope.holders, self._words):
            unnamed = piece.kind is BlockKind.PARAGRAPH
            figure.pieces.append(
                Piece(kind, piece.start, piece.text, piece.style) if unnamed else piece
            )
        self._take(number)

    def add_bare_images(self) -> None:
        """Add the photos that no text names: one that follows may still be their caption."""
        for image in self._images:
            if image in self._owner or self.taken[image] or self._scope.outside[image]:
                continue
            address = best_address(self._tree, image, self._words)
            figure = Figure(image, address, self._style(image))
            holder = self._holder_with_text(image)
            if holder is not None:
                figure.pieces = self._text_below(image, holder)
                self._take(holder)
            elif self._tree.tags[image] in _SHOWN:
                parent = self._tree.parents[image]
                around = parent if self._tree.tags[parent] == "a" else image
                self._add_attributes(figure, range(around, self._tree.ends[image]))
                self._add_title(figure, [image])
            figure.style += mark_of_picture(self._tree, image, address, self._words)
            self.figures.append(figure)

    def _text_below(self, image: int, holder: int) -> list[Piece]:
        """Give what a holder says; what a converter puts into spans of its own is not set apart."""
        start, end = self._tree.ends[image], self._tree.ends[holder]
        unseen = frozenset(
            number
            for number in range(start, end)
            if self._tree.tags[number] != TEXT and is_hidden(self._tree, number, self._words)
        )
        text = text_between(self._tree, start, end, unseen)
        return [Piece(BlockKind.PARAGRAPH, start, text, self._tree.style(holder))] if text else []

    def _holder_with_text(self, image: int) -> int | None:
        """Give the paragraph or the table that a photo shares with a few words below it alone."""
        tree = self._tree
        for up in islice(tree.ancestors(image), MOST_AROUND):
            if up <= self._scope.root or tree.ends[up] - up > LARGEST_HOLDER:
                return None
            texts = [n for n in tree.within(up) if tree.tags[n] == TEXT and tree.says_something(n)]
            if not texts or tree.tags[up] in _ROWS:
                continue
            length = sum(len(tree.texts[number]) for number in texts)
            if texts[0] < image or length > LONGEST_LOOSE_TEXT or not self._is_alone(image, up):
                return None
            between = {tree.tags[number] for number in range(tree.ends[image], texts[0])}
            below = {tree.tags[number] for number in tree.within(up) if not self.taken[number]}
            is_below = "br" in between and tree.tags[up] in _PARAGRAPHS
            is_small = below.isdisjoint(_NO_CAPTION) and not any(self.taken[n] for n in texts)
            return up if is_small and (is_below or tree.tags[up] in _TABLES) else None
        return None

    def _is_alone(self, image: int, holder: int) -> bool:
        """Tell whether an element holds no other photo."""
        at, end = bisect_left(self._images, holder), self._tree.ends[holder]
        return self._images[at] == image and not any(n < end for n in self._images[at + 1 : at + 2])

    def _take(self, root: int, inner: Iterable[int] = ()) -> None:
        ends = self._tree.ends
        self.taken[root : ends[root]] = b"\1" * (ends[root] - root)
        for number in inner:
            self.taken[number : ends[number]] = bytes(ends[number] - number)

    def _add_attributes(self, figure: Figure, numbers: range) -> None:
        """Add a caption or a credit that the page only keeps in an attribute for its scripts."""
        elements = [number for number in numbers if self._tree.tags[number] != TEXT]
        for number in elements:
            kind = role_of(self._tree, number, self._words)
            content = tidy(self._tree.attribute(number, "content"))
            if self._tree.tags[number] == "meta" and kind is not None and content:
                figure.pieces.append(Piece(kind, number, content, "@content"))
        for kind, names in self._words.attributes:
            if any(piece.kind is kind for piece in figure.pieces):
                continue
            said = (
                (number, name, tidy(self._tree.attribute(number, name)))
                for number in elements
                for name in names
            )
            at, name, text = next((found for found in said if found[2]), (0, "", ""))
            if text and "<" not in text:
                figure.pieces.append(Piece(kind, at, text, f"@{name}"))

    def _add_title(self, figure: Figure, images: list[int]) -> None:
        """Add the title of a figure's only photo where nothing else is said about it."""
        if figure.pieces or len(images) != 1:
            return
        title = title_of(self._tree, images[0])
        if title is not None and not self._is_of_another_article(images[0]):
            figure.pieces.append(title)

    def _is_of_another_article(self, number: int) -> bool:
        """Tell whether a box that the page calls an article of its own is around an element."""
        near = islice(self._tree.ancestors(number), FARTHEST_ARTICLE)
        around = [up for up in near if up > self._scope.root and self._tree.tags[up] == "article"]
        headline = self._scope.headline
        return any(headline is None or not up <= headline < self._tree.ends[up] for up in around)

    def _lone_role(self, number: int) -> BlockKind | None:
        """Tell what a text outside every figure is; a mere source or author is no credit there."""
        if self._tree.tags[number] == "figcaption":
            return BlockKind.CAPTION
        if self._scope.weights[number] > LONGEST_CAPTION:
            return None
        role = role_of(self._tree, number, self._words)
        if role is BlockKind.CREDIT and not says_photo_credit(self._tree, number, self._words):
            return None
        return role

    def _image_beside(self, number: int) -> int | None:
        """Give the photo beside a lone text: the one that shares the nearest surroundings."""
        at = bisect_left(self._images, number)
        candidates = self._images[max(at - 1, 0) : at + 1]
        near = [image for image in candidates if self._is_near(image, number)]
        return max(near, key=lambda image: (self._shared(image, number), -image), default=None)

    def _is_near(self, image: int, number: int) -> bool:
        ends, before = self._tree.ends, self._scope.text_before
        start, end = (ends[image], number) if image < number else (ends[number], image)
        return end - start <= FARTHEST and before[end] - before[start] <= LONGEST_TEXT_BETWEEN

    def _shared(self, image: int, number: int) -> int:
        """Give the innermost element around both: the higher its number, the closer they are."""
        ends = self._tree.ends
        return next((up for up in self._tree.ancestors(number) if up < image < ends[up]), 0)

    def _stands_for_a_photo(self, number: int, kind: BlockKind) -> bool:
        if kind is BlockKind.CREDIT:
            return says_photo(self._tree, number, self._words)
        near = (number, *self._above(number))
        return not any(is_video(self._tree, up, self._words) for up in near)

    def _style(self, number: int) -> str:
        tree, words = self._tree, self._words
        around = (number, *self._above(number)[:3])
        inside = [n for n in tree.within(number) if tree.tags[n] != TEXT]
        is_moving = any(is_video(tree, n, words) for n in (*around, *inside))
        leads_away = self._is_linked_away(number) or self._is_teaser(number)
        is_drawn = any(is_chart(tree, n, words) for n in (*around, *inside))
        marks = (
            tree.tags[number],
            "video" if is_moving else "",
            "link" if leads_away else "",
            "chart" if is_drawn else "",
        )
        return " ".join(filter(None, marks))

    def _above(self, number: int) -> list[int]:
        return [up for up in islice(self._tree.ancestors(number), 4) if up > self._scope.root]

    def _is_linked_away(self, number: int) -> bool:
        for up in self._tree.ancestors(number):
            if up <= self._scope.root:
                return False
            if self._tree.tags[up] == "a":
                href = self._tree.attribute(up, "href").lower().split("?")[0]
                return bool(href) and not (
                    href.startswith(("#", "javascript:")) or href.endswith(_PICTURE)
                )
        return False

    def _is_teaser(self, number: int) -> bool:
        """Tell whether a linked heading shares the figure's box: it leads to another story."""
        tree, headline = self._tree, self._scope.headline
        for up in (number, *self._above(number)[:3]):
            if tree.ends[up] - up > LARGEST_TEASER:
                return False
            if self._scope.weights[up] > LONGEST_TEXT_BETWEEN:
                return False
            if headline is not None and up <= headline < tree.ends[up]:
                return False
            if any(tree.tags[n] in _HEADINGS and self._is_linked(n) for n in tree.within(up)):
                return True
        return False

    def _is_linked(self, heading: int) -> bool:
        tags = self._tree.tags
        beside = (*islice(self._tree.ancestors(heading), 2), *self._tree.within(heading))
        return any(tags[number] == "a" for number in beside)
