"""The photo that is decoded while the article is still being read."""

import pytest

from viewer.domain import Photo
from viewer.photos.likely_first import decode_likely_first, likely_first

PHOTOS = tuple(Photo(name) for name in ("boats.jpg", "gulls.JPG", "pier 2.png"))


@pytest.fixture
def article(tmp_path):
    return tmp_path / "harbour.html"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('<p>At sea.</p><img src="harbour_files/gulls.JPG"><img src="boats.jpg">', "gulls.JPG"),
        ("Photo: boats.jpg, then gulls.JPG", "boats.jpg"),
        ('<img src="logo.png"><img src=boats.jpg>', "boats.jpg"),
        ("Nothing is named here, not even boats.jpgs.", "boats.jpg"),
        ("x" * 5000 + ".jpg gulls.JPG", "gulls.JPG"),
    ],
)
def test_the_name_that_stands_first_is_taken(article, text, name):
    """The first file name that the folder has is likely the first photo; else the folder's first."""
    article.write_text(text, "utf-8")

    assert likely_first(article, PHOTOS).name == name


def test_without_an_article_the_folder_begins(tmp_path):
    """A folder alone, or an article that cannot be read, leaves the first photo that is sound."""
    photos = (Photo("a.jpg", fault="is empty"), Photo("b.jpg"))

    assert likely_first(None, photos).name == "b.jpg"
    assert likely_first(tmp_path / "gone.html", photos).name == "b.jpg"
    assert likely_first(None, ()) is None


def test_it_comes_decoded_for_its_box(tmp_path, make_photo, article):
    """The photo comes with its stamp, fitted into the box, and with a thumbnail."""
    make_photo("folder/boats.jpg", (90, 60))
    make_photo("folder/gulls.jpg", (120, 80))
    article.write_text("gulls.jpg", "utf-8")

    found = decode_likely_first(tmp_path / "folder", article, (60, 60), 30)

    assert found is not None
    photo, pixels = found
    assert (photo.name, photo.stamp[1]) == (
        "gulls.jpg",
        (tmp_path / "folder/gulls.jpg").stat().st_size,
    )
    assert (pixels.width, pixels.height, pixels.full_size) == (60, 40, (120, 80))
    assert max(pixels.thumbnail.width, pixels.thumbnail.height) == 30
