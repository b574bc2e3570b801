"""An article file becomes its article and its slots, in one call of a worker."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from viewer.domain import Article, Slot


def parse_article(
    path: Path, encoding: str | None = None, embedded: Sequence[str] = ()
) -> tuple[Article, tuple[Slot, ...]]:
    """Read an article and find its slots; ``embedded`` are captions found inside photos.

    Without an encoding, the one of the person's settings is supposed where nothing else tells.
    Runs in a worker. The parsers are imported there and then: who names this function to a worker,
    before anything else is loaded, has no use for them.
    """
    from viewer.article.encoding import MERELY
    from viewer.article.reading import read_article
    from viewer.slots.cues import load_cues
    from viewer.slots.headline import headline_of
    from viewer.slots.parsing import parse_slots
    from viewer.storage.places import own_places
    from viewer.storage.settings import peek

    places = own_places()
    supposed = peek(places.settings).encoding if encoding is None else ""
    article = read_article(path, f"{supposed}{MERELY}" if supposed else encoding)
    article = replace(article, title=headline_of(article))
    return article, parse_slots(article, embedded, load_cues(places.additions))
