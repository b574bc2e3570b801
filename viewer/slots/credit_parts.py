"""The parts of a credit: names, agencies and role words, and the signs that join them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from viewer.slots.cues import TOKEN, Cues, fold

LONGEST_NAME = 60
MOST_NAME_WORDS = 7
LONGEST_UNCASED_NAME = 24

# Whose hands it came through; whom it was taken for; what else joins two names.
DISTRIBUTED = frozenset(("via", "vía", "through", "on", "auf", "bei", "from"))
COMMISSIONED = frozenset(("for", "para", "pour", "für"))
JOINING_WORDS = DISTRIBUTED | COMMISSIONED | {"von", "in", "und", "and", "y", "et"}
JOIN = re.compile(
    r"""
    \s* [/／|｜·•;,，、＝=–—:：] \s*             # signs, with or without spaces
    | \s+ [-~I] \s+                            # a dash or a mistyped bar needs its spaces
    | \s+ (?: """
    + "|".join(sorted(JOINING_WORDS))
    + r"""|&|\+ ) \s+
    | (?<=[^\s.][^\s.]) \.\s+ (?=[A-ZÀ-ÞА-Я])   # "Name. AFP": a full stop as join
    | \s+ (?= [(\[（])                           # a bracket after a name
    """,
    re.VERBOSE,
)
# Letters of scripts without capitals: Hebrew and Arabic, Indic to Burmese, Georgian, Thai and Lao,
# Ethiopic, Khmer, kana, Chinese characters, hangul.
UNCASED = re.compile(
    r"[\u0590-\u08ff\u0900-\u10ff\u0e00-\u0eff\u1200-\u137f\u1780-\u17ff"
    r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
PROSE_SIGN = re.compile(
    r"[^\W\d_]{3,}\.[A-ZÀ-Þ] | [!?…。！？\"“”«»] | [^\W\d_]{4,}\.\s+\w | [;:]\s", re.VERBOSE
)
# Particles and endings of Japanese, Chinese and Korean sentences, which names do without.
UNCASED_PROSE = re.compile(
    r"[をはがにでへ] | の.*[るたす] | [的了着在是] | (?:하는|하고|있다|했다|에서|으로)\b | 다$",
    re.VERBOSE,
)
HANDLE = re.compile(r"@[\w.]{2,30}$ | [\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$ | [\w.-]{3,24}$", re.VERBOSE)
NAME_SEAM = re.compile(r"[\s/’'-]+")
LICENCE = re.compile(r"(?:CC|cc)[\s-]?(?:BY|by|0|zero)[\w\s.,-]{0,30}$")
YEAR_OR_NUMBER = re.compile(
    r"(?:©\s*)?(?:1[89]|20)\d\d(?:\s*[-–]\s*\d{2,4})?$ | \#?\d{5,12}[a-z]{0,2}$", re.VERBOSE
)


class Kind(Enum):
    """What one part of a credit is."""

    AGENCY = "agency"
    ORDINARY = "ordinary"
    ROLE = "role"
    LICENCE = "licence"
    NAME = "name"
    HANDLE = "handle"
    NUMBER = "number"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a credit, the sign or word before it, and what it is; ``role`` of a role word."""

    text: str
    join: str
    kind: Kind
    role: str = ""


def parts_of(text: str, cues: Cues) -> tuple[Part, ...]:
    """Split a credit without label into its parts."""
    return tuple(parts_in(text, cues))


def parts_in(text: str, cues: Cues) -> Iterator[Part]:
    """Give the parts of a credit one by one, for who may have seen enough after the first."""
    if cues.credit_tokens.isdisjoint(TOKEN.findall(fold(text))):
        for join, part in _split(text):
            if part.strip(" ()[]（）.,"):
                yield _unknown(part, join, cues)
        return
    bare = text.strip()
    if cues.agency(bare) is not None or fold(bare) in cues.roles:
        yield _classified(bare, "", cues)
        return
    for join, part in _split(text):
        if part.strip(" ()[]（）.,"):
            yield _classified(part, join, cues)


def _split(text: str) -> Iterator[tuple[str, str]]:
    join, at = "", 0
    for match in JOIN.finditer(text):
        yield join, text[at : match.start()].strip()
        join, at = match.group().strip(), match.end()
    yield join, text[at:].strip()


def _unknown(text: str, join: str, cues: Cues) -> Part:
    """Classify a part of a text that holds no word of an agency or a role."""
    bare = _bare(text)
    if LICENCE.match(bare):
        return Part(bare, join, Kind.LICENCE)
    if YEAR_OR_NUMBER.match(bare):
        return Part(bare, join, Kind.NUMBER)
    if is_name(bare, cues):
        return Part(bare, join, Kind.NAME)
    return Part(bare, join, Kind.HANDLE if HANDLE.match(bare) else Kind.OTHER)


def _bare(text: str) -> str:
    bare = text.strip(" ()[]（）【】{}\u200e\u200f")
    return bare[:-1] if bare.endswith(".") and not bare[:-1].count(".") else bare


def _classified(text: str, join: str, cues: Cues) -> Part:
    bare = _bare(text)
    folded = fold(bare)
    role = cues.roles.get(folded)
    if cues.agency(bare) is not None:
        return Part(bare, join, Kind.AGENCY)
    if LICENCE.match(bare):
        return Part(bare, join, Kind.LICENCE)
    if role is not None:
        return Part(bare, join, Kind.LICENCE if role == "licence" else Kind.ROLE, role)
    return Part(bare, join, _plain_kind(bare, folded, cues))


def _plain_kind(text: str, folded: str, cues: Cues) -> Kind:
    if folded in cues.ordinary_names or text in cues.ordinary_names:
        return Kind.ORDINARY
    if YEAR_OR_NUMBER.match(text):
        return Kind.NUMBER
    if len(text) <= LONGEST_NAME and _is_agency_with_role(text, cues):
        return Kind.AGENCY
    if is_name(text, cues):
        return Kind.AGENCY if _ends_with_agency(text, cues) else Kind.NAME
    return Kind.HANDLE if HANDLE.match(text) else Kind.OTHER


def _ends_with_agency(text: str, cues: Cues) -> bool:
    """Tell whether a known name ends a longer one: "Jane Roe AFP"."""
    words = text.split()
    return any(cues.agency(" ".join(words[-n:])) for n in range(1, min(4, len(words))))


def _is_agency_with_role(text: str, cues: Cues) -> bool:
    """Tell whether a text is a known name and a role word: "Reuters files"."""
    words = text.split()
    if len(words) < 2 or fold(words[-1]) not in cues.roles:
        return False
    return cues.agency(" ".join(words[:-1])) is not None


def is_name(text: str, cues: Cues) -> bool:
    """Tell whether a text can be the name of a person, a paper or a firm by its shape alone."""
    if not text or len(text) > LONGEST_NAME or PROSE_SIGN.search(text):
        return False
    if UNCASED.search(text):
        short = len(text) <= LONGEST_UNCASED_NAME and len(text.split()) <= 5
        return short and not UNCASED_PROSE.search(text)
    words = NAME_SEAM.split(text)
    if len(words) > MOST_NAME_WORDS:
        return False
    return _is_name_word(words[0]) and all(
        _is_name_word(word) or word.casefold().strip(".,") in cues.particles
        for word in words
        if word
    )


def _is_name_word(word: str) -> bool:
    first = word.lstrip("(\"'“@„«")[:1]
    if first.isdigit():
        return any(map(str.isalpha, word)) or len(word) > 4
    return bool(first) and (first.isupper() or unicodedata.category(first) == "Lt")
