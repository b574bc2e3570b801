"""Credits: agencies misspelt, photographers left out, and what contradicts the photo's own data."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from viewer.checks.agencies import load_agencies, parts_of
from viewer.checks.context import CheckContext
from viewer.checks.names import bare
from viewer.checks.phrases import fold, phrases_of
from viewer.domain import Credit, Embedded, Pair, Remark, Severity, Slot, Wording

SHORTEST_CREDIT = 5
LONGEST_LABEL = 24
FIRST_AFTER_LATIN = 0x370
MOST_NAME_WORDS = 5
_WORD = re.compile(r"[^\W_]{2,}")
_CLOSE = " .)]”\"'"
_LABEL = re.compile(
    r"[\s(\[|/–—-]*(?:\b(?:photo|foto|credit|picture|bild|image)s?\s?:?\s?)?$", re.IGNORECASE
)


def agency_misspelt(context: CheckContext) -> Iterator[Remark]:
    """Object to an agency whose name is a letter or two off a known one: "Retuers"."""
    for pair in context.pairs:
        credit = pair.slot.credit
        found = _misspelt(credit.text) if credit else None
        if credit and found and not context.profile.is_of_the_house(found[0]):
            written, right = found
            text = (
                f"The credit of slot {pair.slot.number} has “{written}”; "
                f"the agency is called “{right}”."
            )
            fix = Wording(credit=credit.text.replace(written, right))
            yield Remark("agency-spelling", Severity.WARNING, text, pair.slot.key, fix)


def photographer_left_out(context: CheckContext) -> Iterator[Remark]:
    """Tell of a credit that names an agency alone where the file names the photographer."""
    for pair in context.pairs:
        credit = pair.slot.credit
        creators = _people(pair.photo.embedded.creators) if pair.photo else ()
        if credit and creators and _is_agency_alone(credit):
            text = (
                f"The credit of slot {pair.slot.number} names no photographer; "
                f"the file names {_and(creators)}."
            )
            yield Remark("no-photographer", Severity.NOTE, text, pair.slot.key)


def credit_contradicts(context: CheckContext) -> Iterator[Remark]:
    """Object to a credit whose photographer, or whose agency, is another in the photo's own data.

    A name alone may be that of a firm: then it is only a note.
    """
    for pair in context.pairs:
        credit, embedded = pair.slot.credit, pair.photo.embedded if pair.photo else None
        said = _contradiction(credit, embedded) if credit and embedded else None
        if credit and said:
            text = (
                f"The credit of slot {pair.slot.number} is “{_short(credit.text)}”; "
                f"the file says “{_short(said)}”."
            )
            known = any(role == "agency" for role, _ in credit.roles)
            severity = Severity.WARNING if known else Severity.NOTE
            yield Remark("credit-contradicts", severity, text, pair.slot.key)


def two_credits(context: CheckContext) -> Iterator[Remark]:
    """Object to each slot whose photo another slot credits otherwise."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in context.pairs:
        if pair.photo is not None and pair.slot.credit is not None:
            groups[pair.photo.name].append(pair)
    for group in groups.values():
        for pair in group:
            other = next((each for each in group if _credit_of(each) != _credit_of(pair)), None)
            if other is not None:
                text = (
                    f"Slot {pair.slot.number} credits the photo to “{_short(_text_of(pair))}”, "
                    f"slot {other.slot.number} to “{_short(_text_of(other))}”."
                )
                yield Remark("two-credits", Severity.WARNING, text, pair.slot.key)


def credit_in_caption(context: CheckContext) -> Iterator[Remark]:
    """Object to a caption that ends with the credit that is given beside it.

    Agencies write it so into their photos: where there is no article, it is only a note.
    """
    severity = Severity.WARNING if context.article else Severity.NOTE
    for pair in context.pairs:
        cut = _without_credit(pair.slot)
        if cut is not None and pair.slot.credit is not None:
            text = (
                f"The caption of slot {pair.slot.number} ends with the credit, "
                f"“{_short(pair.slot.credit.text)}”, as well."
            )
            fix = Wording(caption=cut)
            yield Remark("credit-in-caption", severity, text, pair.slot.key, fix)


@lru_cache(maxsize=4096)
def _misspelt(credit: str) -> tuple[str, str] | None:
    """Give the first misspelt agency of a credit, as written and as it is called."""
    found = ((part, load_agencies().meant(part)) for part in parts_of(credit))
    return next(((part, right) for part, right in found if right is not None), None)


def _is_agency_alone(credit: Credit) -> bool:
    roles = {role for role, _ in credit.roles}
    return (
        "agency" in roles
        and roles <= {"agency", "distributor", "file", "pool", "licence"}
        and all(load_agencies().usual(part) for part in parts_of(credit.text))
    )


def _people(creators: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out creators that are agencies or no names of people."""
    return tuple(
        name
        for name in creators
        if 1 < len(name.split()) <= MOST_NAME_WORDS
        and load_agencies().usual(name) is None
        and _fillers().isdisjoint(map(bare, name.split()))
    )


def _contradiction(credit: Credit, embedded: Embedded) -> str | None:
    """Give what the file says where it shares no word with the credit, and both name the same kind.

    A photographer here and an agency there contradict each other in nothing.
    """
    here = _people(tuple(name for role, name in credit.roles if role == "creator"))
    there = _people(embedded.creators)
    other = " / ".join(filter(None, (embedded.credit, embedded.source)))
    everything = " / ".join((*embedded.creators, other, embedded.copyright))
    if here and there:
        return None if _share_a_name(" / ".join(here), everything) else " / ".join(there)
    if load_agencies().named_in(credit.text) and load_agencies().named_in(other):
        return None if _share_a_name(credit.text, everything) else other
    return None


def _share_a_name(credit: str, said: str) -> bool:
    """Tell whether a word or an agency is in both; names in two scripts cannot be compared."""
    if not _is_latin(credit) or not _is_latin(said):
        return True
    ours, theirs = (_WORD.findall(fold(text)) for text in (credit, said))
    words = (frozenset(map(bare, ours)) & frozenset(map(bare, theirs))) - _fillers()
    agencies = load_agencies().named_in(credit) & load_agencies().named_in(said)
    glued = "".join(ours), "".join(theirs)
    return bool(words or agencies) or glued[0] in glued[1] or glued[1] in glued[0]


def _is_latin(text: str) -> bool:
    return all(ord(sign) < FIRST_AFTER_LATIN for sign in text if sign.isalpha())


def _fillers() -> frozenset[str]:
    return frozenset(phrases_of("checks/credits.toml", "fillers"))


def _credit_of(pair: Pair) -> str:
    return "".join(_WORD.findall(fold(_text_of(pair))))


def _text_of(pair: Pair) -> str:
    return pair.slot.credit.text if pair.slot.credit else ""


def _without_credit(slot: Slot) -> str | None:
    """Give the caption without the credit at its end, None where it does not end with it."""
    credit = " ".join(slot.credit.text.split()) if slot.credit else ""
    caption = slot.caption.rstrip(_CLOSE)
    credit = credit.rstrip(_CLOSE)
    short = len(credit) < SHORTEST_CREDIT and load_agencies().usual(credit) is None
    if not credit or short or not caption.casefold().endswith(credit.casefold()):
        return None
    before = caption[: len(caption) - len(credit)]
    if before.rstrip()[-1:] not in tuple('.!?…”"([:|/–—-©'):
        return None
    start = max(0, len(before) - LONGEST_LABEL)
    label = _LABEL.search(before, start)
    cut = (before[: label.start()] if label else before).rstrip()
    return cut or None


def _and(names: tuple[str, ...]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 80 else f"{words[:79].rstrip()}…"
