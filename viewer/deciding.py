"""What a person can decide: each function gives new decisions for a document."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from viewer.domain import Decisions, Document, MadeBy, Pair, Slot, Wording, is_unsure
from viewer.slots.decided import added_at, find_added
from viewer.slots.keeping import remembered
from viewer.slots.reach import moved_edge


def place_photo(document: Document, key: str, name: str) -> Decisions:
    """Give the slot this photo by hand; a slot that held it by hand before is solved anew."""
    others = {k: n for k, n in document.decisions.by_hand.items() if n != name}
    return _by_hand(document, {**others, key: name}, [key])


def detach_photo(document: Document, key: str) -> Decisions:
    """Leave the slot empty on purpose."""
    return _by_hand(document, {**document.decisions.by_hand, key: None}, [key])


def swap_photos(document: Document, one: str, other: str) -> Decisions:
    """Let two slots exchange their photos, empty ones too."""
    now = _photos_now(document)
    by_hand = {**document.decisions.by_hand, one: now[other], other: now[one]}
    return _by_hand(document, by_hand, [one, other])


def shift_following(document: Document, key: str) -> Decisions:
    """Leave this slot empty and move its photo and all following ones one slot on."""
    pairs = document.pairs
    at = next(number for number, pair in enumerate(pairs) if pair.slot.key == key)
    moved: dict[str, str | None] = {key: None}
    for here, onward in zip(pairs[at:], pairs[at + 1 :], strict=False):
        moved[onward.slot.key] = _name(here)
    return _by_hand(document, {**document.decisions.by_hand, **moved}, moved)


def accept_sure(document: Document) -> Decisions:
    """Take every pair that the clues are sure of as if it were made by hand."""
    sure = {
        pair.slot.key: pair.photo.name
        for pair in document.pairs
        if pair.photo is not None and pair.made_by is MadeBy.CLUES and not is_unsure(pair)
    }
    return _by_hand(document, {**document.decisions.by_hand, **sure}, sure)


def word_caption(document: Document, key: str, text: str) -> Decisions:
    """Put the person's caption in place of the article's; the article's own words undo it."""
    own = _original(document, key).caption
    words = document.decisions.wording.get(key, Wording())
    return _worded(document, key, replace(words, caption=None if text == own else text))


def move_edge(document: Document, key: str, edge: str, step: int) -> Decisions:
    """Let the caption begin or end a sentence earlier or later in the article, where it can.

    ``edge`` is "start" or "end", ``step`` 1 towards the article's end and -1 towards its beginning.
    """
    article = document.sources.article
    now = next(pair.slot.caption for pair in document.pairs if pair.slot.key == key)
    if article is None:
        return document.decisions
    text = moved_edge(article, _original(document, key), now, edge, step)
    return document.decisions if text is None else word_caption(document, key, text)


def word_credit(document: Document, key: str, text: str) -> Decisions:
    """Put the person's credit in place of the article's; the article's own words undo it."""
    credit = _original(document, key).credit
    own = credit.text if credit else ""
    words = document.decisions.wording.get(key, Wording())
    return _worded(document, key, replace(words, credit=None if text == own else text))


def word_slots(document: Document, words: Mapping[str, Wording]) -> Decisions:
    """Put many captions and credits in place at once, by slot key; None leaves what is there."""
    for key, wording in words.items():
        if wording.caption is not None:
            document = replace(document, decisions=word_caption(document, key, wording.caption))
        if wording.credit is not None:
            document = replace(document, decisions=word_credit(document, key, wording.credit))
    return document.decisions


def dismiss_slot(document: Document, key: str) -> Decisions:
    """Say that this is no photo slot; a caption that the person added is taken back instead."""
    decisions = document.decisions
    article, slot = document.sources.article, _original(document, key)
    if article is not None and slot.caption_at is not None:
        for added in decisions.added:
            if find_added(article.blocks, added) == slot.caption_at.block:
                left = tuple(each for each in decisions.added if each != added)
                return replace(decisions, added=left)
    dismissed = decisions.dismissed | {key}
    return _remembering(document, replace(decisions, dismissed=dismissed), [key])


def make_caption(document: Document, block: int) -> Decisions:
    """Say that the block of this number (from 0) is a caption after all."""
    decisions, article = document.decisions, document.sources.article
    if article is None:
        return decisions
    back = {
        slot.key
        for slot in document.sources.slots
        if slot.caption_at is not None and slot.caption_at.block == block
    } & decisions.dismissed
    if back:
        return replace(decisions, dismissed=decisions.dismissed - back)
    added = added_at(article, block)
    if added in decisions.added:
        return decisions
    return replace(decisions, added=(*decisions.added, added))


def waive_remark(document: Document, key: str, check: str, reason: str) -> Decisions:
    """Silence one check for one slot ("" for the article), with the reason."""
    waived = {**document.decisions.waived, (key, check): reason}
    return _remembering(document, replace(document.decisions, waived=waived), [key] if key else [])


def mend_remark(document: Document, key: str, fix: Wording) -> Decisions:
    """Put a remark's own wording on its slot: caption, credit or both; the rest stays."""
    decisions = document.decisions
    if fix.caption is not None:
        decisions = word_caption(document, key, fix.caption)
    if fix.credit is not None:
        decisions = word_credit(replace(document, decisions=decisions), key, fix.credit)
    return decisions


def _by_hand(
    document: Document, by_hand: Mapping[str, str | None], keys: Iterable[str]
) -> Decisions:
    return _remembering(document, replace(document.decisions, by_hand=by_hand), keys)


def _worded(document: Document, key: str, words: Wording) -> Decisions:
    wording = {k: w for k, w in document.decisions.wording.items() if k != key}
    if words != Wording():
        wording[key] = words
    return _remembering(document, replace(document.decisions, wording=wording), [key])


def _remembering(document: Document, decisions: Decisions, keys: Iterable[str]) -> Decisions:
    known = remembered(document.slots, frozenset(keys))
    return replace(decisions, remembered={**decisions.remembered, **known})


def _original(document: Document, key: str) -> Slot:
    return next(slot for slot in document.slots if slot.key == key)


def _photos_now(document: Document) -> dict[str, str | None]:
    return {pair.slot.key: _name(pair) for pair in document.pairs}


def _name(pair: Pair) -> str | None:
    return pair.photo.name if pair.photo is not None else None
