"""The bundle and the Debian package: what goes in, what stays out, and what a desktop is told."""

import importlib
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from viewer import __version__
from viewer.article.reading import READERS


@pytest.fixture(scope="module")
def linux(checkout) -> Path:
    """The folder of what a Linux desktop is told."""
    return checkout / "packaging" / "linux"


@pytest.fixture
def script(checkout, monkeypatch):
    """Give a module of packaging/ by its name."""
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    yield importlib.import_module
    for name in ("bundle_parts", "debian_package", "draw_icons", "system_packages"):
        sys.modules.pop(name, None)


def entry_of(path: Path) -> dict[str, str]:
    """Give the desktop entry's own lines."""
    parser = ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "libQt6Svg.so.6",
        "viewer/_resources/cues/labels.toml",
    ],
)
def test_what_is_used_goes_in(script, target):
    """Wayland, printing, Qt's words in our languages and our own data are in the bundle."""
    parts = script("bundle_parts")

    assert parts.is_wanted(target, "/somewhere/site-packages/" + target)


@pytest.mark.parametrize(
    ("target", "source"),
    [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so"),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/venv/libqopensslbackend.so"),
        ("PySide6/Qt/translations/qtbase_da.qm", "/venv/qtbase_da.qm"),
        ("libQt6Qml.so.6", "/venv/libQt6Qml.so.6"),
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0"),
        ("selectolax/lexbor.c", "/venv/selectolax/lexbor.c"),
    ],
)
def test_what_nobody_calls_stays_out(script, target, source):
    """GTK's theme, secure connections, other languages, the desktop's own libraries stay out."""
    parts = script("bundle_parts")

    assert not parts.is_wanted(target, source)


def test_the_version_is_the_programs(script):
    """Bundle and package carry the version that the program says of itself."""
    assert __version__ == script("bundle_parts").VERSION


def test_the_package_asks_for_what_qt_needs(script):
    """Every library that Qt loads from the system has its package, by either of its names."""
    package = script("debian_package")

    needed = package.needed_packages()

    assert "libglib2.0-0t64 | libglib2.0-0" in needed
    assert {"libegl1", "libxcb-cursor0", "libwayland-client0", "fonts-dejavu-core"} <= set(needed)
    assert len(needed) == len(set(needed))


def test_icons_have_the_size_they_say(script, tmp_path):
    """Each size of the icon theme holds a PNG of that size, and the SVG stands beside them."""
    icons = script("draw_icons")

    icons.write_theme_icons(tmp_path)

    for size in icons.SIZES:
        png = tmp_path / f"icons/hicolor/{size}x{size}/apps/cutline.png"
        assert png.read_bytes()[16:24] == size.to_bytes(4, "big") * 2
    assert (tmp_path / "icons/hicolor/scalable/apps/cutline.svg").is_file()


@pytest.mark.parametrize("name", ["cutline.ico", "cutline.icns"])
def test_other_systems_icons_hold_many_sizes(script, tmp_path, name):
    """The icons for Windows and macOS hold small sizes as well as large ones."""
    from PIL import Image

    path = tmp_path / name

    script("draw_icons").write_bundle_icon(path)

    with Image.open(path) as icon:
        widths = {size[0] for size in icon.info["sizes"]}
    assert {32, 256} <= widths


def test_a_package_is_laid_out_by_policy(script, tmp_path):
    """A package of a made-up bundle installs the program, its launcher, entry, icons and manual."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is of Debian and its kin")
    folder = tmp_path / "cutline"
    folder.mkdir()
    (folder / "cutline").write_text("#!/bin/sh\n", "utf-8")

    built = script("debian_package").build_debian_package(folder, tmp_path)

    listed = subprocess.run(
        ["dpkg-deb", "--contents", built], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"^-rwxr-xr-x root/root .* \./usr/lib/cutline/cutline$", listed, re.MULTILINE)
    assert "./usr/bin/cutline -> ../lib/cutline/cutline" in listed
    for place in ("applications/cutline.desktop", "man/man1/cutline.1.gz", "doc/cutline/copyright"):
        assert f"./usr/share/{place}\n" in listed
    assert list(tmp_path.glob("debian-root")) == []


def test_the_entry_opens_what_cutline_reads(linux):
    """The desktop entry takes one file, folders and decisions, and names our icon."""
    entry = entry_of(linux / "cutline.desktop")

    assert entry["Exec"] == "cutline %f"
    assert entry["Icon"] == "cutline"
    assert {"inode/directory", "application/x-cutline-decisions", "text/html"} <= set(
        entry["MimeType"].split(";")
    )
    assert ".odt" in READERS
    assert "application/vnd.oasis.opendocument.text" in entry["MimeType"]


def test_metainfo_and_entry_belong_together(linux):
    """The store's page launches the desktop entry, and names the version that is built."""
    page = ET.parse(linux / "io.github.cutline.Cutline.metainfo.xml").getroot()

    assert (linux / str(page.findtext("launchable"))).is_file()
    assert page.find("releases/release").get("version") == __version__
    assert page.findtext("project_license") == "MIT"


def test_the_decisions_file_has_one_type(linux, checkout):
    """The suffix of decisions means the same to Linux, macOS and Windows."""
    mime = ET.parse(linux / "cutline.xml").getroot()
    plist = plistlib.loads((checkout / "packaging/macos/Info.plist").read_bytes())
    setup = (checkout / "packaging/windows/cutline.iss").read_text("utf-8")

    glob = mime.find(".//{*}glob").get("pattern")
    declared = plist["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]

    assert glob == "*.cutline"
    assert declared["public.filename-extension"] == ["cutline"]
    assert r"Software\Classes\.cutline" in setup


@pytest.mark.outside
def test_the_entry_is_valid(linux):
    """freedesktop.org's validator has nothing to say about the desktop entry."""
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is missing")

    asked = subprocess.run(
        ["desktop-file-validate", linux / "cutline.desktop"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (asked.returncode, asked.stdout) == (0, "")
