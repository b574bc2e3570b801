"""File names and image references are read as people and systems write them."""

import pytest

from viewer.pairing.names import bare_stem, read_name, reference_names


def texts(name):
    return [word.text for word in read_name(name).words]


@pytest.mark.parametrize(
    "name",
    [
        "harbour-1024x683.jpg",
        "harbour@2x.png",
        "harbour_large.webp",
        "harbour-scaled.jpg",
        "harbour-e1612345678901.jpg",
        "harbour-800w.jpeg",
    ],
)
def test_size_marks_are_no_part_of_the_stem(name):
    """What a CMS hangs on a name for its sizes is taken off."""
    assert bare_stem(name) == "harbour"


def test_name_of_size_marks_only_is_kept():
    """A name that would vanish altogether keeps its last part."""
    assert bare_stem("large.jpg") == "large"


def test_camera_and_agency_names_say_nothing():
    """Serial names hold no words to compare with captions."""
    assert texts("DSC_0412.JPG") == ["0412"]
    assert not [text for text in texts("RC2X9AB4KQ_RTRMADP_3.JPG") if not text.isdigit()]


def test_humps_part_words():
    """A capital inside a run begins a new word."""
    assert texts("HarbourBridge.jpg") == ["harbour", "bridge"]


def test_numbers_and_series():
    """Names that differ in their numbers alone are of one series."""
    first, second = read_name("shoot 2/img1.jpg"), read_name("img12 .jpg")

    assert first.series == "img#"
    assert second.numbers == (12,)


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("https://a.example/pics/quay.jpg?w=640", "/pics/quay.jpg"),
        ("Story_files/old%20quay.jpg", "Story_files/old quay.jpg"),
        ("/_image?url=%2Fup%2Fquay.png&w=64", "/up/quay.png"),
        ("pics\\quay.jpg", "pics/quay.jpg"),
    ],
)
def test_references_name_files(reference, name):
    """The file is found behind queries, image services, percent escapes and back strokes."""
    assert reference_names(reference)[0] == name


def test_embedded_picture_names_no_file():
    """A data address holds the picture itself and no name."""
    assert reference_names("data:image/png;base64,AAAA") == ()


def test_huge_number_is_no_obstacle():
    """A name of thousands of digits is read all the same."""
    assert read_name("9" * 5_000 + ".jpg").numbers
