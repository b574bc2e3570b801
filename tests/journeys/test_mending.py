"""A person puts right what is wrong, by keyboard, and takes it back."""

from viewer.storage.session_file import decisions_file

STORY_ENDS = "Nobody on the quay had seen the like."
FERRY = "The ferry leaves the harbour on Sunday."
BAND = "A band plays on the quay."
QUAY = (
    "Last ferry leaves\n\nThe old ferry left the harbour of Tarn for the last time on Sunday."
    f" {STORY_ENDS}\n\n{FERRY} {BAND} (Ann Lee/Reuters)\n\nIts successor runs on batteries.\n"
)


def test_editing_a_caption_in_place(user, desk):
    """F2, typing and Ctrl+Enter keep the caption and go on to the next; undo brings it back."""
    user.opens(desk)
    before = user.caption

    user.presses("F2")
    user.selects_all()
    user.types("Gloves are the last thing to fit.")
    user.presses("Ctrl+Return")

    assert user.slot == 2
    user.presses("Esc", "Home")
    assert user.caption == "Gloves are the last thing to fit."
    user.presses("Ctrl+Z")
    assert user.caption == before
    user.presses("Ctrl+Shift+Z")
    assert user.caption == "Gloves are the last thing to fit."


def test_keys_never_fight_with_typing(user, desk):
    """Letters, digits, blanks and arrows typed into a caption are text, not commands."""
    user.opens(desk)

    user.presses("F2")
    user.selects_all()
    user.types("jkzpux 10 / ? f b")
    user.presses("Left", "Home", "End")

    assert user.slot == 1
    assert not user.window.isFullScreen()
    user.presses("Esc")


def test_cancelling_an_edit(user, desk):
    """Esc leaves the caption as it was, and the walk gets its keys back."""
    user.opens(desk)
    before = user.caption

    user.presses("F2")
    user.types("nonsense")
    user.presses("Esc")

    assert user.caption == before
    user.presses("Right")
    assert user.slot == 2


def test_editing_a_credit(user, desk):
    """Shift+C edits the credit; Enter keeps it."""
    user.opens(desk)

    user.presses("Shift+C")
    user.selects_all()
    user.types("Ada Thorne/AFP")
    user.presses("Return")

    assert user.credit == "Ada Thorne/AFP"


def test_choosing_a_photo_from_the_picker(user, desk):
    """P lists all photos, best first; the arrows choose and Enter takes."""
    user.opens(desk)
    spare = user.unplaced[0]
    while user.photo is not None:
        user.presses("Right")

    user.presses("P", "/")
    user.types("antenna")
    user.presses("Return")
    user.waits_until(lambda: user.dialog is None)

    assert user.photo == spare
    assert user.unplaced == []


def test_detach_swap_and_shift(user, desk):
    """U empties a slot, Alt+Down swaps with the next, Alt+Shift+Down moves all on by one."""
    user.opens(desk)
    before = user.photos

    user.presses("U")
    assert user.photo is None
    user.presses("Ctrl+Z", "Alt+Down")
    assert user.photos[:2] == [before[1], before[0]]
    user.presses("Ctrl+Z", "Home", "Alt+Shift+Down")

    assert user.photos == [None, *before[:-1]]
    user.presses("Ctrl+Z")
    assert user.photos == before


def test_not_a_slot_and_a_caption_after_all(user, desk):
    """X takes a slot away, M makes a chosen paragraph a caption; both are undone by name."""
    user.opens(desk)

    user.presses("X")
    assert len(user.photos) == 5
    assert user.window.workspace.undo_name.startswith("Not a slot")
    user.presses("Ctrl+Z")
    assert len(user.photos) == 6

    user.presses("M")
    pane = user.window.parts.side_pane.article
    user.waits_until(lambda: pane.isAncestorOf(user.focus) or user.focus is pane)
    user.presses("End")
    user.presses("M")

    assert len(user.photos) == 7
    user.presses("Ctrl+Z")
    assert len(user.photos) == 6


def test_why_this_caption(user, desk):
    """T names the rule that claimed the caption."""
    user.opens(desk)

    user.presses("T")

    assert user.window.workspace.current.slot.why


def test_widening_and_narrowing_a_caption(user, tmp_path):
    """Alt with the arrows moves an end of the caption by a sentence; each is undone by name."""
    article = tmp_path / "quay.txt"
    article.write_text(QUAY, "utf-8")
    user.opens(article)
    assert user.caption == f"{FERRY} {BAND}"

    user.presses("Alt+Shift+Left")
    assert user.caption == FERRY
    assert user.window.workspace.undo_name == "Narrow caption 1"
    user.presses("Alt+Left")
    assert user.caption == f"{STORY_ENDS} {FERRY}"
    user.presses("Alt+Right", "Alt+Right")
    assert user.caption == FERRY
    user.presses("Ctrl+Z", "Ctrl+Z", "Alt+Shift+Right")

    assert user.caption == f"{FERRY} {BAND}"
    assert user.window.parts.side_pane.article.isVisible()


def test_looking_writes_nothing_beside_the_article(user, desk):
    """Walking, zooming and searching leave the article's folder as it was."""
    names = sorted(path.name for path in desk.parent.iterdir())
    user.opens(desk)

    user.presses("Right", "End", "1", "0", "F", "Esc", "Ctrl+J", "R")

    assert sorted(path.name for path in desk.parent.iterdir()) == names


def test_a_decision_is_on_disk_at_once(user, desk):
    """What is decided stands beside the article without any saving."""
    user.opens(desk)

    user.presses("U")
    user.waits_until(lambda: decisions_file(desk).exists())

    assert '"by_hand": {' in decisions_file(desk).read_text("utf-8")


def test_decisions_hold_when_the_article_changes(user, desk):
    """A paragraph more and another word in the caption: the photo still sits on its slot."""
    user.opens(desk)
    user.presses("End", "U")
    user.waits_until(lambda: decisions_file(desk).exists())
    text = desk.read_text("utf-8")
    changed = text.replace("hangs under its parachute", "swings under its parachute")
    desk.write_text(
        changed.replace("\n\nTickets", "\n\nA new paragraph came in.\n\nTickets"), "utf-8"
    )

    user.opens(desk)

    assert user.photos[-1] is None
    assert "swings" in user.window.workspace.pairs[-1].slot.caption
