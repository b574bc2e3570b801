"""The article's own small copies tell the photos; what was seen is not looked at again."""

from dataclasses import replace

import pytest

from tests.drawings import scene
from viewer.comparing import compare_pictures
from viewer.domain import MadeBy
from viewer.pipeline import compose, gather
from viewer.workers import Workers

CAPTIONS = ["Nets dry on the quay.", "The ferry turns in the bay.", "A market under the arches."]


@pytest.fixture(scope="module")
def workers():
    """Two workers for all tests."""
    with Workers(2) as pool:
        yield pool


@pytest.fixture
def page(tmp_path):
    """A saved page whose small copies are cut and named otherwise than the photos beside it."""
    folder, own = tmp_path / "card", tmp_path / "story_files"
    folder.mkdir()
    own.mkdir()
    figures = ""
    for number, caption in enumerate(CAPTIONS):
        picture = scene(number)
        picture.save(folder / f"P10{(7 * number + 5) % 3}0.jpg")
        picture.crop((90, 40, 810, 580)).resize((240, 180)).save(own / f"x{number}.jpg")
        figures += (
            f'<figure><img src="story_files/x{number}.jpg" width="240">'
            f"<figcaption>{caption} Ada Thorne/Nordbild</figcaption></figure>"
        )
    scene(77).save(folder / "P1099.jpg")
    html = f"<html><head><title>The bay</title></head><body><article><h1>The bay</h1>{figures}"
    (tmp_path / "story.html").write_text(f"{html}</article></body></html>", "utf-8")
    return tmp_path / "story.html"


def test_the_pages_own_copies_tell_the_photos(page, workers):
    """Names and data say nothing: the looks alone pair them all, and say so."""
    document = compose(gather(page, page.parent / "card", workers))

    photos = {pair.slot.caption: pair.photo.name for pair in document.pairs if pair.photo}
    assert photos == {
        caption: f"P10{(7 * number + 5) % 3}0.jpg" for number, caption in enumerate(CAPTIONS)
    }
    assert all(pair.made_by is MadeBy.CLUES for pair in document.pairs)
    assert "own picture looks like this" in document.pairs[0].clues[0].sentence


def test_what_was_seen_is_not_looked_at_again(page, workers):
    """A second comparison only looks at what is new in the folder."""
    sources = gather(page, page.parent / "card", workers)
    seen = []

    again = compare_pictures(sources, workers, lambda done, of: seen.append((done, of)))

    assert seen == []
    assert again.shown == sources.looks.shown


def test_without_own_copies_and_twins_nothing_is_decoded(page, workers):
    """Photos that no other resembles in shape or bytes are left alone."""
    sources = gather(page, page.parent / "card", workers)
    alone = replace(sources, article=None, photos=sources.photos[:1])

    assert not compare_pictures(alone, workers).same


def test_smaller_copies_stand_back_whatever_their_names(page, workers):
    """A smaller copy under another name is no photo of its own; a lookalike stays one."""
    card = page.parent / "card"
    scene(77).resize((450, 300)).save(card / "for the web.jpg")
    scene(77, moved=90).resize((450, 300)).save(card / "the next one.jpg")

    document = compose(gather(page, card, workers))

    assert [photo.name for photo in document.unplaced] == ["P1099.jpg", "the next one.jpg"]


def test_references_that_lead_nowhere_are_no_copies(page, workers):
    """References out of the folder, to folders and to nothing are no copies."""
    text = page.read_text("utf-8")
    for number, reference in enumerate(
        ("../../etc/passwd.jpg", "story_files", "x" * 3000 + ".jpg")
    ):
        text = text.replace(f"story_files/x{number}.jpg", reference)
    page.write_text(text, "utf-8")

    assert gather(page, page.parent / "card", workers).looks.shown == {}
