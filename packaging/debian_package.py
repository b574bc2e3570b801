"""The Debian package: the bundle, a launcher, and what a desktop wants to know of a program."""

import gzip
import shutil
import subprocess
import textwrap
from pathlib import Path

from bundle_parts import VERSION
from draw_icons import write_theme_icons
from system_packages import QT_LIBRARIES, WAYLAND_LIBRARIES, X11_LIBRARIES

LINUX = Path(__file__).resolve().parent / "linux"
MAINTAINER = "The Cutline founders <founders@cutline.github.io>"
# Qt's plug-in for printing asks for CUPS; a font, since a bare system has none.
ALSO_NEEDED = ("libc6 (>= 2.36)", "libstdc++6", "zlib1g", "fonts-dejavu-core")
RECOMMENDED = ("libcups2", "fonts-noto-core", "fonts-droid-fallback", "shared-mime-info")


def build_debian_package(folder: Path, into: Path) -> Path:
    """Pack the bundle in ``folder`` into a .deb below ``into``; give its path.

    Raises CalledProcessError where dpkg-deb cannot, FileNotFoundError where there is none.
    """
    root = into / "debian-root"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(folder, root)
    architecture = _output("dpkg", "--print-architecture")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(architecture, _kibibytes(root)), "utf-8")
    sums = _output("sh", "-c", "find usr -type f -print0 | sort -z | xargs -0 md5sum", cwd=root)
    (root / "DEBIAN" / "md5sums").write_text(sums + "\n", "utf-8")
    package = into / f"cutline_{VERSION}_{architecture}.deb"
    _set_modes(root)
    _output("dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(root), str(package))
    shutil.rmtree(root)
    return package


def _lay_out(folder: Path, root: Path) -> None:
    """Put each file where Debian's policy and freedesktop.org have it."""
    program, share = root / "usr" / "lib" / "cutline", root / "usr" / "share"
    shutil.copytree(folder, program, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "cutline").symlink_to("../lib/cutline/cutline")
    _copy(LINUX / "cutline.desktop", share / "applications" / "cutline.desktop")
    _copy(LINUX / "cutline.xml", share / "mime" / "packages" / "cutline.xml")
    metainfo = "io.github.cutline.Cutline.metainfo.xml"
    _copy(LINUX / metainfo, share / "metainfo" / metainfo)
    _copy(LINUX / "copyright", share / "doc" / "cutline" / "copyright")
    _copy(LINUX / "lintian-overrides", share / "lintian" / "overrides" / "cutline")
    manual = share / "man" / "man1" / "cutline.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(_zipped((LINUX / "cutline.1").read_bytes()))
    changes = f"cutline ({VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
    changes += f" -- {MAINTAINER}  Sun, 22 Nov 2026 12:00:00 +0000\n"
    (share / "doc" / "cutline" / "changelog.gz").write_bytes(_zipped(changes.encode()))
    write_theme_icons(share)


def _control(architecture: str, kibibytes: int) -> str:
    return textwrap.dedent(f"""\
        Package: cutline
        Version: {VERSION}
        Section: graphics
        Priority: optional
        Architecture: {architecture}
        Maintainer: {MAINTAINER}
        Installed-Size: {kibibytes}
        Depends: {", ".join(needed_packages())}
        Recommends: {", ".join(RECOMMENDED)}
        Description: photo-caption viewer
         Cutline opens an article and a folder of photos, finds every captioned photo
         slot in the article, pairs each slot with its photo, and shows photo, credit
         and caption together. You walk through them with the keyboard, put right what
         is wrong, and export a caption sheet.
        """)


def needed_packages() -> tuple[str, ...]:
    """Give what the package depends on; where names differ by release, either will do."""
    libraries = {**QT_LIBRARIES, **X11_LIBRARIES, **WAYLAND_LIBRARIES}
    names = [" | ".join(choices) for choices in libraries.values()]
    return tuple(dict.fromkeys([*ALSO_NEEDED, *sorted(names)]))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zipped(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _kibibytes(root: Path) -> int:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1024


def _set_modes(root: Path) -> None:
    """Programs may be run, everything else only read, whatever the builder's own mask is."""
    root.chmod(0o755)
    for path in root.rglob("*"):
        if not path.is_symlink():
            is_program = path.parts[-2:] == ("cutline", "cutline") and path.is_file()
            is_program = is_program and "lib" in path.parts
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)


def _output(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True)
    return done.stdout.strip()
