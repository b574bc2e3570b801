"""The pictures of one photo that the stage holds, and which of them is drawn at a size."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

# A decoder that keeps the photo's proportions may round otherwise than we do.
_ROUNDING = 2
# The fitted one, the one zoomed to, and the full one; more only fills memory.
_MOST = 3


class StagePictures:
    """The same photo at the sizes loaded so far."""

    def __init__(self) -> None:
        self._sharp: list[QImage] = []
        self._preview = QImage()

    def add(self, image: QImage, *, complete: bool) -> None:
        """Keep one more; one that is not complete serves until a sharp one is there."""
        if not complete:
            self._preview = image
            return
        self._sharp = [kept for kept in self._sharp if kept.size() != image.size()]
        self._sharp = [*self._sharp, image][-_MOST:]

    def best_for(self, size: QSize) -> QImage:
        """Give the picture to draw at a size: the exact one, a larger, the largest, a preview."""
        if not self._sharp:
            return self._preview
        by_width = sorted(self._sharp, key=QImage.width)
        exact = [image for image in by_width if same_size(image.size(), size)]
        larger = [image for image in by_width if image.width() >= size.width()]
        return [*exact, *larger, by_width[-1]][0]

    def has(self, size: QSize) -> bool:
        """Tell whether a sharp picture of this size is there."""
        return any(same_size(image.size(), size) for image in self._sharp)


def same_size(one: QSize, other: QSize) -> bool:
    """Tell whether two sizes differ by rounding only."""
    return (
        abs(one.width() - other.width()) <= _ROUNDING
        and abs(one.height() - other.height()) <= _ROUNDING
    )
