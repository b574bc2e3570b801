"""Which font has which character."""

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

from viewer.sheet.fonts import CORE_FACES, Face, Fonts, covers, font_folders


def make_font(path, characters, fs_type=0):
    """A font of squares that has just these characters."""
    names = [".notdef", *(f"u{ord(character):04X}" for character in characters)]
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((0, 500))
    pen.lineTo((500, 500))
    pen.closePath()
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(name): f"u{ord(name):04X}" for name in characters})
    builder.setupGlyf({name: pen.glyph() for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": path.stem, "styleName": "Regular"})
    builder.setupOS2(fsType=fs_type)
    builder.setupPost()
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.save(path)
    return path


def test_the_first_choice_that_has_the_character_is_taken(tmp_path):
    """A serif is taken before the fallback, and the fallback for what the serif lacks."""
    serif = make_font(tmp_path / "a/NotoSerif-Regular.ttf", "ab")
    arabic = make_font(tmp_path / "b/Noto Naskh Arabic.ttf", "abع")
    fonts = Fonts([tmp_path])

    assert fonts.face_for("a", "serif") == Face(serif)
    assert fonts.face_for("ع", "serif") == Face(arabic)
    assert fonts.face_for("漢", "serif") is None


def test_a_font_that_no_list_names_is_found_for_a_rare_script(tmp_path):
    """What the lists do not have is looked for everywhere."""
    make_font(tmp_path / "NotoSerif-Regular.ttf", "a")
    rare = make_font(tmp_path / "Mine.ttf", "ꯀ")

    assert Fonts([tmp_path]).face_for("ꯀ", "sans") == Face(rare)


def test_without_any_font_the_readers_own_are_used(tmp_path):
    """With no font file, PDF's own faces set Western European and nothing else."""
    fonts = Fonts([tmp_path])

    assert fonts.face_for("é", "serif") == CORE_FACES["serif"]
    assert fonts.face_for("“", "mono") == CORE_FACES["mono"]
    assert fonts.face_for("ж", "serif") is None


@pytest.mark.parametrize("content", [b"", b"\0" * 50, b"\0\1\0\0" + b"\xff" * 500, b"ttcf\0\1"])
def test_a_broken_font_has_no_characters(content, tmp_path):
    """A font file that is damaged does not stop the search."""
    (tmp_path / "NotoSerif-Regular.ttf").write_bytes(content)
    good = make_font(tmp_path / "DejaVuSerif.ttf", "a")

    assert Fonts([tmp_path]).face_for("a", "serif") == Face(good)


def test_a_font_that_forbids_embedding_is_not_embedded(tmp_path):
    """The maker's restriction counts."""
    path = make_font(tmp_path / "NotoSerif-Regular.ttf", "a", fs_type=2)

    assert not covers(Face(path), "a")


def test_a_collection_is_asked_for_the_face_of_the_language(tmp_path):
    """Of a pan-CJK collection, Japanese takes the first face and Korean the second."""
    single = [make_font(tmp_path / f"part{number}.ttf", "漢") for number in range(3)]
    collection = TTCollection()
    collection.fonts = [TTFont(path) for path in single]
    target = tmp_path / "all" / "NotoSerifCJK-Regular.ttc"
    target.parent.mkdir()
    collection.save(target)
    collection.close()
    fonts = Fonts([target.parent])

    found = [fonts.face_for("漢", "serif", language) for language in ("ja", "ko", "zh")]

    assert found == [Face(target, 0), Face(target, 1), Face(target, 2)]


def test_only_folders_that_are_there_are_searched():
    """Every font folder named exists on this computer."""
    assert all(folder.is_dir() for folder in font_folders())
