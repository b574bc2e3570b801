"""A command as a person sees it in lists: what key sheet, palette and key editor show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One line of a list of commands; ``keys`` are in the platform's own words."""

    name: str
    group: str
    label: str
    keys: tuple[str, ...]
    is_enabled: bool = True
    place: str = "window"


@dataclass(frozen=True, slots=True)
class CommandKeys:
    """A command and its keys in Qt's portable words, those it has and those it comes with."""

    name: str
    label: str
    keys: tuple[str, ...]
    usual: tuple[str, ...]
