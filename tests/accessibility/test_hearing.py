"""The whole program by ear: a real client of the accessibility bus, and keys alone."""

import csv
from collections.abc import Iterator

import pytest

pytestmark = pytest.mark.outside

# What Qt puts around others: nobody stops there.
AROUND = {"application", "filler", "panel", "layered pane", "split pane", "menu bar", "separator"}
OWN_OF_QT = {"scroll bar"}
STATES = {
    "check box": "checkable",
    "combo box": "expandable",
    "list item": "selectable",
    "page tab": "selectable",
    "push button": "focusable",
    "spin button": "editable",
}
FIRST_SLOT = "1 of 6, Reuters, Actress"


def all_below(node) -> Iterator[dict]:
    """Give a node and every one below it."""
    yield node
    for child in node["children"]:
        yield from all_below(child)


def nameless(tree) -> list[str]:
    """Give what somebody could stop at, and would hear no name of."""
    return [
        f"{node['role']} at {node['box']}"
        for node in all_below(tree)
        if not node["name"].strip()
        and node["role"] not in OWN_OF_QT
        and ("focusable" in node["states"] or node["role"] not in {*AROUND, "label"})
    ]


def stateless(tree) -> list[str]:
    """Give the controls that do not tell what can be done with them."""
    return [
        f"{node['role']} {node['name']}"
        for node in all_below(tree)
        if STATES.get(node["role"], "showing") not in node["states"] and "enabled" in node["states"]
    ]


@pytest.fixture
def home(listener):
    """The listener on the first slot, the keyboard on the photo, no dialog open."""
    listener.presses("Esc", "End")
    listener.hears("6 of 6")
    listener.presses("Home")
    listener.hears(FIRST_SLOT)
    return listener


def test_everything_in_the_window_says_what_it_is(listener):
    """Nothing that can have the focus, and no control, is without name, role and state."""
    tree = listener.walks()

    assert nameless(tree) == []
    assert stateless(tree) == []


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("Ctrl+E", "Export caption sheet"),
        ("P", "A photo for slot 1"),
        ("Ctrl+K", "Commands"),
        ("F1", "Keys"),
        ("Ctrl+G", "Go to slot"),
    ],
)
def test_everything_in_a_dialog_says_what_it_is(home, key, title):
    """A dialog has a name, the focus is in it, and nothing in it is without name, role, state."""
    home.presses(key)
    home.enters(title)
    tree = home.walks()
    home.presses("Esc")
    home.reaches(FIRST_SLOT)

    dialog = next(node for node in tree["children"] if node["name"] == title)
    assert dialog["role"] == "dialog"
    assert any("focused" in node["states"] for node in all_below(dialog))
    assert nameless(dialog) == []
    assert stateless(dialog) == []


def test_the_slots_are_read_out_on_the_way(home):
    """Each step says number, count, credit, how the slot stands, and the caption."""
    home.presses("Right")
    second = home.hears("2 of 6")
    home.presses("Right")
    third = home.hears("3 of 6")

    assert second.startswith("2 of 6, Reuters, Empty, The bus with the film crew")
    assert third.startswith("3 of 6, Reuters, A Soyuz rocket")


def test_tab_goes_as_one_reads(home):
    """Tab leads from the photo to the side pane, round to the head, the slots, and back again."""
    way = [
        ("Previous slot", "push button"),
        ("Next slot", "push button"),
        ("Article", "page tab list"),
        ("Article", "list"),
        ("Open an article", "push button"),
        ("1 check", "push button"),
        ("Export the caption sheet", "push button"),
        ("Slots", "list"),
        ("Unplaced photos", "list"),
        (FIRST_SLOT, "label"),
    ]

    for name, role in way:
        home.presses("Tab")
        home.reaches(name, role)
    for name, role in reversed(way[:-1]):
        home.presses("Shift+Tab")
        home.reaches(name, role)


def test_a_caption_is_edited_by_ear(home):
    """F2 leads into the caption, what is typed is told, and the new caption is read out."""
    home.presses("F2")
    field = home.reaches("Caption", "text")
    home.presses("End")
    home.writes(" So.")
    home.is_told(".")
    home.presses("Ctrl+Return")
    home.hears("2 of 6")
    home.reaches("Caption", "text")
    home.presses("Esc")
    home.reaches("2 of 6")
    home.presses("Left")
    edited = home.hears("1 of 6")
    home.presses("Ctrl+Z")
    before = home.hears("1 of 6")

    assert {"editable", "focused"} <= set(field["states"])
    assert edited.endswith(" So.")
    assert not before.endswith(" So.")


def test_a_photo_is_picked_by_ear(home):
    """An empty slot takes the photo that is heard to be unplaced; then it is no longer empty."""
    home.presses("Right")
    home.hears("2 of 6, Reuters, Empty")
    home.presses("P")
    home.enters("A photo for slot 2")
    home.reaches("Photos, best first", "list")
    photo = ""
    while "unplaced" not in photo:
        home.presses("Right")
        photo = home.reaches("", "list item")["name"]
    home.presses("Return")
    picked = home.hears("2 of 6")
    home.presses("Ctrl+Z")
    home.hears("2 of 6, Reuters, Empty")

    assert "antenna-night.jpg" in photo
    assert "Empty" not in picked


def test_the_checks_are_walked_by_ear(home):
    """The checks are a list that reads each remark, leads to its slot and waives it."""
    for name in ("Previous slot", "Next slot", "Article"):
        home.presses("Tab")
        home.reaches(name)
    home.presses("Right")
    home.reaches("Photo", "page tab")
    home.presses("Right")
    home.reaches("Checks 1", "page tab")
    home.presses("Tab")
    home.reaches("Checks", "list")
    tree = home.walks()
    home.presses("Down", "Up")
    home.reaches("Look, slot 2", "list item")
    home.presses("Down")
    home.reaches("Note, slot 5", "list item")
    home.presses("Up")
    home.reaches("Look, slot 2", "list item")
    home.presses("Return")
    home.hears("2 of 6, Reuters, Empty")
    home.presses("Delete")
    home.reaches("Why this remark is waived", "text")
    home.writes("agreed")
    home.presses("Return")
    home.reaches("Checks", "list")
    home.presses("Ctrl+Z")
    home.hears("Und")

    assert nameless(tree) == []


def test_a_sheet_is_exported_by_ear(home, tmp_path):
    """Format, target and outcome of an export are all heard."""
    sheet = tmp_path / "sheet.csv"

    home.presses("Ctrl+E")
    home.enters("Export caption sheet")
    home.reaches("PDF")
    for name in ("HTML", "Word", "ODT", "Excel", "CSV"):
        home.presses("Right")
        home.reaches(name)
    home.presses("Return")
    home.reaches("File name:")
    home.writes(str(sheet))
    home.presses("Return")
    home.hears("sheet.csv")

    with sheet.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 6
