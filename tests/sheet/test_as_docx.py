"""The sheet as DOCX, taken apart; what LibreOffice makes of it stands in test_in_libreoffice.py."""

import zipfile
from xml.etree import ElementTree as ET

import pytest

from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet

HOSTILE = "=1+1 </w:t><w:r/> & \"quoted\" 'single' ]]> {nb} _x0041_"


@pytest.fixture
def written(tmp_path, nothing, options):
    """Writes a document as DOCX and gives the file."""

    def write(document, picture=nothing, chosen=options):
        write_sheet(document, tmp_path / "a.docx", picture, chosen)
        return tmp_path / "a.docx"

    return write


def paragraphs(body):
    """The style and the words of every paragraph."""
    return [
        (
            next((style.get("val") for style in paragraph.iter("pStyle")), None),
            "".join("\n" if e.tag == "br" else e.text or "" for e in paragraph.iter()).strip("\0"),
        )
        for paragraph in body.iter("p")
    ]


def test_every_part_is_xml_and_every_relation_leads_somewhere(documents, jpeg, written):
    """The package holds what its relations and types name, and nothing that is not XML or JPEG."""
    path = written(documents("One", names=("a.jpg",)), lambda _row, _pixels: jpeg())

    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        trees = {
            name: ET.fromstring(package.read(name)) for name in names if not name.endswith(".jpg")
        }
        assert package.read("word/media/1.jpg") == jpeg()
    relations = [
        f"word/{relation.get('Target')}" for relation in trees["word/_rels/document.xml.rels"]
    ]
    assert names[0] == "[Content_Types].xml"
    assert set(relations) <= set(names)
    assert len(names) == len(set(names))


def test_words_have_the_styles_of_what_they_are(documents, written, body_of, warn):
    """Title, heading, caption, credit and checks have styles by which Word knows them."""
    document = documents(
        "The ferry leaves.", "", credit="A. Quill", names=("a.jpg",),
        remarks=(warn("No date.", "key-1"), warn("A photo is left.")),
    )  # fmt: skip

    found = paragraphs(body_of(written(document)))

    assert found[:3] == [
        ("Title", "Ferry returns after the storm"),
        ("Subtitle", "2 slots, 1 paired, 1 photo unplaced"),
        ("CheckWarning", "▲ A photo is left."),
    ]
    assert found[6:17] == [
        ("Heading1", "1"), ("EmptyBox", "photo cannot be shown"), ("Caption", "The ferry leaves."),
        ("Credit", "A. Quill"), ("CheckWarning", "▲ No date."), ("FileName", "a.jpg · 3000 × 2000"),
        ("Heading1", "2"), ("EmptyBox", "no photo"), ("Absent", "No caption"),
        ("Credit", "A. Quill"), (None, ""),
    ]  # fmt: skip


def test_the_keys_stand_in_bookmarks(documents, written, bookmarks_in):
    """Number, caption and credit of each slot are bookmarked under its key."""
    found = bookmarks_in(written(documents("One", "Two\nlines  here", credit="Shore")))

    assert found == {
        "slot_key-1": "1", "caption_key-1": "One", "credit_key-1": "Shore",
        "slot_key-2": "2", "caption_key-2": "Two\nlines  here", "credit_key-2": "Shore",
    }  # fmt: skip


def test_hostile_text_stays_text(documents, jpeg, written, bookmarks_in, body_of, warn):
    """Mark-up anywhere is what was typed; what XML cannot hold is replaced."""
    document = documents(
        HOSTILE, credit=HOSTILE, title=HOSTILE, names=(f"{HOSTILE}\uffff.jpg",),
        remarks=(warn(HOSTILE, "key-1"),), path="a&b<c.txt",
    )  # fmt: skip

    path = written(document, lambda _row, _pixels: jpeg())

    assert bookmarks_in(path)["caption_key-1"] == bookmarks_in(path)["credit_key-1"] == HOSTILE
    (picture,) = body_of(path).iter("docPr")
    assert picture.get("descr") == f"Photo 1: {HOSTILE}\ufffd.jpg"


def test_a_picture_keeps_its_shape_and_is_never_blown_up(documents, jpeg, written, body_of):
    """A tall picture fits the box's height, a small one stands at 96 pixels to the inch."""
    sizes = {"tall.jpg": (400, 800), "small.jpg": (48, 24)}
    document = documents("One", "Two", names=tuple(sizes))

    path = written(document, lambda row, _pixels: jpeg(*sizes[row.photo]))
    tall, small = (
        (int(extent.get("cx")) / 914400, int(extent.get("cy")) / 914400)
        for extent in body_of(path).iter("extent")
    )

    assert tall == pytest.approx((62 / 72, 124 / 72))
    assert small == pytest.approx((0.5, 0.25))


def test_paragraphs_run_as_their_words_do(documents, written, body_of):
    """An Arabic caption is marked as running leftward, its Latin words as running rightward."""
    body = body_of(written(documents("العبارة John تصل", "The ferry", "الف")))

    marked = [
        [("rtl" in {e.tag for e in run.iter()}) for run in paragraph.iter("r")]
        for paragraph in body.iter("p")
        if any(True for _ in paragraph.iter("bidi"))
    ]
    assert marked == [[True, False, True], [True]]


def test_a_credit_in_a_joined_script_is_not_set_in_spaced_capitals(documents, written, body_of):
    """Letter spacing is for scripts with capitals only."""
    styles = dict(paragraphs(body_of(written(documents("One", credit="وكالة Shore")))))

    assert styles["JoinedCredit"] == "وكالة Shore"
    assert "Credit" not in styles


@pytest.mark.parametrize(
    ("language", "attribute"),
    [("pt-BR", "val"), ("ja", "eastAsia"), ("ar", "bidi"), ("<en>", None)],
)
def test_the_language_is_told_for_its_kind_of_script(
    language, attribute, documents, written, in_language
):
    """Word keeps three languages for a text; a tag that is none is left out."""
    path = written(in_language(documents("One"), language))

    with zipfile.ZipFile(path) as package:
        styles, core = package.read("word/styles.xml"), package.read("docProps/core.xml")
    told = f'<w:lang w:{attribute}="{language}"/></w:rPr></w:rPrDefault>'.encode()
    assert (told in styles) == (attribute is not None)
    assert (f"<dc:language>{language}<".encode() in core) == (attribute is not None)


def test_only_a_row_longer_than_a_page_may_be_parted(documents, written, body_of):
    """A short row goes to the next page as a whole, an endless one runs on."""
    rows = list(body_of(written(documents("short", "long " * 400, "short\n" * 40))).iter("tr"))

    assert [len(list(row.iter("cantSplit"))) for row in rows] == [1, 1, 0, 0]
    assert [len(list(row.iter("tblHeader"))) for row in rows] == [1, 0, 0, 0]


def test_what_is_not_wanted_is_not_printed(documents, written, body_of, warn):
    """Credit, checks and file go; the date taken and the line come; the paper is Letter's."""
    document = documents("One", credit="A", names=("a.jpg",), remarks=(warn("No.", "key-1"),))
    chosen = SheetOptions("Letter", credit=False, file=False, checks=False, taken=True, line=True)

    body = body_of(written(document, chosen=chosen))
    styles = dict(paragraphs(body))

    assert styles.keys() & {"Credit", "Absent", "CheckWarning"} == set()
    assert styles["FileName"] == "taken 16 May 2024, 07:30 · line 3"
    assert next(body.iter("pgSz")).attrib == {"w": "12240", "h": "15840"}


def test_pictures_are_asked_for_one_by_one(documents, jpeg, written):
    """Each row's picture is asked for once, in order, at the width it is shown."""
    asked = []

    def picture(row, pixels):
        asked.append((row.number, pixels))
        return jpeg()

    written(documents("One", "Two", "Three", names=("a.jpg", None, "c.jpg")), picture)
    written(documents("One", names=("a.jpg",)), picture, SheetOptions(picture_width=99))

    assert asked == [(1, 504), (3, 504), (1, 99)]
