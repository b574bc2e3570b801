"""A page's alternative texts are kept with its pictures."""

import pytest

from viewer.article.from_html import read
from viewer.domain import BlockKind


@pytest.mark.parametrize(
    ("image", "alt"),
    [
        ("<img src='quay.jpg' alt=' Boats  leave '>", "Boats leave"),
        ("<img src='quay.jpg' alt=''>", ""),
        ("<img src='quay.jpg'>", ""),
        (
            "<picture><source srcset='q.jpg 2000w'><img src='q.jpg' alt='Boats'></picture>",
            "Boats",
        ),
    ],
)
def test_alternative_text_is_kept_with_the_picture(tmp_path, image, alt):
    """What the image says for those who cannot see it is kept; "" says that there is none."""
    path = tmp_path / "page.html"
    caption = "<figcaption>Boats leave the quay at dawn.</figcaption>"
    figure = f"<figure>{image}{caption}</figure>"
    path.write_text(f"<article><h1>Quay</h1><p>{'Boats leave. ' * 30}</p>{figure}</article>")

    pictures = [block for block in read(path).blocks if block.kind is BlockKind.IMAGE]

    assert [picture.alt for picture in pictures] == [alt]
