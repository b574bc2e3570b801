"""Documents that LibreOffice wrote, in five formats: the same slots come out of each."""

import base64
import io
import subprocess

import pytest
from PIL import Image

from viewer.article import from_docx, from_epub, from_odt, from_pdf, from_rtf
from viewer.domain import BlockKind
from viewer.slots.parsing import parse_slots

pytestmark = pytest.mark.outside

STORY = (
    "The tram of 1931 runs again on Sundays, and the whole of Port Ellery came to see it roll out"
    " of its shed for the first time since the line was closed in the winter of 1968."
)
LATER = "Tickets cost nothing until the end of May, the council said after its meeting on Monday."
CAPTIONS = (
    "The tram leaves its shed in Port Ellery. Photo: Ada Thorne/Reuters",
    "The driver greets the crowd at the harbour. (Mara Lindt/AP)",
    "A child waves from the breakwater. Photo: Mara Lindt",
)
SLOTS = (
    ("The tram leaves its shed in Port Ellery.", "Ada Thorne/Reuters"),
    ("The driver greets the crowd at the harbour.", "Mara Lindt/AP"),
    ("A child waves from the breakwater.", "Mara Lindt"),
)
READERS = {
    "odt": from_odt.read,
    "docx": from_docx.read,
    "rtf": from_rtf.read,
    "epub": from_epub.read,
    "pdf": from_pdf.read,
}
SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "draw": "drawing",
        "svg": "svg-compatible",
        "fo": "xsl-fo-compatible",
    }.items()
)
LONGEST_RUN = 120


def jpeg(shade):
    """Give a picture as Base64, each shade another one."""
    file = io.BytesIO()
    Image.new("RGB", (300, 200), (shade, 90, 50)).save(file, "JPEG")
    return base64.b64encode(file.getvalue()).decode()


def page():
    """Give a page: a picture with words after it, one in a table, one with a line below it.

    The pictures are small, so that all of it stands on one sheet whatever the fonts are.
    """
    images = [f'<img src="data:image/jpeg;base64,{jpeg(80 * n)}" width=150>' for n in range(3)]
    return (
        f'<html><head><meta charset="utf-8"><title>Old tram returns</title></head><body>'
        f"<h1>Old tram returns</h1><p>{STORY}</p><p>{images[0]}<br>{CAPTIONS[0]}</p><p>{LATER}</p>"
        f"<table><tr><td>{images[1]}</td></tr><tr><td>{CAPTIONS[1]}</td></tr></table>"
        f"<p>{STORY}</p><p align=center>{images[2]}<br><i>{CAPTIONS[2]}</i></p><p>{LATER}</p>"
        "</body></html>"
    )


def captioned():
    """Give a text whose pictures stand in frames with numbered captions, as Insert Caption does."""
    frames = "".join(
        '<text:p text:style-name="Standard"><draw:frame text:anchor-type="as-char"'
        ' svg:width="8cm" svg:height="7cm"><draw:text-box>'
        '<text:p text:style-name="Illustration"><draw:frame text:anchor-type="as-char"'
        ' svg:width="8cm" svg:height="5cm"><draw:image draw:mime-type="image/jpeg">'
        f"<office:binary-data>{jpeg(80 * number)}</office:binary-data></draw:image></draw:frame>"
        '<text:line-break/>Illustration <text:sequence text:name="Illustration"'
        f' text:formula="ooow:Illustration+1">{number + 1}</text:sequence>: {caption}</text:p>'
        f"</draw:text-box></draw:frame></text:p><text:p>{LATER}</text:p>"
        for number, caption in enumerate(CAPTIONS)
    )
    styles = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:class="{group}"'
        f' style:parent-style-name="{parent}"><style:text-properties fo:font-size="{size}pt"/>'
        "</style:style>"
        for name, parent, group, size in (
            ("Standard", "", "text", 12),
            ("Title", "Standard", "chapter", 24),
            ("Caption", "Standard", "extra", 12),
            ("Illustration", "Caption", "extra", 12),
        )
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:styles>{styles}</office:styles><office:body><office:text>"
        f'<text:p text:style-name="Title">Old tram returns</text:p><text:p>{STORY}</text:p>{frames}'
        "</office:text></office:body></office:document>"
    )


@pytest.fixture(scope="module")
def written(tool, tmp_path_factory):
    """Give the folder in which LibreOffice has written both documents in every format."""
    office = tool("soffice")
    folder = tmp_path_factory.mktemp("written")
    (folder / "page.html").write_text(page(), "utf-8")
    (folder / "captioned.fodt").write_text(captioned(), "utf-8")

    def convert(target, *names, options=()):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        subprocess.run(
            [office, profile, "--headless", *options, "--convert-to", target, *names],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=LONGEST_RUN,
        )

    convert("odt:writer8", "page.html", options=["--infilter=HTML (StarWriter)"])
    convert("odt:writer8", "captioned.fodt")
    for target in ("docx:MS Word 2007 XML", "rtf:Rich Text Format", "epub:EPUB", "pdf"):
        convert(target, "page.odt", "captioned.odt")
    return folder


@pytest.fixture(params=READERS)
def suffix(request):
    """Give each format's suffix."""
    return request.param


def slots(article):
    """Give caption, credit and whether a picture is known, of each slot."""
    return [
        (slot.caption, slot.credit.text if slot.credit else "", slot.image is not None)
        for slot in parse_slots(article)
    ]


def expected(number=""):
    """Give the slots of both documents."""
    return [
        (number.format(at) + caption, credit, True) for at, (caption, credit) in enumerate(SLOTS, 1)
    ]


def test_a_pages_figures_survive_every_format(written, suffix):
    """Three pictures, each with its caption, however the format keeps them.

    On a printed page nothing but the distance tells which picture a line belongs to, and that
    depends on the fonts of the machine: of PDF all captions and credits are held, and two of the
    three pictures.
    """
    article = READERS[suffix](written / f"page.{suffix}")
    parts = 2 if suffix == "pdf" else 3

    assert article.title == "Old tram returns"
    assert [slot[:parts] for slot in slots(article)] == [slot[:parts] for slot in expected()]


def test_captioned_frames_survive_every_format(written, suffix):
    """Frames give captions, without their numbers where the format tells what was counted."""
    printed = "Illustration {}: " if suffix in ("epub", "pdf") else ""

    article = READERS[suffix](written / f"captioned.{suffix}")

    assert article.title == "Old tram returns"
    assert slots(article) == expected(printed)


def test_paragraphs_come_out_whole_and_once(written, suffix):
    """No paragraph of the story is cut, doubled or lost."""
    texts = [block.text for block in READERS[suffix](written / f"page.{suffix}").blocks]

    assert texts.count(STORY) == 2
    assert texts.count(LATER) == 2


def test_pictures_are_named_in_reading_order(written, suffix):
    """Each picture has its own name, and the descriptions of the file are its own."""
    article = READERS[suffix](written / f"page.{suffix}")

    names = [block.image for block in article.blocks if block.kind is BlockKind.IMAGE]
    assert len(set(names)) == 3
    assert all(names)
