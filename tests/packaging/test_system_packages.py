"""The lists of system libraries, compared with what Qt's own files ask for."""

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads the wheel for Linux")

WHEEL = Path(PySide6.__file__).parent
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")
PICTURES = ("imageformats/libqjpeg.so", "iconengines/libqsvgicon.so")
X11 = ("platforms/libqxcb.so", "xcbglintegrations/libqxcb-*-integration.so")
WAYLAND = (
    "platforms/libqwayland.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
# What even the smallest Debian has, because Python, apt or the C library bring it.
EVERYWHERE = ("libc", "libm", "libdl", "libpthread", "librt", "libresolv", "ld-linux", "libgcc_s",
              "libstdc++", "libz", "libcrypt", "libzstd")  # fmt: skip


def libraries_of(file: Path) -> Iterator[str]:
    """Give the libraries that an ELF file of 64 bits names (System V gABI, chapters 4 and 5)."""
    load, dynamic, needed, string_table = 1, 2, 1, 5
    data = file.read_bytes()
    assert data.startswith(b"\x7fELF\x02\x01"), file
    (at,), (size, count) = struct.unpack_from("<Q", data, 32), struct.unpack_from("<HH", data, 54)
    # Each segment: kind, flags, offset in the file, address, physical address, length.
    segments = [struct.unpack_from("<IIQQQQ", data, at + size * n) for n in range(count)]
    offset, length = next((s[2], s[5]) for s in segments if s[0] == dynamic)
    entries = list(struct.iter_unpack("<QQ", data[offset : offset + length]))
    names = next(value for tag, value in entries if tag == string_table)
    names += next(s[2] - s[3] for s in segments if s[0] == load and 0 <= names - s[3] < s[5])
    for tag, value in entries:
        if tag == needed:
            yield data[names + value : data.index(b"\0", names + value)].decode()


def wanted_from_the_system(files: list[Path]) -> set[str]:
    """Give all that files and the libraries of the wheel behind them want from the system."""
    wheel = {path.name: path for path in (*WHEEL.glob("Qt/lib/*.so*"), *WHEEL.glob("lib*.so*"))}
    wheel |= {path.name: path for path in WHEEL.parent.glob("shiboken6/*.so*")}
    wanted: set[str] = set()
    seen: set[Path] = set()
    while files:
        file = files.pop()
        if file in seen:
            continue
        seen.add(file)
        for name in libraries_of(file):
            if name in wheel:
                files.append(wheel[name])
            elif not name.startswith(EVERYWHERE):
                wanted.add(name)
    return wanted


def plugins(*patterns: str) -> list[Path]:
    """Give plug-ins of the wheel."""
    return [path for pattern in patterns for path in WHEEL.glob(f"Qt/plugins/{pattern}")]


@pytest.fixture
def offscreen() -> list[Path]:
    """Every file that Qt loads without a screen."""
    modules = [WHEEL / f"{name}.abi3.so" for name in MODULES]
    return [*modules, *plugins("platforms/libqoffscreen.so", *PICTURES)]


@linux_only
def test_nothing_is_missing_without_a_screen(system_packages, offscreen):
    """What Qt wants offscreen is in its list."""
    wanted = wanted_from_the_system(offscreen)

    assert wanted
    assert wanted <= set(system_packages.libraries_for("run", {}))


@linux_only
def test_nothing_is_missing_on_x11(system_packages, offscreen):
    """What Qt wants for an X server is in its list."""
    wanted = wanted_from_the_system(offscreen + plugins(*X11))

    assert wanted
    assert wanted <= set(system_packages.libraries_for("run", {"DISPLAY": ":0"}))


@linux_only
def test_nothing_is_missing_on_wayland(system_packages, offscreen):
    """What Qt wants for a Wayland compositor is in its list."""
    wanted = wanted_from_the_system(offscreen + plugins(*WAYLAND))

    assert wanted
    assert wanted <= set(system_packages.libraries_for("run", {"WAYLAND_DISPLAY": "wayland-0"}))


def test_tests_bring_their_own_screen(system_packages):
    """The tests start an X server, with or without a desktop, and never need Wayland."""
    desktop = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}

    needed = {system_packages.libraries_for("test", world) for world in ({}, desktop)}

    assert needed == {system_packages.libraries_for("run", {"DISPLAY": ":0"})}


def test_lint_needs_no_qt(system_packages):
    """The linter needs nothing of Qt's."""
    assert system_packages.libraries_for("lint", {"DISPLAY": ":0"}) == ()


def test_the_line_to_type_with_sudo(system_packages):
    """Whoever has sudo is given one line with it."""
    text = system_packages.line_to_type(["libegl1", "libgl1"], has_sudo=True)

    assert text.splitlines()[2:] == [
        "    sudo apt-get install --no-install-recommends libegl1 libgl1"
    ]


def test_the_line_to_type_without_sudo(system_packages):
    """A bare Debian has no sudo: the line asks for root's password."""
    text = system_packages.line_to_type(["libegl1"], has_sudo=False)

    assert text.splitlines()[2:] == ["    su -c 'apt-get install --no-install-recommends libegl1'"]
