"""The parts of an XLSX sheet around its lines: columns, cell styles, how it is printed."""

from dataclasses import dataclass

from viewer.sheet import office_open
from viewer.sheet.office_open import RELATION
from viewer.sheet.options import SheetOptions
from viewer.sheet.passages import footer_of, header_of
from viewer.sheet.rows import Sheet
from viewer.sheet.running_heads import PAGE, PAGES, RunningHead
from viewer.sheet.xml_text import DECLARATION, escaped

CALCULATION = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"

_NAME, _NUMBER, _TEXT, _CAPTION, _QUIET, _CENTRED = 1, 2, 3, 4, 5, 6  # places in cellXfs below


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its letter, its name in the first line, its width in figures, its cells' style."""

    letter: str
    name: str
    width: float
    style: int


COLUMNS = (
    Column("A", "Number", 9, _NUMBER),
    Column("B", "Key", 15, _QUIET),
    Column("C", "Picture", 24, _CENTRED),
    Column("D", "Photo", 26, _TEXT),
    Column("E", "Credit", 28, _TEXT),
    Column("F", "Caption", 64, _CAPTION),
    Column("G", "Checks", 34, _TEXT),
    Column("H", "Image", 26, _QUIET),
    Column("I", "Line", 8, _NUMBER),
    Column("J", "Width", 8, _NUMBER),
    Column("K", "Height", 8, _NUMBER),
)
NAMES_STYLE = _NAME
LEFTWARD = {_TEXT: 7, _CAPTION: 8, _QUIET: 9}  # the same for texts that run from right to left

_MIDDLE = 'horizontal="center"'
_TO_THE_LEFT = 'horizontal="right" readingOrder="2"'

_LAST = COLUMNS[-1].letter
_LONGEST_RUNNING_HEAD = 80  # characters of a part: Excel takes 255 of all, with codes
_CODES = {PAGE: "&P", PAGES: "&N"}
_PAPERS = {"A4": 9, "Letter": 1, "A3": 8, "A5": 11, "Legal": 5, "Tabloid": 3}
_PARTS = (
    ("xl/workbook.xml", "spreadsheetml.sheet.main"),
    ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
    ("xl/styles.xml", "spreadsheetml.styles"),
)
_DRAWING_PART = ("xl/drawings/drawing1.xml", "drawing")


def fixed_parts(sheet: Sheet, options: SheetOptions) -> dict[str, str]:
    """Give the parts that do not depend on pictures, by name."""
    return {
        "_rels/.rels": office_open.package_relationships("xl/workbook.xml"),
        office_open.CORE: office_open.core_properties(sheet, options),
        "xl/workbook.xml": _workbook(len(sheet.rows)),
        "xl/_rels/workbook.xml.rels": office_open.relationships(
            [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")]
        ),
        "xl/styles.xml": _styles(),
    }


def content_types(*, has_drawing: bool) -> str:
    """Give ``[Content_Types].xml``, which must not name a drawing that is not there."""
    return office_open.content_types([*_PARTS, _DRAWING_PART] if has_drawing else _PARTS)


def sheet_head(lines: int) -> str:
    """Give what stands before the lines of the worksheet: the view, frozen names, the widths."""
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{column.width}" customWidth="1"/>'
        for at, column in enumerate(COLUMNS, start=1)
    )
    return (
        f'{DECLARATION}<worksheet xmlns="{CALCULATION}" xmlns:r="{RELATION}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:{_LAST}{lines + 1}"/><sheetViews>'
        '<sheetView workbookViewId="0" tabSelected="1">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols><sheetData>'
    )


def sheet_foot(sheet: Sheet, options: SheetOptions, *, has_drawing: bool) -> str:
    """Give what stands after the lines: the filter, how it is printed, the pictures."""
    head, foot = _running(header_of(sheet, options)), _running(footer_of(sheet, options))
    drawing = '<drawing r:id="rId1"/>' if has_drawing else ""
    return (
        f'</sheetData><autoFilter ref="A1:{_LAST}{len(sheet.rows) + 1}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        f'<pageSetup paperSize="{_PAPERS[options.paper]}" orientation="landscape"'
        ' fitToWidth="1" fitToHeight="0"/>'
        f"<headerFooter><oddHeader>{head}</oddHeader><oddFooter>{foot}</oddFooter></headerFooter>"
        f"{drawing}</worksheet>"
    )


def _running(head: RunningHead) -> str:
    """Give what stands left, in the middle and right, where a single & would begin a code."""
    found = ""
    for code, part in zip("LCR", head.parts, strict=True):
        words = "".join(_CODES.get(name) or text.replace("&", "&&") for text, name in part)
        found += f"&{code}{words[:_LONGEST_RUNNING_HEAD]}" if part else ""
    return escaped(found)


def _workbook(lines: int) -> str:
    where = f"'Caption sheet'!$A$1:${_LAST}${lines + 1}"
    return (
        f'{DECLARATION}<workbook xmlns="{CALCULATION}" xmlns:r="{RELATION}">'
        '<bookViews><workbookView activeTab="0"/></bookViews>'
        '<sheets><sheet name="Caption sheet" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'
        f"{where}</definedName>"
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Caption sheet\'!$1:$1'
        "</definedName></definedNames></workbook>"
    )


def _styles() -> str:
    """Give the cell styles; format 49 is "Text": what is typed there stays text."""
    fonts = (
        _font(""),
        _font("<b/>"),
        _font("", name="Georgia"),
        _font("", colour="FF6B6863", size=9),
    )
    cells = (
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
        _format(49, font=1, fill=2, border=2),
        _format(0, across=_MIDDLE),
        _format(49),
        _format(49, font=2),
        _format(49, font=3),
        _format(49, font=3, across=_MIDDLE),
        _format(49, across=_TO_THE_LEFT),
        _format(49, font=2, across=_TO_THE_LEFT),
        _format(49, font=3, across=_TO_THE_LEFT),
    )
    fills = (
        '<fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFF6F5F2"/></patternFill></fill>'
    )
    borders = f"{_border('')}{_border('thin', 'FFD9D5CD')}{_border('thin', 'FF1D1C1A')}"
    return (
        f'{DECLARATION}<styleSheet xmlns="{CALCULATION}">'
        f'<fonts count="{len(fonts)}">{"".join(fonts)}</fonts>'
        f'<fills count="3">{fills}</fills><borders count="3">{borders}</borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f'</cellStyleXfs><cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    )


def _font(marks: str, name: str = "Arial", size: int = 10, colour: str = "FF1D1C1A") -> str:
    return f'<font>{marks}<sz val="{size}"/><color rgb="{colour}"/><name val="{name}"/></font>'


def _format(number: int, font: int = 0, fill: int = 0, border: int = 1, across: str = "") -> str:
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"'
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
        f'<alignment vertical="top" wrapText="1" {across}/></xf>'
    )


def _border(style: str, colour: str = "") -> str:
    bottom = f'<bottom style="{style}"><color rgb="{colour}"/></bottom>' if style else "<bottom/>"
    return f"<border><left/><right/><top/>{bottom}<diagonal/></border>"
