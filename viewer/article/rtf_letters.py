"""Bytes in changing code pages and numbered Unicode units become the letters of an RTF text."""


class RtfLetters:
    """Letters not yet handed over: bytes of one code page, or UTF-16 units, never both at once."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._codec = ""
        self._units = bytearray()
        self._ready: list[str] = []

    def add_bytes(self, text: str, codec: str) -> None:
        """Add bytes, each as the character of its code, in a code page."""
        if self._units or codec != self._codec:
            self._settle()
            self._codec = codec
        self._bytes += text.encode("latin-1")

    def add_unit(self, number: int) -> None:
        """Add what \\uN says; a negative number stands for one above 32767 (RTF 1.9.1, \\u)."""
        if self._bytes:
            self._settle()
        self._units += (number & 0xFFFF).to_bytes(2, "little")

    def take(self) -> str:
        """Hand over what has come in so far."""
        self._settle()
        text = "".join(self._ready)
        self._ready.clear()
        return text

    def _settle(self) -> None:
        if self._bytes:
            self._ready.append(self._bytes.decode(self._codec, "replace"))
            self._bytes.clear()
        if self._units:
            self._ready.append(self._units.decode("utf-16-le", "replace"))
            self._units.clear()
