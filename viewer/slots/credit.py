"""A line split into caption and credit, and a credit into its parts."""

from dataclasses import dataclass

from viewer.domain import Credit
from viewer.slots.credit_labels import ORNAMENTS, without_label
from viewer.slots.credit_parts import COMMISSIONED, DISTRIBUTED, Kind, Part, parts_of
from viewer.slots.credit_tail import find_head, find_tail
from viewer.slots.credit_worth import LONGEST_CREDIT, Worth, worth_of
from viewer.slots.cues import Cues, load_cues


@dataclass(frozen=True, slots=True)
class Split:
    """A line as caption and credit.

    ``text[start:end]`` is the caption and ``text[credit_start:credit_end]`` the credit's text, with
    ``text`` the line that was split. ``worth`` says how sure the credit is, ``rule`` why.
    """

    caption: str
    credit: Credit | None
    start: int
    end: int
    credit_start: int = 0
    credit_end: int = 0
    worth: Worth = Worth.NONE
    rule: str = ""


NO_SPLIT = Split("", None, 0, 0)


def parse_credit(raw: str, cues: Cues | None = None) -> Credit:
    """Give a credit as printed, its text without label and brackets, and its roles."""
    cues = cues or load_cues()
    start, end = _credit_span(raw, cues)
    text = raw[start:end] or raw.strip()
    return Credit(raw.strip(), text, _roles(parts_of(text[: 2 * LONGEST_CREDIT], cues)))


def is_credit(text: str, cues: Cues | None = None) -> Worth:
    """Tell how surely a whole line is a credit and nothing else."""
    return worth_of(text, cues or load_cues())


def split_credit(text: str, cues: Cues | None = None) -> Split:
    """Split a line into its caption and the credit at its end or, failing that, at its head.

    A line that is a credit and nothing else has an empty caption.
    """
    cues = cues or load_cues()
    whole = worth_of(text, cues)
    if whole >= Worth.LIKELY:
        return _split_at(text, (0, 0), (0, len(text)), (whole, "it is a credit alone"), cues)
    return split_ends(text, cues)


def split_ends(text: str, cues: Cues) -> Split:
    """Split a line that is known to be more than a credit."""
    tail = find_tail(text, cues)
    if tail is None or tail.worth < Worth.LIKELY:
        head = find_head(text, cues)
        if head is not None:
            place = (head.start, head.end)
            return _split_at(text, (head.end, len(text)), place, (head.worth, head.rule), cues)
    if tail is None:
        start, end = _caption_span(text, 0, len(text))
        return Split(text[start:end], None, start, end)
    return _split_at(text, (0, tail.start), (tail.start, tail.end), (tail.worth, tail.rule), cues)


def _split_at(
    text: str,
    caption: tuple[int, int],
    credit: tuple[int, int],
    judged: tuple[Worth, str],
    cues: Cues,
) -> Split:
    start, end = _caption_span(text, *caption)
    raw = text[credit[0] : credit[1]]
    inner_start, inner_end = _credit_span(raw, cues)
    found = Credit(
        raw.strip(), raw[inner_start:inner_end], _roles(parts_of(raw[inner_start:inner_end], cues))
    )
    at = credit[0]
    return Split(text[start:end], found, start, end, at + inner_start, at + inner_end, *judged)


def _credit_span(raw: str, cues: Cues) -> tuple[int, int]:
    """Where the credit proper stands: without labels before and after it, and brackets."""
    start, end, _labelled = without_label(raw, cues)
    for word in cues.after:
        at = end - len(word)
        if at > start and raw[at:end].casefold() == word:
            return start, at - (len(raw[start:at]) - len(raw[start:at].rstrip()))
    return start, end


def _caption_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Trim a caption: blanks, and at its end the signs that joined the credit."""
    while start < end and (text[start].isspace() or text[start] in "▲△▶►■\u200b"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ORNAMENTS + "(（[\u200b"):
        end -= 1
    return start, end


def _roles(parts: tuple[Part, ...]) -> tuple[tuple[str, str], ...]:
    """Name what each part of a credit does; a bare name is the creator, a second one the firm."""
    roles: list[tuple[str, str]] = []
    for number, part in enumerate(parts):
        role = _role_of(part, roles, len(parts) - number)
        if role:
            roles.append((role, part.text))
    return tuple(roles)


def _role_of(part: Part, before: list[tuple[str, str]], left: int) -> str:
    join = part.join.casefold()
    if part.kind in (Kind.ROLE, Kind.LICENCE):
        return part.role or "licence"
    if join in DISTRIBUTED and before:
        return "distributor"
    if join in COMMISSIONED and before:
        return "organisation"
    if part.kind in (Kind.AGENCY, Kind.ORDINARY):
        return (
            "agency" if not any(role == "agency" for role, _ in before) or left else "distributor"
        )
    if part.kind is Kind.NUMBER:
        return "number"
    named = any(role == "creator" for role, _ in before)
    return "organisation" if named and join in ("/", "|", "–", "—", "-", ",") else "creator"
