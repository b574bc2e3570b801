"""Sheets that come back marked up: what was changed is found, slot by slot."""

import csv
import io
import re
import shutil
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from viewer.errors import SheetError
from viewer.sheet.back_paragraphs import Returned
from viewer.sheet.coming_back import RETURNED, compare, read_returned, wordings
from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet

CAPTIONS = (
    "The ferry leaves the quay at dawn.",
    '=SUM(1) <b>bold</b> & "quoted" _x0041_',
    "العبارة John تغادر الرصيف، 3 مايو 2031",
    "渡船が夜明けに桟橋を離れる。",
    "Two lines,\nof which one is this; -1 degree",
    "",
)
CREDIT = "Mara Lindt/Shore & Sons"
EVERY = tuple(range(1, len(CAPTIONS) + 1))
FERRY, TUG = CAPTIONS[0], "The tug leaves the quay at dawn."


@pytest.fixture
def document(documents):
    return documents(*CAPTIONS, credit=CREDIT)


@pytest.fixture
def sheet(document, nothing, tmp_path):
    """Write the document as a sheet."""

    def make(suffix, **options):
        path = tmp_path / f"sheet{suffix}"
        write_sheet(document, path, nothing, SheetOptions(**options))
        return path

    return make


def edit(path, member, *changes):
    """Change texts of a member of a zip file."""
    other = path.with_name(f"edited{path.suffix}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            for before, after in changes if info.filename == member else ():
                assert before.encode() in data, before
                data = data.replace(before.encode(), after.encode(), 1)
            new.writestr(info, data)
    return other


def changes(document, path):
    return [(c.number, c.field, c.after) for c in compare(document, read_returned(path)).changes]


@pytest.mark.parametrize("suffix", sorted(RETURNED))
@pytest.mark.parametrize("layout", ["rows", "text", "contact", "proof"])
def test_a_sheet_as_it_was_written_changes_nothing(document, sheet, suffix, layout):
    """Every slot is found again in every layout, and every text is the same."""
    if suffix == ".htm":
        path = sheet(".html", layout=layout).rename(sheet(".html").with_suffix(".htm"))
    else:
        path = sheet(suffix, layout=layout)

    found = compare(document, read_returned(path))

    assert (found.changes, found.unchanged, found.gone, found.unknown) == ((), EVERY, (), ())


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".xlsx", ".csv"])
def test_credits_in_a_house_style_do_not_come_back(document, sheet, suffix):
    """What the sheet has set by a template is not taken for the desk's wording."""
    path = sheet(suffix, credit_style="Photo {creator}")

    assert compare(document, read_returned(path)).unchanged == EVERY


def test_what_was_changed_in_word_is_found(document, sheet):
    """Words typed inside a text, and a caption where there was none."""
    path = edit(
        sheet(".docx"),
        "word/document.xml",
        (">The ferry leaves", ">The tug leaves"),
        ("No caption", "At last a caption"),
    )

    assert changes(document, path) == [(1, "caption", TUG), (6, "caption", "At last a caption")]


def test_words_outside_a_bookmark_belong_to_the_text(document, sheet):
    """What Word puts behind a bookmark's end, and a paragraph that was split, come along."""
    mark = re.compile(
        r'(<w:bookmarkStart w:id="\d+" w:name="caption_key-1"/>.*?)(<w:bookmarkEnd [^>]*/>)'
    )
    path = sheet(".docx")
    body = zipfile.ZipFile(path).read("word/document.xml").decode()
    whole = mark.search(body)
    assert whole is not None
    more = "<w:r><w:t> Later.</w:t></w:r></w:p><w:p><w:r><w:t>And more.</w:t></w:r>"

    edited = edit(path, "word/document.xml", (whole[0], whole[0] + more))

    assert changes(document, edited) == [(1, "caption", f"{FERRY} Later.\nAnd more.")]


def test_a_text_typed_anew_is_found_by_its_style(document, sheet):
    """Where Word has taken the bookmark away with the words, the paragraph's style tells."""
    path = sheet(".docx")
    body = zipfile.ZipFile(path).read("word/document.xml").decode()
    mark = re.search(r'<w:bookmarkStart w:id="(\d+)" w:name="caption_key-1"/>', body)
    assert mark is not None

    edited = edit(
        path,
        "word/document.xml",
        (mark[0], ""),
        (f'<w:bookmarkEnd w:id="{mark[1]}"/>', ""),
        (FERRY, TUG),
    )

    assert changes(document, edited) == [(1, "caption", TUG)]


def test_tracked_changes_count_as_made(document, sheet):
    """Struck words are gone, inserted ones are there; a remark in the margin is neither."""
    run = f'<w:r><w:t xml:space="preserve">{FERRY}</w:t></w:r>'
    tracked = (
        '<w:r><w:t xml:space="preserve">The </w:t></w:r>'
        '<w:del w:id="90" w:author="desk"><w:r><w:delText>ferry</w:delText></w:r></w:del>'
        '<w:ins w:id="91" w:author="desk"><w:r><w:t>tug</w:t></w:r></w:ins>'
        '<w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve"> leaves the quay at dawn.'
        '</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    )

    edited = edit(sheet(".docx"), "word/document.xml", (run, tracked))

    assert changes(document, edited) == [(1, "caption", TUG)]


def test_an_odt_with_tracked_changes_and_remarks(document, sheet):
    """Struck words stand apart in ODF and are left out, as remarks are."""
    struck = "<text:deletion><text:p>ferry</text:p></text:deletion>"
    struck = f"<text:tracked-changes>{struck}</text:tracked-changes>"
    remark = "<office:annotation><text:p>Sure?</text:p></office:annotation>"

    edited = edit(
        sheet(".odt"),
        "content.xml",
        (
            "<office:text>",
            f"<office:text>{struck}",
        ),
        (
            FERRY,
            f"The <text:span>tug</text:span> leaves{remark} the quay at dawn.",
        ),
    )

    assert changes(document, edited) == [(1, "caption", TUG)]


def test_slots_that_were_taken_out_or_put_in_are_told(document, sheet):
    """A slot that is not on the sheet is gone, and one that the document has not is unknown."""
    path = sheet(".csv")
    lines = path.read_bytes().decode("utf-8-sig").splitlines(keepends=True)
    text = "".join([lines[0], *lines[2:], '"9","of-another","","Somebody","Words",""\r\n'])
    path.write_text(text, "utf-8")

    found = compare(document, read_returned(path))

    assert found.gone == (1,)
    assert found.unknown == (Returned("of-another", "Words", "Somebody"),)
    assert found.unchanged == EVERY[1:]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_csv_comes_back_in_any_dialect(document, sheet, delimiter, encoding):
    """As Excel saves it in other countries and under other names, with a caption changed."""
    path = sheet(".csv")
    lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    lines[1][4] = TUG
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    path.write_bytes(out.getvalue().encode(encoding))

    assert changes(document, path) == [(1, "caption", TUG)]


def test_csv_of_windows_with_its_separator_named(documents, nothing, tmp_path):
    """``sep=;`` on top and Windows-1252 are read, and the columns may stand in another order."""
    document = documents("Möwen über dem Deich – „neu“", credit="Bo Lind")
    path = tmp_path / "sheet.csv"
    path.write_bytes("sep=;\r\nCaption;Key\r\nMöwen über dem Watt;key-1\r\n".encode("cp1252"))

    found = compare(document, read_returned(path))

    assert [(c.field, c.after) for c in found.changes] == [("caption", "Möwen über dem Watt")]


def test_a_key_that_a_spreadsheet_took_for_a_number_is_known_again(documents):
    """7e5 comes back as 7.00E+05."""
    document = documents("A caption", "Another")
    slots = tuple(
        replace(slot, key=f"{number}00e3") for number, slot in enumerate(document.slots, 7)
    )
    pairs = (replace(p, slot=s) for p, s in zip(document.pairs, slots, strict=True))
    document = replace(document, slots=slots, pairs=tuple(pairs))

    found = compare(document, (Returned("7.00E+05", "A caption"), Returned("8,00E+05", "Another")))

    assert found.unchanged == (1, 2)


def test_a_workbook_that_was_edited(document, sheet):
    """A cell typed anew, a line moved, a column put in front."""
    path = sheet(".xlsx")
    book = load_workbook(path)
    book.active.cell(2, 6).value = TUG
    book.active.insert_cols(1)
    book.active.insert_rows(1)
    book.save(path)

    assert changes(document, path) == [(1, "caption", TUG)]


def test_a_page_that_a_browser_saved(document, sheet):
    """Line breaks, further paragraphs and the browser's own wrapping do not matter."""
    path = sheet(".html")
    page = path.read_text("utf-8").replace("<!DOCTYPE html>", "<!-- saved from url=(0014) -->")
    page = page.replace(FERRY, "The tug\n      leaves<br>the quay at dawn.")
    page = page.replace("No caption", "At last a caption").replace('id="slot-2"', "")
    path.write_text(page, "utf-8")

    assert changes(document, path) == [
        (1, "caption", "The tug\nleaves\nthe quay at dawn."),
        (6, "caption", "At last a caption"),
    ]


def test_blanks_and_cut_texts_are_no_changes(documents):
    """Other line ends are the same words, and so is the beginning that a layout has cut."""
    document = documents("A long caption\nin two lines.")

    for text in ("A long caption in  two lines.", "A long caption…"):
        assert compare(document, (Returned("key-1", text),)).unchanged == (1,)
    assert compare(document, (Returned("key-1", "…"),)).changes


def test_a_text_that_was_taken_out_is_a_change(document, sheet):
    """An emptied caption is told as one, and what the sheet does not hold is not."""
    path = sheet(".docx", credit=False)

    assert changes(document, edit(path, "word/document.xml", (FERRY, ""))) == [(1, "caption", "")]


def test_words_of_one_slot_go_together(document):
    """Caption and credit of a slot are one wording."""
    found = compare(document, (Returned("key-1", TUG, "Bo Lind"),))

    (words,) = wordings(found.changes).values()
    assert (words.caption, words.credit) == (TUG, "Bo Lind")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b"%PDF", "only .docx"),
        ("a.docx", b"no zip", "damaged"),
        ("a.odt", b"PK\3\4 and then nothing", "damaged"),
        ("a.xlsx", b"", "damaged"),
        ("a.csv", b"one,two\r\n1,2\r\n", "no column"),
        ("a.csv", b"", "no column"),
        ("a.html", b"<p>A page of others", "no slot"),
    ],
)
def test_other_files_are_refused(tmp_path, name, content, sentence):
    """What is no sheet of Cutline's is refused in a sentence that names it."""
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(SheetError, match=sentence) as refusal:
        read_returned(path)

    assert name in str(refusal.value)


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".xlsx"])
@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        b"<a>" * 100_000,
        b"<a><b></a>",
        b" " * (65 << 20),
        b"\0",
    ],
    ids=["entities", "deep", "broken", "bomb", "nul"],
)
def test_hostile_parts_are_refused(tmp_path, suffix, content):
    """No entity is expanded, no depth and no size is followed beyond the limits."""
    member = {".docx": "word/document.xml", ".odt": "content.xml"}.get(
        suffix, "xl/worksheets/sheet1.xml"
    )
    path = tmp_path / f"bad{suffix}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(member, content)

    with pytest.raises(SheetError):
        read_returned(path)


@pytest.mark.outside
def test_libreoffice_edits_and_saves_without_losing_a_slot(document, sheet, office, tmp_path):
    """Marked up, then saved by LibreOffice in the same format and in others: each change is there."""
    folder = tmp_path / "marked"
    folder.mkdir()
    for suffix, member in ((".docx", "word/document.xml"), (".odt", "content.xml")):
        edited = edit(sheet(suffix), member, (FERRY, TUG), ("No caption", "New at last"))
        shutil.move(edited, folder / f"{suffix[1:]}{suffix}")
    book = load_workbook(sheet(".xlsx"))
    book.active.cell(2, 6).value = TUG
    book.active.cell(7, 6).value = "New at last"
    book.save(folder / "xlsx.xlsx")
    expected = [(1, "caption", TUG), (6, "caption", "New at last")]
    csv_form = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true"
    word = "docx:MS Word 2007 XML"

    saved = [
        office(word, folder / "docx.docx", folder / "odt.odt"),
        office("odt", folder / "docx.docx", folder / "odt.odt"),
        office("xlsx", folder / "xlsx.xlsx"),
        office(csv_form, folder / "xlsx.xlsx"),
    ]

    files = [path for each in saved for path in sorted(each.iterdir())]
    assert len(files) == 6
    for path in files:
        found = compare(document, read_returned(path))
        # LibreOffice guards "_x0041_" in DOCX as one has to in XLSX, and does not take that back.
        told = [(c.number, c.field, c.after) for c in found.changes if "_x005F_" not in c.after]
        assert told == expected, path
        assert (found.gone, found.unknown) == ((), ())
