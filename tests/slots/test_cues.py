"""Cue words come from data files that add up, with a person's own lines winning."""

import pytest

from viewer.errors import SessionError
from viewer.slots.credit import parse_credit, split_credit
from viewer.slots.cues import fold, load_cues


def additions(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def test_a_language_is_one_line_of_data(tmp_path):
    """One line with a label in a new language makes credits in that language known."""
    own = additions(tmp_path, "cues/labels.toml", '[marked]\neo = ["fotisto"]\n')

    before = split_credit("La urbestro malfermas la ponton. Fotisto: Ana Rivo")
    after = split_credit("La urbestro malfermas la ponton. Fotisto: Ana Rivo", load_cues(own))

    assert before.credit is None
    assert after.caption == "La urbestro malfermas la ponton."
    assert after.credit is not None
    assert after.credit.text == "Ana Rivo"


def test_own_agency_is_known_beside_the_bundled_ones(tmp_path):
    """An agency that a person adds is known, and the bundled ones stay."""
    own = load_cues(
        additions(tmp_path, "agencies/europe.toml", '[names]\n"Nordwind Foto" = ["NWF"]\n')
    )

    assert own.agency("NWF") == "Nordwind Foto"
    assert own.agency("dpa") == "dpa"


def test_own_line_wins_over_the_bundled_one(tmp_path):
    """A word that a person gives another role has that role."""
    own = load_cues(additions(tmp_path, "cues/roles.toml", '[archive_of_ours]\nen = ["Pool"]\n'))

    credit = parse_credit("Jane Doe/Pool", own)

    assert ("archive_of_ours", "Pool") in credit.roles
    assert ("pool", "Pool") in parse_credit("Jane Doe/Pool").roles


def test_a_file_that_is_no_table_is_named(tmp_path):
    """A broken file of a person's own raises an error that names it."""
    own = additions(tmp_path, "cues/labels.toml", "[marked\n")

    with pytest.raises(SessionError, match=r"labels\.toml"):
        load_cues(own)


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("REUTERS", "Reuters"),
        ("gettyimages", "Getty Images"),
        ("ＡＰ", "Associated Press"),
        ("ロイター", "Reuters"),
        ("Gettty", "Getty Images"),
        ("新华社", "Xinhua"),
        ("أ ف ب", "Agence France-Presse"),
    ],
)
def test_agencies_are_known_by_every_name(written, usual):
    """Other scripts, other widths and known misspellings lead to the usual name."""
    assert load_cues().agency(written) == usual


@pytest.mark.parametrize("word", ["pa", "na", "aa", "key"])
def test_short_names_match_only_as_written(word):
    """Short agency names in small letters are plain words."""
    assert load_cues().agency(word) is None


def test_fold_makes_spellings_equal():
    """Case, width, apostrophes and spaces do not tell cues apart."""
    assert fold("  Photo D’Archives ") == fold("photo d'archives")


def test_a_plain_beginning_is_told_from_a_cue():
    """A line that a label, a byline or furniture may begin is never called plain."""
    cues = load_cues()

    assert cues.begins_plainly("Harvesters rest beside the old mill")
    assert not any(
        map(cues.begins_plainly, ["Photo: Ann Lee", "By Ann Lee", "(Ann Lee)", "Ad", ""])
    )
