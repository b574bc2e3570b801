"""A person whose folder of photos moves, changes, or needs to be told how its text is written."""

import io

from PIL import Image

from tests.written_photos import app, iim, resource, with_segments
from viewer.domain import NOTHING_EMBEDDED
from viewer.storage.session_file import decisions_file

IIM_RESOURCE, PHOTOSHOP = 0x0404, b"Photoshop 3.0\0"
SAYING = "Рыбаки чинят сети на причале"
LATER = "Лодка у берега"


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
