"""The hostile photos, names and folders: each is shown or named, and none takes more than its share."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from viewer.errors import PhotoError, WorkerError
from viewer.photos.decoding import decode_photo
from viewer.photos.scanning import describe_safely, list_photos
from viewer.workers import Limits, Workers

pytestmark = [pytest.mark.hostile, pytest.mark.corpus]

SCREEN = (1620, 1080)
GROUPS = ("images", "metadata", "names", "folders")
# A tenth of the product's time, so that hanging files do not hold up the tests; load adds to it.
LIMITS = Limits(seconds=4)


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("hostile")
    maker = shared / "hostile/make_hostile.py"
    command = [sys.executable, str(maker), str(folder), "--many", "30"]
    subprocess.run(command, check=True, capture_output=True)
    yield folder
    for denied in (folder / "folders/denied", folder / "folders/denied-folder"):
        denied.chmod(0o700)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(limits=LIMITS) as pool:
        yield pool


def opened(workers: Workers, folder: Path, name: str) -> tuple[bool, str]:
    """Tell whether a photo can be shown, and what is said of it."""
    photo = describe_safely(workers, folder, [name])[0]
    try:
        said = workers.run(decode_photo, folder / name, SCREEN, receive=lambda p: p.damaged)
    except (PhotoError, WorkerError) as error:
        return False, photo.fault or str(error)
    assert not photo.fault, f"{name} is shown in spite of: {photo.fault}"
    return True, said


def open_all(workers: Workers, folder: Path) -> dict[str, tuple[bool, str]]:
    names = [photo.name for photo in list_photos(folder)]
    with ThreadPoolExecutor(2) as threads:
        results = threads.map(lambda name: opened(workers, folder, name), names)
        return dict(zip(names, results, strict=True))


def test_files_that_once_broke_readers(workers, shared):
    """Every real file that once crashed or exhausted a reader is shown, or said why not."""
    results = open_all(workers, shared / "hostile/files")

    assert len(results) > 200
    assert [name for name, (shown, said) in results.items() if not shown and not said] == []


@pytest.mark.parametrize("group", GROUPS)
def test_what_must_open_opens_and_what_must_not_does_not(workers, made, group):
    """The made files do as their manifest says, and each that is not shown has a reason."""
    expected = {
        os.fsdecode(row["path"].encode("utf-8", "surrogateescape")): row["expect"]
        for row in json.loads((made / "manifest.json").read_text())
    }

    results = open_all(workers, made / group)

    wrong = {
        name: (shown, said)
        for name, (shown, said) in results.items()
        if expected.get(f"{group}/{name}") == ("skip" if shown else "open")
        and not (shown and "denied" in name and os.geteuid() == 0)
    }
    assert wrong == {}
    assert [name for name, (shown, said) in results.items() if not shown and not said] == []


def test_bombs_are_refused_by_their_size(workers, made):
    """What claims more pixels than memory holds is refused at once, and says its size."""
    results = open_all(workers, made / "images")

    assert results["bomb-50000x50000-1bit.png"] == (False, "is too large (50000 × 50000)")
    assert results["bomb-100000x100000.tif"] == (False, "is too large (100000 × 100000)")
    assert results["claims-65500x65500.jpg"] == (False, "is too large (65500 × 65500)")


def test_links_pipes_and_denied_places_are_named(made):
    """What is no photo in spite of its name is listed with the reason, without being opened."""
    faults = {photo.name: photo.fault for photo in list_photos(made / "folders")}

    assert faults["links/endless.jpg"] == "is a link to a place outside the folder"
    assert faults["links/outside.jpg"] == "is a link to a place outside the folder"
    assert faults["links/broken.jpg"] == "is a link that leads nowhere"
    assert faults["ring/ring-a.jpg"] == "is a link that leads nowhere"
    assert faults["special/pipe.jpg"] == "is not a regular file"
    assert faults["links/good.jpg"] == faults["loop/photo.jpg"] == ""
    assert len(faults) == len(set(faults))
