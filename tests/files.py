"""An article about a harbour and its photos, written to disk for the tests that read them."""

from collections.abc import Sequence
from html import escape
from itertools import chain, repeat
from pathlib import Path

from documents import BODY, CAPTIONS
from PIL import Image

HEADLINE = "Port Ellery by the sea"
PHOTOS = ("boats.jpg", "cherries.jpg", "lens.jpg")
IMAGE_DESCRIPTION = 0x010E


def write_article(
    path: Path, captions: Sequence[str] = CAPTIONS, photos: Sequence[str] = PHOTOS
) -> Path:
    """Write a page whose n-th figure has the n-th caption and shows the n-th photo."""
    figures = "".join(
        f"<figure><img src='{escape(name)}' alt='Port Ellery' width=900 height=600>"
        f"<figcaption>{escape(caption)} Photo: Mara Lindt/Reuters</figcaption></figure>"
        for caption, name in zip(captions, chain(photos, repeat("missing.jpg")), strict=False)
    )
    page = f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1><p>{BODY}</p>{figures}</article>"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"<!doctype html><html><meta charset=utf-8>{page}</html>", "utf-8")
    return path


def write_photo(path: Path, caption: str = "", size: tuple[int, int] = (90, 60)) -> Path:
    """Write a small JPEG, with a caption inside if there is one."""
    exif = Image.Exif()
    if caption:
        exif[IMAGE_DESCRIPTION] = caption
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (60, 90, 120)).save(path, "JPEG", exif=exif)
    return path


def write_harbour(folder: Path, name: str = "harbour.html") -> Path:
    """Write the article with the photos of its first three slots beside it; give the article."""
    for photo in PHOTOS:
        write_photo(folder / photo)
    return write_article(folder / name)
