"""The story on one page: what is gathered from disk, and what is composed of it."""

import os
import sys

import pytest
from documents import CAPTIONS, sources
from files import HEADLINE, PHOTOS, write_article, write_harbour, write_photo

from viewer.domain import Decisions, Embedded, MadeBy, Photo, Remembered, Severity, Wording
from viewer.errors import ArticleError, PhotoError
from viewer.photos.scanning import list_photos
from viewer.pipeline import (
    PHOTOS_A_TRIP,
    compose,
    describe,
    gather,
    guess_folder,
    picture_source,
    slots_again,
    sources_of,
)
from viewer.sheet.rows import rows_of
from viewer.workers import Workers

NETS = "Two of them were still mending nets when the fog came in over the mole."
FOG = f"Fog over the mole\n\nIt came at noon, as it does in May.\n\n{NETS}\n\nThen it went.\n"


@pytest.fixture(scope="module")
def workers():
    """One pool for all these tests: starting its processes takes longer than the tests."""
    with Workers(2) as pool:
        yield pool


def photos_of(document):
    """The photo name of every slot."""
    return [pair.photo.name if pair.photo else None for pair in document.pairs]


def test_an_article_and_its_photos_are_gathered(workers, tmp_path):
    """Title, slots and described photos come together."""
    article = write_harbour(tmp_path)

    gathered = gather(article, tmp_path, workers)

    assert gathered.article is not None
    assert gathered.article.title == HEADLINE
    assert [slot.caption for slot in gathered.slots] == list(CAPTIONS)
    assert [(photo.name, photo.size) for photo in gathered.photos] == [
        (name, (90, 60)) for name in PHOTOS
    ]


def test_a_gathered_article_is_paired(workers, tmp_path):
    """Each slot gets the photo that the page shows there; the last one none."""
    document = compose(gather(write_harbour(tmp_path), tmp_path, workers))

    assert photos_of(document) == [*PHOTOS, None]


def test_an_article_alone_has_no_photos(workers, tmp_path):
    """Without a folder there are slots, and every one is empty."""
    document = compose(gather(write_article(tmp_path / "harbour.html"), None, workers))

    assert photos_of(document) == [None] * len(CAPTIONS)


def test_a_folder_alone_shows_what_its_photos_say(workers, tmp_path):
    """Each photo is a slot of its own, with the caption inside it."""
    write_photo(tmp_path / "pier9.jpg", "Gulls on the pier.")
    write_photo(tmp_path / "pier10.jpg")

    document = compose(gather(None, tmp_path, workers))

    assert photos_of(document) == ["pier9.jpg", "pier10.jpg"]
    assert [pair.slot.caption for pair in document.pairs] == ["Gulls on the pier.", ""]


def test_every_photo_is_described_once_and_in_order(workers, tmp_path):
    """More photos than one call takes come in the folder's order all the same."""
    photo = write_photo(tmp_path / "p0.jpg").read_bytes()
    names = [f"p{number}.jpg" for number in range(3 * PHOTOS_A_TRIP + 5)]
    for name in names:
        (tmp_path / name).write_bytes(photo)

    gathered = gather(None, tmp_path, workers)
    parts = list(describe(tmp_path, list_photos(tmp_path), workers))

    assert [each.name for each in gathered.photos] == names
    assert {each.size for each in gathered.photos} == {(90, 60)}
    assert tuple(each for part in parts for each in part) == gathered.photos


def test_a_photo_that_cannot_be_read_stays_with_its_reason(workers, tmp_path):
    """It is in the list, and the others are not harmed."""
    article = write_harbour(tmp_path)
    (tmp_path / "boats.jpg").write_bytes(b"no picture")

    document = compose(gather(article, tmp_path, workers))

    boats, *others = document.sources.photos
    assert boats.fault
    assert not any(photo.fault for photo in others)
    assert [remark.check for remark in document.remarks if remark.severity is Severity.ERROR] == [
        "photo-unreadable"
    ]


def test_a_missing_article_is_refused(workers, tmp_path):
    """There is nothing to show without it."""
    with pytest.raises(ArticleError, match=r"gone\.txt"):
        gather(tmp_path / "gone.txt", tmp_path, workers)


def test_a_missing_folder_is_refused(workers, tmp_path):
    """A folder that was asked for and is not there is no empty folder."""
    with pytest.raises(PhotoError, match="gone"):
        gather(None, tmp_path / "gone", workers)


def test_captions_inside_photos_make_slots(workers, tmp_path):
    """What only the photo says is a caption becomes a slot, and gets that photo."""
    (tmp_path / "fog.txt").write_text(FOG)
    write_photo(tmp_path / "p.jpg", NETS)

    alone = gather(tmp_path / "fog.txt", None, workers)
    together = compose(gather(tmp_path / "fog.txt", tmp_path, workers))

    assert NETS not in [slot.caption for slot in alone.slots]
    assert [
        pair.photo.name for pair in together.pairs if pair.slot.caption == NETS and pair.photo
    ] == ["p.jpg"]


def test_slots_keep_their_keys_when_evidence_comes(workers, tmp_path):
    """The same text has the same key with the photos' captions and without."""
    article = write_harbour(tmp_path)
    write_photo(tmp_path / "boats.jpg", CAPTIONS[0])

    without = gather(article, None, workers).slots
    together = gather(article, tmp_path, workers).slots

    assert [slot.key for slot in together] == [slot.key for slot in without]


def test_photos_without_captions_are_no_evidence(workers, tmp_path):
    """Then the article is not read again."""
    photos = [Photo("a.jpg"), Photo("b.jpg", embedded=Embedded(credit="Reuters"))]

    assert slots_again(tmp_path / "gone.txt", None, photos, workers) == ()


def test_an_article_that_went_away_keeps_its_first_reading(workers, tmp_path):
    """Evidence that comes too late changes nothing and raises nothing."""
    photos = [Photo("a.jpg", embedded=Embedded(caption=NETS))]

    assert slots_again(tmp_path / "gone.txt", None, photos, workers) == ()


def test_a_person_s_encoding_reaches_the_reader(workers, tmp_path):
    """Bytes that could be several alphabets are read as the person says."""
    article = tmp_path / "cat.txt"
    article.write_bytes("Кот спит на окне.\n".encode("koi8-r"))

    gathered = gather(article, None, workers, "koi8-r")

    assert gathered.article is not None
    assert gathered.article.blocks[0].text == "Кот спит на окне."


# Composing


def test_decisions_are_shown_and_the_article_s_own_words_kept():
    """Pairs have the person's words, slots the article's."""
    opened = sources()
    key = opened.slots[0].key
    decisions = Decisions(wording={key: Wording(caption="Boats.", credit="")})

    document = compose(opened, decisions)

    assert document.pairs[0].slot.caption == "Boats."
    assert document.pairs[0].slot.credit is None
    assert document.slots[0] == opened.slots[0]


def test_photos_in_no_slot_are_unplaced():
    """They keep the folder's order."""
    document = compose(sources(photos=("boats.jpg", "x2.jpg", "x10.jpg"), slots=CAPTIONS[:1]))

    assert photos_of(document) == ["boats.jpg"]
    assert [photo.name for photo in document.unplaced] == ["x2.jpg", "x10.jpg"]


def test_a_folder_alone_pairs_each_photo_with_itself():
    """Nothing is guessed, and a photo moved by hand goes where it was put."""
    photos = (Photo("a.jpg"), Photo("b.jpg"))
    first = compose(sources_of(None, (), None, photos))
    key = first.pairs[0].slot.key

    moved = compose(first.sources, Decisions(by_hand={key: "b.jpg"}))

    assert photos_of(first) == ["a.jpg", "b.jpg"]
    assert moved.pairs[0].photo == photos[1]
    assert moved.pairs[0].made_by is MadeBy.HAND


def test_a_decision_that_fits_no_slot_is_told():
    """A slot that is gone from the article leaves a remark about what was decided on it."""
    gone = Remembered("A caption that is no longer there.")
    decisions = Decisions(dismissed=frozenset({"gone"}), remembered={"gone": gone})

    remarks = compose(sources(), decisions).remarks

    assert [remark.severity for remark in remarks if remark.check == "stray"] == [Severity.NOTE]
    assert any("A caption that is no longer there." in remark.text for remark in remarks)


# The folder of photos


@pytest.mark.parametrize("folder", ["harbour_files", "harbour-files", "harbour.files", "harbour"])
def test_a_folder_of_the_article_s_name_is_found(tmp_path, folder):
    """The page's own folder or one of the article's name comes before the article's own."""
    article = write_harbour(tmp_path)
    write_photo(tmp_path / folder / "a.jpg")

    assert guess_folder(article) == tmp_path / folder


def test_the_article_s_own_folder_is_the_last_guess(tmp_path):
    """A folder of the right name without pictures does not count."""
    article = write_harbour(tmp_path)
    (tmp_path / "harbour_files").mkdir()
    (tmp_path / "harbour_files" / "style.css").touch()

    assert guess_folder(article) == tmp_path


def test_no_pictures_anywhere_are_no_folder(tmp_path):
    """An article among other texts has no photos."""
    assert guess_folder(write_article(tmp_path / "harbour.html")) is None


@pytest.mark.parametrize("habit", ["pictures", "{name}-photos, elsewhere", " ../shelf/{name} ,"])
def test_a_habit_tells_the_folder(tmp_path, habit):
    """Folders named by habit are looked into before the article's own."""
    (tmp_path / "desk").mkdir()
    article = write_harbour(tmp_path / "desk")
    folder = tmp_path / "desk" / habit.split(",")[0].strip().replace("{name}", "harbour")
    write_photo(folder / "a.jpg")
    write_photo(tmp_path / "desk" / "b.jpg")

    assert guess_folder(article, habit).resolve() == folder.resolve()
    assert guess_folder(article) == article.parent


# Pictures for a sheet


def test_a_sheet_s_picture_is_a_jpeg(workers, tmp_path):
    """The row's photo comes as JPEG bytes; a row without one, or with a bad one, gets None."""
    article = write_harbour(tmp_path)
    (tmp_path / "lens.jpg").write_bytes(b"no picture")
    document = compose(gather(article, tmp_path, workers))
    rows = rows_of(document).rows

    picture = picture_source(document.sources, workers)

    assert (picture(rows[0], 40) or b"").startswith(b"\xff\xd8\xff")
    assert picture(rows[2], 40) is None
    assert picture(rows[3], 40) is None


def test_without_a_folder_there_are_no_pictures(workers):
    """Every row gets None."""
    document = compose(sources())
    rows = rows_of(document).rows

    assert picture_source(document.sources, workers)(rows[0], 40) is None


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_names_that_are_no_text_are_gathered(workers, tmp_path):
    """A photo whose name is not UTF-8 is described and can be printed."""
    name = os.fsdecode(b"caf\xe9.jpg")
    write_photo(tmp_path / name)

    document = compose(gather(None, tmp_path, workers))

    assert photos_of(document) == [name]
    assert picture_source(document.sources, workers)(rows_of(document).rows[0], 40)
