"""Word documents: what a reader sees, with pictures, captions and credits in their places."""

import zipfile

import pytest

from viewer.article import from_docx
from viewer.domain import BlockKind
from viewer.errors import ArticleError

SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
STYLES = """
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Sport"><w:name w:val="Sport small"/><w:basedOn w:val="Beschriftung"/></w:style>
<w:style w:type="paragraph" w:styleId="Foto"><w:name w:val="Photo credit"/></w:style>
<w:style w:type="paragraph" w:styleId="Geheim"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Ring1"><w:name w:val="ring"/><w:basedOn w:val="Ring2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="gnir"/><w:basedOn w:val="Ring1"/></w:style>
"""
STORY = "The tram of 1931 runs again on Sundays, and the whole town came to see it leave the shed."


def p(text, style="", looks=""):
    """Give a paragraph of one run."""
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = text if text.startswith("<") else f"<w:r><w:t>{text}</w:t></w:r>"
    return f"<w:p><w:pPr>{name}{looks}</w:pPr>{run}</w:p>"


def picture(number=1, alt="", kind="inline", side=3_000_000):
    """Give a run with a picture."""
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="{side}" cy="{side}"/>'
        f'<wp:docPr id="1" name="x" descr="{alt}"/><a:blip r:embed="rId{number}"/>'
        f"</wp:{kind}></w:drawing></w:r>"
    )


def table(*rows):
    """Give a table of rows of cells."""
    return "".join(
        (
            "<w:tbl>",
            *(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows),
            "</w:tbl>",
        )
    )


def box(content):
    """Give a run with a text box, as Word writes it: once for itself, once for older programs."""
    inside = f"<w:txbxContent>{content}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wps:txbx>"
        f"{inside}</wps:txbx></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


@pytest.fixture
def read(tmp_path):
    """Give a function that reads a document with this body."""

    def read_body(*body, document=None, members=()):
        images = "".join(
            f'<Relationship Id="rId{n}" Type="http://x/image" Target="media/image{n}.jpeg"/>'
            for n in range(1, 6)
        )
        path = tmp_path / "tram.docx"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(
                "word/document.xml",
                document or f"<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>",
            )
            file.writestr(
                "word/_rels/document.xml.rels",
                f'<Relationships>{images}<Relationship Id="s" Type="http://x/styles"'
                ' Target="styles.xml"/><Relationship Id="out" Type="http://x/image"'
                ' Target="http://127.0.0.1:9/p.png" TargetMode="External"/></Relationships>',
            )
            file.writestr("word/styles.xml", f"<w:styles {SPACES}>{STYLES}</w:styles>")
            for name, data in members:
                file.writestr(name, data)
        return from_docx.read(path)

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


def test_styles_say_what_a_text_is_in_any_language(read):
    """Ids are German here; the names behind them are what counts, also of the style they stand on."""
    article = read(
        p("Old tram returns", "Titel"),
        p("The day", "berschrift1"),
        p(STORY),
        p("The tram leaves.", "Sport"),
        p("Mara Lindt", "Foto"),
    )

    assert article.title == "Old tram returns"
    assert seen(article) == [
        ("headline", "Old tram returns"),
        ("heading", "The day"),
        ("paragraph", STORY),
        ("caption", "The tram leaves."),
        ("credit", "Mara Lindt"),
    ]
    assert figures(article) == [["The tram leaves.", "Mara Lindt"]]


def test_a_first_heading_is_the_headline_where_there_is_no_title(read):
    """Most writers never use the style Title."""
    article = read(p("By Mara Lindt"), p("Old tram returns", "berschrift1"), p(STORY))

    assert article.title == "Old tram returns"
    assert article.blocks[1].kind is BlockKind.HEADLINE


def test_a_headline_without_style_is_told_by_its_place(read):
    """A document without styles is read like plain text."""
    article = read(p("Old tram returns after ninety years"), p(STORY), p(STORY + " Again."))

    assert article.title == "Old tram returns after ninety years"


def test_a_picture_and_the_caption_below_it_are_one_figure(read):
    """Pictures are named by the member they lie in, with their description as text."""
    article = read(
        p(STORY),
        p(picture(1, "A yellow tram")),
        p("The tram leaves.", "Beschriftung"),
        p(picture(2)),
        p("The driver waves.", "Beschriftung"),
        p("Ada Thorne", "Foto"),
    )

    assert figures(article) == [
        ["media/image1.jpeg", "The tram leaves."],
        ["media/image2.jpeg", "The driver waves.", "Ada Thorne"],
    ]
    assert article.blocks[1].text == "A yellow tram"


def test_captions_may_stand_above_their_pictures(read):
    """The document's own habit decides which picture a caption between two belongs to."""
    article = read(
        p("The tram leaves.", "Beschriftung"),
        p(picture(1)),
        p("The driver waves.", "Beschriftung"),
        p(picture(2)),
    )

    assert [sorted(each) for each in figures(article)] == [
        ["The tram leaves.", "media/image1.jpeg"],
        ["The driver waves.", "media/image2.jpeg"],
    ]


def test_captions_in_a_list_at_the_end_stay_apart(read):
    """Captions whose pictures are sent separately are a figure each."""
    article = read(p(STORY), p("One.", "Beschriftung"), p("Two.", "Beschriftung"))

    assert figures(article) == [["One."], ["Two."]]


def test_a_number_that_word_counts_is_no_part_of_the_caption(read):
    """ "Figure 3: " comes from a field that counts, whatever the word for figure is."""
    numbered = (
        '<w:r><w:t xml:space="preserve">Abbildung </w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText> SEQ Abbildung \\* ARABIC </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>: The tram leaves.</w:t></w:r>'
    )
    simple = (
        '<w:r><w:t xml:space="preserve">Figure </w:t></w:r><w:fldSimple w:instr=" SEQ Figure ">'
        "<w:r><w:t>4</w:t></w:r></w:fldSimple><w:r><w:t>. The driver waves.</w:t></w:r>"
    )

    article = read(p(numbered, "Beschriftung"), p(simple, "Beschriftung"))

    assert figures(article) == [["The tram leaves."], ["The driver waves."]]


def test_a_tables_caption_is_no_photos(read):
    """The same style beside a table without pictures names the table."""
    article = read(p(STORY), p("Fares of 1931", "Beschriftung"), table([p("Adult"), p("2 p")]))

    assert figures(article) == []


def test_a_text_box_with_a_picture_holds_its_caption(read):
    """Word writes boxes twice; they are read once, and what is in one belongs together."""
    article = read(p(box(p(picture(1)) + p("The tram leaves. Photo: Ada Thorne"))), p(STORY))

    assert figures(article) == [["media/image1.jpeg", "The tram leaves. Photo: Ada Thorne"]]


def test_a_floating_picture_and_its_caption_box_are_one_figure(read):
    """Picture and box are anchored in one paragraph, whose own text is the story."""
    anchored = picture(1, kind="anchor") + box(p("The tram leaves.", "Beschriftung"))

    article = read(p(anchored + f"<w:r><w:t>{STORY}</w:t></w:r>"))

    assert figures(article) == [["media/image1.jpeg", "The tram leaves."]]
    assert seen(article)[-1][1] == STORY


def test_cells_of_a_table_join_the_picture_above_or_beside(read):
    """Layout tables keep a picture and its text in one row or one column."""
    below = table([p(picture(1)), p(picture(2))], [p("The tram."), p("The driver.")])
    beside = table([p(picture(3)), p("The shed.")])

    article = read(below, p(STORY), beside)

    assert figures(article) == [
        ["media/image1.jpeg", "The tram."],
        ["media/image2.jpeg", "The driver."],
        ["media/image3.jpeg", "The shed."],
    ]


def test_a_table_that_holds_the_whole_story_is_no_figure(read):
    """With many texts beside one picture the table is only there for the looks."""
    cells = "".join(p(f"Short paragraph number {number}.") for number in range(9))

    article = read(table([p(picture(1)), cells]))

    assert figures(article) == [["media/image1.jpeg"]]


def test_words_after_a_picture_in_its_own_paragraph_are_its_own(read):
    """A line break below the picture, then the caption."""
    article = read(p(picture(1) + "<w:r><w:br/><w:t>The tram leaves. (AP)</w:t></w:r>"), p(STORY))

    assert figures(article) == [["media/image1.jpeg", "The tram leaves. (AP)"]]


def test_centred_and_slanted_lines_say_so(read):
    """How a line looks is kept for the rules."""
    slanted = "<w:r><w:rPr><w:i/></w:rPr><w:t>The tram. (AP)</w:t></w:r>"

    article = read(
        p(STORY), p(slanted, looks='<w:jc w:val="center"/>'), p("<w:r><w:t>x</w:t></w:r>")
    )

    assert [block.style for block in article.blocks] == ["", "centred slanted", ""]


def test_tracked_changes_are_accepted(read):
    """Inserted and moved words are there, deleted and moved-away ones are not."""
    text = (
        "<w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>bus</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>tram</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t> away</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> here</w:t></w:r></w:moveTo>"
    )

    assert seen(read(p(text), p(STORY)))[0][1] == "The tram here"


def test_hidden_text_is_left_out(read):
    """Hidden runs and styles are not shown, unless the run says otherwise."""
    text = (
        "<w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> not seen</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> again</w:t></w:r>'
    )

    article = read(p(text), p("Secret", "Geheim"), p(STORY))

    assert [text for _, text in seen(article)] == ["Seen again", STORY]


def test_instructions_of_fields_are_left_out(read):
    """A link's address is an instruction; its words are the text."""
    text = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>inner</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the tram</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    assert seen(read(p(text), p(STORY)))[0][1] == "the tram"


def test_lists_are_items(read):
    """Numbered and dotted paragraphs are items."""
    article = read(p("One", looks='<w:numPr><w:numId w:val="1"/></w:numPr>'), p(STORY))

    assert seen(article)[0] == ("item", "One")


def test_icons_are_no_pictures(read):
    """What is smaller than a centimetre is a sign."""
    article = read(p(picture(1, side=200_000)), p(STORY))

    assert figures(article) == []


def test_pictures_of_older_documents_are_found(read):
    """Before 2007 pictures were drawn in another mark-up, still written today."""
    old = '<w:r><w:pict><v:shape><v:imagedata r:id="rId4" title="A tram"/></v:shape></w:pict></w:r>'

    assert figures(read(p(old), p(STORY))) == [["media/image4.jpeg"]]


def test_a_linked_picture_is_named_and_not_fetched(read):
    """The address of a picture on the network is only a reference."""
    linked = '<w:r><w:drawing><wp:inline><a:blip r:link="out"/></wp:inline></w:drawing></w:r>'

    assert figures(read(p(linked), p(STORY))) == [["http://127.0.0.1:9/p.png"]]


def test_lines_count_up(read):
    """Empty paragraphs and line breaks count as lines."""
    article = read(
        p("One"), p(" "), p("<w:r><w:t>Two</w:t><w:br/><w:t>lines</w:t></w:r>"), p("End")
    )

    assert [block.line for block in article.blocks] == [1, 3, 5]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("<w:document", "damaged"),
        (f"<w:workbook {SPACES}/>", "no Word document"),
        (f"<w:document {SPACES}/>", "empty"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "declares entities"),
        (
            f"<w:document {SPACES}>" + "<w:sdt>" * 5000 + "</w:sdt>" * 5000 + "</w:document>",
            "levels",
        ),
    ],
    ids=["broken", "sheet", "empty", "entities", "deep"],
)
def test_what_is_no_sound_document_is_refused(read, document, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.docx .*{reason}"):
        read(document=document)


def test_members_named_like_paths_and_macros_are_left_alone(read, tmp_path):
    """Other members are neither unpacked nor run."""
    article = read(p(STORY), members=[("../../out.txt", "x"), ("word/vbaProject.bin", b"\0" * 9)])

    assert article.blocks[0].text == STORY
    assert [path.name for path in tmp_path.iterdir()] == ["tram.docx"]


@pytest.mark.parametrize(
    "body",
    [
        "<w:r><w:t>x</w:t></w:r><w:tc><w:tr></w:tr></w:tc>",
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r></w:p>',
        '<w:p><a:blip r:embed="rId1"/><wp:inline><wp:extent cx="x"/></wp:inline></w:p>',
        '<w:p><w:pPr><w:pStyle w:val="Ring1"/><w:outlineLvl w:val="999999999999"/></w:pPr></w:p>',
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999999"/></w:tcPr></w:tc></w:tr></w:tbl>',
        "<w:txbxContent><w:p/></w:txbxContent>",
    ],
)
def test_odd_nesting_is_survived(read, body):
    """Elements where they do not belong change nothing else."""
    article = read(body, p(STORY))

    assert article.blocks[-1].text == STORY
