"""A desk's rules are read from plain TOML, and what does not hold in them is said."""

import re

import pytest

from tests.checks.cases import pair
from viewer.checks.checking import CHECKS, remarks_on
from viewer.checks.profile import (
    default_profile,
    explained,
    own_file,
    profile_names,
    profile_or_default,
    read_profile,
)
from viewer.domain import Severity
from viewer.errors import ProfileError


@pytest.fixture
def desk(tmp_path):
    """Write a profile among the person's own; give the folder of settings."""

    def write(text, name="desk"):
        path = tmp_path / "profiles" / f"{name}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return tmp_path

    return write


def test_default_lists_and_explains_every_check():
    """Each check stands in the default profile, with a comment beside it, and no other does."""
    lines = re.findall(r"^([a-z-]+) = \"\w+\" +# \S", explained().decode(), re.MULTILINE)

    assert set(lines) == set(CHECKS) == set(default_profile().severity)


@pytest.mark.parametrize("name", profile_names())
def test_bundled_profiles_hold(name):
    """Nothing in a bundled profile is unknown."""
    profile, notes = read_profile(name)

    assert (profile.name, notes) == (name, ())


def test_what_a_file_leaves_out_is_as_in_the_default(desk):
    """One line is a profile."""
    profile, notes = read_profile("desk", desk("most_words = 40\n"))

    assert notes == ()
    assert profile.most_words == 40
    assert profile.severity == default_profile().severity


def test_a_file_can_be_named_by_its_path(desk):
    """A path is taken as it is."""
    folder = desk('[severity]\nno-credit = "error"\n')

    profile, _notes = read_profile(str(folder / "profiles" / "desk.toml"))

    assert profile.volume("no-credit") == "error"


def test_own_profile_wins_over_the_bundled_one(desk):
    """A person may replace even the default."""
    profile, _notes = read_profile("default", desk("most_words = 7\n", "default"))

    assert profile.most_words == 7


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("most_word = 40", "“most_word” is no key that profiles have."),
        ('most_words = "40"', "“most_words” has a value that does not fit."),
        ("most_words = -1", "“most_words” has a value that does not fit."),
        ('tense = "future"', "a value that does not fit. It is one of: any, present."),
        ("house_names = [1]", "“house_names” has a value that does not fit."),
        ('[severity]\nno-credt = "off"', "“no-credt” is no check."),
        (
            '[severity]\nno-credit = "loud"',
            "“no-credit” is one of: own, off, note, warning, error.",
        ),
        ("severity = 1", "“severity” is no key that profiles have."),
    ],
)
def test_what_does_not_hold_is_said(desk, text, sentence):
    """A wrong key or value is named, and the rest of the file holds."""
    profile, (note,) = read_profile("desk", desk(f'quotes = "curly"\n{text}\n'))

    assert note.endswith(sentence)
    assert profile.quotes == "curly"


@pytest.mark.parametrize("text", ["most_words = ", "a = [" * 5000, "x = 1\n" * 200_000])
def test_damaged_files_are_refused_in_a_sentence(desk, text):
    """What is no TOML, or no desk's rules, is said; the default takes its place."""
    folder = desk(text)

    with pytest.raises(ProfileError, match=r"desk\.toml"):
        read_profile("desk", folder)
    profile, (note,) = profile_or_default("desk", folder)
    assert profile is default_profile()
    assert note.endswith("The default holds.")


def test_unknown_profile_names_those_that_are_there():
    """A mistyped name is told which there are."""
    with pytest.raises(ProfileError, match=r"There is no profile dsk\. There are: default, wire"):
        read_profile("dsk")


@pytest.mark.parametrize(
    ("volume", "heard"),
    [("off", []), ("error", [Severity.ERROR]), ("own", [Severity.WARNING])],
)
def test_checks_speak_as_loudly_as_the_desk_wants(desk, volume, heard):
    """A check may be silenced, or raised, or left alone."""
    profile, _notes = read_profile("desk", desk(f'[severity]\nagency-spelling = "{volume}"\n'))
    slip = pair(credit=pair().slot.credit.__class__("Retuers", "Retuers"))

    remarks = remarks_on([slip], profile=profile)

    assert [each.severity for each in remarks if each.check == "agency-spelling"] == heard


def test_every_check_says_its_own_name():
    """What a check says carries the name under which it is listed."""
    remarks = remarks_on([pair("The  quay", credit=None), pair("The  quay", number=2)])

    assert {remark.check for remark in remarks} <= set(CHECKS)
    assert remarks


def test_own_file_begins_as_a_copy_and_is_never_overwritten(tmp_path):
    """The default explains every key; what a person has written there stays."""
    place = own_file("default", tmp_path)

    assert place.read_bytes() == explained()
    place.write_text("most_words = 7\n")
    assert own_file("default", tmp_path).read_text() == "most_words = 7\n"
    assert own_file("mine", tmp_path).read_bytes() == explained()
    assert own_file(str(place), tmp_path) == place


def test_own_file_that_cannot_be_kept_is_said(tmp_path):
    """Where a file stands in the folder's place, the person hears of it."""
    (tmp_path / "profiles").write_text("")

    with pytest.raises(ProfileError, match="cannot be kept"):
        own_file("default", tmp_path)
