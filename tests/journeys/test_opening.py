"""A person opens articles and folders in every way there is, good ones and bad ones."""

import base64
import shutil

from documents import CAPTIONS
from files import write_article, write_photo
from PySide6.QtGui import QGuiApplication

from viewer.ui.opening import Request


def test_opening_by_the_dialog(user, desk):
    """Ctrl+O asks for an article; its folder of photos is guessed."""
    user.answers.next_article = desk

    user.presses("Ctrl+O")
    user.waits_until(lambda: user.window.workspace.document is not None)
    user.waits_until(lambda: not user.window.workspace.is_reading)

    assert len(user.photos) == 6
    assert user.window.workspace.folder == desk.parent


def test_a_dialog_called_off_changes_nothing(user):
    """Whoever closes the dialog stays where they were."""
    user.presses("Ctrl+O")

    assert user.window.workspace.document is None


def test_dropping_article_and_folder(user, desk, tmp_path):
    """An article dropped together with a folder takes its photos from there."""
    photos = tmp_path / "elsewhere"
    photos.mkdir()
    shutil.move(desk.parent / "launch-pad-03.jpg", photos)

    user.drops(desk, photos)
    user.waits_until(lambda: user.window.workspace.folder == photos)
    user.waits_until(lambda: not user.window.workspace.is_reading)

    assert [name for name in user.photos if name] == ["launch-pad-03.jpg"]


def test_a_folder_alone_shows_what_its_photos_say(user, desk):
    """Each photo is a slot with the caption and credit embedded in it."""
    user.opens(None, desk.parent)

    assert len(user.photos) == 6
    assert user.window.workspace.pairs[0].photo is not None
    captions = [pair.slot.caption for pair in user.window.workspace.pairs]
    assert any("tracking station" in caption for caption in captions)


def test_pasting_an_article(user, desk):
    """Ctrl+Shift+V opens the clipboard's text as an article."""
    QGuiApplication.clipboard().setText(desk.read_text("utf-8"))

    user.presses("Ctrl+Shift+V")
    user.waits_until(lambda: user.window.workspace.document is not None)
    user.waits_until(lambda: not user.window.workspace.is_reading)

    assert len(user.window.workspace.pairs) == 6


def test_an_empty_clipboard_is_said(user):
    """With nothing to paste, one sentence says what to do."""
    QGuiApplication.clipboard().clear()
    user.window.parts.show_desk()

    user.presses("Ctrl+Shift+V")

    assert "clipboard" in user.message


def test_recent_articles(user, desk):
    """What was opened stands on the first screen next time."""
    user.opens(desk)

    recent = user.window.desk.preferences.history.recent

    assert recent[0].path == str(desk)
    assert recent[0].slots == 6


def test_an_article_that_is_gone_is_said(user, desk):
    """One sentence names the file, and what was open stays open."""
    user.opens(desk)

    user.window.workspace.open(Request(desk.with_name("gone.txt")))
    user.waits_until(lambda: user.message != "")

    assert "gone.txt" in user.message
    assert len(user.photos) == 6


def test_a_photo_that_cannot_be_read_stays_in_its_place(user, desk):
    """A broken file is listed with its reason, and the walk goes on over it."""
    (desk.parent / "launch-pad-03.jpg").write_bytes(b"this is no picture")

    user.opens(desk)

    broken = [p for p in user.window.workspace.document.sources.photos if p.fault]
    assert [photo.name for photo in broken] == ["launch-pad-03.jpg"]
    user.presses("End", "Home")
    assert user.slot == 1


def test_another_encoding(user, tmp_path):
    """A wrong guess of the encoding is corrected from the menu."""
    article = tmp_path / "letter.txt"
    article.write_bytes("Рыбаки выходят в море\n\nПервый абзац статьи.\n".encode("koi8-r"))
    user.answers.next_encoding = "KOI8-R"
    user.opens(article)

    user.window.commands.run("encoding")
    user.waits_until(
        lambda: user.window.workspace.document.sources.article.encoding.lower() == "koi8-r"
    )

    assert user.window.workspace.document.sources.article.blocks[0].text.startswith("Рыбаки")


def test_photos_that_arrive_are_seen(user, desk):
    """A photo copied into the folder shows up by itself; place and decisions stay."""
    user.opens(desk)
    user.presses("Right", "U")

    shutil.copy(desk.parent / "antenna-night.jpg", desk.parent / "late-arrival.jpg")
    user.waits_until(lambda: "late-arrival.jpg" in user.unplaced)

    assert user.slot == 2
    assert user.photo is None


def test_photos_that_go_are_seen(user, desk):
    """A photo that is deleted leaves its slot empty."""
    user.opens(desk)
    gone = user.photo

    (desk.parent / gone).unlink()
    user.waits_until(lambda: gone not in user.photos)

    assert user.slot == 1


def test_an_article_saved_anew_is_read_again(user, desk):
    """A changed file shows its new words; decisions and undo stay."""
    user.opens(desk)
    user.presses("U")
    text = desk.read_text("utf-8")

    desk.write_text(text.replace("adjusts the gloves", "checks the gloves"), "utf-8")
    user.waits_until(lambda: "checks the gloves" in user.caption)

    assert user.photo is None
    assert user.window.workspace.undo_name


def test_the_first_screen_is_reached_by_keyboard(user, desk):
    """Tab and Space press the buttons of the first screen."""
    user.answers.next_article = desk
    user.window.parts.welcome.setFocus()

    for _ in range(4):
        user.presses("Tab")
        if user.focus.accessibleName().startswith("Open") or user.focus.text().startswith("Open"):
            break
    user.presses("Space")
    user.waits_until(lambda: user.window.workspace.document is not None)

    assert user.window.parts.is_desk_shown


def test_a_document_alone_shows_the_pictures_inside_it(user, tmp_path):
    """A page in one file needs no folder: its picture stands in its slot and comes to the stage."""
    picture = write_photo(tmp_path / "boats.jpg", size=(400, 300)).read_bytes()
    address = base64.b64encode(picture + bytes(2_000)).decode()
    article = write_article(
        tmp_path / "desk" / "story.html", CAPTIONS[:1], [f"data:image/jpeg;base64,{address}"]
    )

    user.opens(article)
    name = user.photo
    user.waits_until(lambda: user.window.pictures.picture(name) is not None)

    assert name == "picture1.jpg"
    assert user.window.workspace.folder is None
    assert user.message == ""
    assert list(article.parent.iterdir()) == [article]
