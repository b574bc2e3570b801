"""A PDF that is written as it grows: photos wait in a temporary file, objects go straight out.

fpdf2 keeps every picture, and then the whole file, in memory. Here a picture is a place in a spool
on disk, and what is written goes to the open file: memory no longer grows with the photos.
"""

import hashlib
import tempfile
from dataclasses import dataclass
from typing import Any, BinaryIO

from fpdf.output import OutputProducer, PDFXObject
from fpdf.syntax import Name, PDFArray

_MOST_IN_MEMORY = 1 << 20


class Spool:
    """Pictures waiting on disk to be written; small ones in memory."""

    def __init__(self) -> None:
        # Lives as long as the paper does, and is closed with it.
        self._file = tempfile.SpooledTemporaryFile(max_size=_MOST_IN_MEMORY)  # noqa: SIM115

    def put(self, data: bytes) -> "Spooled":
        """Keep a picture."""
        start = self._file.seek(0, 2)
        self._file.write(data)
        return Spooled(self, start, len(data))

    def get(self, start: int, length: int) -> bytes:
        """Give a picture back."""
        self._file.seek(start)
        return self._file.read(length)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


@dataclass(frozen=True, slots=True)
class Spooled:
    """Where a picture waits."""

    spool: Spool
    start: int
    length: int

    def read(self) -> bytes:
        """Give the picture."""
        return self.spool.get(self.start, self.length)


class Target:
    """An open file in the place of fpdf2's buffer: it grows by what is added, and has a length."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._length = 0
        self._digest = hashlib.md5(usedforsecurity=False)

    def __len__(self) -> int:
        return self._length

    def __iadd__(self, data: bytes) -> "Target":
        self._out.write(data)
        self._digest.update(data)
        self._length += len(data)
        return self

    def file_id(self) -> str:
        """Give the file's identifier, a digest of what was written (ISO 32000-1, 14.4)."""
        digest = self._digest.hexdigest().upper()
        return f"<{digest}><{digest}>"


class SpooledImage(PDFXObject):
    """A picture that is fetched from the spool when its turn comes to be written."""

    def __init__(self, spooled: Spooled, **fields: Any) -> None:
        super().__init__(contents=b"", subtype="Image", **fields)
        self._spooled = spooled
        self.length = spooled.length

    def content_stream(self) -> bytes:
        """Give the picture's bytes."""
        return self._spooled.read()


class WritingProducer(OutputProducer):
    """Writes each object into the paper's target as soon as it is made."""

    def __init__(self, fpdf: Any) -> None:
        super().__init__(fpdf)
        self.buffer = fpdf.target

    def _add_image(self, info: Any) -> PDFXObject:
        spooled = info.get("data")
        if not isinstance(spooled, Spooled):
            return super()._add_image(info)
        space: Any = Name(info["cs"])
        if info.get("iccp_i") is not None:
            space = PDFArray(["/ICCBased", str(self._ensure_iccp(info)), "0", "R"])
        is_inverted = info["cs"] == "DeviceCMYK" and info.get("inverted") is True
        image = SpooledImage(
            spooled,
            width=info["w"],
            height=info["h"],
            color_space=space,
            bits_per_component=info["bpc"],
            img_filter=info["f"],
            decode="[1 0 1 0 1 0 1 0]" if is_inverted else None,
        )
        info["obj_id"] = self._add_pdf_obj(image, "images")
        return image
