"""Captions read back by programs that are not ours: exiftool and exiv2."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from written_photos import WORDS, segments_of, write

from viewer.errors import PhotoError

pytestmark = pytest.mark.outside

WRITTEN = {
    "XMP-dc:Description": WORDS.caption,
    "XMP-dc:Creator": list(WORDS.creators),
    "XMP-dc:Title": WORDS.title,
    "XMP-dc:Rights": WORDS.copyright,
    "XMP-photoshop:Credit": WORDS.credit,
    "XMP-photoshop:Headline": WORDS.headline,
    "XMP-photoshop:Source": WORDS.source,
}
WRITTEN_IN_IIM = {
    "IPTC:CodedCharacterSet": "UTF8",
    "IPTC:Caption-Abstract": WORDS.caption,
    "IPTC:By-line": list(WORDS.creators),
    "IPTC:ObjectName": WORDS.title,
    "IPTC:CopyrightNotice": WORDS.copyright,
    "IPTC:Credit": WORDS.credit,
    "IPTC:Headline": WORDS.headline,
    "IPTC:Source": WORDS.source,
}
# What may differ in a copy: where things lie, what says so, and what belongs to what was written.
_PLACES = (
    "SourceFile", "ExifTool:", "System:", "File:CurrentIPTCDigest", "Composite:",
    "Photoshop:IPTCDigest", "IPTC:EnvelopeRecordVersion", "IFD0:ImageDescription",
    "IFD1:ThumbnailOffset", "MPImage", "RIFF:WebP_Flags", "XMP-dc:Description-", "XMP-dc:Rights-",
    "XMP-dc:Title-", "IPTC2:Credit",
)  # fmt: skip


def exiftool(folder: Path, charset: str = "UTF8") -> dict[str, dict[str, object]]:
    """What exiftool reads in a folder, in one call."""
    command = ["exiftool", "-json", "-G1", "-q", "-q", "-charset", f"iptc={charset}", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    return {Path(each["SourceFile"]).name: each for each in json.loads(done.stdout)}


@pytest.fixture
def copies(tmp_path):
    """Write copies into a folder of their own."""

    def make(originals):
        folder = tmp_path / "copies"
        folder.mkdir()
        for original in originals:
            try:
                copy, _ = write(original)
            except PhotoError:
                continue
            shutil.move(copy, folder / original.name)
        return folder

    return make


def test_exiftool_reads_every_word(make_photo, copies):
    """All fields in XMP, and in a JPEG in IIM too, with the digest that belongs to it."""
    folder = copies([make_photo(name) for name in ("a.jpg", "b.png", "c.webp")])

    read = exiftool(folder)

    for said in read.values():
        assert WRITTEN.items() <= said.items()
        assert "ExifTool:Warning" not in said
    assert WRITTEN_IN_IIM.items() <= read["a.jpg"].items()
    assert read["a.jpg"]["Photoshop:IPTCDigest"] == read["a.jpg"]["File:CurrentIPTCDigest"]


def test_exiv2_reads_every_word(make_photo, copies):
    """A second reader finds the same captions in all three formats."""
    folder = copies([make_photo(name) for name in ("a.jpg", "b.png", "c.webp")])

    for path in sorted(folder.iterdir()):
        command = ["exiv2", "-K", "Xmp.dc.description", "-K", "Xmp.photoshop.Credit", "-Pv"]
        done = subprocess.run(
            [*command, str(path)], capture_output=True, text=True, check=True, timeout=60
        )
        assert WORDS.caption in done.stdout
        assert WORDS.credit in done.stdout


@pytest.mark.corpus
def test_all_else_reads_the_same_over_the_whole_corpus(shared, tmp_path, copies):
    """What exiftool said before and nobody asked to change, it says again of every copy."""
    originals = tmp_path / "originals"
    originals.mkdir()
    for path in sorted((shared / "photos").iterdir()):
        if path.suffix.lower() in {".jpg", ".png", ".webp", ".mpo", ".apng"}:
            shutil.copy(path, originals)
    before = exiftool(originals)
    undeclared = exiftool(originals, "Latin")

    folder = copies(sorted(originals.iterdir()))

    after = exiftool(folder)
    assert len(after) > 100
    changed = [
        (name, key, value, said.get(key))
        for name, said in after.items()
        for key, value in before[name].items()
        if key not in {**WRITTEN, **WRITTEN_IN_IIM}
        and not key.startswith(_PLACES)
        and said.get(key) not in (value, undeclared[name].get(key))
    ]
    assert changed == []
    assert [name for name, said in after.items() if not WRITTEN.items() <= said.items()] == []


@pytest.mark.corpus
def test_scans_are_the_same_over_the_whole_corpus(shared, tmp_path):
    """Of each JPEG, all bytes from the first scan on are those of the original."""
    for path in sorted((shared / "photos").glob("*.jpg")):
        original = Path(shutil.copy(path, tmp_path))
        try:
            copy, _ = write(original)
        except PhotoError:
            continue
        scans = segments_of(copy.read_bytes())[1]
        assert original.read_bytes().endswith(scans), path.name
