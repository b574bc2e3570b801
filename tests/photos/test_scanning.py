"""A folder becomes photos: which files, in which order, and what is said of each."""

import json
import os
import sys
from pathlib import Path

import pytest

from viewer.errors import PhotoError
from viewer.photos.scanning import (
    describe_photo,
    describe_photos,
    describe_safely,
    list_photos,
    natural_key,
)
from viewer.workers import Limits, Workers

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes as POSIX has them")
as_nobody = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind root"
)


def names_in(folder: Path) -> list[str]:
    return [photo.name for photo in list_photos(folder)]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_names_come_in_a_persons_order(tmp_path):
    """Numbers count as numbers, and capitals do not matter."""
    touch(tmp_path, "img10.jpg", "IMG9.jpg", "img1.jpg", "a.jpg", "B.jpg", "2.jpg", "10.jpg")

    assert names_in(tmp_path) == [
        *("2.jpg", "10.jpg", "a.jpg", "B.jpg", "img1.jpg", "IMG9.jpg", "img10.jpg")
    ]


def test_names_that_differ_in_zeros_alone_have_an_order():
    """Equal numbers fall back on the name itself, so the order is the same on every machine."""
    names = ["1.jpg", "001.jpg", "01.jpg"]

    assert sorted(names, key=natural_key) == ["001.jpg", "01.jpg", "1.jpg"]


def test_digits_of_other_scripts_are_letters():
    """What Python calls a digit but cannot read as a number does no harm."""
    assert natural_key("a²b٣.jpg") < natural_key("b.jpg")


def test_folders_below_come_after_the_files_of_a_folder(tmp_path):
    """A folder's own photos come before those of the folders in it; names keep forward slashes."""
    touch(tmp_path, "z.jpg", "a/b/1.jpg", "a/2.jpg")

    assert names_in(tmp_path) == ["z.jpg", "a/2.jpg", "a/b/1.jpg"]


def test_only_pictures_are_listed(tmp_path):
    """The suffix decides what is listed, in any case; hidden files and folders are left out."""
    touch(tmp_path, "a.JPG", "b.heic", "c.dng", "d.txt", "jpg", "e.xmp", ".f.jpg", ".g/h.jpg")

    assert names_in(tmp_path) == ["a.JPG", "b.heic", "c.dng"]


def test_a_folder_named_like_a_photo_is_a_folder(tmp_path):
    """A folder's suffix makes it no photo; what is in it counts."""
    touch(tmp_path, "folder.jpg/inside.jpg")

    assert names_in(tmp_path) == ["folder.jpg/inside.jpg"]


def test_the_stamp_is_time_and_bytes(tmp_path):
    """A listed photo carries what changes when the file does."""
    (tmp_path / "a.jpg").write_bytes(b"12345")
    os.utime(tmp_path / "a.jpg", ns=(7, 1_000_000_007))

    (photo,) = list_photos(tmp_path)

    assert photo.stamp == (1_000_000_007, 5)


def test_an_empty_folder_has_no_photos(tmp_path):
    """Nothing there is no error."""
    assert list_photos(tmp_path) == ()


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    """A folder that cannot be listed raises with its name and the reason."""
    with pytest.raises(PhotoError, match=r"gone.*is no longer there"):
        list_photos(tmp_path / "gone")


@as_nobody
def test_a_denied_folder_below_is_passed_over(tmp_path):
    """One folder without permission does not cost the others."""
    touch(tmp_path, "a.jpg", "denied/b.jpg")
    (tmp_path / "denied").chmod(0)

    assert names_in(tmp_path) == ["a.jpg"]


@posix_only
def test_links_to_folders_are_not_followed(tmp_path):
    """A link to a folder, its own or another, shows nothing twice and ends."""
    touch(tmp_path, "inner/a.jpg")
    (tmp_path / "inner/self").symlink_to(".")
    (tmp_path / "inner/up").symlink_to("..")
    (tmp_path / "away.jpg").symlink_to(tmp_path / "inner")

    assert names_in(tmp_path) == ["inner/a.jpg"]


@posix_only
def test_links_to_files_count_inside_the_folder_alone(tmp_path):
    """A link inside the folder is a photo; one that leads out, nowhere or round says so."""
    folder = tmp_path / "photos"
    touch(tmp_path, "outside.jpg", "photos/a.jpg")
    (folder / "good.jpg").symlink_to("a.jpg")
    (folder / "out.jpg").symlink_to("../outside.jpg")
    (folder / "broken.jpg").symlink_to("nowhere.jpg")
    (folder / "ring.jpg").symlink_to("ring.jpg")

    faults = {photo.name: photo.fault for photo in list_photos(folder)}

    assert faults == {
        "a.jpg": "",
        "good.jpg": "",
        "out.jpg": "is a link to a place outside the folder",
        "broken.jpg": "is a link that leads nowhere",
        "ring.jpg": "is a link that leads nowhere",
    }


@posix_only
def test_a_link_out_of_the_folder_is_never_opened(make_photo, tmp_path):
    """Describing such a link says what it is and nothing of what it leads to."""
    make_photo("outside.jpg")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/link.jpg").symlink_to("../outside.jpg")

    photo = describe_photo(tmp_path / "photos", "link.jpg")

    assert (photo.fault, photo.size) == ("is a link to a place outside the folder", None)


def test_a_name_that_leads_out_of_the_folder_is_never_opened(make_photo, tmp_path):
    """A name with dots is refused like a link: it can come from a file of decisions."""
    make_photo("outside.jpg")
    (tmp_path / "photos").mkdir()

    photo = describe_photo(tmp_path / "photos", "../outside.jpg")

    assert photo.fault == "is a link to a place outside the folder"


@posix_only
def test_a_pipe_is_never_opened(tmp_path):
    """A named pipe is listed with what it is; describing it does not wait for a writer."""
    os.mkfifo(tmp_path / "pipe.jpg")

    (listed,) = list_photos(tmp_path)

    assert listed.fault == "is not a regular file"
    assert describe_photo(tmp_path, "pipe.jpg").fault == "is not a regular file"


@posix_only
def test_a_name_that_is_not_utf8_survives(make_photo, tmp_path):
    """A name of any bytes is listed, and its photo can be described in a worker."""
    make_photo("name.jpg").rename(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe9.jpg"))

    (listed,) = list_photos(tmp_path)

    assert os.fsencode(listed.name) == b"\xff\xe9.jpg"
    with Workers(1) as workers:
        assert workers.run(describe_photo, tmp_path, listed.name).size == (60, 40)


def test_a_photo_is_described(make_photo, tmp_path):
    """Format, size, frames and stamp are told."""
    path = make_photo("a.png", size=(30, 20))

    photo = describe_photo(tmp_path, "a.png")

    assert (photo.format, photo.size, photo.frames, photo.fault) == ("PNG", (30, 20), 1, "")
    assert photo.stamp == (path.stat().st_mtime_ns, path.stat().st_size)


@pytest.mark.parametrize(
    ("orientation", "size"),
    [
        *((upright, (60, 40)) for upright in (1, 2, 3, 4)),
        *((turned, (40, 60)) for turned in (5, 6, 7, 8)),
        *((unknown, (60, 40)) for unknown in (0, 9, 255)),
    ],
)
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_the_size_is_the_one_displayed(make_photo, tmp_path, suffix, orientation, size):
    """Exif's orientations turn the size; numbers that are none leave it as stored."""
    make_photo(f"a.{suffix}", orientation=orientation)

    assert describe_photo(tmp_path, f"a.{suffix}").size == size


def test_content_counts_and_not_the_name(make_photo, tmp_path):
    """A PNG under a JPEG's name is a PNG."""
    make_photo("a.jpg", form="PNG")

    assert describe_photo(tmp_path, "a.jpg").format == "PNG"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "is empty"),
        (b"\xff", "is not a picture"),
        (b"just text", "is not a picture"),
        (bytes(70000), "is not a picture"),
        (b"%PDF-1.7", "is a PDF, not a picture"),
        (b"%!PS-Adobe", "is PostScript, not a picture"),
        (b"\n<svg/>", "is a drawing (SVG), not a photo"),
        (b"PK\3\4", "is a zip archive, not a picture"),
        (b"\xff\xd8\xff\xd9", "is damaged or no JPEG file"),
        (b"\x89PNG\r\n\x1a\n", "is damaged or no PNG file"),
    ],
)
def test_what_is_no_picture_says_so(tmp_path, content, fault):
    """A file that only has a picture's name gets its fault, and no exception."""
    (tmp_path / "a.jpg").write_bytes(content)

    assert describe_photo(tmp_path, "a.jpg").fault == fault


def test_a_photo_that_went_says_so(tmp_path):
    """A file that is gone by the time it is described is a fault like others."""
    photo = describe_photo(tmp_path, "gone.jpg")

    assert (photo.name, photo.fault) == ("gone.jpg", "is no longer there")


@as_nobody
def test_a_denied_photo_says_so(make_photo, tmp_path):
    """A file without permission is listed with that."""
    make_photo("a.jpg").chmod(0)

    assert describe_photo(tmp_path, "a.jpg").fault == "no permission"


def test_frames_are_counted(make_photo, tmp_path, four_colours):
    """An animation says how many pictures it has."""
    make_photo("a.gif", save_all=True, append_images=four_colours)

    assert describe_photo(tmp_path, "a.gif").frames == 5


def test_jpeg_xl_is_listed_with_its_size(tmp_path):
    """A format that cannot be shown says so, and its size where that is known."""
    # SizeHeader: not small, 9 bits of height less one, no ratio, 9 bits of width less one.
    header = 0 | (130 - 1) << 3 | (200 - 1) << 17
    (tmp_path / "a.jxl").write_bytes(b"\xff\x0a" + (header | 1 << 26).to_bytes(8, "little"))

    photo = describe_photo(tmp_path, "a.jxl")

    assert (photo.size, photo.fault) == ((200, 130), "cannot be shown: JPEG XL")


def test_a_batch_keeps_its_order(make_photo, tmp_path):
    """Several photos are described in one call, good or bad, in the order asked for."""
    make_photo("b.jpg")
    make_photo("a.png")

    photos = describe_photos(tmp_path, ["b.jpg", "none.jpg", "a.png"])

    assert [photo.format for photo in photos] == ["JPEG", "", "PNG"]


def test_a_photo_that_takes_its_worker_down_is_named(make_photo, tmp_path):
    """Of a batch whose worker is given up, each photo is tried alone, and keeps its own fault."""
    make_photo("a.jpg")
    with Workers(1, limits=Limits(memory=1 << 20)) as workers:
        photos = describe_safely(workers, tmp_path, ["a.jpg", "b.jpg"])

    assert [photo.name for photo in photos] == ["a.jpg", "b.jpg"]
    assert photos[0].fault == "needed more than 1 MB"


@pytest.mark.corpus
def test_every_size_of_the_corpus_is_right(shared):
    """Format by format, orientation by orientation, the size is the one displayed."""
    expected = json.loads((shared / "photos/expected.json").read_text())

    described = {
        photo.name: describe_photo(shared / "photos", photo.name)
        for photo in list_photos(shared / "photos")
    }

    wrong = {
        name: (photo.size, expected[name]["size"])
        for name, photo in described.items()
        if photo.size is None or list(photo.size) != expected[name]["size"]
    }
    assert wrong == {}
    assert {name for name, photo in expected.items() if photo["size"]} == set(described)
    assert all(photo.frames == expected[name]["frames"] for name, photo in described.items())
