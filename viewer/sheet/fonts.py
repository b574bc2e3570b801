"""Which font of this computer has which character, found without fontconfig or Qt."""

import os
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from viewer.sheet.font_names import FALLBACKS, FIRST_CHOICES, HAN_CHOICES, HAN_NUMBERS, Style

MOST_FILES = 5000  # in all font folders together; more than any desktop has
MOST_OTHERS = 400  # fonts that no list names, opened in search of a rare script

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_NOT_UPRIGHT = ("bold", "italic", "oblique", "light", "thin", "black", "condensed", "emoji")
_NEEDED = ("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post")
_RESTRICTED = 0x0002  # OS/2 fsType: the maker forbids embedding (OpenType 1.9, OS/2)


@dataclass(frozen=True, slots=True)
class Face:
    """One face: a file and its number in a collection, or one of PDF's own fonts by ``core``."""

    path: Path | None
    number: int = 0
    core: str = ""


# What every PDF reader has, where the computer has no font at all: Western European only.
CORE_FACES: Mapping[Style, Face] = {
    "serif": Face(None, core="times"),
    "serif bold": Face(None, core="timesB"),
    "sans": Face(None, core="helvetica"),
    "sans bold": Face(None, core="helveticaB"),
    "mono": Face(None, core="courier"),
}


class Fonts:
    """The fonts of some folders, by default this computer's; files are opened only when needed."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._files = _files_in(font_folders() if folders is None else folders)
        self._chains: dict[tuple[Style, str], tuple[Face, ...]] = {}
        self._found: dict[tuple[str, Style, str], Face | None] = {}

    def face_for(self, character: str, style: Style, language: str = "") -> Face | None:
        """Give the best face that has a character, or None where no font has it.

        ``language`` ("ja", "ko", "zh") chooses among the national forms of Han characters.
        """
        wanted = (character, style, language)
        if wanted not in self._found:
            faces = self._faces(style, language)
            self._found[wanted] = next((f for f in faces if covers(f, character)), None)
        return self._found[wanted]

    def _faces(self, style: Style, language: str) -> Iterator[Face]:
        """Give every face in the order of preference."""
        if not self._files:
            yield CORE_FACES[style]
            return
        yield from self._chain(style, language)
        for stem in sorted(self._files)[:MOST_OTHERS]:
            if not any(word in stem for word in _NOT_UPRIGHT):
                yield Face(self._files[stem])

    def _chain(self, style: Style, language: str) -> tuple[Face, ...]:
        if (style, language) not in self._chains:
            first = [Face(self._files[n]) for n in FIRST_CHOICES[style] if n in self._files]
            rest = [Face(self._files[n]) for n in FALLBACKS[style] if n in self._files]
            chain = (*first, *self._han(language), *rest)
            self._chains[style, language] = chain
        return self._chains[style, language]

    def _han(self, language: str) -> Iterator[Face]:
        order = [language, *(other for other in HAN_CHOICES if other != language)]
        for tongue in order:
            for stem in HAN_CHOICES.get(tongue, ()):
                if stem in self._files:
                    yield _national_face(self._files[stem], tongue)


def _national_face(path: Path, language: str) -> Face:
    """Choose the national member of a pan-CJK collection; others have what is wanted first."""
    pan = "cjk" in path.stem.lower() and path.suffix.lower() in {".ttc", ".otc"}
    return Face(path, HAN_NUMBERS[language] if pan else 0)


def covers(face: Face, character: str) -> bool:
    """Tell whether a face has a character."""
    if face.core:
        return _in_western_europe(character)
    return ord(character) in _coverage(face)


def _in_western_europe(character: str) -> bool:
    try:
        return bool(character.encode("cp1252"))
    except UnicodeEncodeError:
        return False


@cache
def _coverage(face: Face) -> frozenset[int]:
    """Give the characters that a face has; none for a broken one or one not to be embedded."""
    from fontTools.ttLib import TTFont, TTLibError

    assert face.path is not None
    try:
        with face.path.open("rb") as file:
            font = TTFont(file, fontNumber=face.number, lazy=True)
            has_outlines = "glyf" in font or "CFF " in font
            if not has_outlines or not all(table in font for table in _NEEDED):
                return frozenset()
            if font["OS/2"].fsType & 0x000F == _RESTRICTED:
                return frozenset()
            return frozenset(font.getBestCmap() or ())
    except (TTLibError, OSError, struct.error, LookupError, ValueError, AssertionError):
        return frozenset()


def font_folders() -> tuple[Path, ...]:
    """Give the folders in which Linux, macOS and Windows keep fonts, those that are there."""
    home = Path.home()
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
    local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
    folders = (
        home / ".local/share/fonts",
        home / ".fonts",
        *(Path(part) / "fonts" for part in data.split(os.pathsep) if part),
        Path("/usr/share/fonts"),
        Path("/run/host/fonts"),
        home / "Library/Fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
        local / "Microsoft/Windows/Fonts",
        windows / "Fonts",
    )
    return tuple(dict.fromkeys(folder for folder in folders if folder.is_dir()))


def _files_in(folders: Sequence[Path]) -> dict[str, Path]:
    """Give font files by their names as the lists write them; the first of a name counts."""
    files: dict[str, Path] = {}
    for path in _walk(folders):
        files.setdefault(_plain_name(path.stem), path)
        if len(files) >= MOST_FILES:
            break
    return files


def _walk(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                if Path(name).suffix.lower() in _SUFFIXES:
                    yield Path(place, name)


def _plain_name(stem: str) -> str:
    """Write "Noto Serif-Regular" and "NotoSerif[wdth,wght]" alike: notoserif."""
    name = stem.lower().partition("[")[0]
    for sign in (" ", "-", "_"):
        name = name.replace(sign, "")
    return name.removesuffix("regular")
