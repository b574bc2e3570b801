"""Parts of a small grey picture measured by their slopes: how shades rise and fall from place to place.

Slopes stay the same when a picture is scaled, re-encoded, brightened or loses its colours, and a
smooth sky has none: shades themselves would find every sky in every other. Their signs as bits are
a difference hash (N. Krawetz, "Kind of Like That", 2013).
"""

from dataclasses import dataclass
from math import sqrt
from operator import mul, sub

from PIL import Image

from viewer.domain import Glimpse

# Slopes less steep than this, in spreads, count as none in a code.
_STEEP = 0.3


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a picture: its middle and its sides, as fractions of the picture's."""

    x: float
    y: float
    width: float
    height: float


WHOLE = Window(0.5, 0.5, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Slopes:
    """Steps of the shades from each place to the next, rightwards and downwards."""

    steps: list[int]
    mean: float
    spread: float

    def correlation(self, other: "Slopes") -> float:
        """Tell how alike two parts are, -1 to 1, if their places correspond."""
        together: float = sum(map(mul, self.steps, other.steps)) / len(self.steps)
        return (together - self.mean * other.mean) / (self.spread * other.spread)

    def code(self) -> "Code":
        """Give the steep slopes as bits, for comparing with many."""
        least = _STEEP * self.spread
        up = down = 0
        for step in self.steps:
            up = up << 1 | (step - self.mean > least)
            down = down << 1 | (self.mean - step > least)
        return Code(up, down, sqrt((up | down).bit_count()) or 1.0)


@dataclass(frozen=True, slots=True)
class Code:
    """The slopes of a part as bits: steep upwards, steep downwards; the root of how many there are."""

    up: int
    down: int
    norm: float

    def likeness(self, other: "Code") -> float:
        """Estimate the correlation of the slopes, within a tenth or two, in little time."""
        same = (self.up & other.up).bit_count() + (self.down & other.down).bit_count()
        against = (self.up & other.down).bit_count() + (self.down & other.up).bit_count()
        return (same - against) / (self.norm * other.norm)


def picture_of(glimpse: Glimpse) -> Image.Image:
    """Give a glimpse as a picture that can be measured."""
    return Image.frombytes("L", (glimpse.width, glimpse.height), glimpse.shades)


def measure(picture: Image.Image, window: Window, side: int) -> Slopes:
    """Measure a part of a picture at ``side`` × ``side`` places."""
    box = _box(window, *picture.size)
    shades = picture.resize((side, side), Image.Resampling.BOX, box=box).tobytes()
    steps = [*map(sub, shades[1:], shades), *map(sub, shades[side:], shades)]
    mean = sum(steps) / len(steps)
    return Slopes(steps, mean, sqrt(sum(map(mul, steps, steps)) / len(steps) - mean**2) or 1.0)


def _box(window: Window, width: int, height: int) -> tuple[float, float, float, float]:
    """Give left, top, right and bottom in pixels, kept inside the picture."""
    across, down = min(1.0, window.width), min(1.0, window.height)
    left = min(max(0.0, window.x - across / 2), 1 - across)
    top = min(max(0.0, window.y - down / 2), 1 - down)
    return (
        left * width,
        top * height,
        min(width, (left + across) * width),
        min(height, (top + down) * height),
    )
