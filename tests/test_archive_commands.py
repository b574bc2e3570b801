"""Many articles at once: folders, lists, order, failures, and what a shell needs."""

import io
import json
import sys
from types import SimpleNamespace

import pytest
from documents import CAPTIONS
from files import HEADLINE, PHOTOS, write_article, write_photo

from tests.drawings import scene
from viewer.command_line import run
from viewer.terminal import DONE, FAILED, IMPOSSIBLE


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Stand in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def said(capsys):
    """Run a command line; give its status, the lines it printed and the lines of its messages."""

    def run_and_read(*arguments):
        status = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return run_and_read


@pytest.fixture
def listed(monkeypatch):
    """Lay bytes on standard input."""

    def lay(content):
        stream = SimpleNamespace(buffer=io.BytesIO(content), isatty=lambda: False)
        monkeypatch.setattr(sys, "stdin", stream)

    return lay


def write_archive(folder, count=6):
    """Write numbered articles into folders by twos; give their paths as the program prints them."""
    paths = []
    for number in range(count):
        path = folder / f"week{number // 2}" / f"day{number}.html"
        write_article(path, CAPTIONS[: 1 + number % 3])
        paths.append(path.relative_to(folder.parent).as_posix())
    return paths


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_folder_is_an_object_a_line_in_its_order(here, said, jobs):
    """However many are worked on at once, the order is that of the folder."""
    paths = write_archive(here / "archive")

    status, out, err = said("slots", "archive", "--json", "--jobs", jobs)

    assert (status, err) == (DONE, [])
    assert [json.loads(line)["article"] for line in out] == paths


def test_each_article_has_a_title_line(here, said):
    """As head and tail print them, with a line between."""
    write_archive(here / "archive", 2)

    _status, out, _err = said("slots", "archive")

    titles = [line for line in out if line.startswith("==>")]
    assert titles == ["==> archive/week0/day0.html <==", "==> archive/week0/day1.html <=="]
    assert out[:2] == [titles[0], HEADLINE]
    assert out[out.index(titles[1]) - 1] == ""


@pytest.mark.parametrize(
    ("content", "options"),
    [
        (b"b.html\r\n\na.html\n", []),
        (b"b.html\0a.html\0", ["-0"]),
        (b"b.html\na.html", []),
    ],
)
def test_a_list_on_standard_input_is_read_in_its_order(here, said, listed, content, options):
    """One name a line, or NUL between them."""
    for name in ("a.html", "b.html"):
        write_article(here / name)
    listed(content)

    status, out, _err = said("slots", "-", "--json", *options)

    assert status == DONE
    assert [json.loads(line)["article"] for line in out] == ["b.html", "a.html"]


def test_a_list_may_hold_line_breaks_in_names(here, said, listed):
    """That is what NUL is for."""
    write_article(here / "a\nb.html")
    listed(b"a\nb.html\0")

    status, out, _err = said("slots", "--null", "--json", "-")

    assert status == DONE
    assert json.loads(out[0])["article"] == "a\nb.html"


def test_nul_in_a_list_of_lines_is_refused_with_a_way_on(said, listed):
    """Nobody is left to guess why no name fits."""
    listed(b"a.html\0b.html\0")

    status, out, err = said("slots", "-")

    assert (status, out) == (IMPOSSIBLE, [])
    assert err == ["cutline: The names on standard input are divided by NUL; -0 reads such a list."]


def test_an_empty_list_is_no_failure(said, listed):
    """A pipeline that found nothing has nothing to print."""
    listed(b"")

    assert said("slots", "-", "--json") == (DONE, [], [])


def test_every_bad_article_is_listed_at_the_end(here, said):
    """With its path and the reason; the others are printed."""
    write_archive(here / "archive", 2)
    (here / "archive" / "week0" / "empty.txt").touch()
    (here / "archive" / "noise.html").write_bytes(bytes(range(256)) * 9)

    status, out, err = said("slots", "archive", "gone.html", "--json")

    assert status == IMPOSSIBLE
    assert len(out) == 2
    assert err[0] == "cutline: 3 of 5 articles could not be read:"
    assert [line.split(": ")[0] for line in err[1:3]] == [
        "  archive/noise.html",
        "  archive/week0/empty.txt",
    ]
    assert err[3].startswith("  There is no file gone.html.")


def test_a_folder_without_articles_is_said(here, said):
    """It is a failure: whoever named it expected some."""
    (here / "empty").mkdir()

    status, out, err = said("check", "empty")

    assert (status, out) == (IMPOSSIBLE, [])
    assert err[1].startswith("  There are no articles in empty.")


def test_articles_share_a_folder_of_photos(here, said):
    """Each finds its own there, and what is wrong with the folder is told once."""
    write_archive(here / "archive", 4)
    for name in PHOTOS:
        write_photo(here / "photos" / name)
    (here / "photos" / "torn.jpg").write_bytes(b"no picture")

    status, out, err = said("pair", "archive", "--photos", "photos", "--json")

    assert status == DONE
    assert [json.loads(line)["slots"][0]["photo"] for line in out] == ["boats.jpg"] * 4
    assert err == ["1 file could not be read: torn.jpg is not a picture."]


def test_each_article_has_its_own_folder_of_photos(here, said):
    """Where none is named it is guessed for each, without a word."""
    write_archive(here / "archive", 2)
    write_photo(here / "archive" / "week0" / "day0_files" / "boats.jpg")
    write_photo(here / "archive" / "week0" / "day1" / "cherries.jpg")

    _status, out, err = said("pair", "archive", "--json")

    assert [[slot["photo"] for slot in json.loads(line)["slots"]] for line in out] == [
        ["boats.jpg"],
        [None, "cherries.jpg"],
    ]
    assert err == []


@pytest.mark.parametrize(
    ("articles", "jobs"),
    [(["one.html"], 1), (["one.html", "two.html"], 1), (["two.html", "one.html"], 2)],
)
def test_pictures_are_compared_in_an_archive_too(here, said, articles, jobs):
    """Neither names nor words tell: the pages' own small copies find their photos, as in the window."""
    for number in range(3):
        (here / "card").mkdir(exist_ok=True)
        scene(number).save(here / "card" / f"P10{(7 * number + 5) % 3}0.jpg")
    scene(0).resize((300, 200)).save(here / "card" / "for the web.jpg")
    for page, numbers in {"one": (0, 1), "two": (2, 0)}.items():
        (here / f"{page}_files").mkdir()
        names = [f"{page}_files/x{number}.jpg" for number in numbers]
        for number, name in zip(numbers, names, strict=True):
            scene(number).crop((90, 40, 810, 580)).resize((240, 180)).save(here / name)
        write_article(here / f"{page}.html", CAPTIONS[:2], names)

    status, out, _err = said("pair", *articles, "--photos", "card", "--json", "--jobs", jobs)

    found = {json.loads(line)["article"]: json.loads(line) for line in out}
    paired = {name: [slot["photo"] for slot in each["slots"]] for name, each in found.items()}
    expected = {"one.html": ["P1020.jpg", "P1000.jpg"], "two.html": ["P1010.jpg", "P1020.jpg"]}
    assert status == DONE
    assert paired == {name: expected[name] for name in articles}
    assert all("for the web.jpg" not in each["unplaced"] for each in found.values())


def test_one_error_anywhere_is_status_1(here, said):
    """Every line names its file, so that no title is needed."""
    write_archive(here / "archive", 2)
    (here / "archive" / "week0" / "boats.jpg").write_bytes(b"no picture")

    status, out, _err = said("check", "archive")

    assert status == FAILED
    assert all(line.startswith("archive/week0/day") for line in out)
    assert any(": error: " in line for line in out)


def test_articles_without_slots_are_counted_and_some_named(here, said):
    """One line, however many there are."""
    for number in range(8):
        (here / f"n{number}.txt").write_text("Nothing here.\n")

    status, _out, err = said("slots", ".", "--json")

    assert status == DONE
    assert err == [
        "8 articles without photo slots: n0.txt; n1.txt; n2.txt; n3.txt; n4.txt; and others."
    ]


def test_progress_is_one_line_where_it_is_asked_for(here, capsys):
    """It is written anew, and taken away at the end."""
    write_archive(here / "archive")

    run(["slots", "archive", "--json", "--progress"])

    err = capsys.readouterr().err
    assert "\r\x1b[K1 of 6 · day0.html" in err
    assert err.endswith("\r\x1b[K")
    assert "\n" not in err


def test_without_a_terminal_there_is_no_progress(here, said):
    """A log holds nothing but messages."""
    write_archive(here / "archive")

    _status, _out, err = said("slots", "archive", "--json")

    assert err == []
