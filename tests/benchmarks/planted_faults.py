"""Known faults, planted one at a time into slots of an article, to see whether they are found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from tests.benchmarks.planting import (
    Plant,
    Planted,
    captioned,
    credited,
    each,
    if_captioned,
    if_credited,
    in_each,
    saying,
    sized,
    standing_in,
)
from viewer.domain import Article, Credit, Embedded, Pair, Slot

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
    return captioned(pair, f"{pair.slot.caption.rstrip('.')}, {ways[pair.slot.number % 4]}.")


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
                    return captioned(pair, caption)
        return None

    yield from each(slots, article, change)


def _agency_slip(pair: Pair) -> Pair | None:
    for right, slip in SLIPS.items():
        if pair.slot.credit and right in pair.slot.credit.text:
            return credited(pair, pair.slot.credit.text.replace(right, slip))
    return None


def _embargo(pair: Pair) -> Pair:
    return saying(pair, Embedded(instructions="Strictly embargoed until 23:00 GMT, 5 May 2199."))


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
            changed = captioned(pair, pairs[0].slot.caption)
            yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _unused(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Leave out the last slot, and keep its photo with its caption inside."""
    if len(slots) > 1 and slots[-1].caption:
        *most, last = standing_in(slots)
        left = saying(last, Embedded(caption=last.slot.caption)).photo
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
        return saying(pair, Embedded(creators=("Ottoline Quexley",)))
    if "agency" in roles:
        other = "Xinhua" if "Reuters" in credit.text else "Reuters"
        return saying(pair, Embedded(credit=other))
    return None


def _ahead(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Name a day of the next year."""
    day = article.published
    if day is not None:
        said = f", 5 May {day.year + 1}."
        yield from each(
            slots, article, lambda pair: captioned(pair, f"{pair.slot.caption.rstrip('.')}{said}")
        )


def _same_photo(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    pairs = standing_in(slots)
    for at, pair in enumerate(pairs[1:], 1):
        changed = replace(pair, photo=pairs[0].photo)
        yield (*pairs[:at], changed, *pairs[at + 1 :]), article, pair.slot.key, ()


def _with_date(pair: Pair) -> Pair | None:
    if not pair.slot.caption:
        return None
    taken = datetime(2011, 5, 9, 12, tzinfo=UTC)
    dated = captioned(pair, f"{pair.slot.caption.rstrip('.')}, 4 May 1997.")
    assert dated.photo is not None
    return replace(dated, photo=replace(dated.photo, taken_at=taken))


FAULTS: dict[str, Plant] = {
    "no-caption": in_each(lambda pair: captioned(pair, "") if pair.slot.caption else None),
    "no-credit": in_each(lambda pair: replace(pair, slot=replace(pair.slot, credit=None))),
    "same-caption": _same_caption,
    "same-photo": _same_photo,
    "date-ahead": _ahead,
    "photo-too-small": in_each(lambda pair: sized(pair, 640, 480)),
    "unused-photo": _unused,
    "credit-in-caption": if_credited(
        lambda pair, credit: (
            captioned(pair, f"{pair.slot.caption} Photo: {credit.text}")
            if pair.slot.caption
            else None
        )
    ),
    "two-credits": _two_credits,
    "agency-spelling": in_each(_agency_slip),
    "no-photographer": in_each(
        lambda pair: saying(
            credited(pair, "Reuters", (("agency", "Reuters"),)),
            Embedded(creators=("Ada Thorne",)),
        )
    ),
    "credit-contradicts": if_credited(_other_credit),
    "rights": in_each(
        lambda pair: saying(pair, Embedded(instructions="NO ARCHIVES - GERMANY OUT"))
    ),
    "embargo": in_each(_embargo),
    "required-credit": in_each(
        lambda pair: saying(pair, Embedded(instructions="Mandatory credit: Ottoline Quexley"))
    ),
    "wrong-weekday": in_each(_wrong_weekday),
    "impossible-date": if_captioned(", June 31, 2024."),
    "other-day": in_each(_with_date),
    "undated-file-photo": in_each(
        lambda pair: captioned(pair, "A file photo of the harbour at dawn.")
    ),
    "name-spelling": _swapped_letters,
    "same-place": if_captioned(", with Ada Thorne (left) and Bo Ek (left)."),
    "name-nowhere": if_captioned(" with Ottoline Quexley."),
    "order-without-names": in_each(
        lambda pair: captioned(pair, "The winners, from left to right, after the race.")
    ),
    "wrong-count": in_each(
        lambda pair: captioned(pair, "The three men, from left, Ada Thorne and Bo Ek.")
    ),
    "double-blank": if_captioned("  at dawn."),
    "mixed-quotes": if_captioned(', a "gull" and a “tern”.'),
}
