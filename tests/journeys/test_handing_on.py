"""A person hands captions on to the photos, and takes a marked-up sheet back."""

from viewer.photos.metadata import read_embedded

TYPED = "Gloves are the last thing to fit before a launch."


def test_captions_go_into_copies(user, desk, tmp_path):
    """Copies are asked for by keyboard, written in the background, and say what the window says."""
    user.opens(desk)
    user.answers.next_copies = tmp_path / "copies"

    user.presses("Ctrl+Shift+E")
    user.waits_until(lambda: user.dialog is not None and user.dialog.isActiveWindow())
    user.tabs_to(lambda widget: widget.property("text") == "Sidecars (.xmp)")
    user.presses("Right")
    user.tabs_to(lambda widget: widget.property("text") == "Folder…")
    user.presses("Space")
    user.tabs_to(lambda widget: widget.property("text") == "Write")
    user.presses("Space")

    pairs = [pair for pair in user.window.workspace.pairs if pair.photo is not None]
    user.waits_until(lambda: len(list((tmp_path / "copies").glob("*.jpg"))) == len(pairs))
    first = min((tmp_path / "copies").glob("*.jpg"))
    assert read_embedded(first)[0].caption == pairs[0].slot.caption


def test_a_marked_up_sheet_is_taken_as_one_step(user, desk, tmp_path):
    """Two changes are shown, taken with Enter, and undone together."""
    user.opens(desk)
    before = [pair.slot.caption for pair in user.window.workspace.pairs]
    sheet = tmp_path / "sheet.csv"
    user.exports(sheet)
    text = sheet.read_text("utf-8-sig")
    for caption in before[:2]:
        text = text.replace(caption.replace('"', '""'), f"{TYPED} {caption[:4]}")
    sheet.write_text(text, "utf-8")
    user.answers.next_marked_up = sheet

    user.presses("Ctrl+Shift+M")
    user.waits_until(lambda: user.dialog is not None and user.dialog.isActiveWindow())
    user.presses("Return")
    user.waits_until(lambda: user.dialog is None)

    taken = [pair.slot.caption for pair in user.window.workspace.pairs]
    assert [caption.startswith(TYPED) for caption in taken] == [
        True,
        True,
        *[False] * (len(taken) - 2),
    ]

    user.presses("Ctrl+Z")

    assert [pair.slot.caption for pair in user.window.workspace.pairs] == before
