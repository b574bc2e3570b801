"""The memory of a process, as it is asked for where the system enforces no limit."""

import os
import subprocess
import sys

import pytest

from viewer.worker_memory import resident_bytes


@pytest.fixture(autouse=True)
def ps(tool):
    """Except on Windows, ps tells how much memory a process takes."""
    if sys.platform != "win32":
        tool("ps")


def test_a_running_process_has_memory():
    """This process takes some megabytes, and less than all there are."""
    assert 5 << 20 < resident_bytes(os.getpid()) < 1 << 40


def test_a_process_that_is_gone_has_none():
    """A number that no process has any more takes nothing."""
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        pass

    assert resident_bytes(gone.pid) == 0
