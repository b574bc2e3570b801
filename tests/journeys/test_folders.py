"""A person whose folder of photos moves, changes, or needs to be told how its text is written."""

import io
import shutil

import pytest
from PIL import Image

from tests.written_photos import app, iim, resource, with_segments
from viewer.domain import NOTHING_EMBEDDED
from viewer.storage.session_file import decisions_file

IIM_RESOURCE, PHOTOSHOP = 0x0404, b"Photoshop 3.0\0"
SAYING = "Рыбаки чинят сети на причале"
LATER = "Лодка у берега"


@pytest.fixture
def story(desk, tmp_path):
    """The sample's article, and its photos in a folder elsewhere."""
    folder = tmp_path / "pictures" / "harbour"
    folder.mkdir(parents=True)
    for photo in desk.parent.glob("*.jpg"):
        photo.rename(folder / photo.name)
    return desk, folder


def write_wired(path, caption: bytes) -> None:
    """Write a photo whose caption stands in IIM that does not name its character set."""
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), "grey").save(stream, "JPEG")
    said = PHOTOSHOP + resource(IIM_RESOURCE, iim((2, 120, caption)))
    path.write_bytes(with_segments(stream.getvalue(), app(0xED, said)))


def other_article(folder):
    """Write an article that has nothing to do with the one on the desk."""
    path = folder / "other.txt"
    path.write_text("Rain\n\nIt will rain tomorrow, the harbour office says.\n", "utf-8")
    return path


def caption_of(user, name: str) -> str:
    """Give what a photo says of itself, as the window has read it."""
    photos = user.window.workspace.document.sources.photos
    found = {photo.name: photo.embedded for photo in photos}
    return found.get(name, NOTHING_EMBEDDED).caption


def test_how_the_photos_text_is_written_is_kept(user, desk, tmp_path):
    """It is chosen once: for photos that arrive later, and for the next sitting."""
    write_wired(desk.parent / "nets.jpg", SAYING.encode("koi8-r"))
    user.answers.next_encoding = "KOI8-R"
    user.opens(desk)
    before = caption_of(user, "nets.jpg")

    user.window.parts.side_pane.encoding_asked.emit()
    user.waits_until(lambda: caption_of(user, "nets.jpg") == SAYING)
    user.waits_until(decisions_file(desk).exists)
    write_wired(desk.parent / "late.jpg", LATER.encode("koi8-r"))
    user.waits_until(lambda: caption_of(user, "late.jpg") == LATER)
    user.opens(other_article(tmp_path))
    user.opens(desk)
    again = caption_of(user, "nets.jpg")

    assert SAYING not in (before, "")
    assert again == SAYING


def test_a_folder_that_moves_while_it_is_open_is_found(user, story):
    """The window goes on with it where it is now; place and decisions stay, and undo too."""
    article, folder = story
    user.opens(article, folder)
    before = user.photos
    user.presses("Right", "U")
    user.waits_until(decisions_file(article).exists)
    moved = folder.rename(folder.with_name("pictures of May"))

    user.waits_until(lambda: user.window.workspace.folder == moved)

    assert user.message == ""
    assert (user.slot, user.photo) == (2, None)
    user.waits_until(lambda: "pictures of May" in decisions_file(article).read_text("utf-8"))
    user.presses("Ctrl+Z")
    assert user.photos == before


def test_a_folder_that_moved_between_two_sittings_is_found(user, story, tmp_path):
    """It is looked for by what it held, and kept where it is now."""
    article, folder = story
    user.opens(article, folder)
    user.presses("U")
    decided = user.photos
    user.waits_until(decisions_file(article).exists)
    user.opens(other_article(tmp_path))
    moved = folder.rename(tmp_path / "archive")

    user.opens(article)

    assert user.window.workspace.folder == moved
    assert user.photos == decided
    user.waits_until(lambda: "archive" in decisions_file(article).read_text("utf-8"))


def test_a_folder_that_is_nowhere_is_asked_for_once(user, story, tmp_path_factory):
    """One sentence and one button: what is chosen there is kept, decisions stay."""
    article, folder = story
    user.opens(article, folder)
    user.presses("U")
    user.waits_until(decisions_file(article).exists)
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "deep" / "er" / "and" / "deeper"
    elsewhere.parent.mkdir(parents=True)
    shutil.move(folder, elsewhere)

    user.waits_until(lambda: user.message != "")
    asked, decided = user.message, user.photos
    user.answers.next_folder = elsewhere
    user.tabs_to(lambda widget: widget.property("text") == "Choose the folder…")
    user.presses("Space")
    user.waits_until(lambda: user.window.workspace.folder == elsewhere)
    user.waits_until(lambda: "deeper" in decisions_file(article).read_text("utf-8"))
    user.waits_until(lambda: user.photos == decided)

    assert folder.name in asked
    assert user.message == ""


def test_a_folder_that_is_missing_is_not_forgotten(user, story, tmp_path, tmp_path_factory):
    """What is decided meanwhile is kept, and the folder too, for when it is back."""
    article, folder = story
    user.opens(article, folder)
    user.presses("U")
    decided = user.photos
    user.waits_until(decisions_file(article).exists)
    user.opens(other_article(tmp_path))
    away = tmp_path_factory.mktemp("away") / "a" / "b" / "c"
    away.parent.mkdir(parents=True)
    shutil.move(folder, away)
    user.opens(article)
    asked = user.message
    user.presses("F2", "Ctrl+A")
    user.types("Another caption")
    user.presses("Ctrl+Return")
    user.waits_until(lambda: "Another caption" in decisions_file(article).read_text("utf-8"))
    user.opens(other_article(tmp_path))
    shutil.move(away, folder)

    user.opens(article)

    assert folder.name in asked
    assert user.window.workspace.folder == folder
    assert user.photos == decided


def test_a_folder_that_comes_back_is_gone_on_with(user, story, tmp_path_factory):
    """A disk that was pulled out and put in again: the message goes by itself."""
    article, folder = story
    user.opens(article, folder)
    away = tmp_path_factory.mktemp("away") / "a" / "b" / "c"
    away.parent.mkdir(parents=True)
    shutil.move(folder, away)
    user.waits_until(lambda: user.message != "")

    shutil.move(away, folder)

    user.waits_until(lambda: user.message == "")
    assert user.window.workspace.folder == folder
    assert not decisions_file(article).exists()


def test_a_folder_shown_alone_moves(user, story):
    """Its captions are walked on with where it is now."""
    _, folder = story
    user.opens(None, folder)
    user.presses("Right")
    moved = folder.rename(folder.with_name("moved"))

    user.waits_until(lambda: user.window.workspace.folder == moved)

    assert user.slot == 2
    assert user.window.workspace.request.opened == moved
