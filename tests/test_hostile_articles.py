"""Articles, names and folders made to hurt: each is read or refused by name, and nothing breaks."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.article.reading import READERS
from viewer.domain import Article
from viewer.errors import CutlineError, WorkerError
from viewer.pipeline import compose, gather
from viewer.reading_slots import parse_article
from viewer.reports import as_json, pair_lines, photo_lines, slot_lines
from viewer.workers import Workers

pytestmark = [pytest.mark.hostile, pytest.mark.corpus]

# They hold no text: to say so is all that can be done with them.
WITHOUT_TEXT = {"articles/empty.txt", "articles/spaces-only.txt"}


@pytest.fixture(scope="module")
def hostile(shared, tmp_path_factory):
    """The hostile set as its own program makes it; 200 MB that do not stay."""
    root = tmp_path_factory.mktemp("hostile")
    maker = shared / "hostile" / "make_hostile.py"
    subprocess.run(
        [sys.executable, maker, root], stdout=subprocess.DEVNULL, timeout=120, check=True
    )
    yield root
    for folder in root.glob("folders/*/"):
        folder.chmod(0o755)
    shutil.rmtree(root)


@pytest.fixture(scope="module")
def manifest(hostile):
    """What each entry is, by its path: group, what is expected of a reader, and its right text."""
    entries = json.loads((hostile / "manifest.json").read_text("utf-8"))
    return {entry["path"]: entry for entry in entries}


@pytest.fixture(scope="module")
def workers():
    """The product's own limits hold: 10 s and 1 GB for one file."""
    with Workers(2) as pool:
        yield pool


@pytest.fixture(scope="module")
def outcomes(hostile, manifest, workers):
    """What came of reading each article and document: an article, or the reason why not."""

    def read(path: Path) -> Article | CutlineError:
        try:
            return workers.run(parse_article, path)[0]
        except CutlineError as fault:
            return fault

    paths = [
        path for path, entry in manifest.items() if entry["group"] in {"articles", "documents"}
    ]
    return dict(
        zip(paths, workers.side_by_side(lambda path: read(hostile / path), paths), strict=True)
    )


def test_no_article_breaks_its_reader(outcomes, manifest):
    """None hangs, crashes or outgrows its reader; at the sizes where either is right it may be given up."""
    given_up = {
        path: str(outcome)
        for path, outcome in outcomes.items()
        if isinstance(outcome, WorkerError) and manifest[path]["expect"] != "either"
    }

    assert given_up == {}


def test_a_refused_article_is_named(outcomes):
    """Every refusal names the file that it is about, and ends as a sentence does."""
    refusals = {
        path: str(each) for path, each in outcomes.items() if isinstance(each, CutlineError)
    }

    assert refusals
    assert all(Path(path).name in text and text.endswith(".") for path, text in refusals.items())


def test_what_can_be_read_is_read(outcomes, manifest):
    """Of the kinds of article that there is a reader for, each sound one opens."""
    refused = [
        path
        for path, outcome in outcomes.items()
        if manifest[path]["expect"] == "open"
        and Path(path).suffix in READERS
        and path not in WITHOUT_TEXT
        and not isinstance(outcome, Article)
    ]

    assert refused == []


def test_what_is_no_article_is_refused(outcomes, manifest):
    """Bytes that are no text give no article."""
    read = [
        path
        for path, outcome in outcomes.items()
        if manifest[path]["expect"] == "skip" and isinstance(outcome, Article)
    ]

    assert read == []


def test_every_encoding_gives_the_right_text(outcomes, manifest):
    """Where the right text is known, it is what was read, blanks aside."""
    wrong = [
        path
        for path, outcome in outcomes.items()
        if isinstance(outcome, Article)
        and _words(manifest[path].get("text", ""))
        not in _words(" ".join(block.text for block in outcome.blocks))
    ]

    assert wrong == []


def test_photos_of_every_name_are_read_once(hostile, manifest, workers):
    """Line breaks, overrides, bytes and 250 signs in a name keep no photo from its list."""
    photos = gather(None, hostile / "names", workers).photos

    wanted = {path for path, entry in manifest.items()
              if entry["group"] == "names" and entry["expect"] == "open"}  # fmt: skip
    sound = [f"names/{photo.name}" for photo in photos if not photo.fault]
    assert wanted <= set(sound)
    assert len(sound) == len(set(sound))


def test_no_name_reaches_the_terminal_raw(hostile, workers):
    """Lines for people hold nothing that a terminal obeys; JSON keeps every name exactly."""
    document = compose(gather(None, hostile / "names", workers))

    lines = [
        *slot_lines(document),
        *pair_lines(document),
        *photo_lines(document.sources.photos),
    ]
    names = [slot["photo"] for slot in json.loads(as_json(document))["slots"]]

    assert not [line for line in lines if _has_controls(line)]
    assert names == [photo.name for photo in document.sources.photos]


def test_no_folder_leads_astray(hostile, manifest, workers):
    """Loops end, pipes and devices are not opened, giants are refused by their size."""
    photos = {photo.name: photo for photo in gather(None, hostile / "folders", workers).photos}

    entries = {path.removeprefix("folders/"): entry["expect"] for path, entry in manifest.items()
               if entry["group"] == "folders" and path.endswith(".jpg") and "denied" not in path}  # fmt: skip
    opened = {name for name in entries if name in photos and not photos[name].fault}
    assert {name for name, expect in entries.items() if expect == "open"} <= opened
    assert not {name for name, expect in entries.items() if expect == "skip"} & opened


@pytest.mark.parametrize(
    "name", ["special/pipe.txt", "sparse/5gb.txt", "named", "links/endless.jpg"]
)
def test_what_is_no_regular_file_is_never_opened(hostile, workers, name):
    """A pipe would wait for ever and a giant fill the memory: they are refused as they lie there."""
    with pytest.raises(CutlineError) as refused:
        workers.run(parse_article, hostile / "folders" / name)

    assert not isinstance(refused.value, WorkerError)
    assert Path(name).name in str(refused.value)


def _words(text: str) -> str:
    return " ".join(text.split())


def _has_controls(line: str) -> bool:
    return any(
        sign < " " or "\x7f" <= sign < "\xa0" or sign in "\u2028\u202e\u2066" for sign in line
    )
