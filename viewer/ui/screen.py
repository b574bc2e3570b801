"""Whether a window can be shown at all, found out before Qt would abort."""

import ctypes
import os
import re
import socket
import sys
from contextlib import suppress
from pathlib import Path

PATIENCE = 1.0
_FIRST_X_PORT = 6000
_NEED_A_SCREEN = {"xcb", "wayland", "wayland-egl"}


def why_no_screen() -> str:
    """Give the reason why no window can be shown, as a clause without full stop; "" if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    asked = {name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";")}
    if asked - _NEED_A_SCREEN - {""}:
        return ""
    if "xcb" not in asked and _wayland_answers():
        return ""
    display = os.environ.get("DISPLAY", "")
    if display:
        return _why_no_display(display) or _why_no_plugin()
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    if wayland:
        return f"nothing answers on WAYLAND_DISPLAY={wayland}"
    return "there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)"


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    place = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    return bool(name) and _answers(str(place))


def _why_no_display(display: str) -> str:
    """Knock at the door of the X server; what is no address of one is left to Qt."""
    match = re.fullmatch(r"([^:/]*):([0-9]{1,5})(?:\.[0-9]+)?", display)
    if match is None:
        return ""
    host, number = match[1], int(match[2])
    if host in ("", "unix"):
        name = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        is_there = _answers(f"\0{name}") or _answers(name)
    else:
        is_there = _answers_from_afar(host, _FIRST_X_PORT + number)
    return "" if is_there else f"no X server answers on DISPLAY={display}"


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(PATIENCE)
        with suppress(OSError):
            door.connect(address)
            return True
    return False


def _answers_from_afar(host: str, port: int) -> bool:
    with suppress(OSError, OverflowError), socket.create_connection((host, port), PATIENCE):
        return True
    return False


def _why_no_plugin() -> str:
    """Load Qt's X plug-in by hand: its message names the library that is missing."""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as fault:
        missing = str(fault).split(":", 1)[0]
        return f"Qt needs the system library {missing}, which is not installed"
    return ""
