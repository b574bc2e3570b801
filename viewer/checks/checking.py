"""Every check there is, and the remarks they make on a document."""

from collections.abc import Mapping, Sequence

from viewer.checks.calendar_days import (
    date_ahead,
    impossible_date,
    other_day,
    undated_file_photo,
    wrong_weekday,
)
from viewer.checks.context import Check, CheckContext
from viewer.checks.credits import (
    agency_misspelt,
    credit_contradicts,
    credit_in_caption,
    photographer_left_out,
    two_credits,
)
from viewer.checks.doubled import same_caption, same_photo
from viewer.checks.missing import no_caption, no_credit, no_photo, photo_unreadable
from viewer.checks.people import (
    name_nowhere,
    name_spelt_otherwise,
    order_without_names,
    same_place,
    wrong_count,
)
from viewer.checks.pictures import photo_too_small, unused_photo
from viewer.checks.rights import embargoed, required_credit, rights_terms
from viewer.checks.style import double_blank, mixed_quotes, no_date, no_full_stop
from viewer.domain import Article, Pair, Photo, Remark, Severity

# A newcomer's check is a line here.
CHECKS: tuple[Check, ...] = (
    photo_unreadable,
    no_caption,
    no_photo,
    no_credit,
    same_caption,
    same_photo,
    photo_too_small,
    unused_photo,
    credit_in_caption,
    two_credits,
    agency_misspelt,
    photographer_left_out,
    credit_contradicts,
    embargoed,
    required_credit,
    rights_terms,
    wrong_weekday,
    impossible_date,
    date_ahead,
    other_day,
    undated_file_photo,
    name_spelt_otherwise,
    same_place,
    name_nowhere,
    order_without_names,
    wrong_count,
    double_blank,
    mixed_quotes,
    no_full_stop,
    no_date,
)

_GRAVEST_FIRST = tuple(Severity)


def remarks_on(
    pairs: Sequence[Pair],
    article: Article | None = None,
    waived: Mapping[tuple[str, str], str] | None = None,
    unplaced: Sequence[Photo] = (),
) -> tuple[Remark, ...]:
    """Give what an editor would object to: by slot, the gravest first, the article as a whole last.

    ``waived`` gives the reasons for remarks that a person set aside, by slot key ("" for the
    article) and check; these are left out. ``unplaced`` are the photos that no slot has taken.
    """
    context = CheckContext(tuple(pairs), article, tuple(unplaced))
    waived = waived or {}
    place = {pair.slot.key: at for at, pair in enumerate(pairs)}
    remarks = (remark for check in CHECKS for remark in check(context))
    kept = (remark for remark in remarks if (remark.slot or "", remark.check) not in waived)
    return tuple(
        sorted(
            kept,
            key=lambda remark: (
                place.get(remark.slot or "", len(place)),
                _GRAVEST_FIRST.index(remark.severity),
            ),
        )
    )
