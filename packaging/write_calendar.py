#!/usr/bin/env python3
"""Writes the months and days of the week of more languages into resources/checks/calendar.toml.

.venv/bin/pip install babel; .venv/bin/python packaging/write_calendar.py

Babel is needed only here: its names (Unicode CLDR, Unicode licence) are written into the table.
Languages that the table has by hand, with their short forms, are left as they are.
"""

import re
from importlib import import_module
from pathlib import Path
from tomllib import loads
from typing import Any

TABLE = Path(__file__).resolve().parents[1] / "resources" / "checks" / "calendar.toml"
# Languages that write day, month, year, with words that stand alone between blanks. Croatian is left
# out, and Bosnian for its days of the week: "listopada" is October there and November in Polish.
LANGUAGES = ("af", "ar", "az", "be", "bg", "cs", "el", "eo", "et", "fi", "ga", "gl", "hy",
             "id", "is", "ka", "kk", "lb", "mk", "ro", "sk", "sl", "sq", "sr", "sw", "uz")  # fmt: skip
# How "on Friday" ends or sounds where the plain name is not what captions say.
SAID = {
    "cs": {"středa": "středu", "sobota": "sobotu", "neděle": "neděli"},
    "sk": {"streda": "stredu", "sobota": "sobotu", "nedeľa": "nedeľu"},
    "sl": {"sreda": "sredo", "sobota": "soboto", "nedelja": "nedeljo"},
    "be": {"серада": "сераду", "субота": "суботу", "нядзеля": "нядзелю"},
    "sr": {"среда": "среду", "субота": "суботу", "недеља": "недељу"},
}
_NAME = re.compile(r"[^\W\d_]{3,12}")
_DAY = re.compile(r"[^\W\d_][\w'’-]+")


def names_of(language: str) -> tuple[list[str], list[str]] | None:
    """Give the twelve months and seven days, ways to write one parted by "|"; None if unfit."""
    locale: Any = import_module("babel").Locale.parse(language)
    months = [_ways(locale.months, number) for number in range(1, 13)]
    days = [_ways(locale.days, number) for number in range(7)]
    if not all(months) or not all(days):
        return None
    said = SAID.get(language, {})
    for ways in days:
        ways += [said[way] for way in ways if way in said]
    return ["|".join(ways) for ways in months], ["|".join(ways) for ways in days]


def _ways(table: Any, number: int) -> list[str]:
    """Give the name as dates have it, in a list; an empty one where it is more than a word."""
    names = table["format"]["wide"]
    name = names[number].lower()
    return [name] if (_NAME if len(names) == 12 else _DAY).fullmatch(name) else []


def clashes(names: list[str], known: dict[str, int]) -> bool:
    """Tell whether a name stands for another month or day in a language that is there already."""
    return any(known.get(way, at) != at for at, ways in enumerate(names) for way in ways.split("|"))


def main() -> None:
    """Add each language that fits, below those by hand."""
    text = TABLE.read_text("utf-8")
    table = loads(text)
    known: dict[str, dict[str, int]] = {}
    for section in ("months", "weekdays"):
        known[section] = {
            way: at
            for names in table[section].values()
            for at, ways in enumerate(names)
            for way in ways.split("|")
        }
    added: dict[str, list[str]] = {"months": [], "weekdays": []}
    for language in LANGUAGES:
        names = names_of(language)
        if language in table["months"] or names is None:
            continue
        sections = dict(zip(("months", "weekdays"), names, strict=True))
        if any(clashes(each, known[section]) for section, each in sections.items()):
            continue
        for section, each in sections.items():
            quoted = ", ".join(f'"{ways}"' for ways in each)
            added[section].append(f"{language} = [{quoted}]")
            known[section].update(
                (way, at) for at, ways in enumerate(each) for way in ways.split("|")
            )
    months, days, rest = re.split(r"\n(?=\[weekdays\]|# What may stand)", text)
    TABLE.write_text(
        "\n".join(
            (months.rstrip(), *added["months"], "", days.rstrip(), *added["weekdays"], "", rest)
        ),
        "utf-8",
    )


if __name__ == "__main__":
    main()
