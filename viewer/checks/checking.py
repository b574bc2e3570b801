"""Every check there is, and the remarks they make on a document."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from viewer.checks.alternatives import long_alt, no_alt, same_alt
from viewer.checks.calendar_days import (
    date_ahead,
    impossible_date,
    other_day,
    undated_file_photo,
    wrong_weekday,
)
from viewer.checks.context import Check, CheckContext
from viewer.checks.credit_kinds import not_a_photograph, unknown_agency
from viewer.checks.credits import (
    agency_misspelt,
    credit_contradicts,
    credit_in_caption,
    photographer_left_out,
    two_credits,
)
from viewer.checks.doubled import same_caption, same_photo
from viewer.checks.facts import other_number, other_place, two_ages, two_titles
from viewer.checks.missing import no_caption, no_credit, no_photo, photo_unreadable
from viewer.checks.people import (
    name_nowhere,
    name_spelt_otherwise,
    order_without_names,
    same_place,
    wrong_count,
)
from viewer.checks.pictures import photo_too_small, unused_photo
from viewer.checks.profile import OFF, OWN, Profile, default_profile
from viewer.checks.rights import embargoed, required_credit, rights_terms
from viewer.checks.style import double_blank, mixed_quotes, no_date, no_full_stop, no_place
from viewer.checks.wording import doubled_word, past_tense, too_long, too_short, wrong_nesting
from viewer.domain import Article, Pair, Photo, Remark, Severity

# A newcomer's check is a line here, and one in resources/profiles/default.toml that explains it.
CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "photo-unreadable": photo_unreadable,
        "no-caption": no_caption,
        "no-photo": no_photo,
        "no-credit": no_credit,
        "same-caption": same_caption,
        "same-photo": same_photo,
        "photo-too-small": photo_too_small,
        "unused-photo": unused_photo,
        "credit-in-caption": credit_in_caption,
        "two-credits": two_credits,
        "agency-spelling": agency_misspelt,
        "unknown-agency": unknown_agency,
        "no-photographer": photographer_left_out,
        "credit-contradicts": credit_contradicts,
        "not-a-photograph": not_a_photograph,
        "embargo": embargoed,
        "required-credit": required_credit,
        "rights": rights_terms,
        "wrong-weekday": wrong_weekday,
        "impossible-date": impossible_date,
        "date-ahead": date_ahead,
        "other-day": other_day,
        "undated-file-photo": undated_file_photo,
        "name-spelling": name_spelt_otherwise,
        "name-nowhere": name_nowhere,
        "two-ages": two_ages,
        "two-titles": two_titles,
        "other-number": other_number,
        "other-place": other_place,
        "same-place": same_place,
        "order-without-names": order_without_names,
        "wrong-count": wrong_count,
        "double-blank": double_blank,
        "doubled-word": doubled_word,
        "wrong-nesting": wrong_nesting,
        "mixed-quotes": mixed_quotes,
        "no-full-stop": no_full_stop,
        "no-date": no_date,
        "no-place": no_place,
        "past-tense": past_tense,
        "too-long": too_long,
        "too-short": too_short,
        "no-alt": no_alt,
        "same-alt": same_alt,
        "long-alt": long_alt,
    }
)

_GRAVEST_FIRST = tuple(Severity)


def remarks_on(
    pairs: Sequence[Pair],
    article: Article | None = None,
    waived: Mapping[tuple[str, str], str] | None = None,
    unplaced: Sequence[Photo] = (),
    profile: Profile | None = None,
    tick: Callable[[], None] = lambda: None,
) -> tuple[Remark, ...]:
    """Give what an editor would object to: by slot, the gravest first, the article as a whole last.

    ``waived`` gives the reasons for remarks that a person set aside, by slot key ("" for the
    article) and check; these are left out. ``unplaced`` are the photos that no slot has taken.
    ``tick`` is called before each check, and may raise Cancelled.
    """
    profile = profile or default_profile()
    context = CheckContext(tuple(pairs), article, tuple(unplaced), profile)
    waived = waived or {}
    place = {pair.slot.key: at for at, pair in enumerate(pairs)}
    kept = (
        remark
        for remark in _spoken(context, tick)
        if (remark.slot or "", remark.check) not in waived
    )
    return tuple(
        sorted(
            kept,
            key=lambda remark: (
                place.get(remark.slot or "", len(place)),
                _GRAVEST_FIRST.index(remark.severity),
            ),
        )
    )


def _spoken(context: CheckContext, tick: Callable[[], None]) -> Iterator[Remark]:
    """Give the remarks of every check that the desk wants to hear, as loudly as it wants."""
    for name, check in CHECKS.items():
        volume = context.profile.volume(name)
        if volume == OFF:
            continue
        tick()
        if volume == OWN:
            yield from check(context)
        else:
            severity = Severity(volume)
            yield from (replace(remark, severity=severity) for remark in check(context))
