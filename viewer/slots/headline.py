"""An article's headline, as a caption sheet prints it."""

from viewer.domain import Article, BlockKind

LONGEST_HEADLINE = 300


def headline_of(article: Article) -> str | None:
    """Give the headline on one line: the reader's title, else the first block that is one."""
    if article.title and article.title.strip():
        return _on_one_line(article.title)
    for kind in (BlockKind.HEADLINE, BlockKind.HEADING):
        for block in article.blocks:
            if block.kind is kind and block.text.strip():
                return _on_one_line(block.text)
    return None


def _on_one_line(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_HEADLINE:
        return line
    return line[: LONGEST_HEADLINE - 1].rstrip() + "…"
