"""What Qt and the tests need from a Linux system, found out before anything can abort."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Packages = tuple[str, ...]

# A shared library, and the Debian packages that may hold it: a name of today, then older ones.
# From `ldd` on the files of the PySide6 wheel in a bare Debian 12; tests read them again.
QT_LIBRARIES: Mapping[str, Packages] = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
X11_LIBRARIES: Mapping[str, Packages] = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
WAYLAND_LIBRARIES: Mapping[str, Packages] = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}
TEST_PROGRAMS: Mapping[str, Packages] = {
    "exiftool": ("libimage-exiftool-perl",),
    "desktop-file-validate": ("desktop-file-utils",),
    "exiv2": ("exiv2",),
    "gio": ("libglib2.0-bin",),
    "pdftotext": ("poppler-utils",),
    "ps": ("procps",),
    "Xvfb": ("xvfb",),
    "openbox": ("openbox",),
    "dbus-daemon": ("dbus-daemon",),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
}
# What the tests drive the program with as a screen reader does; the system's own Python loads it.
LISTENING = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LISTENING_PACKAGES: tuple[Packages, ...] = (("python3-gi",), ("gir1.2-atspi-2.0",))
SYSTEM_PYTHON = "/usr/bin/python3"
# LibreOffice comes in parts behind one program; where Debian puts them tells which are there.
OFFICE = Path("/usr/lib/libreoffice/program")
OFFICE_PARTS: Mapping[str, Packages] = {
    "libswlo.so": ("libreoffice-writer-nogui",),
    "libsclo.so": ("libreoffice-calc-nogui",),
}
FONTS: Packages = ("fonts-dejavu-core",)
TEST_FONTS: Mapping[str, Packages] = {
    "NotoSansArabic-Regular": ("fonts-noto-core",),
    "DroidSansFallback": ("fonts-droid-fallback",),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class PackagesMissing(Exception):  # noqa: N818 - it says what is so; nothing went wrong in here
    """Say what is missing and what to type, as it is shown to a person."""


def need_packages(word: str) -> None:
    """Install what a word of dev.py needs from the system; Linux only.

    Raises PackagesMissing where the person has to do it.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = [name for name in libraries_for(word, os.environ) if not _loads(name)]
    if shutil.which("apt-get") is None:
        if lacking:
            raise PackagesMissing(
                f"Qt needs system libraries that are not here: {', '.join(lacking)}. "
                "Install them with the system's package manager and start again."
            )
        return
    known = {**QT_LIBRARIES, **X11_LIBRARIES, **WAYLAND_LIBRARIES}
    packages = [known[name] for name in lacking] + list(_tools_missing(word))
    if not packages:
        return
    if os.geteuid():
        raise PackagesMissing(line_to_type(_names(packages), bool(shutil.which("sudo"))))
    _install(packages)


def libraries_for(word: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Give the libraries that Qt loads: those of a screen only where there is one to be used.

    The tests bring an X server of their own.
    """
    if word not in {"run", "test"}:
        return ()
    has_x11 = word == "test" or bool(environment.get("DISPLAY"))
    has_wayland = word == "run" and bool(environment.get("WAYLAND_DISPLAY"))
    return (
        *QT_LIBRARIES,
        *(X11_LIBRARIES if has_x11 else ()),
        *(WAYLAND_LIBRARIES if has_wayland else ()),
    )


def line_to_type(names: Sequence[str], has_sudo: bool) -> str:
    """Give the sentence and the one line that installs packages, for somebody who is not root."""
    command = shlex.join(["apt-get", "install", "--no-install-recommends", *names])
    line = f"sudo {command}" if has_sudo else f"su -c {shlex.quote(command)}"
    return f"System packages are missing. Type this once, then start again:\n\n    {line}\n"


def _tools_missing(word: str) -> Iterator[Packages]:
    if importlib.util.find_spec("ensurepip") is None:
        yield ("python{}.{}-venv".format(*sys.version_info),)
    if word not in {"run", "test"}:
        return
    if next(_fonts(), None) is None:
        yield FONTS
    if word == "test":
        yield from (TEST_PROGRAMS[name] for name in TEST_PROGRAMS if shutil.which(name) is None)
        if not _can_listen():
            yield from LISTENING_PACKAGES
        if shutil.which("soffice") is None or OFFICE.is_dir():
            parts = OFFICE_PARTS.items()
            yield from (packages for name, packages in parts if not (OFFICE / name).exists())
        fonts = set(_fonts())
        yield from (TEST_FONTS[name] for name in TEST_FONTS if name not in fonts)


def _can_listen() -> bool:
    if shutil.which(SYSTEM_PYTHON) is None:
        return False
    done = subprocess.run([SYSTEM_PYTHON, "-c", LISTENING], capture_output=True, check=False)
    return done.returncode == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _fonts() -> Iterator[str]:
    for folder in FONT_FOLDERS:
        for path in Path(folder).expanduser().rglob("*"):
            if path.suffix.lower() in {".ttf", ".otf", ".ttc"}:
                yield path.stem


def _install(packages: Sequence[Packages]) -> None:
    print("Installing system packages", file=sys.stderr)
    updated = _apt("update")
    names = _names(packages)
    done = _apt("install", "-y", "--no-install-recommends", *names)
    if done.returncode:
        reason = _reason(updated.stderr + done.stderr)
        raise PackagesMissing(f"apt-get could not install {', '.join(names)}: {reason}.")


def _reason(messages: str) -> str:
    """Put what apt-get said into a clause without full stop."""
    if "Failed to fetch" in messages:
        return "the package server could not be reached"
    return (messages.strip().splitlines() or ["it gave no reason"])[-1].removeprefix("E: ")


def _apt(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [*command, *arguments], env=quiet, capture_output=True, text=True, check=False
    )


def _names(packages: Sequence[Packages]) -> list[str]:
    return sorted({_known(names) for names in packages})


def _known(names: Packages) -> str:
    """Give the first name that this release of Debian knows as a package of its own."""
    for name in names[:-1]:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]
