"""Which photo is on the stage, at what sizes it is loaded, and how it is seen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from viewer.photos.decoding import Part
from viewer.ui.stage_pictures import StagePictures
from viewer.ui.view_geometry import Ground, View, fitted, scaled


class PhotoView:
    """One photo at a time in device pixels; a new one starts fitted, or as the last was seen."""

    def __init__(self) -> None:
        self.keep_zoom = False
        self.quarter_turns = 0
        self._name = ""
        self._full_size = QSize()
        self._pictures = StagePictures()
        self._part: tuple[Part, QImage] | None = None
        self._view: View | None = None

    @property
    def view(self) -> View | None:
        """How the photo is seen; None where there is no photo."""
        return self._view

    @property
    def shown(self) -> tuple[str, QSize]:
        """The photo's name and full size; an empty name where there is none."""
        return self._name, self._full_size

    @property
    def scale(self) -> float:
        """Device pixels per photo pixel."""
        return self._view.scale if self._view is not None else 1.0

    @property
    def is_fitted(self) -> bool:
        """Whether the whole photo is seen as large as it can be."""
        return self._view is None or self._view.is_fitted

    @property
    def image(self) -> QImage:
        """The loaded picture that serves best at this scale; null where there is none."""
        return self._pictures.best_for(self._size_at(self.scale))

    @property
    def wanted(self) -> QSize | None:
        """The size a sharp picture is missing at, unturned; None where nothing is missing."""
        size = self._size_at(min(1.0, self.scale))
        return None if self._view is None or self._pictures.has(size) else size

    @property
    def in_sight(self) -> Part | None:
        """What is seen of the photo in its own pixels; None unless it is panned at 100 %, unturned."""
        if self._view is None or self._view.scale != 1 or self.quarter_turns:
            return None
        if not self._view.can_pan:
            return None
        left, top, width, height = self._view.rect
        ground = self._view.ground
        right, below = min(width, ground.width - left), min(height, ground.height - top)
        left, top = max(0, -left), max(0, -top)
        return left, top, right - left, below - top

    @property
    def part(self) -> tuple[Part, QImage] | None:
        """The part that is there at full size while the whole is not, where it can be seen."""
        return self._part if self.in_sight is not None and self.wanted is not None else None

    @property
    def is_sharp(self) -> bool:
        """Whether all that is seen has as many pixels as it can have."""
        if self.wanted is None:
            return True
        part, seen = self.part, self.in_sight
        return part is not None and seen is not None and _covers(part[0], seen)

    def add_part(self, part: Part, image: QImage) -> None:
        """Keep a part at full size until the whole is there."""
        self._part = (part, image)

    def show(self, name: str, full_size: QSize, ground: Ground) -> None:
        """Take up a photo, unless it is there already at this size."""
        if self._view is not None and (name, full_size) == self.shown:
            return
        before = self._view
        self._name, self._full_size = name, full_size
        self._pictures, self._part = StagePictures(), None
        self.quarter_turns = 0
        if self.keep_zoom and before is not None and not before.is_fitted:
            self._view = before.on(ground).carried_to(self._turned())
        else:
            self._view = fitted(self._turned(), ground)

    def add(self, image: QImage, *, complete: bool) -> None:
        """Keep a picture of the photo at one more size."""
        self._pictures.add(image, complete=complete)
        if self.wanted is None:
            self._part = None

    def clear(self) -> None:
        """Show no photo."""
        self._name, self._view = "", None
        self._pictures, self._part = StagePictures(), None

    def fit(self) -> None:
        """See the whole photo."""
        if self._view is not None:
            self._view = fitted(self._view.photo, self._view.ground)

    def zoom_to(self, scale: float, at: tuple[float, float] | None) -> None:
        """See it at a scale, the point under ``at`` kept."""
        if self._view is not None:
            self._view = self._view.zoomed(scale, at)

    def pan(self, right: float, down: float) -> None:
        """Move it, as far as there is more to see."""
        if self._view is not None:
            self._view = self._view.panned(right, down)

    def turn(self, quarter_turns: int) -> None:
        """Turn it by quarters to the right, and see all of it."""
        self.quarter_turns = (self.quarter_turns + quarter_turns) % 4
        if self._view is not None:
            self._view = fitted(self._turned(), self._view.ground)

    def stand_on(self, ground: Ground) -> None:
        """See it on a stage of another size."""
        if self._view is not None:
            self._view = self._view.on(ground)

    def _size_at(self, scale: float) -> QSize:
        return QSize(*scaled((self._full_size.width(), self._full_size.height()), scale))

    def _turned(self) -> tuple[int, int]:
        width, height = max(1, self._full_size.width()), max(1, self._full_size.height())
        return (height, width) if self.quarter_turns % 2 else (width, height)


def _covers(one: Part, other: Part) -> bool:
    return (
        one[0] <= other[0]
        and one[1] <= other[1]
        and one[0] + one[2] >= other[0] + other[2]
        and one[1] + one[3] >= other[1] + other[3]
    )
