"""Which photo is on the stage, at what sizes it is loaded, and how it is seen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

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

    def show(self, name: str, full_size: QSize, ground: Ground) -> None:
        """Take up a photo, unless it is there already at this size."""
        if self._view is not None and (name, full_size) == self.shown:
            return
        before = self._view
        self._name, self._full_size = name, full_size
        self._pictures = StagePictures()
        self.quarter_turns = 0
        if self.keep_zoom and before is not None and not before.is_fitted:
            self._view = before.on(ground).carried_to(self._turned())
        else:
            self._view = fitted(self._turned(), ground)

    def add(self, image: QImage, *, complete: bool) -> None:
        """Keep a picture of the photo at one more size."""
        self._pictures.add(image, complete=complete)

    def clear(self) -> None:
        """Show no photo."""
        self._name, self._view = "", None
        self._pictures = StagePictures()

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
