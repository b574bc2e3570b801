"""Pages to draw on: fpdf2 with tags around what is drawn, and lines that are already set."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO

from fpdf import FPDF, ViewerPreferences
from fpdf.fonts import TTFFont
from fpdf.image_datastructures import RasterImageInfo
from fpdf.image_parsing import preload_image
from fpdf.line_break import Fragment

from viewer.sheet.fonts import Face
from viewer.sheet.page import Colour
from viewer.sheet.spooling import Spool, Spooled, Target, WritingProducer
from viewer.sheet.typesetting import Line, Piece


class Paper(FPDF):
    """A PDF in the making, measured in points from the top left corner."""

    def __init__(self) -> None:
        super().__init__(unit="pt")
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        self.render_color_fonts = False
        self.core_fonts_encoding = "windows-1252"
        self.str_alias_nb_pages = ""  # a caption may well say "{nb}"
        self._families: dict[Face, str] = {}
        self._tags_on_page = 0
        self._spool = Spool()
        self.target: Target | None = None

    def describe(self, title: str, language: str, made_at: datetime) -> None:
        """Note title, language and time; the title is what the reader's window shows."""
        self.set_title(title)
        self.set_creator("Cutline")
        self.set_creation_date(made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        if language:
            self.set_lang(language)

    def begin_page(self, width: float, height: float) -> None:
        """Start a page of that size."""
        self.add_page(format=(width, height))
        self._tags_on_page = 0

    @contextmanager
    def tagged(self, kind: str, alternative: str | None = None) -> Iterator[None]:
        """Tell readers what is drawn inside: H1, P or Figure, with words for who cannot see it."""
        number = self._tags_on_page
        self._tags_on_page += 1
        _, parents = self.struct_builder.add_marked_content(
            self.page, f"/{kind}", mcid=number, alt_text=alternative
        )
        self.pages[self.page].struct_parents = parents
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Tell readers to pass over what is drawn inside: rules, boxes, footers."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def put_lines(self, lines: Sequence[Line], x: float, y: float, width: float) -> float:
        """Draw lines one below the other; right-to-left ones at the right edge. Give the end."""
        for line in lines:
            left = x + width - line.width if line.right_to_left else x
            self.put_line(line, left, y)
            y += line.type.leading
        return y

    def put_line(self, line: Line, x: float, y: float) -> None:
        """Draw one line, its box's top left corner at ``x``, ``y``."""
        self.set_text_color(*line.type.colour)
        self.set_char_spacing(line.type.spacing)
        for piece in line.pieces:
            self._use(piece, line.type.size)
            self.set_xy(x, y)
            self.cell(piece.width, line.type.leading, piece.text)
            x += piece.width

    def put_rule(self, y: float, left: float, right: float, colour: Colour, width: float) -> None:
        """Draw a rule across the page."""
        with self.artifact():
            self.set_draw_color(*colour)
            self.set_line_width(width)
            self.line(left, y, right, y)

    def takes(self, jpeg: bytes) -> bool:
        """Tell whether a picture can be embedded; its bytes wait in the spool from then on."""
        try:
            _, _, info = preload_image(self.image_cache, jpeg)
        except (OSError, ValueError):
            return False
        if isinstance(info, RasterImageInfo) and isinstance(info["data"], bytes):
            info["data"] = self._spool.put(info["data"])
        return isinstance(info, RasterImageInfo) and isinstance(info["data"], Spooled)

    def put_picture(self, jpeg: bytes, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture that the paper takes."""
        self.image(jpeg, x, y, width, height)

    def put_link(self, place: tuple[float, float, float, float], address: str) -> None:
        """Let a click on a place (left, top, width, height) open an address."""
        self.link(*place, link=address)

    def put_ground(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a box."""
        with self.artifact():
            self.set_fill_color(*colour)
            self.rect(x, y, width, height, style="F")

    def put_dashed_box(
        self, x: float, y: float, width: float, height: float, colour: Colour
    ) -> None:
        """Draw the outline of what is missing."""
        with self.artifact():
            self.set_draw_color(*colour)
            self.set_line_width(0.6)
            self.set_dash_pattern(dash=2.5, gap=2)
            self.rect(x, y, width, height)
            self.set_dash_pattern()

    def write_to(self, out: BinaryIO) -> None:
        """Write the file, object by object."""
        self.target = Target(out)
        self.output(output_producer_class=WritingProducer)

    def let_go(self) -> None:
        """Close the font files and the spool."""
        self._spool.close()
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def _default_file_id(self, buffer: object) -> str:
        assert isinstance(buffer, Target)
        return buffer.file_id()

    def _use(self, piece: Piece, size: float) -> None:
        if piece.face.core:
            self.set_text_shaping(False)
            family = piece.face.core.removesuffix("B")
            self.set_font(family, "B" if family != piece.face.core else "", size)
            return
        self.set_font(self._family_of(piece.face), size=size)
        self.set_text_shaping(direction="rtl" if piece.right_to_left else "ltr")
        assert self.text_shaping is not None
        direction = self.text_shaping["direction"]
        self.text_shaping |= {"fragment_direction": direction, "paragraph_direction": direction}

    def _family_of(self, face: Face) -> str:
        if face not in self._families:
            self._families[face] = f"face{len(self._families)}"
            self.add_font(self._families[face], fname=face.path, collection_font_number=face.number)
        return self._families[face]

    def _preload_bidirectional_text(self, text: str, markdown: bool) -> Sequence[Fragment]:  # noqa: ARG002
        """Take a cell's text as the one run that it is: faces and directions are already chosen."""
        return (Fragment(text, self._get_current_graphics_state(), self.k),)
