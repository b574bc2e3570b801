"""Decoded pixels on their way to the window."""

from dataclasses import dataclass
from pickle import PickleBuffer

DAMAGED = "The file is damaged or incomplete: only part of the photo could be read."
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture, upright and in sRGB.

    ``data`` holds rows of ``stride`` bytes, four a pixel: blue, green, red, 255, which is
    QImage.Format_RGB32 on a little-endian machine. It is pickled out of band: what arrives from a
    worker is a view of shared memory, or bytes. ``full_size`` is the photo's own size as displayed.
    ``damaged`` says what is wrong with the file when only part of it could be read.
    """

    width: int
    height: int
    stride: int
    data: PickleBuffer | memoryview | bytes
    full_size: tuple[int, int]
    damaged: str = ""
    thumbnail: "Pixels | None" = None
    owner: object = None

    def __reduce__(self) -> tuple[object, ...]:
        # The owner of the memory behind the data has to live as long as this, but stays at home.
        return Pixels, (
            self.width,
            self.height,
            self.stride,
            PickleBuffer(self.data),
            self.full_size,
            self.damaged,
            self.thumbnail,
        )


def fitted(
    size: tuple[int, int], box: tuple[int, int] | None, most_pixels: int | None = None
) -> tuple[int, int]:
    """Give the size of a picture fitted into a box and a number of pixels, never enlarged."""
    width, height = size
    scale = 1.0
    if box is not None:
        scale = min(scale, box[0] / width, box[1] / height)
    if most_pixels is not None:
        scale = min(scale, (most_pixels / (width * height)) ** 0.5)
    return max(1, round(width * scale)), max(1, round(height * scale))
