"""Credits are held against known agencies, the photo's own data and one another."""

import pytest

from tests.checks.cases import NORDBILD, article, credited, pair, remark, said
from viewer.domain import Severity, Wording

JANE = credited("Jane Doe/Reuters", ("creator", "Jane Doe"), ("agency", "Reuters"))
FIRM = credited("Vexholm Herald", ("creator", "Vexholm Herald"))
REUTERS = credited("Reuters", ("agency", "Reuters"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Jane Doe/Retuers", "Reuters"),
        ("Getty Imagse", "Getty Images"),
        ("Jane Doe via Shutterstok", "Shutterstock"),
        ("Jane Doe—Getty Imagse", "Getty Images"),
        ("Associated Prses, file", "Associated Press"),
    ],
)
def test_misspelt_agency_is_told_with_its_right_name(text, right):
    """An agency a letter or two off its name is told, and the wording that mends it is given."""
    found = remark("agency-spelling", pair(credit=credited(text)))

    assert found.text.endswith(f"; the agency is called “{right}”.")
    assert found.severity is Severity.WARNING
    assert right in found.fix.credit


@pytest.mark.parametrize(
    "text",
    [
        "REUTERS/Jane Doe",
        "GettyImages",
        "Thomson Reuters",
        "Magnus/Nordbild",
        "Kobe",
        "AP",
        "Alma",
        "U.S Navy",
    ],
)
def test_known_and_unknown_names_are_no_slips(text):
    """Other ways to write an agency, and names that are far from any, are left alone."""
    assert said("agency-spelling", pair(credit=credited(text))) == []


def test_photographer_whom_the_file_names_is_told():
    """An agency alone is told where the file names the photographer."""
    found = said("no-photographer", pair(credit=REUTERS, creators=("Jane Doe",)))

    assert found == ["The credit of slot 1 names no photographer; the file names Jane Doe."]


@pytest.mark.parametrize(
    ("credit", "creators"),
    [(JANE, ("Jane Doe",)), (REUTERS, ()), (REUTERS, ("Reuters",)), (REUTERS, ("NIKON D4",))],
)
def test_no_photographer_is_missed(credit, creators):
    """Nothing is said where the credit names one, or where the file names nobody."""
    assert said("no-photographer", pair(credit=credit, creators=creators)) == []


@pytest.mark.parametrize(
    ("credit", "embedded", "quoted"),
    [
        (JANE, {"creators": ("Bo Ek",), "file_credit": "Nordbild"}, "Bo Ek"),
        (REUTERS, {"file_credit": "AFP", "source": "Getty Images"}, "AFP / Getty Images"),
    ],
)
def test_other_name_in_the_file_is_told(credit, embedded, quoted):
    """Another photographer or another agency in the file contradicts the credit."""
    found = said("credit-contradicts", pair(credit=credit, **embedded))

    assert found == [f"The credit of slot 1 is “{credit.text}”; the file says “{quoted}”."]


def test_contradiction_of_a_name_alone_is_a_note():
    """A name without an agency may be a firm's: with one it is surely the photographer's."""
    lone = remark("credit-contradicts", pair(credit=FIRM, creators=("Bo Ek",)))
    beside = remark("credit-contradicts", pair(credit=JANE, creators=("Bo Ek",)))

    assert lone.severity is Severity.NOTE
    assert beside.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("credit", "embedded"),
    [
        (JANE, {"creators": ("DOE, JANE",)}),
        (JANE, {"creators": ("Жан Доу",)}),
        (REUTERS, {"creators": ("Jane Doe",)}),
        (REUTERS, {"file_credit": "REUTERS", "creators": ("Bo Ek",)}),
        (REUTERS, {"file_credit": "Thomson Reuters", "source": "AFP"}),
        (NORDBILD, {"file_credit": "Vexholm Bild"}),
        (FIRM, {"file_credit": "Vexholm Herald", "creators": ("Bo Ek",)}),
        (NORDBILD, {}),
    ],
)
def test_what_can_go_together_is_no_contradiction(credit, embedded):
    """The same names in another form, a photographer of the agency, and unknown names may stand."""
    assert said("credit-contradicts", pair(credit=credit, **embedded)) == []


def test_one_photo_with_two_credits_is_told_on_both_slots():
    """A photo in two slots has one credit."""
    pairs = pair(name="a.jpg"), pair("Gulls.", 2, JANE, name="a.jpg")

    found = said("two-credits", *pairs)

    assert found == [
        "Slot 1 credits the photo to “Nordbild”, slot 2 to “Jane Doe/Reuters”.",
        "Slot 2 credits the photo to “Jane Doe/Reuters”, slot 1 to “Nordbild”.",
    ]


def test_one_credit_in_two_forms_is_one():
    """Blanks, signs and case do not make another credit; other photos have their own."""
    same = credited("NORD BILD.")

    pairs = pair(name="a.jpg"), pair("Gulls.", 2, same, name="a.jpg"), pair("Tern.", 3, JANE)

    assert said("two-credits", *pairs) == []


@pytest.mark.parametrize(
    "caption",
    [
        "The quay at dawn. Nordbild",
        "The quay at dawn. (Photo: Nordbild)",
        "The quay at dawn.—NORDBILD",
    ],
)
def test_credit_at_the_end_of_the_caption_is_told(caption):
    """A caption that ends with its credit is told, with the caption that is left without it."""
    found = remark("credit-in-caption", pair(caption), of=article("Boats."))

    assert found.text == "The caption of slot 1 ends with the credit, “Nordbild”, as well."
    assert found.fix == Wording(caption="The quay at dawn.")
    assert found.severity is Severity.WARNING


def test_credit_in_the_caption_of_a_file_is_a_note():
    """Agencies end the captions inside their photos with the credit."""
    found = remark("credit-in-caption", pair("The quay at dawn. Nordbild"))

    assert found.severity is Severity.NOTE


@pytest.mark.parametrize(
    "caption", ["The quay at dawn.", "A newsroom of Nordbild", "Nordbild", "Nordbild opens a quay."]
)
def test_agency_inside_a_sentence_is_no_credit(caption):
    """What a caption says of an agency is no second credit."""
    assert said("credit-in-caption", pair(caption)) == []
