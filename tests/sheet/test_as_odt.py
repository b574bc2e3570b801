"""The sheet as ODT, taken apart; what LibreOffice makes of it stands in test_in_libreoffice.py."""

import zipfile
from xml.etree import ElementTree as ET

import pytest

from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet

HOSTILE = "=1+1 </text:p><text:p> & \"quoted\" 'single' ]]> {nb}"


@pytest.fixture
def written(tmp_path, nothing, options):
    """Writes a document as ODT and gives the file."""

    def write(document, picture=nothing, chosen=options):
        write_sheet(document, tmp_path / "a.odt", picture, chosen)
        return tmp_path / "a.odt"

    return write


def test_the_package_begins_with_its_type_and_lists_its_parts(documents, jpeg, written):
    """The type stands first and unpacked; the manifest names all but itself and the type."""
    path = written(documents("One", names=("a.jpg",)), lambda _row, _pixels: jpeg())

    assert path.read_bytes()[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        assert package.read("Pictures/1.jpg") == jpeg()
        for name in names:
            if name.endswith(".xml"):
                ET.fromstring(package.read(name))
        manifest = ET.fromstring(package.read("META-INF/manifest.xml"))
    listed = [next(text for name, text in entry.items() if "path" in name) for entry in manifest]
    assert sorted(listed) == sorted({"/", *names} - {"mimetype", "META-INF/manifest.xml"})


def test_words_have_the_styles_of_what_they_are(documents, written, body_of, warn):
    """Title, heading, caption, credit and checks have named styles."""
    document = documents("The ferry leaves.", "", credit="A. Quill", remarks=(warn("A", "key-1"),))

    body = body_of(written(document))

    assert [element.get("style-name") for element in body.iter() if element.tag in {"p", "h"}] == [
        "Title", "Subtitle", "Column_20_head", "Column_20_head", "Column_20_head",
        "Heading_20_1", "Empty_20_box", "Caption", "Credit", "Check_20_warning",
        "Heading_20_1", "Empty_20_box", "Absent", "Credit",
    ]  # fmt: skip


def test_every_style_that_is_used_is_there(documents, jpeg, written, body_of, warn):
    """No paragraph, row, cell or picture names a style that neither part defines."""
    document = documents("One", "واحد", "", credit="وكالة", names=("a.jpg",), remarks=(warn("A"),))

    path = written(document, lambda _row, _pixels: jpeg())

    with zipfile.ZipFile(path) as package:
        defined = package.read("styles.xml").decode() + package.read("content.xml").decode()
    used = {
        text
        for element in body_of(path).iter("body")
        for each in element.iter()
        for name, text in each.items()
        if name == "style-name"
    }
    assert {name for name in used if f'style:name="{name}"' not in defined} == set()


def test_the_keys_stand_in_bookmarks(documents, written, bookmarks_in):
    """Number, caption and credit of each slot are bookmarked under its key, spaces and all."""
    found = bookmarks_in(written(documents("One", "Two\n  lines   here", credit="Shore")))

    assert found == {
        "slot_key-1": "1", "caption_key-1": "One", "credit_key-1": "Shore",
        "slot_key-2": "2", "caption_key-2": "Two\n  lines   here", "credit_key-2": "Shore",
    }  # fmt: skip


def test_hostile_text_stays_text(documents, jpeg, written, bookmarks_in, body_of, warn):
    """Mark-up anywhere is what was typed."""
    document = documents(
        HOSTILE, credit=HOSTILE, title=HOSTILE, names=(f"{HOSTILE}.jpg",),
        remarks=(warn(HOSTILE, "key-1"),), path="a&b<c.txt",
    )  # fmt: skip

    path = written(document, lambda _row, _pixels: jpeg())

    assert bookmarks_in(path)["caption_key-1"] == bookmarks_in(path)["credit_key-1"] == HOSTILE
    assert [text.text for text in body_of(path).iter("desc")] == [f"Photo 1: {HOSTILE}.jpg"]


def test_paragraphs_run_as_their_words_do(documents, written, body_of):
    """An Arabic caption has the style that runs leftward, an English one has not."""
    body = body_of(written(documents("العبارة تصل", "The ferry")))

    captions = [
        name
        for paragraph in body.iter("p")
        if (name := paragraph.get("style-name")).startswith("Caption")
    ]
    assert captions == ["Caption_leftward", "Caption"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("pt-BR", 'fo:language="pt" fo:country="BR"'),
        ("zh-Hant-TW", 'style:language-asian="zh" style:country-asian="TW"'),
        ("ar", 'style:language-complex="ar" style:country-complex="none"'),
    ],
)
def test_the_language_is_told_for_its_kind_of_script(
    language, told, documents, written, in_language
):
    """The format keeps three languages for a text."""
    path = written(in_language(documents("One"), language))

    with zipfile.ZipFile(path) as package:
        assert f"{told}/></style:default-style>" in package.read("styles.xml").decode()
        assert f"<dc:language>{language}<" in package.read("meta.xml").decode()


def test_only_a_row_longer_than_a_page_may_be_parted(documents, written, body_of):
    """A short row goes to the next page as a whole, an endless one runs on."""
    rows = body_of(written(documents("short", "long " * 400, "short\n" * 40))).iter("table-row")

    assert [row.get("style-name") for row in rows] == ["Whole", "Whole", "Long", "Long"]


def test_what_is_not_wanted_is_not_printed(documents, written, body_of):
    """Without credits there is no place for them; the paper is Letter's."""
    path = written(documents("One"), chosen=SheetOptions("Letter", credit=False))

    assert "No credit" not in "".join(body_of(path).itertext())
    with zipfile.ZipFile(path) as package:
        assert b'fo:page-width="612pt" fo:page-height="792pt"' in package.read("styles.xml")
