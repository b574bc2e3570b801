"""Pictures that tests draw: each number another scene, all with a sky and a ground as photos have."""

import random

from PIL import Image, ImageDraw, ImageFilter


def scene(number: int, size: tuple[int, int] = (900, 600), moved: int = 0) -> Image.Image:
    """Draw a scene; ``moved`` is by how many pixels its foremost shape stands further right."""
    rng = random.Random(number)
    width, height = size
    picture = Image.linear_gradient("L").rotate(180).resize(size).convert("RGB")
    draw = ImageDraw.Draw(picture)
    shapes = 24
    for place in range(shapes):
        across, down = rng.randint(40, 220), rng.randint(40, 220)
        x, y = rng.randint(-60, width - 60), rng.randint(-60, height - 60)
        shade = tuple(rng.randint(0, 255) for _ in range(3))
        if place == shapes - 1:
            x, y, shade = width // 3 + moved, height // 3, (250, 250, 40)
        form = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        form((x, y, x + across, y + down), fill=shade, outline=(10, 10, 10), width=6)
    return picture.filter(ImageFilter.GaussianBlur(1))
