"""Ten wrong pairs among forty slots are put right by keyboard alone, in under a minute."""

import pytest
from PIL import Image

from viewer.domain import Decisions
from viewer.pipeline import compose, sources_of
from viewer.reading_slots import parse_article
from viewer.slots.keeping import remembered
from viewer.storage.session_file import Sitting, write_sitting

SLOTS = 40
# At two keys a second.
KEYS_IN_A_MINUTE = 120
# Slot to what somebody put there: two pairs exchanged, two strangers, and the end one slot too early.
WRONG = {
    5: "quay-06.png",
    6: "quay-05.png",
    12: "quay-13.png",
    13: "quay-12.png",
    25: "stranger-1.png",
    30: "stranger-2.png",
    37: "quay-38.png",
    38: "quay-39.png",
    39: "quay-40.png",
    40: None,
}
THINGS = ("nets", "ferry", "market", "bridge", "tower", "garden", "school", "harvest")
PLACES = ("Lindvik", "Brunna", "Sillby", "Torpa", "Nordhamn")


@pytest.fixture
def story(tmp_path, places):
    """An article of forty figures whose folder holds all photos, with ten wrong decisions made."""
    folder, figures = tmp_path / "card", ""
    folder.mkdir()
    for number in range(1, SLOTS + 1):
        Image.new("RGB", (60, 40), (5 * number, 90, 200 - 4 * number)).save(
            folder / f"quay-{number:02}.png"
        )
        figures += (
            f'<figure><img src="https://example.org/quay-{number:02}.png" width="600"><figcaption>'
            f"The {THINGS[number % 8]} of {PLACES[number % 5]}, seen on walk {number}."
            " Ada Thorne/Nordbild</figcaption></figure>"
        )
    for number in (1, 2):
        Image.new("RGB", (60, 40), "teal").save(folder / f"stranger-{number}.png")
    article = tmp_path / "story.html"
    page = f"<html><head><title>Walks</title></head><body><article><h1>Walks</h1>{figures}"
    article.write_text(f"{page}</article></body></html>", "utf-8")
    slots = parse_article(article)[1]
    keys = {slot.number: slot.key for slot in slots}
    by_hand = {keys[number]: name for number, name in WRONG.items()}
    document = compose(sources_of(parse_article(article)[0], slots, None, ()))
    known = remembered(document.slots, frozenset(by_hand))
    decisions = Decisions(by_hand=by_hand, remembered=known)
    write_sitting(article, Sitting(folder, decisions), places.sessions)
    return article


def test_ten_wrong_pairs_among_forty_slots(user, story):
    """Going there by number, swapping, choosing and shifting takes fewer keys than a minute has."""
    user.opens(story)
    right = [f"quay-{number:02}.png" for number in range(1, SLOTS + 1)]
    wrong = [at for at, name in enumerate(user.photos) if name != right[at]]
    assert wrong == [number - 1 for number in WRONG]
    before = user.keys_pressed

    for number in (5, 12):
        goes_to(user, number)
        user.presses("Alt+Down")
    for number in (25, 30):
        goes_to(user, number)
        chooses(user, f"y-{number}")
    goes_to(user, 37)
    user.presses("Alt+Shift+Down")
    chooses(user)

    assert user.photos == right
    assert user.keys_pressed - before <= KEYS_IN_A_MINUTE // 2
    for _ in range(7):
        user.presses("Ctrl+Z")
    assert user.window.workspace.undo_name == ""


def test_figures_typed_in_the_picker_look_for_a_name(user, story):
    """A number needs no filter key first; Enter takes what is left."""
    user.opens(story)
    goes_to(user, 40)

    user.presses("P")
    user.waits_until(lambda: user.dialog is not None)
    user.types("17")
    user.presses("Return")
    user.waits_until(lambda: user.dialog is None)

    assert user.photo == "quay-17.png"


def goes_to(user, number):
    """Go to a slot by its number."""
    user.presses("Ctrl+G")
    user.waits_until(lambda: user.dialog is not None)
    user.types(str(number))
    user.presses("Return")
    user.waits_until(lambda: user.slot == number and user.dialog is None)


def chooses(user, words=""):
    """Take the best photo from the picker, of those that hold the words."""
    user.presses("P")
    user.waits_until(lambda: user.dialog is not None)
    if words:
        user.presses("/")
        user.types(words)
    user.presses("Return")
    user.waits_until(lambda: user.dialog is None)
