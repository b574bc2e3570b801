"""How captions are written: blanks, quotation marks, full stops, dates and places."""

import re
from collections.abc import Callable, Iterator

from viewer.checks.context import CheckContext
from viewer.checks.days import days_in
from viewer.checks.names import NAME
from viewer.checks.phrases import fold, phrases_of
from viewer.checks.quotes import curled, straightened
from viewer.domain import Pair, Remark, Severity, Wording

FEWEST_OTHERS = 3
MOST_OF_THEM = 0.75
FEWEST_WORDS = 6
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_STRAIGHT = re.compile(r"(?<!\d)\"|(?<=[^\W\d_])'(?=[^\W\d_])")
_CURLY = re.compile(r"[“”„]|(?<=[^\W\d_])’(?=[^\W\d_])")
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_STOPS = ".!?…。！？।"
_BEFORE_NAME = re.compile(rf"\b([^\W\d_]{{1,8}}) {NAME}")
_DATELINE = re.compile(
    r"[^\W\d_a-zà-ÿ]{3,20}(?:[ ,]{1,2}[^\W\d_]{1,20}\.?){0,4}\s?(?:\([^)]{1,20}\)\s?)?[-–—:]"
)
_NO_PLACE = frozenset({"a", "an", "of", "de", "by", "the", "un", "une", "ein", "eine"})


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
    """Tell of straight and curly quotation marks or apostrophes in one caption.

    Where the desk wants one of the two everywhere, the other is told of.
    """
    wanted = context.profile.quotes
    for pair in context.pairs:
        caption = pair.slot.caption
        straight, curly = _STRAIGHT.findall(caption), _CURLY.findall(caption)
        if straight and curly:
            text = f"The caption of slot {pair.slot.number} mixes straight and curly quotes."
        elif (straight and wanted == "curly") or (curly and wanted == "straight"):
            kind = "straight" if straight else "curly"
            text = f"The caption of slot {pair.slot.number} has {kind} quotes; the desk wants {wanted}."
        else:
            continue
        keep_straight = wanted == "straight" or (wanted != "curly" and len(straight) > len(curly))
        fix = Wording(caption=straightened(caption) if keep_straight else curled(caption))
        yield Remark("mixed-quotes", Severity.NOTE, text, pair.slot.key, fix)


def no_full_stop(context: CheckContext) -> Iterator[Remark]:
    """Tell of a caption without a full stop where the others of the article, or the desk, have one.

    A desk may also want none.
    """
    wanted = context.profile.full_stop
    for pair, ends_well, others_do in _against_others(context, _ends_well):
        caption = pair.slot.caption.rstrip()
        if wanted == "never":
            if caption.endswith(".") and not caption.endswith("..") and ". " not in caption:
                text = f"The caption of slot {pair.slot.number} has a full stop at its end."
                fix = Wording(caption=caption[:-1])
                yield Remark("no-full-stop", Severity.NOTE, text, pair.slot.key, fix)
        elif not ends_well and (others_do or wanted == "always"):
            why = "as the others have" if others_do else "as the desk wants"
            text = f"The caption of slot {pair.slot.number} has no full stop at its end, {why}."
            fix = Wording(caption=f"{caption}{_stop_of(caption)}")
            yield Remark("no-full-stop", Severity.NOTE, text, pair.slot.key, fix)


def no_date(context: CheckContext) -> Iterator[Remark]:
    """Tell of a caption without a date where the others of the article, or the desk, have one."""
    for pair, has, others_do in _against_others(context, _has_date):
        if not has and (others_do or context.profile.place_and_date == "always"):
            why = "as the others have" if others_do else "as the desk wants"
            text = f"The caption of slot {pair.slot.number} has no date, {why}."
            yield Remark("no-date", Severity.NOTE, text, pair.slot.key)


def no_place(context: CheckContext) -> Iterator[Remark]:
    """Tell of a caption without a place where the others of the article, or the desk, have one."""
    for pair, has, others_do in _against_others(context, _has_place):
        if not has and (others_do or context.profile.place_and_date == "always"):
            why = "as the others have" if others_do else "as the desk wants"
            text = f"The caption of slot {pair.slot.number} names no place, {why}."
            yield Remark("no-place", Severity.NOTE, text, pair.slot.key)


def _against_others(
    context: CheckContext, has: Callable[[Pair], bool]
) -> Iterator[tuple[Pair, bool, bool]]:
    """Give each pair with a long caption, whether it has something, and whether most others do."""
    pairs = [pair for pair in context.pairs if _is_long(pair)]
    having = [has(pair) for pair in pairs]
    for pair, own in zip(pairs, having, strict=True):
        others = len(pairs) - 1
        enough = others >= FEWEST_OTHERS and sum(having) - own >= MOST_OF_THEM * others
        yield pair, own, enough


def _is_long(pair: Pair) -> bool:
    return len(pair.slot.caption.split()) >= FEWEST_WORDS


def _ends_well(pair: Pair) -> bool:
    return pair.slot.caption.rstrip().rstrip("”\"'’)]»").endswith(tuple(_STOPS))


def _stop_of(caption: str) -> str:
    """Give the full stop of the caption's script."""
    last = caption.rstrip("”\"'’)]»）」")[-1:]
    return "。" if "\u3040" <= last <= "\u9fff" else "।" if "\u0900" <= last <= "\u097f" else "."


def _has_date(pair: Pair) -> bool:
    return bool(days_in(pair.slot.caption)) or _YEAR.search(pair.slot.caption) is not None


def _has_place(pair: Pair) -> bool:
    """Tell a place by the word before a capital, or by capitals at the beginning: a dateline."""
    before = phrases_of("checks/people.toml", "before_places")
    return _DATELINE.match(pair.slot.caption) is not None or any(
        fold(word) in before and fold(word) not in _NO_PLACE
        for word in _BEFORE_NAME.findall(pair.slot.caption)
    )
