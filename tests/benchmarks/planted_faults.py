"""Known faults, planted one at a time into slots of an article, to see whether they are found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from viewer.domain import Article, Credit, Embedded, MadeBy, Pair, Photo, Slot

# Pairs and article with one fault, the key of the slot it is in (None: the article), photos unused.
Planted = tuple[tuple[Pair, ...], Article, str | None, tuple[Photo, ...]]
Plant = Callable[[Sequence[Slot], Article], Iterator[Planted]]
DAYS = (
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
)
LAST_LATIN = 0x36F
FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
SLIPS = {"Reuters": "Retuers", "Getty Images": "Getty Imagse", "Associated Press": "Associated Prses",
         "Shutterstock": "Shuttrestock", "Bloomberg": "Bloombreg", "Xinhua": "Xinhau"}  # fmt: skip


def standing_in(slots: Sequence[Slot]) -> tuple[Pair, ...]:
    """Give each slot a photo of its own that says nothing, as a guess."""
    return tuple(
        Pair(slot, Photo(f"{slot.number}.jpg", (6000, 4000)), MadeBy.CLUES) for slot in slots
    )


def _each(
    slots: Sequence[Slot], article: Article, change: Callable[[Pair], Pair | None]
) -> Iterator[Planted]:
    """Plant a fault into one slot after the other, where there is a place for it."""
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs):
        changed = change(pair)
        if changed is not None:
            yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _captioned(pair: Pair, caption: str) -> Pair:
    return replace(pair, slot=replace(pair.slot, caption=caption))


def _credited(pair: Pair, text: str, roles: tuple[tuple[str, str], ...] = ()) -> Pair:
    return replace(pair, slot=replace(pair.slot, credit=Credit(text, text, roles)))


def _saying(pair: Pair, embedded: Embedded) -> Pair:
    assert pair.photo is not None
    return replace(pair, photo=replace(pair.photo, embedded=embedded))


def _sized(pair: Pair, width: int, height: int) -> Pair:
    assert pair.photo is not None
    return replace(pair, photo=replace(pair.photo, size=(width, height)))


def _wrong_weekday(pair: Pair) -> Pair | None:
    """Add a date whose day of the week is two days late, in one of four forms."""
    day = date(2024, 1, 1) + timedelta(days=17 * pair.slot.number)
    english, french, german = (names[(day.weekday() + 2) % 7] for names in DAYS)
    ways = (
        f"{english}, {day:%b}. {day.day}, {day.year}",
        f"on {english} {day.day} {day:%B} {day.year}",
        f"le {french} {day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}",
        f"am {german}, den {day.day}. {day.month}. {day.year}",
    )
    if not pair.slot.caption:
        return None
    return _captioned(pair, f"{pair.slot.caption.rstrip('.')}, {ways[pair.slot.number % 4]}.")


def _swapped_letters(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Swap two letters inside the second word of a name that the article has as well."""
    from viewer.checks.context import CheckContext
    from viewer.checks.names import bare, names_in

    names = CheckContext(standing_in(slots), article).names

    def change(pair: Pair) -> Pair | None:
        for run in names_in(pair.slot.caption):
            for first, second in pairwise(run):
                known = bare(second) in {bare(word) for word in names.after.get(bare(first), ())}
                if known and len(second) >= 5 and second.isalpha() and second[2] != second[3]:
                    slip = f"{second[:2]}{second[3]}{second[2]}{second[4:]}"
                    caption = pair.slot.caption.replace(second, slip)
                    return _captioned(pair, caption)
        return None

    yield from _each(slots, article, change)


def _agency_slip(pair: Pair) -> Pair | None:
    for right, slip in SLIPS.items():
        if pair.slot.credit and right in pair.slot.credit.text:
            return _credited(pair, pair.slot.credit.text.replace(right, slip))
    return None


def _embargo(pair: Pair) -> Pair:
    return _saying(pair, Embedded(instructions="Strictly embargoed until 23:00 GMT, 5 May 2199."))


def _two_credits(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Put the photo of a slot into another slot whose credit is another."""
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs[1:], 1):
        one, other = pairs[0].slot.credit, pair.slot.credit
        if one and other and one.text != other.text:
            changed = replace(pair, photo=pairs[0].photo)
            yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _same_caption(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs[1:], 1):
        if pairs[0].slot.caption:
            changed = _captioned(pair, pairs[0].slot.caption)
            yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _unused(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Leave out the last slot, and keep its photo with its caption inside."""
    if len(slots) > 1 and slots[-1].caption:
        *most, last = standing_in(slots)
        left = _saying(last, Embedded(caption=last.slot.caption)).photo
        assert left is not None
        yield tuple(most), article, None, (left,)


def _other_credit(pair: Pair, credit: Credit) -> Pair | None:
    """Let the file name another photographer or, where the credit names none, another agency.

    Names in two scripts cannot contradict each other.
    """
    roles = dict(credit.roles)
    if any(ord(sign) > LAST_LATIN for sign in credit.text if sign.isalpha()):
        return None
    if " " in roles.get("creator", ""):
        return _saying(pair, Embedded(creators=("Ottoline Quexley",)))
    if "agency" in roles:
        other = "Xinhua" if "Reuters" in credit.text else "Reuters"
        return _saying(pair, Embedded(credit=other))
    return None


def _ahead(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Name a day of the next year."""
    day = article.published
    if day is not None:
        said = f", 5 May {day.year + 1}."
        yield from _each(
            slots, article, lambda pair: _captioned(pair, f"{pair.slot.caption.rstrip('.')}{said}")
        )


def _same_photo(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs[1:], 1):
        changed = replace(pair, photo=pairs[0].photo)
        yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _in_each(change: Callable[[Pair], Pair | None]) -> Plant:
    return lambda slots, article: _each(slots, article, change)


def _if_captioned(ending: str) -> Plant:
    return _in_each(
        lambda pair: (
            _captioned(pair, f"{pair.slot.caption.rstrip(' .')}{ending}")
            if pair.slot.caption
            else None
        )
    )


def _if_credited(change: Callable[[Pair, Credit], Pair | None]) -> Plant:
    return _in_each(lambda pair: change(pair, pair.slot.credit) if pair.slot.credit else None)


def _with_date(pair: Pair) -> Pair | None:
    if not pair.slot.caption:
        return None
    taken = datetime(2011, 5, 9, 12, tzinfo=UTC)
    dated = _captioned(pair, f"{pair.slot.caption.rstrip('.')}, 4 May 1997.")
    assert dated.photo is not None
    return replace(dated, photo=replace(dated.photo, taken_at=taken))


FAULTS: dict[str, Plant] = {
    "no-caption": _in_each(lambda pair: _captioned(pair, "") if pair.slot.caption else None),
    "no-credit": _in_each(lambda pair: replace(pair, slot=replace(pair.slot, credit=None))),
    "same-caption": _same_caption,
    "same-photo": _same_photo,
    "date-ahead": _ahead,
    "photo-too-small": _in_each(lambda pair: _sized(pair, 640, 480)),
    "unused-photo": _unused,
    "credit-in-caption": _if_credited(
        lambda pair, credit: (
            _captioned(pair, f"{pair.slot.caption} Photo: {credit.text}")
            if pair.slot.caption
            else None
        )
    ),
    "two-credits": _two_credits,
    "agency-spelling": _in_each(_agency_slip),
    "no-photographer": _in_each(
        lambda pair: _saying(
            _credited(pair, "Reuters", (("agency", "Reuters"),)),
            Embedded(creators=("Ada Thorne",)),
        )
    ),
    "credit-contradicts": _if_credited(_other_credit),
    "rights": _in_each(
        lambda pair: _saying(pair, Embedded(instructions="NO ARCHIVES - GERMANY OUT"))
    ),
    "embargo": _in_each(_embargo),
    "required-credit": _in_each(
        lambda pair: _saying(pair, Embedded(instructions="Mandatory credit: Ottoline Quexley"))
    ),
    "wrong-weekday": _in_each(_wrong_weekday),
    "impossible-date": _if_captioned(", June 31, 2024."),
    "other-day": _in_each(_with_date),
    "undated-file-photo": _in_each(
        lambda pair: _captioned(pair, "A file photo of the harbour at dawn.")
    ),
    "name-spelling": _swapped_letters,
    "same-place": _if_captioned(", with Ada Thorne (left) and Bo Ek (left)."),
    "name-nowhere": _if_captioned(" with Ottoline Quexley."),
    "order-without-names": _in_each(
        lambda pair: _captioned(pair, "The winners, from left to right, after the race.")
    ),
    "wrong-count": _in_each(
        lambda pair: _captioned(pair, "The three men, from left, Ada Thorne and Bo Ek.")
    ),
    "double-blank": _if_captioned("  at dawn."),
    "mixed-quotes": _if_captioned(', a "gull" and a “tern”.'),
}
