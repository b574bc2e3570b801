"""A folder that has moved is found by what it held, near where it was or near the article."""

import shutil

import pytest

from viewer.domain import Photo
from viewer.photos.moved import MOST_MARKS, find_moved, marks_of, still_there
from viewer.photos.scanning import list_photos


@pytest.fixture
def desk(tmp_path):
    """A desk with an article's place and, elsewhere, a folder of photos; gives both."""
    photos = tmp_path / "pictures" / "2031" / "harbour"
    photos.mkdir(parents=True)
    for number in range(8):
        (photos / f"boat-{number}.jpg").write_bytes(b"x" * (100 + number))
    story = tmp_path / "stories" / "harbour"
    story.mkdir(parents=True)
    return story, photos


@pytest.mark.parametrize(
    "target",
    [
        "pictures/2031/harbour-new",
        "pictures/2031/done/harbour",
        "pictures/harbour",
        "stories/harbour/photos",
        "stories/harbour photos",
    ],
)
def test_it_is_found_beside_above_and_near_the_article(tmp_path, desk, target):
    """Renamed, put into a folder, taken out of one, or brought to the article."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    moved = tmp_path / target
    moved.parent.mkdir(exist_ok=True)
    folder.rename(moved)

    assert find_moved(folder, marks, near) == moved


def test_a_folder_above_it_may_have_got_another_name(tmp_path, desk):
    """The way to it is searched from what is left of it."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    (tmp_path / "pictures" / "2031").rename(tmp_path / "pictures" / "31")

    assert find_moved(folder, marks, near) == tmp_path / "pictures" / "31" / "harbour"


def test_some_photos_may_be_gone_or_changed(tmp_path, desk):
    """Most of them tell."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    moved = folder.rename(folder.with_name("harbour-cut"))
    (moved / "boat-1.jpg").unlink()
    (moved / "boat-2.jpg").write_bytes(b"another picture")

    assert find_moved(folder, marks, near) == moved


def test_other_photos_of_the_same_names_are_not_taken_for_it(tmp_path, desk):
    """Every camera's card has the same names; the sizes tell."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    other = folder.rename(folder.with_name("other"))
    for photo in other.iterdir():
        photo.write_bytes(b"not the same")

    assert find_moved(folder, marks, near) is None


def test_of_two_copies_the_one_with_the_same_times_is_it(tmp_path, desk):
    """A copy made on the way has times of its own."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    moved = folder.rename(folder.with_name("moved"))
    shutil.copytree(moved, folder.with_name("a copy"), copy_function=shutil.copyfile)

    assert find_moved(folder, marks, near) == moved


def test_of_two_that_are_alike_none_is_chosen(tmp_path, desk):
    """The person is asked then."""
    near, folder = desk
    marks = marks_of(list_photos(folder))
    moved = folder.rename(folder.with_name("moved"))
    shutil.copytree(moved, folder.with_name("copied with times"))

    assert find_moved(folder, marks, near) is None


def test_names_that_lead_out_of_a_folder_are_passed_over(tmp_path, desk):
    """Whatever a decisions file says, only what lies in a folder speaks for it."""
    near, folder = desk
    (tmp_path / "boat.jpg").write_bytes(b"1234")
    marks = tuple((name, (0, 4)) for name in ("../boat.jpg", str(tmp_path / "boat.jpg"), "", "\0"))
    folder.rename(folder.with_name("moved"))

    assert find_moved(folder, marks, near) is None


def test_few_marks_are_kept_of_many_photos():
    """They are spread over the whole folder."""
    photos = [Photo(f"{number}.jpg", stamp=(number, 1)) for number in range(3000)]

    marks = marks_of(photos)

    assert len(marks) == MOST_MARKS
    assert marks[0][0] == "0.jpg"
    assert int(marks[-1][0].removesuffix(".jpg")) > 2800


def test_a_folder_that_is_there_is_not_looked_for(desk):
    """Nothing is searched while it is where it was."""
    near, folder = desk

    assert still_there(folder, (), near) == folder
    assert still_there(None, (), near) is None
    assert still_there(folder.with_name("gone"), (), near) is None
