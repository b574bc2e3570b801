"""The window's language: chosen before any widget is made."""

import pytest
from PySide6.QtCore import QLocale, Qt

from viewer.ui.language import LANGUAGES, speak
from viewer.ui.numbers import written


@pytest.fixture
def speaking(qapp):
    """Have the application speak a language, and English again at the end."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_chosen_is_spoken(speaking, qapp, language):
    """Cutline's own words and those of Qt's dialogs come in the language that is chosen."""
    said = speaking(language)

    assert said == language
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_arabic_begins_on_the_right(speaking, qapp):
    """In Arabic the whole window is mirrored; in German it is not."""
    speaking("ar")
    mirrored = qapp.layoutDirection()
    speaking("de")

    assert mirrored is Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_are_written_as_the_language_does(speaking):
    """The same number has the grouping and the digits of each language."""
    shown = {}
    for language in ("en", "de", "ar"):
        speaking(language)
        shown[language] = written(12345)

    assert shown == {"en": "12,345", "de": "12.345", "ar": "١٢٬٣٤٥"}


def test_a_language_that_nobody_translated_gives_english(speaking, qapp, monkeypatch):
    """On a system in another language the window is in English, words and digits alike."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("fa_IR")))

    said = speaking("system")

    assert said == "en"
    assert (written(5), qapp.layoutDirection()) == ("5", Qt.LayoutDirection.LeftToRight)
