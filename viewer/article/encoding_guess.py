"""Which old encoding some bytes are in, told by the letters that its languages use most."""

import itertools
from collections.abc import Mapping

WESTERN = "éèêëàâçôîïùûüöäßñáíóúãõåæøœìòÉÈÀÂÇÖÄÜÅØÆÁÍÓÚÑ’‘“”„–—…€«»·°¿¡ "
CENTRAL = "ąćęłńóśźżáčďéěíňřšťúůýžőűăâîşţđöüäßŁŚŻŹČŘŠŽĆŐŰÁÉÍÓÚ’“”„–—…€«» "
TURKISH = "çğıöşüâîÇĞİÖŞÜ’“”–—…€ "
BALTIC = "ąčęėįšųūžāēģīķļņōõäöüŠŽČĄĖ’“”„–—…€ "
CYRILLIC = "оеаинтслвркмдпуяыгбзчйхжюьіїОАНПСВРКМТИДБГФ«»—–„“…№ "
GREEK = "αοιετσνηυρπκμλςωδγχθφβξζψάέήίόύώΑΟΙΕΤΣΝΗΠΚΜΛΩΔΓΆΈ«»–—… "
HEBREW = "יוהלארתבםמשנעדקחפספכגןטזץצך״׳–“”… "
ARABIC = "ايلمنوترةبعدسفهكقحجشطصخىأپچکگی،؛؟«»–“” "
KANA = "のにはをたがでてとしれさあいうかきくこすせそちつなねまみもやよらりるろわんっー、。「」・アイウカキクコサシスタッテトナニフムメラリルレロンー"
HANGUL = (
    "이다는의에을가고하지로한은도서사기를인자어시정대나일그해리부으수아보있제국전장스과상주구원들중"
)
SIMPLIFIED = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经，。、“”：；"
TRADITIONAL = "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經，。、「」：；"

# In this order where two fit alike: the usual before the rare.
USUAL: Mapping[str, str] = {
    "cp1252": WESTERN,
    "iso8859_15": WESTERN,
    "cp1250": CENTRAL,
    "iso8859_2": CENTRAL,
    "cp1254": TURKISH,
    "cp1257": BALTIC,
    "mac_roman": WESTERN,
    "cp1251": CYRILLIC,
    "koi8_r": CYRILLIC,
    "koi8_u": CYRILLIC,
    "iso8859_5": CYRILLIC,
    "cp866": CYRILLIC,
    "cp1253": GREEK,
    "iso8859_7": GREEK,
    "cp1255": HEBREW,
    "iso8859_8": HEBREW,
    "cp1256": ARABIC,
    "iso8859_6": ARABIC,
    "cp932": KANA,
    "euc_jp": KANA,
    "gb18030": SIMPLIFIED,
    "big5hkscs": TRADITIONAL,
    "cp949": HANGUL,
}
WIDE = frozenset(("cp932", "euc_jp", "gb18030", "big5hkscs", "cp949"))
# Even in good text only a part of all signs is among the commonest of a script with thousands.
WIDE_SHARE = 0.3
ENOUGH = 0.5
MOST_LOST, LOST_WEIGHS = 0.02, 5


def guess_encoding(sample: bytes) -> str | None:
    """Give the encoding whose languages' commonest letters make up most of a sample.

    None if none does: then the bytes are of another kind.
    """
    best, most = None, ENOUGH
    for encoding, usual in USUAL.items():
        share = _share(sample, encoding, usual)
        if share > most + 0.001:
            best, most = encoding, share
    return best


def _share(sample: bytes, encoding: str, usual: str) -> float:
    """Give the share of the signs beyond ASCII that are usual, from 0 to about 1."""
    text = sample.decode(encoding, "replace")
    foreign = [sign for sign in text if sign > "\x7f"]
    if not foreign or foreign.count("\ufffd") > MOST_LOST * len(foreign) + 1:
        return 0.0
    known = frozenset(usual)
    right = sum(sign in known for sign in foreign) - LOST_WEIGHS * foreign.count("\ufffd")
    share = right / len(foreign)
    if encoding in WIDE:
        return min(1.0, share / WIDE_SHARE)
    turned = sum(a.islower() and b.isupper() for a, b in itertools.pairwise(text))
    return share - 2 * turned / len(foreign)
