"""Real articles that LibreOffice wrote: the slots, credits and pictures of the truth come out again."""

import base64
import hashlib
import html
import importlib.util
import io
import subprocess
from types import SimpleNamespace

import pytest
from PIL import Image

from viewer.article.inside import pictures_inside
from viewer.article.reading import read_article
from viewer.slots.headline import headline_of
from viewer.slots.parsing import parse_slots

pytestmark = [pytest.mark.outside, pytest.mark.corpus]

SEALED = "0123"
ARTICLES = 8
FEWEST_SLOTS = 2
# What is printed breaks its lines as the fonts of the machine want, and an EPUB says in its style
# sheet alone that a line is slanted.
FLOORS = {"odt": 0.95, "docx": 0.95, "rtf": 0.95, "epub": 0.9, "pdf": 0.8}
CREDITS = {"odt": 0.95, "docx": 0.95, "rtf": 0.95, "epub": 0.95, "pdf": 0.75}
WITH_PICTURES = ("odt", "docx", "rtf", "epub")
HEIGHT = 260
LONGEST_RUN = 120


@pytest.fixture(scope="module")
def score(shared):
    """The corpus's own scorer."""
    spec = importlib.util.spec_from_file_location("score", shared / "articles" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def truths(score, shared):
    """The truth of the first opened articles that have several captioned photos."""
    chosen = {}
    for name, truth in score.read_truth(shared / "articles" / "truth").items():
        is_sealed = hashlib.sha256(name.encode()).hexdigest()[0] in SEALED
        if not is_sealed and "extract" in truth.get("text", {}) and len(chosen) < ARTICLES:
            shown = [
                truth["slots"][entry["slot"]]
                for entry in truth["text"]["extract"]["slots"]
                if entry["slot"] < len(truth["slots"])
            ]
            slots = [slot for slot in shown if slot["caption"] and slot["credit"]]
            if len({slot["caption"] for slot in slots}) == len(slots) >= FEWEST_SLOTS:
                chosen[name] = {**truth, "slots": slots, "optional": []}
    return chosen


@pytest.fixture(scope="module")
def written(tool, truths, shared, tmp_path_factory):
    """Give the folder in which each article stands in every format, and what was put into it."""
    office = tool("soffice")
    folder = tmp_path_factory.mktemp("corpus")
    placed = {}
    for number, (name, truth) in enumerate(truths.items()):
        text = (shared / "articles" / "text" / f"{name}.extract.txt").read_text("utf-8")
        page, slots = composed(text, truth, number)
        (folder / f"{name}.html").write_text(page, "utf-8")
        placed[name] = {**truth, "slots": [{**slot, "images": []} for slot in slots]}

    def convert(target, names, options=()):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        subprocess.run(
            [office, profile, "--headless", *options, "--convert-to", target, *names],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=LONGEST_RUN,
        )

    pages = [f"{name}.html" for name in placed]
    convert("odt:writer8", pages, ["--infilter=HTML (StarWriter)"])
    for target in ("docx:MS Word 2007 XML", "rtf:Rich Text Format", "epub:EPUB", "pdf"):
        convert(target, [f"{name}.odt" for name in placed])
    return SimpleNamespace(folder=folder, truths=placed)


def composed(text, truth, number):
    """Give an article as a page, a picture above each caption, and the slots in their order.

    The way in which pictures and captions stand together changes from article to article.
    """
    parts, slots = [], []
    waiting = {squeezed(slot["caption"])[:40]: slot for slot in truth["slots"]}
    alone = {squeezed(slot["credit_raw"]) for slot in truth["slots"]}
    for line in filter(None, (" ".join(each.split()) for each in text.split("\n\n"))):
        key = next((key for key in waiting if key in squeezed(line)), None)
        if squeezed(line) == squeezed(truth["headline"]):
            parts.append(f"<h1>{html.escape(line)}</h1>")
        elif key is not None and len(line) < len(waiting[key]["caption"]) + 150:
            slots.append(waiting.pop(key))
            parts.append(figure(slots[-1], len(slots), number % 3))
        elif squeezed(line) not in alone and not is_said_again(line, slots):
            parts.append(f"<p>{html.escape(line)}</p>")
    title = html.escape(truth["headline"])
    head = f"<meta charset='utf-8'><title>{title}</title>"
    return f"<html><head>{head}</head><body>{''.join(parts)}</body></html>", slots


def is_said_again(line, slots):
    return any(squeezed(slot["caption"])[:40] in squeezed(line) for slot in slots)


def squeezed(text):
    return "".join(text.split()).casefold()


def figure(slot, number, way):
    """Give a picture and its caption in one paragraph, in two, or in a table."""
    image = (
        f'<img src="data:image/jpeg;base64,{jpeg(number)}" width={400 + number} height={HEIGHT}>'
    )
    has_label = squeezed(slot["credit_raw"]) != squeezed(slot["credit"])
    words = html.escape(slot["caption"]) + (" " if has_label else "<br>")
    words += html.escape(slot["credit_raw"])
    if way == 0:
        return f"<p>{image}<br>{words}</p>"
    if way == 1:
        return f"<p align=center>{image}</p><p align=center><i>{words}</i></p>"
    return f"<table><tr><td>{image}</td></tr><tr><td>{words}</td></tr></table>"


def jpeg(number):
    """Give a picture as Base64, as wide as its number says."""
    file = io.BytesIO()
    Image.new("RGB", (400 + number, HEIGHT), (number * 37 % 255, 90, 50)).save(file, "JPEG")
    return base64.b64encode(file.getvalue()).decode()


@pytest.fixture(params=FLOORS)
def suffix(request):
    """Give each format's suffix."""
    return request.param


def test_the_truth_comes_out_of_every_format(written, score, suffix):
    """Nearly all captions, credits and headlines are found, and next to nothing else."""
    rows = []
    for name, truth in written.truths.items():
        article = read_article(written.folder / f"{name}.{suffix}")
        slots = [
            {"caption": slot.caption, "credit": slot.credit.text if slot.credit else None}
            for slot in parse_slots(article)
        ]
        predicted = {"headline": headline_of(article), "slots": slots}
        rows.append(score.score_article(truth, "html", predicted))

    figures = score.summarise(rows)

    assert figures["f1"] >= FLOORS[suffix]
    assert figures["precision"] >= FLOORS[suffix] - 0.05
    assert figures["credit_accuracy"] >= CREDITS[suffix]
    assert figures["headline_accuracy"] >= 0.9


def test_each_slot_names_the_picture_above_it(written, suffix):
    """The pictures inside, in the order of the slots, are those that were put there."""
    right = count = 0
    for name, truth in written.truths.items():
        path = written.folder / f"{name}.{suffix}"
        widths = widths_inside(path)
        by_caption = {
            squeezed(slot.caption): slot.image for slot in parse_slots(read_article(path))
        }
        for number, slot in enumerate(truth["slots"], 1):
            image = by_caption.get(squeezed(slot["caption"]))
            count += 1
            right += widths.get(image) == 400 + number if suffix in WITH_PICTURES else bool(image)

    assert right >= 0.8 * count


def widths_inside(path):
    """Give the width of each picture inside by the reference to it."""
    references = [block.image for block in read_article(path).blocks if block.image]
    return {
        reference: Image.open(io.BytesIO(data)).width
        for reference, _, data in pictures_inside(path, references)
        if isinstance(data, bytes)
    }
