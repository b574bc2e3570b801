"""Prints how often each check speaks on the article corpus, how many of these remarks are right,
and how many planted faults are found.

    python tests/benchmarks/check_figures.py [--silver] [--unjudged] [--speed]

Only opened pages are read. The corpus has no photos: each slot gets a stand-in that fits and says
nothing, so that checks of photos are seen in the planted faults alone. Right are the remarks that
a person judged so in tests/checks/judged.json; one that nobody judged counts as wrong.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.planted_facts import FACTS, WIRE
from tests.benchmarks.planted_faults import FAULTS
from tests.benchmarks.planting import standing_in
from viewer.article.reading import read_article
from viewer.checks.checking import remarks_on
from viewer.checks.profile import read_profile
from viewer.domain import Article, Pair, Remark, Severity, Slot
from viewer.slots.parsing import parse_slots

CHECKOUT = Path(__file__).resolve().parents[2]
CORPUS = CHECKOUT.parent / "shared" / "articles"
JUDGED = CHECKOUT / "tests" / "checks" / "judged.json"
SEALED = "0123"
VIEWS = {"html": "html/*.html", "extract": "text/*.extract.txt"}
SILVER = {"silver": "silver/**/*.extract.txt"}


class Page(NamedTuple):
    """An opened page, read and parsed."""

    name: str
    article: Article
    slots: tuple[Slot, ...]


class Said(NamedTuple):
    """A remark made on a page, as the judged list names it."""

    page: str
    slot: int
    remark: Remark

    @property
    def key(self) -> tuple[str, str, int, str]:
        """Article, check, slot number and a digest of the sentence."""
        digest = hashlib.sha256(self.remark.text.encode()).hexdigest()[:12]
        return self.page, self.remark.check, self.slot, digest


def opened_pages(corpus: Path, views: dict[str, str]) -> Iterator[Page]:
    """Read and parse the pages whose name's SHA-256 does not begin with 0 to 3."""
    for view, pattern in views.items():
        for path in sorted(corpus.glob(pattern)):
            stem = path.name.split(".", maxsplit=1)[0]
            if hashlib.sha256(stem.encode()).hexdigest()[0] not in SEALED:
                article = read_article(path)
                yield Page(f"{view}/{stem}", article, parse_slots(article))


def said_on(page: Page) -> Iterator[Said]:
    """Give every remark on a page with its slot's number, 0 for the article as a whole."""
    numbers = {slot.key: slot.number for slot in page.slots}
    for remark in remarks_on(standing_in(page.slots), page.article):
        yield Said(page.name, numbers.get(remark.slot or "", 0), remark)


def judged() -> dict[tuple[str, str, int, str], bool]:
    """Give the verdicts by article, check, slot number and digest of the remark."""
    rows = json.loads(JUDGED.read_text("utf-8"))
    return {(article, check, slot, digest): right for article, check, slot, digest, right in rows}


def print_spoken(said: list[Said], slots: int) -> None:
    """Print by check how often it speaks, and the share of right remarks of those that count."""
    verdicts = judged()
    rows = Counter((each.remark.check, each.remark.severity) for each in said)
    counted = [each for each in said if each.remark.severity is not Severity.NOTE]
    right = Counter(each.remark.check for each in counted if verdicts.get(each.key))
    print(f"{'check':22} {'severity':8} {'speaks':>6} {'right':>6}   of {slots} slots")
    for (check, severity), count in sorted(rows.items()):
        good = "" if severity is Severity.NOTE else str(right[check])
        print(f"{check:22} {severity:8} {count:6} {good:>6}")
    share = sum(right.values()) / len(counted) if counted else 1.0
    print(f"warnings and errors    {len(counted):15} {sum(right.values()):6}   {share:.1%} right")


def print_planted(pages: list[Page]) -> None:
    """Plant each fault wherever a page offers a place for it, and print how many are found."""
    print(f"\n{'planted fault':22} {'planted':>7} {'found':>6}")
    total: Counter[str] = Counter()
    for check, tally in planted_in(pages):
        total += tally
        print(f"{check:22} {tally['planted']:7} {tally['found']:6}  {_share(tally)}")
    print(f"{'all':22} {total['planted']:7} {total['found']:6}  {_share(total)}")


def planted_in(pages: list[Page]) -> Iterator[tuple[str, Counter[str]]]:
    """Give by check how many faults were planted, and how many of them were found."""
    wire, _notes = read_profile("wire")
    planted = {**FAULTS, **FACTS, **WIRE}
    for check, plant in planted.items():
        tally: Counter[str] = Counter()
        profile = wire if check in WIRE else None
        for page in pages:
            for pairs, article, key, unplaced in plant(page.slots, page.article):
                remarks = remarks_on(pairs, article, unplaced=unplaced, profile=profile)
                hit = any(each.check == check and each.slot == key for each in remarks)
                tally.update(planted=1, found=int(hit))
        yield check, tally


def _share(tally: Counter[str]) -> str:
    return f"{tally['found'] / tally['planted']:.1%}" if tally["planted"] else "-"


def print_speed(pages: list[Page]) -> None:
    """Time all checks on 300 slots of the corpus, beside the longest article of it."""
    slots = [slot for page in pages for slot in page.slots if slot.caption]
    chosen = [slots[at % len(slots)] for at in range(300)]
    pairs: list[Pair] = []
    for number, pair in enumerate(standing_in(chosen), 1):
        slot = Slot(str(number), number, f"{pair.slot.caption} {number}", pair.slot.credit)
        pairs.append(Pair(slot, pair.photo, pair.made_by))
    article = max((page.article for page in pages), key=lambda article: len(article.blocks))
    for title in ("first", "again"):
        began = perf_counter()
        remarks = remarks_on(pairs, article)
        print(f"300 slots, {title}: {(perf_counter() - began) * 1000:.0f} ms, {len(remarks)} said")


def main() -> None:
    """Read the arguments, run the checks, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--silver", action="store_true", help="the machine-labelled pages instead")
    parser.add_argument(
        "--unjudged", action="store_true", help="list remarks that wait for a judge"
    )
    parser.add_argument("--speed", action="store_true", help="time 300 slots instead")
    wanted = parser.parse_args()
    pages = list(opened_pages(CORPUS, SILVER if wanted.silver else VIEWS))
    if wanted.speed:
        print_speed(pages)
        return
    said = [each for page in pages for each in said_on(page)]
    if wanted.unjudged:
        known = judged()
        for each in said:
            if each.remark.severity is not Severity.NOTE and each.key not in known:
                print(json.dumps(each.key), each.remark.text)
        return
    print_spoken(said, sum(len(page.slots) for page in pages))
    print_planted(pages)


if __name__ == "__main__":
    main()
