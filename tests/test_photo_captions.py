"""Tests for viewer/photo_captions.py: what goes into which photo, and where."""

import shutil
from pathlib import Path

import pytest
from documents import CAPTIONS
from files import HEADLINE, PHOTOS, write_harbour, write_photo
from PIL import Image
from written_photos import app, with_segments

from viewer import deciding
from viewer.errors import PhotoError
from viewer.photo_captions import Order, find_signed, tasks_of, words_for, write_captions
from viewer.photos.metadata import read_embedded
from viewer.pipeline import compose, gather
from viewer.workers import Workers


@pytest.fixture(scope="module")
def workers():
    with Workers(2) as pool:
        yield pool


@pytest.fixture
def harbour(tmp_path, workers):
    """The document of an article whose photos lie beside it."""
    return compose(gather(write_harbour(tmp_path / "in"), tmp_path / "in", workers))


def hand_on(document, order, workers):
    return list(write_captions(document, tasks_of(document, order), order, workers))


def test_the_words_are_those_of_slot_and_article(harbour):
    """The credit gives photographer and agency; the article's title is headline and title."""
    words = words_for(harbour, harbour.pairs[0])

    assert (words.caption, words.credit) == (CAPTIONS[0], "Mara Lindt/Reuters")
    assert (words.creators, words.source) == (("Mara Lindt",), "Reuters")
    assert (words.headline, words.title, words.copyright) == (HEADLINE, HEADLINE, "")


def test_a_copyright_notice_is_never_made_up(harbour):
    """It is the person's, or the credit where that has a ©."""
    key = harbour.pairs[0].slot.key
    claimed = compose(harbour.sources, deciding.word_credit(harbour, key, "© 2031 Mara Lindt"))

    assert words_for(claimed, claimed.pairs[0]).copyright == "© 2031 Mara Lindt"
    assert (
        words_for(harbour, harbour.pairs[0], "© Port Ellery News").copyright == "© Port Ellery News"
    )


def test_sidecars_lie_beside_the_photos(harbour, workers, tmp_path):
    """Unless told otherwise each paired photo gets a sidecar, and no photo changes."""
    before = {name: (tmp_path / "in" / name).read_bytes() for name in PHOTOS}

    outcomes = hand_on(harbour, Order(), workers)

    assert [o.written[0].name for o in outcomes] == ["boats.xmp", "cherries.xmp", "lens.xmp"]
    assert read_embedded(tmp_path / "in/boats.jpg")[0].caption == CAPTIONS[0]
    assert {name: (tmp_path / "in" / name).read_bytes() for name in PHOTOS} == before


def test_copies_are_named_by_the_template(harbour, workers, tmp_path):
    """Copies lie in the folder asked for, numbered by slot, a second run beside the first."""
    order = Order(tmp_path / "out", embed=True, template="{number:02} {photo}.jpg")

    first = hand_on(harbour, order, workers)
    second = hand_on(harbour, order, workers)

    assert [o.written[0].name for o in first] == ["01 boats.jpg", "02 cherries.jpg", "03 lens.jpg"]
    assert second[0].written[0].name == "01 boats (2).jpg"
    assert read_embedded(first[1].written[0])[0].caption == CAPTIONS[1]


def test_other_formats_get_a_plain_copy_and_a_sidecar(tmp_path, workers):
    """A TIFF is copied byte for byte, and its words lie beside the copy."""
    article = write_harbour(tmp_path / "in")
    photo = tmp_path / "in" / "boats.jpg"
    Image.new("RGB", (90, 60)).save(photo.with_suffix(".tif"))
    photo.unlink()
    document = compose(gather(article, tmp_path / "in", workers))
    document = compose(
        document.sources,
        deciding.place_photo(document, document.pairs[0].slot.key, "boats.tif"),
    )

    outcome = hand_on(document, Order(tmp_path / "out", embed=True), workers)[0]

    copy, sidecar = outcome.written
    assert copy.read_bytes() == photo.with_suffix(".tif").read_bytes()
    assert (copy.suffix, sidecar.suffix, copy.stem) == (".tif", ".xmp", sidecar.stem)
    assert read_embedded(copy)[0].caption == CAPTIONS[0]
    assert "no safe place" in outcome.notes[0]


def test_content_credentials_are_left_whole(harbour, workers, tmp_path):
    """A photo with Content Credentials is found, copied as it is, and gets a sidecar."""
    photo = tmp_path / "in" / "boats.jpg"
    photo.write_bytes(with_segments(photo.read_bytes(), app(0xEB, b"JP\0\1jumb c2pa")))
    signed = find_signed(tmp_path / "in", PHOTOS, workers)

    outcome = hand_on(harbour, Order(tmp_path / "out", embed=True, signed=signed), workers)[0]

    assert signed == {"boats.jpg"}
    assert outcome.written[0].read_bytes() == photo.read_bytes()
    assert outcome.written[1].suffix == ".xmp"
    assert "Content Credentials" in outcome.notes[0]


def test_one_bad_photo_does_not_stop_the_others(harbour, workers, tmp_path):
    """A photo that went away is told with its fault; the rest is written."""
    (tmp_path / "in" / "boats.jpg").unlink()

    outcomes = hand_on(harbour, Order(tmp_path / "out", embed=True), workers)

    assert [bool(outcome.fault) for outcome in outcomes] == [True, False, False]
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_damaged_sidecar_stays_as_it_is(harbour, workers, tmp_path):
    """What cannot be read whole is not written over, and the reason names it."""
    sidecar = tmp_path / "in" / "boats.xmp"
    sidecar.write_text("<x:xmpmeta>a person's notes")

    outcome = hand_on(harbour, Order(), workers)[0]

    assert outcome.fault.startswith("The sidecar boats.xmp stays as it was.")
    assert sidecar.read_text() == "<x:xmpmeta>a person's notes"


def test_only_what_was_asked_for_is_written(harbour, workers, tmp_path):
    """With one field chosen, nothing else goes into the photo."""
    order = Order(tmp_path / "out", embed=True, fields=frozenset({"credit"}))

    outcome = hand_on(harbour, order, workers)[0]

    said, _ = read_embedded(outcome.written[0])
    assert {claim.name for claim in said.claims} == {"credit"}


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        (Order(embed=True), "a folder of their own"),
        (Order(Path("in"), embed=True), "the photos themselves"),
        (Order(Path("file"), embed=True), "is a file"),
        (Order(Path("out"), embed=True, template="{secret}"), "no part of a name"),
    ],
)
def test_orders_that_cannot_be_carried_out_are_refused(
    harbour, workers, tmp_path, monkeypatch, order, sentence
):
    """Nothing is written, and the sentence says what to do."""
    monkeypatch.chdir(tmp_path)
    write_photo(tmp_path / "file")
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(PhotoError, match=sentence):
        hand_on(harbour, order, workers)

    assert sorted(tmp_path.rglob("*")) == before


def test_whoever_stops_asking_ends_the_work(harbour, workers, tmp_path):
    """After the first photo, no other is written."""
    order = Order(tmp_path / "out", embed=True)
    outcomes = write_captions(harbour, tasks_of(harbour, order), order, workers)

    next(outcomes)
    outcomes.close()

    assert len(list((tmp_path / "out").iterdir())) == 1
    shutil.rmtree(tmp_path / "out")
