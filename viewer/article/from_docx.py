"""Reads Word documents: text as it reads once changes are accepted, pictures in their places."""

from pathlib import Path

from viewer.article.archive import Archive
from viewer.article.docx_parts import main_part, related_part, relations_of, styles_of
from viewer.article.docx_walk import DocxWalk
from viewer.article.manuscript import Manuscript
from viewer.article.xml_parsing import local_name, parse_xml
from viewer.domain import Article
from viewer.errors import ArticleError

KIND = "Word document"


def read(path: Path, encoding: str | None = None) -> Article:  # noqa: ARG001 - XML names its own
    """Give a Word document (ECMA-376, .docx and .docm) as an article.

    Raises ArticleError for what is no Word document, in the old format, encrypted or damaged.
    """
    with Archive(path, KIND) as archive:
        main = main_part(archive, path.name)
        root = parse_xml(archive.read(main), path.name)
        if local_name(root) != "document":
            raise ArticleError(f"{path.name} is no {KIND}: it holds something else.")
        relations = relations_of(archive, main, path.name)
        styles = styles_of(related_part(archive, main, relations, "styles"), path.name)
    manuscript = Manuscript()
    DocxWalk(manuscript, relations, styles).through(root)
    title, blocks = manuscript.blocks()
    if not blocks:
        raise ArticleError(f"{path.name} is empty: it holds no text and no picture.")
    return Article(path, title, blocks, notes=manuscript.notes)
