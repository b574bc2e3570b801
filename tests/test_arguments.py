"""A command line becomes what is asked for, or one sentence that says what is wrong with it."""

from pathlib import Path

import pytest

from viewer.arguments import Asked, likely_command, parse_arguments
from viewer.errors import CutlineError

KLINGON = "names are utf-8, utf-16, windows-1252, koi8-r, shift_jis and the like."

REFUSED = {
    "slots": "slots needs at least one article. 'cutline slots --help' shows how.",
    "pair": "pair needs at least one article. 'cutline pair --help' shows how.",
    "pair a --jobs 0": "--jobs 0 is no number from 1 to 256.",
    "slots a -j many": "--jobs many is no number from 1 to 256.",
    "photos a b": "photos takes one folder at a time, not a, b.",
    "demo a": "demo takes nothing, not a.",
    "a b": "The window opens one article or folder at a time, not a, b.",
    "pear a": "The window opens one article or folder at a time, not pear, a. "
    "Did you mean 'cutline pair'?",
    "slots a --jsn": "There is no option --jsn of slots. Did you mean --json?",
    "slots a --quick": "There is no option --quick of slots. 'cutline slots --help' lists them.",
    "-q": "There is no option -q. 'cutline --help' lists them.",
    "pair a --photos": "--photos needs something after it: --photos DIR.",
    "sheet a -o": "--output needs something after it: --output FILE.",
    "slots a --json=yes": "--json stands alone, with nothing joined to it.",
    "sheet a": "sheet needs a name to write to: -o FILE, such as -o sheet.pdf.",
    "sheet a -o a.pdf --paper B5": "--paper B5 is not known; "
    "sheets are made for A4, Letter, A3, A5, Legal and Tabloid.",
    "sheet a -o a.pdf --layout grid": "--layout: The layout grid is not known. "
    "Known are rows, contact, proof and text.",
    "sheet a -o a.pdf --margin wide": "--margin: The margin cannot be wide: it goes from 5 to 50.",
    "sheet a -o a.pdf --grid 3x99": "--grid 3x99 is no grid; "
    "write columns and lines as in 3x4, 12 at most.",
    "sheet a -o a.pdf --print credit,shoe": "--print shoe is not known; "
    "there are credit, file, checks, taken, line and nothing.",
    "sheet a -o a.pdf --footer {pgae}": "--footer: The footer has {pgae}, which is not known. "
    "Known are {title}, {article}, {date}, {counts}, {page}, {pages}.",
    "sheet a -o a.pdf --credit-style {by": "--credit-style: The credit style has a brace that "
    "stands alone. Known are {creator}, {agency}, {distributor}, {collection}, {organisation}, "
    "{pool}, {handout}, {file}, {licence}.",
    "slots a --encoding klingon": f"--encoding klingon is not known; {KLINGON}",
    "slots a --encoding rot13": f"--encoding rot13 is not known; {KLINGON}",
    "--photos=": "--photos got an empty name; write the folder after it.",
}


@pytest.mark.parametrize("line", REFUSED)
def test_a_wrong_line_is_refused_with_a_way_on(line):
    """Each mistake has its sentence, without the parser's own jargon."""
    with pytest.raises(CutlineError) as refused:
        parse_arguments(line.split())

    assert str(refused.value) == REFUSED[line]


def test_an_empty_name_is_refused():
    """A shell variable that is not set does not mean the current folder."""
    with pytest.raises(CutlineError, match="empty"):
        parse_arguments(["photos", ""])


def test_nothing_opens_the_window():
    """No arguments at all ask for the window."""
    assert parse_arguments([]) == Asked("")


def test_paths_and_options_stand_in_any_order():
    """Options may come before, between and after the articles."""
    asked = parse_arguments(["slots", "a.txt", "--json", "b.txt", "--encoding", "koi8-r", "c.txt"])

    assert asked == Asked(
        "slots", (Path("a.txt"), Path("b.txt"), Path("c.txt")), encoding="koi8-r", json=True
    )


def test_after_two_dashes_everything_is_a_name():
    """Names may begin with a dash, or be called like an option or a command."""
    asked = parse_arguments(["slots", "--json", "--", "-a.txt", "--json"])

    assert asked.paths == (Path("-a.txt"), Path("--json"))


def test_paper_is_known_in_any_case():
    """letter is Letter."""
    asked = parse_arguments(["sheet", "a.txt", "-o", "a.pdf", "--paper", "letter"])

    assert asked.choices["paper"] == "Letter"


@pytest.mark.parametrize("command", ["", "slots", "photos", "pair", "check", "sheet", "demo"])
def test_every_command_explains_itself(command, monkeypatch):
    """Its page of help shows usage and options, 100 columns wide at most, whatever else is wrong."""
    monkeypatch.setenv("COLUMNS", "100")

    lines = parse_arguments([*command.split(), "--help"]).text.splitlines()

    assert lines[0].startswith(f"usage: cutline {command}".rstrip())
    assert any("--help" in line for line in lines[1:])
    assert max(map(len, lines)) <= 100


def test_the_first_page_lists_every_command():
    """Each command that has a page of its own stands on the first one."""
    page = parse_arguments(["--help"]).text

    assert all(
        f"\n  {name} " in page for name in ("slots", "photos", "pair", "check", "sheet", "demo")
    )


def test_the_version_is_told():
    """--version asks for the name and the number."""
    assert parse_arguments(["--version"]).text.startswith("Cutline ")


def test_a_mistyped_command_is_recognised():
    """One wrong letter names the command, another word none."""
    assert likely_command("chek") == " Did you mean 'cutline check'?"
    assert likely_command("harbour.html") == ""
