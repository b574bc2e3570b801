"""The options of ``cutline sheet`` that say how the sheet looks, and how they become its options."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer.errors import SheetError
from viewer.sheet.choices import CHOICES, RANGES, SWITCHES, check_choice, options_of, sound
from viewer.sheet.options import PAPERS, SheetOptions

PRINTS = tuple(name for name in SWITCHES if name != "landscape")


def sheet_options(choices: Mapping[str, Any], presets: Path) -> tuple[SheetOptions, str]:
    """Give the options: what was typed, over the preset that was named or is the desk's default.

    The second is a sentence for the person about presets that could not be read. Raises SheetError
    for a preset that is not there.
    """
    from viewer.storage.presets import read_presets

    typed = {name: value for name, value in choices.items() if value is not None}
    kept, note = read_presets(presets)
    name = typed.pop("preset", kept.default)
    if name and name not in kept.named:
        known = ", ".join(kept.named) or "none so far; the export dialog keeps them"
        raise SheetError(f"There is no preset {name}. There are: {known}.")
    columns, lines = typed.pop("grid", (None, None))
    grid = {"columns": columns, "lines": lines} if columns else {}
    prints = typed.pop("print", None)
    switches = {} if prints is None else {each: each in prints for each in PRINTS}
    values = {**sound(kept.named.get(name, {})), **switches, **grid, **typed}
    return options_of(values), note


def _checked(name: str, convert: Callable[[str], Any], flag: str) -> Callable[[str], Any]:
    """Give a type for argparse that refuses with a sentence of ours."""

    def checked(text: str) -> Any:
        value = convert(text)
        try:
            check_choice(name, value)
        except SheetError as fault:
            raise argparse.ArgumentTypeError(f"{flag}: {fault}") from None
        return value

    return checked


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else text


def _paper(text: str) -> str:
    for paper in PAPERS:
        if text.casefold() == paper.casefold():
            return paper
    *most, last = PAPERS
    raise argparse.ArgumentTypeError(
        f"--paper {text} is not known; sheets are made for {', '.join(most)} and {last}."
    )


def _grid(text: str) -> tuple[int, int]:
    columns, _, lines = text.lower().replace("×", "x").partition("x")
    least, most = RANGES["columns"]
    numbers = (_number(columns), _number(lines))
    if all(isinstance(each, int) and least <= each <= most for each in numbers):
        return int(columns), int(lines)
    raise argparse.ArgumentTypeError(
        f"--grid {text} is no grid; write columns and lines as in 3x4, {most} at most."
    )


def _prints(text: str) -> frozenset[str]:
    names = frozenset(name.strip().lower() for name in text.split(",")) - {"", "nothing"}
    for name in sorted(names - set(PRINTS)):
        raise argparse.ArgumentTypeError(
            f"--print {name} is not known; there are {', '.join(PRINTS)} and nothing."
        )
    return names


SHEET_OPTIONS: Mapping[str, dict[str, Any]] = MappingProxyType(
    {
        "--preset": {
            "metavar": "NAME",
            "help": "the choices kept under this name in the export dialog; what else is typed "
            "comes before them",
        },
        "--layout": {
            "type": _checked("layout", str.lower, "--layout"),
            "metavar": "NAME",
            "help": f"{', '.join(CHOICES['layout'])}: rows unless told",
        },
        "--paper": {
            "type": _paper,
            "metavar": "NAME",
            "help": f"{', '.join(PAPERS)}: A4 unless told",
        },
        "--landscape": {
            "action": "store_const",
            "const": True,
            "help": "turn the paper on its side",
        },
        "--margin": {
            "type": _checked("margin", _number, "--margin"),
            "metavar": "MM",
            "help": "the margin in millimetres: 15 unless told",
        },
        "--type-size": {
            "type": _checked("type_size", _number, "--type-size"),
            "metavar": "PERCENT",
            "help": "the size of the type: 100 is the usual one",
        },
        "--grid": {
            "type": _grid,
            "metavar": "NxM",
            "help": "columns and lines of a contact sheet: 3x4, or 4x3 on its side",
        },
        "--print": {
            "type": _prints,
            "metavar": "LIST",
            "help": f"what to print of {', '.join(PRINTS)}; credit,file,checks unless told",
        },
        "--credit-style": {
            "type": _checked("credit_style", str, "--credit-style"),
            "metavar": "TEXT",
            "help": "credits in a house style, such as '{creator}/{agency}'",
        },
        "--header": {
            "type": _checked("header", str, "--header"),
            "metavar": "TEXT",
            "help": "what runs over each page: '{title}|{date}'; bars part left, middle, right",
        },
        "--footer": {
            "type": _checked("footer", str, "--footer"),
            "metavar": "TEXT",
            "help": "what runs under each page: '{article}|{page} / {pages}'",
        },
        "--dots": {
            "type": _checked("dots", _number, "--dots"),
            "metavar": "DPI",
            "help": "pixels of the photos to the inch of paper: 300 in a PDF unless told",
        },
    }
)
