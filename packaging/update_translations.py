"""Brings the catalogues in resources/i18n up to date with the window's strings.

    .venv/bin/python packaging/update_translations.py [LANGUAGE...]

New strings enter each catalogue as unfinished, what the window no longer says leaves it, and the
.qm files, which the window loads, are compiled anew. Naming a language that has no catalogue yet
begins one. Exit status 1 where a string still wants its translation.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
from translation_sources import CHECKOUT, Source, sources

CATALOGUES = CHECKOUT / "resources" / "i18n"
FORMS = {"ar": 6, "cs": 3, "ja": 1, "ko": 1, "pl": 3, "ru": 3, "tr": 1, "uk": 3, "zh": 1}
USUAL_FORMS = 2

Known = dict[tuple[str, str], list[str]]


def main(languages: list[str]) -> int:
    """Update all catalogues, and those of more languages."""
    there = {path.stem.removeprefix("cutline_") for path in CATALOGUES.glob("*.ts")}
    wanted, missing = sources(), 0
    for language in sorted({*there, *languages}):
        path = CATALOGUES / f"cutline_{language}.ts"
        known = read(path) if path.exists() else {}
        path.write_text(catalogue(language, wanted, known), "utf-8")
        compile_catalogue(path, path.with_suffix(".qm"))
        unfinished = [each for each in wanted if not is_whole(known.get((each.context, each.text)))]
        for each in unfinished:
            print(f"{language}: {each.place}: {each.text}")
        missing += len(unfinished)
    return 1 if missing else 0


def read(path: Path) -> Known:
    """Give the forms of every translation of a catalogue, by context and source."""
    known: Known = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            forms = [form.text or "" for form in words.iter("numerusform")] or [words.text or ""]
            known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def is_whole(forms: list[str] | None) -> bool:
    """Tell whether a translation has all its forms."""
    return bool(forms) and all(forms or ())


def catalogue(language: str, wanted: tuple[Source, ...], known: Known) -> str:
    """Give a catalogue as Qt Linguist writes it, with what is known of the wanted strings."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for each in wanted:
        if each.context not in contexts:
            contexts[each.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[each.context], "name").text = each.context
        message = ET.SubElement(contexts[each.context], "message")
        ET.SubElement(message, "source").text = each.text
        words = ET.SubElement(message, "translation")
        forms = known.get((each.context, each.text))
        if not is_whole(forms):
            words.set("type", "unfinished")
        if each.is_numerus:
            message.set("numerus", "yes")
            for form in forms or [""] * FORMS.get(language, USUAL_FORMS):
                ET.SubElement(words, "numerusform").text = form
        else:
            words.text = (forms or [""])[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_catalogue(source: Path, target: Path) -> None:
    """Have Qt's own compiler make the file that the window loads."""
    compiler = Path(PySide6.__file__).parent / "lrelease"
    command = [str(compiler), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
