"""The way through an RTF document's groups: what is text, what is not, and how it is written."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from viewer.article.rtf_letters import RtfLetters
from viewer.article.rtf_paragraphs import RtfParagraphs
from viewer.article.rtf_tokens import Token, TooMuch, codec_of_charset, codec_of_page

DEEPEST = 500
SMALLEST_PICTURE = 567  # twips: one centimetre; what is smaller both ways is a sign

_SIGNS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_ESCAPES = {"\\": "\\", "{": "{", "}": "}", "~": "\u00a0", "_": "\u2011"}
# Where the text of a group goes. A group marked \* that is not here is skipped; "silent" ones hold
# no text but may hold a picture, as the properties of a shape do.
_PLACES = {
    "fonttbl": "fonts", "stylesheet": "styles", "fldinst": "instruction", "pict": "picture",
    "shppict": "text", "shpinst": "silent", "sn": "silent", "sv": "silent", "sp": "silent", "upr": "silent",
    "shptxt": "box", "ud": "text", "field": "field",
    **dict.fromkeys(
        [
            *("colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl"),
            *("footerr", "footerf", "footnote", "annotation", "nonshppict", "shprslt", "objdata"),
            *("listtext", "pntext", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "filetbl"),
            *("listtable", "revtbl", "themedata", "datastore", "latentstyles", "objclass"),
        ],
        "skipped",
    ),
}  # fmt: skip
_SEQUENCE = re.compile(r"\s*SEQ\s", re.IGNORECASE)
_INCLUDED = re.compile(r'\s*INCLUDEPICTURE\s+"([^"]{1,2000})"', re.IGNORECASE)
_SUFFIXES = {"jpegblip": "jpg", "pngblip": "png", "emfblip": "emf"}


@dataclass(slots=True)
class _Group:
    """What holds inside a group; ``opened`` is the place that it opened itself."""

    place: str
    codec: str
    fallback: int = 1
    slanted: bool = False
    hidden: bool = False
    opened: str = ""


class RtfWalk:
    """One way through the tokens, with a stack of bounded depth."""

    def __init__(
        self,
        paragraphs: RtfParagraphs,
        encoding: str | None,
        keep: Callable[[str, str], None] | None = None,
    ) -> None:
        """``keep`` is handed each picture: its name, and its bytes in hexadecimal digits."""
        self._paragraphs, self._encoding = paragraphs, encoding
        self._keep = keep
        self._digits: list[str] = []
        self._page = encoding or "cp1252"
        self._groups = [_Group("text", self._page)]
        self._letters = RtfLetters()
        self._starred = False
        self._to_skip = 0
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._number = 0
        self._collected: list[str] = []
        self._counts = False
        self._pictures = 0
        self._sides: list[int] = []
        self._suffix = "wmf"
        self._in_text: Mapping[str, Callable[[int | None], None]] = {
            "par": lambda _: paragraphs.end(),
            "sect": lambda _: paragraphs.end(),
            "nestcell": lambda _: paragraphs.end(),
            "cell": lambda _: paragraphs.end_cell(),
            "row": lambda _: paragraphs.end_row(),
            "pard": lambda _: paragraphs.reset(),
            "plain": self._reset_looks,
            "i": self._set_slanted,
            "v": self._set_hidden,
            "deleted": self._set_hidden,
            "f": self._set_font,
        }

    def through(self, tokens: Iterable[Token]) -> None:
        """Hand everything that the document shows to the paragraphs; raises TooMuch."""
        for kind, text, number in tokens:
            if kind in ("text", "byte"):
                self._add_bytes(text)
            elif kind == "word":
                self._do(text, number)
            elif kind == "sign":
                self._do_sign(text)
            elif kind == "open":
                self._open()
            else:
                self._close()
        while len(self._groups) > 1:
            self._close()
        self._say()
        self._paragraphs.end()

    def _open(self) -> None:
        self._say()
        if len(self._groups) >= DEEPEST:
            raise TooMuch(f"is nested deeper than {DEEPEST} levels")
        self._to_skip = 0
        around = self._groups[-1]
        self._groups.append(
            _Group(around.place, around.codec, around.fallback, around.slanted, around.hidden)
        )

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        self._say()
        self._to_skip = 0
        opened = self._groups.pop().opened
        if opened == "picture":
            self._end_picture()
        elif opened == "instruction":
            self._end_instruction()
        elif opened == "box":
            self._paragraphs.close_box()
        elif opened == "field" and self._counts:
            self._counts = False
            self._paragraphs.end_label()

    def _do(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        starred, self._starred = self._starred, False
        if group.place == "skipped":
            return
        if word in _PLACES:
            self._enter(group, _PLACES[word], word)
        elif starred:
            group.place = "skipped"
        elif word == "u":
            self._letters.add_unit(number or 0)
            self._to_skip = group.fallback
        elif word == "uc":
            group.fallback = min(max(number or 0, 0), 10)
        elif word in _SIGNS:
            self._say()
            self._say(_SIGNS[word])
        elif group.place in ("fonts", "styles"):
            self._define(word, number)
        elif group.place == "picture":
            self._describe_picture(word, number)
        elif group.place == "text":
            self._format(word, number)

    def _enter(self, group: _Group, place: str, word: str) -> None:
        self._say()
        if word in ("listtext", "pntext"):
            self._paragraphs.current.in_list = True
        group.opened = place
        group.place = "text" if place in ("box", "field") else place
        if place == "box":
            self._paragraphs.open_box()
        elif place == "picture":
            self._sides, self._suffix, self._digits = [], "wmf", []
        elif place == "instruction":
            self._collected = []

    def _do_sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in _ESCAPES:
            if sign in "\\{}":
                self._add_bytes(sign)
            else:
                self._say()
                self._say(_ESCAPES[sign])
        elif sign in "\r\n" and self._groups[-1].place == "text":
            self._format("par", None)

    def _add_bytes(self, text: str) -> None:
        """Add bytes, less those that stand in for a Unicode letter before them."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        group = self._groups[-1]
        if group.place == "picture" and self._keep is not None:
            self._digits.append(text)
        if text and group.place not in ("skipped", "picture", "silent"):
            self._letters.add_bytes(text, group.codec)

    def _say(self, text: str = "") -> None:
        """Hand what has been collected, or a text, to where the group's text goes."""
        text = text or self._letters.take()
        group = self._groups[-1]
        if not text:
            return
        if group.place == "text" and not group.hidden:
            self._paragraphs.add_text(text, slanted=group.slanted)
        elif group.place == "instruction":
            self._collected.append(text)
        elif group.place == "styles":
            self._styles[self._number] = self._styles.get(self._number, "") + text.rstrip("; ")

    def _format(self, word: str, number: int | None) -> None:
        """Do what a control word among the text says."""
        self._say()
        current = self._paragraphs.current
        if word in self._in_text:
            self._in_text[word](number)
        elif word == "s":
            current.style = self._styles.get(number or 0, "")
        elif word == "qc":
            current.centred = True
        elif word == "ls":
            current.in_list = bool(number)
        elif word == "intbl":
            current.in_table = True
        elif word == "outlinelevel":
            current.level = number
        elif word == "ansicpg":
            self._use(codec_of_page(number or 0))
        elif word in ("mac", "pc", "pca"):
            self._use({"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}[word])

    def _define(self, word: str, number: int | None) -> None:
        """Take down a font's code page or a style's number."""
        if word == ("f" if self._groups[-1].place == "fonts" else "s"):
            self._number = number or 0
        elif word == "cs":
            self._number = -1
        elif word in ("fcharset", "cpg"):
            codec_of = codec_of_charset if word == "fcharset" else codec_of_page
            codec = codec_of(number or 0)
            if codec:
                self._fonts[self._number] = codec

    def _describe_picture(self, word: str, number: int | None) -> None:
        if word in ("picwgoal", "pichgoal"):
            self._sides.append(number or 0)
        self._suffix = _SUFFIXES.get(word, self._suffix)

    def _end_picture(self) -> None:
        """Add a picture under a name of ours: RTF has none."""
        if len(self._sides) == 2 and max(self._sides) < SMALLEST_PICTURE:
            return
        self._pictures += 1
        name = f"picture{self._pictures}.{self._suffix}"
        self._paragraphs.add_picture(name)
        if self._keep is not None:
            self._keep(name, "".join("".join(self._digits).split()))

    def _end_instruction(self) -> None:
        instruction = "".join(self._collected)
        included = _INCLUDED.match(instruction)
        if included:
            self._paragraphs.add_picture(included[1].replace("\\\\", "\\"))
        self._counts = _SEQUENCE.match(instruction) is not None

    def _use(self, codec: str | None) -> None:
        """Read bytes from here on in the document's own code page."""
        if codec and self._encoding is None:
            self._page = self._groups[-1].codec = codec

    def _reset_looks(self, _: int | None) -> None:
        group = self._groups[-1]
        group.slanted, group.hidden, group.codec = False, False, self._page

    def _set_slanted(self, number: int | None) -> None:
        self._groups[-1].slanted = number != 0

    def _set_hidden(self, number: int | None) -> None:
        self._groups[-1].hidden = number != 0

    def _set_font(self, number: int | None) -> None:
        if self._encoding is None:
            self._groups[-1].codec = self._fonts.get(number or 0, self._page)
