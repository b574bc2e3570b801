"""EPUB: chapters in the order of the spine, read as the pages they are."""

import zipfile
from datetime import date

import pytest

from viewer.article import from_epub
from viewer.domain import BlockKind
from viewer.errors import ArticleError

SPACES = 'xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"'
CONTAINER = '<container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'
PAGE = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
)
STORY = (
    "<p>The tram of 1931 runs again on Sundays, and the whole town came to see it"
    " leave its shed for the first time since the line was closed in the winter of 1968.</p>"
)
FIGURE = '<figure><img src="../img/{}.jpg"/><figcaption>{} Photo: Ada Thorne</figcaption></figure>'


@pytest.fixture
def read(tmp_path):
    """Give a function that reads a book of these chapters, in this order of the spine."""

    def read_book(chapters, spine=None, metadata="", members=(), package="OEBPS/content.opf"):
        items = "".join(
            f'<item id="{name}" href="text/{name}.xhtml" media-type="application/xhtml+xml"/>'
            for name in chapters
        )
        items += '<item id="css" href="a.css" media-type="text/css"/>'
        refs = "".join(f'<itemref idref="{name}"/>' for name in spine or chapters)
        path = tmp_path / "tram.epub"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("META-INF/container.xml", CONTAINER.format(package))
            file.writestr(
                "OEBPS/content.opf",
                f"<package {SPACES}><metadata>{metadata}</metadata><manifest>{items}</manifest>"
                f"<spine>{refs}</spine></package>",
            )
            for name, body in chapters.items():
                file.writestr(f"OEBPS/text/{name}.xhtml", PAGE.format(body) if body else "")
            for name, data in members:
                file.writestr(name, data)
        return from_epub.read(path)

    return read_book


def texts(article):
    return [block.text for block in article.blocks if block.text]


def test_chapters_come_in_the_order_of_the_spine(read):
    """The spine decides, not the list of files; what it names twice wrongly is passed over."""
    article = read({"b": "<p>Second.</p>", "a": "<p>First.</p>"}, spine=["a", "b", "css", "none"])

    assert texts(article) == ["First.", "Second."]


def test_one_headline_stands_for_all_chapters(read):
    """Later chapters' headlines are headings; lines and figures count on."""
    article = read(
        {
            "a": f"<h1>Old tram returns</h1>{STORY}{FIGURE.format(1, 'The tram.')}",
            "b": f"<h1>The day after</h1>{STORY}{FIGURE.format(2, 'The driver.')}",
        }
    )

    assert article.title == "Old tram returns"
    kinds = [block.kind for block in article.blocks]
    assert kinds.count(BlockKind.HEADLINE) == 1
    images = [block for block in article.blocks if block.kind is BlockKind.IMAGE]
    assert [(block.image, block.figure) for block in images] == [
        ("../img/1.jpg", 1),
        ("../img/2.jpg", 2),
    ]
    lines = [block.line for block in article.blocks]
    assert lines == sorted(lines)


def test_the_book_says_title_language_and_day(read):
    """Where no chapter has a headline, the line that repeats the book's title is it."""
    article = read(
        {"a": f"<p>Old tram returns</p>{STORY * 3}"},
        metadata="<dc:title>Old tram returns</dc:title><dc:language>en</dc:language>"
        "<dc:date>2031-05-03T10:00:00Z</dc:date>",
    )

    assert article.title == "Old tram returns"
    assert article.blocks[0].kind is BlockKind.HEADLINE
    assert article.language == "en"
    assert article.published == date(2031, 5, 3)


@pytest.mark.parametrize("said", ["", "<dc:title>Unknown Title</dc:title>"])
def test_without_a_title_the_headline_is_told_by_its_place(read, said):
    """What a program writes where there is no title is none."""
    long = STORY.replace("</p>", " The band played until noon, and the children waved.</p>") * 3

    article = read({"a": f"<p>Old tram returns after ninety years</p>{long}"}, metadata=said)

    assert article.title == "Old tram returns after ninety years"


@pytest.mark.parametrize(
    ("chapters", "members", "reason"),
    [
        ({"a": ""}, (), "empty"),
        (
            {"a": STORY},
            [("META-INF/encryption.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>")],
            "declares",
        ),
        (
            {"a": STORY},
            [("META-INF/encryption.xml", '<e><CipherReference URI="OEBPS/text/a.xhtml"/></e>')],
            "encrypted",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(read, chapters, members, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.epub .*{reason}"):
        read(chapters, members=members)


def test_encrypted_fonts_are_no_hindrance(read):
    """Publishers scramble fonts in books that anybody may read."""
    locked = '<e><CipherReference URI="OEBPS/font.otf"/></e>'

    article = read({"a": STORY}, members=[("META-INF/encryption.xml", locked)])

    assert len(article.blocks) == 1


def test_a_zip_file_without_a_package_is_no_book(read, tmp_path):
    """A container that leads nowhere, and a zip file without one, are told apart from damage."""
    with pytest.raises(ArticleError, match="no EPUB"):
        read({"a": STORY}, package="../../etc/passwd")
    with zipfile.ZipFile(tmp_path / "b.epub", "w") as file:
        file.writestr("x", "y")
    with pytest.raises(ArticleError, match=r"b\.epub is no EPUB"):
        from_epub.read(tmp_path / "b.epub")


def test_entities_in_chapters_are_not_expanded(read):
    """A chapter is read as browsers read pages: what it declares is not believed."""
    article = read({"a": "<p>begin</p>]]><!DOCTYPE x [<!ENTITY a 'haha'>]><p>x &a; y</p>"})

    assert "x &a; y" in texts(article)
