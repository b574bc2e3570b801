"""The wheel: what is in it, and that it is the whole program."""

import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(checkout, tmp_path_factory):
    """The wheel of this checkout, built without the network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=checkout, check=True, capture_output=True, timeout=120)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel, tmp_path_factory):
    """The wheel's files as pip would lay them into site-packages."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def files_below(folder: Path) -> set[str]:
    """Give the relative names of all files but the interpreter's own."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def cutline(path: list[Path], stands_in: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program that is first on the module path, from another folder."""
    places = os.pathsep.join(map(str, path))
    return subprocess.run(
        [sys.executable, "-P", "-m", "viewer", *arguments],
        cwd=stands_in, env={**os.environ, "PYTHONPATH": places},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_every_resource_is_inside(unpacked, checkout):
    """All of resources/ lies in the package, under viewer/_resources."""
    bundled = files_below(unpacked / "viewer" / "_resources")

    assert bundled == files_below(checkout / "resources")


def test_every_module_is_inside(unpacked, checkout):
    """All of viewer/ is there, and beside it the manual page and what a wheel says of itself."""
    modules = {name for name in files_below(unpacked / "viewer") if not name.startswith("_res")}

    (about,) = unpacked.glob("*.dist-info")
    assert modules == files_below(checkout / "viewer")
    (beside,) = unpacked.glob("*.data")
    assert {path.name for path in unpacked.iterdir()} == {"viewer", about.name, beside.name}
    assert files_below(beside) == {"data/share/man/man1/cutline.1"}


def test_the_wheel_says_what_it_is(unpacked):
    """Name, licence, lowest Python and the command are in the wheel's own words."""
    (about,) = unpacked.glob("cutline-*.dist-info")
    fields = Parser().parsestr((about / "METADATA").read_text("utf-8"))

    assert fields["Name"] == "cutline"
    assert fields["Requires-Python"] == ">=3.11"
    assert fields["License-Expression"] == "MIT"
    assert (about / "licenses" / "LICENSE").is_file()
    assert "cutline = viewer.__main__:main" in (about / "entry_points.txt").read_text("utf-8")


def test_the_demo_works_from_the_wheel(unpacked, tmp_path, without_screen):
    """Without a screen, the unpacked program writes the sample's sheet and a picture."""
    done = cutline([unpacked], tmp_path, "demo")

    assert done.returncode == 0, done.stderr
    assert {path.suffix for path in tmp_path.iterdir()} == {".pdf", ".png"}


def test_slots_answer_without_qt(unpacked, tmp_path, without_screen):
    """The slots of an article are printed where no part of Qt can be imported."""
    blocked = tmp_path / "PySide6"
    blocked.mkdir()
    (blocked / "__init__.py").write_text("raise ImportError('Qt is not wanted here')", "utf-8")
    article = unpacked / "viewer" / "_resources" / "sample" / "orbit-film.txt"

    done = cutline([tmp_path, unpacked], tmp_path, "slots", str(article))

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("slots")
