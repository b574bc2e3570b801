"""The photos themselves: too small for print, or left over and yet of this article."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from viewer.checks.context import CheckContext
from viewer.checks.names import bare, names_in
from viewer.domain import Photo, Remark, Severity

# At 300 dots an inch, 1,000 pixels are a column of 85 mm.
SMALLEST_FOR_PRINT = 1000
FEWEST_NAMES = 2
MOST_NAMED = 5
SHORT_WORD = 3


def photo_too_small(context: CheckContext) -> Iterator[Remark]:
    """Tell of photos whose long side is too short for print, where another one's is not.

    Where all are small they are copies for the web or for layout, and that is no news of any slot.
    """
    sizes = [pair.photo.size for pair in context.pairs if pair.photo and pair.photo.size]
    if not any(max(size) >= SMALLEST_FOR_PRINT for size in sizes):
        return
    for pair in context.pairs:
        size = pair.photo.size if pair.photo and not pair.photo.fault else None
        if size and max(size) < SMALLEST_FOR_PRINT:
            text = (
                f"The photo of slot {pair.slot.number} is small for print: "
                f"{size[0]} × {size[1]} pixels."
            )
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
    said = (photo.embedded.headline, photo.embedded.caption)
    words = {bare(word) for text in said for word in _telling(text)}
    pairs = {pair for text in said for run in names_in(text) for pair in pairwise(run)}
    return len(words & context.names.words) >= FEWEST_NAMES or any(
        bare(second) in map(bare, context.names.after.get(bare(first), ()))
        for first, second in pairs
    )


def _telling(text: str) -> Iterator[str]:
    """Give the words with a capital, without the first one, which always has one, and short ones."""
    words = [word for run in names_in(text) for word in run]
    yield from (word for word in words if len(word) > SHORT_WORD and not text.startswith(word))
