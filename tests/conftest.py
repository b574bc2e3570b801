"""What every test stands on: a home of its own, offscreen Qt, a quiet log, nothing left untried."""

import gc
import logging
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

# Test modules share small makers of documents; import mode importlib does not add this folder.
sys.path.insert(0, str(Path(__file__).resolve().parent))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHECKOUT = Path(__file__).resolve().parents[1]
NO_CORPORA = "the corpora are not beside this checkout (../shared)"


# Widgets die with the test that made them, often in a circle of references. Python would break it
# in whatever thread comes next, and Qt's timers and watchers must go in their own.
gc.disable()
TESTS_BETWEEN_COLLECTIONS = 20
_tests_run = 0


def pytest_runtest_teardown() -> None:
    """Collect garbage here and now, on the thread that the widgets belong to."""
    global _tests_run  # noqa: PLW0603 - a hook has no place of its own
    _tests_run += 1
    if _tests_run % TESTS_BETWEEN_COLLECTIONS == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Keep every test away from the person's own settings, caches and logs."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def quiet_log(caplog):
    """Fail a test that logs an error; one that expects it looks at caplog, then clears it."""
    yield
    records = [
        record
        for phase in ("setup", "call", "teardown")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.ERROR
    ]
    if records:
        errors = "; ".join(record.getMessage() for record in records)
        pytest.fail(f"the log has errors: {errors}", pytrace=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The corpora beside the checkout; tests that need them are skipped, loudly, where not."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(NO_CORPORA)
    return folder


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Gives the path of an outside program; where it is missing the test is skipped."""

    def find(program: str) -> str:
        path = shutil.which(program)
        if path is None:
            pytest.skip(f"{program} is not installed")
        return path

    return find


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    """In CI, only what a skipif mark says of the platform, and the corpora, may be left out."""
    report = yield
    return _strict(report, {mark.kwargs.get("reason") for mark in item.iter_markers("skipif")})


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    """In CI, no module of tests may be left out."""
    report = yield
    return _strict(report, set())


def _strict(report, allowed):
    """Turn a skip that must not be into a failure."""
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI") == "true":
        reason = _reason(report)
        if reason not in {NO_CORPORA, *allowed}:
            report.outcome = "failed"
            report.longrepr = f"CI leaves nothing out: {reason}"
    return report


def _reason(report):
    return report.longrepr[2].removeprefix("Skipped: ")


def pytest_terminal_summary(terminalreporter):
    """Name the tests that had no corpora to work on."""
    skipped = terminalreporter.stats.get("skipped", [])
    names = sorted(report.nodeid for report in skipped if _reason(report) == NO_CORPORA)
    if names:
        terminalreporter.section(f"{len(names)} left out: {NO_CORPORA}")
        for name in names:
            terminalreporter.line(name)
