"""The README tells the truth: its key table is the code's, its commands exist."""

import re
import runpy
from pathlib import Path

from viewer.command_line import run

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_key_table_is_the_codes():
    """What packaging/write_key_table.py would write stands there already."""
    script = runpy.run_path(str(ROOT / "packaging" / "write_key_table.py"))

    assert script["with_table"](README) == README


def test_every_command_is_described(capsys):
    """The README and the program's own help name the same commands."""
    run(["--help"])
    helped = set(
        re.findall(r"^  ([a-z]+)(?: [A-Z\[]| {2,})", capsys.readouterr().out, re.MULTILINE)
    )

    described = set(re.findall(r"^    cutline ([a-z]+)", README, re.MULTILINE))

    assert described == helped


def test_the_pictures_are_there():
    """Every picture that the README shows lies in the checkout."""
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)

    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)
