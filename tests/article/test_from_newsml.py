"""News in XML: stories with their pictures, in messages, packages or alone."""

from datetime import date

import pytest

from viewer.article import from_newsml
from viewer.domain import BlockKind
from viewer.errors import ArticleError

SPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
META = """<itemMeta><itemClass qcode="ninat:{}"/><versionCreated>2031-05-03T10:00:00+02:00
</versionCreated></itemMeta>"""
TEXT = (
    f'<newsItem {SPACE} guid="urn:t:1" xml:lang="en">'
    + META.format("text")
    + """<contentMeta><creator literal="x"/><language tag="en"/><headline role="hld:sub">The day
</headline><headline role="hld:main">Old tram returns</headline><by>Mara Lindt</by></contentMeta>
<contentSet>{}</contentSet></newsItem>"""
)
PAGE = (
    "<inlineXML contenttype='application/xhtml+xml'><h:html xmlns:h='http://www.w3.org/1999/xhtml'>"
    "<h:head><h:title>x</h:title></h:head><h:body><h:p>The tram of 1931 runs again.</h:p>"
    "<h:p>Tickets cost nothing.</h:p></h:body></h:html></inlineXML>"
)
PICTURE = (
    f'<newsItem {SPACE} guid="urn:p:1">'
    + META.format("picture")
    + """<rightsInfo><copyrightHolder><name>Reuters</name></copyrightHolder></rightsInfo>
<contentMeta><headline>A tram</headline><creator><name>Ada Thorne</name></creator>{}
<description role="drol:summary">no</description>
<description role="drol:caption">The tram leaves its shed.</description></contentMeta>
<contentSet><remoteContent rendition="rnd:thumb" width="200" href="https://ellery.example/s.jpg"/>
<remoteContent rendition="rnd:high" width="2000" href="https://ellery.example/l.jpg"/></contentSet>
</newsItem>"""
)
ARTICLE = [
    (BlockKind.HEADLINE, "Old tram returns"),
    (BlockKind.PARAGRAPH, "Mara Lindt"),
    (BlockKind.PARAGRAPH, "The tram of 1931 runs again."),
    (BlockKind.PARAGRAPH, "Tickets cost nothing."),
]


@pytest.fixture
def read(tmp_path):
    """Give a function that reads some XML."""

    def read_xml(text, encoding=None):
        path = tmp_path / "tram.xml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return from_newsml.read(path, encoding)

    return read_xml


def seen(article):
    return [(block.kind, block.text) for block in article.blocks]


@pytest.mark.parametrize(
    "body",
    [
        PAGE,
        (
            "<inlineData contenttype='text/plain'>The tram of 1931 runs again.\n\nTickets cost nothing."
            "</inlineData>"
        ),
        (
            "<inlineData contenttype='text/html'><![CDATA[<p>The tram of 1931 runs again.</p>"
            "<p>Tickets cost nothing.</p>]]></inlineData>"
        ),
        (
            "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><head><title>x</title></head>"
            "<body><body.head><hedline><hl1>Old tram returns</hl1></hedline></body.head><body.content>"
            "<p>The tram of 1931 <em>runs</em> again.</p><p>Tickets cost nothing.</p></body.content>"
            "</body></nitf></inlineXML>"
        ),
    ],
    ids=["page", "text", "page as data", "NITF"],
)
def test_a_story_is_read_whatever_its_body_is_written_in(read, body):
    """XHTML, plain text, mark-up as data and NITF give the same blocks."""
    article = read(TEXT.format(body))

    assert seen(article) == ARTICLE
    assert article.title == "Old tram returns"
    assert article.language == "en"
    assert article.published == date(2031, 5, 3)


def test_a_message_holds_a_story_and_its_pictures(read):
    """Pictures follow the story as figures with caption, credit and the widest rendition."""
    article = read(
        f"<newsMessage {SPACE}><itemSet>{PICTURE.format('')}{TEXT.format(PAGE)}</itemSet>"
        "</newsMessage>"
    )

    assert seen(article) == [
        *ARTICLE,
        (BlockKind.IMAGE, "A tram"),
        (BlockKind.CAPTION, "The tram leaves its shed."),
        (BlockKind.CREDIT, "Ada Thorne/Reuters"),
    ]
    assert article.blocks[4].image == "https://ellery.example/l.jpg"
    assert {block.figure for block in article.blocks[4:]} == {1}


def test_the_line_that_is_meant_for_print_is_the_credit(read):
    """A credit line outweighs creator and holder."""
    article = read(PICTURE.format("<creditline>Ada Thorne via Reuters</creditline>"))

    assert article.blocks[-1].text == "Ada Thorne via Reuters"


def test_media_of_nitf_are_figures(read):
    """NITF alone is read too, with the pictures in its body; films are none."""
    article = read(
        "<nitf><body><body.head><hedline><hl1>Old tram returns</hl1></hedline></body.head>"
        "<body.content><p>The tram runs.</p><media media-type='image'><media-reference "
        "source='tram.jpg'/><media-caption><p>The tram leaves.</p></media-caption><media-producer>"
        "Ada Thorne</media-producer></media><media media-type='video'><media-caption>Film"
        "</media-caption></media><hl2>The day</hl2></body.content></body></nitf>"
    )

    assert seen(article)[1:] == [
        (BlockKind.PARAGRAPH, "The tram runs."),
        (BlockKind.IMAGE, ""),
        (BlockKind.CAPTION, "The tram leaves."),
        (BlockKind.CREDIT, "Ada Thorne"),
        (BlockKind.HEADING, "The day"),
    ]


def test_the_encoding_that_the_xml_declares_counts_unless_the_person_has_one(read):
    """A wrong declaration can be outweighed."""
    text = '<?xml version="1.0" encoding="{}"?>' + TEXT.format(PAGE).replace("Old", "Öld")

    declared = read(text.format("iso-8859-1").encode("iso-8859-1"))
    chosen = read(text.format("iso-8859-5").encode("iso-8859-1"), "iso-8859-1")

    assert declared.title == chosen.title == "Öld tram returns"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<a>" * 200_000, "nested deeper"),
        ("<newsItem>", "damaged"),
        ("<feed/>", "no NewsML-G2"),
        (f"<newsItem {SPACE}/>", "empty"),
        ('<!DOCTYPE x [<!ENTITY a "ha">]><newsItem>&a;</newsItem>', "declares entities"),
    ],
)
def test_other_xml_is_refused(read, text, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.xml .*{reason}"):
        read(text)


def test_nitf_names_its_document_type(tmp_path):
    """NITF as agencies send it, with the address of its definition, is read and nothing fetched."""
    path = tmp_path / "tram.nitf"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">'
        "<nitf><body><body.head><hedline><hl1>Old tram returns</hl1></hedline></body.head>"
        '<body.content><p>It runs again.</p><media media-type="image"><media-reference'
        ' source="tram.jpg"/><media-caption>The tram leaves.</media-caption></media>'
        "</body.content></body></nitf>"
    )

    article = from_newsml.read(path)

    assert article.title == "Old tram returns"
    assert [block.image for block in article.blocks if block.image] == ["tram.jpg"]
