"""The scripts of packaging/, which is no package, as the tests reach them."""

import importlib.util
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

sys.path.insert(0, str(CHECKOUT / "packaging"))  # scripts that a test module imports


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that the tests were started in a part of."""
    return CHECKOUT


@pytest.fixture(scope="session")
def system_packages():
    """The module packaging/system_packages.py."""
    place = CHECKOUT / "packaging" / "system_packages.py"
    spec = importlib.util.spec_from_file_location("system_packages", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def without_screen(monkeypatch) -> None:
    """Let programs that a test starts find neither a screen nor a wish for one."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
