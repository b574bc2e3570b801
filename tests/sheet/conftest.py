"""Documents, pictures and readers that are not ours, for the tests of the sheet."""

import io
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Block,
    BlockKind,
    Clue,
    Credit,
    Document,
    MadeBy,
    Pair,
    Photo,
    Remark,
    Severity,
    Slot,
    Sources,
    Span,
)
from viewer.sheet.options import SheetOptions

MADE_AT = SheetOptions(made_at=datetime(2024, 5, 17, 12, 0, tzinfo=UTC))


def make_document(
    *captions: str,
    credit: str = "",
    title: str = "Ferry returns after the storm",
    names: tuple[str | None, ...] = (),
    remarks: tuple[Remark, ...] = (),
    path: str | None = "harbour/ferry.txt",
) -> Document:
    """A document with one slot a caption; ``names`` are its photos, all of 3000 × 2000 pixels."""
    blocks = tuple(Block(BlockKind.CAPTION, text, 10 * at + 3) for at, text in enumerate(captions))
    slots = tuple(
        Slot(
            f"key-{at + 1}",
            at + 1,
            caption,
            Credit(credit, credit) if credit else None,
            caption_at=Span(at, 0, len(caption)),
            image=f"images/{at + 1}.jpg",
            why="A credit stands above it.",
        )
        for at, caption in enumerate(captions)
    )
    photos = [
        Photo(name, (3000, 2000), datetime(2024, 5, 16, 7, 30, tzinfo=UTC)) if name else None
        for name in names
    ]
    photos += [None] * (len(slots) - len(photos))
    pairs = tuple(
        Pair(
            slot,
            photo,
            MadeBy.CLUES if photo else MadeBy.NOBODY,
            0.75 if photo else 0.0,
            (Clue(0.75, "The file's name has “ferry”."),) if photo else (),
        )
        for slot, photo in zip(slots, photos, strict=True)
    )
    article = Article(
        Path(path) if path else None, title, blocks, language="en", published=date(2024, 5, 17)
    )
    sources = Sources(article, None, slots, ())
    return Document(
        sources,
        NO_DECISIONS,
        slots=slots,
        pairs=pairs,
        unplaced=(Photo("quay.jpg"),),
        remarks=remarks,
    )


def make_jpeg(width: int = 90, height: int = 60, colour: str = "#336699") -> bytes:
    """A JPEG of one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "JPEG")
    return buffer.getvalue()


def no_picture(_row, _pixels):
    """Have no picture for any row."""


def warning(text: str, slot: str | None = None) -> Remark:
    """A remark that is worth a look."""
    return Remark("test", Severity.WARNING, text, slot)


@pytest.fixture(scope="session")
def documents():
    """Makes documents."""
    return make_document


@pytest.fixture(scope="session")
def jpeg():
    """Makes JPEG bytes."""
    return make_jpeg


@pytest.fixture(scope="session")
def options():
    """Options with a fixed time."""
    return MADE_AT


@pytest.fixture
def nothing():
    """A source of pictures that has none."""
    return no_picture


@pytest.fixture
def warn():
    """Makes warnings."""
    return warning


@pytest.fixture(scope="session")
def in_language():
    """Gives a document whose article is in another language."""

    def change(document: Document, language: str) -> Document:
        article = document.sources.article
        assert article is not None
        sources = replace(document.sources, article=replace(article, language=language))
        return replace(document, sources=sources)

    return change


@pytest.fixture(scope="session")
def poppler(tool):
    """Runs a program of poppler on a PDF and gives its text."""

    def run(program: str, *arguments: str | Path) -> str:
        done = subprocess.run(
            [tool(program), *map(str, arguments)],
            capture_output=True, check=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout

    return run


@pytest.fixture(scope="session")
def office(tool, tmp_path_factory):
    """Lets LibreOffice convert many files at one start; gives the folder of what it made."""
    profile = tmp_path_factory.mktemp("office")

    def convert(form: str, *files: Path) -> Path:
        folder = tmp_path_factory.mktemp("converted")
        subprocess.run(
            [
                tool("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless",
                "--convert-to", form, "--outdir", str(folder), *map(str, files),
            ],
            capture_output=True, check=True, timeout=120,
        )  # fmt: skip
        return folder

    return convert


BODIES = {".docx": "word/document.xml", ".odt": "content.xml"}


def open_body(path: Path) -> ET.Element:
    """The body of a DOCX or ODT file as a tree whose names have lost their name spaces."""
    with zipfile.ZipFile(path) as package:
        root = ET.fromstring(package.read(BODIES[path.suffix]))
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        element.attrib = {name.rpartition("}")[2]: text for name, text in element.attrib.items()}
    return root


def words_in_order(element: ET.Element) -> list[tuple[str, str]]:
    """The bookmarks and words below an element: (start or end, name) and ("text", words)."""
    found = []
    if element.tag in {"bookmarkStart", "bookmark-start", "bookmarkEnd", "bookmark-end"}:
        number = element.get("id") or element.get("name")
        found.append(("start" if element.tag.lower().endswith("start") else "end", number or ""))
    if element.tag in {"br", "line-break"}:
        found.append(("text", "\n"))
    if element.tag == "s":
        found.append(("text", " " * int(element.get("c", "1"))))
    if element.text and element.tag not in {"posOffset", "instrText"}:
        found.append(("text", element.text))
    for child in element:
        found += words_in_order(child)
        if child.tail:
            found.append(("text", child.tail))
    return found


@pytest.fixture(scope="session")
def body_of():
    """Opens the body of a DOCX or ODT file."""
    return open_body


@pytest.fixture(scope="session")
def bookmarks_in():
    """Gives the words that stand in each bookmark of a DOCX or ODT file."""

    def read(path: Path) -> dict[str, str]:
        root = open_body(path)
        names = {
            mark.get("id") or mark.get("name"): mark.get("name", "")
            for mark in root.iter()
            if mark.tag in {"bookmarkStart", "bookmark-start"}
        }
        found = dict.fromkeys(names.values(), "")
        inside: set[str | None] = set()
        for kind, text in words_in_order(root):
            if kind == "text":
                found |= {names[mark]: found[names[mark]] + text for mark in inside}
            elif kind == "start":
                inside.add(text)
            else:
                inside.discard(text)
        return found

    return read
