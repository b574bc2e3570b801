"""Alternative texts: what a page says of a picture to those who cannot see it."""

from collections.abc import Iterator

from viewer.checks.context import CheckContext
from viewer.checks.phrases import fold
from viewer.domain import Pair, Remark, Severity

MOST_OF_THEM = 0.75


def no_alt(context: CheckContext) -> Iterator[Remark]:
    """Tell of pictures of the page without an alternative text; where none has one, told once."""
    known = [(pair, alt) for pair in context.pairs if (alt := _on_page(context, pair)) is not None]
    bare = [pair for pair, alt in known if not alt]
    if len(bare) == len(known) > 1:
        text = f"None of the {len(known)} pictures of the page has an alternative text."
        yield Remark("no-alt", Severity.NOTE, text)
        return
    for pair in bare:
        text = f"The picture of slot {pair.slot.number} has no alternative text on the page."
        yield Remark("no-alt", Severity.NOTE, text, pair.slot.key)


def same_alt(context: CheckContext) -> Iterator[Remark]:
    """Tell of alternative texts that only repeat the caption; where most do, told once."""
    same = [pair for pair in context.pairs if _repeats(pair, _alternative(context, pair))]
    if len(same) > 1 and len(same) >= MOST_OF_THEM * len(context.pairs):
        text = f"The alternative texts of {len(same)} pictures only repeat their captions."
        yield Remark("same-alt", Severity.NOTE, text)
        return
    for pair in same:
        text = f"The alternative text of slot {pair.slot.number} only repeats the caption."
        yield Remark("same-alt", Severity.NOTE, text, pair.slot.key)


def long_alt(context: CheckContext) -> Iterator[Remark]:
    """Tell of alternative texts that are longer than the desk wants."""
    most = context.profile.longest_alt
    for pair in context.pairs:
        length = len(" ".join(_alternative(context, pair).split()))
        if most and length > most:
            text = (
                f"The alternative text of slot {pair.slot.number} has {length} characters; "
                f"{most} are enough."
            )
            yield Remark("long-alt", Severity.NOTE, text, pair.slot.key)


def _repeats(pair: Pair, alternative: str) -> bool:
    """Compare letters and digits only."""
    said, caption = _letters(alternative), _letters(pair.slot.caption)
    return bool(said) and said == caption


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _alternative(context: CheckContext, pair: Pair) -> str:
    """Give the page's alternative text, or else the file's own."""
    own = pair.photo.embedded.alt_text if pair.photo is not None else ""
    return _on_page(context, pair) or own


def _on_page(context: CheckContext, pair: Pair) -> str | None:
    """Give the alternative text on the page, None where the article's format has none."""
    return context.alternatives.get(pair.slot.image or "")
