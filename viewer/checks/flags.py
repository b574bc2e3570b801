"""The terms of use that photos come with, as flags on their slots."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from viewer.checks.rights import embargo_in, places_of_terms, terms_in
from viewer.domain import Article, Flag, Pair


def flags_on(pairs: Sequence[Pair], article: Article | None) -> Mapping[str, tuple[Flag, ...]]:
    """Give by slot key what caption, credit and the file's instructions say of use, each once."""
    published = article.published if article is not None else None
    found = ((pair.slot.key, tuple(_flags_of(pair, published))) for pair in pairs)
    return {key: flags for key, flags in found if flags}


def _flags_of(pair: Pair, published: date | None) -> Iterator[Flag]:
    told: set[str] = set()
    for where, said in places_of_terms(pair):
        embargo = embargo_in(said) if said else None
        if embargo is not None and "embargo" not in told:
            told.add("embargo")
            text = f"embargo until {embargo.text}" if embargo.text else "embargo"
            yield Flag(text, where, forbids=not embargo.is_over(published))
        for term in terms_in(said) if said else ():
            if term not in told:
                told.add(term)
                yield Flag(term, where)
