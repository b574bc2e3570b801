"""Members of a zip package and their XML, within limits: what comes back may have been anywhere."""

import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import SheetError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_MEMBERS = 20_000
MOST_MEMBER_BYTES = 64 << 20
MOST_RATIO = 200
SMALL = 4 << 20
MOST_TAGS = 2_000_000

_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


def read_members(path: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    """Give the members of a zip file that are there, by name. Raises SheetError beyond limits."""
    try:
        with zipfile.ZipFile(path) as package:
            infos = package.infolist()
            if len(infos) > MOST_MEMBERS:
                raise SheetError(f"{path.name} has more parts than a sheet may have.")
            return {
                info.filename: _read(package, info, path)
                for info in infos
                if info.filename in names
            }
    except _FAULTS as fault:
        raise SheetError(f"{path.name} is damaged or no such file as its name says.") from fault


def parse_part(data: bytes, path: Path) -> "_Element":
    """Give the root of a part's tree: no entities, no network, bounded depth and size."""
    from lxml import etree

    if data.count(b"<") > MOST_TAGS:
        raise SheetError(f"{path.name} holds more than a sheet may hold.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise SheetError(f"{path.name} is damaged: its XML cannot be read.") from fault
    if root.getroottree().docinfo.doctype:
        raise SheetError(f"{path.name} declares entities or a document type and was not read.")
    return root


def local(name: str) -> str:
    """Give a name of an element or attribute without its name space."""
    return name.rpartition("}")[2]


def attribute(element: "_Element", name: str) -> str:
    """Give an attribute by its local name, "" where there is none."""
    return next((str(v) for k, v in element.attrib.items() if local(k) == name), "")


def _read(package: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    is_bomb = info.file_size > SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1)
    if info.file_size > MOST_MEMBER_BYTES or is_bomb:
        raise SheetError(f"{path.name} unpacks to more than a sheet may hold.")
    with package.open(info) as member:
        return member.read(info.file_size + 1)
