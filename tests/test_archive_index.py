"""The index of an archive: its table in a spreadsheet that is not ours, its page in numbers."""

import csv
import io
import subprocess
from datetime import date

import pytest
from openpyxl import load_workbook

from viewer.archive_answers import Tally
from viewer.archive_index import Entry, write_page, write_table

# Separator, quotes, UTF-8; special numbers are looked for and formulas evaluated.
EAGER = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"

TITLES = (
    '=HYPERLINK("http://x.invalid","click")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+49 30 1234",
    "-2+3; =4",
    "الميناء عند الفجر",
    "港の朝、漁船が出る",
)


def entries():
    """Give an entry for each title, then one that failed."""
    named = [
        Entry(f"=a{at}.html", (f"a{at}.pdf",), Tally(title, 3, (2, 3), warnings=2))
        for at, title in enumerate(TITLES)
    ]
    return [*named, Entry("torn.docx", failure="=torn.docx is damaged.")]


def test_an_article_that_failed_counts_nothing():
    """Nobody knows what it has: its numbers are empty, its reason is not."""
    out = io.BytesIO()

    write_table(entries(), out)

    row = list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))[-1]
    assert {name for name, cell in row.items() if cell} == {"article", "failure"}


def test_the_page_has_totals_and_says_what_is_missing():
    """Sums over all articles; numbers of slots for each."""
    out = io.BytesIO()

    write_page(entries(), date(2031, 5, 3), out)

    page = out.getvalue().decode()
    assert "7 articles · 3 May 2031" in page
    assert "<dt>Slots without a photo</dt><dd>12</dd>" in page
    assert page.count("No photo: slots 2, 3") == len(TITLES)
    assert "<bdi>torn.docx</bdi><p>=torn.docx is damaged.</p>" in page


@pytest.mark.outside
def test_a_spreadsheet_takes_no_cell_for_a_formula(tool, tmp_path):
    """LibreOffice, told to evaluate formulas, finds none, and has every text as it is guarded."""
    table = tmp_path / "index.csv"
    with table.open("wb") as out:
        write_table(entries(), out)

    subprocess.run(
        [
            tool("soffice"), f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            "--headless", f"--infilter={EAGER}", "--convert-to", "xlsx",
            "--outdir", str(tmp_path), str(table),
        ],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip

    rows = list(load_workbook(tmp_path / "index.xlsx").active.iter_rows())
    kinds = {cell.data_type for row in rows for cell in row if cell.value is not None}
    titles = [str(row[1].value) for row in rows[1 : len(TITLES) + 1]]
    assert kinds == {"s", "n"}
    assert [title.replace("'=", "=").removeprefix("'") for title in titles] == list(TITLES)
    assert rows[-1][-1].value == "'=torn.docx is damaged."
