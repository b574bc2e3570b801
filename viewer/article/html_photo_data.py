"""What a page's data for search engines (JSON-LD) say of the photos that the page shows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from viewer.article.html_figures import Figure
from viewer.article.html_pieces import Piece
from viewer.article.html_scope import agreement, letters_of
from viewer.article.html_text import tidy
from viewer.domain import BlockKind

# Pieces of this style are in the page's data alone; what the page prints outweighs them.
IN_DATA = "@json-ld"
SHORTEST_PATH = 6
LONGEST_CREDIT = 300
LONGEST_CAPTION = 1_500
FEWEST_WORDS = 5
REPEATED = 0.6  # of the words of a title
CAPTION_IN_DATA = "@data"

_ADDRESSES = ("url", "contentUrl", "@id")
_MAKERS = ("creator", "author", "copyrightHolder", "provider")


def credits_in(things: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Give whom schema.org's ImageObjects name, by the path of the photo's address."""
    found: dict[str, str] = {}
    for thing in things:
        if "imageobject" not in str(thing.get("@type", "")).lower():
            continue
        credit = _line(thing.get("creditText")) or _maker(thing)
        for name in _ADDRESSES if credit else ():
            if path := _path(thing.get(name)):
                found.setdefault(path, credit[:LONGEST_CREDIT])
    return found


def captions_in(things: Iterable[dict[str, Any]], titles: Sequence[str]) -> dict[str, str]:
    """Give the captions of schema.org's ImageObjects, by the path of the photo's address.

    What only says the page's title again is none.
    """
    found: dict[str, str] = {}
    known = [letters_of(title) for title in titles]
    for thing in things:
        if "imageobject" not in str(thing.get("@type", "")).lower():
            continue
        caption = _line(thing.get("caption"))[:LONGEST_CAPTION]
        said = letters_of(caption)
        if len(said) < FEWEST_WORDS or any(agreement(said, title) > REPEATED for title in known):
            continue
        for name in _ADDRESSES:
            if path := _path(thing.get(name)):
                found.setdefault(path, caption)
    return found


def add_captions(figures: Iterable[Figure], captions_by_path: Mapping[str, str]) -> None:
    """Put the caption that the data name beside a photo of which the page says nothing at all."""
    for figure in figures if captions_by_path else ():
        caption = captions_by_path.get(_path(figure.image))
        if caption and not figure.pieces:
            figure.pieces.append(Piece(BlockKind.CAPTION, figure.at, caption, CAPTION_IN_DATA))


def add_credits(figures: Iterable[Figure], credits_by_path: Mapping[str, str]) -> None:
    """Put the credit that the data name beside a photo whose mark-up names none as such."""
    for figure in figures if credits_by_path else ():
        credit = credits_by_path.get(_path(figure.image))
        if credit and figure.pieces and all(p.kind is not BlockKind.CREDIT for p in figure.pieces):
            figure.pieces.append(Piece(BlockKind.CREDIT, figure.at, credit, IN_DATA))


def _line(value: Any) -> str:
    return tidy(value).replace("\n", " ") if isinstance(value, str) else ""


def _maker(thing: Mapping[str, Any]) -> str:
    """Give the name of who made the photo, as a text or as a person's or firm's data."""
    for name in _MAKERS:
        value = thing.get(name)
        value = value[0] if isinstance(value, list) and value else value
        said = _line(value.get("name") if isinstance(value, dict) else value)
        if said and "://" not in said:
            return said
    return ""


def _path(address: Any) -> str:
    """Give the path of an address, "" where it says too little to know a photo by."""
    if not isinstance(address, str):
        return ""
    try:
        path = unquote(urlsplit(address.strip()).path)
    except ValueError:
        return ""
    return path if len(path) >= SHORTEST_PATH else ""
