"""The pages that a sheet will have, in the format that is asked for, to be looked at before."""

import io
from dataclasses import replace

from viewer.domain import Document
from viewer.sheet.credit_style import in_house_style
from viewer.sheet.fonts import Fonts
from viewer.sheet.layout import pages_of
from viewer.sheet.layout_table import code, table
from viewer.sheet.options import SheetOptions, no_tick
from viewer.sheet.page import Page
from viewer.sheet.rows import Row, Sheet, rows_of
from viewer.sheet.setting import setting_of, with_running_heads
from viewer.sheet.typesetting import Typesetter
from viewer.sheet.writing import AS_WRITTEN, FORMATS

PAGED = (".pdf", ".zip", ".html", ".docx", ".odt")
TABLES = (".csv", ".xlsx")
LONGEST = 40_000  # characters of a text that are shown


def preview_pages(
    document: Document, suffix: str, options: SheetOptions, fonts: Fonts
) -> tuple[Page, ...]:
    """Give the pages of the PDF, or what comes nearest to them in another format.

    HTML and office programs break pages where they like; spreadsheets are shown as a table, files
    of text as they will be. Raises SheetError for templates that cannot be understood.
    """
    sheet = rows_of(document)
    if FORMATS[suffix] not in AS_WRITTEN:
        sheet = in_house_style(sheet, options.credit_style)
    setter = Typesetter(fonts, sheet.language)
    if suffix in PAGED:
        return pages_of(sheet, setter, options)
    setting = setting_of(sheet, setter, replace(options, header="", landscape=suffix in TABLES))
    if suffix in TABLES:
        return tuple(with_running_heads(setting, list(table(setting))))
    return tuple(with_running_heads(setting, list(code(_text_of(sheet, suffix, options), setting))))


def _text_of(sheet: Sheet, suffix: str, options: SheetOptions) -> str:
    out = io.BytesIO()
    FORMATS[suffix](sheet, _no_picture, out, options, no_tick)
    text = out.getvalue().decode("utf-8", "replace")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}\n…"


def _no_picture(_row: Row, _pixels: int) -> None:
    """Have no picture: none of these formats holds any."""
