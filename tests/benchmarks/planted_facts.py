"""Known faults of facts, wording, alternative texts and rights, planted as in planted_faults."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tests.benchmarks.planting import (
    Plant,
    Planted,
    captioned,
    credited,
    each,
    if_captioned,
    if_credited,
    in_each,
    standing_in,
)
from viewer.domain import Article, Block, BlockKind, Credit, Pair, Slot

KEEPER, KEEPERS_AGE = "Ottoline Quexley", 61


def _with_paragraph(text: str, change: Callable[[Pair], Pair | None]) -> Plant:
    """Let the article say something, and a caption something else."""

    def plant(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
        paragraph = Block(BlockKind.PARAGRAPH, text, 1)
        longer = replace(article, blocks=(*article.blocks, paragraph))
        yield from each(slots, longer, change)

    return plant


def _adding(ending: str) -> Callable[[Pair], Pair | None]:
    return lambda pair: (
        captioned(pair, f"{pair.slot.caption.rstrip(' .')}{ending}") if pair.slot.caption else None
    )


def _strange_agency(pair: Pair, _credit: Credit) -> Pair:
    name = "QXV" if pair.slot.number % 2 else "Vexholm Images"
    roles = (("creator", KEEPER), ("organisation", name))
    return credited(pair, f"{KEEPER}/{name}", roles)


def _screenshot(pair: Pair, credit: Credit) -> Pair:
    caption = ("A screenshot of the harbour page.", "The harbour in 2099 (illustration).")[
        pair.slot.number % 2
    ]
    raw = f"Photo: {credit.text}"
    slot = replace(pair.slot, caption=caption, credit=replace(credit, raw=raw))
    return replace(pair, slot=slot)


def _alternative(text_of: Callable[[Slot], str]) -> Plant:
    """Give every slot a picture on the page with a text of its own, and one slot a bad one."""

    def plant(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
        shown = [replace(slot, image=f"{slot.number}.jpg") for slot in slots if slot.caption]
        for bad in shown:
            pictures = tuple(
                Block(BlockKind.IMAGE, "", 1, slot.image,
                      alt=text_of(slot) if slot is bad else f"Gulls over boat {slot.number}")
                for slot in shown
            )  # fmt: skip
            blocks = tuple(block for block in article.blocks if block.kind is not BlockKind.IMAGE)
            page = replace(article, blocks=(*blocks, *pictures))
            yield standing_in(shown), page, bad.key, ()

    return plant


def _in_the_past(slots: Sequence[Slot], article: Article) -> Iterator[Planted]:
    """Put an English sentence in the past into articles that may be English."""
    verbs = ("left", "were", "attended")
    if article.language[:2].casefold() in ("", "en"):
        yield from each(
            slots,
            article,
            lambda pair: captioned(
                pair, f"Boats {verbs[pair.slot.number % 3]} at the quay of Vexholm on 4 May 2031."
            ),
        )


FACTS: dict[str, Plant] = {
    "two-ages": _with_paragraph(
        f"The keeper, {KEEPER}, {KEEPERS_AGE}, saw it.", _adding(f", with {KEEPER}, 16.")
    ),
    "two-titles": _with_paragraph(f"Mayor {KEEPER} saw it.", _adding(f", with Governor {KEEPER}.")),
    "other-number": _with_paragraph(
        "The storm of 1702 left 4,321 people injured.",
        lambda pair: captioned(
            pair, "The quay after the storm in which 1,234 people were injured."
        ),
    ),
    "other-place": _with_paragraph(
        "Boats left Vexholm, Norway, at dawn.", _adding(", in Vexholm, Sweden.")
    ),
    "unknown-agency": if_credited(_strange_agency),
    "not-a-photograph": if_credited(_screenshot),
    "no-alt": _alternative(lambda _slot: ""),
    "same-alt": _alternative(lambda slot: slot.caption),
    "long-alt": _alternative(lambda slot: f"{slot.caption} " + "gulls over the quay " * 15),
    "doubled-word": if_captioned(" at the the quay."),
    "wrong-nesting": if_captioned(" (at the quay."),
}

# Under the rules of a desk that writes as the wire services do.
WIRE: dict[str, Plant] = {
    "too-long": if_captioned(" and gulls" * 60 + "."),
    "too-short": in_each(lambda pair: captioned(pair, "Quay, dawn.")),
    "past-tense": _in_the_past,
    "no-full-stop": if_captioned(" while gulls cry over the old quay"),
    "no-date": in_each(lambda pair: captioned(pair, "Boats leave the old quay of Vexholm, Norway.")),
    "no-place": in_each(lambda pair: captioned(pair, "Boats leave the old quay on 4 May 2031.")),
}  # fmt: skip
