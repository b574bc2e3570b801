"""The faces: the interface in the system's sans, captions in a serif, credits in small capitals."""

import unicodedata
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

CREDIT_PIXELS = 11
CREDIT_SPACING = 0.8
LARGEST_USUAL = 16

# The reading face first, then one serif for each script that it lacks.
_LATIN_SERIFS = (
    "Source Serif 4", "Noto Serif", "Charter", "Iowan Old Style", "New York", "Cambria", "Georgia",
    "DejaVu Serif", "Liberation Serif", "Times New Roman",
)  # fmt: skip
_OTHER_SERIFS = (
    "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "Songti SC", "SimSun", "Batang",
    "Noto Naskh Arabic", "Geeza Pro", "Arabic Typesetting", "Noto Serif Hebrew",
    "Noto Serif Devanagari", "Devanagari MT", "Nirmala UI", "Noto Serif Bengali",
    "Noto Serif Tamil", "Noto Serif Thai",
)  # fmt: skip


def text_scale() -> float:
    """Give by how much the system's face is larger than the usual 12 to 16 pixels, at least 1."""
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / LARGEST_USUAL)


def caption_font(pixels: int, family: str = "") -> QFont:
    """Give the face that captions are read in, at a height in pixels: a serif, if none is named."""
    font = QFont(QGuiApplication.font())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setFamilies([*([family] if family else []), *_serifs(), "Serif"])
    font.setPixelSize(pixels)
    return font


def families() -> tuple[str, ...]:
    """Give the faces that captions can be set in: those for words, not for signs, nor hidden."""
    system = QFontDatabase.writingSystems
    return tuple(
        name
        for name in QFontDatabase.families()
        if not QFontDatabase.isPrivateFamily(name)
        and any(each is not QFontDatabase.WritingSystem.Symbol for each in system(name))
    )


def credit_font() -> QFont:
    """Give the face of credits and small headings: small, semibold, letter-spaced."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(CREDIT_PIXELS * text_scale()))
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, CREDIT_SPACING)
    return font


def spaced_font(text: str) -> QFont:
    """Give the face of credits for a text: joined scripts break apart when letters are spaced."""
    font = credit_font()
    if not _has_capitals_only_scripts(text):
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
        font.setPixelSize(round((CREDIT_PIXELS + 2) * text_scale()))
    return font


def credit_text(text: str) -> str:
    """Give a credit in capitals if its script has them, as it is otherwise."""
    return text.upper() if _has_capitals_only_scripts(text) else text


def _has_capitals_only_scripts(text: str) -> bool:
    letters = [sign for sign in text if unicodedata.category(sign).startswith("L")]
    return all(unicodedata.category(sign) in {"Lu", "Ll", "Lt", "Lm"} for sign in letters)


@cache
def _serifs() -> tuple[str, ...]:
    present = set(QFontDatabase.families())
    return tuple(name for name in (*_LATIN_SERIFS, *_OTHER_SERIFS) if name in present)
