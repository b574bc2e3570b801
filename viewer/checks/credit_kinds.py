"""What kind of thing a credit names: an agency that nobody knows, a photograph that is none."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from viewer.checks.agencies import load_agencies
from viewer.checks.context import CheckContext
from viewer.checks.phrases import find_phrase, fold, phrases_of
from viewer.domain import Credit, Pair, Remark, Severity

_PICTURES = "checks/pictures.toml"
LONGEST_INITIALS = 5
_SIGNS = " :.,([{/–—-"


def unknown_agency(context: CheckContext) -> Iterator[Remark]:
    """Ask about initials or "… Images" in an agency's place that no list of agencies has.

    One that several slots name is the house's own.
    """
    named = [_organisations(pair.slot.credit) for pair in context.pairs]
    times = Counter(fold(name) for names in named for name in set(names))
    for pair, names in zip(context.pairs, named, strict=True):
        for name in names:
            known = load_agencies().usual(name) or load_agencies().meant(name)
            strange = known is None and not context.profile.is_of_the_house(name)
            if strange and times[fold(name)] == 1 and _looks_like_an_agency(name):
                text = (
                    f"The credit of slot {pair.slot.number} names “{name}”, "
                    "which no list of agencies has."
                )
                yield Remark("unknown-agency", Severity.NOTE, text, pair.slot.key)
                break


def not_a_photograph(context: CheckContext) -> Iterator[Remark]:
    """Ask about what the caption, or the file's name, calls no photograph and the credit does."""
    for pair in context.pairs:
        credit = pair.slot.credit
        if credit is None or not _is_called_a_photograph(credit):
            continue
        made = _made_in_caption(pair.slot.caption) or _screen_file(pair)
        if made and find_phrase(fold(credit.text), phrases_of(_PICTURES, "made")) is None:
            text = f"Slot {pair.slot.number} shows “{made}”, and its credit calls it a photograph."
            yield Remark("not-a-photograph", Severity.NOTE, text, pair.slot.key)


def _organisations(credit: Credit | None) -> tuple[str, ...]:
    roles = credit.roles if credit is not None else ()
    return tuple(name for role, name in roles if role == "organisation")


def _looks_like_an_agency(name: str) -> bool:
    if name.isupper() and name.isalpha() and 2 <= len(name) <= LONGEST_INITIALS:
        return True
    words = phrases_of("checks/credits.toml", "agency_words")
    return find_phrase(fold(name), words) is not None and " " in name


def _is_called_a_photograph(credit: Credit) -> bool:
    label = fold(credit.raw.partition(credit.text)[0]).strip(_SIGNS)
    return label in phrases_of(_PICTURES, "photograph")


def _made_in_caption(caption: str) -> str | None:
    """Give what the caption calls the picture: in its first words, or in brackets."""
    folded = fold(caption)
    for first in phrases_of(_PICTURES, "articles"):
        if folded.startswith(f"{first} "):
            folded = folded[len(first) + 1 :]
            break
    for made in phrases_of(_PICTURES, "made"):
        rest = folded[len(made) :]
        if folded.startswith(made) and not rest[:1].isalpha():
            return made
        if f"({made})" in folded or f"[{made}]" in folded:
            return made
    return None


def _screen_file(pair: Pair) -> str | None:
    name = fold(PurePosixPath(pair.photo.name).stem.replace("_", " ")) if pair.photo else ""
    return next(
        (each for each in phrases_of(_PICTURES, "screen_files") if name.startswith(each)), None
    )
