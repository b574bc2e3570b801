"""The parts of an ODT sheet around its body: styles, properties, manifest (ODF 1.3)."""

import re
from collections.abc import Iterable
from datetime import UTC

from viewer.sheet import leaf
from viewer.sheet.languages import language_group, language_tag
from viewer.sheet.options import SheetOptions
from viewer.sheet.page_sizes import page_size
from viewer.sheet.passages import Role, footer_of, header_of
from viewer.sheet.rows import Sheet
from viewer.sheet.running_heads import PAGE, PAGES, RunningHead
from viewer.sheet.wording import made_at
from viewer.sheet.xml_text import DECLARATION, escaped

MIME = "application/vnd.oasis.opendocument.text"

STYLES: dict[Role, str] = {
    "title": "Title",
    "subtitle": "Subtitle",
    "number": "Heading_20_1",
    "empty box": "Empty_20_box",
    "caption": "Caption",
    "credit": "Credit",
    "joined credit": "Credit_20_in_20_a_20_joined_20_script",
    "absent": "Absent",
    "error": "Check_20_error",
    "warning": "Check_20_warning",
    "note": "Check_20_note",
    "file": "File_20_name",
    "column": "Column_20_head",
    "short": "Caption_20_cut",
}

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "office": f"{_OASIS}:office:1.0",
        "style": f"{_OASIS}:style:1.0",
        "text": f"{_OASIS}:text:1.0",
        "table": f"{_OASIS}:table:1.0",
        "draw": f"{_OASIS}:drawing:1.0",
        "meta": f"{_OASIS}:meta:1.0",
        "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
        "svg": f"{_OASIS}:svg-compatible:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)

_INK, _QUIET, _ACCENT, _LOOK, _WRONG = "#1d1c1a", "#6b6863", "#b83f22", "#8a5f00", "#b3261e"
_SIZE = re.compile(r'(font-size(?:-asian|-complex)?=")([0-9.]+)pt"')
_FIELDS = {
    PAGE: '<text:page-number text:select-page="current">1</text:page-number>',
    PAGES: "<text:page-count>1</text:page-count>",
}
RULE = "0.5pt solid #d9d5cd"

_ENGLISH = 'fo:language="en" fo:country="GB"'
_SERIF = 'style:font-name="Georgia" style:font-name-complex="Times New Roman"'
_BOLD = "".join(
    f' {of}weight{to}="bold"'
    for of, to in (("fo:font-", ""), ("style:font-", "-asian"), ("style:font-", "-complex"))
)
_ITALIC = 'fo:font-style="italic" style:font-style-complex="italic"'


def styles(sheet: Sheet, options: SheetOptions) -> str:
    """Give ``styles.xml``: the paragraphs' styles, the page, what runs over and under it."""
    found = (
        f'{DECLARATION}<office:document-styles {NAMESPACES} office:version="1.3">'
        f'{_fonts()}<office:styles><style:default-style style:family="paragraph">'
        '<style:text-properties style:font-name="Arial" style:font-name-complex="Arial"'
        f" {_type(_INK, 10)} {_language(sheet)}/></style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{_paragraph_styles(leaf.text_width(options))}</office:styles>"
        f"<office:automatic-styles>{_page_layout(options)}</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard"'
        f' style:page-layout-name="Page">{_header(sheet, options)}{_footer(sheet, options)}</style:master-page>'
        "</office:master-styles></office:document-styles>"
    )
    part = options.type_size / 100
    return _SIZE.sub(lambda size: f'{size[1]}{float(size[2]) * part:g}pt"', found)


def properties(sheet: Sheet, options: SheetOptions) -> str:
    """Give ``meta.xml``: title, language and time."""
    moment = made_at(options).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    tag = language_tag(sheet.language)
    language = f"<dc:language>{tag}</dc:language>" if tag else ""
    return (
        f'{DECLARATION}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        f"<meta:generator>Cutline</meta:generator><dc:title>{escaped(sheet.title)}</dc:title>"
        f"<meta:creation-date>{moment}</meta:creation-date><dc:date>{moment}</dc:date>{language}"
        "</office:meta></office:document-meta>"
    )


def manifest(pictures: Iterable[str]) -> str:
    """Give ``META-INF/manifest.xml``, which lists every part."""
    texts = (
        f'{name}" manifest:media-type="text/xml'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    photos = (f'{name}" manifest:media-type="image/jpeg' for name in pictures)
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{entry}"/>' for entry in (*texts, *photos)
    )
    return (
        f'{DECLARATION}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0"'
        ' manifest:version="1.3"><manifest:file-entry manifest:full-path="/"'
        f' manifest:version="1.3" manifest:media-type="{MIME}"/>{entries}</manifest:manifest>'
    )


def _fonts() -> str:
    faces = {
        "Arial": "swiss", "Georgia": "roman", "Times New Roman": "roman", "Consolas": "modern",
        "Courier New": "modern",
    }  # fmt: skip
    found = "".join(
        f'<style:font-face style:name="{name}" svg:font-family="&apos;{name}&apos;"'
        f' style:font-family-generic="{generic}"/>'
        for name, generic in faces.items()
    )
    return f"<office:font-face-decls>{found}</office:font-face-decls>"


def _paragraph_styles(width: float) -> str:
    small = f"{_type(_QUIET, 8.5)} {_ENGLISH}"
    mono = 'style:font-name="Consolas" style:font-name-complex="Courier New"'
    capitals = 'fo:text-transform="uppercase" fo:letter-spacing="0.6pt"'
    plain = 'fo:text-transform="none" fo:letter-spacing="normal"'
    box = (
        'fo:text-align="center" fo:border="0.5pt dashed #a6a8ab" fo:padding-top="22pt"'
        ' fo:padding-bottom="22pt" fo:padding-left="0pt" fo:padding-right="0pt"'
    )
    tab = (
        f'<style:tab-stops><style:tab-stop style:position="{width / 2:g}pt" style:type="center"/>'
        f'<style:tab-stop style:position="{width:g}pt" style:type="right"/>'
        "</style:tab-stops>"
    )
    joined = STYLES["joined credit"]
    return "".join(
        (
            _style("Title", _after(3), f"{_SERIF}{_BOLD} {_type(_INK, 18)}"),
            _style("Subtitle", _after(6), f"{_type(_QUIET, 9)} {_ENGLISH}"),
            _style("Heading_20_1", _after(0), f"{_BOLD} {_type(_ACCENT, 11)}", outline=1),
            _style("Caption", _after(4.5, 120), f"{_SERIF} {_type(_INK, 10.5)}"),
            _style("Caption_20_cut", _after(3), f"{_SERIF} {_type(_INK, 9)}"),
            _style("Credit", _after(4.5), f"{_BOLD} {capitals} {_type(_QUIET, 7.5)}"),
            _style(joined, _after(4.5), f"{plain} {_type(_QUIET, 8.5)}", parent="Credit"),
            _style("Absent", _after(4.5), f"{_ITALIC} {_type(_QUIET, 9)} {_ENGLISH}"),
            _style("Empty_20_box", box, small),
            _style("Check_20_error", _after(3), f"{_type(_WRONG, 8.5)} {_ENGLISH}"),
            _style("Check_20_warning", _after(3), f"{_type(_LOOK, 8.5)} {_ENGLISH}"),
            _style("Check_20_note", _after(3), small),
            _style("File_20_name", _after(3), f"{mono} {_type(_QUIET, 7.5)} {_ENGLISH}"),
            _style("Column_20_head", "", f"{_BOLD} {small}"),
            _style("Header", "", small, inside=tab),
            _style("Footer", "", small, inside=tab),
        )
    )


def _style(
    name: str,
    paragraph: str,
    text: str,
    *,
    parent: str = "Standard",
    outline: int = 0,
    inside: str = "",
) -> str:
    shown = name.replace("_20_", " ")
    level = f' style:default-outline-level="{outline}"' if outline else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}"{level}'
        f' style:family="paragraph" style:parent-style-name="{parent}">'
        f"<style:paragraph-properties {paragraph}>{inside}</style:paragraph-properties>"
        f"<style:text-properties {text}/></style:style>"
    )


def _after(space: float, line: int = 108) -> str:
    """Give the space after a paragraph in points and its leading in hundredths of the type's."""
    return f'fo:margin-top="0pt" fo:margin-bottom="{space:g}pt" fo:line-height="{line}%"'


def _type(colour: str, size: float) -> str:
    sizes = " ".join(
        f'{name}="{size:g}pt"'
        for name in ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
    )
    return f'fo:color="{colour}" {sizes}'


def _language(sheet: Sheet) -> str:
    tag = language_tag(sheet.language)
    if not tag:
        return ""
    language, _, rest = tag.partition("-")
    country = next((part.upper() for part in rest.split("-") if len(part) == 2), "none")
    group = language_group(tag)
    if group == "western":
        return f'fo:language="{language}" fo:country="{country}"'
    return f'style:language-{group}="{language}" style:country-{group}="{country}"'


def _page_layout(options: SheetOptions) -> str:
    width, height = page_size(options)
    edges = leaf.edges(options)
    over, under = edges["top"] - edges["header"], edges["bottom"] - edges["footer"]
    orientation = "landscape" if options.landscape else "portrait"
    return (
        '<style:page-layout style:name="Page"><style:page-layout-properties'
        f' fo:page-width="{width:g}pt" fo:page-height="{height:g}pt"'
        f' style:print-orientation="{orientation}"'
        f' fo:margin-top="{edges["header"]:g}pt" fo:margin-bottom="{edges["footer"]:g}pt"'
        f' fo:margin-left="{edges["left"]:g}pt" fo:margin-right="{edges["right"]:g}pt"/>'
        f'<style:header-style><style:header-footer-properties svg:height="{over:g}pt"'
        ' fo:margin-bottom="6pt"/></style:header-style>'
        f'<style:footer-style><style:header-footer-properties svg:height="{under:g}pt"'
        ' fo:margin-top="6pt"/></style:footer-style></style:page-layout>'
    )


def _header(sheet: Sheet, options: SheetOptions) -> str:
    words = _running(header_of(sheet, options))
    return f'<style:header><text:p text:style-name="Header">{words}</text:p></style:header>'


def _footer(sheet: Sheet, options: SheetOptions) -> str:
    words = _running(footer_of(sheet, options))
    return f'<style:footer><text:p text:style-name="Footer">{words}</text:p></style:footer>'


def _running(head: RunningHead) -> str:
    return "<text:tab/>".join(
        "".join(_FIELDS.get(name) or escaped(text) for text, name in part) for part in head.parts
    )
