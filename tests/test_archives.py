"""Which files of a folder are articles, and in which order they come."""

import sys
from pathlib import Path

import pytest

from viewer.archives import Found, find_articles, is_article_name


def names_in(folder, **options):
    """Give the paths found, relative to the folder."""
    found = find_articles([folder], **options)
    return [each.path.relative_to(folder).as_posix() for each in found]


def write(folder, *names):
    """Write files that hold a word."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("word")


def test_a_folder_gives_its_articles_in_a_persons_order(tmp_path):
    """Numbers count as numbers, and files stand before folders."""
    write(tmp_path, "day10.html", "day9.html", "a/b/deep.txt", "a/near.docx")

    assert names_in(tmp_path) == ["day9.html", "day10.html", "a/near.docx", "a/b/deep.txt"]


def test_what_is_no_article_is_left_out(tmp_path):
    """Photos, decisions, hidden files and files without a suffix are passed over."""
    write(tmp_path, "a.txt", "a.txt.cutline", "boats.jpg", ".hidden.txt", "LICENSE", ".git/x.txt")

    assert names_in(tmp_path) == ["a.txt"]


def test_the_pieces_of_a_saved_page_are_left_out(tmp_path):
    """A folder of pieces is known by the page beside it; without one it is a folder like others."""
    write(tmp_path, "page.html", "page_files/frame.html", "other_files/note.txt")

    assert names_in(tmp_path) == ["page.html", "other_files/note.txt"]


def test_news_files_say_that_they_are(tmp_path):
    """XML and JSON are articles only where their first lines say so."""
    write(tmp_path, "map.xml", "package.json")
    (tmp_path / "news.xml").write_text('<?xml version="1.0"?><newsItem guid="urn:x">')
    (tmp_path / "news.json").write_text('{"uri": "urn:x", "headline": "Harbour"}')

    assert names_in(tmp_path) == ["news.json", "news.xml"]


def test_the_folder_of_the_results_is_not_looked_into(tmp_path):
    """Sheets that were made before do not become articles."""
    write(tmp_path, "a.txt", "sheets/a.html")

    assert names_in(tmp_path, left_out=tmp_path / "sheets") == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_links_to_folders_are_not_followed(tmp_path):
    """A folder that links to itself ends."""
    write(tmp_path, "a.txt")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert names_in(tmp_path) == ["a.txt"]


def test_named_files_are_taken_whatever_they_are_called(tmp_path):
    """Who names a file means it, in the order named."""
    write(tmp_path, "LICENSE", "a.txt")
    named = [tmp_path / "LICENSE", tmp_path / "gone.txt", tmp_path / "a.txt"]

    assert list(find_articles(named)) == [Found(path) for path in named]


def test_a_folder_without_articles_is_a_failure(tmp_path):
    """It is told like an article that cannot be read."""
    (found,) = find_articles([tmp_path])

    assert found.path == tmp_path
    assert found.failure.startswith(f"There are no articles in {tmp_path}.")


@pytest.mark.parametrize("name", ["a.html", "A.HTM", "b.md", "c.docx", "d.pdf", "e.eml"])
def test_articles_are_known_by_their_suffix(name):
    """In either case of letters."""
    assert is_article_name(name)


def test_a_path_that_can_be_none_is_no_folder():
    """A name too long for any system is handed on, to be refused by name."""
    name = Path("x" * 5_000)

    assert list(find_articles([name])) == [Found(name)]
