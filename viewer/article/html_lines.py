"""In which line of the source a page's texts stand, found by one running search."""

import re

WINDOW = 20_000
BUDGET = 8

# What a parser may have written otherwise than the source: entities, line ends.
_PLAIN = re.compile(r"[^&<>\r\n\xa0\ufffd]{1,60}")


class Lines:
    """Give line numbers to texts asked for in document order.

    A text that is not found as it stands keeps the line of the one before it. The search looks
    ahead in a window that grows while it fails, within a budget that keeps all of it linear.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._line = 1
        self._window = WINDOW
        self._budget = BUDGET * len(source) + WINDOW

    def line_of(self, text: str) -> int:
        """Give the line, from 1, in which a text of the page begins."""
        plain = _PLAIN.search(text.strip())
        if plain is None or self._budget <= 0:
            return self._line
        end = min(self._at + self._window, len(self._source))
        found = self._source.find(plain.group(), self._at, end)
        self._budget -= (found if found >= 0 else end) - self._at
        if found < 0:
            self._window *= 2
            return self._line
        self._window = WINDOW
        self._line += self._source.count("\n", self._at, found)
        self._at = found
        return self._line
