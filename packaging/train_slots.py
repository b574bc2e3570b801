"""Trains the weights that tell captions from other lines, on the corpora beside the checkout.

    python packaging/train_slots.py [--folds 5] [--only-judge]

Pages whose name's SHA-256 begins with 0 to 3 are sealed: neither they nor any other page of their
newsrooms take part. With --folds, newsrooms are left out in turn, with all their pages of both
corpora, and the figures of those left out are printed before the weights are written.
"""

import argparse
import csv
import json
import math
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests" / "benchmarks")]

import article_figures as figures  # noqa: E402

from viewer.article.from_text import read  # noqa: E402
from viewer.slots.credit_worth import Worth  # noqa: E402
from viewer.slots.cues import load_cues  # noqa: E402
from viewer.slots.line_clues import cases_of  # noqa: E402
from viewer.slots.line_words import side_clues  # noqa: E402
from viewer.slots.lines import Line, read_lines  # noqa: E402

MODEL = CHECKOUT / "resources" / "cues" / "model.json"
EPOCHS, AVERAGED = 8, 4
RATE = 0.1
KEEP = 1e-3
SURE = 0.01
FEWEST_PUBLISHERS = 3
SMALLEST = 0.05


@dataclass
class Page:
    """A text, its lines' clues and whether each line is a caption; None where nobody knows."""

    names: frozenset[str]
    publisher: str
    corpus: str
    view: str
    path: Path
    answer: dict[str, Any]
    clues: list[list[str]]
    truth: list[bool | None]
    sides: list[tuple[list[str], bool]]


def silver_pages() -> Iterator[Page]:
    """Give the machine-labelled texts."""
    for row in (figures.CORPUS / "silver" / "labels.jsonl").read_text("utf-8").splitlines():
        label = json.loads(row)
        path = figures.CORPUS / "silver" / label["file"]
        view = label["file"].split(".")[-2]
        answer = figures.silver_truth(label, path.read_bytes().decode("utf-8"), view)
        names = names_of(label["file"], label["publisher"], label["host"])
        yield page_of(names, "silver", view, path, answer)


def opened_pages() -> Iterator[Page]:
    """Give the opened pages of the development corpus."""
    for name, answer in figures.scorer().read_truth(figures.CORPUS / "truth").items():
        if not figures.is_sealed(name):
            for view in answer.get("text", {}):
                names = names_of(name, answer["publisher"])
                yield page_of(names, "opened", view, figures.source(name, view), answer)


def names_of(file: str, publisher: str, host: str = "") -> frozenset[str]:
    """Give what a page's newsroom may be known by: the corpora name the same one differently."""
    found = (file.split("-", maxsplit=1)[0], publisher, host, host.split(".", maxsplit=1)[0])
    return frozenset(letters for name in found if (letters := _letters(name)))


def sealed_names() -> frozenset[str]:
    """Give the names of newsrooms that have a sealed page; the pages themselves are not read."""
    with (figures.CORPUS / "sources.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if figures.is_sealed(row["name"])]
    return frozenset(name for row in rows for name in names_of(row["name"], row["publisher"]))


def by_newsroom(pages: Sequence[Page]) -> list[Page]:
    """Give the pages with one publisher for all that share a name, sealed newsrooms left out."""
    groups: list[set[str]] = [set(sealed_names())]
    for page in pages:
        shared = [group for group in groups if not group.isdisjoint(page.names)]
        merged = set(page.names).union(*shared)
        sealed = groups[0] in shared
        groups = [group for group in groups if group not in shared]
        groups.insert(0 if sealed else len(groups), merged)
    room = {name: min(group) for group in groups[1:] for name in group}
    return [
        replace(page, publisher=room[min(page.names)]) for page in pages if min(page.names) in room
    ]


def page_of(
    names: frozenset[str], corpus: str, view: str, path: Path, answer: dict[str, Any]
) -> Page:
    """Give a text as clues and truth."""
    entries = answer["slots"] + answer.get("optional", [])
    shown = answer["text"][view]["slots"]
    sure = [entries[slot["slot"]]["caption"] for slot in shown if not slot.get("optional")]
    unsure = [entry["caption"] or entry["credit"] for entry in answer.get("optional", [])]
    lines = read_lines(read(path), frozenset(), load_cues())
    wanted = [_letters(caption) for caption in sure if caption]
    doubtful = [_letters(text) for text in unsure if text]
    truth = [_truth_of(line, wanted, doubtful) for line in lines]
    clues = [case.named for case in cases_of(lines, load_cues())]
    return Page(names, "", corpus, view, path, answer, clues, truth, sides_of(lines, truth))


def sides_of(lines: Sequence[Line], truth: Sequence[bool | None]) -> list[tuple[list[str], bool]]:
    """Give the lines beside credit lines, each with what it says by itself, where it is known."""
    beside = {
        at + step for at, line in enumerate(lines) if line.whole >= Worth.LIKELY for step in (-1, 1)
    }
    return [
        (side_clues(lines[at], load_cues()), bool(truth[at]))
        for at in sorted(beside)
        if 0 <= at < len(lines) and truth[at] is not None and not lines[at].furniture
    ]


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _truth_of(line: Line, wanted: Sequence[str], doubtful: Sequence[str]) -> bool | None:
    own, whole = _letters(line.caption), _letters(line.text)
    for caption in wanted:
        if caption == own or (caption in whole and len(caption) >= 0.7 * len(own)):
            return True
        if len(own) > 25 and own in caption:
            return None
    if any(own in text or (len(text) > 15 and text in whole) for text in doubtful):
        return None
    return False


def trained(pages: Sequence[Page]) -> dict[str, float]:
    """Give the weights of all clues; the same pages give the same weights."""
    lines = [
        (page.publisher, clues, bool(truth))
        for page in pages
        for clues, truth in zip(page.clues, page.truth, strict=True)
        if clues and truth is not None
    ]
    sides = [(page.publisher, clues, truth) for page in pages for clues, truth in page.sides]
    return fitted(lines) | fitted(sides)


def fitted(rows: Sequence[tuple[str, list[str], bool]]) -> dict[str, float]:
    """Fit a logistic regression by AdaGrad to (publisher, clues, truth) rows."""
    publishers: dict[str, set[str]] = {}
    for publisher, clues, _ in rows:
        for clue in clues:
            publishers.setdefault(clue, set()).add(publisher)
    known = {clue for clue, names in publishers.items() if len(names) >= FEWEST_PUBLISHERS}
    examples = [([clue for clue in clues if clue in known], truth) for _, clues, truth in rows]
    weights = dict.fromkeys(known, 0.0)
    squares = dict.fromkeys(known, 0.1)
    settled = dict.fromkeys(known, 0.0)
    chance = random.Random(0)
    for epoch in range(EPOCHS):
        chance.shuffle(examples)
        for clues, truth in examples:
            score = sum(map(weights.__getitem__, clues))
            error = (1.0 if truth else 0.0) - 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
            if -SURE < error < SURE:
                continue
            for clue in clues:
                slope = error - KEEP * weights[clue]
                squares[clue] += slope * slope
                weights[clue] += RATE * slope / math.sqrt(squares[clue])
        if epoch >= EPOCHS - AVERAGED:
            for clue, weight in weights.items():
                settled[clue] += weight / AVERAGED
    return {clue: round(w, 2) for clue, w in sorted(settled.items()) if abs(w) >= SMALLEST}


def judged(pages: Sequence[Page], folds: int) -> None:
    """Leave newsrooms out in turn and print the scorer's figures for those left out."""
    score = figures.scorer()
    names = sorted({page.publisher for page in pages})
    random.Random(1).shuffle(names)
    fold_of = {name: number % folds for number, name in enumerate(names)}
    rows: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for fold in range(folds):
        learned = trained([page for page in pages if fold_of[page.publisher] != fold])
        cues = replace(load_cues(), learned=learned)
        for page in pages:
            if fold_of[page.publisher] == fold:
                row = score.score_article(
                    page.answer, page.view, figures.predicted(page.path, cues)
                )
                rows.setdefault((page.view, page.corpus), []).append(row)
    for (view, corpus), scored in sorted(rows.items()):
        figures.show(f"{view} {corpus}, newsrooms left out", score, scored, 0)


def main() -> None:
    """Read the pages, judge with publishers left out, train on all, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--only-judge", action="store_true")
    wanted = parser.parse_args()
    pages = by_newsroom([*silver_pages(), *opened_pages()])
    print(f"{len(pages)} texts, {len({page.publisher for page in pages})} newsrooms")
    if wanted.folds:
        judged(pages, wanted.folds)
    if not wanted.only_judge:
        weights = trained(pages)
        MODEL.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", "utf-8")
        print(f"{len(weights)} weights, {MODEL.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
