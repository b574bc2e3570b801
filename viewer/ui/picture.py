"""A photo's decoded pixels, and the file they came from."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo's pixels, upright, as decoded for a box; the whole photo's size, and what is wrong."""

    name: str
    image: QImage
    full_size: QSize
    is_sharp: bool = True
    damaged: str = ""
    box: QSize = field(default_factory=QSize)

    def serves(self, box: QSize) -> bool:
        """Tell whether decoding for a box of so many device pixels would give no more than this."""
        if not self.is_sharp:
            return False
        shown = fitted(self.full_size, box)
        held = QSize(self.image.width() + 1, self.image.height() + 1)
        # Some photos never come as large as they are: too many pixels, or only a preview inside.
        return _covers(self.box, box) or _covers(held, shown)


class Source(NamedTuple):
    """A photo's file as it is now: pixels of a changed file are other pixels."""

    path: Path
    name: str
    stamp: tuple[int, int]


def fitted(size: QSize, box: QSize) -> QSize:
    """Give the size of a photo that stands in a box whole, never enlarged."""
    return size.scaled(box.boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio)


def _covers(one: QSize, other: QSize) -> bool:
    return one.width() >= other.width() and one.height() >= other.height()
