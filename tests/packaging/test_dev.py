"""dev.py, started in a checkout whose Python writes down what it is asked to do."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

# Stands in for the environment's Python: no network, no second, and every call on record.
RECORDER = """#!/bin/sh
echo "$@" >> "$(dirname "$0")/calls"
case "$*" in *"{fails}"*) echo "ERROR: No matching distribution found for rope>=9" >&2; exit 1;; esac
"""
INSTALL = "-m pip install --quiet -e ."


class Newcomer:
    """Somebody with a fresh checkout, and with an environment that only takes notes."""

    def __init__(self, home: Path, scripts: Path) -> None:
        self.checkout = home / "cutline"
        shutil.copytree(scripts, self.checkout / "packaging")
        self.needs("rope")
        self._bin().mkdir(parents=True)
        self.python_fails_at("nothing at all")

    def _bin(self) -> Path:
        return self.checkout / ".venv" / "bin"

    def needs(self, package: str) -> None:
        """Write a pyproject.toml."""
        text = f"[project]\ndependencies = ['{package}']\n"
        (self.checkout / "pyproject.toml").write_text(text, "utf-8")

    def moves(self, place: Path) -> None:
        """Give the checkout another place."""
        self.checkout = self.checkout.rename(place)

    def python_fails_at(self, words: str) -> None:
        """Have every call fail that has these words in it."""
        (self._bin() / "python").write_text(RECORDER.replace("{fails}", words), "utf-8")
        (self._bin() / "python").chmod(0o755)

    def types(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run dev.py with words, from another folder."""
        script = self.checkout / "packaging" / "dev.py"
        return subprocess.run(
            [sys.executable, script, *words],
            cwd=self.checkout.parent, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def calls(self) -> list[str]:
        """Give what the environment's Python was asked for since the last look."""
        record = self._bin() / "calls"
        lines = record.read_text("utf-8").splitlines() if record.exists() else []
        record.unlink(missing_ok=True)
        return [line for line in lines if line != "-m pip --version"]


@pytest.fixture
def newcomer(tmp_path, checkout, without_screen):
    return Newcomer(tmp_path, checkout / "packaging")


def test_an_older_python_reads_as_far_as_the_sentence(checkout):
    """Python 3.7 can parse dev.py, which asks for the version before it imports anything of ours."""
    text = (checkout / "packaging" / "dev.py").read_text("utf-8")

    tree = ast.parse(text, feature_version=(3, 7))

    asked = next(at for at, node in enumerate(tree.body) if isinstance(node, ast.If))
    imported = [node for node in tree.body[:asked] if isinstance(node, ast.ImportFrom)]
    assert "Cutline needs Python 3.11 or newer" in ast.unparse(tree.body[asked])
    assert [node.module for node in imported] == ["pathlib"]


def test_no_word_shows_the_words(newcomer):
    """Without a word the four words are shown, and nothing is done."""
    done = newcomer.types()

    assert done.returncode == 2
    assert "run, test, lint, build" in done.stdout
    assert newcomer.calls() == []


def test_help_is_no_failure(newcomer):
    """--help shows the same with exit status 0."""
    done = newcomer.types("--help")

    assert done.returncode == 0
    assert "run, test, lint, build" in done.stdout


def test_the_first_run_installs_and_shows_the_demo(newcomer):
    """Given nothing else, the first run installs and starts the demo."""
    done = newcomer.types("run")

    assert done.returncode == 0
    assert newcomer.calls() == [INSTALL, "-P -m viewer demo"]


def test_the_second_run_installs_nothing_and_hands_arguments_on(newcomer):
    """Once installed, Cutline is started at once, with the arguments as they are."""
    newcomer.types("run")
    newcomer.calls()

    newcomer.types("run", "slots", "a b.txt", "--json")

    assert newcomer.calls() == ["-P -m viewer slots a b.txt --json"]


def test_what_is_needed_has_changed(newcomer):
    """After a change of pyproject.toml it is installed again."""
    newcomer.types("run")
    newcomer.calls()
    newcomer.needs("twine")

    newcomer.types("run")

    assert newcomer.calls()[0] == INSTALL


def test_a_moved_checkout_is_installed_again(newcomer, tmp_path):
    """An editable install points to its folder, so a folder that moved needs a new one."""
    newcomer.types("run")
    newcomer.calls()
    newcomer.moves(tmp_path / "moved")

    newcomer.types("run")

    assert newcomer.calls()[0] == INSTALL


def test_lint_adds_the_test_tools_and_looks_at_everything(newcomer):
    """Lint installs the tools on top, then runs linter, formatter, types and spelling in order."""
    newcomer.types("run")
    newcomer.calls()

    done = newcomer.types("lint")

    install, *tools = newcomer.calls()
    assert done.returncode == 0
    assert install == INSTALL + "[test]"
    assert [tool.split()[1:3] for tool in tools] == [
        ["ruff", "check"], ["ruff", "format"], ["mypy"], ["codespell_lib", "viewer"],
    ]  # fmt: skip


def test_the_tools_stay_when_cutline_is_run(newcomer):
    """A run after lint installs nothing: what it needs is there."""
    newcomer.types("lint")
    newcomer.calls()

    newcomer.types("run")

    assert newcomer.calls() == ["-P -m viewer demo"]


def test_the_first_complaint_stops_lint(newcomer):
    """What one tool finds is the last thing printed, and the exit status tells."""
    newcomer.python_fails_at("-m mypy")

    done = newcomer.types("lint")

    assert done.returncode == 1
    assert newcomer.calls()[-1] == "-m mypy"


def test_installing_that_fails_says_why_in_one_sentence(newcomer):
    """Pip's reason stands in the sentence, the rest in a file, and nothing is started."""
    newcomer.python_fails_at("pip install")

    done = newcomer.types("run")

    assert done.returncode == 1
    assert (
        "Installing failed: No matching distribution found for rope>=9. More is in" in done.stderr
    )
    assert "rope" in (newcomer.checkout / ".venv" / "pip.log").read_text("utf-8")
    assert newcomer.calls() == [INSTALL]


def test_installing_that_failed_is_tried_again(newcomer):
    """A failed install leaves no word that it was done."""
    newcomer.python_fails_at("pip install")
    newcomer.types("run")
    newcomer.python_fails_at("nothing at all")
    newcomer.calls()

    newcomer.types("run")

    assert newcomer.calls() == [
        INSTALL, "-P -m viewer demo",
    ]  # fmt: skip
