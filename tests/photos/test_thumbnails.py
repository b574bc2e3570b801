"""Thumbnails on disk: kept where others look for them, taken where others left them."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from viewer.photos.decoding import decode_photo
from viewer.photos.thumbnails import best_kept, keep_thumbnail, read_thumbnail, thumbnail_for


def place_of(path: Path, size_name: str, folder: Path, uri: str = "") -> Path:
    """Where the standard puts the thumbnail of a file whose name needs no escapes."""
    uri = uri or f"file://{path}"
    return folder / size_name / f"{hashlib.md5(uri.encode()).hexdigest()}.png"


def stamp_of(path: Path) -> tuple[int, int]:
    return path.stat().st_mtime_ns, path.stat().st_size


def someone_elses(path: Path, place: Path, colour: str, **said: str) -> None:
    """Put a thumbnail there as another program would."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Thumb::URI", said.get("uri", f"file://{path}"))
    text.add_text("Thumb::MTime", said.get("modified", str(int(path.stat().st_mtime))))
    place.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (256, 170), colour).save(place, pnginfo=text)


def test_a_thumbnail_is_kept_by_the_standard(make_photo, tmp_path):
    """The file stands under the digest of the photo's address, with address and time inside."""
    path = make_photo("a.jpg", size=(600, 400))

    pixels = thumbnail_for(path, 256, tmp_path / "kept")

    place = place_of(path, "large", tmp_path / "kept")
    assert (pixels.width, pixels.height, pixels.full_size) == (256, 171, (600, 400))
    with Image.open(place) as kept:
        assert kept.size == (256, 171)
        assert kept.info["Thumb::URI"] == f"file://{path}"
        assert kept.info["Thumb::MTime"] == str(int(path.stat().st_mtime))
    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700


def test_a_kept_thumbnail_is_the_same_picture(make_photo, tmp_path):
    """What is read back is what was kept, with the photo's own size."""
    path = make_photo("a.jpg", size=(600, 400))
    made = thumbnail_for(path, 512, tmp_path)

    kept = read_thumbnail(path, 512, tmp_path)

    assert kept is not None
    assert bytes(kept.data) == bytes(made.data)
    assert (kept.stride, kept.full_size) == (made.stride, (600, 400))


def test_other_programs_thumbnails_serve(make_photo, tmp_path):
    """A thumbnail that another program made is taken; the photo is not opened."""
    path = make_photo("a.jpg", size=(600, 400))
    someone_elses(path, place_of(path, "large", tmp_path), "green")
    path.chmod(0)

    pixels = read_thumbnail(path, 256, tmp_path)

    assert pixels is not None
    assert bytes(pixels.data)[:4] == b"\x00\x80\x00\xff"
    assert pixels.full_size == (0, 0)


@pytest.mark.parametrize(
    "said", [{"modified": "1"}, {"uri": "file:///elsewhere.jpg"}, {"modified": "soon"}]
)
def test_stale_thumbnails_are_replaced(make_photo, tmp_path, said):
    """A thumbnail of another time or another file is made anew."""
    path = make_photo("a.jpg", size=(600, 400))
    someone_elses(path, place_of(path, "large", tmp_path), "green", **said)

    assert read_thumbnail(path, 256, tmp_path) is None
    assert bytes(thumbnail_for(path, 256, tmp_path).data)[:4] != b"\x00\x80\x00\xff"
    assert read_thumbnail(path, 256, tmp_path) is not None


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"no picture"])
def test_damaged_thumbnails_are_replaced(make_photo, tmp_path, content):
    """What cannot be read is as not there."""
    path = make_photo("a.jpg", size=(600, 400))
    thumbnail_for(path, 256, tmp_path)
    place_of(path, "large", tmp_path).write_bytes(content)

    thumbnail_for(path, 256, tmp_path)

    assert read_thumbnail(path, 256, tmp_path) is not None


def test_what_others_keep_serves_at_any_size(make_photo, tmp_path):
    """Most programs keep smaller thumbnails than ours; ours goes first where both are there."""
    path = make_photo("a.jpg", size=(900, 600))
    assert best_kept(path, tmp_path) is None

    someone_elses(path, place_of(path, "large", tmp_path), "green")
    others = best_kept(path, tmp_path)
    thumbnail_for(path, 512, tmp_path)
    ours = best_kept(path, tmp_path)

    assert others is not None
    assert ours is not None
    assert (others.width, others.height) == (256, 170)
    assert (ours.width, ours.height) == (512, 341)


def test_a_thumbnail_that_is_too_large_is_not_taken(make_photo, tmp_path):
    """A picture larger than its folder says is not one by the standard."""
    path = make_photo("a.jpg", size=(600, 400))
    someone_elses(path, place_of(path, "normal", tmp_path), "green")

    assert read_thumbnail(path, 128, tmp_path) is None


def test_the_photo_changed_while_its_thumbnail_was_made(make_photo, tmp_path):
    """A thumbnail of the photo as it was is not kept for the photo as it is."""
    path = make_photo("a.jpg", size=(600, 400))
    before, pixels = stamp_of(path), decode_photo(path, (512, 512))
    os.utime(path, (1, 1))

    assert not keep_thumbnail(path, pixels, before, 512, tmp_path)
    assert read_thumbnail(path, 512, tmp_path) is None


def test_small_and_damaged_photos_are_not_kept(make_photo, tmp_path):
    """A photo no larger than its thumbnail needs none, and half a photo is not worth one."""
    small = make_photo("small.jpg")
    cut = make_photo("cut.jpg", picture=Image.effect_noise((900, 600), 80).convert("RGB"))
    cut.write_bytes(cut.read_bytes()[:-9000])

    assert thumbnail_for(small, 256, tmp_path / "kept").width == 60
    assert thumbnail_for(cut, 256, tmp_path / "kept").damaged
    assert not (tmp_path / "kept").exists()


def test_a_place_that_cannot_be_written_costs_nothing(make_photo, tmp_path):
    """Without a place to keep it, the thumbnail is made each time."""
    path = make_photo("a.jpg", size=(600, 400))
    (tmp_path / "file").touch()

    assert thumbnail_for(path, 256, tmp_path / "file").width == 256


def test_names_are_written_as_others_write_them(make_photo, tmp_path):
    """Blanks, signs and other scripts are escaped as GLib does, so that the digests agree."""
    path = make_photo("é & (1), 50%;+$.jpg", size=(600, 400))
    uri = f"file://{tmp_path}/%C3%A9%20&%20(1),%2050%25%3B+$.jpg"

    thumbnail_for(path, 256, tmp_path)

    assert place_of(path, "large", tmp_path, uri).exists()


def test_the_standards_own_place_is_used(make_photo, tmp_path, monkeypatch):
    """Unless told otherwise, thumbnails stand in the person's cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = make_photo("a.jpg", size=(600, 400))

    thumbnail_for(path)

    assert place_of(path, "x-large", tmp_path / "cache/thumbnails").exists()


@pytest.mark.outside
def test_glib_finds_our_thumbnails(make_photo, tmp_path, monkeypatch, tool):
    """GLib, which file managers and viewers ask, finds the thumbnail and calls it valid."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = make_photo("é & (1), 50%;+$.jpg", size=(600, 400))

    thumbnail_for(path, 256)
    told = subprocess.run(
        [tool("gio"), "info", "--attributes=thumbnail::*", path],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert str(tmp_path / "cache/thumbnails/large") in told
    assert "thumbnail::is-valid: TRUE" in told
