"""RTF: letters from every code page, captions by style, pictures by place, and bounded work."""

import pytest

from viewer.article import from_rtf
from viewer.article.rtf_tokens import MOST_TOKENS
from viewer.article.rtf_walk import DEEPEST
from viewer.domain import BlockKind
from viewer.errors import ArticleError

STYLES = (
    r"{\stylesheet{\s0 Normal;}{\s1\sbasedon0\f0 heading 1;}{\s5 caption;}{\*\cs7 Emphasis;}"
    r"{\s6 Photo credit;}}"
)
STORY = "The tram of 1931 runs again on Sundays, and the whole town came to see it leave the shed."
PICTURE = r"{\*\shppict{\pict\jpegblip\picwgoal3000\pichgoal2000 ffd8ff}}{\nonshppict{\pict 00}}"


@pytest.fixture
def read(tmp_path):
    """Give a function that reads a document with this body."""

    def read_body(body, encoding=None, head=r"{\rtf1\ansi\ansicpg1252"):
        path = tmp_path / "tram.rtf"
        text = body if body.startswith("{\\rtf") or not head else f"{head}{STYLES}{body}}}"
        path.write_bytes(text.encode("latin-1"))
        return from_rtf.read(path, encoding)

    return read_body


def texts(article):
    return [block.text for block in article.blocks if block.text]


def figures(article):
    """Give the texts and pictures that each figure holds."""
    found: dict[int, list[str]] = {}
    for block in article.blocks:
        if block.figure is not None:
            found.setdefault(block.figure, []).append(block.image or block.text)
    return list(found.values())


def test_styles_tell_headline_caption_and_credit(read):
    """The style sheet's names say what the numbers mean; a picture's place is kept."""
    article = read(
        rf"\pard\s1 Old tram returns\par\pard {STORY}\par{PICTURE}\par"
        r"\pard\s5 The tram leaves.\par\pard\s6 Ada Thorne\par"
    )

    assert article.title == "Old tram returns"
    assert article.blocks[0].kind is BlockKind.HEADLINE
    assert figures(article) == [["picture1.jpg", "The tram leaves.", "Ada Thorne"]]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9 frei", "café frei"),
        (r"caf\u233? frei", "café frei"),
        (r"caf\u233\'e9 frei", "café frei"),
        (r"\uc2 caf\u233 ex frei", "café frei"),
        (r"{\uc0 caf\u233} frei", "café frei"),
        (r"\u-10179?\u-8704? sun", "😀 sun"),
        (r"\f1 \'cf\'e0\'f0\'ee\'ec", "Паром"),
        (r"\f2 \'93\'8c\'8b\'9e", "東京"),
        (r"\f1 \'cf\f0 \'e9\plain \'e9", "Пéé"),
        (r"\lquote a\rquote\~b\endash c\_d\-e", "‘a’ b–c‑de"),
        (r"a\{b\}c\\d", r"a{b}c\d"),
        (r"one\line two", "one\ntwo"),
        ("one\r\ntwo", "onetwo"),
    ],
)
def test_letters_come_in_many_ways(read, body, text):
    """Bytes follow the code page of their font, Unicode numbers drop what stands in for them."""
    fonts = r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}"

    article = read(rf"{fonts}\pard {body}\par {STORY}\par")

    assert texts(article)[0] == text.replace("\u00a0", " ")


def test_the_persons_encoding_outweighs_the_code_pages(read):
    """A document that names the wrong code page can be put right."""
    article = read(rf"\pard \'cf\'e0\'f0\'ee\'ec\par {STORY}\par", "cp1251")

    assert texts(article)[0] == "Паром"
    assert article.encoding == "cp1251"


@pytest.mark.parametrize(
    "hidden",
    [
        r"{\*\unknown secret}",
        r"{\info{\title secret}}",
        r"{\footnote secret}",
        r"{\header secret}",
        r"{\v secret}",
        r"{\deleted secret}",
        r"{\field{\*\fldinst HYPERLINK secret}{\fldrslt }}",
        r"{\upr{secret}{\*\ud }}",
        r"{\object\objocx{\*\objdata 0105}}",
        r"{\sn secret}",
        r"\bin6 secret",
    ],
)
def test_what_is_not_shown_is_not_read(read, hidden):
    """Notes, hidden and deleted words, instructions and data are no text."""
    article = read(rf"\pard The {hidden}tram\par {STORY}\par")

    assert texts(article)[0] == "The tram"


def test_a_fields_result_is_text(read):
    """Of a link its words are read; a linked picture is named and not fetched."""
    article = read(
        r'\pard {\field{\*\fldinst HYPERLINK "x"}{\fldrslt the tram}}\par '
        r'{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:9/p.png" \\d}{\fldrslt }}\par '
        rf"{STORY}\par"
    )

    assert texts(article)[0] == "the tram"
    assert figures(article) == [["http://127.0.0.1:9/p.png"]]


def test_a_captions_own_number_is_no_part_of_it(read):
    """ "Figure 3: " comes from a field that counts."""
    article = read(
        r"\pard\s5 Figure {\field{\*\fldinst  SEQ Figure \\* ARABIC}{\fldrslt 3}}: The tram.\par "
        rf"\pard {STORY}\par"
    )

    assert figures(article) == [["The tram."]]


def test_tables_join_texts_to_the_pictures_above(read):
    """Cells are read by row and column."""
    article = read(
        rf"\trowd\pard\intbl {PICTURE}\cell {PICTURE}\cell\row"
        r"\trowd\pard\intbl The tram.\cell The driver.\cell\row "
        rf"\pard {STORY}\par"
    )

    assert figures(article) == [["picture1.jpg", "The tram."], ["picture2.jpg", "The driver."]]


def test_a_text_box_holds_picture_and_caption(read):
    """A shape's text is apart from the paragraph that it is anchored in."""
    shape = (
        r"{\shp{\*\shpinst{\sp{\sn txt}{\sv 1}}{\shptxt \pard "
        rf"{PICTURE}\par The tram leaves. (AP)\par}}}}{{\shprslt twice}}}}"
    )

    article = read(rf"\pard {STORY[:30]}{shape}{STORY[30:]}\par")

    assert figures(article) == [["picture1.jpg", "The tram leaves. (AP)"]]
    assert texts(article)[-1] == STORY


def test_small_pictures_are_signs(read):
    """What is smaller than a centimetre is no photo."""
    article = read(rf"\pard {{\pict\picwgoal200\pichgoal200 00}}{STORY}\par")

    assert figures(article) == []


def test_looks_and_lists_are_kept(read):
    """Centred, slanted and listed paragraphs say so until the next reset."""
    article = read(
        rf"\pard\qc {{\i The tram. (AP)}}\par\pard{{\listtext 1.}}\ls1 One\par\pard {STORY}\par"
    )

    assert [(b.kind.value, b.style) for b in article.blocks[1:]] == [
        ("item", ""),
        ("paragraph", ""),
    ]
    assert article.blocks[0].style == "centred slanted"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("plain text", "no RTF"),
        (r"{\rtf1 }", "empty"),
        (r"{\rtf1 " + "{" * (DEEPEST * 100) + "x}", "nested deeper"),
        (r"{\rtf1 " + "{}" * (MOST_TOKENS // 2) + "}", "holds more than"),
    ],
    ids=["text", "empty", "deep", "long"],
)
def test_what_cannot_be_read_is_refused(read, body, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.rtf .*{reason}"):
        read(body, head="")


def test_an_unknown_encoding_is_refused(read):
    """What the person typed may not exist."""
    with pytest.raises(ArticleError, match="no encoding"):
        read(STORY, "no-such")


@pytest.mark.parametrize(
    "odd",
    [
        r"}}}}",
        r"{{{",
        r"\bin2147483647 x",
        r"\bin-5 x",
        r"\u",
        r"\uc-3\u233",
        r"\'zz",
        r"\row\cell\nestcell",
        r"{\shptxt",
        r"\s9999999999\ansicpg99999\f77",
        "\\",
        r"\trowd\intbl{\shptxt\cell\row}",
    ],
)
def test_broken_tokens_are_survived(read, odd):
    """Whatever follows a sound beginning, what was read before it stays."""
    article = read(rf"\pard {STORY}\par {odd}")

    assert texts(article)[0] == STORY
