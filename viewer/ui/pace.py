"""How fast photos go by, beside how fast they are decoded."""

import math
import time
from collections.abc import Callable

HURRIED = 0.08
SHORTEST_REST = 0.04

_FIRST_GUESS = 0.12
_WEIGHT = 0.3
_FARTHEST = 8


class Pace:
    """Tell from the times of steps and decodings what is worth decoding; all times in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last_step = -math.inf
        self._between = math.inf
        self._decoding = _FIRST_GUESS
        self.is_hurried = False

    def step(self) -> None:
        """Take note that another photo is shown."""
        now = self._clock()
        self._between, self._last_step = now - self._last_step, now
        self.is_hurried = self._between < HURRIED

    def rest(self) -> None:
        """Take note that the photo shown stays."""
        self.is_hurried = False

    def took(self, seconds: float) -> None:
        """Take note of how long a decoding took."""
        self._decoding += _WEIGHT * (seconds - self._decoding)

    @property
    def patience(self) -> float:
        """How long no step has to come for a photo to stay."""
        return min(HURRIED, max(SHORTEST_REST, 1.3 * self._between))

    @property
    def reach(self) -> int:
        """How many photos go by while one is decoded: what is nearer comes too late."""
        return min(_FARTHEST, max(1, math.ceil(self._decoding / max(self._between, 0.01))))
