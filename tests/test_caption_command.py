"""``cutline caption`` as a person types it."""

import pytest
from documents import CAPTIONS
from files import PHOTOS, write_harbour
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
