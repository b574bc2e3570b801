"""Slot keys: short digests of a slot's own text, so that they survive edits elsewhere."""

import hashlib
import unicodedata


def keyed(text: str, nth: int = 0) -> str:
    """Give the key of a text that is the ``nth`` (from 0) of its kind in the article.

    Case, white space and compatibility forms do not count: a re-saved page keeps its keys.
    """
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(f"{folded}\n{nth}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
