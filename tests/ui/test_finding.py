"""Words are found in captions, credits and photo names."""

import pytest
from documents import sources
from PySide6.QtWidgets import QLabel, QLineEdit

from viewer.pipeline import compose
from viewer.storage.places import own_places
from viewer.ui.background import Background
from viewer.ui.find_bar import FindBar
from viewer.ui.finding import Finder, found, matches
from viewer.ui.opening import Request
from viewer.ui.workspace import Workspace
from viewer.workers import Workers

CAPTIONS = (
    "Boats leave the harbour at dawn.",
    "A vendor weighs CHERRIES.",
    "The harbour master waves at the boats.",
    "Kites over the breakwater.",
)
NAMES = ("1-harbour.jpg", "2-market.jpg", "3-harbour-master.jpg", "4-kites.jpg")


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("harbour", (0, 2)),
        ("boats harbour", (0, 2)),
        ("HARBOUR master", (2,)),
        ("cherries", (1,)),
        ("reuters", (0, 1, 2, 3)),
        ("b.jpg", (1,)),
        ("submarine", ()),
        ("", ()),
        ("   ", ()),
    ],
)
def test_every_word_counts_in_any_letters(words, places):
    """A slot is found when all words stand in its caption, credit or photo name."""
    pairs = compose(sources(("a.jpg", "b.jpg"), CAPTIONS)).pairs

    assert found(pairs, words) == places


def test_a_slot_without_photo_and_credit_is_found_by_its_caption(make_pair):
    """What is missing is no hindrance."""
    assert matches(make_pair(1, credit="", caption="Gulls at noon"), "gulls")
    assert not matches(make_pair(1, credit="", caption="Gulls at noon"), "None")


class Person:
    """Types into the bar, asks for matches, and sees where that leads."""

    def __init__(self, workspace, bar, finder):
        bar.text_changed.connect(finder.find)
        self.types = bar.findChild(QLineEdit).setText
        self.asks_for_next = finder.find_next
        self.asks_for_previous = finder.find_previous
        self.goes_to = workspace.walk_to
        self._workspace = workspace
        self._count = bar.findChild(QLabel)

    @property
    def place(self):
        return self._workspace.position

    @property
    def count(self):
        return self._count.text()


@pytest.fixture
def person(qtbot, look, tmp_path, make_image):
    """A finder over a folder of four photos, which stand as slots of their own."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in NAMES:
        make_image(60, 40).save(str(folder / name))
    background, bar = Background(), FindBar(look)
    qtbot.addWidget(bar)
    with Workers(2) as workers:
        workspace = Workspace(workers, background, own_places())
        with qtbot.waitSignal(workspace.gathered, timeout=20_000):
            workspace.open(Request(None, folder))
        yield Person(workspace, bar, Finder(workspace, bar))
        background.close()


def test_finding_goes_to_the_first_match_from_here_on(person):
    """A match ahead is shown before one behind; the slot one stands on counts."""
    person.goes_to(1)

    person.types("harbour")
    assert person.place == 2
    person.types("harbour m")

    assert person.place == 2


def test_finding_goes_round_the_end(person):
    """With nothing ahead, the first match of all is shown."""
    person.goes_to(3)

    person.types("harbour")

    assert person.place == 0


def test_next_and_previous_go_from_match_to_match_and_round(person):
    """Both directions pass over what does not match and come round the ends."""
    person.types("harbour")

    places = []
    for step in (
        person.asks_for_next,
        person.asks_for_next,
        person.asks_for_previous,
        person.asks_for_previous,
    ):
        step()
        places.append(person.place)

    assert places == [2, 0, 2, 0]


def test_what_is_found_nowhere_leaves_the_walk_where_it_is(person):
    """No match, no words: the slot that is shown stays."""
    person.goes_to(1)

    person.types("submarine")
    person.asks_for_next()
    person.types("")
    person.asks_for_previous()

    assert person.place == 1


def test_the_count_says_which_match_of_how_many(person):
    """The bar shows the place among the matches."""
    person.types("harbour")
    first = person.count
    person.asks_for_next()

    assert (first, person.count) == ("1 of 2", "2 of 2")


def test_nothing_found_leads_back_to_where_the_search_began(person):
    """Words that are nowhere leave one on the slot from which one looked."""
    person.goes_to(1)

    person.types("kites")
    assert person.place == 3
    person.types("kites and gulls")

    assert person.place == 1
    assert person.count == "Not found"


def test_letters_taken_back_look_from_the_start_again(person):
    """A word typed anew is looked for from where the search began, not from the last match."""
    person.types("kites")
    assert person.place == 3

    person.types("harbour")

    assert person.place == 0


def test_after_a_walk_the_search_begins_there(person):
    """Who goes elsewhere, or from match to match, looks on from there."""
    person.types("kites")
    person.goes_to(2)

    person.types("submarine")

    assert person.place == 2
