"""One photo shown twice on a page, for zooming or for a narrow window, is one slot."""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.slots.found import Found

SHORTEST_NAME = 12

_SIZE = re.compile(r"[-_@](?:\d{2,5}x\d{2,5}|\d{2,5}w|scaled|\dx)$", re.IGNORECASE)
_DIGEST = re.compile(r"[0-9a-f]{20,}", re.IGNORECASE)


def without_copies(found: Iterable[Found], declared: set[int]) -> tuple[Found, ...]:
    """Give slots without their copies, in their order; the copy that says more stands for both.

    Two photos with one caption stay two. ``declared`` holds the places of real figures: a caption
    that is repeated outside of them describes the photo inside one.
    """
    seen = _Seen(declared)
    for slot in found:
        seen.add(slot)
    return tuple(seen.kept)


class _Seen:
    """The slots kept so far, by caption and photo, so that a page of thousands stays quick."""

    def __init__(self, declared: set[int]) -> None:
        self.kept: list[Found] = []
        self._declared = declared
        self._photos: dict[tuple[str, str], int] = {}
        self._captions: dict[str, int] = {}
        self._images: dict[str, int] = {}

    def add(self, slot: Found) -> None:
        """Keep a slot, or let it stand for the copy that was there if it says more."""
        at = self._copy_of(slot)
        if at is None:
            at = len(self.kept)
            self.kept.append(slot)
        else:
            best = max(self.kept[at], slot, key=_worth)
            self.kept[at] = replace(best, blocks=self.kept[at].blocks | slot.blocks)
        for mark in _marks(slot.image):
            self._photos.setdefault((slot.caption, mark), at)
        if slot.caption:
            self._captions.setdefault(slot.caption, at)
        if slot.image:
            self._images.setdefault(slot.image, at)

    def _copy_of(self, slot: Found) -> int | None:
        for mark in _marks(slot.image):
            if (slot.caption, mark) in self._photos:
                return self._photos[slot.caption, mark]
        at = self._captions.get(slot.caption)
        if at is not None and self._tells_the_same(slot, self.kept[at]):
            return at
        at = self._images.get(slot.image or "")
        if at is not None and _completes(slot, self.kept[at]):
            return at
        return None

    def _tells_the_same(self, slot: Found, other: Found) -> bool:
        alone = slot.at not in self._declared and other.at in self._declared
        return alone or not slot.image or not other.image


def _completes(slot: Found, other: Found) -> bool:
    """Tell whether of two texts beside one photo one is only a button or a title near it."""
    unlike = (slot.credit is None) != (other.credit is None)
    return unlike or not slot.caption or not other.caption


def _worth(slot: Found) -> tuple[bool, bool, bool]:
    return bool(slot.caption), slot.credit is not None, bool(slot.image)


def _marks(address: str | None) -> frozenset[str]:
    """Give what tells a photo in its address whatever its size: its file name and digests."""
    if not address:
        return frozenset()
    path = address.split("?")[0].split("#")[0]
    name = _SIZE.sub("", path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    digests = {run for run in _DIGEST.findall(path) if any(map(str.isdigit, run))}
    return frozenset({address, *digests} | ({name} if len(name) >= SHORTEST_NAME else set()))
