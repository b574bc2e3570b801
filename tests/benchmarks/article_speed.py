"""Prints how long each article format takes to become slots, at 1, 4 and 16 MB, and how it grows.

    python tests/benchmarks/article_speed.py [--most 16]

``grows`` compares with four times less: 4 is linear. Garbage is collected as seldom as in a worker.
A size beyond a format's own limit is refused.
".html" is all story, ".htm" a page as browsers save it.
"""

import argparse
import gc
import html
import io
import json
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.article.reading import read_article
from viewer.errors import ArticleError
from viewer.slots.parsing import parse_slots
from viewer.worker_loop import COLLECTIONS

SIZES = (1, 4, 16)
LINE = "The council met on a plan for the old harbour, and its members agreed that more is needed. "
CAPTION = "A crane lifts the last pile of the pier on Monday. Photo: Jane Doe/Reuters"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def paragraphs(size: int, more: int) -> Iterator[tuple[bool, str]]:
    """Give captions and paragraphs of ``size`` characters, ``more`` of mark-up around each."""
    length = number = 0
    while length < size:
        number += 1
        text = f"{number} {CAPTION}" if number % 12 == 0 else f"{number} {LINE * (1 + number % 5)}"
        length += len(text) + more
        yield number % 12 == 0, text


def page(size: int) -> str:
    """Give a page whose captions stand in figures."""
    parts = (
        f'<figure class="c-media"><img src="https://news.example/img/{text.split()[0]}.jpg" width="800">'
        f"<figcaption>{text}</figcaption></figure>"
        if is_caption
        else f'<p class="article__paragraph" data-component="text">{html.escape(text)}</p>'
        for is_caption, text in paragraphs(size, 70)
    )
    body = "".join(parts)
    return f"<!doctype html><meta charset=utf-8><article><h1>The pier</h1>{body}</article>"


def saved(size: int) -> str:
    """Give a page as browsers save it: a tenth of it is the story, the rest scripts and styles."""
    line = "window.config.push({id: 'a1', url: 'https://news.example/x', on: true});\n"
    script = f"<script>{line * (size // 1_000)}</script>"
    count = max(1, (size - size // 10) // len(script))
    return page(size // 10).replace("</article>", f"</article>{script * count}")


def zipped(**members: str) -> bytes:
    """Give members as a zip file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def docx(size: int) -> bytes:
    """Give a Word document whose text is so large, unpacked."""
    texts = "".join(f"<w:p><w:r><w:t>{t}</w:t></w:r></w:p>" for _, t in paragraphs(size, 40))
    body = f'<w:document xmlns:w="{W}"><w:body>{texts}</w:body></w:document>'
    return zipped(**{"word/document.xml": body})


def odt(size: int) -> bytes:
    """Give an OpenDocument text whose content is so large, unpacked."""
    texts = "".join(f"<text:p>{text}</text:p>" for _, text in paragraphs(size, 20))
    return zipped(
        **{
            "content.xml": f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}">'
            f"<office:body><office:text>{texts}</office:text></office:body>"
            "</office:document-content>"
        }
    )


def epub(size: int) -> bytes:
    """Give a book of ten chapters."""
    names = [f"c{number}.xhtml" for number in range(10)]
    items = "".join(
        f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in names
    )
    order = "".join(f'<itemref idref="{name}"/>' for name in names)
    package = f"<package><manifest>{items}</manifest><spine>{order}</spine></package>"
    container = "<c><rootfiles><rootfile full-path='p.opf'/></rootfiles></c>"
    chapters = dict.fromkeys(names, page(size // 10))
    return zipped(**{"META-INF/container.xml": container, "p.opf": package}, **chapters)


def mhtml(size: int) -> str:
    """Give a web archive whose page is so large."""
    head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
    return f"{head}Content-Type: text/html; charset=utf-8\n\n{page(size)}\n--b--\n"


def rtf(size: int) -> str:
    """Give an RTF document."""
    texts = "".join(f"\\pard\\plain {text}\\par\n" for _, text in paragraphs(size, 20))
    return f"{{\\rtf1\\ansi {texts}}}"


def ninjs(size: int) -> str:
    """Give a ninjs item with the story as HTML."""
    return json.dumps({"uri": "x", "headline": "The pier", "body_html": page(size)})


def newsml(size: int) -> str:
    """Give a NITF story."""
    texts = "".join(f"<p>{text}</p>" for _, text in paragraphs(size, 8))
    return f"<nitf><body><body.content>{texts}</body.content></body></nitf>"


def markdown(size: int) -> str:
    """Give paragraphs with pictures above their captions."""
    return "# The pier\n\n" + "\n\n".join(
        f"![]({len(text)}.jpg)\n*{text}*" if is_caption else text
        for is_caption, text in paragraphs(size, 4)
    )


MAKERS: Mapping[str, Callable[[int], str | bytes]] = {
    ".html": page,
    ".htm": saved,
    ".md": markdown,
    ".mhtml": mhtml,
    ".docx": docx,
    ".odt": odt,
    ".epub": epub,
    ".rtf": rtf,
    ".json": ninjs,
    ".xml": newsml,
}


def measured(path: Path) -> tuple[float, float, int] | str:
    """Give seconds of reading, seconds of parsing and how many slots, or why it was refused."""
    start = time.perf_counter()
    try:
        article = read_article(path)
    except ArticleError as fault:
        return str(fault)
    middle = time.perf_counter()
    slots = parse_slots(article)
    return middle - start, time.perf_counter() - middle, len(slots)


def main() -> None:
    """Write, read, parse and print each format and size; a small file first warms up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the largest size, in MB")
    most = parser.parse_args().most
    gc.set_threshold(*COLLECTIONS)
    with tempfile.TemporaryDirectory() as folder:
        for suffix, make in MAKERS.items():
            path, last = Path(folder) / f"pier{suffix}", 0.0
            for megabytes in (0.01, *(size for size in SIZES if size <= most)):
                content = make(int(megabytes * 1_000_000))
                path.write_bytes(content.encode() if isinstance(content, str) else content)
                result = measured(path)
                if isinstance(result, str):
                    print(f"{suffix:6} {megabytes:5} MB  {result}")
                    continue
                read, parse, found = result
                grows = f"  grows {(read + parse) / last:.1f}" if last and megabytes > 1 else ""
                last = read + parse
                if megabytes >= 1:
                    print(
                        f"{suffix:6} {megabytes:5} MB  read {read:.3f} s  slots {parse:.3f} s"
                        f"  found {found}{grows}"
                    )


if __name__ == "__main__":
    main()
