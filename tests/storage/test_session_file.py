"""Decisions survive the way to disk and back, and nothing of the person's is lost."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.domain import Added, Decisions, Remembered, Wording
from viewer.errors import SessionError
from viewer.storage.session_file import (
    Sitting,
    decisions_file,
    fallback_file,
    opened_for,
    read_sitting,
    write_sitting,
)

texts = st.text(max_size=30)
keys = st.text(alphabet="0123456789abcdef", min_size=1, max_size=12)
optional = st.none() | texts
decisions = st.builds(
    Decisions,
    by_hand=st.dictionaries(keys, optional, max_size=4),
    wording=st.dictionaries(keys, st.builds(Wording, optional, optional), max_size=4),
    added=st.lists(st.builds(Added, texts, st.integers(0, 9)), max_size=3).map(tuple),
    dismissed=st.frozensets(keys, max_size=4),
    waived=st.dictionaries(st.tuples(keys, texts), texts, max_size=3),
    reviewed=st.frozensets(keys, max_size=4),
    remembered=st.dictionaries(keys, st.builds(Remembered, texts, texts, texts, texts), max_size=4),
)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "desk" / "harbour.txt"
    path.parent.mkdir()
    path.write_text("Ships at dawn")
    return path


@pytest.fixture
def sessions(tmp_path):
    return tmp_path / "own" / "sessions"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(made=decisions)
def test_every_decision_comes_back(article, sessions, made):
    """What is written is read again, whatever the person typed."""
    write_sitting(article, Sitting(None, made), sessions)

    assert read_sitting(article, sessions) == (Sitting(None, made), "")


def test_the_file_stands_beside_the_article(article, sessions):
    """The decisions of harbour.txt are in harbour.txt.cutline."""
    place = write_sitting(article, Sitting(), sessions)

    assert place == article.with_name("harbour.txt.cutline")
    assert not sessions.exists()


def test_the_folder_is_kept_relative(article, sessions):
    """A desk folder that moves as a whole still finds its photos."""
    photos = article.parent / "photos"
    photos.mkdir()

    write_sitting(article, Sitting(photos), sessions)

    assert json.loads(decisions_file(article).read_bytes())["folder"] == "photos"
    assert read_sitting(article, sessions)[0].folder == photos


def test_the_encoding_of_the_photos_text_is_kept(article, sessions):
    """What the person chose for IIM text is there again."""
    write_sitting(article, Sitting(iim_encoding="koi8-r"), sessions)

    assert read_sitting(article, sessions)[0].iim_encoding == "koi8-r"


@pytest.mark.parametrize("name", ["klingon", "zlib", 7, ["utf-8"], ""])
def test_an_encoding_that_nobody_knows_is_passed_over(article, sessions, name):
    """A name from elsewhere does not keep the decisions from being read."""
    place = write_sitting(article, Sitting(decisions=Decisions(dismissed=frozenset("a"))), sessions)
    place.write_text(json.dumps({**json.loads(place.read_bytes()), "iim_encoding": name}))

    sitting, note = read_sitting(article, sessions)

    assert (sitting.iim_encoding, note) == (None, "")
    assert sitting.decisions.dismissed == {"a"}


def test_a_folder_alone_has_its_file_inside(tmp_path, sessions):
    """Decisions on a folder of photos are kept in it."""
    place = write_sitting(tmp_path, Sitting(tmp_path), sessions)

    assert place.parent == tmp_path


def test_a_folder_that_cannot_be_written_falls_back(article, sessions):
    """Where nothing can be put beside the article, the person's own data take it."""
    made = Decisions(by_hand={"a": None})
    decisions_file(article).mkdir()

    place = write_sitting(article, Sitting(None, made), sessions)

    assert place == fallback_file(article, sessions)
    assert read_sitting(article, sessions)[0].decisions == made


def test_nowhere_to_write_is_said(article, sessions):
    """When both places refuse, one sentence names the article."""
    decisions_file(article).mkdir()
    sessions.parent.mkdir(parents=True)
    sessions.write_text("a file where the folder should be")

    with pytest.raises(SessionError, match=r"harbour\.txt"):
        write_sitting(article, Sitting(), sessions)


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"cutline": 1}', b"\xff\xfe\x00", b'{"cutline": "x"}', b"null"]
)
def test_a_damaged_file_is_set_aside(article, sessions, damage):
    """What cannot be read is renamed, never deleted, and the person is told."""
    decisions_file(article).write_bytes(damage)

    sitting, note = read_sitting(article, sessions)

    assert sitting == Sitting()
    assert "harbour.txt.cutline.damaged-1" in note
    assert article.with_name("harbour.txt.cutline.damaged-1").read_bytes() == damage


def test_a_newer_file_is_refused_and_stays(article, sessions):
    """A file of a newer version is neither read half nor overwritten."""
    content = json.dumps({"cutline": 99, "article": "harbour.txt"}).encode()
    decisions_file(article).write_bytes(content)

    with pytest.raises(SessionError, match="newer Cutline"):
        read_sitting(article, sessions)

    assert decisions_file(article).read_bytes() == content


def test_looking_writes_nothing(article, sessions):
    """Reading where there is no file leaves the folder as it is."""
    assert read_sitting(article, sessions) == (Sitting(), "")
    assert list(article.parent.iterdir()) == [article]


def test_decisions_name_what_they_belong_to(tmp_path):
    """A decisions file leads back to its article or folder, and nothing else leads anywhere."""
    article, folder = tmp_path / "story.v2.txt", tmp_path / "photos"
    folder.mkdir()

    assert opened_for(decisions_file(article)) == article
    assert opened_for(decisions_file(folder)) == folder
    assert opened_for(article) is None
