"""Where a photo stands on the stage: fit, zoom and pan as pure arithmetic in device pixels."""

from dataclasses import dataclass, replace

LARGEST_SCALE = 16.0
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Ground:
    """The stage a photo stands on, and the margins that a fitted photo keeps.

    What lies within ``below`` of the lower edge is taken by something else, a caption.
    """

    width: int
    height: int
    side: int = 0
    above: int = 0
    below: int = 0

    @property
    def room(self) -> tuple[int, int]:
        """Width and height that a fitted photo may take, at least one pixel each."""
        across = max(1, self.width - 2 * self.side)
        return across, max(1, self.height - self.above - self.below)


@dataclass(frozen=True, slots=True)
class View:
    """A photo of ``photo`` pixels drawn at ``scale`` with its upper left corner at ``x``, ``y``."""

    photo: tuple[int, int]
    ground: Ground
    scale: float
    x: float
    y: float

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole photo is seen, never above one."""
        return fit_scale(self.photo, self.ground)

    @property
    def is_fitted(self) -> bool:
        """Whether the whole photo is seen as large as it can be."""
        return self.scale <= self.fit_scale

    @property
    def rect(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of the photo in whole device pixels."""
        width, height = scaled(self.photo, self.scale)
        return round(self.x), round(self.y), width, height

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the stage above what stands below."""
        return self.ground.width / 2, (self.ground.height - self.ground.below) / 2

    @property
    def can_pan(self) -> bool:
        """Whether some of the photo lies outside of the stage."""
        _, _, width, height = self.rect
        return width > self.ground.width or height > self.ground.height - self.ground.below

    def zoomed(self, scale: float, at: tuple[float, float] | None = None) -> "View":
        """Give the view at another scale, the photo's point under ``at`` kept where it is."""
        across, down = self.middle if at is None else at
        wanted = min(max(scale, self.fit_scale), max(LARGEST_SCALE, self.fit_scale))
        ratio = wanted / self.scale
        x, y = across - (across - self.x) * ratio, down - (down - self.y) * ratio
        return _kept_on_stage(replace(self, scale=wanted, x=x, y=y))

    def panned(self, right: float, down: float) -> "View":
        """Give the view with the photo moved, as far as there is more of it to see."""
        return _kept_on_stage(replace(self, x=self.x + right, y=self.y + down))

    def on(self, ground: Ground) -> "View":
        """Give the view on a stage of another size: fitted again, or about the same point."""
        if self.is_fitted:
            return fitted(self.photo, ground)
        return self._about_same_point(self.photo, ground)

    def carried_to(self, photo: tuple[int, int]) -> "View":
        """Give the view of another photo at this scale, about the same part of it."""
        return self._about_same_point(photo, self.ground)

    def _about_same_point(self, photo: tuple[int, int], ground: Ground) -> "View":
        middle = self.middle
        across = (middle[0] - self.x) / (self.photo[0] * self.scale)
        down = (middle[1] - self.y) / (self.photo[1] * self.scale)
        scale = max(self.scale, fit_scale(photo, ground))
        there = View(photo, ground, scale, 0, 0)
        x = there.middle[0] - across * photo[0] * scale
        y = there.middle[1] - down * photo[1] * scale
        return _kept_on_stage(replace(there, x=x, y=y))


def fit_scale(photo: tuple[int, int], ground: Ground) -> float:
    """Give the scale at which a photo fits the room; it is never enlarged."""
    across, down = ground.room
    return min(1.0, across / photo[0], down / photo[1])


def fitted(photo: tuple[int, int], ground: Ground) -> View:
    """Give the view in which the whole photo is seen in the middle of its room."""
    return _kept_on_stage(View(photo, ground, fit_scale(photo, ground), 0, 0))


def scaled(photo: tuple[int, int], scale: float) -> tuple[int, int]:
    """Give a photo's width and height at a scale, in whole pixels, at least one each."""
    return max(1, round(photo[0] * scale)), max(1, round(photo[1] * scale))


def stepped(scale: float, steps: float) -> float:
    """Give the scale some steps further in or out; on its way it stops at 100 %."""
    wanted = scale * STEP**steps
    return 1.0 if (scale - 1) * (wanted - 1) < 0 else wanted


def _kept_on_stage(view: View) -> View:
    ground = view.ground
    width, height = scaled(view.photo, view.scale)
    x = _placed(view.x, width, (0, ground.width), (ground.side, ground.side))
    y = _placed(view.y, height, (0, ground.height - ground.below), (ground.above, 0))
    return replace(view, x=x, y=y)


def _placed(start: float, length: int, stage: tuple[int, int], margins: tuple[int, int]) -> float:
    """Keep a stretch on the stage: in the middle if all of it can be seen, else without gaps."""
    low, high = stage
    if length <= high - low:
        middle = (low + margins[0] + high - margins[1] - length) / 2
        return min(max(middle, low), high - length)
    return min(max(start, high - length), low)
