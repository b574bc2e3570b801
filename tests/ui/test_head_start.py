"""What is asked for is read while the window is still being made."""

import pytest

from viewer.errors import ArticleError
from viewer.ui.head_start import begin
from viewer.workers import Workers

PAGE = """<!DOCTYPE html><title>Low water</title><article><h1>Low water</h1>
<p>The harbour fell dry this morning, and nobody in the town had seen that before.</p>
<figure><img src="boats.jpg"><figcaption>Boats lie on the ground. Photo: Ada Thorne</figcaption>
</figure></article>"""


@pytest.fixture
def workers():
    with Workers(2) as workers:
        yield workers


@pytest.fixture
def folder(tmp_path, make_image):
    folder = tmp_path / "photos"
    folder.mkdir()
    assert make_image(30, 20).save(str(folder / "boats.jpg"))
    return folder


def test_article_and_folder_are_read(workers, tmp_path, folder):
    """Both readings are under way and end as they would have later."""
    article = tmp_path / "tide.html"
    article.write_text(PAGE, "utf-8")

    start = begin(workers, article, folder, None)

    assert [slot.image for slot in start.parsed.result()[1]] == ["boats.jpg"]
    assert [photo.name for photo in start.listed.result()] == ["boats.jpg"]


def test_a_folder_alone_is_listed(workers, folder):
    """A folder named in the article's place is the folder of photos."""
    start = begin(workers, folder, None, None)

    assert (start.article, start.folder, start.parsed) == (None, folder, None)
    assert len(start.listed.result()) == 1


def test_what_cannot_be_read_is_told_to_who_asks(workers, tmp_path):
    """A fault waits for whoever opens the window on it."""
    start = begin(workers, tmp_path / "gone.html", None, None)

    with pytest.raises(ArticleError):
        start.parsed.result()
