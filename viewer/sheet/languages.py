"""The article's language as the formats want it, and nothing where it is no language tag."""

import re
from typing import Literal

Group = Literal["western", "asian", "complex"]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_ASIAN = frozenset({"ja", "ko", "zh"})
_COMPLEX = frozenset(
    {
        "ar", "bn", "ckb", "dv", "fa", "gu", "he", "hi", "iw", "ji", "km", "kn", "lo", "ml", "mr",
        "my", "ne", "or", "pa", "ps", "sa", "sd", "si", "syr", "ta", "te", "th", "ug", "ur", "yi",
    }
)  # fmt: skip


def language_tag(language: str) -> str:
    """Give a language as a tag of BCP 47 ("pt-BR"), or "" for what cannot be one."""
    tag = language.replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


def language_group(tag: str) -> Group:
    """Tell which of the three languages that office programs give a text a tag belongs to."""
    primary = tag.partition("-")[0].lower()
    if primary in _ASIAN:
        return "asian"
    return "complex" if primary in _COMPLEX else "western"
