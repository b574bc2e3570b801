"""Templates with variables in braces, such as "{creator}/{agency}": their pieces, and what is wrong."""

import re
from collections.abc import Collection

from viewer.errors import SheetError

LONGEST = 300  # characters of a template

_PIECE = re.compile(r"\{([^{}]*)\}")


def pieces_of(template: str, known: Collection[str], what: str) -> tuple[tuple[str, bool], ...]:
    """Give the pieces in order: text with False, the names of variables with True.

    Raises SheetError for a variable that is not known, and for a brace that stands alone; ``what``
    names the template.
    """
    if len(template) > LONGEST:
        raise SheetError(f"{what} is longer than {LONGEST} characters. Shorten it.")
    pieces: list[tuple[str, bool]] = []
    end = 0
    for match in _PIECE.finditer(template):
        pieces.append((template[end : match.start()], False))
        if match[1] not in known:
            raise SheetError(f"{what} has {match[0]}, which is not known. {_list_of(known)}")
        pieces.append((match[1], True))
        end = match.end()
    pieces.append((template[end:], False))
    if any(set(text) & {"{", "}"} for text, is_variable in pieces if not is_variable):
        raise SheetError(f"{what} has a brace that stands alone. {_list_of(known)}")
    return tuple(pieces)


def _list_of(known: Collection[str]) -> str:
    return f"Known are {', '.join(f'{{{name}}}' for name in known)}."
