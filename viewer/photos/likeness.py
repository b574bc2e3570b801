"""Which photos look like which: an article's own small copies in photos, and the very same pictures.

A copy may be cut from the photo. Windows of the photo are tried by their codes, then the likeliest
is moved and scaled until it fits best, and the correlation there tells how alike the two are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil, exp, log
from operator import sub
from typing import TYPE_CHECKING

from viewer.domain import Glimpse
from viewer.photos.slopes import WHOLE, Code, Slopes, Window, measure, picture_of

if TYPE_CHECKING:
    from PIL.Image import Image

# What is less alike than this is another picture.
ALIKE = 0.9
# Two pictures of a burst are as alike as two copies, but for the place where something moved.
_SAME, _MOST_MOVED = 0.965, 20

_COARSE, _FINE, _FINEST = 8, 16, 20
# One edge across an empty picture tells none apart: so many of the 119 coarse places must be steep.
_LEAST_DETAIL = 32
_LIKELY, _WORTH_A_FINE_LOOK = 0.4, 0.8
_TRIED, _STARTS = 4, 3
# A page shows about half of each side of a photo or more. Windows lie so close that the measuring
# finds its way from the nearest, in steps that become smaller.
_ZOOMS = (1.0, 0.8, 0.64, 0.52)
_APART, _MOST_ABREAST = 0.16, 7
_FIRST_MOVE, _LAST_MOVE = 0.06, 0.008
# Pictures of nearly one shape share their windows; by the logarithm of width to height.
_ONE_SHAPE = 0.06
_MOST_SHAPES = 8


def copies_in(
    copies: Mapping[str, Glimpse], photos: Mapping[str, Glimpse]
) -> dict[str, dict[str, float]]:
    """Give, for each photo, the copies that show it or a part of it, with how alike they are."""
    searched = Copies(copies)
    found = {name: searched.found_in(glimpse) for name, glimpse in photos.items()}
    return {name: copies for name, copies in found.items() if copies}


class Copies:
    """The pictures that an article shows itself, prepared for being found in photos."""

    def __init__(self, glimpses: Mapping[str, Glimpse]) -> None:
        self._glimpses = glimpses
        self._by_shape: dict[int, list[tuple[str, Code]]] = {}
        for name, glimpse in glimpses.items():
            shape = _shape_of(glimpse)
            code = measure(picture_of(glimpse), WHOLE, _COARSE).code()
            is_new = shape not in self._by_shape and len(self._by_shape) < _MOST_SHAPES
            if code.norm**2 >= _LEAST_DETAIL and (is_new or shape in self._by_shape):
                self._by_shape.setdefault(shape, []).append((name, code))

    def found_in(self, photo: Glimpse) -> dict[str, float]:
        """Give the names of the copies that show a photo or a part of it, with how alike they are."""
        picture = picture_of(photo)
        tried = sorted(self._likely(picture), key=lambda row: -row[0])[:_TRIED]
        fits = {name: _best_fit(picture, self._glimpses[name], at) for _, name, at in tried}
        return {name: round(fit, 4) for name, fit in fits.items() if fit >= ALIKE}

    def _likely(self, picture: "Image") -> Iterator[tuple[float, str, list[Window]]]:
        """Give the copies worth measuring: how likely, which, and the best windows to begin at."""
        photo = picture.width / picture.height
        for shape, copies in self._by_shape.items():
            windows = list(_windows(exp(shape * _ONE_SHAPE) / photo))
            codes = [measure(picture, window, _COARSE).code() for window in windows]
            for name, code in copies:
                fits = [(code.likeness(other), at) for at, other in enumerate(codes)]
                best = sorted(fits, reverse=True)[:_STARTS]
                if best[0][0] >= _LIKELY:
                    yield best[0][0], name, [windows[at] for _, at in best]


def same_pictures(glimpses: Mapping[str, Glimpse]) -> dict[str, frozenset[str]]:
    """Give, for each picture, the others that show the very same, whole; not the next of a burst."""
    by_shape: dict[int, list[tuple[str, Code]]] = defaultdict(list)
    found: dict[str, set[str]] = defaultdict(set)
    for name, glimpse in glimpses.items():
        code = measure(picture_of(glimpse), WHOLE, _COARSE).code()
        shape = _shape_of(glimpse)
        for near in (shape - 1, shape, shape + 1):
            for other, of_other in by_shape[near]:
                if code.likeness(of_other) >= ALIKE and is_same(glimpse, glimpses[other]):
                    found[name].add(other)
                    found[other].add(name)
        by_shape[shape].append((name, code))
    return {name: frozenset(others) for name, others in found.items()}


def is_same(one: Glimpse, other: Glimpse) -> bool:
    """Tell whether two glimpses are of the very same picture."""
    first, second = (measure(picture_of(each), WHOLE, _FINEST) for each in (one, other))
    if first.correlation(second) < _SAME:
        return False
    moved: int = max(map(abs, map(sub, first.steps, second.steps)))
    return moved <= _MOST_MOVED


def _shape_of(glimpse: Glimpse) -> int:
    return round(log(glimpse.width / glimpse.height) / _ONE_SHAPE)


def _windows(stretch: float) -> Iterator[Window]:
    """Give the parts of a photo that a copy may show whose shape is so many times the photo's."""
    for zoom in _ZOOMS:
        width, height = min(1.0, stretch) * zoom, min(1.0, 1 / stretch) * zoom
        for x in _middles(width):
            for y in _middles(height):
                yield Window(x, y, width, height)


def _middles(side: float) -> list[float]:
    """Give where windows of this side have their middles, along one side of the photo."""
    steps = min(_MOST_ABREAST - 1, ceil((1 - side) / (side * _APART) - 0.01))
    return [side / 2 + (1 - side) * at / steps for at in range(steps + 1)] if steps > 0 else [0.5]


def _best_fit(picture: "Image", copy: Glimpse, starts: Sequence[Window]) -> float:
    """Give how alike the copy and the part of the photo are that fits it best.

    A coarse look finds the way from further off, a fine one tells how alike they are there.
    """
    whole, stretch = picture_of(copy), copy.width / copy.height * picture.height / picture.width
    coarse, fine = measure(whole, WHOLE, _COARSE), measure(whole, WHOLE, _FINE)
    climbed = [_climb(picture, coarse, start, _FIRST_MOVE, stretch) for start in starts]
    fit, window = max(climbed, key=lambda found: found[0])
    if fit < _WORTH_A_FINE_LOOK:
        return 0.0
    return _climb(picture, fine, window, _FIRST_MOVE / 3, stretch)[0]


def _climb(
    picture: "Image", aim: Slopes, window: Window, move: float, stretch: float
) -> tuple[float, Window]:
    """Move and scale a window as long as it comes to look more like the aim."""
    side = _COARSE if len(aim.steps) < _FINE**2 else _FINE
    best = measure(picture, window, side).correlation(aim)
    while move >= _LAST_MOVE:
        moved = [
            replace(window, x=window.x + move * window.width),
            replace(window, x=window.x - move * window.width),
            replace(window, y=window.y + move * window.height),
            replace(window, y=window.y - move * window.height),
            *(_zoomed(window, zoom, stretch) for zoom in (1 + move, 1 - move)),
        ]
        fits = [measure(picture, each, side).correlation(aim) for each in moved]
        if max(fits) > best:
            best = max(fits)
            window = moved[fits.index(best)]
        else:
            move /= 2
    return best, window


def _zoomed(window: Window, zoom: float, stretch: float) -> Window:
    width = min(window.width * zoom, 1.0, stretch)
    return replace(window, width=width, height=width / stretch)
