"""Print how long pairing takes, by kind of folder and by size: python tests/benchmarks/pairing_speed.py

Times are the processor's, and each stands beside that of a plain case in the same run, since
machines differ: a ratio that grows is a fault, and so is one that grows faster than the sizes do. A
decision is timed too: one slot is set by hand after the first pairing, as in the window.
"""

import argparse
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.domain import Article, Credit, Decisions, Embedded, Looks, Photo, Slot, Sources
from viewer.pipeline import draft

SLOTS, PHOTOS = 300, 3_000
Case = tuple[tuple[Slot, ...], tuple[Photo, ...]]

START = datetime(2024, 1, 1, tzinfo=UTC)
SYLLABLES = ("ba", "ko", "ri", "ten", "mu", "sal", "vor", "li", "ga", "per", "no", "chi")
SAID = Credit("Nordbild", "Nordbild")


def stock(rng: random.Random, count: int) -> list[str]:
    """Invent words."""
    return ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(count)]


def slots_of(captions: list[str], images: list[str] | None = None) -> tuple[Slot, ...]:
    """Make slots of captions."""
    named = images or [""] * len(captions)
    return tuple(
        Slot(str(at), at + 1, text, SAID, image=image or None)
        for at, (text, image) in enumerate(zip(captions, named, strict=True))
    )


def texts(words: int, common: int, length: int = 35) -> Callable[[int, int], list[str]]:
    """Give a maker of captions out of so many words, so many times more common ones among them."""

    def make(count: int, seed: int) -> list[str]:
        rng = random.Random(seed)
        pool = [*stock(rng, words), *["the", "of", "in"] * common]
        return [" ".join(rng.choices(pool, k=length)) for _ in range(count)]

    return make


def captions(slots: int, photos: int) -> Case:
    """Photos with the wire's captions inside."""
    made = texts(6_000, 900)(photos, 3)
    return slots_of(made[:: photos // slots][:slots]), tuple(
        Photo(f"N{at}.jpg", embedded=Embedded(caption=text, credit="Nordbild"))
        for at, text in enumerate(made)
    )


def names(slots: int, photos: int) -> Case:
    """Photos with words of their captions in their names."""
    made = texts(6_000, 900)(photos, 3)
    return slots_of(made[:: photos // slots][:slots]), tuple(
        Photo(f"{'-'.join(text.split()[3:8])}-{at}.jpg") for at, text in enumerate(made)
    )


def times(slots: int, photos: int) -> Case:
    """Photos off a camera: numbers and times alone."""
    made = texts(6_000, 900)(slots, 3)
    return slots_of(made), tuple(
        Photo(f"DSC_{at}.jpg", taken_at=START + timedelta(seconds=at)) for at in range(photos)
    )


def one_event(slots: int, photos: int) -> Case:
    """Everybody photographed one event: all captions are made of few words."""
    made = texts(300, 10)(photos, 5)
    return slots_of(made[:: photos // slots][:slots]), tuple(
        Photo(
            f"{'-'.join(text.split()[:4])}-{at}.jpg",
            taken_at=START + timedelta(seconds=at),
            embedded=Embedded(caption=text, credit="Nordbild", creators=("Ada Thorne",)),
        )
        for at, text in enumerate(made)
    )


def one_caption(slots: int, photos: int) -> Case:
    """All captions are the same text, inside and outside."""
    made = texts(40, 0)(1, 5) * photos
    return slots_of(made[:slots]), tuple(
        Photo(f"DSC_{at}.jpg", None, START + timedelta(seconds=at), Embedded(caption=text))
        for at, text in enumerate(made)
    )


def long_texts(slots: int, photos: int) -> Case:
    """Captions of several hundred words."""
    made = texts(3_000, 300, 600)(photos, 8)
    return slots_of(made[:: photos // slots][:slots]), tuple(
        Photo(f"N{at}.jpg", embedded=Embedded(caption=text)) for at, text in enumerate(made)
    )


def references(slots: int, photos: int) -> Case:
    """A page that names its files, beside a folder of like names."""
    made = texts(6_000, 900)(slots, 3)
    images = [f"story_files/quay-{at * 3}-1024x683.jpg" for at in range(slots)]
    return slots_of(made, images), tuple(Photo(f"quay-{at}.jpg") for at in range(photos))


def as_many(slots: int, photos: int) -> Case:
    """As many silent photos as slots, in several series with gaps, and half with captions."""
    made = texts(500, 50)(slots, 9)
    count = min(photos, slots + 6)
    return slots_of(made), tuple(
        Photo(
            f"{'ABC'[at % 3]}_{at * 2 if at % 7 else at}.jpg",
            taken_at=START + timedelta(seconds=(at * 7) % 400),
            embedded=Embedded(caption=made[at] if at % 2 and at < slots else ""),
        )
        for at in range(count)
    )


KINDS = (captions, names, times, one_event, one_caption, long_texts, references, as_many)


def timed(case: Case) -> tuple[float, float, int]:
    """Give the seconds for pairing and for a decision after it, and how many slots have a photo."""
    slots, photos = case
    sources = Sources(Article(None, None, ()), Path(), slots, photos, Looks())
    began = process_time()
    document = draft(sources)
    took = process_time() - began
    began = process_time()
    draft(sources, Decisions(by_hand={slots[0].key: photos[-1].name}))
    return took, process_time() - began, sum(pair.photo is not None for pair in document.pairs)


def main() -> None:
    """Time every kind whole, then by size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", choices=[kind.__name__ for kind in KINDS])
    options = parser.parse_args()
    plain = timed(captions(SLOTS, PHOTOS))[0]
    print(f"{SLOTS} slots, {PHOTOS} photos; plain case {plain:.2f} s")
    print(
        f"{'kind':12} {'pairing':>9} {'ratio':>6} {'decision':>9} {'ratio':>6} {'paired':>7}  growth"
    )
    for kind in KINDS:
        if options.kind in (None, kind.__name__):
            took, decision, paired = timed(kind(SLOTS, PHOTOS))
            half = timed(kind(SLOTS, PHOTOS // 2))[0]
            both = timed(kind(SLOTS // 2, PHOTOS // 2))[0]
            print(
                f"{kind.__name__:12} {took:7.2f} s {took / plain:6.2f} {decision:7.3f} s"
                f" {decision / plain:6.2f} {paired:7}"
                f"  ×{took / half:.1f} for twice the photos, ×{took / both:.1f} for twice of both"
            )


if __name__ == "__main__":
    main()
