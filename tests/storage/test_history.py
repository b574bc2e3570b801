"""What was opened lately is kept, newest first, and never gets in the way."""

from viewer.storage.history import MOST_RECENT, History, Recent, read_history, write_history


def recent(name):
    return Recent(f"/desk/{name}", 6, 5, "2031-02-03T10:00:00+01:00")


def test_the_latest_stands_on_top():
    """Opening an article again moves it up and does not double it."""
    history = History().opened(recent("a.txt")).opened(recent("b.txt")).opened(recent("a.txt"))

    assert [each.path for each in history.recent] == ["/desk/a.txt", "/desk/b.txt"]


def test_only_so_many_are_kept():
    """The oldest go."""
    history = History()
    for number in range(MOST_RECENT + 3):
        history = history.opened(recent(f"{number}.txt"))

    assert len(history.recent) == MOST_RECENT
    assert history.recent[0].path == f"/desk/{MOST_RECENT + 2}.txt"


def test_history_comes_back(tmp_path):
    """What was written is read again."""
    place = tmp_path / "data" / "history.json"
    history = History((recent("a.txt"),), geometry="AAAA", splitter="BBBB")

    write_history(place, history)

    assert read_history(place) == history


def test_a_damaged_history_is_an_empty_one(tmp_path):
    """Comfort that cannot be read is no reason to complain."""
    for damage in (b"", b"{", b"[]", b'{"recent": [1]}', b'{"recent": [{"path": 1}]}'):
        (tmp_path / "history.json").write_bytes(damage)
        assert read_history(tmp_path / "history.json") == History()


def test_a_place_that_cannot_be_written_is_only_logged(tmp_path):
    """Nobody is stopped by a history that cannot be kept."""
    (tmp_path / "data").write_text("a file where the folder should be")

    write_history(tmp_path / "data" / "history.json", History())

    assert (tmp_path / "data").is_file()


def test_an_article_can_be_looked_up_and_forgotten():
    """Where one stood is known by the path; what is forgotten is gone."""
    history = History().opened(recent("a.txt")).opened(recent("b.txt"))

    assert history.of("/desk/a.txt") == recent("a.txt")
    assert history.without("/desk/a.txt").of("/desk/a.txt") is None
    assert history.without("/desk/a.txt").of("/desk/b.txt") == recent("b.txt")


def test_a_history_of_an_older_program_is_read(tmp_path):
    """What it did not know yet has its default."""
    place = tmp_path / "history.json"
    place.write_text(
        '{"recent": [{"path": "/a", "slots": 2, "paired": 1,'
        ' "opened_at": "2031-02-03T10:00:00"}], "geometry": "", "splitter": ""}'
    )

    history = read_history(place)

    assert history.recent[0].slot == ""
    assert not history.hint_seen
