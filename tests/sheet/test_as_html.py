"""The sheet as one HTML file, parsed back by a browser's parser."""

import base64
import re
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from viewer.domain import Embedded, Remark, Severity
from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(1)> & \"quoted\" 'single'"


def parsed(document, folder, picture, options=None):
    """The page of a document, parsed."""
    write_sheet(document, folder / "a.html", picture, options or SheetOptions())
    return LexborHTMLParser((folder / "a.html").read_bytes().decode())


def test_every_slot_is_a_figure_with_its_key(documents, nothing, tmp_path):
    """Figures come in order, each with number, key, caption and credit."""
    document = documents("The ferry leaves.", "العبارة تصل", credit="Shore/A. Quill")

    page = parsed(document, tmp_path, nothing)

    figures = page.css("figure")
    assert [figure.attributes["data-slot"] for figure in figures] == ["key-1", "key-2"]
    assert [node.text() for node in page.css("figcaption .caption")] == [
        "The ferry leaves.",
        "العبارة تصل",
    ]
    assert all(node.attributes["dir"] == "auto" for node in page.css(".caption, .credit, h1"))
    assert page.css_first("figure .credit").text() == "Shore/A. Quill"
    assert page.css_first("html").attributes["lang"] == "en"


def test_a_photo_is_inside_the_page_with_words_for_who_cannot_see_it(documents, jpeg, tmp_path):
    """The JPEG stands byte for byte in the page, with its size and an alternative text."""
    asked = []

    def picture(row, pixels):
        asked.append((row.photo, pixels))
        return jpeg(90, 60)

    page = parsed(documents("One", "Two", names=("ferry.jpg",)), tmp_path, picture)

    (image,) = page.css("img")
    assert base64.b64decode(image.attributes["src"].partition(",")[2]) == jpeg(90, 60)
    assert (image.attributes["width"], image.attributes["height"]) == ("90", "60")
    assert image.attributes["alt"] == "Photo 1: ferry.jpg"
    assert asked == [("ferry.jpg", 960)]
    assert page.css_first(".empty").text() == "no photo"


def test_the_width_asked_for_is_the_one_chosen(documents, nothing, tmp_path):
    """The option decides how wide pictures are asked for."""
    asked = []

    parsed(
        documents("One", names=("a.jpg",)),
        tmp_path,
        lambda _row, pixels: asked.append(pixels),
        SheetOptions(picture_width=320),
    )

    assert asked == [320]


def test_what_is_no_picture_is_said_to_be_none(documents, tmp_path):
    """Bytes that are no JPEG are not put into the page."""
    page = parsed(documents("One", names=("a.jpg",)), tmp_path, lambda _row, _pixels: b"<svg/>")

    assert page.css("img") == []
    assert page.css_first(".empty").text() == "photo cannot be shown"


def test_hostile_text_stays_text(documents, jpeg, tmp_path, warn):
    """Mark-up in captions, credits, names, titles and remarks is shown as it was typed."""
    document = documents(
        HOSTILE,
        credit=HOSTILE,
        title=HOSTILE,
        names=(HOSTILE,),
        remarks=(warn(HOSTILE, "key-1"), warn(HOSTILE)),
        path=None,
    )

    page = parsed(document, tmp_path, lambda _row, _pixels: jpeg())

    assert page.css("script, [onerror], link, iframe, form") == []
    assert len(page.css("style")) == len(page.css("img")) == 1
    for where in ("title", "h1", ".caption", ".credit"):
        assert page.css_first(where).text() == HOSTILE
    assert page.css_first("img").attributes["alt"] == f"Photo 1: {HOSTILE}"


def test_the_page_needs_nothing_else(documents, jpeg, tmp_path):
    """No address of anything outside stands in the page, and its policy allows none."""
    page = parsed(documents("One", names=("a.jpg",)), tmp_path, lambda _row, _pixels: jpeg())

    assert not re.search(r"https?:|url\(|@import|src=\"(?!data:)|href", page.html or "")
    assert "default-src 'none'" in (page.css_first("meta[http-equiv]").attributes["content"] or "")


def test_what_is_not_wanted_is_not_printed(documents, nothing, tmp_path, warn):
    """Credit, checks and file go; the date taken and the line come."""
    document = documents(
        "One", credit="Shore", names=("a.jpg",), remarks=(warn("No date.", "key-1"),)
    )
    options = SheetOptions(credit=False, file=False, checks=False, taken=True, line=True)

    page = parsed(document, tmp_path, nothing, options)

    assert page.css(".credit, .check") == []
    assert page.css_first(".file").text() == "taken 16 May 2024, 07:30 · line 3"


def test_a_credit_in_a_joined_script_is_not_spaced(documents, nothing, tmp_path):
    """Letter spacing is for scripts with capitals only."""
    spaced = parsed(documents("One", credit="Shore"), tmp_path, nothing)
    joined = parsed(documents("One", credit="وكالة Shore"), tmp_path, nothing)

    assert len(spaced.css(".spaced")) == 1
    assert joined.css(".spaced") == []


def test_the_photos_own_alternative_text_is_used(documents, jpeg, tmp_path):
    """What the photo's maker wrote for those who cannot see it stands in the page."""
    document = documents("One", names=("a.jpg",))
    pair = document.pairs[0]
    photo = replace(pair.photo, embedded=Embedded(alt_text="A ferry between two piers"))
    document = replace(document, pairs=(replace(pair, photo=photo),))

    page = parsed(document, tmp_path, lambda _row, _pixels: jpeg())

    assert page.css_first("img").attributes["alt"] == "A ferry between two piers"


def test_each_severity_has_a_sign_and_a_class(documents, nothing, tmp_path):
    """Errors, warnings and notes differ by more than their colour."""
    remarks = tuple(Remark("test", severity, f"{severity}.", "key-1") for severity in Severity)

    page = parsed(documents("One", remarks=remarks), tmp_path, nothing)

    assert [(node.attributes["class"], node.text()) for node in page.css(".check")] == [
        ("check error", "✕ error."),
        ("check warning", "▲ warning."),
        ("check note", "• note."),
    ]
