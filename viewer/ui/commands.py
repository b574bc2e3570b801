"""Every command: name, label, keys and what it does.

Menus, shortcuts, the key sheet, the palette and the README's table are all made from this table.
To add a command, write its function in the module of its kind and one row here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from viewer.ui import filing, handing_on, helping, looking, mending, walking
from viewer.ui.desk import Desk

Act = Callable[[Desk], None]

ALWAYS, OPEN, SLOT = "always", "open", "slot"


@dataclass(frozen=True, slots=True)
class Command:
    """A thing a person can do.

    ``keys`` are in Qt's portable text, the first is shown. ``needs`` says when it can be done:
    always, with something open, or with a current slot. ``place`` is where the keys act: in the
    window, or inside one dialog or field that handles them itself (then ``act`` is None).
    """

    name: str
    group: str
    menu: str
    label: str
    keys: tuple[str, ...]
    act: Act | None
    needs: str = SLOT
    place: str = "window"
    is_checkable: bool = False


# One row a command: this is read as a table.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("next", "Walk", "Go", "Next slot", ("Right", "PgDown", "Space", "J"), walking.go_next),
    Command("previous", "Walk", "Go", "Previous slot",
            ("Left", "PgUp", "Shift+Space", "Backspace", "K"), walking.go_back),
    Command("first", "Walk", "Go", "First slot", ("Home",), walking.go_first),
    Command("last", "Walk", "Go", "Last slot", ("End",), walking.go_last),
    Command("ten-on", "Walk", "Go", "Ten slots on", ("Ctrl+PgDown",), walking.go_ten_on),
    Command("ten-back", "Walk", "Go", "Ten slots back", ("Ctrl+PgUp",), walking.go_ten_back),
    Command("next-work", "Walk", "Go", "Next that needs work", ("Ctrl+J",), walking.go_next_work),
    Command("previous-work", "Walk", "Go", "Previous that needs work",
            ("Ctrl+Shift+J",), walking.go_previous_work),
    Command("next-unsure", "Walk", "Go", "Next unsure pair", ("Ctrl+U",), walking.go_next_unsure),
    Command("go-to", "Walk", "Go", "Go to number…", ("Ctrl+G",), walking.go_to_number),
    Command("find", "Walk", "Go", "Find…", ("Ctrl+F", "/"), walking.find, OPEN),
    Command("fit", "Look", "View", "Fit", ("0",), looking.fit),
    Command("actual", "Look", "View", "100 %", ("1",), looking.actual_size),
    Command("toggle-zoom", "Look", "View", "Fit or 100 %", ("Z",), looking.toggle_zoom),
    Command("zoom-in", "Look", "View", "Zoom in", ("+", "="), looking.zoom_in),
    Command("zoom-out", "Look", "View", "Zoom out", ("-",), looking.zoom_out),
    Command("keep-zoom", "Look", "View", "Keep zoom",
            ("L",), looking.keep_zoom, ALWAYS, is_checkable=True),
    Command("full-screen", "Look", "View", "Full screen",
            ("F", "F11"), looking.full_screen, OPEN, is_checkable=True),
    Command("band", "Look", "View", "Caption in full screen",
            ("B",), looking.caption_band, ALWAYS, is_checkable=True),
    Command("slideshow", "Look", "View", "Slideshow",
            ("F5",), looking.slideshow, is_checkable=True),
    Command("side-pane", "Look", "View", "Side pane",
            ("I",), looking.side_pane, ALWAYS, is_checkable=True),
    Command("turn-right", "Look", "View", "Turn right", ("R",), looking.turn_right),
    Command("turn-left", "Look", "View", "Turn left", ("Shift+R",), looking.turn_left),
    Command("theme", "Look", "View", "Light, dark or as the system",
            (), looking.next_theme, ALWAYS),
    Command("edit-caption", "Mend", "Edit", "Edit caption", ("F2", "Return"), mending.edit_caption),
    Command("edit-credit", "Mend", "Edit", "Edit credit", ("Shift+C",), mending.edit_credit),
    Command("choose-photo", "Mend", "Photo", "Choose a photo…", ("P",), mending.choose_photo),
    Command("detach", "Mend", "Photo", "Detach photo", ("U",), mending.detach),
    Command("swap-previous", "Mend", "Photo", "Swap with previous",
            ("Alt+Up",), mending.swap_with_previous),
    Command("swap-next", "Mend", "Photo", "Swap with next", ("Alt+Down",), mending.swap_with_next),
    Command("shift", "Mend", "Photo", "Shift all following by one",
            ("Alt+Shift+Down",), mending.shift_following),
    Command("accept-sure", "Mend", "Photo", "Accept what is sure",
            ("Ctrl+Shift+A",), mending.accept_sure),
    Command("mend-remark", "Mend", "Edit", "Mend what a check found",
            ("Ctrl+.",), mending.mend_chosen),
    Command("undo", "Mend", "Edit", "Undo", ("Ctrl+Z",), mending.undo, OPEN),
    Command("redo", "Mend", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), mending.redo, OPEN),
    Command("why", "Article", "Edit", "Why this caption", ("T",), mending.why),
    Command("not-a-slot", "Article", "Edit", "Not a slot", ("X",), mending.not_a_slot),
    Command("make-caption", "Article", "Edit", "Make it a caption",
            ("M",), mending.make_caption, OPEN),
    Command("begin-earlier", "Article", "Edit", "Begin the caption a sentence earlier",
            ("Alt+Left",), mending.begin_earlier),
    Command("begin-later", "Article", "Edit", "Begin the caption a sentence later",
            ("Alt+Right",), mending.begin_later),
    Command("end-earlier", "Article", "Edit", "End the caption a sentence earlier",
            ("Alt+Shift+Left",), mending.end_earlier),
    Command("end-later", "Article", "Edit", "End the caption a sentence later",
            ("Alt+Shift+Right",), mending.end_later),
    Command("encoding", "Article", "File", "Read with another encoding…",
            (), filing.choose_encoding, OPEN),
    Command("open", "File", "File", "Open an article…", ("Ctrl+O",), filing.open_article, ALWAYS),
    Command("open-folder", "File", "File", "Open a folder of photos…",
            ("Ctrl+Shift+O",), filing.open_folder, ALWAYS),
    Command("paste", "File", "File", "Paste an article",
            ("Ctrl+Shift+V",), filing.paste_article, ALWAYS),
    Command("sample", "File", "File", "Try the sample", (), filing.open_sample, ALWAYS),
    Command("reload", "File", "File", "Read again from disk", ("Ctrl+R",), filing.reload, OPEN),
    Command("export", "File", "File", "Export caption sheet…", ("Ctrl+E",), filing.export, OPEN),
    Command("caption-photos", "File", "File", "Captions into the photos…",
            ("Ctrl+Shift+E",), handing_on.caption_photos, OPEN),
    Command("marked-up", "File", "File", "Open marked-up sheet…",
            ("Ctrl+Shift+M",), handing_on.open_marked_up, OPEN),
    Command("print", "File", "File", "Print…", ("Ctrl+P",), filing.print_sheet, OPEN),
    Command("quit", "File", "File", "Quit", ("Ctrl+Q",), filing.quit_program, ALWAYS),
    Command("settings", "File", "Edit", "Settings…", ("Ctrl+,",), looking.settings, ALWAYS),
    Command("change-keys", "File", "Edit", "Change keys…", (), looking.change_keys, ALWAYS),
    Command("keys", "Help", "Help", "Keys", ("?", "F1"), helping.show_keys, ALWAYS),
    Command("palette", "Help", "Help", "Command palette",
            ("Ctrl+K",), helping.show_palette, ALWAYS),
    Command("rules", "File", "Edit", "Desk rules…", (), helping.edit_rules, ALWAYS),
    Command("log", "Help", "Help", "Log", (), helping.show_log, ALWAYS),
    Command("about", "Help", "Help", "About Cutline", (), helping.show_about, ALWAYS),
    Command("done-and-next", "Mend", "", "While typing: done and next",
            ("Ctrl+Return",), None, place="caption"),
    Command("cancel-typing", "Mend", "", "While typing: cancel", ("Esc",), None, place="caption"),
    Command("compare", "Mend", "", "In the picker: compare", ("Space",), None, place="picker"),
    Command("no-photo", "Mend", "", "In the picker: no photo", ("U",), None, place="picker"),
    Command("next-difference", "Look", "", "In the photo pane: next difference",
            ("N",), None, place="photo pane"),
    Command("step-back", "Walk", "", "One level back", ("Esc",), None, place="back"),
)
# fmt: on
