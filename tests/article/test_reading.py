"""The door to article files: the right reader, and a sentence for what cannot be read."""

import os

import pytest

from viewer.article import from_html, from_text
from viewer.article.reading import MOST_BYTES, READERS, read_article
from viewer.errors import ArticleError


def test_every_suffix_has_its_reader():
    """Suffixes lead to readers without regard to case."""
    assert READERS[".html"] is from_html.read
    assert READERS[".md"] is READERS[".markdown"]
    assert READERS[".txt"] is from_text.read


@pytest.mark.parametrize("name", ["a.HTML", "a.Htm", "a.xhtml"])
def test_a_page_is_read_as_one_whatever_its_name_is(tmp_path, name):
    """The suffix chooses, in any case."""
    path = tmp_path / name
    path.write_text("<p>The pier is <b>closed</b>.</p>", "utf-8")

    article = read_article(path)

    assert [block.text for block in article.blocks] == ["The pier is closed."]


def test_a_page_named_like_text_is_read_as_a_page(tmp_path):
    """What begins like a page is one, even if it is called .txt."""
    path = tmp_path / "pier.txt"
    path.write_text("<!DOCTYPE html>\n<html><body><p>The pier is closed.</p></html>", "utf-8")

    article = read_article(path)

    assert [block.text for block in article.blocks] == ["The pier is closed."]


def test_the_persons_encoding_is_handed_on(tmp_path):
    """An encoding named by the person is the one the article was read with."""
    path = tmp_path / "pier.txt"
    path.write_bytes("Ⱦhe pier\n".encode("utf-16-le"))

    article = read_article(path, "utf-16-le")

    assert article.encoding == "utf-16-le"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("spaces.txt", b" \n\t\n"),
        ("zeros.txt", bytes(5_000)),
        ("photo.txt", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20),
        ("archive.html", b"PK\x03\x04" + bytes(range(256)) * 20),
        ("pier.xyz", b"The pier"),
    ],
)
def test_what_is_no_article_is_refused_by_name(tmp_path, name, data):
    """Empty files, other kinds of file and unknown suffixes give a sentence with the name."""
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(ArticleError) as refusal:
        read_article(path)

    assert name in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_a_missing_file_is_refused(tmp_path):
    """A file that is not there any more gives a sentence, not a traceback."""
    with pytest.raises(ArticleError, match=r"gone\.txt does not exist"):
        read_article(tmp_path / "gone.txt")


def test_a_folder_is_refused(tmp_path):
    """A folder named like an article is told from one."""
    folder = tmp_path / "pier.html"
    folder.mkdir()

    with pytest.raises(ArticleError, match="folder"):
        read_article(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in its folders")
def test_a_pipe_is_never_opened(tmp_path):
    """What is not a regular file is refused before it is opened: it could wait for ever."""
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)

    with pytest.raises(ArticleError, match="not a regular file"):
        read_article(path)


def test_a_giant_is_refused_by_its_size(tmp_path):
    """A file beyond the limit is refused without reading it, and the limit is named."""
    path = tmp_path / "giant.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    with pytest.raises(ArticleError, match=f"{MOST_BYTES >> 20} MB"):
        read_article(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_denied_file_is_refused(tmp_path):
    """A file without permission to read says that."""
    path = tmp_path / "denied.txt"
    path.write_text("The pier", "utf-8")
    path.chmod(0)

    with pytest.raises(ArticleError, match="permission"):
        read_article(path)
