"""Finds the metadata of an SVG file: RDF as XMP writes it, inside the drawing."""

from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks

MAX_BYTES = 1 << 20  # searched from the start

_RDF, _RDF_END = b"<rdf:RDF", b"</rdf:RDF>"


def read_svg(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the first RDF element; the drawing itself is never parsed.

    W3C, SVG 1.1 (2011), 21.
    """
    stream.seek(0)
    drawing = stream.read(MAX_BYTES)
    start = drawing.find(_RDF)
    end = drawing.find(_RDF_END, start)
    if 0 <= start < end and blocks.admits(end - start, "RDF"):
        blocks.xmp.append(drawing[start : end + len(_RDF_END)])
