"""Prints how well slots are found on the article corpus: opened pages, and the sealed quarter.

    python tests/benchmarks/article_figures.py [--view copy] [--worst N] [--silver]

Pages whose name's SHA-256 begins with 0 to 3 are sealed: only their sums are ever shown.
"""

import argparse
import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
CORPUS = CHECKOUT.parent / "shared" / "articles"
SEALED = "0123"
SHOWN = (
    "articles",
    "truth_slots",
    "f1",
    "precision",
    "recall",
    "exact_captions",
    "credit_accuracy",
    "image_accuracy",
    "headline_accuracy",
)

sys.path.insert(0, str(CHECKOUT))


def scorer() -> ModuleType:
    """Give the corpus's own scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", CORPUS / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_sealed(name: str) -> bool:
    """Tell whether a page is kept for judging rules, never for making them."""
    return hashlib.sha256(name.encode()).hexdigest()[0] in SEALED


def predicted(path: Path, cues: Any = None) -> dict[str, Any]:
    """Give what the product makes of one file, in the scorer's form."""
    from viewer.article.reading import read_article
    from viewer.slots.headline import headline_of
    from viewer.slots.parsing import parse_slots

    article = read_article(path)
    return {
        "headline": headline_of(article),
        "slots": [
            {
                "caption": slot.caption,
                "credit": slot.credit.text if slot.credit else None,
                "image": slot.image,
            }
            for slot in parse_slots(article, cues=cues)
        ],
    }


def source(name: str, view: str) -> Path:
    """Give the file that shows an article in this view."""
    if view == "html":
        return CORPUS / "html" / f"{name}.html"
    return CORPUS / "text" / f"{name}.{view}.txt"


def corpus_rows(score: ModuleType, view: str) -> Iterator[dict[str, Any]]:
    """Score every page of the development corpus in this view."""
    for name, truth in score.read_truth(CORPUS / "truth").items():
        if view == "html" or view in truth.get("text", {}):
            row = score.score_article(truth, view, predicted(source(name, view)))
            if row:
                yield row


def silver_rows(score: ModuleType, view: str) -> Iterator[dict[str, Any]]:
    """Score the machine-labelled pages: no judge, but 450 hosts that no rule was made on."""
    for line in (CORPUS / "silver" / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        if not label["file"].endswith(f".{view}.txt"):
            continue
        path = CORPUS / "silver" / label["file"]
        text = path.read_bytes().decode("utf-8")
        yield score.score_article(silver_truth(label, text, view), view, predicted(path))


def silver_truth(label: dict[str, Any], text: str, view: str) -> dict[str, Any]:
    """Give a silver label in the form of the corpus's truth."""
    slots = [slot for slot in label["slots"] if not slot.get("repeat")]
    entries = [_entry(slot["caption_text"], slot["credit_text"]) for slot in slots]
    unsure = [text[start:end] for start, end in label["ignore"]]
    optional = [
        _entry(part.strip(), None) for whole in unsure for part in (whole, *whole.split("\n"))
    ]
    optional += [_entry(None, text[start:end]) for start, end in label["credit_only"]]
    shown = [
        {"slot": number, "credit": bool(entry["credit"]), "optional": number >= len(entries)}
        for number, entry in enumerate(entries + optional)
    ]
    return {
        "name": label["file"],
        "slots": entries,
        "optional": optional,
        "text": {view: {"headline": False, "slots": shown}},
    }


def _entry(caption: str | None, credit: str | None) -> dict[str, Any]:
    return {"caption": caption, "credit": credit, "images": []}


def show(title: str, score: ModuleType, rows: list[dict[str, Any]], worst: int) -> None:
    """Print the sums of some pages and, where asked for, the pages that came out worst."""
    if not rows:
        return
    sums = score.summarise(rows)
    print(f"  {title:8}", *(f"{name} {_figure(sums[name])}" for name in SHOWN), sep="  ")
    poor = sorted((row for row in rows if score.f1_of(row) < 1), key=score.f1_of)
    for row in poor[:worst]:
        print(
            f"    {row['name']:34} F1 {score.f1_of(row):.2f}  slots {row['truth']}"
            f"  found {row['matched']}  false {row['false']}"
            f"  credits {row['credits_right']}/{row['credits']}"
        )


def _figure(value: float) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def main() -> None:
    """Read the arguments, score, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--view", choices=("html", "copy", "extract"), action="append")
    parser.add_argument("--worst", type=int, default=0, help="pages to list, opened ones only")
    parser.add_argument("--silver", action="store_true", help="the silver set instead, text only")
    wanted = parser.parse_args()
    score = scorer()
    for view in wanted.view or (("copy", "extract") if wanted.silver else score.VIEWS):
        print(f"== {view}")
        if wanted.silver:
            show("silver", score, list(silver_rows(score, view)), wanted.worst)
            continue
        rows = list(corpus_rows(score, view))
        show("opened", score, [row for row in rows if not is_sealed(row["name"])], wanted.worst)
        show("sealed", score, [row for row in rows if is_sealed(row["name"])], 0)


if __name__ == "__main__":
    main()
