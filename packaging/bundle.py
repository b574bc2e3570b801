"""Build the folder that runs by itself, and the package of this system around it.

    python packaging/bundle.py [FOLDER]        into FOLDER, dist/ unless said otherwise

Needs PyInstaller beside Cutline; `packaging/dev.py build` sees to that. Where the validators of
Debian and freedesktop.org are there, they have the last word: what they object to is exit status 1.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from debian_package import LINUX, build_debian_package
from draw_icons import write_bundle_icon

CHECKOUT = Path(__file__).resolve().parents[1]
ICONS = {"darwin": "cutline.icns", "win32": "cutline.ico"}


def main(arguments: list[str]) -> int:
    """Build all that this system can; print where each is and how large."""
    into = Path(arguments[0]).resolve() if arguments else CHECKOUT / "dist"
    folder = build_folder(into)
    print(f"{folder}  {_mebibytes(folder)} MB")
    if shutil.which("dpkg-deb"):
        package = build_debian_package(folder, into)
        print(f"{package}  {_mebibytes(package)} MB")
        return _validate(package)
    return 0


def build_folder(into: Path) -> Path:
    """Have PyInstaller make the bundle below ``into``; give its path.

    Raises CalledProcessError, after PyInstaller has said what is wrong.
    """
    if sys.platform in ICONS:
        write_bundle_icon(CHECKOUT / "build" / ICONS[sys.platform])
    spec = str(Path(__file__).with_name("cutline.spec"))
    places = ["--distpath", str(into), "--workpath", str(CHECKOUT / "build")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    # Qt would look for a screen when the hooks ask it for its plug-ins.
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*command, *places, spec], check=True, cwd=CHECKOUT, env=surroundings)
    return into / "cutline"


def _validate(package: Path) -> int:
    """Ask every validator that is there; 1 if one objects."""
    metainfo = LINUX / "io.github.cutline.Cutline.metainfo.xml"
    commands = [
        ["desktop-file-validate", str(LINUX / "cutline.desktop")],
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
        ["lintian", "--allow-root", "--fail-on", "error", str(package)],
    ]
    status = 0
    for command in commands:
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is not here, and was not asked")
            continue
        print(f"== {command[0]}", flush=True)
        status |= int(subprocess.call(command) != 0)
    return status


def _mebibytes(path: Path) -> int:
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sum(each.stat().st_size for each in files if not each.is_symlink()) >> 20


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
