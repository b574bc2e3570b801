"""Joint evidence: lines that say the same as captions found inside the photos."""

from collections import Counter
from collections.abc import Mapping, Sequence

from viewer.slots.cues import fold

SHINGLE = 5
ALIKE = 0.6
FEWEST_SHINGLES = 2
MOST_EMBEDDED = 20_000
LONGEST_COMPARED = 2_000
LONGEST_WORD = 15


def matches_embedded(texts: Sequence[str], embedded: Sequence[str]) -> frozenset[int]:
    """Give the numbers of the texts that an embedded caption says too, nearly word for word.

    Compares runs of words by look-up, so the time grows with the length of both, not with their
    product.
    """
    owners: dict[str, set[int]] = {}
    for number, caption in enumerate(embedded[:MOST_EMBEDDED]):
        for piece in _shingles(caption):
            owners.setdefault(piece, set()).add(number)
    if not owners:
        return frozenset()
    return frozenset(number for number, text in enumerate(texts) if _is_said(text, owners))


def _is_said(text: str, owners: Mapping[str, set[int]]) -> bool:
    """Tell whether one caption has most of a text's runs of words."""
    pieces = _shingles(text)
    shared = Counter(owner for piece in pieces for owner in owners.get(piece, ()))
    most = max(shared.values(), default=0)
    return most >= FEWEST_SHINGLES and most >= ALIKE * len(pieces)


def _shingles(text: str) -> frozenset[str]:
    """Give the runs of words of a text; of signs where words are not spaced."""
    words = fold(text[:LONGEST_COMPARED]).split()
    if len(words) < len(text) / LONGEST_WORD:
        words = list("".join(words))
    last = max(1, len(words) - SHINGLE + 1)
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(last))
