"""Which address an image has in a page, whatever way the page hides or offers it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from viewer.article.data_pictures import LARGE, data_reference, is_inside, variable_reference
from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import Words, is_icon

SMALLEST = 60
LONGEST_ADDRESS = 4_000

_MOST_AROUND = 40
_IMAGE_TAGS = ("img", "amp-img", "amp-anim", "image", "picture")
_SHOWING = {*_IMAGE_TAGS, TEXT, "source"}
_SUFFIX = re.compile(
    r"\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp|ece)(?:$|[?&#/!:])", re.IGNORECASE
)
_SVG = re.compile(r"\.svg(?:$|[?#])", re.IGNORECASE)
_BACKGROUND = re.compile(
    r"background(?:-image)?\s*:[^;]{0,80}?url\(\s*['\"]?([^'\")]+)", re.IGNORECASE
)
_DESCRIPTOR = re.compile(r"\s+(\d+(?:\.\d+)?)([wx])\s*$")
_SPLIT = re.compile(r",\s+|,(?=(?:https?:)?//)|(?<=\d[wx]),")
_NUMBER = re.compile(r"\d+")
# "src" in an attribute's name, or one of the names that zooming and lazy scripts use.
_LAZY = re.compile(
    r"(?:^|-)(?:src|original|lazy|url|image|img|full|large|hires|zoom|hi-res)(?:-|$)"
)
_AT_HAND = 1e6
_HOLDS_DATA = frozenset({"src", "data-src"})
_ADDRESSES = frozenset({"image", "url", "contenturl", "thumbnailurl", "thumbnail"})


def images_within(tree: Tree, number: int, words: Words, every: bool = False) -> list[int]:
    """Give the elements of a subtree that show a photo: no icons, no dots that count readers.

    Elements for scripts (a frame that loads its photo later) only count where no image does,
    or with ``every``.
    """
    found: list[int] = []
    done = number
    for current in range(number, tree.ends[number]):
        if current < done or tree.tags[current] == TEXT:
            continue
        if not may_show(tree, current) or _is_small(tree, current, words):
            continue
        if best_address(tree, current, words):
            found.append(current)
            done = tree.ends[current]
    shown = [number for number in found if tree.tags[number] in _IMAGE_TAGS]
    return found if every else shown or found


def holds_image(tree: Tree, number: int) -> bool:
    """Tell whether an image element is inside an element."""
    images = tree.named(*_IMAGE_TAGS)
    following = bisect_right(images, number)
    return following < len(images) and images[following] < tree.ends[number]


def may_show(tree: Tree, number: int) -> bool:
    """Tell whether an element can show a photo, by its tag or by an address for a script."""
    tag = tree.tags[number]
    if tag in _IMAGE_TAGS:
        return True
    if tag in {"div", "span", "a", "li", "figure", "i", "section", "noscript"}:
        attributes = tree.attributes(number)
        if not attributes or tree.ends[number] - number > _MOST_AROUND:
            return False
        return any(
            name.startswith("data-") and _LAZY.search(name[5:]) and _SUFFIX.search(value)
            for name, value in attributes.items()
        ) or ("background" in attributes.get("style", "") and "url(" in attributes["style"])
    return False


def _is_small(tree: Tree, number: int, words: Words) -> bool:
    for name in ("width", "height"):
        size = _NUMBER.match(tree.attribute(number, name))
        if size and int(size.group()[:6]) < SMALLEST:
            return True
    return is_icon(tree, number, words)


def best_address(tree: Tree, number: int, words: Words) -> str | None:
    """Give the address of the largest real picture that an element offers, as it stands there.

    A copy that a browser saved beside or inside the page comes first: it is the one at hand.
    """
    return _best(_offers(tree, number), words)


def address_in_data(tree: Tree, number: int, words: Words) -> str | None:
    """Give the address that a figure's data name where no element shows the photo yet."""
    elements = (n for n in range(number, tree.ends[number]) if tree.tags[n] not in _SHOWING)
    return _best(
        (offer for n in elements for offer in _offers_of(tree.attributes(n), tree.tags[n])), words
    )


def _best(offers: Iterable[tuple[float, str]], words: Words) -> str | None:
    real = [
        (width, -at, address)
        for at, (width, address) in enumerate(offers)
        if _is_real(address, words)
    ]
    return max(real)[2] if real else None


def width_of(tree: Tree, number: int) -> float:
    """Give how wide a photo is said to be, in pixels, or a guess that only serves to compare."""
    declared = _NUMBER.match(tree.attribute(number, "width"))
    offers = [min(rank, 10_000) for rank, _ in _offers(tree, number)]
    return max([float(declared.group()[:5]) if declared else 0.0, *offers])


def _offers(tree: Tree, number: int) -> Iterator[tuple[float, str]]:
    for current in range(number, tree.ends[number]):
        tag = tree.tags[current]
        if tag != TEXT:
            for width, address in _offers_of(tree.attributes(current), tag):
                yield (_AT_HAND if address in tree.at_hand else width), address


def _offers_of(attributes: dict[str, str], tag: str) -> Iterator[tuple[float, str]]:
    """Give (width or a guess at it, address) for each address that an element names."""
    for name, value in attributes.items():
        if name in _HOLDS_DATA and (held := data_reference(value)) is not None:
            yield (_AT_HAND if len(value) >= LARGE else 350.0), held
            continue
        if not value or len(value) > 20 * LONGEST_ADDRESS:
            continue
        if name.endswith("srcset"):
            yield from _candidates(value)
        elif name == "src":
            yield (_AT_HAND if "_files/" in value else 500.0), value.strip()
        elif (
            name == "itemid"
            or (name == "content" and _SUFFIX.search(value))
            or (
                name in {"content", "href"} and attributes.get("itemprop", "").lower() in _ADDRESSES
            )
        ):
            yield 300.0, value.strip()
        elif name.startswith("data-") and _LAZY.search(name[5:]):
            if _SUFFIX.search(value) or ("src" in name and "/" in value):
                yield 600.0, value.strip()
        elif name == "style":
            yield from _offers_of_style(value)
    if tag == "a" and _SUFFIX.search(attributes.get("href", "")):
        yield 200.0, attributes["href"].strip()


def _offers_of_style(style: str) -> Iterator[tuple[float, str]]:
    if (kept := variable_reference(style)) is not None:
        yield 450.0, kept
    for found in _BACKGROUND.finditer(style):
        yield 400.0, found[1].strip()


def _candidates(srcset: str) -> Iterator[tuple[float, str]]:
    for part in _SPLIT.split(srcset):
        part = part.strip().rstrip(",")
        size = _DESCRIPTOR.search(part)
        address = part[: size.start()] if size else part
        if address:
            factor = 1.0 if size and size[2] == "w" else 500.0
            yield (min(float(size[1]), 1e5) * factor if size else 500.0), address.strip()


def _is_real(address: str, words: Words) -> bool:
    if not address or len(address) > LONGEST_ADDRESS or any(c in address for c in "<>\n{}"):
        return False
    lowered = address.lower()
    if is_inside(address) and ";sha256=" in address:
        return True
    if lowered.startswith(("data:", "about:", "javascript:", "#", "blob:")):
        return False
    name = lowered.split("?")[0].rsplit("/", 1)[-1]
    return not _SVG.search(lowered) and not any(p in name for p in words.placeholders)
