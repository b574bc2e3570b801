"""OpenDocument texts: what a reader sees, with pictures, captions and credits in their places."""

import zipfile

import pytest

from viewer.article import from_odt
from viewer.domain import BlockKind
from viewer.errors import ArticleError

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
AUTOMATIC = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Illustration"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Sport"/>
<style:style style:name="P3" style:family="paragraph">
  <style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
"""
COMMON = """
<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>
<style:style style:name="Sport" style:display-name="Bildzeile Sport" style:family="paragraph"
  style:parent-style-name="Caption"/>
<style:style style:name="Photo_20_credit" style:display-name="Photo credit" style:family="paragraph"/>
<style:style style:name="Ring1" style:family="paragraph" style:parent-style-name="Ring2"/>
<style:style style:name="Ring2" style:family="paragraph" style:parent-style-name="Ring1"/>
"""
NOTHING = (
    f"<office:document-content {SPACES}><office:body><office:text/></office:body>"
    "</office:document-content>"
)
STORY = "The tram of 1931 runs again on Sundays, and the whole town came to see it leave the shed."


def p(text, style="Standard"):
    """Give a paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def picture(number=1, anchor="as-char", desc=""):
    """Give a frame with a picture, and the preview that older programs show instead."""
    return (
        f'<draw:frame text:anchor-type="{anchor}"><draw:image xlink:href="Pictures/{number}.jpg"/>'
        f'<draw:image xlink:href="ObjectReplacements/{number}"/><svg:desc>{desc}</svg:desc></draw:frame>'
    )


def box(content):
    """Give a frame with a text box."""
    return f"<draw:frame><draw:text-box>{content}</draw:text-box></draw:frame>"


def table(*rows):
    """Give a table of rows of cells."""
    cells = (
        "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows
    )
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return f"<table:table>{inside}</table:table>"


@pytest.fixture
def read(tmp_path):
    """Give a function that reads a text with this body."""

    def read_body(*body, content=None, manifest=""):
        path = tmp_path / "tram.odt"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            file.writestr(
                "content.xml",
                content
                or f"<office:document-content {SPACES}><office:automatic-styles>{AUTOMATIC}"
                f"</office:automatic-styles><office:body><office:text>{''.join(body)}"
                "</office:text></office:body></office:document-content>",
            )
            file.writestr(
                "styles.xml",
                f"<office:document-styles {SPACES}><office:styles>{COMMON}</office:styles>"
                "</office:document-styles>",
            )
            file.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        return from_odt.read(path)

    return read_body


def seen(article):
    """Give kind and text of each block."""
    return [(block.kind.value, block.text or block.image) for block in article.blocks]


def figures(article):
    """Give the texts and pictures that each figure holds."""
    found: dict[int, list[str]] = {}
    for block in article.blocks:
        if block.figure is not None:
            found.setdefault(block.figure, []).append(block.image or block.text)
    return list(found.values())


def test_styles_are_known_by_what_they_are_based_on(read):
    """Automatic styles and a newsroom's own lead to the style whose name says what it is."""
    article = read(
        p("Old tram returns", "Title"),
        '<text:h text:outline-level="2">The day</text:h>',
        p(STORY),
        p("The tram leaves.", "P2"),
        p("Mara Lindt", "Photo_20_credit"),
    )

    assert article.title == "Old tram returns"
    assert [kind for kind, _ in seen(article)] == [
        "headline", "heading", "paragraph", "caption", "credit",
    ]  # fmt: skip
    assert article.blocks[3].style == "figure Bildzeile Sport"


def test_a_heading_of_the_first_level_is_the_headline(read):
    """Where no text has the style Title."""
    article = read(p("By Mara Lindt"), '<text:h text:outline-level="1">Old tram</text:h>', p(STORY))

    assert article.title == "Old tram"
    assert article.blocks[1].kind is BlockKind.HEADLINE


def test_a_frame_with_picture_and_caption_is_one_figure(read):
    """A captioned picture stands in a box with its text, the caption's own number taken off."""
    number = 'Illustration <text:sequence text:name="Illustration">1</text:sequence>'
    inside = p(f"{picture(1, desc='A yellow tram')}{number}: The tram leaves.", "P1")

    article = read(p(STORY), p(box(inside)), p(STORY))

    assert figures(article) == [["Pictures/1.jpg", "The tram leaves."]]
    assert article.blocks[1].text == "A yellow tram"


def test_a_caption_below_its_picture_joins_it(read):
    """A picture with two styled texts below it is one figure."""
    article = read(
        p(picture(1)),
        p("The tram leaves.", "Illustration"),
        p("Ada Thorne", "Photo_20_credit"),
        p(picture(2, anchor="paragraph") + STORY),
    )

    assert figures(article) == [
        ["Pictures/1.jpg", "The tram leaves.", "Ada Thorne"],
        ["Pictures/2.jpg"],
    ]


def test_an_unstyled_text_in_the_same_box_joins_its_picture(read):
    """Who makes captions by hand puts them into the picture's box."""
    article = read(p(box(p(picture(1)) + p("The tram leaves. (AP)"))), p(STORY))

    assert figures(article) == [["Pictures/1.jpg", "The tram leaves. (AP)"]]


def test_cells_of_a_table_join_the_picture_above(read):
    """A row of pictures and a row of texts are read by columns."""
    article = read(table([p(picture(1)), p(picture(2))], [p("The tram."), p("The driver.")]))

    assert figures(article) == [["Pictures/1.jpg", "The tram."], ["Pictures/2.jpg", "The driver."]]


def test_only_what_is_shown_now_is_read(read):
    """Deleted text, notes, remarks, hidden sections, paragraphs and words are left out."""
    article = read(
        "<text:tracked-changes><text:changed-region><text:deletion>"
        + p("gone")
        + "</text:deletion></text:changed-region></text:tracked-changes>",
        p(
            'The <text:change text:change-id="c1"/>tram<text:note><text:note-citation>1'
            "</text:note-citation><text:note-body>" + p("note") + "</text:note-body></text:note>"
            '<office:annotation>remark</office:annotation><text:span text:style-name="T2"> secret'
            "</text:span> leaves"
        ),
        '<text:section text:display="none">' + p("hidden") + "</text:section>",
        p('<text:hidden-paragraph text:is-hidden="true"/>hidden too'),
        p(STORY),
    )

    assert [text for _, text in seen(article)] == ["The tram leaves", STORY]


def test_signs_for_spaces_and_lines_are_read(read):
    """Spaces, tabs and line breaks are elements; line ends in the file are only spaces."""
    article = read(
        p('The<text:s text:c="3"/>old\n<text:tab/>tram<text:line-break/>leaves'), p(STORY)
    )

    assert article.blocks[0].text == "The old tram\nleaves"
    assert [block.line for block in article.blocks] == [1, 3]


def test_lists_are_items(read):
    """What stands in a list is an item."""
    item = f"<text:list><text:list-item>{p('One')}</text:list-item></text:list>"

    assert seen(read(item, p(STORY)))[0] == ("item", "One")


def test_centred_and_slanted_lines_say_so(read):
    """How a line looks is kept for the rules."""
    article = read(p(STORY), p('<text:span text:style-name="T1">The tram. (AP)</text:span>', "P3"))

    assert article.blocks[1].style == "centred slanted"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<office", "damaged"),
        (f"<office:document-content {SPACES}/>", "no OpenDocument text"),
        (NOTHING, "empty"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "declares entities"),
    ],
)
def test_what_is_no_sound_text_is_refused(read, content, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.odt .*{reason}"):
        read(content=content)


def test_a_password_is_told(read):
    """An encrypted text says so in its manifest."""
    with pytest.raises(ArticleError, match="encrypted"):
        read(p(STORY), manifest="<encryption-data/>")


@pytest.mark.parametrize(
    "body",
    [
        "<table:table-row><table:table-cell/></table:table-row>",
        "<draw:image/>",
        '<draw:image xlink:href="x"/>',
        '<text:span text:style-name="T1">loose</text:span>',
        p("x", "Ring1"),
        p('<text:s text:c="99999999999"/>y<text:s text:c="-1"/>'),
    ],
)
def test_odd_nesting_is_survived(read, body):
    """Elements where they do not belong change nothing else."""
    article = read(body, p(STORY))

    assert article.blocks[-1].text == STORY
