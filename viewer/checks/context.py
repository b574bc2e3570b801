"""What a check looks at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from viewer.checks.names import ArticleNames, names_in_blocks
from viewer.domain import Article, BlockKind, Pair, Photo, Remark


@dataclass(frozen=True)
class CheckContext:
    """The pairs of a document in slot order, the article if there is one, the unplaced photos."""

    pairs: tuple[Pair, ...]
    article: Article | None = None
    unplaced: tuple[Photo, ...] = ()

    @cached_property
    def names(self) -> ArticleNames:
        """The names of the article apart from its captions and credits."""
        if self.article is None:
            return ArticleNames()
        slots = [pair.slot for pair in self.pairs]
        spans = [span for slot in slots for span in (slot.caption_at, slot.credit_at) if span]
        own = (BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.IMAGE, BlockKind.FURNITURE)
        taken = {span.block for span in spans}
        texts = tuple(
            block.text
            for at, block in enumerate(self.article.blocks)
            if at not in taken and block.kind not in own
        )
        return names_in_blocks((self.article.title or "", *texts))


Check = Callable[[CheckContext], Iterable[Remark]]
