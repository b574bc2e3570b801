"""PDF with text: paragraphs as they were before they were set, pictures with their captions."""

import io

import pytest
from fpdf import FPDF
from PIL import Image

from viewer.article import from_pdf
from viewer.article.from_pdf import MOST_CONTENT_BYTES
from viewer.article.pdf_paragraphs import joined
from viewer.errors import ArticleError

STORY = (
    "The tram of 1931 runs again on Sundays, and the whole town came to see it leave the shed for"
    " the first time since the line was closed. Children waved, and the band played until noon."
)
LATER = "Tickets cost nothing until the end of May, the council said after its meeting."


class Paper(FPDF):
    """A page to write on, with a running head if it has one."""

    running = ""

    def header(self):
        if self.running:
            self.set_font("helvetica", size=8)
            self.text(20, 8, f"{self.running} {self.page_no()}")

    def write_text(self, text, size=11, gap=4.0, style=""):
        self.set_font("helvetica", style=style, size=size)
        self.multi_cell(100, size * 0.45, text, align="L", new_x="LMARGIN", new_y="NEXT")
        self.ln(gap)

    def draw_picture(self, width=60.0, gap=2.0):
        jpeg = io.BytesIO()
        Image.new("RGB", (60, 40), (self.page_no(), 90, int(width))).save(jpeg, "JPEG")
        self.image(jpeg, w=width)
        self.ln(gap)


@pytest.fixture
def paper():
    """Give a PDF with one page."""
    made = Paper()
    made.add_page()
    return made


@pytest.fixture
def read(tmp_path):
    """Give a function that reads a PDF, or some bytes as one."""

    def read_pdf(content):
        path = tmp_path / "tram.pdf"
        path.write_bytes(content if isinstance(content, bytes) else bytes(content.output()))
        return from_pdf.read(path)

    return read_pdf


def seen(article):
    return [(block.kind.value, block.text) for block in article.blocks]


def outcome(read, data):
    """Tell what became of some bytes."""
    try:
        article = read(data)
    except ArticleError as refusal:
        return "refused by name" if "tram.pdf" in str(refusal) else "refused"
    return "read" if article.blocks else "empty"


def test_lines_become_paragraphs_again(read, paper):
    """Lines are joined, paragraphs kept apart, the largest letters taken for the headline."""
    paper.write_text("Old tram returns", 22)
    paper.write_text(STORY)
    paper.write_text("The day", 15)
    paper.write_text(LATER)

    article = read(paper)

    assert article.title == "Old tram returns"
    assert seen(article) == [
        ("headline", "Old tram returns"),
        ("paragraph", STORY),
        ("heading", "The day"),
        ("paragraph", LATER),
    ]


def test_a_picture_takes_the_text_below_it(read, paper):
    """What stands right below a picture, and not what stands farther away, belongs to it."""
    paper.write_text(STORY)
    paper.draw_picture()
    paper.write_text("The tram leaves its shed. Photo: Ada Thorne/AP", 9, 12)
    paper.draw_picture(gap=25)
    paper.write_text(LATER)

    article = read(paper)

    figures = [(b.figure, b.kind.value, b.text or b.image) for b in article.blocks if b.figure]
    assert [figure[:2] for figure in figures] == [(1, "image"), (1, "paragraph"), (2, "image")]
    assert figures[1][2] == "The tram leaves its shed. Photo: Ada Thorne/AP"
    assert figures[0][2].startswith("page1/")


def test_signs_are_no_pictures(read, paper):
    """What is smaller than a centimetre is a sign."""
    paper.draw_picture(width=5)
    paper.write_text(STORY)

    assert [kind for kind, _ in seen(read(paper))] == ["headline"]


def test_slanted_letters_say_so(read, paper):
    """How a paragraph looks is kept for the rules."""
    paper.write_text(STORY)
    paper.write_text("The tram leaves.", style="I")

    assert read(paper).blocks[1].style.endswith("slanted")


def test_an_unfinished_sentence_goes_on_over_the_page(read, paper):
    """A page's end in the middle of a sentence ends no paragraph."""
    paper.write_text("The tram of 1931 runs again on Sundays, and the")
    paper.add_page()
    paper.write_text("whole town came to see it.")

    article = read(paper)

    assert seen(article)[0][1] == (
        "The tram of 1931 runs again on Sundays, and the whole town came to see it."
    )


def test_running_heads_are_left_out(read, paper):
    """What every page repeats, but for its number, is no part of the story."""
    paper = Paper()
    paper.running = "The Port Ellery Courier, page"
    for number in range(4):
        paper.add_page()
        paper.write_text(f"Paragraph of page {'ABCD'[number]}. {LATER}")

    assert not any("Courier" in text for _, text in seen(read(paper)))


@pytest.mark.parametrize(
    ("text", "line", "whole"),
    [
        ("the har-", "bour", "the harbour"),
        ("the har\u00ad", "bour", "the harbour"),
        ("Port-", "Ellery", "Port- Ellery"),
        ("at 3 -", "x", "at 3 - x"),
        ("灯台守が", "毎晩", "灯台守が毎晩"),
        ("one", "two", "one two"),
        ("", "two", "two"),
    ],
)
def test_broken_words_are_made_whole(text, line, whole):
    """Hyphens at a line's end go; scripts without spaces get none."""
    assert joined(text, line) == whole


def test_a_scan_holds_no_text(read, paper):
    """Pages that are only pictures are refused with the reason."""
    paper.draw_picture(width=150)

    with pytest.raises(ArticleError, match=r"tram\.pdf holds no text"):
        read(paper)


def test_a_password_is_told(read, paper):
    """A PDF that asks for a password is refused as encrypted."""
    paper.write_text(STORY)
    paper.set_encryption("owner", "user")

    with pytest.raises(ArticleError, match=r"tram\.pdf is encrypted"):
        read(paper)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"The tram", "no PDF"),
        (b"%PDF-1.7\n", "damaged"),
        (
            b"%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript>>>>endobj\ntrailer<</Root 1 0 R>>",
            "",
        ),
        (
            (
                b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1"
                b"/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>"
            ),
            "",
        ),
    ],
    ids=["text", "stump", "script", "ring"],
)
def test_what_is_no_sound_pdf_is_refused(read, data, reason):
    """The sentence names the file; nothing inside is run or followed for ever."""
    with pytest.raises(ArticleError, match=rf"tram\.pdf .*{reason}"):
        read(data)


def test_a_page_that_draws_for_ever_is_left_out(read, paper):
    """The other pages are read, and the note says which one was not."""
    paper.write_text(STORY)
    paper.add_page()
    paper._out("0 0 m " * (MOST_CONTENT_BYTES // 6 + 1))
    paper.write_text(LATER)

    article = read(paper)

    assert [text for _, text in seen(article)] == [STORY]
    assert article.notes == ("Page 2 draws too much and was not read.",)


def test_flipped_bytes_never_reach_the_person_as_a_fault(read, paper):
    """Whatever byte is wrong, the file is read or refused in a sentence."""
    paper.write_text(STORY)
    paper.draw_picture()
    sound = bytes(paper.output())

    for at in range(9, len(sound), max(1, len(sound) // 150)):
        damaged = bytearray(sound)
        damaged[at] ^= 0xFF
        assert outcome(read, bytes(damaged)) in ("read", "refused by name")


def test_a_caption_in_other_letters_ends_where_the_story_goes_on(read, paper):
    """A slanted caption is no part of the paragraph right below it, however near that stands."""
    for _ in range(3):
        paper.write_text(STORY)
    paper.draw_picture()
    paper.write_text("The tram leaves its shed. Photo: Ada Thorne/AP", gap=0.2, style="I")
    paper.write_text(STORY)

    article = read(paper)

    below = [block.text for block in article.blocks if block.figure and block.text]
    assert below == ["The tram leaves its shed. Photo: Ada Thorne/AP"]


def test_short_paragraphs_do_not_hide_how_far_lines_stand_apart(read, paper):
    """Where most paragraphs have one line, the distance between paragraphs ends them all the same."""
    for _ in range(8):
        paper.write_text("The band played.", gap=2.2)
    paper.write_text(STORY, gap=2.2)
    paper.write_text(LATER, gap=2.2)

    texts = [text for _, text in seen(read(paper))]

    assert texts == [*["The band played."] * 8, STORY, LATER]


def test_a_line_that_ends_early_below_a_picture_stays_a_line(read, paper):
    """A name on a line of its own is not glued to the caption."""
    paper.write_text(STORY)
    paper.draw_picture()
    paper.write_text("The tram leaves its shed.\nAda Thorne", 9, 12)
    paper.write_text(LATER)

    below = [block.text for block in read(paper).blocks if block.figure and block.text]

    assert below == ["The tram leaves its shed.\nAda Thorne"]


def test_a_filter_by_its_old_short_name_is_damage(read, paper):
    """What the library has stopped reading is refused with the file's name, not with a fault of ours."""
    paper.write_text(STORY)
    damaged = bytes(paper.output()).replace(b"/FlateDecode", b"/Fl         ", 1)

    with pytest.raises(ArticleError, match=r"tram\.pdf"):
        read(damaged)
