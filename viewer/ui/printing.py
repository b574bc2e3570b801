"""The caption sheet on paper: the rows as a text document that Qt prints page by page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtPrintSupport import QPrinter

from viewer.domain import Document
from viewer.pipeline import picture_source
from viewer.sheet.rows import Row, Sheet, rows_of
from viewer.ui.background import Tick
from viewer.ui.faces import credit_text
from viewer.ui.theme import Look
from viewer.workers import Workers

PICTURE_PIXELS = 1000
COLUMNS = (6, 34, 60)
PICTURE_SIDE = 200  # in Qt's text pixels, 96 to the inch
CAPTION_POINTS, SMALL_POINTS, TITLE_POINTS = 10.5, 8.0, 17.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sheet and its pictures by row number."""

    sheet: Sheet
    pictures: dict[int, QImage]


def print_work(document: Document, workers: Workers) -> Callable[[Tick], Prepared]:
    """Give the work that decodes the pictures and tells (done, of) on its way."""

    def work(tick: Tick) -> Prepared:
        sheet, pictures = rows_of(document), dict[int, QImage]()
        picture = picture_source(document.sources, workers)
        for done, row in enumerate(sheet.rows, 1):
            data = picture(row, PICTURE_PIXELS)
            if data is not None:
                pictures[row.number] = QImage.fromData(data)
            tick.tell((done, len(sheet.rows)))
        return Prepared(sheet, pictures)

    return work


def print_prepared(prepared: Prepared, printer: QPrinter, look: Look) -> None:
    """Send the sheet to the printer; Qt itself keeps the margins and numbers the pages."""
    text_of(prepared, look).print_(printer)


def text_of(prepared: Prepared, look: Look) -> QTextDocument:
    """Give the sheet as a text document, a row of a table for each slot."""
    text = QTextDocument()
    text.setDefaultFont(look.caption_font())
    cursor = QTextCursor(text)
    sheet = prepared.sheet
    cursor.insertText(sheet.title, _letters(TITLE_POINTS, bold=True))
    cursor.insertBlock()
    cursor.insertText(f"{sheet.source} · {sheet.counts}", _letters(SMALL_POINTS))
    table = cursor.insertTable(max(1, len(sheet.rows)), len(COLUMNS), _table_format())
    for place, row in enumerate(sheet.rows):
        _write(table.cellAt(place, 0).firstCursorPosition(), [(str(row.number), True)])
        _insert_picture(table.cellAt(place, 1).firstCursorPosition(), row, prepared.pictures)
        _write(table.cellAt(place, 2).firstCursorPosition(), _lines(row))
    return text


def _lines(row: Row) -> list[tuple[str, bool]]:
    lines = [(row.caption or "–", False)]
    if row.credit:
        lines.append((credit_text(row.credit), True))
    if row.photo_name:
        size = f" · {row.size[0]} × {row.size[1]}" if row.size else ""
        lines.append((f"{row.photo_name}{size}", False))
    return [*lines, *((f"▲ {mark.text}", False) for mark in row.marks)]


def _write(cursor: QTextCursor, lines: list[tuple[str, bool]]) -> None:
    for place, (line, bold) in enumerate(lines):
        if place:
            cursor.insertBlock(QTextBlockFormat())
        points = CAPTION_POINTS if place == 0 else SMALL_POINTS
        cursor.insertText(line, _letters(points, bold=bold))


def _insert_picture(cursor: QTextCursor, row: Row, pictures: dict[int, QImage]) -> None:
    image = pictures.get(row.number, QImage())
    if image.isNull():
        cursor.insertText("–", _letters(SMALL_POINTS))
        return
    name = f"photo-{row.number}"
    cursor.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
    form = QTextImageFormat()
    form.setName(name)
    shown = image.size().scaled(PICTURE_SIDE, PICTURE_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    form.setWidth(shown.width())
    form.setHeight(shown.height())
    cursor.insertImage(form)


def _letters(points: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(points)
    form.setFontWeight(600 if bold else 400)
    return form


def _table_format() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellPadding(6)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, part) for part in COLUMNS]
    )
    return form
