"""Tests for viewer/photos/copy_names.py: safe names, whatever the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import PhotoError
from viewer.photos.copy_names import (
    VARIABLES,
    check_template,
    copy_name,
    free_name,
    safe_stem,
    slug_of,
)

VALUES: dict[str, str | int] = {
    "number": 7,
    "slug": "ferry-sails",
    "photo": "IMG_2207",
    "caption": "A ferryman waits",
    "credit": "Ada Thorne/Agency",
    "article": "ferry",
}


@pytest.mark.parametrize(
    ("template", "photo", "name"),
    [
        ("{number:02} {slug}.jpg", "a.jpg", "07 ferry-sails.jpg"),
        ("{number:02} {slug}.jpg", "a.JPEG", "07 ferry-sails.jpg"),
        ("{number:02} {slug}.jpg", "sub/a.PNG", "07 ferry-sails.png"),
        ("{article}-{number}", "a.webp", "ferry-7.webp"),
        ("{photo} {credit}", "a.tif", "IMG_2207 Ada Thorne Agency.tif"),
        ("v1.2 {number}", "a.jpg", "v1.2 7.jpg"),
        ("../../{slug}", "a.jpg", "ferry-sails.jpg"),
        ("..", "a.jpg", "photo.jpg"),
        ("con", "a.jpg", "_con.jpg"),
        ("{{x}}", "a.jpg", "{x}.jpg"),
    ],
)
def test_names_follow_the_template(template, photo, name):
    """The parts are filled in, the suffix is the photo's, and nothing leads elsewhere."""
    assert copy_name(template, VALUES, photo) == name


@pytest.mark.parametrize(
    "template",
    [
        "{size}",
        "{}",
        "{number.real}",
        "{number!r}",
        "{slug:>900}",
        "{number:99999}",
        "{number",
        "}",
    ],
)
def test_other_templates_are_refused(template):
    """What is no part of a name is refused in a sentence before anything is written."""
    with pytest.raises(PhotoError):
        check_template(template)


def test_every_variable_is_known():
    """Each variable that is offered can be used."""
    check_template(" ".join(f"{{{name}}}" for name in VARIABLES))


@given(st.text(max_size=300))
def test_any_text_becomes_a_safe_stem(text):
    """No separator, no control, no dot or blank at an end, never empty, never too long."""
    stem = safe_stem(text)

    assert 0 < len(stem.encode()) <= 121
    assert not set(stem) & set('<>:"/\\|?*\0\n\r\u202e')
    assert stem == stem.strip(". ")


def test_a_slug_is_made_of_the_first_words():
    """Signs go, letters of all scripts stay, and eight words are enough."""
    assert slug_of("Hafen: „Möwen“ & 渡し舟 are_back!") == "hafen-möwen-渡し舟-are-back"
    assert slug_of("one two three four five six seven eight nine").endswith("eight")


def test_a_taken_name_gets_a_number():
    """A name is free if neither it nor its sidecar is there."""
    taken = {"a.jpg", "a (2).xmp"}

    assert free_name("a.jpg", taken.__contains__) == "a (3).jpg"
