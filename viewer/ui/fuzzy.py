"""Finds what was meant by a few letters typed."""

from collections.abc import Callable, Sequence

_AT_START, _AT_WORD, _IN_ROW, _ANYWHERE = 8, 6, 4, 1


def fuzzy_score(typed: str, text: str) -> int | None:
    """Tell how well a text answers what was typed, None if not all letters come in order.

    Letters at the start, at the start of words and in a row count most; in time linear in the
    text for each letter typed.
    """
    wanted, known = typed.casefold().replace(" ", ""), text.casefold()
    # To prefer the starts of words can lead past a letter that is still needed.
    score = _score(wanted, known, _preferred)
    return score if score is not None else _score(wanted, known, _nearest)


def best_matches(typed: str, texts: Sequence[str]) -> list[int]:
    """Give the numbers of the texts that answer what was typed, best first; all for nothing."""
    scores = [fuzzy_score(typed, text) for text in texts]
    found = [number for number, score in enumerate(scores) if score is not None]
    return sorted(found, key=lambda number: (-(scores[number] or 0), number))


def _score(wanted: str, text: str, place: Callable[[str, str, int], int]) -> int | None:
    score, at = 0, 0
    for letter in wanted:
        found = place(letter, text, at)
        if found < 0:
            return None
        score += _worth(text, found, at)
        at = found + 1
    return score


def _preferred(letter: str, text: str, at: int) -> int:
    """Find a letter: right here, else at the next start of a word, else anywhere after."""
    if text.startswith(letter, at):
        return at
    word = text.find(f" {letter}", at)
    return word + 1 if word >= 0 else _nearest(letter, text, at)


def _nearest(letter: str, text: str, at: int) -> int:
    return text.find(letter, at)


def _worth(text: str, found: int, at: int) -> int:
    if found == 0:
        return _AT_START
    if found == at:
        return _IN_ROW
    return _AT_WORD if text[found - 1] == " " else _ANYWHERE
