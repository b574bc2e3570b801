"""The captions of article and file one below the other, word by word."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.domain import Pair
from viewer.ui.caption_card import CaptionCard, source_name
from viewer.ui.caption_sources import ARTICLE, Source, article_caption, shortened, sources_of
from viewer.ui.flowing_text import FlowingText
from viewer.ui.numbers import written
from viewer.ui.panel_labels import plain_label, section_label, set_section
from viewer.ui.plain_text import isolated, joined, one_line
from viewer.ui.text_marks import Mark, MarkKind
from viewer.ui.theme import Look
from viewer.ui.word_diff import Difference

_LONGEST_QUOTE = 200
_MOST_TOLD = 12


class CaptionComparison(QWidget):
    """A card for each source; the words that differ are marked on both sides and walked through."""

    caption_taken = Signal(str)  # the caption

    def __init__(self, look: Look, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._article = article_caption(pair)
        self._sources = sources_of(pair)
        self._stops = [
            (number, place)
            for number, source in enumerate(self._sources)
            for place in range(len(source.differences))
        ]
        self._at = -1
        self._article_words: FlowingText | None = None
        self._words: dict[int, FlowingText] = {}
        self._count = section_label(role="look")
        self._lay_out()
        self._show_count()

    @property
    def sentence(self) -> str:
        """The difference that is framed, as a sentence; "" while none is."""
        if self._at < 0:
            return ""
        number, place = self._stops[self._at]
        source = self._sources[number]
        return self.tr("Difference {number} of {count}: {what}").format(
            number=written(self._at + 1),
            count=written(len(self._stops)),
            what=self._told(source, source.differences[place]),
        )

    @property
    def summary(self) -> str:
        """How many differences there are, in words, "" if there is none."""
        count = len(self._stops)
        words = {0: "", 1: self.tr("1 difference")}
        return words.get(count, self.tr("%Ln differences", "", count))

    def next_difference(self) -> tuple[QRect, ...]:
        """Frame the next difference, after the last the first, and tell it to screen readers.

        Give where it stands in the article's caption and in the other; nothing if there is none.
        """
        if not self._stops or self._article_words is None:
            return ()
        self._at = (self._at + 1) % len(self._stops)
        number, place = self._stops[self._at]
        for other, words in self._words.items():
            words.show_current(place if other == number else None)
        self._mark_article(self._sources[number])
        self._article_words.show_current(place)
        self._show_count()
        self.setAccessibleDescription(self.sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))
        return tuple(
            words.place_of(place).translated(words.mapTo(self, QPoint()))
            for words in (self._article_words, self._words[number])
        )

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Captions by source"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(section_label(self._heading()))
        head.addStretch(1)
        head.addWidget(self._count)
        column.addLayout(head)
        for card in self._cards():
            card.taken.connect(self.caption_taken)
            column.addWidget(card)
        if not self._sources:
            column.addWidget(plain_label(self.tr("The file has no caption."), role="secondary"))

    def _heading(self) -> str:
        headings = (
            self.tr("Caption: one source"),
            self.tr("Caption: two sources"),
            self.tr("Caption: three sources"),
            self.tr("Caption: four sources"),
            self.tr("Caption: five sources"),
        )
        return headings[min(len(self._sources), len(headings) - 1)]

    def _cards(self) -> Iterator[CaptionCard]:
        card = CaptionCard(self._look, ARTICLE)
        if self._article:
            self._article_words = card.show_caption(self._article)
            if self._stops:
                self._mark_article(self._sources[self._stops[0][0]])
        else:
            card.show_remark(self.tr("No caption"))
        yield card
        for number, source in enumerate(self._sources):
            yield self._card(number, source)

    def _card(self, number: int, source: Source) -> CaptionCard:
        card = CaptionCard(self._look, source.name, self._why(source))
        if source.same_as == ARTICLE:
            card.show_remark(self.tr("the same as the article"))
        elif source.same_as:
            name = source_name(source.same_as)
            card.show_remark(self.tr("the same as {source}").format(source=name))
        elif source.is_filler:
            card.show_remark(shortened(source.text))
        else:
            words = self._words[number] = card.show_caption(source.text)
            words.show_marks(_marks_of(source))
            words.setAccessibleDescription(self._all_told(source))
            card.offer(shows_key=bool(self._stops) and number == self._stops[0][0])
        return card

    def _why(self, source: Source) -> str:
        if source.beaten:
            text = self.tr("wins over {sources}: {why}")
            names = joined(map(source_name, source.beaten), ", ")
            return text.format(sources=names, why=source.why)
        return "" if source.same_as else source.why

    def _mark_article(self, source: Source) -> None:
        assert self._article_words is not None
        self._article_words.show_marks(_marks_of_article(source))
        self._article_words.setAccessibleDescription(self._all_told(source))

    def _show_count(self) -> None:
        shown = self.summary
        if self._at >= 0:
            shown = self.tr("Difference {number} of {count}")
            shown = shown.format(number=written(self._at + 1), count=written(len(self._stops)))
        set_section(self._count, shown)

    def _all_told(self, source: Source) -> str:
        """Give the differences of a source in words, for who does not see the marks."""
        told = [self._told(source, place) for place in source.differences[:_MOST_TOLD]]
        return "\n".join([*told, "…"] if len(source.differences) > _MOST_TOLD else told)

    def _told(self, source: Source, place: Difference) -> str:
        name = source_name(source.name)
        one, other = (
            _quoted(self._article, place.first),
            _quoted(shortened(source.text), place.second),
        )
        if place.is_added:
            return self.tr("only in {source}: “{words}”").format(source=name, words=other)
        if place.is_missing:
            return self.tr("only in the article: “{words}”").format(words=one)
        text = self.tr("the article says “{one}”, {source} “{other}”")
        return text.format(one=one, source=name, other=other)


def _quoted(text: str, place: tuple[int, int]) -> str:
    words = one_line(text[slice(*place)])
    return isolated(words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…")


def _marks_of(source: Source) -> list[Mark]:
    """Give what is marked in a source's caption."""
    return [
        Mark(*place.second, _kind(has_words=not place.is_missing, is_alone=place.is_added))
        for place in source.differences
    ]


def _marks_of_article(source: Source) -> list[Mark]:
    """Give what is marked in the article's caption."""
    return [
        Mark(*place.first, _kind(has_words=not place.is_added, is_alone=place.is_missing))
        for place in source.differences
    ]


def _kind(*, has_words: bool, is_alone: bool) -> MarkKind:
    if not has_words:
        return MarkKind.GAP
    return MarkKind.ADDED if is_alone else MarkKind.CHANGED
