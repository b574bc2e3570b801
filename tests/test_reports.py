"""What the command line prints of a document: lines for people, JSON for programs."""

import json
import os
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from documents import CAPTIONS, sources

from viewer import deciding
from viewer.domain import Embedded, Photo
from viewer.pipeline import compose
from viewer.reports import (
    LONGEST,
    as_json,
    pair_lines,
    photo_lines,
    photos_as_json,
    remark_lines,
    remarks_as_json,
    slot_lines,
)

ODD = "a\x1b[2J\u202egpj.exe\nb"


def opened(name="harbour.txt", **changes):
    """The harbour's sources with the article's path, as if it had been read."""
    made = sources()
    assert made.article is not None
    return replace(made, article=replace(made.article, path=Path(name), **changes))


def test_slot_lines_count_and_name():
    """Headline, a pair of lines a slot, the count; what is missing is said in brackets."""
    made = opened()
    bare = replace(made.slots[1], credit=None, caption="")

    lines = list(slot_lines(compose(replace(made, slots=(made.slots[0], bare)))))

    assert lines == [
        "Port Ellery by the sea",
        "  1  Reuters",
        f"     {CAPTIONS[0]}",
        "  2  (no credit)",
        "     (no caption)",
        "2 slots",
    ]


def test_an_article_without_a_headline_begins_with_its_slots():
    """Nothing stands in the headline's place."""
    made = opened(title=None)

    assert next(slot_lines(compose(replace(made, slots=made.slots[:1])))) == "  1  Reuters"


def test_pair_lines_tell_who_paired_and_what_is_left():
    """A guess has its percentage, a decision its hand, and unplaced photos end the list."""
    document = compose(opened())
    key = document.pairs[3].slot.key
    by_hand = compose(document.sources, deciding.place_photo(document, key, "lens.jpg"))
    detached = compose(by_hand.sources, deciding.detach_photo(by_hand, by_hand.pairs[0].slot.key))

    lines = list(pair_lines(detached))

    assert "  4  lens.jpg  by hand" in lines
    assert "  1  (no photo)" in lines
    assert lines[-1] == "Unplaced: boats.jpg"
    assert any(line.startswith("     · ") for line in lines)


def test_remark_lines_are_file_line_severity_text_check():
    """The line is the caption's own in the article."""
    lines = list(remark_lines(compose(opened())))

    assert len(lines) == 1
    assert lines[0].startswith("harbour.txt:5: warning: Slot 4 has no photo")
    assert lines[0].endswith(" [no-photo]")


def test_remarks_as_json_name_slot_and_line():
    """Each remark has its check, severity, text, slot number and line."""
    made = json.loads(remarks_as_json(compose(opened())))

    (remark,) = made["remarks"]
    assert made["article"] == "harbour.txt"
    assert (remark["check"], remark["severity"], remark["slot"], remark["line"]) == (
        "no-photo",
        "warning",
        4,
        5,
    )


def test_remarks_about_the_whole_have_no_slot():
    """A remark on what was decided about a slot that is gone belongs to no line."""
    document = compose(opened())
    decisions = deciding.detach_photo(document, document.pairs[0].slot.key)
    rest = replace(document.sources, slots=document.slots[3:])

    remarks = json.loads(remarks_as_json(compose(rest, decisions)))["remarks"]
    lines = list(remark_lines(compose(rest, decisions)))

    assert [remark["slot"] for remark in remarks if remark["check"] == "stray"] == [None]
    assert any(line.startswith("harbour.txt:1: note: ") for line in lines)


def test_a_document_is_one_line_of_json():
    """Line breaks of captions stay inside the strings."""
    made = opened()
    slots = (replace(made.slots[0], caption="One.\nTwo."),)

    text = as_json(compose(replace(made, slots=slots)))

    assert "\n" not in text
    assert json.loads(text)["slots"][0]["caption"] == "One.\nTwo."


def test_photo_lines_show_size_fault_credit_and_caption():
    """What is not known is said; a fault stands beside the name."""
    photos = [
        Photo("a.jpg", (30, 20), embedded=Embedded(caption="Gulls.", credit="Reuters")),
        Photo("b.jpg", fault="is not a picture"),
    ]

    assert list(photo_lines(photos)) == [
        "a.jpg  30 × 20",
        "     Reuters",
        "     Gulls.",
        "b.jpg  size unknown  is not a picture",
        "2 photos",
    ]


def test_endless_captions_are_cut_for_people_alone():
    """Lines stay readable; JSON has the whole."""
    photo = Photo("a.jpg", (3, 2), embedded=Embedded(caption="gull " * 10_000))

    lines = list(photo_lines([photo]))
    whole = json.loads(photos_as_json([photo]))["a.jpg"]["embedded"]["caption"]

    assert max(map(len, lines)) <= LONGEST + 5
    assert lines[1].endswith("…")
    assert len(whole) >= 40_000


def test_photos_as_json_have_every_field():
    """Dates are ISO, one creator is a string and several are a list, nothing is null."""
    said = Embedded(creators=("Mara Lindt",), date=date(2031, 5, 3), city="Port Ellery")
    photos = [
        Photo("a.jpg", (3, 2), datetime(2031, 5, 3, 6, 0), said, format="JPEG"),  # noqa: DTZ001
        Photo("b.jpg", embedded=Embedded(creators=("One", "Two")), fault="is empty"),
    ]

    made = json.loads(photos_as_json(photos))

    assert made["a.jpg"]["taken_at"] == "2031-05-03T06:00:00"
    assert made["a.jpg"]["embedded"]["byline"] == "Mara Lindt"
    assert made["a.jpg"]["embedded"]["date"] == "2031-05-03"
    assert made["a.jpg"]["embedded"]["caption"] is None
    assert made["b.jpg"]["embedded"]["byline"] == ["One", "Two"]
    assert (made["b.jpg"]["size"], made["b.jpg"]["fault"]) == (None, "is empty")


def test_names_and_texts_cannot_command_the_terminal():
    """Control characters and direction overrides never reach a line for people."""
    made = opened(ODD, title=f"Head{ODD}")
    slot = replace(made.slots[0], caption=f"Caption{ODD}", image=ODD)
    photo = Photo(ODD, (3, 2), embedded=Embedded(caption=ODD, credit=ODD), fault="")
    document = compose(replace(made, slots=(slot,), photos=(photo, replace(photo, name=f"{ODD}2"))))

    lines = [
        *slot_lines(document),
        *pair_lines(document),
        *remark_lines(document),
        *photo_lines(document.sources.photos),
    ]

    assert all(line.isprintable() for line in lines)


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_names_that_are_no_text_survive_json():
    """Bytes of a name that are no UTF-8 come back from the JSON as they were."""
    name = os.fsdecode(b"caf\xe9.jpg")

    text = photos_as_json([Photo(name)])

    assert text.isascii()
    assert list(json.loads(text)) == [name]
