"""Remarks say what an editor would object to, slot by slot."""

from datetime import date

import pytest

from viewer.checks.checking import remarks_on
from viewer.domain import Clue, Credit, Embedded, MadeBy, Pair, Photo, Severity, Slot

PHOTO = Photo("quay.jpg")


def pair(number, caption="A caption", credit="Nordbild", photo=PHOTO, **made):
    said = Credit(credit, credit) if credit else None
    slot = Slot(f"key{number}", number, f"{caption} {number}" if caption else "", said)
    if photo is PHOTO:
        photo = Photo(f"quay{number}.jpg")
    made_by = made.pop("made_by", MadeBy.CLUES if photo else MadeBy.NOBODY)
    return Pair(slot, photo, made_by, **made)


def texts(*pairs, **options):
    return [remark.text for remark in remarks_on(pairs, **options)]


def test_fine_pairs_have_no_remarks():
    """Slots with caption, credit and a readable photo of their own are not objected to."""
    assert texts(pair(1), pair(2)) == []


def test_missing_caption_is_an_error():
    """A slot without a caption is an error, and the file's caption is quoted."""
    said = Photo("a.jpg", embedded=Embedded(caption="The quay\nat dawn"))

    (remark,) = remarks_on([pair(3, caption="", photo=said)])

    assert remark.severity is Severity.ERROR
    assert remark.slot == "key3"
    assert remark.text == "Slot 3 has no caption; the file says “The quay at dawn”."


@pytest.mark.parametrize(
    ("embedded", "text"),
    [
        (
            Embedded(credit="AFP", date=date(2021, 3, 5)),
            "Slot 3 has no credit; the file says “AFP”.",
        ),
        (Embedded(creators=("Ek", "Berg")), "Slot 3 has no credit; the file says “Ek and Berg”."),
    ],
)
def test_missing_credit_quotes_the_file(embedded, text):
    """A slot without a credit whose file names one is a warning that quotes it."""
    (remark,) = remarks_on([pair(3, credit=None, photo=Photo("a.jpg", embedded=embedded))])

    assert remark.severity is Severity.WARNING
    assert remark.text == text


@pytest.mark.parametrize(
    ("made", "severity"),
    [
        ({"made_by": MadeBy.HAND}, Severity.WARNING),
        ({"confidence": 0.9}, Severity.WARNING),
        ({"confidence": 0.1}, Severity.NOTE),
    ],
)
def test_missing_credit_of_a_guessed_slot_is_a_note(made, severity):
    """A slot that only the text suggests may be none: without a sure photo it is only a note."""
    (remark,) = remarks_on([pair(3, credit=None, **made)])

    assert remark.text == "Slot 3 has no credit."
    assert remark.severity is severity


def test_map_without_caption_is_a_note():
    """Of a map or a chart, told by the label of its credit, a missing caption is only told."""
    drawn = Slot("key1", 1, "", Credit("Map: Nordbild", "Nordbild"))

    (remark,) = remarks_on([Pair(drawn, Photo("map.png"), MadeBy.CLUES)])

    assert remark.severity is Severity.NOTE


def test_missing_photo_is_a_warning():
    """An empty slot is a warning, but not one that a person left empty on purpose."""
    left = pair(2, photo=None, made_by=MadeBy.HAND, confidence=1.0)

    assert texts(pair(1, photo=None), left) == ["Slot 1 has no photo."]


def test_lost_photo_is_told():
    """A slot whose chosen photo left the folder says which one."""
    lost = pair(1, photo=None, made_by=MadeBy.HAND, clues=(Clue(0.0, "“a.jpg” is gone"),))

    assert texts(lost) == ["Slot 1 has no photo: “a.jpg” is gone."]


def test_unreadable_photo_is_an_error():
    """A photo that cannot be shown is an error with its reason."""
    (remark,) = remarks_on([pair(4, photo=Photo("a.jpg", fault="is empty"))])

    assert remark.severity is Severity.ERROR
    assert remark.text == "Slot 4: the photo “a.jpg” is empty."


def test_long_quotes_are_cut():
    """Of a long text in the file, the beginning is quoted."""
    (text,) = texts(
        pair(1, caption="", photo=Photo("a.jpg", embedded=Embedded(caption="quay " * 40)))
    )

    assert text.endswith("…”.")
    assert len(text) < 140


def test_same_caption_is_told_on_each_slot():
    """A caption that stands twice is told on both slots, each naming the other."""
    twin = Slot("key2", 2, "A CAPTION 1", Credit("Ek", "Ek"))

    found = texts(pair(1), Pair(twin, Photo("b.jpg"), MadeBy.HAND))

    assert found == [
        "Slot 1 has the same caption as slot 2.",
        "Slot 2 has the same caption as slot 1.",
    ]


def test_same_photo_is_told_on_each_slot():
    """A photo in three slots is told on each of them, naming the others."""
    found = texts(*(pair(number, photo=Photo("q.jpg")) for number in (1, 2, 3)))

    assert found[0] == "Slot 1 has the same photo as slots 2 and 3."
    assert len(found) == 3


def test_remarks_run_by_slot_and_severity():
    """Remarks come in the order of the slots, the gravest of a slot first."""
    bare = pair(1, credit=None, caption="")

    found = remarks_on([bare, pair(2, photo=None)])

    assert [(remark.slot, remark.check) for remark in found] == [
        ("key1", "no-caption"),
        ("key1", "no-credit"),
        ("key2", "no-photo"),
    ]


def test_waived_remarks_are_left_out():
    """A remark that a person set aside, with its reason, is not made again."""
    found = remarks_on([pair(1, credit=None, photo=None)], waived={("key1", "no-credit"): "ours"})

    assert [remark.check for remark in found] == ["no-photo"]
