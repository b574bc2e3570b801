"""The pictures that an article's own file holds, taken out by the references that name them."""

import binascii
import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from viewer.article.archive import Archive
from viewer.article.data_pictures import is_inside, pictures_in_page
from viewer.article.encoding import read_bytes
from viewer.errors import ArticleError

MOST_PICTURES = 1_000
MOST_BYTES = 256 << 20

# The article's reference, the name that the picture goes by, and its bytes, or why there are none.
Found = tuple[str, str, bytes | str]


def pictures_inside(path: Path, references: Sequence[str]) -> Iterator[Found]:
    """Give those of the referenced pictures that the file itself holds, in the order given.

    At most MOST_PICTURES, of MOST_BYTES together; of what goes beyond a limit or is damaged the
    reason comes instead of bytes. Raises ArticleError or OSError where the file cannot be read.
    """
    take = TAKERS.get(path.suffix.lower())
    wanted = tuple(dict.fromkeys(filter(None, references)))[:MOST_PICTURES]
    if take is None or not wanted:
        return
    left = MOST_BYTES
    for reference, name, data in take(path, wanted):
        left -= len(data)
        yield (
            reference,
            name,
            "is left out: the article holds too many pictures" if (left < 0) else data,
        )


def _from_docx(path: Path, references: Sequence[str]) -> Iterator[Found]:
    from viewer.article.docx_parts import main_part

    with Archive(path, "Word document", MOST_BYTES) as archive:
        folder = posixpath.dirname(main_part(archive, path.name))
        for reference in references:
            member = posixpath.normpath(posixpath.join("/", folder, reference)).lstrip("/")
            yield from _member(archive, reference, member)


def _from_odt(path: Path, references: Sequence[str]) -> Iterator[Found]:
    with Archive(path, "OpenDocument text", MOST_BYTES) as archive:
        for reference in references:
            yield from _member(archive, reference, posixpath.normpath(reference))


def _from_epub(path: Path, references: Sequence[str]) -> Iterator[Found]:
    """A reference starts from its chapter's folder: what it ends in is found wherever it lies."""
    with Archive(path, "EPUB", MOST_BYTES) as archive:
        by_last: dict[str, list[str]] = {}
        for name in archive.names:
            by_last.setdefault(posixpath.basename(name), []).append(name)
        for reference in references:
            asked = posixpath.normpath(unquote(reference))
            ending = "/" + asked.lstrip("./")
            members = by_last.get(posixpath.basename(asked), ())
            for member in members:
                if f"/{member}".endswith(ending):
                    yield from _member(archive, reference, member)
                    break


def _member(archive: Archive, reference: str, member: str) -> Iterator[Found]:
    """Give a member's bytes, nothing where the reference leads out of the archive."""
    if member in archive.members:
        try:
            yield reference, member, archive.read(member)
        except ArticleError as fault:
            yield reference, member, f"cannot be taken out of the article. {fault}"


def _from_mhtml(path: Path, references: Sequence[str]) -> Iterator[Found]:
    from viewer.article.mime import parts_of

    parts, _ = parts_of(read_bytes(path))
    at_hand = {place: part for part in parts for place in part.places}
    pages = [part for part in parts if part.kind == "text/html"]
    start = next((part.headers.get("content-location", "") for part in pages), "")
    names: set[str] = set()
    for reference in references:
        part = at_hand.get(reference) or at_hand.get(_joined(start, reference))
        if part is not None and part.kind.startswith("image/"):
            name = _free_name(reference, part.kind.partition("/")[2], names)
            names.add(name)
            yield reference, name, part.decoded()


def _joined(start: str, reference: str) -> str:
    try:
        return urljoin(start, reference)
    except ValueError:
        return reference


def _free_name(reference: str, kind: str, names: set[str]) -> str:
    """Make a file name of an address: its last part, with the suffix that its kind asks for."""
    try:
        last = unquote(urlsplit(reference).path).rstrip("/").rpartition("/")[2]
    except ValueError:
        last = ""
    stem, dot, suffix = last.rpartition(".")
    if not dot or not suffix.isalpha() or len(suffix) > 4:
        stem, suffix = last or "picture", kind.partition("+")[0]
    name, number = f"{stem[:100]}.{suffix}", 2
    while name in names:
        name, number = f"{stem[:100]}-{number}.{suffix}", number + 1
    return name


def _from_page(path: Path, references: Sequence[str]) -> Iterator[Found]:
    wanted = [reference for reference in references if is_inside(reference)]
    if wanted:
        found = pictures_in_page(read_bytes(path), frozenset(wanted))
        for number, reference in enumerate(wanted, 1):
            if reference in found:
                kind, data = found[reference]
                yield reference, f"picture{number}.{kind}", data


def _from_rtf(path: Path, references: Sequence[str]) -> Iterator[Found]:
    from viewer.article.from_rtf import pictures_of

    wanted = frozenset(references)
    for name, letters in pictures_of(path):
        if name in wanted and letters:
            try:
                yield name, name, binascii.unhexlify(letters[: len(letters) // 2 * 2])
            except ValueError:
                yield name, name, "is damaged in the article"


def _from_pdf(path: Path, references: Sequence[str]) -> Iterator[Found]:
    from viewer.article.pdf_pictures import pdf_pictures

    yield from pdf_pictures(path, references)


TAKERS: Mapping[str, Callable[[Path, Sequence[str]], Iterator[Found]]] = {
    **dict.fromkeys((".docx", ".docm", ".dotx"), _from_docx),
    **dict.fromkeys((".odt", ".ott"), _from_odt),
    ".epub": _from_epub,
    **dict.fromkeys((".mhtml", ".mht", ".eml"), _from_mhtml),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht", ".shtml"), _from_page),
    ".rtf": _from_rtf,
    ".pdf": _from_pdf,
}
