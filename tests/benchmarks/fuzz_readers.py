"""Reads broken articles for some minutes: only ArticleError may come of one, within time and memory.

    python tests/benchmarks/fuzz_readers.py [--minutes 10] [--only .docx]

Each format has a process of its own that mutates small articles, and the members inside those that
are archives. With atheris installed (``pip install atheris``, Linux) what is tried next is led by
what the readers have done so far; without it, by chance. What breaks a reader is kept beside its
message in the folder that is printed, and the exit status is 1.
"""

import argparse
import importlib
import importlib.util
import io
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from types import FrameType

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2]), str(HERE.parent)]

SUFFIXES = (
    *(".html", ".mhtml", ".md", ".txt", ".docx", ".odt", ".epub", ".rtf", ".pdf", ".json", ".xml"),
)
SECONDS, BYTES = 10, 1 << 30
SIZE = 6_000
MOST_INSIDE = 4 << 20
TOKENS = (
    *(b"<", b">", b"</", b"<!--", b"<!DOCTYPE x [", b"]]>", b"&#x1F600;", b"&amp;", b"\0", b"\xff"),
    *(b"{\\", b"\\bin9999 ", b"\\u-1 ", b"}", b"{", b"[caption ", b"[/caption]", b"--b\n", b"\n\n"),
    *(
        b"<figure>",
        b"<table>",
        b"data:image/jpeg;base64,",
        b"(",
        b"Photo: ",
        b"9" * 30,
        b"-1",
        b"%",
    ),
    *(
        b"![](",
        b"endobj",
        b"stream\n",
        b"/Kids [1 0 R]",
        b'"',
        b"'",
        b"\xe2\x80\xae",
        b"null",
        b"[[",
    ),
)


def seeds_of(suffix: str) -> list[bytes]:
    """Give small sound articles of a format."""
    if suffix == ".pdf":
        from fpdf import FPDF
        from PIL import Image

        paper = FPDF()
        paper.add_page()
        paper.set_font("helvetica", size=11)
        paper.multi_cell(100, 5, "The tram of 1931 runs again on Sundays. " * 4)
        paper.image(Image.new("RGB", (60, 40)), w=60)
        paper.multi_cell(100, 5, "The tram leaves its shed. Photo: Ada Thorne/AP")
        return [bytes(paper.output())]
    speed = importlib.import_module("article_speed")

    if suffix == ".txt":
        return [speed.page(SIZE).replace("<", "\n").encode()]
    content = speed.MAKERS[suffix](SIZE)
    return [content.encode() if isinstance(content, str) else content]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Change an article in some places; of an archive mostly what is inside."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _inside_mutated(data, chance)
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        length = min(chance.choice((1, 2, 8, 64, 512)), len(changed))
        match chance.randrange(5):
            case 0:
                changed[at : at + length] = b""
            case 1:
                changed[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 3, 100))
            case 2:
                changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                changed[at : at + length] = chance.randbytes(length)
            case _:
                start = chance.randrange(len(changed) + 1)
                changed[at : at + length] = changed[start : start + length]
    return bytes(changed[: 1 << 20])


def _inside_mutated(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
            names = source.namelist()
            # What a changed directory claims is for the reader to refuse, not to be unpacked here.
            if sum(each.file_size for each in source.infolist()) > MOST_INSIDE:
                return data[: len(data) // 2]
            chosen = chance.choice(names)
            for name in names:
                content = source.read(name)
                target.writestr(name, mutated(content, chance) if name == chosen else content)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        LookupError,
        OSError,
        RuntimeError,
        ValueError,
    ):
        return data
    return out.getvalue()


def read_one(path: Path) -> None:
    """Do with an article what the product does: blocks, headline, slots, pictures inside."""
    from viewer.article.inside import pictures_inside
    from viewer.article.reading import read_article
    from viewer.errors import ArticleError
    from viewer.slots.headline import headline_of
    from viewer.slots.parsing import parse_slots

    try:
        article = read_article(path)
        headline_of(article)
        parse_slots(article)
        list(pictures_inside(path, [block.image for block in article.blocks if block.image]))
    except ArticleError:
        pass


def fuzz(suffix: str, seconds: float, kept: Path) -> None:
    """Try articles of one format for so long; keep each that breaks its reader."""
    resource.setrlimit(resource.RLIMIT_AS, (2 * BYTES, 2 * BYTES))
    signal.signal(signal.SIGALRM, _too_long)
    guided = importlib.util.find_spec("atheris") is not None
    if guided:
        _watch_readers()
    path = kept / f"running{suffix}"
    seeds = seeds_of(suffix)
    number, end = 0, time.monotonic() + seconds

    def try_one(data: bytes) -> None:
        nonlocal number
        number += 1
        path.write_bytes(data)
        signal.alarm(SECONDS)
        try:
            read_one(path)
        except Exception:  # noqa: BLE001 - whatever comes is what is looked for
            (kept / f"broken-{number}{suffix}").write_bytes(data)
            (kept / f"broken-{number}{suffix}.message").write_text(traceback.format_exc(), "utf-8")
        finally:
            signal.alarm(0)

    if guided:
        _fuzz_guided(suffix, seeds, seconds, kept, try_one)
    chance = random.Random()
    while time.monotonic() < end:
        start = chance.choice(seeds)
        try_one(mutated(start, chance))
    print(f"{suffix:6} {number:7,} articles", flush=True)


def _watch_readers() -> None:
    """Load the readers so that atheris sees which of their branches are taken."""
    atheris = importlib.import_module("atheris")

    rooms = [HERE.parents[2] / "viewer" / room for room in ("article", "slots")]
    with atheris.instrument_imports(include=["viewer.article", "viewer.slots"]):
        for room in rooms:
            for module in sorted(room.glob("[a-z]*.py")):
                importlib.import_module(f"viewer.{room.name}.{module.stem}")


def _fuzz_guided(
    suffix: str, seeds: list[bytes], seconds: float, kept: Path, try_one: Callable[[bytes], None]
) -> None:
    """Let atheris choose; it ends the process itself."""
    atheris = importlib.import_module("atheris")

    corpus = kept / f"seeds{suffix}"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds):
        (corpus / str(number)).write_bytes(seed)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        return mutated(data or seeds[0], chance)[:most]

    limits = [f"-max_total_time={int(seconds)}", "-max_len=262144", "-rss_limit_mb=2048"]
    quiet = ["-verbosity=0", "-print_final_stats=1", f"-artifact_prefix={kept}/"]
    atheris.Setup([suffix, *limits, *quiet, str(corpus)], try_one, custom_mutator=mutate)
    atheris.Fuzz()


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"took more than {SECONDS} s")


def main() -> int:
    """Share the minutes out among the formats, and tell what broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", choices=SUFFIXES, action="append")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        suffix, seconds, folder = wanted.child
        fuzz(suffix, float(seconds), Path(folder))
        return 0
    suffixes = wanted.only or SUFFIXES
    folder = tempfile.mkdtemp(prefix="cutline-fuzz-")
    for suffix in suffixes:
        seconds = wanted.minutes * 60 / len(suffixes)
        child = [sys.executable, str(HERE), "--child", suffix, str(seconds), folder]
        try:
            status = subprocess.run(child, check=False, timeout=seconds + 120).returncode
        except subprocess.TimeoutExpired:
            status = -signal.SIGKILL
        if status:
            print(f"{suffix}: the process ended with {status}")
    broken = sorted(Path(folder).glob("broken-*.message"))
    for message in broken:
        print(message.name, message.read_text("utf-8").splitlines()[-1])
    print(f"{len(broken)} broken, kept in {folder}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
