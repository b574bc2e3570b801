"""What a screen reader does, run by the system's own Python: hears events, walks, presses keys.

Questions come as JSON on standard input, one a line; events and answers go out the same way.
"""

import json
import os
import sys
import threading

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

HEARD = (
    "object:state-changed:focused",
    "object:property-change:accessible-name",
    "object:announcement",
    "object:text-changed:insert",
    "window:activate",
)
DEEPEST = 60
# Names of the X protocol's key symbols (keysymdef.h); a letter's symbol is its code.
SYMBOLS = {
    "Esc": 0xFF1B, "Delete": 0xFFFF, "Return": 0xFF0D, "Tab": 0xFF09, "Backtab": 0xFE20, "Space": 0x20,
    "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
    "PgUp": 0xFF55, "PgDown": 0xFF56, "End": 0xFF57, "F1": 0xFFBE, "F2": 0xFFBF, "F10": 0xFFC7,
}  # fmt: skip
MODIFIERS = {"Shift": 1, "Ctrl": 4, "Alt": 8}


def described(node):
    """Give what a screen reader can say of a node."""
    box = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
    return {
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "role": node.get_role_name(),
        "states": sorted(state.value_nick for state in node.get_state_set().get_states()),
        "box": [box.x, box.y, box.width, box.height] if box else None,
    }


def application(pid):
    """Give the program's root on the accessibility bus, None until it is there."""
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
    return next((node for node in children if node and node.get_process_id() == pid), None)


def walked(node, depth=0):
    """Give a node and all that shows below it."""
    told = {**described(node), "children": []}
    for number in range(node.get_child_count() if depth < DEEPEST else 0):
        child = node.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            told["children"].append(walked(child, depth + 1))
    return told


def tell(**said):
    """Say one line."""
    print(json.dumps(said), flush=True)


def hear(event):
    """Pass an event on as it comes."""
    said = event.any_data if isinstance(event.any_data, str) else ""
    try:
        tell(event=event.type, on=event.detail1, said=said, source=described(event.source))
    except GLib.GError:
        return  # what it was about is gone


def press(key):
    """Press a key with its modifiers, written as in the table of keys."""
    *held, last = key.split("+") if key != "+" else ["+"]
    mask = sum(MODIFIERS[name] for name in held)
    symbol = SYMBOLS.get(last) or ord(last.lower())
    Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
    Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def write(text):
    """Type a text, letter by letter."""
    for letter in text:
        Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)


def walk(pid):
    """Tell all that shows of a program, None while it is not on the bus."""
    root = application(int(pid))
    tell(answer=walked(root) if root is not None else None)


DEEDS = {"press": press, "write": write, "walk": walk}


def obey(line):
    """Do what a line asks."""
    deed, argument = json.loads(line)
    try:
        DEEDS[deed](argument)
    except GLib.GError as fault:
        tell(fault=str(fault))


def read(loop):
    """Hand each line that comes to the loop; at the end of the input, end the loop."""
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(loop.quit)


def main():
    """Listen until the input ends."""
    listener = Atspi.EventListener.new(hear)
    for kind in HEARD:
        listener.register(kind)
    loop = GLib.MainLoop()
    threading.Thread(target=read, args=(loop,), daemon=True).start()
    tell(ready=os.getpid())
    loop.run()


if __name__ == "__main__":
    main()
