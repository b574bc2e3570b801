"""How a caption is put: its length, its tense, words that stand twice, brackets that do not close."""

import re
from collections.abc import Iterator

from viewer.checks.context import CheckContext
from viewer.checks.phrases import fold, phrases_of
from viewer.domain import Pair, Remark, Severity, Wording

_STYLE = "checks/style.toml"
_TWICE = re.compile(r"\b([^\W\d_]{1,12})(\s+)\1\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])[\s\"”’)]")
_CLOSING = {")": "(", "]": "[", "”": "“„", "»": "«", "」": "「", "）": "（", "】": "【"}
_OPENING = frozenset("([“„«「（【")
# ":-)", "a)", "1)" and quotes that German and others turn round are no wrong nesting.
_LIST_SIGN = re.compile(r"(?:^|\s)\w{1,3}\)|[:;]-?\)")


def too_long(context: CheckContext) -> Iterator[Remark]:
    """Tell of captions with more words than the desk wants."""
    most = context.profile.most_words
    for pair in context.pairs:
        count = len(pair.slot.caption.split())
        if most and count > most:
            text = (
                f"The caption of slot {pair.slot.number} has {count} words; "
                f"the desk wants {most} at most."
            )
            yield Remark("too-long", Severity.NOTE, text, pair.slot.key)


def too_short(context: CheckContext) -> Iterator[Remark]:
    """Tell of captions with fewer words than the desk wants; a missing one is another matter."""
    fewest = context.profile.fewest_words
    for pair in context.pairs:
        count = len(pair.slot.caption.split())
        if 0 < count < fewest and not _has_no_blanks(pair.slot.caption):
            text = (
                f"The caption of slot {pair.slot.number} has {count} "
                f"{'word' if count == 1 else 'words'}; the desk wants {fewest} at least."
            )
            yield Remark("too-short", Severity.NOTE, text, pair.slot.key)


def past_tense(context: CheckContext) -> Iterator[Remark]:
    """Tell of a first sentence whose verb is in the past, where the desk wants the present."""
    if context.profile.tense != "present":
        return
    language = (context.article.language if context.article else "")[:2].casefold()
    for pair in context.pairs:
        verb = _past_verb(pair, language)
        if verb:
            text = (
                f"The first sentence of caption {pair.slot.number} is in the past: “{verb}”; "
                "the desk wants the present tense."
            )
            yield Remark("past-tense", Severity.NOTE, text, pair.slot.key)


def doubled_word(context: CheckContext) -> Iterator[Remark]:
    """Tell of a small word that stands twice side by side."""
    single = frozenset(phrases_of(_STYLE, "single"))
    for pair in context.pairs:
        found = next(
            (each for each in _TWICE.finditer(pair.slot.caption) if fold(each[1]) in single), None
        )
        if found is not None:
            caption = pair.slot.caption
            text = f"The caption of slot {pair.slot.number} has “{found[1]}” twice in a row."
            fix = Wording(caption=caption[: found.end(1)] + caption[found.end() :])
            yield Remark("doubled-word", Severity.NOTE, text, pair.slot.key, fix)


def wrong_nesting(context: CheckContext) -> Iterator[Remark]:
    """Tell of a bracket or a quotation mark that is not closed, or that closes another one."""
    for pair in context.pairs:
        sign = _unpaired(pair.slot.caption)
        if sign and not _closes_in_credit(pair, sign):
            text = (
                f"The caption of slot {pair.slot.number} has a “{sign}” without its partner."
                if sign not in "“”„«»"
                else f"The caption of slot {pair.slot.number} has a {sign} without its partner."
            )
            yield Remark("wrong-nesting", Severity.NOTE, text, pair.slot.key)


def _past_verb(pair: Pair, language: str) -> str | None:
    """Give the first verb in the past of the first sentence, where no present one comes before."""
    past = frozenset(phrases_of(_STYLE, "past", language))
    present = frozenset(phrases_of(_STYLE, "present", language))
    skipped = frozenset(phrases_of(_STYLE, "not_past", language))
    caption = pair.slot.caption
    end = _SENTENCE_END.search(caption)
    before = ""
    for match in _WORD.finditer(caption, 0, end.start() if end else len(caption)):
        word = fold(match.group())
        if word in past and match.group().islower() and before and before not in skipped:
            return match.group()
        if word in present:
            return None
        before = word
    return None


def _unpaired(caption: str) -> str | None:
    """Give the first sign that has no partner, None where all have one."""
    # A German ” or “ may close what „ opened; » « may open: only plain cases are told.
    if "»" in caption and caption.find("»") < (caption.find("«") + 1 or len(caption)):
        return None
    text = _LIST_SIGN.sub(lambda match: " " * len(match.group()), caption)
    german = "„" in text
    open_signs: list[str] = []
    for sign in text:
        if german and sign == "“" and open_signs and open_signs[-1] == "„":
            open_signs.pop()
        elif sign in _OPENING:
            open_signs.append(sign)
        elif sign in _CLOSING:
            if not open_signs or open_signs[-1] not in _CLOSING[sign]:
                return sign
            open_signs.pop()
    return open_signs[-1] if open_signs else None


def _closes_in_credit(pair: Pair, sign: str) -> bool:
    """Tell a bracket that opens in the caption and closes behind the credit."""
    raw = pair.slot.credit.raw if pair.slot.credit is not None else ""
    return any(
        sign in partners and raw.count(closer) > sum(map(raw.count, partners))
        for closer, partners in _CLOSING.items()
    )


def _has_no_blanks(caption: str) -> bool:
    """Tell scripts that write without blanks, whose words cannot be counted so."""
    return any("\u3040" <= sign <= "\u9fff" or "\u0e00" <= sign <= "\u0e7f" for sign in caption)
