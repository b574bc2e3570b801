"""A page of the caption sheet as it will look, drawn from the document itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from viewer.domain import Document, Pair
from viewer.ui.faces import credit_text
from viewer.ui.plain_text import clean_text, is_right_to_left, one_line
from viewer.ui.theme import Look

# The page in its own units, PostScript points.
_PAPERS = {"A4": QSizeF(595, 842), "Letter": QSizeF(612, 792)}
_MARGIN = 42
_ROW = 122
_FIRST_ROW = 96
_PICTURE = QSizeF(164, 104)
_INK, _GREY, _RULE = QColor("#1d1c1a"), QColor("#5f5c57"), QColor("#d9d5cd")
_NUMBER, _WARN = QColor("#b23a1f"), QColor("#7f5700")


@dataclass(frozen=True, slots=True)
class PageOptions:
    """What is printed on the page, and its paper."""

    paper: str = "A4"
    credit: bool = True
    file: bool = True
    checks: bool = True


class ExportPreview(QWidget):
    """Draws the sheet's first page, or the pages that are handed in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._document: Document | None = None
        self._options = PageOptions()
        self._pages: tuple[QImage, ...] = ()
        self._thumbnails: dict[str, QImage] = {}
        self.setAccessibleName(self.tr("Preview of the first page"))

    def show_document(self, document: Document) -> None:
        """Draw a document's slots."""
        self._document = document
        self.update()

    def show_options(self, options: PageOptions) -> None:
        """Draw with other choices."""
        self._options = options
        self.update()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show pictures of the true pages in place of the drawing."""
        self._pages = tuple(pages)
        self.update()

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Draw a photo with its picture."""
        self._thumbnails[name] = image
        self.update()

    def photos_in_view(self) -> tuple[str, ...]:
        """Give the names of the photos that stand on the page."""
        pairs = self._document.pairs if self._document is not None else ()
        return tuple(pair.photo.name for pair in pairs[: self._rows()] if pair.photo is not None)

    def _rows(self) -> int:
        room = _PAPERS[self._options.paper].height() - _FIRST_ROW - _MARGIN
        return int(room // _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle, as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        paper = QSizeF(self._pages[0].size()) if self._pages else _PAPERS[self._options.paper]
        room = QSizeF(self.size()) - QSizeF(48, 48)
        shown = paper.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(QPointF(0, 0), shown)
        page.moveCenter(QRectF(self.rect()).center())
        self._paint_paper(painter, page)
        if self._pages:
            painter.drawImage(page, self._pages[0])
        elif self._document is not None:
            painter.translate(page.topLeft())
            painter.scale(shown.width() / paper.width(), shown.height() / paper.height())
            self._paint_page(painter, self._document, paper)
        painter.end()

    def _paint_paper(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 5))
        for spread in range(6):
            painter.drawRect(page.adjusted(-spread, 2 - spread, spread, 4 + spread))
        painter.fillRect(page, Qt.GlobalColor.white)

    def _paint_page(self, painter: QPainter, document: Document, paper: QSizeF) -> None:
        article = document.sources.article
        title = article.title if article is not None and article.title else self.tr("Caption sheet")
        width = paper.width() - 2 * _MARGIN
        head = QRectF(_MARGIN, _MARGIN - 6, width, 26)
        self._write(painter, head, title, self._serif(16, bold=True))
        slots, placed = len(document.pairs), sum(pair.photo is not None for pair in document.pairs)
        one, many = self.tr("1 slot, {n} with a photo"), self.tr("{slots} slots, {n} with a photo")
        counts = (one if slots == 1 else many).format(slots=slots, n=placed)
        self._write(painter, head.translated(0, 26), counts, _sans(8), _GREY)
        painter.setPen(QPen(_RULE, 1))
        painter.drawLine(QPointF(_MARGIN, 88), QPointF(_MARGIN + width, 88))
        for at, pair in enumerate(document.pairs[: self._rows()]):
            row = QRectF(_MARGIN, _FIRST_ROW + at * _ROW, width, _ROW)
            self._paint_row(painter, row, pair, document)

    def _paint_row(self, painter: QPainter, row: QRectF, pair: Pair, document: Document) -> None:
        number = QRectF(row.left(), row.top() + 4, 24, 16)
        self._write(painter, number, str(pair.slot.number), _sans(9, bold=True), _NUMBER)
        picture = QRectF(QPointF(row.left() + 28, row.top() + 6), _PICTURE)
        self._paint_picture(painter, picture, pair)
        words = QRectF(picture.right() + 12, row.top() + 4, 0, 0)
        words.setBottomRight(row.bottomRight() - QPointF(0, 8))
        top = words.top() + self._write(
            painter, QRectF(words.topLeft(), QSizeF(words.width(), 56)),
            pair.slot.caption or self.tr("No caption"), self._serif(10), wrap=True,
        )  # fmt: skip
        for text, font, colour in self._details(pair, document):
            line = QRectF(words.left(), top + 4, words.width(), 12)
            self._write(painter, line, text, font, colour)
            top += 14
        painter.setPen(QPen(_RULE, 0.7))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def _details(self, pair: Pair, document: Document) -> list[tuple[str, QFont, QColor]]:
        details = []
        if self._options.credit and pair.slot.credit is not None:
            details.append((credit_text(pair.slot.credit.text), _sans(7, bold=True), _INK))
        if self._options.file and pair.photo is not None:
            details.append((pair.photo.name, _sans(7), _GREY))
        if self._options.checks:
            remarks = document.remarks_on(pair.slot.key)
            details += [(f"▲ {remark.text}", _sans(7), _WARN) for remark in remarks[:2]]
        return details

    def _paint_picture(self, painter: QPainter, place: QRectF, pair: Pair) -> None:
        image = self._thumbnails.get(pair.photo.name) if pair.photo is not None else None
        if image is not None and not image.isNull():
            size = QSizeF(image.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(place.topLeft(), size), image)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = Qt.PenStyle.DashLine if pair.photo is None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(_RULE, 1, dashed))
        painter.drawRect(place)
        if pair.photo is None:
            painter.setPen(_GREY)
            painter.setFont(_sans(8))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("no photo"))

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        font: QFont,
        colour: QColor = _INK,
        wrap: bool = False,
    ) -> float:
        """Write a text into its place and give the height that it took."""
        painter.setFont(font)
        painter.setPen(colour)
        shown = clean_text(text) if wrap else one_line(text)
        if not wrap:
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(shown, elide, int(place.width()))
        mirrored = is_right_to_left(text)
        # With the direction goes the meaning of "left".
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        flags = Qt.TextFlag.TextWordWrap if wrap else Qt.AlignmentFlag.AlignVCenter
        taken = painter.drawText(place, flags.value | Qt.AlignmentFlag.AlignLeft.value, shown)
        return min(taken.height(), place.height())

    def _serif(self, pixels: int, bold: bool = False) -> QFont:
        font = self._look.caption_font(pixels)
        font.setBold(bold)
        return font


def _sans(pixels: int, bold: bool = False) -> QFont:
    font = QApplication.font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
