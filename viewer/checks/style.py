"""How captions are written: blanks, quotation marks, full stops and dates, all of them notes."""

import re
from collections.abc import Iterator

from viewer.checks.context import CheckContext
from viewer.checks.days import days_in
from viewer.domain import Pair, Remark, Severity, Wording

FEWEST_OTHERS = 3
MOST_OF_THEM = 0.75
FEWEST_WORDS = 6
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_STRAIGHT = re.compile(r"(?<!\d)\"|(?<=[^\W\d_])'(?=[^\W\d_])")
_CURLY = re.compile(r"[“”„]|(?<=[^\W\d_])’(?=[^\W\d_])")
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_STOPS = ".!?…。！？।"


def double_blank(context: CheckContext) -> Iterator[Remark]:
    """Tell of two blanks side by side inside a caption."""
    for pair in context.pairs:
        found = _BLANKS.search(pair.slot.caption)
        if found:
            before = pair.slot.caption[: found.start()].split()[-1]
            text = f"The caption of slot {pair.slot.number} has a double blank after “{before}”."
            fix = Wording(caption=_BLANKS.sub(" ", pair.slot.caption))
            yield Remark("double-blank", Severity.NOTE, text, pair.slot.key, fix)


def mixed_quotes(context: CheckContext) -> Iterator[Remark]:
    """Tell of straight and curly quotation marks or apostrophes in one caption."""
    for pair in context.pairs:
        if _STRAIGHT.search(pair.slot.caption) and _CURLY.search(pair.slot.caption):
            text = f"The caption of slot {pair.slot.number} mixes straight and curly quotes."
            yield Remark("mixed-quotes", Severity.NOTE, text, pair.slot.key)


def no_full_stop(context: CheckContext) -> Iterator[Remark]:
    """Tell of a caption without a full stop where the other captions of the article have one."""
    pairs = [pair for pair in context.pairs if _is_long(pair)]
    ends = [_ends_well(pair) for pair in pairs]
    for pair, well in zip(pairs, ends, strict=True):
        others = len(pairs) - 1
        if not well and others >= FEWEST_OTHERS and sum(ends) >= MOST_OF_THEM * others:
            text = (
                f"The caption of slot {pair.slot.number} has no full stop at its end, "
                "as the others have."
            )
            fix = Wording(caption=f"{pair.slot.caption.rstrip()}.")
            yield Remark("no-full-stop", Severity.NOTE, text, pair.slot.key, fix)


def no_date(context: CheckContext) -> Iterator[Remark]:
    """Tell of a caption without a date where the other captions of the article have one."""
    pairs = [pair for pair in context.pairs if _is_long(pair)]
    dated = [_has_date(pair.slot.caption) for pair in pairs]
    for pair, has in zip(pairs, dated, strict=True):
        others = len(pairs) - 1
        if not has and others >= FEWEST_OTHERS and sum(dated) >= MOST_OF_THEM * others:
            text = f"The caption of slot {pair.slot.number} has no date, as the others have."
            yield Remark("no-date", Severity.NOTE, text, pair.slot.key)


def _is_long(pair: Pair) -> bool:
    return len(pair.slot.caption.split()) >= FEWEST_WORDS


def _ends_well(pair: Pair) -> bool:
    return pair.slot.caption.rstrip().rstrip("”\"'’)]»").endswith(tuple(_STOPS))


def _has_date(caption: str) -> bool:
    return bool(days_in(caption)) or _YEAR.search(caption) is not None
