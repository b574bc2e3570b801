"""What is opened is told part by part, in the order in which a person wants to see it."""

import json
import os
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from viewer.domain import Decisions, Photo, Sources
from viewer.photos.scanning import list_photos
from viewer.storage.session_file import Sitting, decisions_file, write_sitting
from viewer.ui.background import Background
from viewer.ui.head_start import begin
from viewer.ui.opening import Described, Listed, Read, Request, Reread, read_all, refresh_photos
from viewer.workers import Workers

PATIENCE = 20_000
CAPTION = "Keeper Ada Thorne polishes the lens of the lighthouse, 4 May 2031."
PAGE = f"""<!DOCTYPE html><html><head><title>A town by the sea</title></head><body><article>
<h1>A town by the sea</h1><p>The town has lived from the sea for nine hundred years, and well.</p>
<figure><img src="lens.jpg"><figcaption>{CAPTION}</figcaption></figure>
<p>It still does, when the wind is right and the boats can leave the harbour.</p>
</article></body></html>
"""


@pytest.fixture(scope="module")
def workers():
    with Workers(2, preload=("viewer.pipeline",)) as workers:
        yield workers


@pytest.fixture
def sessions(tmp_path):
    return tmp_path / "sessions"


@pytest.fixture
def article(tmp_path):
    """An article with one slot, in a folder of its own."""
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "sea.html"
    path.write_text(PAGE, "utf-8")
    return path


@pytest.fixture
def photos(article, make_image):
    """A folder of forty photos beside the article."""
    folder = article.parent / "pictures"
    folder.mkdir()
    for number in range(40):
        assert make_image(30, 20).save(str(folder / f"{number}.png"))
    return folder


@pytest.fixture
def read(qtbot, workers, sessions):
    """Open something in the background; give all news and the error, if there was one."""

    def read(request, ahead=None):
        background = Background()
        news: list[object] = []
        faults: list[str] = []
        ended: list[object] = []

        def fail(fault):
            faults.append(str(fault))
            ended.append(fault)

        work = read_all(request, workers, sessions, sessions / "pictures", ahead)
        background.start(work, ended.append, fail, news.append)
        qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
        background.close()
        return news, faults

    return read


def test_the_article_comes_first_then_the_folder_then_its_photos(read, article, photos):
    """Slots at once, names of photos next, then what the files say, some at a time."""
    news, faults = read(Request(article, photos))

    assert faults == []
    assert [type(each) for each in news[:3]] == [Read, Listed, Described]
    assert {type(each) for each in news[2:]} == {Described}
    assert news[0].slots[0].caption == CAPTION
    assert [photo.name for photo in news[1].photos[:3]] == ["0.png", "1.png", "2.png"]
    assert all(photo.size == (30, 20) for each in news[2:] for photo in each.photos)
    assert [each.done for each in news[2:]] == [32, 40]
    assert {each.of for each in news[2:]} == {40}


def test_what_was_begun_ahead_comes_in_one(read, workers, article, photos):
    """Where the folder is listed by the time the article is read, one piece of news brings both."""
    ahead = begin(workers, article, photos, None)
    ahead.listed.result()

    news, faults = read(Request(article, photos), ahead)

    assert faults == []
    assert {type(each) for each in news[1:]} == {Described}
    assert news[0].slots[0].caption == CAPTION
    assert len(news[0].listed.photos) == 40


def test_a_folder_that_fails_ahead_is_told(read, workers, article):
    """The article is shown all the same, and the news say what is wrong with the folder."""
    gone = article.parent / "gone"
    ahead = begin(workers, article, gone, None)

    news, faults = read(Request(article, gone), ahead)

    assert faults == []
    assert "gone" in next(each for each in (news[0].listed, *news[1:]) if each).fault


def test_captions_inside_the_photos_make_slots_of_paragraphs(read, article, photos, make_image):
    """The article is read once more with what the photos say, and told only if that changed it."""
    bare = "The gulls know the hour better than the ferry does"
    plain = article.with_suffix(".txt")
    plain.write_text(f"A town by the sea\n\n{bare}\n\nThe town has lived from it.\n", "utf-8")
    _save_with_caption(photos / "gulls.jpg", make_image(30, 20), bare)

    news, faults = read(Request(plain, photos))

    assert faults == []
    assert news[0].slots == ()
    assert isinstance(news[-1], Reread)
    assert [slot.caption for slot in news[-1].slots] == [bare]


def test_a_folder_is_guessed(read, article):
    """Without a folder, the one that is named after the article is taken."""
    folder = article.with_suffix("")
    folder.mkdir()
    QImage(3, 2, QImage.Format.Format_RGB32).save(str(folder / "a.png"))

    news, _ = read(Request(article))

    assert news[1].folder == folder


def test_the_folder_of_last_time_is_taken_again(read, article, photos, sessions):
    """A folder chosen once belongs to the article."""
    write_sitting(article, Sitting(photos), sessions)

    news, _ = read(Request(article))

    assert news[1].folder == photos
    assert len(news[1].photos) == 40


def test_a_folder_of_last_time_that_is_gone_is_guessed_anew(read, article, sessions):
    """Photos that were moved beside the article are found there."""
    write_sitting(article, Sitting(article.parent / "gone"), sessions)
    QImage(3, 2, QImage.Format.Format_RGB32).save(str(article.parent / "a.png"))

    news, _ = read(Request(article))

    assert news[1].folder == article.parent
    assert news[1].fault == ""


def test_a_folder_that_cannot_be_read_is_told_and_the_article_stands(read, article):
    """The slots are shown all the same; one sentence names the folder."""
    news, faults = read(Request(article, article.parent / "nowhere"))

    assert faults == []
    assert isinstance(news[0], Read)
    assert news[1].folder is None
    assert "nowhere" in news[1].fault


def test_a_folder_alone_that_cannot_be_read_is_an_error(read, tmp_path):
    """With nothing else to show, that is all there is to say."""
    news, faults = read(Request(None, tmp_path / "nowhere"))

    assert not any(isinstance(each, Listed) for each in news)
    assert len(faults) == 1
    assert "nowhere" in faults[0]


def test_a_folder_alone_is_opened(read, photos):
    """There is no article, and no second reading of one."""
    news, faults = read(Request(None, photos))

    assert faults == []
    assert news[0].article is None
    assert news[0].slots == ()
    assert {type(each) for each in news[2:]} == {Described}


def test_an_article_that_cannot_be_read_is_an_error(read, tmp_path):
    """No article, no slots, one sentence with its name."""
    news, faults = read(Request(tmp_path / "missing.txt"))

    assert news == []
    assert len(faults) == 1
    assert "missing.txt" in faults[0]


def test_decisions_come_with_the_article(read, article, sessions):
    """What was decided last time is there before anything is shown."""
    decided = Decisions(by_hand={"slot": "a.jpg"})
    write_sitting(article, Sitting(None, decided), sessions)

    news, _ = read(Request(article))

    assert news[0].sitting.decisions.by_hand == {"slot": "a.jpg"}


def test_decisions_of_a_newer_version_refuse_to_open(read, article, sessions):
    """The file stays as it is; nothing is shown that would write over it."""
    write_sitting(article, Sitting(), sessions)
    content = json.loads(decisions_file(article).read_text("utf-8"))
    newer = json.dumps(content | {"cutline": 99})
    decisions_file(article).write_text(newer, "utf-8")

    news, faults = read(Request(article))

    assert news == []
    assert "newer" in faults[0]
    assert decisions_file(article).read_text("utf-8") == newer


def test_damaged_decisions_are_set_aside_and_noted(read, article):
    """The article opens without decisions; a note names the file that was kept."""
    decisions_file(article).write_text("{", "utf-8")

    news, faults = read(Request(article))

    assert faults == []
    assert news[0].sitting == Sitting()
    assert any(".damaged-1" in note for note in news[0].notes)


def test_nothing_asked_for_is_a_mistake():
    """A request needs an article or a folder."""
    with pytest.raises(ValueError, match="nothing"):
        _ = Request(None).opened


def test_decisions_belong_to_the_article_or_else_to_the_folder(tmp_path):
    """The article comes first."""
    assert Request(tmp_path / "a.txt", tmp_path).opened == tmp_path / "a.txt"
    assert Request(None, tmp_path).opened == tmp_path


def test_refreshing_describes_what_is_new_and_keeps_the_rest(qtbot, workers, photos, make_image):
    """Photos that stand unchanged are not read again; new and changed ones are."""
    known = tuple(replace(photo, format="known from before") for photo in list_photos(photos)[:39])
    make_image(50, 50).save(str(photos / "1.png"))
    os.utime(photos / "1.png", ns=(1, 1))
    background, came = Background(), []

    work = refresh_photos(Sources(None, photos, (), known), list_photos(photos), workers)
    background.start(work, came.append)
    qtbot.waitUntil(lambda: bool(came), timeout=PATIENCE)
    background.close()

    by_name: dict[str, Photo] = {photo.name: photo for photo in came[0].photos}
    assert len(by_name) == 40
    assert by_name["0.png"].format == "known from before"
    assert by_name["1.png"].size == (50, 50)
    assert by_name["39.png"].size == (30, 20)


def _save_with_caption(path, image, caption):
    """Write a JPEG with the caption in its Exif block."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x010E] = caption
    picture = Image.new("RGB", (image.width(), image.height()))
    picture.save(path, exif=exif.tobytes())
