"""What a file name says: its words, its numbers, its series, and the picture behind its size suffixes."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from viewer.pairing.cues import load_cues
from viewer.pairing.words import coarse, fold, pieces, runs, spellings

# Longer names and addresses are nobody's; their ends are looked at.
_LONGEST_NAME = 300
_LONGEST_REFERENCE = 2_000
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}$")
_SIZE = re.compile(
    r"""(?ix) [-_.@ ]* (?:
        (?<=[-_.@ ]) \d{2,5} x \d{2,5} (?:_c|_q\d+)?   # -1024x683
      | @ [1-4] x                                      # @2x
      | (?<=[-_.]) (?: [wh] _? \d{2,4} | \d{2,4} [wh] | \d{3,4} px )    # -w800, -800w
      | (?<=[-_.]) (?: small|medium|large|thumb|thumbnail|scaled|rotated|orig|original|hires|lowres
            |preview|web|copy|kopie|cropped|crop|edited )
      | (?<=[-_]) e \d{10,13}                          # -e1612345678, an edit in the CMS
    ) $"""
)
_HUMP = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_VOWEL = re.compile(r"[aeiouy]|[^\x00-\x7f]")
_PICTURE = re.compile(r"(?i)\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|bmp|jp2|psd)\b")


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a file name, the spellings it is compared by, and the run of signs it is cut from."""

    text: str
    keys: tuple[str, ...]
    run: str


@dataclass(frozen=True, slots=True)
class FileName:
    """A file name taken apart.

    ``stem`` is without suffix, size and copy marks, folded. ``series`` is the stem with its numbers
    blanked out, ``numbers`` are those, in order.
    """

    stem: str
    words: tuple[NameWord, ...]
    series: str
    numbers: tuple[int, ...]


def read_name(name: str) -> FileName:
    """Take the last part of a path or address apart."""
    stem = bare_stem(name.rsplit("/", 1)[-1])
    numbers = tuple(int(digits[-18:]) for digits in _NUMBER.findall(stem))
    return FileName(fold(stem), tuple(_words_of(stem)), _NUMBER.sub("#", fold(stem)), numbers)


def bare_stem(name: str) -> str:
    """Give a file name without suffix, size and copy marks; never less than something."""
    stem = _SUFFIX.sub("", name[-_LONGEST_NAME:]) or name[-_LONGEST_NAME:]
    while (shorter := _SIZE.sub("", stem)) not in (stem, ""):
        stem = shorter
    return stem


def reference_names(reference: str) -> tuple[str, ...]:
    """Give the file names an article's image reference may mean, the likeliest first.

    An address may carry the picture's own address in its query (image services do that).
    """
    if reference.startswith("data:") or len(reference) > _LONGEST_REFERENCE:
        return ()
    parts = urlsplit(reference) if _is_address(reference) else None
    found = []
    if parts is None:
        found.append(reference)
    else:
        found += [value for _, value in parse_qsl(parts.query) if _PICTURE.search(value)]
        found.append(parts.path)
    names = (unquote(unquote(path)).replace("\\", "/").rstrip("/") for path in found)
    return tuple(dict.fromkeys(name for name in names if name))


def _is_address(reference: str) -> bool:
    return "?" in reference or "://" in reference or reference.startswith("//")


def _words_of(stem: str) -> list[NameWord]:
    found = []
    for run in runs(stem):
        if _is_code(run):
            continue
        for part in _HUMP.split(run):
            telling = filter(_says_something, pieces(fold(part)))
            found += [NameWord(piece, _keys_of(part, piece), fold(run)) for piece in telling]
    return found


def _is_code(run: str) -> bool:
    """Tell hashes and serial codes: letters and digits by turns, and no word among them."""
    letters = _LETTERS.findall(run)
    turns = len(letters) + len(_NUMBER.findall(run))
    return run.isascii() and turns > 2 and max(map(len, letters)) < 5 + turns


def _says_something(word: str) -> bool:
    if word.isdigit():
        return len(word) >= 3
    letters = "".join(_LETTERS.findall(word))
    long_enough = len(letters) >= 3 or not letters.isascii()
    return (
        long_enough
        and letters not in load_cues().name_fillers
        and _VOWEL.search(letters) is not None
    )


def _keys_of(part: str, piece: str) -> tuple[str, ...]:
    if piece != fold(part) or piece.isdigit():
        return (piece,)
    keys = dict.fromkeys(spellings(part))
    letters = _LETTERS.findall(piece)
    if letters != [piece]:
        keys |= dict.fromkeys(word for word in letters if len(word) >= 4)
    elif piece.isascii():
        keys[coarse(piece)] = None
    return tuple(keys)
