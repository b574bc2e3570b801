"""A line is split into caption and credit, and a credit into its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.slots.credit import is_credit, parse_credit, split_credit
from viewer.slots.credit_worth import Worth

CAPTION = "The mayor opens the bridge in Springfield."

SPLITS = [
    ("brackets and label", f"{CAPTION} (Photo: Jane Doe/AP)", "Jane Doe/AP"),
    (
        "brackets and agency",
        f"{CAPTION} (Jane Doe/AFP via Getty Images)",
        "Jane Doe/AFP via Getty Images",
    ),
    ("brackets, agency first", f"{CAPTION} (AP Photo/Jane Doe, File)", "AP Photo/Jane Doe, File"),
    ("brackets unclosed", f"{CAPTION} (Image: Getty", "Getty"),
    ("square brackets", f"{CAPTION} [Jane Doe/Reuters]", "Jane Doe/Reuters"),
    ("square brackets, name alone", "The mayor at the bridge [Roe]", "Roe"),
    ("copyright sign", f"{CAPTION} © Jane Doe | dpa", "Jane Doe | dpa"),
    (
        "names of the web",
        "The bridge at night (Foto: jane_doe – stock.adobe.com)",
        "jane_doe – stock.adobe.com",
    ),
    ("label that is no name", "Photo of the mayor at the bridge (AP)", "AP"),
    ("agency before a photo", f"{CAPTION} (AP Foto/Jane Doe, Pool)", "AP Foto/Jane Doe, Pool"),
    ("Arabic, brackets", "رئيس البلدية (رويترز)", "رويترز"),
    ("Arabic, dash", "شارع في المدينة - الجزيرة", "الجزيرة"),
    ("Japanese, short", "市長（共同）", "共同"),
    ("sign and label", f"{CAPTION} © Foto: Jane Doe", "Jane Doe"),
    ("label glued on", f"{CAPTION}Credit: EPA", "EPA"),
    ("agency glued on", f"{CAPTION}EFE", "EFE"),
    ("photo by", f"{CAPTION} Photo by Jane Doe/Reuters", "Jane Doe/Reuters"),
    ("slash agency", f"{CAPTION} REUTERS/Jane Doe", "REUTERS/Jane Doe"),
    (
        "slash agency and button",
        f"{CAPTION} REUTERS/Jane Doe Purchase Licensing Rights",
        "REUTERS/Jane Doe",
    ),
    ("dash", "The bridge in the morning - Jane Doe/Reuters", "Jane Doe/Reuters"),
    ("bar", "The bridge in the morning | Foto: Jane Doe", "Jane Doe"),
    ("long dash as join", f"{CAPTION} Jane Doe—Getty Images", "Jane Doe—Getty Images"),
    ("capitals", f"{CAPTION} JANE DOE / AFP", "JANE DOE / AFP"),
    ("via", f"{CAPTION} Photo via Springfield Museum", "Springfield Museum"),
    (
        "for a paper",
        f"{CAPTION} Photograph: Jane Doe for the Springfield Post",
        "Jane Doe for the Springfield Post",
    ),
    ("German", "Die Brücke am Morgen. Foto: Jana Weber/dpa", "Jana Weber/dpa"),
    ("French", "Le pont au matin. Crédits : Jeanne Doux", "Jeanne Doux"),
    ("Spanish role alone", "El puente por la mañana.Cedida", "Cedida"),
    ("Vietnamese", "Cây cầu buổi sáng. Ảnh: Bảo tàng cung cấp", "Bảo tàng cung cấp"),
    ("Chinese, label after", "人们走过新桥 王小明 摄", "王小明"),
    ("Japanese", "新しい橋を渡る人たち＝ロイター", "ロイター"),
    ("Korean", "새 다리를 건너는 시민들. [사진 출처 = 연합뉴스]", "연합뉴스"),
    ("Russian", "Новый мост утром. Фото: Анна Лебедева/ТАСС", "Анна Лебедева/ТАСС"),
    ("Arabic", "العمدة يفتتح الجسر الجديد. تصوير: أحمد سالم", "أحمد سالم"),
    ("Hebrew", "ראש העיר פותח את הגשר. צילום: רויטרס", "רויטרס"),
    ("Hindi", "महापौर ने पुल का उद्घाटन किया। फोटो: पीटीआई", "पीटीआई"),
    (
        "Lithuanian, label after",
        "Naujas tiltas ryte. Jonas Petraitis/BNS nuotr.",
        "Jonas Petraitis/BNS",
    ),
]


@pytest.mark.parametrize(
    ("line", "credit"), [case[1:] for case in SPLITS], ids=[c[0] for c in SPLITS]
)
def test_credit_is_split_off(line, credit):
    """The credit at the end of a caption comes off, without label and brackets."""
    split = split_credit(line)

    assert split.credit is not None
    assert split.credit.text == credit
    assert line[split.credit_start : split.credit_end] == credit


@pytest.mark.parametrize("line", [case[1] for case in SPLITS], ids=[c[0] for c in SPLITS])
def test_caption_keeps_its_words(line):
    """What is left is the caption, as it stands in the line."""
    split = split_credit(line)

    assert line[split.start : split.end] == split.caption
    assert split.caption
    assert line.startswith(split.caption)


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Ann Lee (left) and her deputy, Tom Roe (right)",
        "The minister spoke to the Associated Press.",
        "A boat on the river in May (file photo)",
        "The talks ended at 2:30 p.m.",
        "© 2024 Springfield Media Inc. All rights reserved.",
        "She said: “The bridge is safe.”",
        "The council in the town hall (View of the YouTube Springfield Post)",
    ],
)
def test_sentences_without_credit_stay_whole(line):
    """Brackets, colons and agencies within a sentence make no credit."""
    assert split_credit(line).worth < Worth.LIKELY


def test_credit_glued_to_the_front_is_split_off():
    """A credit that lost its line break before the caption comes off."""
    split = split_credit("Jane Doe/REUTERSA boat on the river in the morning")

    assert split.caption == "A boat on the river in the morning"
    assert split.credit is not None
    assert split.credit.text == "Jane Doe/REUTERS"


@pytest.mark.parametrize(
    "line",
    [
        "Reuters",
        "Jane Doe/Getty Images",
        "Foto: Jana Weber",
        "© dpa",
        "© picture alliance/dpa",
        "Photograph by Jane Doe, Springfield Post",
    ],
)
def test_a_credit_alone_is_a_credit(line):
    """Lines that are a credit and nothing else are known as such, and leave no caption."""
    assert is_credit(line) is Worth.SURE
    assert split_credit(line).caption == ""


@pytest.mark.parametrize(
    ("raw", "roles"),
    [
        ("Jane Doe/AP", (("creator", "Jane Doe"), ("agency", "AP"))),
        (
            "Photo: Jane Doe/Pool/AFP via Getty Images",
            (
                ("creator", "Jane Doe"),
                ("pool", "Pool"),
                ("agency", "AFP"),
                ("distributor", "Getty Images"),
            ),
        ),
        (
            "AP Photo/Jane Doe, File",
            (("agency", "AP Photo"), ("creator", "Jane Doe"), ("file", "File")),
        ),
        (
            "© Jane Doe for the Springfield Post",
            (("creator", "Jane Doe"), ("organisation", "the Springfield Post")),
        ),
        ("Handout", (("handout", "Handout"),)),
        (
            "Jane Doe / Flickr, CC BY-SA 2.0",
            (("creator", "Jane Doe"), ("agency", "Flickr"), ("licence", "CC BY-SA 2.0")),
        ),
    ],
)
def test_parts_have_roles(raw, roles):
    """Each part of a credit says what it is: creator, agency, pool, distributor, licence and so on."""
    assert parse_credit(raw).roles == roles


def test_raw_is_kept_as_printed():
    """The credit as printed stays beside its text."""
    credit = parse_credit("(Photo: Jane Doe/AP)")

    assert credit.raw == "(Photo: Jane Doe/AP)"
    assert credit.text == "Jane Doe/AP"


@given(st.text(max_size=400))
def test_any_text_is_split_within_its_bounds(text):
    """Whatever a line holds, the caption and the credit are parts of it."""
    split = split_credit(text)

    assert text[split.start : split.end] == split.caption
    if split.credit is not None:
        assert text[split.credit_start : split.credit_end] == split.credit.text


@pytest.mark.parametrize(
    "piece", ["(", "Photo by ", "AP Photo/", "A.", "Foto: ", "© ", "left, ", "/"]
)
def test_long_lines_end(piece):
    """A line of many marks is judged by its end only."""
    text = piece * 40_000

    assert len(split_credit(text).caption) <= len(text)


@pytest.mark.parametrize("button", ["hide caption", "toggle caption", "Enlarge this image"])
def test_a_button_after_the_credit_hides_it_not(button):
    """What a page's button says after a credit leaves caption and credit as they are."""
    split = split_credit(f"Volunteers stack sandbags in Oldport. Ann Lee/Getty Images {button}")

    assert split.caption == "Volunteers stack sandbags in Oldport."
    assert split.credit is not None
    assert split.credit.text == "Ann Lee/Getty Images"
