"""Credits in a house style: the parts of a credit set by a template, "Photo: {creator} ({agency})".

What is missing takes its punctuation along: words between two parts are printed when there is
something on both sides of them, brackets when there is something in them and before them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.sheet.rows import Row, Sheet
from viewer.sheet.templates import pieces_of

ROLES = (
    "creator", "agency", "distributor", "collection", "organisation", "pool", "handout", "file",
    "licence",
)  # fmt: skip

_WHAT = "The credit style"
_BRACKET = re.compile(r"([()\[\]])")
_CLOSING = {"(": ")", "[": "]"}

# A piece of the template: words between parts (False), or a part's own, "" where it is missing.
_Item = tuple[str, bool]


def check_credit_style(template: str) -> None:
    """Raise SheetError for a template with variables that no credit has."""
    pieces_of(template, ROLES, _WHAT)


def in_house_style(sheet: Sheet, template: str) -> Sheet:
    """Give the sheet with its credits set by the template, or as it is where that is "".

    Where none of a credit's parts is in the template, it stays as it is printed. Raises SheetError
    for a template that cannot be understood.
    """
    if not template.strip():
        return sheet
    pieces = pieces_of(template, ROLES, _WHAT)
    return replace(sheet, rows=tuple(_restyled(row, pieces) for row in sheet.rows))


def _restyled(row: Row, pieces: Sequence[tuple[str, bool]]) -> Row:
    names = _names_by_role(row.roles)
    items = [
        (names.get(text, "") if is_variable else text, is_variable) for text, is_variable in pieces
    ]
    words = " ".join(_run_of(_with_brackets(items)).split())
    if not words or words == row.credit:
        return row
    return replace(row, credit=words, is_restyled=True)


def _names_by_role(roles: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Give each role's names, two photographers of one photo joined by a comma."""
    names: dict[str, dict[str, None]] = {}
    for role, name in roles:
        names.setdefault(role, {})[name] = None
    return {role: ", ".join(each) for role, each in names.items()}


def _with_brackets(items: Iterable[_Item]) -> list[_Item]:
    """Take each pair of brackets with parts in it for one part, which is missing if all are."""
    found: list[_Item] = []
    inside: list[_Item] | None = None
    opening = ""
    for text, is_part in _split(items):
        if not is_part and inside is not None and text == _CLOSING[opening]:
            if any(part for _, part in inside):
                words, before = _run_of(inside), [shown for shown, part in found if part]
                is_bare = not words or (bool(before) and not any(before))
                found.append((words if is_bare else f"{opening}{words}{text}", True))
            else:
                found += [(opening, False), *inside, (text, False)]
            inside = None
        elif not is_part and text in _CLOSING and inside is None:
            inside, opening = [], text
        else:
            (found if inside is None else inside).append((text, is_part))
    return found if inside is None else [*found, (opening, False), *inside]


def _split(items: Iterable[_Item]) -> Iterator[_Item]:
    for text, is_part in items:
        if is_part:
            yield text, True
        else:
            yield from ((piece, False) for piece in _BRACKET.split(text) if piece)


def _run_of(items: Iterable[_Item]) -> str:
    """Join parts by what stands between them; "" where all of them are missing."""
    line = between = label = ""
    has_begun = is_missing = False
    for text, is_part in items:
        if not is_part:
            between += text
            continue
        if not has_begun:
            label, has_begun = between, True
            between = ""
        if text:
            line += (between if line else label) + text
        is_missing, between = not text, ""
    is_sign = not any(letter.isalnum() for letter in between)
    return line + between if line and (is_sign or not is_missing) else line
