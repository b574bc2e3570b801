"""Saved pages become blocks: the article in reading order, figures grouped, nothing else."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.from_html import read, read_page
from viewer.domain import BlockKind

FIRST = (
    "The old lighthouse of Skarn will be lit again this winter, forty years after its keeper"
    " locked the door and rowed home."
)
SECOND = (
    "A dozen volunteers have spent three summers scraping paint, and the town has paid for the"
    " glass of the lantern."
)
PARTS = (
    "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<img src=a.jpg>", "<p class=credit>",
    "<div class='photo-caption'>", "</div>", "<noscript>", "</noscript>", "<table>", "<td>", "<a>",
    "<h1>", "<article>", "<svg>", "<template>", "<!--", "-->", "<script>", "</script>", "<b", "'",
    '"', ">", "&#0;", "\0", "words of a sentence", " ", "(name)", "\n",
)  # fmt: skip
ARTICLE = f"<h1>Lighthouse lit again</h1><p>{FIRST}</p><p>{SECOND}</p>"


def of_kind(article, *kinds):
    """Give the texts of all blocks of some kinds."""
    return [block.text for block in article.blocks if block.kind in kinds]


def image_of(figure, **around):
    """Give the address that a page's figure has for its photo."""
    article = read_page(f"<article>{ARTICLE}{figure}</article>")
    return next((block.image for block in article.blocks if block.image), None)


def test_the_article_comes_in_reading_order_without_the_page_around_it():
    """Headline, paragraphs, headings, quotes and items come out; menus and footers do not."""
    html = f"""<body><nav><a href=/>Home</a></nav><header><p>The Skarn Herald since 1871</p></header>
        <main>{ARTICLE}<h2>What it costs</h2><blockquote><p>Worth every penny of it.</p></blockquote>
        <ul><li>Glass and lead for the lantern</li></ul></main><footer>All rights reserved</footer>"""

    article = read_page(html)

    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.HEADLINE, "Lighthouse lit again"),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.PARAGRAPH, SECOND),
        (BlockKind.HEADING, "What it costs"),
        (BlockKind.QUOTE, "Worth every penny of it."),
        (BlockKind.ITEM, "Glass and lead for the lantern"),
    ]


def test_the_blocks_of_a_figure_share_its_number():
    """Image, caption and credit of one figure have one number, those of the next another."""
    figure = """<figure><img src="{0}.jpg"><figcaption>Lamp {0} <span class="credit">Bo Ek</span>
        </figcaption></figure>"""

    article = read_page(f"<article>{ARTICLE}{figure.format(1)}{figure.format(2)}</article>")

    grouped = [(block.figure, block.kind) for block in article.blocks if block.figure]
    kinds = [BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.CREDIT]
    assert grouped == [(1, kind) for kind in kinds] + [(2, kind) for kind in kinds]


def test_a_block_knows_its_line():
    """Lines count from 1 in the source, whatever stands before the text."""
    html = f"<html>\n<script>var a = 1;\n</script>\n<article>\n{ARTICLE}\n<p>\n  Last\n</article>"

    article = read_page(html)

    assert [block.line for block in article.blocks] == [5, 5, 5, 7]


def test_a_figure_in_the_middle_of_a_text_parts_it():
    """Words before and after a figure in one element are two blocks, its caption is in neither."""
    html = f"""<article>{ARTICLE}<div>Before the lamp <figure><img src=a.jpg><figcaption>The lamp
        </figcaption></figure> and after it</div></article>"""

    article = read_page(html)

    assert [block.text for block in article.blocks][-4:] == [
        "Before the lamp",
        "",
        "The lamp",
        "and after it",
    ]


def test_words_for_screen_readers_are_left_out_of_a_sentence():
    """A hidden hint inside a paragraph leaves the paragraph whole."""
    html = "<p>See <a>the lamp<span class='sr-only'> opens new window</span></a> tonight.</p>"

    article = read_page(html)

    assert of_kind(article, BlockKind.PARAGRAPH) == ["See the lamp tonight."]


def test_what_a_page_never_shows_is_no_text():
    """Scripts, styles, comments, templates and form fields leave no block."""
    html = f"""<article>{ARTICLE}<script>written()</script><style>p {{}}</style><!-- hidden -->
        <template><p>stamp</p></template><textarea>typed</textarea><button>Press</button></article>"""

    article = read_page(html)

    assert of_kind(article, BlockKind.PARAGRAPH) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("head", "h1", "title"),
    [
        ("<title>Lighthouse lit again | Skarn Herald</title>", "Lighthouse lit again", None),
        ('<meta property="og:title" content="Skarn: light!">', "Lighthouse lit again", None),
        ("<title>Lighthouse lit again | Skarn Herald</title>", "", "Lighthouse lit again"),
        (
            (
                '<meta property="og:site_name" content="Skarn Herald">'
                "<title>Lighthouse lit again - Skarn Herald</title>"
            ),
            "Skarn Herald",
            "Lighthouse lit again",
        ),
        (
            (
                '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lit again"}'
                "</script>"
            ),
            "",
            "Lit again",
        ),
    ],
)
def test_the_title_is_the_printed_headline_or_what_the_head_says(head, h1, title):
    """The h1 is the title unless it is missing or the site's name; the site's suffix goes."""
    heading = f"<h1>{h1}</h1>" if h1 else ""

    article = read_page(f"<head>{head}</head><article>{heading}<p>{FIRST}</p></article>")

    assert article.title == (title or h1)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2031-02-03T04:05:06Z">',
        (
            '<script type="application/ld+json">[{"@graph": [{"@type": "NewsArticle",'
            ' "datePublished": "2031-02-03"}]}]</script>'
        ),
        '<meta name="date" content="20310203">',
    ],
)
def test_the_day_of_publication_is_found(head):
    """Meta elements and data for search engines give the day."""
    article = read_page(f"<html lang=sv><head>{head}</head><article>{ARTICLE}</article>")

    assert article.published == date(2031, 2, 3)
    assert article.language == "sv"


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img src="s.jpg" srcset="s.jpg 320w, l.jpg 1280w">', "l.jpg"),
        ('<img src="s.jpg" srcset="s.jpg 1x, l.jpg 2x">', "l.jpg"),
        ('<img srcset="https://x.test/w_1,h_2/a.jpg 900w">', "https://x.test/w_1,h_2/a.jpg"),
        ('<picture><source srcset="b.webp 900w"><img src="a.jpg"></picture>', "b.webp"),
        ('<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg">', "a.jpg"),
        ('<img src="/img/blank.gif" data-lazy-srcset="a.jpg 640w">', "a.jpg"),
        ('<img src="placeholder.png"><noscript><img src="a.jpg"></noscript>', "a.jpg"),
        ('<amp-img src="a.jpg" width=9 height=9></amp-img>', None),
        ('<amp-img src="a.jpg" width=900 height=600></amp-img>', "a.jpg"),
        ('<div data-src="https://x.test/a.jpg"></div>', "https://x.test/a.jpg"),
        ('<div style="background-image: url(\'a.jpg\')"></div>', "a.jpg"),
        ('<meta itemprop="contentUrl" content="https://x.test/a">', "https://x.test/a"),
        ('<a href="full.jpg"><img src="a.jpg"></a>', "a.jpg"),
        ('<img src="Page_files/a.jpg" srcset="https://x.test/a.jpg 2000w">', "Page_files/a.jpg"),
        ('<img src="https://p.test/?url=https%3A%2F%2Fx.test%2Fa.jpg&w=9">',
         "https://p.test/?url=https%3A%2F%2Fx.test%2Fa.jpg&w=9"),
        ('<img src="javascript:alert(1)">', None),
        ('<img src="logo.svg">', None),
    ],
)  # fmt: skip
def test_the_best_real_address_of_a_photo_is_found(image, address):
    """Lazy, responsive, proxied and saved pictures give the address that leads to the photo."""
    figure = f"<figure>{image}<figcaption>The lamp</figcaption></figure>"

    assert image_of(figure) == address


def test_captions_of_several_elements_stay_one_block_of_lines():
    """Pieces that the mark-up sets apart become lines of the caption's block."""
    figure = (
        "<figure><img src=a.jpg><figcaption><p>The lamp.</p><p>The lens.</p></figcaption></figure>"
    )

    article = read_page(f"<article>{ARTICLE}{figure}</article>")

    assert of_kind(article, BlockKind.CAPTION) == ["The lamp.\nThe lens."]


def test_words_in_running_mark_up_are_not_torn_apart():
    """Bold and links inside a sentence add neither spaces nor lines."""
    article = read_page(
        "<article><p>An <b>un</b>usual <a href=/x>lamp</a>, they say.</p></article>"
    )

    assert of_kind(article, BlockKind.PARAGRAPH) == ["An unusual lamp, they say."]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Top.</p>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000,
        "<ul><li>" * 30_000 + "deep",
        "<table><tr><td>" * 20_000 + "deep",
        "<p>" + "<b><i><u>" * 20_000 + "deep",
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">deep</p>",
        "<p>deep</p><!-- " + "x" * 1_000_000,
        "<figure>" * 5_000 + "<figcaption>deep",
        "<p>deep" + "<div " * 100_000 + ">",
        "<div class=caption>" * 900 + "<img src=a.jpg>" * 900 + "deep",
    ],
    ids=[
        "divs",
        "lists",
        "tables",
        "unclosed",
        "attributes",
        "comment",
        "figures",
        "open tags",
        "captions",
    ],
)
def test_monstrous_pages_end_and_keep_their_text(html):
    """Depth and number without measure neither hang the reader nor lose what the page says."""
    article = read_page(html)

    assert any("deep" in block.text for block in article.blocks)


def test_what_was_left_out_is_said():
    """A page that had to be flattened says so in a note."""
    article = read_page("<div>" * 5_000 + "deep")

    assert len(article.notes) == 1


def test_a_page_without_text_says_so():
    """A page that only scripts would fill gives no block, and a note."""
    article = read_page("<html><body><div id=app></div><script>fill()</script></body></html>")

    assert article.blocks == ()
    assert len(article.notes) == 1


def test_the_declared_encoding_makes_bytes_text(tmp_path):
    """A page that declares its encoding is read in it, and the person's word wins."""
    path = tmp_path / "fyr.html"
    path.write_bytes('<meta charset="iso-8859-2"><p>Łódź świeci żółto</p>'.encode("iso-8859-2"))

    declared, forced = read(path), read(path, "cp1252")

    assert of_kind(declared, BlockKind.PARAGRAPH) == ["Łódź świeci żółto"]
    assert of_kind(forced, BlockKind.PARAGRAPH) != ["Łódź świeci żółto"]


def test_plain_text_named_like_a_page_keeps_its_lines(tmp_path):
    """A file without any mark-up is read line by line."""
    path = tmp_path / "fyr.html"
    path.write_text("Lighthouse lit again\n\nThe old lamp burns.\n", "utf-8")

    article = read(path)

    assert [block.text for block in article.blocks] == [
        "Lighthouse lit again",
        "The old lamp burns.",
    ]


def test_broken_data_for_search_engines_is_passed_over():
    """Data that is no JSON, or nested beyond measure, leaves the article as it is."""
    data = '<script type="application/ld+json">{"a": </script>' + (
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>"
    )

    article = read_page(f"<head>{data}</head><article>{ARTICLE}</article>")

    assert article.title == "Lighthouse lit again"


@given(st.lists(st.sampled_from(PARTS), max_size=60))
def test_no_mark_up_however_broken_stops_the_reader(parts):
    """Any pieces of mark-up in any order give an article whose figures hold together."""
    article = read_page("".join(parts))

    figures = {block.figure for block in article.blocks if block.kind is BlockKind.CAPTION}
    assert None not in figures
