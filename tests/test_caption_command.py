"""``cutline caption`` as a person types it."""

import pytest
from documents import CAPTIONS
from files import PHOTOS, write_article, write_harbour
from written_photos import app, with_segments

from viewer.command_line import run
from viewer.terminal import DONE, IMPOSSIBLE


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Stand in an empty folder, as a person does in a terminal."""
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


def test_captions_are_written_into_copies(here, said):
    """The copies' names are printed; the photos are as they were."""
    write_harbour(here / "in")
    before = (here / "in" / PHOTOS[0]).read_bytes()

    status, out, _ = said(
        "caption", "in/harbour.html", "-o", "out", "--embed", "--name", "{number}.jpg"
    )

    assert (status, out) == (DONE, ["out/1.jpg", "out/2.jpg", "out/3.jpg"])
    assert (here / "in" / PHOTOS[0]).read_bytes() == before


def test_captions_are_written_into_sidecars_unless_told_otherwise(here, said):
    """Without options the sidecars lie beside the photos."""
    write_harbour(here)

    status, out, _ = said("caption", "harbour.html", "--fields", "caption,credit")

    assert (status, out) == (DONE, ["boats.xmp", "cherries.xmp", "lens.xmp"])
    assert (here / "boats.xmp").read_text("utf-8").count(CAPTIONS[0]) == 1


@pytest.mark.parametrize(
    ("force", "files", "sentence"),
    [((), 2, "would end the validity"), (("--force",), 1, "ends the validity")],
)
def test_content_credentials_are_told_of_before_writing(here, said, force, files, sentence):
    """A photo that carries them gets a sidecar, or is written with a warning when forced."""
    article = write_harbour(here / "in")
    photo = here / "in" / PHOTOS[0]
    photo.write_bytes(with_segments(photo.read_bytes(), app(0xEB, b"JP\0\1jumb c2pa")))

    status, out, err = said("caption", article, "-o", here / "out", "--embed", *force)

    assert status == DONE
    assert len([line for line in out if "01 " in line]) == files
    assert [line for line in err if sentence in line and PHOTOS[0] in line]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--embed",), "-o DIR"),
        (("--name", "{number}.jpg"), "give --embed"),
        (("--fields", "mood"), "caption, credit"),
        (("--embed", "-o", "out", "--name", "{mood}"), "{mood} is no part of a name"),
    ],
)
def test_captions_with_odd_options_are_refused(here, said, options, sentence):
    """One sentence says what is missing, and nothing is written."""
    write_harbour(here / "in")

    status, _, err = said("caption", "in/harbour.html", *options)

    assert status == IMPOSSIBLE
    assert sentence in err[0]
    assert not (here / "out").exists()


def test_many_articles_have_a_folder_each(here, said):
    """Photos of one name stay apart, the order is that of the archive, and a bad article stops nothing."""
    for week in ("may", "june"):
        write_harbour(here / "archive" / week)
    (here / "archive" / "empty.txt").touch()
    write_article(here / "archive" / "alone.html")

    status, out, err = said(
        "caption", "archive", "-o", "out", "--embed", "--name", "{number}.jpg", "--jobs", 2
    )

    assert out == [f"out/{week}/harbour/{n}.jpg" for week in ("june", "may") for n in (1, 2, 3)]
    assert err == [
        "1 article without a photo that is paired with a caption: archive/alone.html.",
        "cutline: 1 of 4 articles could not be done:",
        "  archive/empty.txt: empty.txt is empty.",
    ]
    assert status == IMPOSSIBLE


def test_the_last_article_has_a_photo_that_two_show(here, said):
    """Its sidecar is written for both, and that is said."""
    write_harbour(here)
    write_article(here / "late.html", ["A ferry waits for the tide."], PHOTOS[:1])

    status, out, err = said("caption", "harbour.html", "late.html")

    assert status == DONE
    assert out == ["boats.xmp", "cherries.xmp", "lens.xmp", "boats.xmp"]
    assert "A ferry waits for the tide." in (here / "boats.xmp").read_text("utf-8")
    assert len(err) == 1
    assert err[0].startswith("1 file written for more than one article")
    assert err[0].endswith(": boats.xmp.")


def test_a_folder_of_photos_that_many_share_is_told_of_once(here, said):
    """What is wrong with it is no failure of the articles."""
    write_harbour(here / "in")
    write_article(here / "in" / "late.html")
    (here / "in" / "torn.jpg").write_bytes(b"no picture")

    status, out, err = said("caption", "in", "-o", "out", "--sure")

    assert status == DONE
    assert out[0] == "out/harbour/boats.xmp"
    assert [line for line in err if "torn.jpg" in line] == [
        "1 file could not be read: torn.jpg is not a picture."
    ]
