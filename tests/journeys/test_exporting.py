"""A person walks the whole road: edits, is cut off, comes back, and exports the sheet."""

import csv
import json
import os
import signal
import subprocess
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest

from viewer.storage.session_file import decisions_file

SITTING = Path(__file__).with_name("sitting.py")
TYPED = "Gloves are the last thing to fit before a launch."


def squeezed(text):
    """Fold what a PDF reader may change: forms, blanks and line breaks."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_the_whole_road(user, desk, tool, tmp_path):
    """Walk to the end and back, edit, undo, be killed, open again, find the edit, export."""
    started = subprocess.Popen(
        [sys.executable, str(SITTING), str(desk), TYPED],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    with started:
        assert started.stdout.readline() == "edited\n"
        os.kill(started.pid, signal.SIGKILL)

    user.opens(desk)

    assert TYPED in decisions_file(desk).read_text("utf-8")
    assert user.caption == TYPED
    captions = [pair.slot.caption for pair in user.window.workspace.pairs]
    for suffix in (".pdf", ".html", ".csv", ".json"):
        user.exports(tmp_path / f"sheet{suffix}")
    assert captions_of_pdf(tmp_path / "sheet.pdf", tool, captions)
    assert captions_of_html(tmp_path / "sheet.html") == captions
    assert captions_of_csv(tmp_path / "sheet.csv") == captions
    slots = json.loads((tmp_path / "sheet.json").read_text("utf-8"))["slots"]
    assert [slot["caption"] for slot in slots] == captions


def captions_of_pdf(sheet, tool, captions):
    """Tell whether pdftotext finds every caption, in order."""
    text = subprocess.run(
        [tool("pdftotext"), str(sheet), "-"], capture_output=True, check=True
    ).stdout.decode()
    squeezed_text, at = squeezed(text), 0
    for caption in captions:
        at = squeezed_text.find(squeezed(caption), at)
        if at < 0:
            return False
    return True


class _Captions(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self._depth = 0

    def handle_starttag(self, tag, attrs):
        if "caption" in (dict(attrs).get("class") or "").split():
            self.found.append("")
            self._depth = 1

    def handle_endtag(self, tag):
        self._depth = 0

    def handle_data(self, data):
        if self._depth:
            self.found[-1] += data


def captions_of_html(sheet):
    """Give the captions of an HTML sheet."""
    parser = _Captions()
    parser.feed(sheet.read_text("utf-8"))
    return [" ".join(caption.split()) for caption in parser.found]


def captions_of_csv(sheet):
    """Give the captions of a CSV sheet."""
    with sheet.open(encoding="utf-8-sig", newline="") as lines:
        return [row["caption"] for row in csv.DictReader(lines)]


@pytest.mark.parametrize("suffix", [".pdf", ".csv"])
def test_an_export_that_cannot_be_written_is_said(user, desk, tmp_path, suffix):
    """A target in a folder that does not exist gets one sentence, and nothing is written."""
    user.opens(desk)

    user.exports(tmp_path / "nowhere" / f"sheet{suffix}", waits=False)
    user.waits_until(lambda: user.message != "")

    assert "nowhere" in user.message
    assert not (tmp_path / "nowhere").exists()
