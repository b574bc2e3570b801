"""Print how many slots get the right photo, by kind of folder: python tests/benchmarks/pairing_figures.py

Makes the cases with ../shared/pairs/make_pairs.py, pairs them, and judges them as score_pairs.py
there does. With --given, the slots are the truth's own; otherwise the article is read and parsed.
--half leaves every second article out (the other half: --half other).
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from time import perf_counter
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.domain import Credit, Embedded, Photo, Slot
from viewer.pairing.matching import match_photos

SHARED = Path(__file__).resolve().parents[3] / "shared"


def scorer() -> ModuleType:
    """Load the judge that stands beside the cases."""
    spec = spec_from_file_location("score_pairs", SHARED / "pairs" / "score_pairs.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_cases(truth: Path, seed: int, build: Path) -> Path:
    """Make the cases of a seed, once."""
    cases = build / f"{truth.stem}-{seed}"
    if not cases.is_dir():
        maker = SHARED / "pairs" / "make_pairs.py"
        command = [sys.executable, str(maker), str(truth), str(cases), "--seed", str(seed)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return cases


def photos_of(folder: Path) -> tuple[Photo, ...]:
    """List and describe the photos as the product does."""
    from viewer.photos.scanning import describe_photo, list_photos

    return tuple(describe_photo(folder, photo.name) for photo in list_photos(folder))


def given_slots(case: Path) -> tuple[Slot, ...]:
    """Take the slots out of the answer and the article the case was made with."""
    blocks = (case / "article.txt").read_text("utf-8").split("\n\n")
    slots = []
    for number, pair in enumerate(
        json.loads((case / "answer.json").read_text("utf-8"))["pairs"], 1
    ):
        text = blocks[blocks.index(pair["caption"]) - 1]
        slots.append(Slot(str(number), number, pair["caption"], Credit(text, text)))
    return tuple(slots)


def parsed_slots(case: Path, photos: tuple[Photo, ...]) -> tuple[Slot, ...]:
    """Read and parse the article as the product does."""
    from viewer.article.reading import read_article
    from viewer.slots.parsing import parse_slots

    captions = [photo.embedded.caption for photo in photos if photo.embedded.caption]
    return parse_slots(read_article(case / "article.txt"), captions)


def predict(case: Path, given: bool) -> dict[str, list[dict[str, str | None]]]:
    """Pair one case and give it in the form that the judge takes."""
    photos = photos_of(case / "photos")
    slots = given_slots(case) if given else parsed_slots(case, photos)
    pairs = match_photos(slots, photos, {})
    return {
        "slots": [
            {"caption": pair.slot.caption, "photo": pair.photo.name if pair.photo else None}
            for pair in pairs
        ]
    }


def print_table(by_kind: dict[str, Counter[str]]) -> None:
    """Print a line for each kind and one for all."""
    by_kind = {**by_kind, "all": sum(by_kind.values(), Counter())}
    print(f"{'kind':10} {'slots':>6} {'right':>7} {'wrong':>6} {'empty':>6} {'missed':>7}")
    for kind, tally in by_kind.items():
        slots = sum(tally.values()) or 1
        right, wrong = tally["right"] / slots, tally["wrong"] / slots
        print(
            f"{kind:10} {slots:6} {right:7.3f} {wrong:6.3f} {tally['empty']:6} {tally['missed']:7}"
        )


def print_speed() -> None:
    """Time 300 slots beside 3,000 photos: with captions, with telling names, with times alone."""
    rng = random.Random(3)
    syllables = ["ba", "ko", "ri", "ten", "mu", "sal", "vor", "li", "ga", "per", "no", "chi"]
    stock = ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(6_000)]
    captions = [
        " ".join(rng.choices([*stock, *["the", "of", "in"] * 900], k=35)) for _ in range(3_000)
    ]
    said = Credit("Nordbild", "Nordbild")
    slots = [Slot(str(at), at + 1, text, said) for at, text in enumerate(captions[::10])]
    start = datetime(2024, 1, 1, tzinfo=UTC)
    kinds = {
        "captions": [
            Photo(f"N{at}.jpg", embedded=Embedded(caption=text, credit="Nordbild"))
            for at, text in enumerate(captions)
        ],
        "names": [
            Photo(f"{'-'.join(text.split()[3:8])}-{at}.jpg") for at, text in enumerate(captions)
        ],
        "times": [
            Photo(f"DSC_{at}.jpg", taken_at=start + timedelta(seconds=at)) for at in range(3_000)
        ],
    }
    for kind, photos in kinds.items():
        began = perf_counter()
        pairs = match_photos(slots, photos, {})
        took = perf_counter() - began
        right = sum(pair.photo is photo for pair, photo in zip(pairs, photos[::10], strict=True))
        print(f"300 slots, 3,000 photos, {kind:9} {took:5.2f} s, {right} right")


def main() -> None:
    """Make, pair, judge and print, for every seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[7, 11, 23, 101])
    parser.add_argument("--truth", type=Path, default=SHARED / "articles" / "truth")
    parser.add_argument("--given", action="store_true", help="take the truth's own slots")
    parser.add_argument("--half", choices=["one", "other"], help="leave half the articles out")
    parser.add_argument("--worst", type=int, default=0, help="name the worst cases")
    parser.add_argument("--build", type=Path, default=Path(tempfile.gettempdir()) / "cutline-pairs")
    parser.add_argument("--speed", action="store_true", help="time a large document instead")
    options = parser.parse_args()
    if options.speed:
        print_speed()
        return
    judge = scorer().judge
    for seed in options.seeds:
        by_kind: dict[str, Counter[str]] = defaultdict(Counter)
        by_case: dict[str, Counter[str]] = {}
        cases = sorted(make_cases(options.truth, seed, options.build).iterdir())
        names = sorted({case.name.rsplit("-", 1)[0] for case in cases})
        kept = {"one": names[::2], "other": names[1::2]}.get(options.half, names)
        for case in cases:
            name, kind = case.name.rsplit("-", 1)
            if name in kept:
                answer = json.loads((case / "answer.json").read_text("utf-8"))
                by_case[case.name] = judge(answer, predict(case, options.given))
                by_kind[kind].update(by_case[case.name])
        print(f"\nseed {seed}, {len(kept)} articles")
        print_table(dict(sorted(by_kind.items())))
        faults = {name: sum(tally.values()) - tally["right"] for name, tally in by_case.items()}
        for name in sorted(faults, key=lambda name: -faults[name])[: options.worst]:
            print(f"  {name}: {dict(by_case[name])}")


if __name__ == "__main__":
    main()
