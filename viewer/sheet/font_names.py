"""Fonts by file name, best first: what Linux, macOS and Windows are known to bring along.

Names are in small letters without blanks, hyphens and a final "Regular".
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Style = Literal["serif", "serif bold", "sans", "sans bold", "mono"]

FIRST_CHOICES: Mapping[Style, tuple[str, ...]] = MappingProxyType(
    {
        "serif": (
            "notoserif", "sourceserif4", "liberationserif", "timesnewroman", "times", "georgia",
            "dejavuserif", "freeserif", "tinos",
        ),
        "serif bold": (
            "notoserifbold", "sourceserif4bold", "liberationserifbold", "timesnewromanbold",
            "timesbd", "georgiabold", "georgiab", "dejavuserifbold", "freeserifbold", "notoserif",
            "timesnewroman", "times", "georgia", "dejavuserif",
        ),
        "sans": (
            "inter", "notosans", "sourcesans3", "liberationsans", "segoeui", "helveticaneue",
            "helvetica", "arial", "freesans",
        ),
        "sans bold": (
            "interbold", "notosansbold", "sourcesans3bold", "liberationsansbold", "segoeuib",
            "arialbold", "arialbd", "freesansbold", "inter", "notosans", "segoeui",
            "helveticaneue", "helvetica", "arial",
        ),
        "mono": (
            "dejavusansmono", "notosansmono", "liberationmono", "menlo", "consola", "couriernew",
            "cour", "freemono",
        ),
    }
)  # fmt: skip

_SERIF_SCRIPTS = (
    "notonaskharabic", "notoserifhebrew", "notoserifdevanagari", "notoserifthai",
    "notoserifbengali", "notoseriftamil", "notoserifarmenian", "notoserifgeorgian",
    "notoserifethiopic", "geezapro", "devanagarimt", "itfdevanagari",
)  # fmt: skip
_BOLD_SERIF_SCRIPTS = (
    "notonaskharabicbold", "notoserifhebrewbold", "notoserifdevanagaribold", "notoserifthaibold",
)  # fmt: skip
_SANS_SCRIPTS = (
    "notosansarabic", "notosanshebrew", "notosansdevanagari", "notosansthai", "notosansbengali",
    "notosanstamil", "notosansarmenian", "notosansgeorgian", "notosansethiopic", "segoeui",
    "nirmala", "nirmalaui", "leelawui", "ebrima", "gadugi", "kohinoor", "arialhb", "thonburi",
    "mukta", "lohitdevanagari",
)  # fmt: skip
_BOLD_SANS_SCRIPTS = (
    "notosansarabicbold", "notosanshebrewbold", "notosansdevanagaribold", "notosansthaibold",
    "nirmalab",
)  # fmt: skip
_EVERYTHING = (
    "notoserif", "notosans", "dejavusans", "dejavuserif", "freeserif", "freesans", "arialunicode",
    "droidsansfallbackfull", "droidsansfallback", "unifont", "seguisym", "applesymbols",
    "notosanssymbols", "notosanssymbols2", "notosansmath",
)  # fmt: skip

FALLBACKS: Mapping[Style, tuple[str, ...]] = MappingProxyType(
    {
        "serif": (*_SERIF_SCRIPTS, *_SANS_SCRIPTS, *_EVERYTHING),
        "serif bold": (
            *_BOLD_SERIF_SCRIPTS, *_BOLD_SANS_SCRIPTS, *_SERIF_SCRIPTS, *_SANS_SCRIPTS,
            "dejavusansbold", *_EVERYTHING,
        ),
        "sans": (*_SANS_SCRIPTS, *_SERIF_SCRIPTS, *_EVERYTHING),
        "sans bold": (
            *_BOLD_SANS_SCRIPTS, *_SANS_SCRIPTS, *_SERIF_SCRIPTS, "dejavusansbold", *_EVERYTHING,
        ),
        "mono": ("dejavusansmono", *_SANS_SCRIPTS, *_SERIF_SCRIPTS, *_EVERYTHING),
    }
)  # fmt: skip

HAN_CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zh": (
            "notoserifcjk", "notoserifcjksc", "notoserifsc", "songti", "simsun", "notosanscjk",
            "notosanscjksc", "notosanssc", "pingfang", "stheitilight", "msyh", "wqyzenhei",
            "wqymicrohei",
        ),
        "ja": (
            "notoserifcjk", "notoserifcjkjp", "notoserifjp", "hiraginominchopron", "yumin",
            "msmincho", "notosanscjk", "notosanscjkjp", "notosansjp", "yugothm", "yugothr",
            "msgothic", "ipaexm", "ipamp", "takaopmincho", "ipag",
        ),
        "ko": (
            "notoserifcjk", "notoserifcjkkr", "notoserifkr", "applemyungjo", "batang",
            "notosanscjk", "notosanscjkkr", "notosanskr", "applesdgothicneo", "malgun",
            "nanummyeongjo", "nanumgothic", "undotum",
        ),
    }
)  # fmt: skip

# The order of faces within the Noto CJK collections: JP, KR, SC, TC, HK.
HAN_NUMBERS: Mapping[str, int] = MappingProxyType({"ja": 0, "ko": 1, "zh": 2})
