"""The window's words in other languages: nothing is missing, and nothing that is filled in is lost."""

import re

import pytest
from translation_sources import sources
from update_translations import CATALOGUES, compile_catalogue, read

LANGUAGES = ("ar", "de", "es", "fr", "ja", "ru", "tr")


@pytest.fixture(scope="module")
def wanted():
    """All strings of the window."""
    return sources()


_HOLES = re.compile(r"\{\w+\}|%L?n|%[s\d](?!\d)")


def test_every_language_has_its_catalogue():
    """There is one catalogue for each language, and no other."""
    found = sorted(path.stem for path in CATALOGUES.glob("*.ts"))

    assert found == [f"cutline_{language}" for language in LANGUAGES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_in_every_translation(wanted, language):
    """Numbers, names and places that are filled into a string are in its translation too."""
    numeri = {(each.context, each.text) for each in wanted if each.is_numerus}
    torn = []

    for key, forms in read(CATALOGUES / f"cutline_{language}.ts").items():
        wanted = sorted(_HOLES.findall(key[1]))
        for at, form in enumerate(filter(None, forms)):
            # "No slots", "one slot" and "both slots" may do without their number.
            is_spelt = key in numeri and at < len(forms) - 1
            held = sorted(_HOLES.findall(form))
            if held != wanted and not (is_spelt and held == [h for h in wanted if h != "%Ln"]):
                torn.append((key, form))

    assert torn == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(language, tmp_path):
    """The file that the window loads is the one that Qt makes of the catalogue."""
    path = CATALOGUES / f"cutline_{language}.ts"

    compile_catalogue(path, tmp_path / "now.qm")

    assert (tmp_path / "now.qm").read_bytes() == path.with_suffix(".qm").read_bytes()
