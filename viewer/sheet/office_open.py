"""What DOCX and XLSX share: the package's conventions of Office Open XML (ECMA-376, part 2)."""

from collections.abc import Iterable
from datetime import UTC

from viewer.sheet.languages import language_tag
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Sheet
from viewer.sheet.wording import made_at
from viewer.sheet.xml_text import DECLARATION, escaped

TYPE = "application/vnd.openxmlformats-officedocument"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

CORE = "docProps/core.xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def content_types(parts: Iterable[tuple[str, str]]) -> str:
    """Give ``[Content_Types].xml`` for parts by name and type; the core properties are known."""
    known = [(name, f"{TYPE}.{kind}+xml") for name, kind in parts]
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in [*known, (CORE, _CORE_TYPE)]
    )
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="jpg" ContentType="image/jpeg"/>{overrides}</Types>'
    )


def relationships(targets: Iterable[tuple[str, str, str]]) -> str:
    """Give a part's relations as (id, last word of the type, target)."""
    found = "".join(
        f'<Relationship Id="{name}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for name, kind, target in targets
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'


def package_relationships(main: str) -> str:
    """Give ``_rels/.rels``: which part is the document, and where its properties are."""
    return (
        f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATION}/officeDocument" Target="{main}"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
        f' Target="{CORE}"/></Relationships>'
    )


def core_properties(sheet: Sheet, options: SheetOptions) -> str:
    """Give title, language and time."""
    moment = made_at(options).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    tag = language_tag(sheet.language)
    language = f"<dc:language>{tag}</dc:language>" if tag else ""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(sheet.title)}</dc:title><dc:creator>Cutline</dc:creator>{language}"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        "</cp:coreProperties>"
    )
