"""The sheet as PDF, read back by poppler's programs."""

import re
import unicodedata
from io import BytesIO

import pytest

from viewer.sheet.fonts import Fonts
from viewer.sheet.options import SheetOptions, no_tick
from viewer.sheet.printing import print_sheet
from viewer.sheet.rows import rows_of
from viewer.sheet.writing import write_sheet

CAPTIONS = (
    "The office’s affluent ferry—“first class”—returns; naïve façade, 5 May.",
    "Паром возвращается в гавань после шторма, 5 мая.",
    "Το πλοίο επιστρέφει στο λιμάνι μετά την καταιγίδα.",
    "تعود العبارة إلى الميناء (بعد العاصفة) مع كل الركاب",
    "המעבורת חוזרת לנמל אחרי הסערה עם כל הנוסעים",
    "तूफ़ान के बाद नौका बंदरगाह पर लौटी, सभी यात्री सुरक्षित हैं।",
    "渡轮在暴风雨后返回港口，所有乘客平安。",
    "嵐の後、フェリーが港に戻る。「全員無事です」と船長。",
    "폭풍 후 여객선이 항구로 돌아온다.",
)
_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\f]")


def bare(text):
    """Text as it is compared: after NFKC, without blanks and bidi controls."""
    return "".join(_CONTROLS.sub("", unicodedata.normalize("NFKC", text)).split())


def stands_in(caption, text, start):
    """Where a caption ends in the text, or -1; right-to-left captions are found by their words."""
    if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in caption):
        places = [text.find(bare(word).strip("()"), start) for word in caption.split()]
        return -1 if -1 in places else max(places)
    at = text.find(bare(caption), start)
    return at if at < 0 else at + len(bare(caption))


@pytest.fixture
def printed(documents, nothing, options, tmp_path):
    """Writes a PDF of a document and gives its path and the notes."""

    def write(document, picture=nothing, options=options):
        target = tmp_path / "sheet.pdf"
        return target, write_sheet(document, target, picture, options)

    return write


@pytest.mark.parametrize("mode", ["-layout", "-raw", "-enc UTF-8"])
def test_pdftotext_finds_every_caption_in_order(mode, documents, printed, poppler):
    """In every script, for which there is a font, the text comes back in the order of the slots."""
    target, notes = printed(documents(*CAPTIONS))
    text = bare(poppler("pdftotext", *mode.split(), target, "-"))

    missing = "".join(notes)
    at = 0
    for caption in CAPTIONS:
        script = unicodedata.name(caption[0]).split()[0].capitalize()
        if script in missing:
            continue
        at = stands_in(caption, text, at)
        assert at >= 0, caption


def test_long_captions_come_back_whole(documents, printed, poppler):
    """A caption of 5,000 words runs over pages and no word is lost."""
    words = [f"word{number}" for number in range(5000)]
    target, _ = printed(documents("Before.", " ".join(words), "After."))

    text = poppler("pdftotext", "-raw", target, "-")

    assert re.findall(r"word\d+", text) == words


def test_title_numbers_credits_checks_and_files_are_printed(documents, printed, poppler, warn):
    """What stands around a caption is text, too; pages are counted in the foot."""
    document = documents(
        *["One"] * 6,
        credit="A. Quill/Shore",
        names=("ferry-01.jpg",),
        remarks=(warn("No date in the caption.", "key-1"), warn("The headline is long.")),
    )

    text = bare(poppler("pdftotext", "-layout", printed(document)[0], "-"))

    for words in (
        "Ferry returns after the storm", "ferry.txt · 6 slots, 1 paired", "A. QUILL/SHORE",
        "Caption sheet · 17 May 2024", "No date in the caption.", "The headline is long.",
        "ferry-01.jpg · 3000 × 2000", "no photo", "1 / 2", "2 / 2",
    ):  # fmt: skip
        assert bare(words) in text


def test_the_file_says_what_it_is(documents, printed, poppler):
    """Title, program, time, tags and language are in the file; A4 and Letter are their sizes."""
    facts = poppler("pdfinfo", printed(documents("One"))[0])

    assert re.search(r"Title: +Ferry returns after the storm\n", facts)
    assert re.search(r"Creator: +Cutline\n", facts)
    assert re.search(r"Tagged: +yes\n", facts)
    assert re.search(r"Page size: +595.* \(A4\)\n", facts)

    letter = printed(documents("One"), options=SheetOptions(paper="Letter"))[0]
    assert re.search(r"Page size: +612 x 792", poppler("pdfinfo", letter))
    assert b"/Lang (en)" in letter.read_bytes()


def test_tags_tell_headline_paragraphs_and_figures(documents, printed, poppler, jpeg):
    """A reader's structure holds the headline, each text and each photo, in order."""
    document = documents("The ferry.", names=("ferry.jpg",))
    target, _ = printed(document, lambda _row, _pixels: jpeg())

    tree = poppler("pdfinfo", "-struct-text", target)

    assert re.findall(r"^  (\w+)", tree, re.MULTILINE) == ["H1", *["P"] * 3, "Figure", "P", "P"]
    assert '"The ferry."' in tree
    assert b"/Alt (Photo 1: ferry.jpg)" in target.read_bytes()


def test_every_slot_has_a_bookmark(documents, printed):
    """The outline holds the title and one entry a slot."""
    data = printed(documents("One", "Two", "Three"))[0].read_bytes()

    assert re.search(rb"/Type /Outlines", data)
    assert data.count(b"/Dest [") == 4


def test_photos_are_embedded_as_they_come_and_asked_for_one_by_one(
    documents, printed, poppler, jpeg
):
    """The JPEG's own bytes stand in the file; the width asked for follows the photo's shape."""
    asked = []

    def picture(row, pixels):
        asked.append((row.number, pixels))
        return jpeg(400, 300, ("red", "green")[row.number - 1])

    target, _ = printed(documents("One", "Two", "Three", names=("a.jpg", "b.jpg")), picture)

    data = target.read_bytes()
    assert asked == [(1, 681), (2, 681)]
    assert jpeg(400, 300, "red") in data
    assert jpeg(400, 300, "green") in data


def test_small_photos_are_not_blown_up(documents, printed, poppler, jpeg):
    """A picture of 48 pixels is printed half an inch wide."""
    target, _ = printed(documents("One", names=("a.jpg",)), lambda _row, _pixels: jpeg(48, 48))

    line = poppler("pdfimages", "-list", target).splitlines()[2].split()

    assert (line[3], line[4], line[8], line[12]) == ("48", "48", "jpeg", "96")


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xc0\0\x11\x08\0\x09\0\x09\x03"])
def test_what_is_no_picture_leaves_a_box(data, documents, printed, poppler):
    """Bytes that are no JPEG do not stop the sheet."""
    target, _ = printed(documents("One", names=("a.jpg",)), lambda _row, _pixels: data)

    assert "photo cannot be shown" in poppler("pdftotext", target, "-")


def test_signs_that_mean_something_to_the_library_are_printed(documents, printed, poppler):
    """Mark-up and placeholders of others are text."""
    caption = "{nb} **bold** __line__ [link](http://x) <b>b</b> \\(a\\)"

    text = poppler("pdftotext", printed(documents(caption))[0], "-")

    assert bare(caption) in bare(text)


def test_without_any_font_western_text_is_printed_and_the_rest_noted(documents, poppler, tmp_path):
    """PDF's own fonts serve where there is no other, and a note names what they lack."""
    out = BytesIO()
    sheet = rows_of(documents("Déjà “vu” – €5", "Паром", credit="Shore"))

    notes = print_sheet(sheet, lambda _row, _pixels: None, out, SheetOptions(), no_tick, Fonts(()))
    (tmp_path / "a.pdf").write_bytes(out.getvalue())
    text = poppler("pdftotext", tmp_path / "a.pdf", "-")

    assert "Déjà “vu” – €5" in text
    assert "?????" in text
    assert notes == ("No font on this computer has Cyrillic characters: the sheet replaces them.",)


def test_a_font_that_has_everything_needs_no_note(documents, printed):
    """Latin text in any font leaves nothing to note."""
    assert printed(documents("Only plain words."))[1] == ()
