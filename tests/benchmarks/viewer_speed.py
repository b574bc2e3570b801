"""Prints how fast the viewer is beside the others, as the table of goals with measured ratios.

    python tests/benchmarks/viewer_speed.py --photos SETS/nav --many SETS/open [--rounds 3]

Runs the harness of ../shared/bench: its README says what it needs and how the photos are made. This
script wants numpy and psutil; --python names the interpreter that Cutline runs with.
"""

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
BENCH = CHECKOUT.parent / "shared" / "bench"
sys.path.insert(0, str(BENCH))
sys.dont_write_bytecode = True

from keytopixels import Peer, Session  # noqa: E402 - of the harness
from screen import Screen  # noqa: E402

PEERS = ("qimgv", "geeqie", "gthumb", "gwenview", "eog", "feh", "nsxiv")
EVERY = 0.05
SLOTS = 200

Rows = dict[str, list[dict[str, Any]]]


def article(photos: Path, place: Path, count: int = SLOTS) -> Path:
    """Write an article with a slot for each of the first photos."""
    names = sorted(path.name for path in photos.glob("*.jpg"))[:count]
    figures = (
        f"<p>On day {n} the talk at the harbour was of the weather and of little else.</p>"
        f'<figure><img src="photos/{name}"><figcaption>People wait at gate {n} of the harbour. '
        "Photo: Ada Thorne/Tide Press</figcaption></figure>"
        for n, name in enumerate(names, 1)
    )
    head = "<!DOCTYPE html><title>A year at the harbour</title><article><h1>A year</h1>"
    place.write_text(head + "\n".join(figures) + "</article>", "utf-8")
    return place


def summed_pss(child: int) -> int:
    """Give the proportional share of memory of a process and all below it, in megabytes."""
    import psutil

    total = 0
    try:
        tree = [psutil.Process(child)]
        tree += tree[0].children(recursive=True)
    except psutil.NoSuchProcess:
        return 0
    for process in tree:
        try:
            lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total >> 10


@contextmanager
def peak_of(child: int) -> Iterator[list[int]]:
    """Sample the summed memory while the block runs; the list holds the peak at its end."""
    peak, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(EVERY):
            peak[0] = max(peak[0], summed_pss(child))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        over.set()
        thread.join()


def walked(session: Session, steps: int) -> dict[str, Any]:
    """Give what measures 1 to 5 and 7 are made of, from one sitting."""
    row: dict[str, Any] = {"start": session.first_photo()["sharp"]}
    time.sleep(2)
    before = session.memory()["cpu_s"]
    stroll = session.stroll(steps)
    row["stroll"] = [one["sharp"] for one in stroll]
    row["cpu"] = (session.memory()["cpu_s"] - before) / steps
    rush = session.rush()
    row |= {"rush": rush["settle_ms"], "seen": rush["photos_seen_while_held"]}
    row["lost"] = rush["lost_keys"]
    end, *again = session.jump(2) if session.peer.end else [{}]
    row |= {"end": end.get("sharp"), "end_first": end.get("first")}
    times = [one["sharp"] for one in again if one["sharp"] is not None]
    row["back"] = statistics.median(times) if times else None
    if session.peer.name == "cutline":
        time.sleep(2)
        row["seen_again"] = session.rush()["photos_seen_while_held"]
    return row


def started(session: Session) -> dict[str, Any]:
    """Give the time to the first sharp photo."""
    return {"start": session.first_photo()["sharp"]}


def remembered(session: Session) -> dict[str, Any]:
    """Give the peak of memory over start, walk, held key and jumps."""
    with peak_of(session.child.pid) as peak:
        walked(session, 12)
    return {"pss": peak[0]}


def one_run(
    peer: Peer, photos: Path, text: Path, measure: Callable[[Session], dict[str, Any]]
) -> dict[str, Any]:
    """Start a viewer on a screen of its own and measure it."""
    with Screen() as screen:
        session = Session(peer, photos, screen, str(text))
        try:
            return measure(session)
        finally:
            session.close()


def in_turn(
    peers: list[Peer], photos: Path, text: Path, rounds: int, measure: Callable[..., dict[str, Any]]
) -> Rows:
    """Measure all viewers one after the other, as often as asked."""
    rows: Rows = {peer.name: [] for peer in peers}
    for number in range(rounds):
        for peer in peers:
            load = os.getloadavg()[0]
            print(f"round {number + 1} {peer.name}, load {load:.1f}", file=sys.stderr)
            try:
                rows[peer.name].append(one_run(peer, photos, text, measure))
            except (OSError, RuntimeError, TypeError, IndexError) as fault:
                print(f"failed: {peer.name}: {fault!r}", file=sys.stderr)
    return rows


def middle(rows: Rows, name: str, key: str) -> float | None:
    """Give the median of a figure over a viewer's rounds."""
    values = [row[key] for row in rows.get(name, ()) if row.get(key) is not None]
    return statistics.median(values) if values else None


def strolls(rows: Rows, name: str) -> tuple[float | None, float | None]:
    """Give median and 95th percentile over all steps of a viewer."""
    steps = sorted(t for row in rows.get(name, ()) for t in row["stroll"] if t is not None)
    if not steps:
        return None, None
    return statistics.median(steps), steps[min(len(steps) - 1, int(len(steps) * 0.95))]


def best(values: list[float | None]) -> float | None:
    """Give the smallest figure that there is."""
    return min((value for value in values if value is not None), default=None)


def tell(number: str, what: str, ours: float | None, theirs: float | None, goal: float) -> None:
    """Print a line: our figure, the one beside it, the ratio and whether the goal is met."""
    if ours is None or theirs is None or not theirs:
        print(f"| {number} | {what} | - | - | - | {goal:g} | not measured |")
        return
    ratio = ours / theirs
    verdict = "met" if ratio <= goal else "MISSED"
    print(f"| {number} | {what} | {ours:.4g} | {theirs:.4g} | {ratio:.2f} | {goal:g} | {verdict} |")


def tell_count(number: str, what: str, ours: float | None, goal: float) -> None:
    """Print a line for a figure that has to be reached, not undercut."""
    verdict = "not measured" if ours is None else "met" if ours >= goal else "MISSED"
    print(f"| {number} | {what} | {ours} | | | ≥ {goal:g} | {verdict} |")


def print_table(walks: Rows, many: Rows, memory: Rows) -> None:
    """Print measures 1 to 8."""
    peers = [name for name in walks if name != "cutline"]
    figures = {name: strolls(walks, name) for name in walks}
    ours = figures["cutline"]
    print("| # | measure | Cutline | beside it | ratio | goal | |\n|---|---|---|---|---|---|---|")
    medians, slowest = zip(*(figures[name] for name in peers), strict=True)
    tell("1", "key to sharp, median ms, best peer", ours[0], best(list(medians)), 0.2)
    tell("1", "key to sharp, 95th percentile ms, best peer", ours[1], best(list(slowest)), 0.5)
    keys = ("start", "cpu", "rush", "seen", "seen_again", "lost", "end", "end_first", "back")
    mine = {key: middle(walks, "cutline", key) for key in keys}
    tell(
        "2", "held: last key to sharp ms, gthumb", mine["rush"], middle(walks, "gthumb", "rush"), 1
    )
    tell_count("2", "keys lost, as 0 or less", -(mine["lost"] or 0), 0)
    tell_count("3", "photos seen of 90, first visit", mine["seen"], 20)
    tell_count("3", "photos seen of 90, thumbnails there", mine["seen_again"], 45)
    for number, what, key, goal in (
        ("4", "End: sharp ms, best peer", "end", 1.1),
        ("5", "back to a photo seen ms, best peer", "back", 0.2),
    ):
        others = best([middle(walks, name, key) for name in peers])
        tell(number, what, mine[key], others, goal)
    others = best([middle(walks, name, "end") for name in peers])
    tell("4", "End: anything of it ms, best peer", mine["end_first"], others, 0.3)
    start, their_start = mine["start"], middle(walks, "qimgv", "start")
    tell("6", "start to first sharp, 200 of 24 MP, ms, qimgv", start, their_start, 1.0)
    theirs = middle(many, "qimgv", "start")
    tell("6", "the same, 1,000 of 12 MP", middle(many, "cutline", "start"), theirs, 1.1)
    tell("7", "CPU seconds a photo, geeqie", mine["cpu"], middle(walks, "geeqie", "cpu"), 0.6)
    for name, goal in (("geeqie", 1.5), ("gthumb", 0.75)):
        tell(
            "8",
            f"peak of summed PSS, MB, {name}",
            middle(memory, "cutline", "pss"),
            middle(memory, name, "pss"),
            goal,
        )


def main() -> None:
    """Run the comparison and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, required=True, help="200 photos of 24 MP")
    parser.add_argument("--many", type=Path, help="1,000 photos of 12 MP")
    parser.add_argument("--peers", nargs="*", default=PEERS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=15)
    parser.add_argument("--python", default=sys.executable, help="what Cutline runs with")
    parser.add_argument("--json", type=Path, help="write all figures here")
    options = parser.parse_args()
    run = f"env PYTHONPATH={shlex.quote(str(CHECKOUT))} {options.python} -m viewer"
    ours = Peer("cutline", shlex.split(f"{run} {{article}} --photos {{folder}} --fullscreen"))
    peers = [*(Peer.load(BENCH / "peers.toml", name) for name in options.peers), ours]
    timed = [peer for peer in peers if peer.name in ("qimgv", "cutline")]
    weighed = [peer for peer in peers if peer.name in ("geeqie", "gthumb", "cutline")]
    with tempfile.TemporaryDirectory() as folder:
        text = article(options.photos, Path(folder) / "harbour.html")
        walk = partial(walked, steps=options.steps)
        walks = in_turn(peers, options.photos.resolve(), text, options.rounds, walk)
        memory = in_turn(weighed, options.photos.resolve(), text, 1, remembered)
        many: Rows = {}
        if options.many is not None:
            text = article(options.many, Path(folder) / "many.html")
            many = in_turn(timed, options.many.resolve(), text, options.rounds, started)
    if options.json is not None:
        options.json.write_text(json.dumps({"walks": walks, "memory": memory, "many": many}))
    print_table(walks, many, memory)
    parts = str(Path(__file__).with_name("viewer_parts.py"))
    inside = [options.python, parts, "--turbo", sys.executable]
    many_photos = [] if options.many is None else ["--many", str(options.many)]
    subprocess.run([*inside, "--photos", str(options.photos), *many_photos], check=False)


if __name__ == "__main__":
    main()
