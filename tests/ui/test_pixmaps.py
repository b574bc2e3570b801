"""Pixels come in the order in which a person wants to see them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from viewer.domain import Photo
from viewer.photos.scanning import list_photos
from viewer.ui.background import Background
from viewer.ui.foreseen import begin_first
from viewer.ui.picture import Picture
from viewer.ui.pixmaps import Pictures
from viewer.workers import Limits, Workers

BOX = QSize(300, 200)
PATIENCE = 20_000
COLOURS = ("#b03020", "#30a050", "#2040c0", "#909020", "#704080", "#208090")


class Seen:
    """What Pictures has said, in order."""

    def __init__(self, pictures):
        self.pictures: list[Picture] = []
        self.thumbnails: list[str] = []
        self.failures: list[tuple[str, str]] = []
        pictures.picture_ready.connect(self.pictures.append)
        pictures.thumbnail_ready.connect(self._take_thumbnail)
        pictures.picture_failed.connect(self._take_failure)

    def _take_thumbnail(self, name, _image):
        self.thumbnails.append(name)

    def _take_failure(self, name, sentence):
        self.failures.append((name, sentence))

    @property
    def sharp(self):
        return [picture.name for picture in self.pictures if picture.is_sharp]


@pytest.fixture(scope="module")
def workers():
    with Workers(2, preload=("viewer.photos.decoding",)) as workers:
        yield workers


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "thumbnails"


@pytest.fixture
def pictures(workers, background, kept):
    return Pictures(workers, background, kept)


@pytest.fixture
def seen(pictures):
    return Seen(pictures)


@pytest.fixture
def save(make_image):
    """Write a JPEG of one colour."""

    def save(path, width=1200, height=800, colour="#336699"):
        path.parent.mkdir(exist_ok=True)
        assert make_image(width, height, colour).save(str(path), "JPEG", 90)

    return save


@pytest.fixture
def folder(tmp_path, save):
    """A folder of six photos, each of another colour."""
    for number, colour in enumerate(COLOURS, 1):
        save(tmp_path / "photos" / f"{number}.jpg", colour=colour)
    return tmp_path / "photos"


@pytest.fixture
def settled(qtbot, pictures):
    """Wait until nothing is decoded any more."""
    return lambda: qtbot.waitUntil(lambda: not pictures.is_busy, timeout=PATIENCE)


@pytest.fixture
def settled_with(qtbot):
    """Wait until these pictures are all decoded."""
    return lambda pictures: qtbot.waitUntil(lambda: not pictures.is_busy, timeout=PATIENCE)


def test_a_wanted_photo_comes_at_the_size_of_its_box(pictures, seen, folder, settled):
    """The picture fits the box, knows the photo's whole size, and has its colours."""
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([("1.jpg", BOX)])
    settled()

    picture = pictures.picture("1.jpg")
    assert picture.is_sharp
    assert picture.image.size() == BOX
    assert picture.full_size == QSize(1200, 800)
    assert _alike(picture.image.pixelColor(10, 10), QColor(COLOURS[0]))
    assert seen.sharp == ["1.jpg"]


def test_a_photo_foreseen_is_not_decoded_again(pictures, workers, seen, folder, settled):
    """What was begun before anything was asked for is there when it is asked for, and came first."""
    pictures.foresee(begin_first(workers, folder, None, BOX))
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX), ("2.jpg", BOX)])
    settled()

    assert seen.sharp == ["1.jpg", "2.jpg"]
    assert pictures.picture("1.jpg").box == BOX


def test_a_photo_foreseen_in_vain_holds_nothing_up(pictures, workers, seen, folder, settled):
    """Another photo is asked for, or the foreseen one is broken: the wanted one comes all the same."""
    (folder / "1.jpg").write_bytes(b"no picture")
    pictures.foresee(begin_first(workers, folder, None, BOX))
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("4.jpg", BOX)])
    settled()

    assert seen.sharp == ["4.jpg"]
    assert seen.failures == []


def test_the_shown_photo_comes_first_and_alone(pictures, seen, folder, settled):
    """Neighbours follow in the order asked for, thumbnails come last."""
    pictures.open_folder(folder, list_photos(folder))

    pictures.want_thumbnails(["6.jpg"])
    pictures.want([("3.jpg", BOX), ("4.jpg", BOX), ("2.jpg", BOX)])
    settled()
    pictures.want_thumbnails(["5.jpg"])
    settled()

    assert seen.sharp[0] == "3.jpg"
    assert sorted(seen.sharp[1:]) == ["2.jpg", "4.jpg"]
    assert seen.thumbnails[-1] == "5.jpg"


def test_neighbours_wait_until_the_shown_photo_is_there(pictures, folder, qtbot):
    """When the shown photo arrives, none of its neighbours has been decoded before it."""
    pictures.open_folder(folder, list_photos(folder))
    others = []

    def look(picture):
        if picture.name == "3.jpg" and picture.is_sharp:
            others.extend(name for name in ("2.jpg", "4.jpg") if pictures.picture(name))

    pictures.picture_ready.connect(look)
    pictures.want([("3.jpg", BOX), ("4.jpg", BOX), ("2.jpg", BOX)])
    qtbot.waitUntil(lambda: pictures.picture("2.jpg") is not None, timeout=PATIENCE)

    assert others == []


def test_the_latest_list_wins(pictures, seen, folder, settled):
    """A key held down decodes what was begun and what it rests on, nothing in between."""
    pictures.open_folder(folder, list_photos(folder))

    for number in range(1, 7):
        pictures.want([(f"{number}.jpg", BOX)])
    settled()

    assert seen.sharp.count("6.jpg") == 1
    assert len(seen.sharp) < 6


def test_what_is_there_is_not_decoded_again(pictures, seen, folder, settled):
    """Going back to a photo costs nothing."""
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX)])
    settled()

    pictures.want([("1.jpg", BOX)])
    pictures.want([("1.jpg", QSize(150, 150))])
    settled()

    assert seen.sharp == ["1.jpg"]


def test_zooming_in_asks_for_more_pixels(pictures, seen, folder, settled):
    """A larger box is decoded anew; going back to the smaller one is not."""
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX)])
    settled()

    pictures.want([("1.jpg", QSize(1200, 800))])
    settled()
    pictures.want([("1.jpg", BOX)])
    settled()

    assert [picture.image.width() for picture in seen.pictures if picture.is_sharp] == [300, 1200]


def test_a_photo_that_never_gets_larger_is_not_asked_for_for_ever(qapp, make_image):
    """Pixels decoded for a box serve that box, even when the photo gave fewer than it should."""
    small = Picture("preview only", make_image(160, 120), QSize(6000, 4500), box=QSize(6000, 4500))

    assert small.serves(QSize(6000, 4500))
    assert small.serves(QSize(1600, 1200))


def test_both_sides_of_a_narrow_photo_count(qapp, make_image):
    """A tower of a photo is not taken for sharp because its width is but a pixel short."""
    narrow = Picture("tower", make_image(2, 512), QSize(100, 30_000), box=QSize(512, 512))

    assert not narrow.serves(QSize(1000, 1000))


def test_the_budget_holds_and_what_does_not_fit_is_left_out(
    workers, background, kept, folder, settled_with
):
    """Neighbours beyond the budget are not decoded at all: they would push the shown one out."""
    frame = 300 * 200 * 4
    pictures = Pictures(workers, background, kept, budget=2 * frame)
    seen = Seen(pictures)
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([(f"{number}.jpg", BOX) for number in (3, 4, 2, 5, 1)])
    settled_with(pictures)

    assert seen.sharp == ["3.jpg", "4.jpg"]
    assert pictures.picture("3.jpg").is_sharp
    pictures.want([("5.jpg", BOX), ("6.jpg", BOX)])
    settled_with(pictures)
    assert sorted(seen.sharp[2:]) == ["5.jpg", "6.jpg"]
    assert not pictures.picture("3.jpg").is_sharp


def test_a_shown_photo_beyond_the_budget_is_shown_and_stays(
    workers, background, kept, folder, settled_with
):
    """One photo at full size may take more than the budget; it is decoded once and kept."""
    pictures = Pictures(workers, background, kept, budget=1000)
    seen = Seen(pictures)
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([("1.jpg", QSize(1200, 800)), ("2.jpg", BOX)])
    settled_with(pictures)

    assert seen.sharp == ["1.jpg"]
    assert pictures.picture("1.jpg").is_sharp


def test_a_changed_file_is_decoded_again(pictures, folder, save, settled):
    """Another stamp makes other pixels: picture and thumbnail are renewed without being asked."""
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX)])
    settled()
    thumbnails = []
    pictures.thumbnail_ready.connect(lambda name, image: thumbnails.append((name, image)))

    save(folder / "1.jpg", 900, 600, colour="#ffffff")
    pictures.open_folder(folder, list_photos(folder))
    settled()

    picture = pictures.picture("1.jpg")
    assert picture.full_size == QSize(900, 600)
    assert _alike(picture.image.pixelColor(10, 10), QColor("#ffffff"))
    assert [name for name, _ in thumbnails] == ["1.jpg"]
    assert _alike(thumbnails[0][1].pixelColor(10, 10), QColor("#ffffff"))


def test_the_same_names_in_another_folder_are_other_photos(
    pictures, folder, tmp_path, save, settled
):
    """Nothing of the folder before shows, not even with equal names and stamps."""
    other = tmp_path / "other"
    save(other / "1.jpg", colour="#ffffff")
    alike = (replace(list_photos(other)[0], stamp=list_photos(folder)[0].stamp),)
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX)])

    pictures.open_folder(other, alike)
    assert pictures.picture("1.jpg") is None
    pictures.want([("1.jpg", BOX)])
    settled()

    assert _alike(pictures.picture("1.jpg").image.pixelColor(10, 10), QColor("#ffffff"))


def test_a_photo_that_cannot_be_read_is_told_and_the_others_go_on(pictures, seen, folder, settled):
    """One bad photo has its sentence; its neighbours come all the same."""
    (folder / "2.jpg").write_bytes(b"no picture at all")
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([("2.jpg", BOX), ("3.jpg", BOX)])
    settled()

    assert [name for name, _ in seen.failures] == ["2.jpg"]
    assert "2.jpg" in seen.failures[0][1]
    assert seen.sharp == ["3.jpg"]


def test_a_failed_photo_is_not_read_again_until_it_changes(pictures, seen, folder, save, settled):
    """Shown again, it is told again at once; changed on disk, it gets its chance."""
    (folder / "2.jpg").write_bytes(b"no picture at all")
    pictures.open_folder(folder, list_photos(folder))
    pictures.want([("1.jpg", BOX), ("2.jpg", BOX)])
    settled()
    assert len(seen.failures) == 1

    pictures.want_thumbnails(["2.jpg"])
    assert not pictures.is_busy
    assert len(seen.failures) == 1
    pictures.want([("2.jpg", BOX)])
    settled()
    assert len(seen.failures) == 2
    save(folder / "2.jpg")
    pictures.open_folder(folder, list_photos(folder))
    settled()

    assert "2.jpg" in seen.sharp
    assert len(seen.failures) == 2


def test_reading_a_folder_again_gives_failed_photos_another_chance(pictures, seen, folder, settled):
    """A photo that took too long once may do better when the person opens the folder again."""
    (folder / "2.jpg").write_bytes(b"no picture at all")
    photos = list_photos(folder)
    pictures.open_folder(folder, photos)
    pictures.want([("2.jpg", BOX)])
    settled()

    pictures.open_folder(None, ())
    pictures.open_folder(folder, photos)
    settled()

    assert len(seen.failures) == 2


def test_a_photo_that_takes_its_worker_down_is_told(background, kept, folder, settled_with):
    """A worker beyond its limits is replaced, the photo named, and the next one decoded."""
    plane = QImage(9000, 9000, QImage.Format.Format_Mono)
    plane.fill(1)
    plane.save(str(folder / "huge.png"))
    with Workers(2, Limits(memory=200 << 20)) as workers:
        pictures = Pictures(workers, background, kept)
        seen = Seen(pictures)
        pictures.open_folder(folder, list_photos(folder))

        pictures.want([("huge.png", QSize(9000, 9000)), ("1.jpg", BOX)])
        settled_with(pictures)

    assert [name for name, _ in seen.failures] == ["huge.png"]
    assert seen.sharp == ["1.jpg"]


def test_a_thumbnail_stands_in_until_the_photo_is_sharp(pictures, folder, settled):
    """What is at hand is given, marked as not sharp."""
    pictures.open_folder(folder, list_photos(folder))
    assert pictures.picture("1.jpg") is None

    pictures.want_thumbnails(["1.jpg"])
    settled()

    preview = pictures.picture("1.jpg")
    assert not preview.is_sharp
    assert preview.image.size() == QSize(512, 341)
    assert preview.full_size == QSize(1200, 800)


def test_a_kept_thumbnail_is_shown_while_the_photo_is_decoded(
    workers, background, kept, folder, settled_with
):
    """A thumbnail on disk is there before the sharp picture, in another sitting too."""
    first = Pictures(workers, background, kept)
    first.open_folder(folder, list_photos(folder))
    first.want_thumbnails(["1.jpg"])
    settled_with(first)
    second = Pictures(workers, background, kept)
    seen = Seen(second)
    second.open_folder(folder, list_photos(folder))

    second.want([("1.jpg", QSize(1200, 800))])
    settled_with(second)

    assert second.picture("1.jpg").is_sharp
    assert seen.sharp == ["1.jpg"]
    assert seen.pictures[-1].is_sharp
    assert [picture.image.size() for picture in seen.pictures if not picture.is_sharp] in (
        [],  # the photo was quicker
        [QSize(512, 341)],
    )


def test_a_decoded_photo_gives_its_thumbnail_too(pictures, seen, folder, settled):
    """One decoding serves stage and filmstrip."""
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([("1.jpg", QSize(900, 900))])
    settled()
    pictures.want_thumbnails(["1.jpg"])

    assert not pictures.is_busy
    assert seen.thumbnails == ["1.jpg", "1.jpg"]


def test_many_kept_thumbnails_come_little_by_little(pictures, seen, folder, settled, qtbot):
    """Unpacking them leaves room for a key in between; none is left out."""
    names = [f"{number}.jpg" for number in range(1, 7)] * 3
    pictures.open_folder(folder, list_photos(folder))
    pictures.want_thumbnails(names)
    settled()
    seen.thumbnails.clear()

    pictures.want_thumbnails(names)

    assert 0 < len(seen.thumbnails) < len(names)
    qtbot.waitUntil(lambda: len(seen.thumbnails) == len(names), timeout=PATIENCE)
    assert seen.thumbnails == names


def test_a_part_comes_at_full_size(pictures, folder, qtbot):
    """What is in sight at 100 % is decoded alone."""
    pictures.open_folder(folder, list_photos(folder))

    with qtbot.waitSignal(pictures.part_ready, timeout=PATIENCE) as heard:
        pictures.want_part("2.jpg", (100, 50, 60, 40))

    name, part, image = heard.args
    assert (name, part, image.size()) == ("2.jpg", (100, 50, 60, 40), QSize(60, 40))
    assert _alike(image.pixelColor(5, 5), QColor(COLOURS[1]))


def test_thumbnails_are_kept_in_the_given_folder(pictures, kept, folder, settled):
    """Each photo's thumbnail stands on disk for the next sitting."""
    pictures.open_folder(folder, list_photos(folder))

    pictures.want_thumbnails(["1.jpg", "2.jpg"])
    settled()

    assert len(list(kept.rglob("*.png"))) == 2


def test_thumbnails_out_of_decodings_are_kept_when_nobody_waits(
    workers, background, kept, folder, qtbot
):
    """One decoding for the stage leaves its thumbnail on disk, too."""
    pictures = Pictures(workers, background, kept, idle_after=0)
    pictures.open_folder(folder, list_photos(folder))

    pictures.want([("1.jpg", BOX), ("2.jpg", BOX)])

    qtbot.waitUntil(lambda: len(list(kept.rglob("*.png"))) == 2, timeout=PATIENCE)


def test_where_a_key_may_lead_is_decoded_when_nobody_waits(
    workers, background, kept, folder, settled_with
):
    """The far ends come after all that is near, and stay while other photos make room."""
    frame = 300 * 200 * 4
    pictures = Pictures(workers, background, kept, budget=3 * frame, idle_after=0)
    seen = Seen(pictures)
    pictures.open_folder(folder, list_photos(folder))

    for name in ("2.jpg", "3.jpg", "4.jpg"):
        pictures.want([(name, BOX)], later=[("6.jpg", BOX)])
        settled_with(pictures)

    assert seen.sharp[0] == "2.jpg"
    assert seen.sharp.count("6.jpg") == 1
    assert pictures.picture("6.jpg").is_sharp


def test_photos_that_go_by_are_met_ahead(pictures, seen, folder, settled):
    """While a key is held, what is decoded lies ahead; at rest the shown photo comes first."""
    pictures.open_folder(folder, list_photos(folder))
    names = [f"{number}.jpg" for number in range(1, 7)]

    for place in range(3):
        coming = [(name, BOX) for name in names[place + 1 :]]
        pictures.want([(names[place], BOX)], coming)
    settled()

    assert "3.jpg" in seen.sharp
    assert "2.jpg" not in seen.sharp


def test_the_latest_thumbnails_come_first(pictures, seen, folder, settled):
    """What was scrolled to last is made before what was asked for earlier."""
    pictures.open_folder(folder, list_photos(folder))

    pictures.want_thumbnails([f"{number}.jpg" for number in range(1, 6)])
    pictures.want_thumbnails(["6.jpg"])
    settled()

    assert sorted(seen.thumbnails) == [f"{number}.jpg" for number in range(1, 7)]
    assert seen.thumbnails[-1] != "6.jpg"


def test_ten_thousand_thumbnails_are_asked_for_without_a_halt(pictures, settled, tmp_path):
    """Asking again and again, and each arrival, cost a few steps, not one for each that waits."""
    photos = [Photo(f"{number}.jpg") for number in range(10_000)]
    names = [photo.name for photo in photos]
    pictures.open_folder(tmp_path, photos)
    pictures.want_thumbnails(names)

    for start in range(0, 10_000, 10):
        pictures.want_thumbnails(names[start : start + 30])
        pictures.want([(names[start], BOX)])
    pictures.open_folder(None, ())
    settled()

    assert pictures.picture("0.jpg") is None


def test_faulty_and_unknown_photos_are_never_opened(pictures, seen, folder, settled):
    """A link to a place outside, listed with its fault, is not followed for its pixels."""
    photos = [replace(list_photos(folder)[0], fault="is a link to a place outside the folder")]
    pictures.open_folder(folder, photos)

    pictures.want([("1.jpg", BOX), ("unknown.jpg", BOX)])
    pictures.want_thumbnails(["1.jpg", "unknown.jpg"])
    assert not pictures.is_busy
    settled()

    assert seen.pictures == []
    assert seen.thumbnails == []


def test_pixels_alone_are_handed_out_too(pictures, folder, qtbot):
    """Who compares two photos gets their images by name."""
    pictures.open_folder(folder, list_photos(folder))

    with qtbot.waitSignal(pictures.image_ready, timeout=PATIENCE) as heard:
        pictures.want([("2.jpg", BOX)])

    name, image = heard.args
    assert name == "2.jpg"
    assert image.size() == BOX


def _alike(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 12 for a, b in pairs)


def test_nothing_is_known_while_nothing_is_open(pictures):
    """Without a folder nothing is decoded, whatever is asked for."""
    pictures.want([("1.jpg", BOX)])
    pictures.want_thumbnails(["1.jpg"])

    assert pictures.picture("1.jpg") is None
    assert not pictures.is_busy
