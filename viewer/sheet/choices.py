"""A sheet's options as plain values by name: kept under a name, typed on a command line, chosen."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType

from viewer.errors import SheetError
from viewer.sheet.credit_style import check_credit_style
from viewer.sheet.options import LAYOUTS, PAPERS, SheetOptions
from viewer.sheet.running_heads import check_running_head

Value = str | int | bool

# What can be chosen among, and between which numbers.
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType({"paper": PAPERS, "layout": LAYOUTS})
RANGES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "margin": (5, 50),
        "type_size": (60, 200),
        "columns": (1, 12),
        "lines": (1, 12),
        "dots": (36, 1200),
    }
)
SWITCHES = ("landscape", "credit", "file", "checks", "taken", "line")
TEMPLATES = ("header", "footer", "credit_style")
NAMES = (*CHOICES, *RANGES, *SWITCHES, *TEMPLATES)


def check_choice(name: str, value: object) -> None:
    """Raise SheetError for a value that an option cannot have."""
    shown = name.replace("_", " ")
    if name in CHOICES and value not in CHOICES[name]:
        *most, last = CHOICES[name]
        raise SheetError(
            f"The {shown} {value} is not known. Known are {', '.join(most)} and {last}."
        )
    if name in RANGES:
        least, most_ = RANGES[name]
        if type(value) is not int or not least <= value <= most_:
            raise SheetError(f"The {shown} cannot be {value}: it goes from {least} to {most_}.")
    if name in SWITCHES and type(value) is not bool:
        raise SheetError(f"What {name} is set to, {value}, is neither true nor false.")
    if name in TEMPLATES:
        _check_template(name, value)


def options_of(values: Mapping[str, object]) -> SheetOptions:
    """Give the options that plain values stand for; other names are passed over.

    Raises SheetError for a value that an option cannot have.
    """
    found = {name: value for name, value in values.items() if name in NAMES}
    for name, value in found.items():
        check_choice(name, value)
    return SheetOptions(**found)  # type: ignore[arg-type]  # each has just been checked


def sound(values: Mapping[str, object]) -> dict[str, Value]:
    """Give those of some kept values that can still be used: a file may be old, or typed by hand."""
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if name in NAMES and isinstance(value, str | int):
            try:
                check_choice(name, value)
            except SheetError:
                continue
            kept[name] = value
    return kept


def values_of(options: SheetOptions) -> dict[str, Value]:
    """Give the options as plain values, without those that are left to the format."""
    return {
        each.name: getattr(options, each.name)
        for each in fields(options)
        if each.name in NAMES and getattr(options, each.name) is not None
    }


def _check_template(name: str, value: object) -> None:
    if not isinstance(value, str):
        raise SheetError(f"The {name.replace('_', ' ')} is no text.")
    if name == "credit_style":
        check_credit_style(value)
    else:
        check_running_head(value, name)
