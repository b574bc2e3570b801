"""The window's language: its words, its numbers and dates, and the side it begins on."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from viewer.resources import resource
from viewer.storage.settings import Language

log = logging.getLogger(__name__)

ENGLISH = "en"
LANGUAGES = ("de", "fr", "es", "tr", "ru", "ar", "ja")  # besides English, which the source is in

NAMES = {  # as each calls itself, whatever the window's own language
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "tr": "Türkçe",
    "ru": "Русский",
    "ar": "العربية",
    "ja": "日本語",
}

_OURS, _QTS = "cutlineWords", "qtWords"


def speak(app: QApplication, language: Language) -> str:
    """Have the window speak a language, "system" for the first of the system's that it knows.

    It holds for widgets made from now on. Give the language that was found.
    """
    locale = _locale_of(language)
    known = _code_of(locale)
    QLocale.setDefault(locale)
    for name, folder, file in (
        (_QTS, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase"),
        (_OURS, resource("i18n"), "cutline"),
    ):
        _load(app, name, folder / f"{file}_{known}.qm", is_wanted=known != ENGLISH)
    is_mirrored = known != ENGLISH and locale.textDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(side)
    return known


def _locale_of(language: Language) -> QLocale:
    """Give the locale of a language, with the system's own country where it speaks it."""
    system = QLocale.system()
    if language != "system":
        return system if _code_of(system) == language else QLocale(language)
    spoken = [QLocale(name) for name in system.uiLanguages()]
    first = next((locale for locale in spoken if _code_of(locale) in (*LANGUAGES, ENGLISH)), None)
    if first is None:
        return QLocale(ENGLISH)
    return system if _code_of(system) == _code_of(first) else first


def _code_of(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())


def _load(app: QCoreApplication, name: str, file: Path, *, is_wanted: bool) -> None:
    """Put one catalogue in the place of the one that had its name."""
    for old in app.findChildren(QTranslator, name):
        app.removeTranslator(old)
        old.deleteLater()
    if not is_wanted:
        return
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(str(file)):
        app.installTranslator(translator)
    else:
        log.warning("no translation in %s", file)
