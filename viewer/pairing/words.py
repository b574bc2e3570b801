"""Words made comparable: without case and accents, spelt in Latin too, cut small where no blanks part them."""

import re
import unicodedata
from functools import lru_cache

_RUN = re.compile(r"[^\W_]{1,100}")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_WITHOUT_ACCENT = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_CYRILLIC = "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f"
_CYRILLIC += (
    " х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya є:e ґ:g ј:j љ:lj њ:nj ђ:dj ћ:c џ:dz"
)
_GREEK = "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y"
_GREEK += " φ:f χ:ch ψ:ps ω:o"
_TO_LATIN = str.maketrans(dict(sign.split(":") for sign in f"{_CYRILLIC} {_GREEK} і:i".split(" ")))
# Each transliteration spells these sounds its own way; the coarse spelling keeps one of each.
_SOUND = re.compile(r"schtsch|tsch|shch|sch|zh|kh|ch|sh|ts|tz|[ji]?[aeou]|y[aeou]?|j|w|x|(.)\1")
_COARSE = {
    "schtsch": "s",
    "tsch": "c",
    "shch": "s",
    "sch": "s",
    "zh": "z",
    "kh": "h",
    "ch": "c",
    "sh": "s",
    "ts": "c",
    "tz": "c",
}
_COARSE |= {"y": "i", "j": "i", "w": "v", "x": "ks"}


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Give a word without case, accents and vowel points ("Zürich" and "ZÜRICH": "zurich")."""
    if word.isascii():
        return word.lower()
    loose = unicodedata.normalize("NFKD", word.casefold().translate(_WITHOUT_ACCENT))
    bare = "".join(sign for sign in loose if not unicodedata.category(sign).startswith("M"))
    return unicodedata.normalize("NFC", bare)


def runs(text: str) -> list[str]:
    """Split a text into runs of letters and digits, as they stand there.

    Scripts whose vowels are marks on letters lose them first, since they would cut the runs.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if any(unicodedata.category(sign).startswith("M") for sign in text):
            text = fold(text)
    return _RUN.findall(text)


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text, folded, for comparing two texts whatever their order."""
    if text.isascii():
        return frozenset(_RUN.findall(text.lower()))
    return frozenset(part for run in set(runs(text)) for part in pieces(fold(run)))


@lru_cache(maxsize=1 << 16)
def pieces(run: str) -> tuple[str, ...]:
    """Give a run whole, or in pairs of signs if its script parts no words (Chinese, Thai ...)."""
    if run.isascii() or len(run) < 3 or not any(_parts_no_words(sign) for sign in run):
        return (run,)
    return tuple(run[at : at + 2] for at in range(len(run) - 1))


@lru_cache(maxsize=1 << 16)
def spellings(word: str) -> tuple[str, ...]:
    """Give the ways in which a word of a caption may be spelt in a file name, folded.

    "Müller" may be "muller" or "mueller"; "Москва" is "moskva" or, as ``coarse`` spells it,
    "~moskva".
    """
    folded = fold(word)
    if word.isascii():
        return (folded,)
    latin = folded.translate(_TO_LATIN)
    found = [folded, fold(word.casefold().translate(_UMLAUTS))]
    if latin != folded:
        found += [latin, coarse(latin)]
    return tuple(dict.fromkeys(found))


def coarse(latin: str) -> str:
    """Give a Latin word as all transliterations would have it, marked: "Yushchenko", "~usenko"."""
    return "~" + _SOUND.sub(_one_sound, latin)


def _one_sound(found: re.Match[str]) -> str:
    return _COARSE.get(found[0]) or found[1] or found[0][-1]


def _parts_no_words(sign: str) -> bool:
    """Tell letters without case, but for Hebrew, Arabic and Georgian, which write blanks."""
    in_blanks = "\u0590" <= sign <= "\u08ff" or "\u10a0" <= sign <= "\u10ff"
    return unicodedata.category(sign) == "Lo" and not in_blanks
