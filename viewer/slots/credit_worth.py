"""How surely a text is a credit, told from its parts alone."""

import re
from collections.abc import Sequence
from enum import IntEnum

from viewer.slots.credit_labels import Label, labels_in, may_hold_label, without_label
from viewer.slots.credit_parts import (
    JOINING_WORDS,
    LONGEST_UNCASED_NAME,
    UNCASED,
    Kind,
    Part,
    parts_in,
)
from viewer.slots.cues import Cues, fold, load_cues

LONGEST_CREDIT = 140
LONGEST_UNCASED_CREDIT = 48
MOST_PLAIN_WORDS = 3
MOST_PARTS = 12
MOST_LABELLED_WORDS = 16
STRONG_JOINS = frozenset("/|／｜—")
SIGN_JOINS = frozenset("/|／｜,–—-")
SENTENCE_END = re.compile(
    r"\d{4}\.\s+[^\W\d_a-z]|[.!?]\s+\w+\s+[^\W\d_A-Z]\w*\s+[^\W\d_A-Z]|[。！？]\s*\S"
)
# Two small words in a row, and what may have such words behind it: "CC BY".
SMALL_WORDS = re.compile(r" ([a-z]{2,}) ([a-z]{2,})(?=[ .,])")
LICENSED = re.compile("cc[ -]?(?:by|0|zero)", re.IGNORECASE)
# Names on the web, which have no capitals: "name_of_one", "stock.example.com", "@name".
HANDLE_INSIDE = re.compile(r"\S*[\w@](?:[._@]\w|_)\S*")
# What these say of a picture belongs to the caption when nobody is named: "(file photo)".
ROLES_OF_PICTURES = frozenset(("file", "illustration", "montage", "screenshot", "crop", "staff"))
SURE_KINDS = (Kind.AGENCY, Kind.ROLE, Kind.LICENCE)
NAMED_KINDS = (*SURE_KINDS, Kind.NAME, Kind.NUMBER, Kind.ORDINARY)


class Worth(IntEnum):
    """How surely something is a credit."""

    NONE = 0
    MAYBE = 1
    LIKELY = 2
    SURE = 3


def worth_of(text: str, cues: Cues, labelled: bool = False) -> Worth:
    """Tell how surely a text, brackets and label allowed, is a credit and nothing else.

    SURE: a label before what can be a name, or known agencies with nothing but names beside them.
    LIKELY: names joined by a slash or a bar, of which none is known. MAYBE: one name alone.
    """
    if len(text) > LONGEST_CREDIT + 40:
        return Worth.NONE
    if not labelled and is_prose(text, cues):
        return Worth.NONE
    start, end, has_label = without_label(text, cues)
    name = text[start:end]
    if not name or len(name) > LONGEST_CREDIT:
        return Worth.NONE
    if labelled or has_label:
        worth = Worth.SURE if can_be_named(name, cues) else Worth.NONE
    else:
        worth = _worth_of_parts(_while_named(name, cues))
        if worth and _holds_caption(name, cues):
            return Worth.NONE
    return Worth.NONE if worth and _is_notice(name, cues) else worth


def is_prose(text: str, cues: Cues) -> bool:
    """Tell cheaply that a text is no credit: no label begins it, and words stand in it that none has.

    False where that takes a closer look.
    """
    if not cues.begins_plainly(text):
        return False
    for match in SMALL_WORDS.finditer(text):
        words = match.groups()
        if cues.credit_words.isdisjoint(words) and JOINING_WORDS.isdisjoint(words):
            return LICENSED.search(text) is None
    return False


def _is_notice(name: str, cues: Cues) -> bool:
    """Tell the notice at a page's foot, which is no credit of a photo."""
    return cues.rights.search(f"{fold(name)} ") is not None


def _holds_caption(name: str, cues: Cues) -> bool:
    """Tell whether a caption stands before a label or before the Japanese equals sign."""
    if not may_hold_label(name, 0, cues):
        return False
    if any(_is_inside(name, label) for label in labels_in(name, 0, cues)):
        return True
    before = re.split("[＝=]", name, maxsplit=1)
    return len(before) > 1 and cues.agency(before[0].strip()) is None


def _is_inside(name: str, label: Label) -> bool:
    """Tell whether a label stands in the middle, so that what is before it is something else."""
    if label.start == 0 or label.word == "©":
        return False
    return label.marked or name[: label.start].rstrip()[-1:] in ("/", "|", "-", "–", "—")


def can_be_named(text: str, cues: Cues | None = None) -> bool:
    """Tell whether what follows a label can be a credit: no sentence, not too long."""
    if UNCASED.search(text):
        return len(text) <= LONGEST_UNCASED_CREDIT and not re.search(r"[。！？।።]\s*\S", text)
    if SENTENCE_END.search(text):
        return False
    particles = (cues or load_cues()).particles
    words = re.findall(r"[^\W\d_][\w'’-]*", HANDLE_INSIDE.sub(" ", text))
    if len(words) > MOST_LABELLED_WORDS:
        return False
    plain = sum(1 for word in words if word[0].islower() and word not in particles)
    return plain <= MOST_PLAIN_WORDS + len(words) // 8


def _while_named(name: str, cues: Cues) -> list[Part]:
    """Give a text's parts; none if one of them can stand in no credit, or if they are too many."""
    parts: list[Part] = []
    for part in parts_in(name, cues):
        if part.kind is Kind.OTHER or len(parts) == MOST_PARTS:
            return []
        parts.append(part)
    return parts


def _worth_of_parts(parts: Sequence[Part]) -> Worth:
    if len(parts) == 1 and parts[0].kind is Kind.NAME:
        return _worth_of_name(parts[0].text)
    kinds = [part.kind for part in parts]
    if all(part.role in ROLES_OF_PICTURES or part.kind is Kind.LICENCE for part in parts):
        return Worth.NONE
    if not parts or kinds[0] is Kind.NUMBER:
        return Worth.NONE
    named = all(kind in NAMED_KINDS for kind in kinds)
    sure = any(kind in SURE_KINDS for kind in kinds)
    if _captions_agency(parts):
        return Worth.MAYBE
    handled = all(kind in (*NAMED_KINDS, Kind.HANDLE) for kind in kinds)
    joins = {part.join for part in parts[1:]}
    if named and sure:
        return Worth.SURE
    if handled and sure and not joins.isdisjoint(SIGN_JOINS):
        return Worth.SURE
    if named and len(parts) > 1 and joins <= STRONG_JOINS:
        return Worth.LIKELY
    plain = len(parts) == 2 and joins.isdisjoint((":", "："))
    return Worth.MAYBE if named and plain else Worth.NONE


def _captions_agency(parts: Sequence[Part]) -> bool:
    """Tell a short caption before an agency from a name, which scripts without capitals hide.

    Brackets there close a caption: "市长（新华社）"; before a dash, a name has two words at most.
    """
    if len(parts) != 2 or parts[0].kind is not Kind.NAME or not UNCASED.search(parts[0].text):
        return False
    dash = parts[1].join in ("-", "–", "—") and len(parts[0].text.split()) > 2
    return parts[1].kind is Kind.AGENCY and (dash or not parts[1].join)


def _worth_of_name(name: str) -> Worth:
    if UNCASED.search(name):
        return Worth.MAYBE if len(name) <= LONGEST_UNCASED_NAME // 2 else Worth.NONE
    return Worth.MAYBE if 2 <= len(name.split()) <= 5 else Worth.NONE
