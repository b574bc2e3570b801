"""A person hears what an editor would object to, and deals with it by keyboard."""

import pytest

from viewer.storage.session_file import decisions_file


@pytest.fixture
def slip(tmp_path):
    """An article on disk whose first caption has a doubled word."""
    path = tmp_path / "quay.md"
    path.write_text(
        "# The quay\n\n" + "Boats leave the quay of Port Ellery every day. " * 12 + "\n\n"
        "![Boats](boats.jpg)\n*Boats leave the the quay at dawn. Photo: Mara Lindt/Reuters*\n\n"
        "![Nets](nets.jpg)\n*Nets dry on the quay wall. Photo: Mara Lindt/Reuters*\n",
        "utf-8",
    )
    return path


def checks_of(user):
    return [remark.check for remark in user.window.workspace.document.remarks]


def test_a_fix_on_one_key_is_an_undo_step(user, slip):
    """Ctrl+. mends the current slot, Ctrl+Z takes it back, and the checks follow."""
    user.opens(slip)
    user.waits_until(lambda: "doubled-word" in checks_of(user))
    before = user.caption

    user.presses("Ctrl+.")

    assert user.caption == before.replace("the the", "the")
    user.waits_until(lambda: "doubled-word" not in checks_of(user))
    user.presses("Ctrl+Z")
    assert user.caption == before
    user.waits_until(lambda: "doubled-word" in checks_of(user))


def test_a_remark_is_chosen_and_mended_in_the_pane(user, slip):
    """In the checks the arrows choose a remark, and the same key mends it."""
    user.opens(slip)
    user.waits_until(lambda: "doubled-word" in checks_of(user))
    user.window.parts.side_pane.show_tab("checks")
    checks = user.window.parts.side_pane.checks

    user.presses("Home")
    for _ in range(len(checks_of(user))):
        if checks.chosen.check == "doubled-word":
            break
        user.presses("Down")
    user.presses("Ctrl+.")

    user.waits_until(lambda: "doubled-word" not in checks_of(user))
    assert checks.has_keyboard


def test_a_remark_is_waived_with_a_reason_that_is_kept(user, slip):
    """Delete, the reason and Enter set a remark aside; it is on disk with its reason."""
    user.opens(slip)
    user.waits_until(lambda: "no-photo" in checks_of(user))
    user.window.parts.side_pane.show_tab("checks")
    user.presses("Home")
    waived = user.window.parts.side_pane.checks.chosen

    user.presses("Delete")
    user.types("agreed with the desk")
    user.presses("Return")

    remarks = user.window.workspace.document.remarks
    assert (waived.slot, waived.check) not in {(each.slot, each.check) for each in remarks}
    place = decisions_file(slip)
    user.waits_until(lambda: place.exists() and "agreed with the desk" in place.read_text("utf-8"))


def test_terms_of_use_are_shown_and_asked_about_before_an_export(user, tmp_path):
    """An embargo is a flag on its slot; whoever exports is asked once, and may call it off."""
    path = tmp_path / "quay.md"
    path.write_text(
        "# The quay\n\n" + "Boats leave the quay of Port Ellery every day. " * 12 + "\n\n"
        "![Boats](boats.jpg)\n*Boats leave the quay. NO ARCHIVES. Photo: Mara Lindt/Reuters*\n",
        "utf-8",
    )
    user.opens(path)
    target = tmp_path / "out.csv"
    user.answers.lets_go_out = False

    user.exports(target, waits=False)
    user.waits_until(lambda: bool(user.answers.told_terms))

    assert user.answers.told_terms == ("1  no archives",)
    assert not target.exists()


def test_desk_rules_are_opened_changed_and_hold_from_the_next_reading(user, slip):
    """The rules begin as a file that explains itself; a check switched off there is silent."""
    user.opens(slip)
    user.waits_until(lambda: "doubled-word" in checks_of(user))

    user.window.commands.run("rules")
    place = user.window.desk.places.additions / "profiles" / "default.toml"
    assert place.read_text("utf-8") == user.answers.opened_text
    place.write_text('[severity]\ndoubled-word = "off"\n', "utf-8")
    user.presses("Ctrl+R")

    user.waits_until(lambda: "doubled-word" not in checks_of(user))
