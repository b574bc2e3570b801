"""The parts of a DOCX sheet around its body: styles, settings, what runs over and under each page.

The order of elements follows the schema of ECMA-376, part 1: Word opens no other.
"""

import re

from viewer.sheet.languages import language_group, language_tag
from viewer.sheet.office_open import RELATION
from viewer.sheet.options import SheetOptions
from viewer.sheet.passages import Role, footer_of, header_of
from viewer.sheet.rows import Sheet
from viewer.sheet.running_heads import PAGE, PAGES, RunningHead
from viewer.sheet.xml_text import DECLARATION, escaped

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = f'xmlns:w="{WORDS}" xmlns:r="{RELATION}"'

STYLES: dict[Role, str] = {
    "title": "Title",
    "subtitle": "Subtitle",
    "number": "Heading1",
    "empty box": "EmptyBox",
    "caption": "Caption",
    "credit": "Credit",
    "joined credit": "JoinedCredit",
    "absent": "Absent",
    "error": "CheckError",
    "warning": "CheckWarning",
    "note": "CheckNote",
    "file": "FileName",
    "column": "ColumnHead",
    "short": "ShortCaption",
}

_SIZE = re.compile(r'(<w:szC?s? w:val=")(\d+)"')
_SERIF = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>'
_MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/>'
_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_ENGLISH = '<w:lang w:val="en-GB"/>'
_INK, _QUIET, _ACCENT, _LOOK, _WRONG = "1D1C1A", "6B6863", "B83F22", "8A5F00", "B3261E"
_DASHED = 'w:val="dashed" w:sz="4" w:space="22" w:color="A6A8AB"'
_SIDE = 'w:val="dashed" w:sz="4" w:space="0" w:color="A6A8AB"'
_BOX = (
    f"<w:pBdr><w:top {_DASHED}/><w:left {_SIDE}/><w:bottom {_DASHED}/><w:right {_SIDE}/></w:pBdr>"
    '<w:ind w:left="40" w:right="40"/><w:jc w:val="center"/>'
)


def styles(sheet: Sheet, options: SheetOptions) -> str:
    """Give ``styles.xml``: Word's own styles where it has one, the sheet's for the rest."""
    found = (
        f'{DECLARATION}<w:styles xmlns:w="{WORDS}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
        f"{_type(_INK, 10)}{_language(sheet)}"
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        "<w:unhideWhenUsed/></w:style>"
        f"{_paragraph_styles()}</w:styles>"
    )
    part = options.type_size / 100
    return _SIZE.sub(lambda size: f'{size[1]}{round(int(size[2]) * part)}"', found)


def settings(sheet: Sheet) -> str:
    """Give ``settings.xml``: without the mode Word would take the file for one of Word 2007."""
    return (
        f'{DECLARATION}<w:settings xmlns:w="{WORDS}"><w:zoom w:percent="100"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"{_language(sheet, 'themeFontLang')}</w:settings>"
    )


def header(sheet: Sheet, options: SheetOptions, width: int) -> str:
    """Give what runs over each page, as wide as that many twentieths of a point."""
    words = _running("Header", width, header_of(sheet, options))
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{words}</w:hdr>"


def footer(sheet: Sheet, options: SheetOptions, width: int) -> str:
    """Give what runs under each page, the same way."""
    words = _running("Footer", width, footer_of(sheet, options))
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{words}</w:ftr>"


def _paragraph_styles() -> str:
    heading = '<w:spacing w:before="0" w:after="0"/><w:outlineLvl w:val="0"/>'
    small = f"{_type(_QUIET, 8.5)}{_ENGLISH}"
    capitals = '<w:caps/><w:color w:val="6B6863"/><w:spacing w:val="12"/>'
    plain = f'<w:caps w:val="0"/><w:spacing w:val="0"/>{_size(8.5)}'
    file = f"{_MONO}<w:noProof/>{_type(_QUIET, 7.5)}{_ENGLISH}"
    return "".join(
        (
            _style("Title", "Title", _after(60), f"{_SERIF}{_BOLD}{_type(_INK, 18)}"),
            _style("Subtitle", "Subtitle", _after(120), f"{_type(_QUIET, 9)}{_ENGLISH}"),
            _style("Heading1", "heading 1", heading, f"{_BOLD}{_type(_ACCENT, 11)}"),
            _style("Caption", "caption", _after(90, 288), f"{_SERIF}{_type(_INK, 10.5)}"),
            _style("ShortCaption", "Caption, cut", _after(60), f"{_SERIF}{_type(_INK, 9)}"),
            _style("Credit", "Credit", _after(90), f"{_BOLD}{capitals}{_size(7.5)}"),
            _style("JoinedCredit", "Credit in a joined script", "", plain, "Credit"),
            _style("Absent", "Absent", _after(90), f"{_ITALIC}{_type(_QUIET, 9)}{_ENGLISH}"),
            _style("EmptyBox", "Empty box", _BOX, small),
            _style("CheckError", "Check: error", _after(60), f"{_type(_WRONG, 8.5)}{_ENGLISH}"),
            _style("CheckWarning", "Check: warning", _after(60), f"{_type(_LOOK, 8.5)}{_ENGLISH}"),
            _style("CheckNote", "Check: note", _after(60), small),
            _style("FileName", "File name", _after(60), file),
            _style("ColumnHead", "Column head", "", f"{_BOLD}{small}"),
            _style("Header", "header", "", small),
            _style("Footer", "footer", "", small),
        )
    )


def _style(
    name: str, shown: str, paragraph: str, run: str = "", parent: str = "Normal"
) -> str:  # fmt: skip
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="{parent}"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _after(space: int, line: int = 260) -> str:
    """Give the space after a paragraph (twentieths of a point) and its leading (240 is single)."""
    return f'<w:spacing w:before="0" w:after="{space}" w:line="{line}" w:lineRule="auto"/>'


def _type(colour: str, size: float) -> str:
    return f'<w:color w:val="{colour}"/>{_size(size)}'


def _size(points: float) -> str:
    """Give the size, which the format counts in half points, in every script."""
    return f'<w:sz w:val="{points * 2:g}"/><w:szCs w:val="{points * 2:g}"/>'


def _language(sheet: Sheet, element: str = "lang") -> str:
    tag = language_tag(sheet.language)
    if not tag:
        return ""
    attribute = {"western": "val", "asian": "eastAsia", "complex": "bidi"}[language_group(tag)]
    return f'<w:{element} w:{attribute}="{tag}"/>'


def _running(style: str, width: int, head: RunningHead) -> str:
    words = "<w:r><w:tab/></w:r>".join(
        "".join(_FIELDS.get(name) or _run(text) for text, name in part) for part in head.parts
    )
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="center"'
        f' w:pos="{width // 2}"/><w:tab w:val="right" w:pos="{width}"/></w:tabs></w:pPr>{words}</w:p>'
    )


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


_FIELDS = {PAGE: _field("PAGE"), PAGES: _field("NUMPAGES")}
