"""The manual page tells the truth: every command and option stands there, and no other."""

import re
import subprocess
from pathlib import Path

import pytest

from viewer.arguments import parse_arguments

PAGE = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "cutline.1"
OF_GIT = {"--name-only"}  # in an example
TEXT = PAGE.read_text("ascii").replace("\\-", "-")


def help_of(*command):
    """Give the help page of a command, or of the program."""
    return parse_arguments([*command, "--help"]).text


def commands():
    """Give the names of all commands, as the program's own help lists them."""
    return set(re.findall(r"^  ([a-z]+)(?: [A-Z\[]| {2,})", help_of(), re.MULTILINE))


def options_in(text):
    """Give every option that a text names at full length."""
    return set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", text))


def test_every_command_has_its_section():
    """In the synopsis and under COMMANDS, and no command that is gone."""
    shown = TEXT.split(".SH COMMANDS")[1].split(".SH ")[0]

    assert set(re.findall(r"^\.SS ([a-z]+)$", shown, re.MULTILINE)) == commands()
    assert set(re.findall(r"^\\fBcutline ([a-z]+)", TEXT, re.MULTILINE)) == commands()


def test_every_option_is_described():
    """Each has its paragraph with the short name, and there are no others."""
    known = options_in(help_of()).union(*(options_in(help_of(name)) for name in commands()))
    described = TEXT.split(".SH OPTIONS")[1].split(".SH ")[0]
    tagged = re.findall(r"^\.TP\n(.*)$", described, re.MULTILINE)

    assert {option for tag in tagged for option in options_in(tag)} == known - OF_GIT
    assert options_in(TEXT) - OF_GIT <= known


@pytest.mark.parametrize("short", ["-h", "-j", "-0", "-o"])
def test_short_names_stand_beside_the_long(short):
    """A person looks for what was typed."""
    assert re.search(rf"^\.B[IR]+ {short} ", TEXT, re.MULTILINE)


@pytest.mark.outside
def test_groff_has_nothing_to_object_to(tool):
    """All of its warnings are on."""
    done = subprocess.run(
        [tool("groff"), "-man", "-Tutf8", "-ww", str(PAGE)], capture_output=True, check=True
    )

    assert done.stderr == b""
    assert b"An article is plain text" in done.stdout
