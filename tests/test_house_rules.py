"""The rules that conftest.py lays on every test, seen on small suites of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def outcome(tmp_path):
    """Runs a module of tests under this suite's conftest.py and gives what pytest printed."""

    def run(module: str, ci: str = "") -> str:
        tests = tmp_path / "checkout" / "tests"
        tests.mkdir(parents=True)
        shutil.copy(Path(__file__).with_name("conftest.py"), tests)
        (tests / "test_it.py").write_text(f"import logging, pytest\n\n{module}", "utf-8")
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", str(tests)]
        done = subprocess.run(
            command, cwd=tests, env={**os.environ, "CI": ci, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        return done.stdout

    return run


def test_an_error_in_the_log_fails_a_test(outcome):
    """A test that passes but leaves an error in the log does not pass."""
    printed = outcome("def test_it():\n    logging.getLogger('sea').error('storm')\n")

    assert "the log has errors: storm" in printed
    assert "1 passed, 1 error" in printed


def test_an_error_that_was_looked_at_is_fine(outcome):
    """A test that expects an error clears it away."""
    printed = outcome(
        "def test_it(caplog):\n    logging.getLogger('sea').error('storm')\n    caplog.clear()\n"
    )

    assert "1 passed in" in printed


MISSING = "def test_it(tool):\n    tool('no-such-program')\n"
MISSING_PACKAGE = "def test_it():\n    pytest.importorskip('no_such_package')\n"
MISSING_MODULE = "pytest.importorskip('no_such_package')\n"
ALL_MISSING = [MISSING, MISSING_PACKAGE, MISSING_MODULE]


@pytest.mark.parametrize("module", ALL_MISSING)
def test_what_is_missing_is_skipped_at_home(outcome, module):
    """Where a program or a package is missing, a person can still run the rest."""
    printed = outcome(module)

    assert "1 skipped in" in printed


@pytest.mark.parametrize("module", ALL_MISSING)
def test_what_is_missing_fails_in_ci(outcome, module):
    """In CI the same is a failure."""
    printed = outcome(module, ci="true")

    assert "CI leaves nothing out" in printed
    assert "skipped" not in printed


def test_other_platforms_may_be_left_out_in_ci(outcome):
    """What a skipif mark says of the platform stays a skip."""
    printed = outcome(
        "@pytest.mark.skipif(True, reason='of another system')\ndef test_it():\n    pass\n",
        ci="true",
    )

    assert "1 skipped in" in printed


def test_corpora_that_are_not_there_are_named(outcome):
    """Tests without their corpora are skipped, in CI too, and named at the end."""
    printed = outcome("def test_it(shared):\n    pass\n", ci="true")

    assert "1 left out: the corpora are not beside this checkout" in printed
    assert "\ntest_it.py::test_it\n" in printed.replace("tests/", "")
    assert "1 skipped in" in printed
