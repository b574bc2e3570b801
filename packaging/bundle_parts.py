"""What goes into the bundle, and what nobody calls."""

import re
from pathlib import Path, PurePosixPath

_INIT = Path(__file__).parents[1] / "viewer" / "__init__.py"
VERSION = re.findall(r'__version__ = "(.+)"', _INIT.read_text("utf-8"))[0]
LANGUAGES = ("ar", "de", "es", "fr", "ja", "ru", "tr")  # those that Cutline itself is translated to

# Found by PyInstaller and never called: toolkits of others, terminals.
UNUSED_MODULES = [
    *(
        "tkinter",
        "numpy",
        "PIL.ImageTk",
        "PIL.ImageQt",
        "setuptools",
        "pip",
        "pytest",
        "hypothesis",
    ),
    *("readline", "curses", "_curses", "PySide6.QtNetwork"),
]

# Folders of Qt's plug-ins that Cutline has a use for, and how the files wanted of each begin.
_PLUGINS: dict[str, tuple[str, ...]] = {
    "accessiblebridge": ("",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": ("composeplatform", "ibusplatform"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),  # the one of GTK would ask for all of GTK
    "printsupport": ("",),
    "styles": ("",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl", "qxcb-glx"),
}
# Libraries for plug-ins left out above, and for parts of Qt that are not imported.
_UNUSED_LIBRARY = re.compile(
    r"libQt6(EglFS|Network|Pdf|Qml|Quick|Sql|Test|VirtualKeyboard|WebSockets)", re.IGNORECASE
)
# What the system has anyway, or a package has to ask for: a desktop's own libraries must fit its
# own settings. The small ones that Python itself stands on come along.
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_BROUGHT_ALONG = re.compile(
    r"lib(python|ffi|bz2|lzma|expat|z|uuid|sqlite3|ssl|crypto|xcb-cursor)[.\d-]"
)
# Wheels bring the sources that they were made from.
_SOURCES = {".c", ".h", ".hpp", ".pxd", ".pxi", ".pyx", ".pyi", ".rng", ".xsl"}


def is_wanted(target: str, source: str = "") -> bool:
    """Tell whether a file belongs into the bundle, by its place there and where it comes from."""
    place = PurePosixPath(target.replace("\\", "/"))
    if "plugins" in place.parts:
        beginnings = _PLUGINS.get(place.parent.name, ())
        return place.name.removeprefix("lib").startswith(beginnings)
    if "translations" in place.parts:
        return place.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if place.suffix in _SOURCES or _UNUSED_LIBRARY.match(place.name):
        return False
    of_system = source.startswith(_SYSTEM_FOLDERS) and "site-packages" not in source
    return not (of_system and ".so" in place.name) or bool(_BROUGHT_ALONG.match(place.name))
