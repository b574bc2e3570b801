"""Reads OpenDocument texts: text as it reads once changes are accepted, pictures in their places."""

from pathlib import Path

from viewer.article.archive import Archive
from viewer.article.manuscript import Manuscript
from viewer.article.odt_styles import styles_of
from viewer.article.odt_walk import OdtWalk
from viewer.article.xml_parsing import children, parse_xml
from viewer.domain import Article
from viewer.errors import ArticleError

KIND = "OpenDocument text"


def read(path: Path, encoding: str | None = None) -> Article:  # noqa: ARG001 - XML names its own
    """Give an OpenDocument text (ISO 26300, .odt) as an article.

    Raises ArticleError for what is no such text, encrypted or damaged.
    """
    with Archive(path, KIND) as archive:
        manifest = archive.read_if_there("META-INF/manifest.xml") or b""
        if b"encryption-data" in manifest:
            raise ArticleError(f"{path.name} is encrypted; save it without a password.")
        content = parse_xml(archive.read("content.xml"), path.name)
        common = archive.read_if_there("styles.xml")
    roots = (content,) if common is None else (content, parse_xml(common, path.name))
    bodies = [text for body in children(content, "body") for text in children(body, "text")]
    if not bodies:
        raise ArticleError(f"{path.name} is no {KIND}: it holds something else.")
    manuscript = Manuscript()
    OdtWalk(manuscript, styles_of(*roots)).through(bodies[0])
    title, blocks = manuscript.blocks()
    if not blocks:
        raise ArticleError(f"{path.name} is empty: it holds no text and no picture.")
    return Article(path, title, blocks, notes=manuscript.notes)
