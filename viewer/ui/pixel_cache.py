"""Pictures kept in memory within a budget of bytes; what was not asked for longest goes first."""

from collections import OrderedDict
from collections.abc import Collection, Hashable
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtGui import QImage

from viewer.ui.picture import Picture


class HasImage(Protocol):
    """Whatever carries the pixels that are counted."""

    @property
    def image(self) -> QImage:
        """The pixels."""
        ...


P = TypeVar("P", bound=HasImage)


class PackedCache:
    """Keep small pictures as JPEG: some tens of kilobytes each, unpacked in a millisecond."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._kept: OrderedDict[Hashable, tuple[Picture, bytes]] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def get(self, key: Hashable) -> Picture | None:
        """Give the picture of a key, unpacked; None if it is not, or no longer, kept."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        picture, packed = self._kept[key]
        image = QImage.fromData(packed).convertToFormat(QImage.Format.Format_RGB32)
        return replace(picture, image=image)

    def put(self, key: Hashable, picture: Picture, packed: bytes) -> None:
        """Keep a picture in its packed form; those not asked for longest make room."""
        _, before = self._kept.pop(key, (None, b""))
        self._kept[key] = (replace(picture, image=QImage()), packed)
        self._bytes += len(packed) - len(before)
        while self._bytes > self._budget:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._bytes -= len(oldest)


class PixelCache(Generic[P]):
    """Keep pictures by key; ``get`` makes a key young again."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._kept: OrderedDict[Hashable, P] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    @property
    def budget(self) -> int:
        """How many bytes of pixels may be kept."""
        return self._budget

    @property
    def bytes_kept(self) -> int:
        """How many bytes of pixels are kept."""
        return self._bytes

    def keep_within(self, budget: int) -> None:
        """Take another budget; what is too much goes, the oldest first."""
        self._budget = budget
        self._make_room(())

    def get(self, key: Hashable) -> P | None:
        """Give the picture of a key, None if it is not, or no longer, kept."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: Hashable, picture: P, needed: Collection[Hashable] = ()) -> None:
        """Keep a picture; what is not needed goes until the budget holds, the oldest first."""
        self._drop(key)
        self._kept[key] = picture
        self._bytes += picture.image.sizeInBytes()
        self._make_room(needed)

    def _make_room(self, needed: Collection[Hashable]) -> None:
        for old in [each for each in self._kept if each not in needed]:
            if self._bytes <= self._budget:
                return
            self._drop(old)

    def _drop(self, key: Hashable) -> None:
        if key in self._kept:
            self._bytes -= self._kept.pop(key).image.sizeInBytes()
