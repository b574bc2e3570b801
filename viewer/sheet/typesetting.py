"""Text becomes lines: runs of one font and direction, broken where the script allows it.

Widths come from HarfBuzz, which also draws the glyphs later, so that Arabic joins and Hindi
reorders before anything is measured. Every word is shaped once; long texts cost linear time.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby

import uharfbuzz
from fpdf.fonts import CORE_FONTS_CHARWIDTHS
from fpdf.unicode_script import UnicodeScript, get_unicode_script

from viewer.sheet.bidi import in_visual_order, is_right_to_left, levels_of
from viewer.sheet.font_names import Style
from viewer.sheet.fonts import Face, Fonts, covers

MOST_MARKS = 6  # combining marks on one letter; more would cover the lines around
LONGEST_PIECE = 200  # characters drawn at once

# Where a line may end: after blanks and dashes, around each ideograph and kana.
_IDEOGRAPH = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WORD = re.compile(rf"(?:[{_IDEOGRAPH}]|[^{_IDEOGRAPH}\s\-‐–—/]*[\-‐–—/]*)\s*")
# What may not begin, and what may not end a line (after JIS X 4051).
_NOT_FIRST = frozenset("、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")  # fmt: skip
_NOT_LAST = frozenset("‘“（〔［｛〈《「『【")
_UNSEEN = frozenset("\u00ad\u200b\u200e\u200f\u061c\u2060\u2066\u2067\u2068\u2069")
_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0000-\U000e01ef]")
_STAYING = frozenset({"Mn", "Mc", "Me", "Cf", "Zs", "Po", "Ps", "Pe", "Pd", "Pi", "Pf"})
_NO_SCRIPT = frozenset({UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN})


# A glyph's number, how far it stands to the right and up, and its advance, in ems.
Glyph = tuple[int, float, float, float]


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: its style, size and leading in points, colour, space between letters."""

    style: Style
    size: float
    leading: float
    colour: tuple[int, int, int]
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one face and direction; ``width`` is in points."""

    text: str
    face: Face
    right_to_left: bool
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line's pieces from left to right; a right-to-left paragraph stands at the right edge."""

    pieces: tuple[Piece, ...]
    type: Type
    right_to_left: bool = False

    @property
    def width(self) -> float:
        """The line's width in points."""
        return sum(piece.width for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Atom:
    """A part of a word in one face, at one level, of one script."""

    text: str
    face: Face
    level: int
    script: int


class Typesetter:
    """Sets texts in the fonts at hand and remembers which characters no font had."""

    def __init__(self, fonts: Fonts, language: str = "") -> None:
        self._fonts = fonts
        self._language = language
        self.missing: dict[str, None] = {}

    def lines(self, text: str, type_: Type, width: float) -> tuple[Line, ...]:
        """Set a text in lines of at most ``width`` points."""
        paragraphs = [part for part in text.split("\n") if part.strip()]
        return tuple(line for part in paragraphs for line in self._paragraph(part, type_, width))

    def first_at_hand(self, signs: str, style: Style) -> str:
        """Give the first of some signs that a font has, or else the last."""
        return next((sign for sign in signs if self._fonts.face_for(sign, style)), signs[-1])

    def _paragraph(self, text: str, type_: Type, width: float) -> Iterator[Line]:
        rightward = is_right_to_left(text)
        words = self._words(text, type_, right_to_left=rightward)
        for atoms in _broken(words, type_, width):
            yield _line_of(atoms, type_, right_to_left=rightward)

    def _words(self, text: str, type_: Type, *, right_to_left: bool) -> Iterator[tuple[_Atom, ...]]:
        """Give the words, each with the blanks behind it, in the order of reading."""
        levels = levels_of(text, right_to_left=right_to_left)
        shown = list(self._shown(text, type_.style, levels))
        at = 0
        for length in _word_lengths("".join(item[0] for item in shown)):
            part = shown[at : at + length]
            at += length
            yield tuple(
                _Atom("".join(item[0] for item in group), *key)
                for key, group in groupby(part, key=lambda item: item[1:])
            )

    def _shown(
        self, text: str, style: Style, levels: Sequence[int]
    ) -> Iterator[tuple[str, Face, int, int]]:
        """Give each character that is drawn with its face, level and script."""
        language = _han_language(text, self._language)
        face: Face | None = None
        script = marks = 0
        for character, level in zip(text, levels, strict=True):
            category = unicodedata.category(character)
            marks = marks + 1 if category in {"Mn", "Me", "Cf"} else 0
            if character in _UNSEEN or marks > MOST_MARKS:
                continue
            drawn = " " if category == "Zs" else character
            if face is None or category not in _STAYING or not covers(face, drawn):
                if category == "Cf" or _SELECTOR.match(character):
                    continue
                drawn, face = self._face_for(drawn, style, language)
            own = get_unicode_script(drawn)
            script = script if own in _NO_SCRIPT else int(own)
            yield drawn, face, level, script

    def _face_for(self, character: str, style: Style, language: str) -> tuple[str, Face]:
        """Give a character and its face, or what stands for one that no font has."""
        face = self._fonts.face_for(character, style, language)
        if face is not None:
            return character, face
        self.missing[character] = None
        return self._face_for(self.first_at_hand("\ufffd?", style), style, language)


def _han_language(text: str, language: str) -> str:
    """Tell whose forms of Han characters a text wants: kana and hangul say more than its label."""
    if re.search("[\u3040-\u30ff]", text):
        return "ja"
    if re.search("[\uac00-\ud7af]", text):
        return "ko"
    short = language.partition("-")[0].lower()
    return short if short in {"ja", "ko"} else "zh"


def _word_lengths(text: str) -> Iterator[int]:
    """Give the lengths of what may not be broken, blanks at its end included."""
    length = 0
    for match in _WORD.finditer(text):
        if length and _may_break(text, match.start()):
            yield length
            length = 0
        length += len(match[0])
    if length:
        yield length


def _may_break(text: str, at: int) -> bool:
    if at >= len(text) or text[at] in _NOT_FIRST:
        return False
    return text[at - 2 : at].rstrip()[-1:] not in _NOT_LAST


def _broken(words: Iterable[tuple[_Atom, ...]], type_: Type, width: float) -> Iterator[list[_Atom]]:
    """Fill lines with words; one that is wider than a line is broken wherever it must be."""
    line: list[_Atom] = []
    used = 0.0
    for word in words:
        bare = _width_of(_without_end(word), type_)
        parts = [word] if bare <= width else [(part,) for part in _letters(word)]
        for part in parts:
            bare = _width_of(_without_end(part), type_)
            if line and used + bare > width:
                yield line
                line, used = [], 0.0
            line.extend(part)
            used += _width_of(part, type_)
    if line:
        yield line


def _letters(word: Iterable[_Atom]) -> Iterator[_Atom]:
    """Give a word letter by letter, each with its marks."""
    for atom in word:
        start = 0
        for at in range(1, len(atom.text) + 1):
            if at == len(atom.text) or unicodedata.category(atom.text[at])[0] != "M":
                yield replace(atom, text=atom.text[start:at])
                start = at


def _without_end(atoms: Sequence[_Atom]) -> list[_Atom]:
    """Leave out the blanks at the end, which may hang over."""
    kept = list(atoms)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return kept


def _line_of(atoms: Sequence[_Atom], type_: Type, *, right_to_left: bool) -> Line:
    runs = [
        run
        for key, group in groupby(_without_end(atoms), key=_kind_of)
        for run in _cut(_Atom("".join(atom.text for atom in group), *key))
    ]
    visual = in_visual_order(runs, [run.level for run in runs])
    pieces = tuple(
        Piece(run.text, run.face, run.level % 2 == 1, _width_of((run,), type_)) for run in visual
    )
    return Line(pieces, type_, right_to_left)


def _kind_of(atom: _Atom) -> tuple[Face, int, int]:
    return atom.face, atom.level, atom.script


def _cut(run: _Atom) -> Iterator[_Atom]:
    for start in range(0, len(run.text), LONGEST_PIECE):
        yield replace(run, text=run.text[start : start + LONGEST_PIECE])


def _width_of(atoms: Iterable[_Atom], type_: Type) -> float:
    """Give the width in points."""
    return sum(
        _ems(atom.text, atom.face, atom.level % 2 == 1) * type_.size
        + type_.spacing * len(atom.text)
        for atom in atoms
    )


@lru_cache(maxsize=20_000)
def _ems(text: str, face: Face, right_to_left: bool) -> float:
    """Give a shaped text's width as a part of the type size."""
    if face.core:
        widths = CORE_FONTS_CHARWIDTHS[face.core]
        return sum(widths[chr(byte)] for byte in text.encode("cp1252")) / 1000
    buffer = _shaped(text, face, right_to_left)
    advance: int = sum(at.x_advance for at in buffer.glyph_positions)
    return advance / int(_hb_font(face).face.upem)


def _shaped(text: str, face: Face, right_to_left: bool) -> uharfbuzz.Buffer:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(_hb_font(face), buffer)
    return buffer


@lru_cache(maxsize=5_000)
def glyphs_of(text: str, face: Face, right_to_left: bool) -> tuple[Glyph, ...]:
    """Give a shaped text's glyphs from left to right; PDF's own fonts have none to be drawn."""
    if face.core:
        return ()
    buffer, em = _shaped(text, face, right_to_left), int(_hb_font(face).face.upem)
    return tuple(
        (info.codepoint, at.x_offset / em, at.y_offset / em, at.x_advance / em)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


def outline_of(face: Face, glyph: int, pen: object) -> None:
    """Draw a glyph's outline with a pen of the kind that fontTools has, in units of the font."""
    _hb_font(face).draw_glyph_with_pen(glyph, pen)


def units_of(face: Face) -> int:
    """Give how many units of the font make its size."""
    return int(_hb_font(face).face.upem)


@cache
def _hb_font(face: Face) -> uharfbuzz.Font:
    blob = uharfbuzz.Blob.from_file_path(str(face.path))
    return uharfbuzz.Font(uharfbuzz.Face(blob, face.number))
