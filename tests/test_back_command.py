"""``cutline back`` as a person types it."""

import json

import pytest
from documents import CAPTIONS
from files import write_harbour

from viewer.command_line import run
from viewer.terminal import DONE, IMPOSSIBLE

NEW = "Fishing boats leave the harbour of Port Ellery at dusk."


@pytest.fixture
def said(tmp_path, monkeypatch, capsys):
    """Run a command line in a folder with an article and its sheet, marked up."""
    monkeypatch.chdir(tmp_path)
    write_harbour(tmp_path)
    run(["sheet", "harbour.html", "-o", "marked.csv"])
    sheet = tmp_path / "marked.csv"
    sheet.write_text(sheet.read_text("utf-8-sig").replace(CAPTIONS[0], NEW), "utf-8")
    capsys.readouterr()

    def run_and_read(*arguments):
        status = run(list(arguments))
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return run_and_read


def test_changes_are_printed(said):
    """Number and field, the words before and after, then the counts."""
    status, out, _ = said("back", "harbour.html", "marked.csv")

    assert status == DONE
    assert out == [
        "  1  caption",
        f"     - {CAPTIONS[0]}",
        f"     + {NEW}",
        "1 change, 3 unchanged",
    ]


def test_nothing_is_kept_unless_asked_for(said):
    """Only --take makes the changes hold."""
    said("back", "harbour.html", "marked.csv")

    assert len(said("back", "harbour.html", "marked.csv")[1]) == 4

    status, out, err = said("back", "harbour.html", "marked.csv", "--take", "--json")

    assert status == DONE
    assert json.loads(out[0])["taken"]
    assert json.loads(out[0])["changes"][0]["after"] == NEW
    assert err[-1].startswith("Kept in ")
    assert said("back", "harbour.html", "marked.csv")[1] == ["0 changes, 4 unchanged"]


def test_a_folder_is_no_sheet(said, tmp_path):
    """What is no file is refused in a sentence."""
    status, _, err = said("back", "harbour.html", str(tmp_path))

    assert status == IMPOSSIBLE
    assert "is a folder" in err[-1]
