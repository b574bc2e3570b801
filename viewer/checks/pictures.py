"""The photos themselves: too small for print, or left over and yet of this article."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from viewer.checks.context import CheckContext
from viewer.checks.names import bare, names_in
from viewer.checks.phrases import fold
from viewer.domain import Photo, Remark, Severity

FEWEST_NAMES = 2
MOST_NAMED = 5
SHORT_WORD = 3
FEWEST_WORDS = 4
FEWEST_LETTERS = 12
MOST_OF_THEM = 0.75
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def photo_too_small(context: CheckContext) -> Iterator[Remark]:
    """Tell of photos whose long side is too short for print.

    Where several are and none is larger, they are copies for the web or for layout, and that is no
    news of any slot.
    """
    smallest = context.profile.smallest_for_print
    known = [
        (pair, pair.photo.size)
        for pair in context.pairs
        if pair.photo and pair.photo.size and not pair.photo.fault
    ]
    small = [(pair, size) for pair, size in known if max(size) < smallest]
    if len(small) == len(known) > 1:
        return
    for pair, size in small:
        text = f"The photo of slot {pair.slot.number} is small for print: {size[0]} × {size[1]} pixels."
        yield Remark("photo-too-small", Severity.NOTE, text, pair.slot.key)


def unused_photo(context: CheckContext) -> Iterator[Remark]:
    """Tell of unplaced photos whose own caption or file name says that they belong."""
    found = [photo for photo in context.unplaced if _belongs(photo, context)]
    for photo in found[:MOST_NAMED]:
        text = f"“{photo.name}” is in no slot, and looks as if it belonged to the article."
        yield Remark("unused-photo", Severity.NOTE, text)


def _belongs(photo: Photo, context: CheckContext) -> bool:
    if photo.fault:
        return False
    folders = {
        PurePosixPath(pair.photo.name).parent for pair in context.pairs if pair.photo is not None
    }
    if folders and PurePosixPath(photo.name).parent not in folders:
        return False
    if PurePosixPath(photo.name).name in context.references:
        return True
    said = (photo.embedded.headline, photo.embedded.caption)
    if any(_shares_words(text, context) for text in said):
        return True
    words = {bare(word) for text in said for word in _telling(text)}
    pairs = {pair for text in said for run in names_in(text) for pair in pairwise(run)}
    return len(words & context.names.words) >= FEWEST_NAMES or any(
        bare(second) in map(bare, context.names.after.get(bare(first), ()))
        for first, second in pairs
    )


def _shares_words(text: str, context: CheckContext) -> bool:
    """Tell whether a text, or most of its longer words, stand in the article."""
    if len(text) >= FEWEST_LETTERS and fold(text) in context.folded:
        return True
    words = {fold(word) for word in _LONG_WORD.findall(text)}
    shared = len(words & context.words)
    return len(words) >= FEWEST_WORDS and shared >= MOST_OF_THEM * len(words)


def _telling(text: str) -> Iterator[str]:
    """Give the words with a capital, without the first one, which always has one, and short ones."""
    words = [word for run in names_in(text) for word in run]
    yield from (word for word in words if len(word) > SHORT_WORD and not text.startswith(word))
