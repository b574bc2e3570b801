"""The sheets of a whole archive: names, index, what a second run makes, what is never replaced."""

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from documents import CAPTIONS
from files import write_article, write_harbour, write_photo

from viewer import deciding
from viewer.command_line import run
from viewer.pipeline import compose, gather
from viewer.storage.session_file import Sitting, write_sitting
from viewer.terminal import DONE, IMPOSSIBLE, STOPPED
from viewer.workers import Workers

CHECKOUT = Path(__file__).resolve().parents[1]
RECORD = ".cutline-archive.json"

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs signals of POSIX")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Stand in a folder with an archive of two articles, one with its photos."""
    monkeypatch.chdir(tmp_path)
    write_harbour(tmp_path / "archive" / "may")
    write_article(tmp_path / "archive" / "pier.html", CAPTIONS[:1])
    return tmp_path


@pytest.fixture
def said(capsys):
    """Run a command line; give its status, the lines it printed and the lines of its messages."""

    def run_and_read(*arguments):
        status = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return run_and_read


def files_in(folder):
    """Give the names of all files in a folder and below it."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def table_of(folder):
    """Give the rows of the index's table."""
    with (folder / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_article_has_its_sheets_where_it_has_its_place(here, said):
    """The folders of the archive are kept, and nothing but sheets, index and record is there."""
    status, out, err = said("sheet", "archive", "-o", "sheets", "--format", "html,csv")

    assert (status, out) == (DONE, [])
    assert files_in(here / "sheets") == [
        RECORD, "index.csv", "index.html", "may/harbour.csv", "may/harbour.html", "pier.csv",
        "pier.html",
    ]  # fmt: skip
    assert err == [f"4 sheets are in sheets. {Path('sheets', 'index.html')} tells what is missing."]


def test_a_folder_of_sheets_is_pdf_unless_told(here, said):
    """PDF is what is printed."""
    said("sheet", "archive/pier.html", "archive/may", "-o", "sheets")

    assert (here / "sheets" / "may" / "harbour.pdf").read_bytes().startswith(b"%PDF-")
    assert (here / "sheets" / "pier.pdf").exists()


def test_the_index_tells_what_is_missing(here, said):
    """Slots without photo by number, and what could not be read with the reason."""
    (here / "archive" / "empty.txt").touch()

    status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt")

    empty, pier, harbour = table_of(here / "sheets")
    page = (here / "sheets" / "index.html").read_text("utf-8")
    assert status == IMPOSSIBLE
    assert err[1:] == [
        "cutline: 1 of 3 articles could not be done:",
        f"  {Path('archive', 'empty.txt')}: empty.txt is empty.",
    ]
    assert empty["failure"] == "empty.txt is empty."
    assert (pier["slots"], pier["without photo"]) == ("1", "1")
    assert (harbour["slots"], harbour["without photo"]) == ("4", "4")
    assert harbour["sheets"] == "may/harbour.txt"
    assert 'href="may/harbour.txt"' in page
    assert "No photo: slot 4" in page
    assert "empty.txt is empty." in page


def test_a_second_run_makes_only_what_changed(here, said):
    """What lies there as it was left is not touched, and is counted."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    before = (here / "sheets" / "may" / "harbour.txt").stat()
    write_article(here / "archive" / "pier.html", CAPTIONS[:2])

    status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt", "--resume")

    after = (here / "sheets" / "may" / "harbour.txt").stat()
    assert status == DONE
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert err[0].startswith("2 sheets are in sheets, 1 of the articles unchanged.")
    assert [row["slots"] for row in table_of(here / "sheets")] == ["2", "4"]


def change_photo(here):
    """Put a caption into a photo."""
    write_photo(here / "archive" / "may" / "boats.jpg", "Gulls on the pier.")


def change_sidecar(here):
    """Lay a sidecar beside a photo."""
    (here / "archive" / "may" / "boats.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")


def change_decision(here):
    """Detach a photo by hand."""
    article = here / "archive" / "may" / "harbour.html"
    with Workers(1) as workers:
        document = compose(gather(article, article.parent, workers))
    decisions = deciding.detach_photo(document, document.pairs[0].slot.key)
    write_sitting(article, Sitting(article.parent, decisions), here)


def change_sheet(here):
    """Write into a sheet."""
    (here / "sheets" / "may" / "harbour.txt").write_text("scribbled over")


@pytest.mark.parametrize(
    "change",
    [change_photo, change_sidecar, change_decision, change_sheet],
    ids=lambda c: c.__name__,
)
def test_whatever_a_sheet_depends_on_makes_it_anew(here, said, change):
    """Photos, sidecars, decisions, and the sheet itself."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    change(here)

    _status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt", "--resume")

    assert ", 1 of the articles unchanged." in err[-1]
    assert "scribbled" not in (here / "sheets" / "may" / "harbour.txt").read_text("utf-8")


def test_other_options_make_all_anew(here, said):
    """A sheet of another paper is another sheet."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")

    _status, _out, err = said(
        "sheet", "archive", "-o", "sheets", "--format", "txt", "--paper", "Letter", "--resume"
    )

    assert "unchanged" not in err[0]


def test_sheets_of_one_name_are_numbered(here, said):
    """And keep their numbers when another article of that name is added."""
    (here / "archive" / "pier.md").write_text("# Pier\n\nIt is old.\n")
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    before = [(here / "sheets" / name).read_text("utf-8") for name in ("pier.txt", "pier-2.txt")]
    write_article(here / "archive" / "PIER.htm", CAPTIONS[:3])

    said("sheet", "archive", "-o", "sheets", "--format", "txt")

    after = [(here / "sheets" / name).read_text("utf-8") for name in ("pier.txt", "pier-2.txt")]
    assert after == before
    assert "PIER-3.txt" in files_in(here / "sheets")


def test_a_file_of_somebody_else_is_never_replaced(here, said):
    """What Cutline did not write keeps its name; the sheet takes another."""
    (here / "sheets").mkdir()
    (here / "sheets" / "pier.txt").write_text("mine")

    _status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt")

    assert (here / "sheets" / "pier.txt").read_text() == "mine"
    assert (here / "sheets" / "pier-2.txt").exists()
    assert err[0].startswith("1 file in the way, not made by Cutline, left as found")


def test_an_index_of_somebody_else_is_not_replaced(here, said):
    """The run is refused before any work."""
    (here / "sheets").mkdir()
    (here / "sheets" / "index.html").write_text("mine")

    status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt")

    assert status == IMPOSSIBLE
    assert "is not Cutline's" in err[0]
    assert files_in(here / "sheets") == ["index.html"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ("archive -o archive", "The articles lie in archive themselves."),
        ("archive -o archive/pier.html", "archive/pier.html"),
        ("archive -o gone/sheets", "There is no folder gone."),
        ("archive -o all.pdf", "The sheets of many articles need a folder, not all.pdf"),
        ("archive -o sheets --format pages", "--format pages is not known"),
        ("archive -o sheets --photos gone", "There is no folder gone."),
    ],
)
def test_a_refusal_names_a_way_on(here, said, arguments, reason):
    """Nothing is made, and the archive stays as it is."""
    before = files_in(here)

    status, out, err = said("sheet", *arguments.split())

    assert (status, out, len(err)) == (IMPOSSIBLE, [], 1)
    assert reason in err[0]
    assert files_in(here) == before


@pytest.mark.parametrize("what", ["damaged", "gone"])
def test_without_its_record_a_folder_keeps_the_names_of_its_sheets(here, said, what):
    """The index tells which files are sheets: they are made anew where they were, and numbered ones too."""
    (here / "archive" / "pier.md").write_text("# Pier\n\nIt is old.\n")
    (here / "sheets").mkdir()
    (here / "sheets" / "=notes.txt").write_text("mine")
    (here / "archive" / "=notes.txt").write_text("A day at sea.\n")
    said("sheet", "archive", "-o", "sheets", "--format", "txt,ninjs")
    before = files_in(here / "sheets")
    (here / "sheets" / "pier.txt").write_text("scribbled over")
    if what == "gone":
        (here / "sheets" / RECORD).unlink()
    else:
        (here / "sheets" / RECORD).write_text('{"cutline": 1, "articles": []}')

    status, _out, err = said(
        "sheet", "archive", "-o", "sheets", "--format", "txt,ninjs", "--resume"
    )

    kept = [f"{RECORD}.damaged-1"] if what == "damaged" else []
    assert status == DONE
    assert err[0].startswith(f"{Path('sheets', RECORD)} {'is gone' if what == 'gone' else 'was'}")
    assert files_in(here / "sheets") == sorted([*before, *kept])
    assert "scribbled" not in (here / "sheets" / "pier.txt").read_text("utf-8")
    assert (here / "sheets" / "=notes.txt").read_text() == "mine"
    assert "pier-2.ninjs.json" in before
    assert json.loads((here / "sheets" / RECORD).read_bytes())["cutline"] == 1


def test_a_damaged_record_without_an_index_is_refused_with_a_way_on(here, said):
    """Nothing tells old sheets from files of others, so nothing is made and nothing is lost."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    (here / "sheets" / RECORD).write_text("torn")
    for name in ("index.html", "index.csv"):
        (here / "sheets" / name).unlink()
    before = files_in(here / "sheets")

    status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt")

    assert status == IMPOSSIBLE
    assert len(err) == 1
    assert "Delete it" in err[0]
    assert files_in(here / "sheets") == before


@pytest.mark.parametrize("stem", ["../pier", "/tmp/pier", "may/../../pier", ".hidden/pier"])
def test_a_record_that_leads_out_of_its_folder_is_damaged(here, said, stem):
    """Whoever hands on a folder of sheets cannot have files written elsewhere."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    record = json.loads((here / "sheets" / RECORD).read_bytes())
    for kept in record["articles"].values():
        kept["stem"] = stem
        kept["sheets"] = [[f"{stem}.txt", 0, 0]]
    (here / "sheets" / RECORD).write_text(json.dumps(record))
    table = (here / "sheets" / "index.csv").read_text("utf-8-sig")
    (here / "sheets" / "index.csv").write_text(
        table.replace("pier.txt", f"{stem}.txt"), "utf-8-sig"
    )
    outside = files_in(here / "archive")

    status, _out, err = said("sheet", "archive", "-o", "sheets", "--format", "txt")

    assert status == DONE
    assert "was damaged" in err[0]
    assert files_in(here / "archive") == outside
    assert [path.name for path in here.iterdir() if path.is_file()] == []


def test_another_run_into_the_folder_takes_no_names_of_articles_that_are_still_there(here, said):
    """The sheet of an article that was not asked for this time stays; once it is gone, its name is free."""
    said("sheet", "archive", "-o", "sheets", "--format", "txt")
    before = (here / "sheets" / "pier.txt").read_text("utf-8")
    write_article(here / "more" / "pier.html", CAPTIONS[:3])

    said("sheet", "more", "-o", "sheets", "--format", "txt")
    names = files_in(here / "sheets")
    after = (here / "sheets" / "pier.txt").read_text("utf-8")
    (here / "archive" / "pier.html").rename(here / "archive" / "pier.htm")
    said("sheet", "archive", "-o", "sheets", "--format", "txt")

    assert "pier-2.txt" in names
    assert after == before
    assert files_in(here / "sheets") == names


@posix_only
def test_ctrl_c_leaves_whole_sheets_and_can_be_resumed(here):
    """Nothing half-written is left, and the next run makes the rest under the same names."""
    for number in range(60):
        write_article(here / "archive" / f"day{number}.html")
    command = [sys.executable, "-m", "viewer", "sheet", "archive", "-o", "sheets", "--progress"]
    command += ["--format", "html", "--jobs", "2"]
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, env=environment)
    assert process.stderr is not None

    process.stderr.read(20)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    stopped = files_in(here / "sheets")
    ended = subprocess.run(
        [*command[:-2], "--resume"], stderr=subprocess.PIPE, env=environment, check=False,
        timeout=60,
    )  # fmt: skip

    assert process.returncode == STOPPED
    assert len(stopped) < 60
    assert not [name for name in stopped if ".part" in name or "/." in name]
    assert ended.returncode == DONE
    assert len(files_in(here / "sheets")) == 62 + 3
