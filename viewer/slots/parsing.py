"""Blocks become slots: what figures and paragraphs yield, in reading order, numbered and keyed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from viewer.domain import Article, Slot
from viewer.slots.cues import Cues, fold, load_cues
from viewer.slots.figures import found_in_figures
from viewer.slots.found import Found
from viewer.slots.keys import keyed
from viewer.slots.paragraphs import found_in_paragraphs

NO_PHOTO = frozenset({"video", "link"})


def parse_slots(
    article: Article, embedded: Sequence[str] = (), cues: Cues | None = None
) -> tuple[Slot, ...]:
    """Give the slots of an article in reading order.

    ``embedded`` are captions found inside the photos of the folder: a paragraph that says the
    same is a caption. ``cues`` are the words to go by, the bundled ones if not given.
    """
    cues = cues or load_cues()
    figures = found_in_figures(article, cues)
    taken = frozenset(number for found in figures for number in (*found.blocks, found.at))
    paragraphs = _without_repeats(found_in_paragraphs(article, taken, cues, embedded), figures)
    paragraphs = _with_photos(paragraphs, article, taken)
    in_order = sorted((*figures, *paragraphs), key=lambda found: (found.at, _start(found)))
    return _numbered(in_order)


def _without_repeats(paragraphs: Sequence[Found], figures: Sequence[Found]) -> list[Found]:
    """Leave out what a figure says already: pages print captions again for narrow screens."""
    said = "\n".join(fold(found.caption) for found in figures)
    return [found for found in paragraphs if fold(found.caption) not in said]


def _with_photos(
    paragraphs: Sequence[Found], article: Article, taken: frozenset[int]
) -> list[Found]:
    """Give a caption the bare photo that stands right before it, or right after it."""
    free = {
        number: block.image
        for number, block in enumerate(article.blocks)
        if block.image and number not in taken and not set(block.style.split()) & NO_PHOTO
    }
    found = []
    for each in paragraphs:
        own = {*each.blocks, each.at}
        beside = next((n for n in (min(own) - 1, max(own) + 1) if n in free), None)
        if each.image is None and beside is not None:
            each = replace(each, image=free.pop(beside), blocks=each.blocks | {beside})
        found.append(each)
    return found


def _start(found: Found) -> int:
    return found.caption_at.start if found.caption_at else 0


def _numbered(found: Sequence[Found]) -> tuple[Slot, ...]:
    equals: Counter[str] = Counter()
    slots = []
    for number, each in enumerate(found, 1):
        text = f"{each.caption}\n{each.credit.text if each.credit else ''}"
        nth = equals[fold(text)]
        equals[fold(text)] += 1
        slots.append(
            Slot(
                key=keyed(text, nth),
                number=number,
                caption=each.caption,
                credit=each.credit,
                caption_at=each.caption_at,
                credit_at=each.credit_at,
                image=each.image,
                why=each.why,
            )
        )
    return tuple(slots)
