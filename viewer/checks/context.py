"""What a check looks at."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from urllib.parse import unquote

from viewer.checks.names import ArticleNames, names_in_blocks
from viewer.checks.phrases import fold
from viewer.checks.profile import Profile, default_profile
from viewer.domain import Article, BlockKind, Pair, Photo, Remark

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True)
class CheckContext:
    """The pairs in slot order, the article if there is one, unplaced photos, the desk's rules."""

    pairs: tuple[Pair, ...]
    article: Article | None = None
    unplaced: tuple[Photo, ...] = ()
    profile: Profile = field(default_factory=default_profile)

    @cached_property
    def names(self) -> ArticleNames:
        """The names of the article apart from its captions and credits."""
        return names_in_blocks(self.texts) if self.article is not None else ArticleNames()

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The title and the paragraphs of the article, without captions and credits."""
        if self.article is None:
            return ()
        slots = [pair.slot for pair in self.pairs]
        spans = [span for slot in slots for span in (slot.caption_at, slot.credit_at) if span]
        own = (BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.IMAGE, BlockKind.FURNITURE)
        taken = {span.block for span in spans}
        texts = tuple(
            block.text
            for at, block in enumerate(self.article.blocks)
            if at not in taken and block.kind not in own
        )
        return (self.article.title or "", *texts)

    @cached_property
    def folded(self) -> str:
        """All text of the article, captions too, folded."""
        blocks = self.article.blocks if self.article is not None else ()
        return "\n".join(fold(block.text) for block in blocks)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every longer word of the article, captions too, folded."""
        return frozenset(_LONG_WORD.findall(self.folded))

    @cached_property
    def references(self) -> frozenset[str]:
        """The file names by which the article refers to pictures, saved copies too."""
        blocks = self.article.blocks if self.article is not None else ()
        images = (unquote(block.image) for block in blocks if block.image)
        return frozenset(PurePosixPath(image.partition("?")[0]).name for image in images)

    @cached_property
    def alternatives(self) -> Mapping[str, str]:
        """The article's alternative texts by its own reference to the picture."""
        blocks = self.article.blocks if self.article is not None else ()
        pictures = (block for block in blocks if block.kind is BlockKind.IMAGE and block.image)
        said = (
            (block.image, block.alt if block.alt is not None else block.text or None)
            for block in pictures
        )
        return {image: alt for image, alt in said if image and alt is not None}


Check = Callable[[CheckContext], Iterable[Remark]]
