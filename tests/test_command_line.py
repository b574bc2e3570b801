"""The commands as a person types them: what they print, what they say, and how they end."""

import json
import os
import re
import subprocess
import sys
from io import BytesIO

import pytest
from documents import CAPTIONS
from files import HEADLINE, PHOTOS, write_article, write_harbour, write_photo
from PIL import Image

from viewer import deciding
from viewer.command_line import run
from viewer.pipeline import compose, gather
from viewer.sheet.writing import FORMATS
from viewer.storage.places import own_places
from viewer.storage.presets import Presets, presets_file, write_presets
from viewer.storage.session_file import Sitting, decisions_file, write_sitting
from viewer.terminal import DONE, FAILED, IMPOSSIBLE
from viewer.workers import Workers

*_MOST, _LAST = FORMATS
ENDINGS = f"{', '.join(_MOST)} or {_LAST}"

not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind here"
)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and signals of POSIX")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Stand in an empty folder, as a person does in a terminal, with no screen."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def said(capsys):
    """Run a command line; give its status, the lines it printed and the lines of its messages."""

    def run_and_read(*arguments):
        status = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return run_and_read


def broken_webp():
    """A picture whose head tells its size and whose pixels are noise."""
    out = BytesIO()
    Image.effect_noise((400, 300), 50).convert("RGB").save(out, "WEBP")
    content = bytearray(out.getvalue())
    content[40:400] = b"\xff" * 360
    return bytes(content)


# Results


def test_slots_are_printed_with_headline_credit_and_caption(here, said):
    """The headline stands first, then number and credit over each caption, then the count."""
    write_article(here / "harbour.html")

    status, out, err = said("slots", "harbour.html")

    assert (status, err) == (DONE, [])
    assert out[0] == HEADLINE
    assert out[1:3] == ["  1  Mara Lindt/Reuters", f"     {CAPTIONS[0]}"]
    assert out[-1] == "4 slots"


def test_slots_of_several_articles_are_one_object_a_line(here, said):
    """With --json, each article is one line, in the order asked for."""
    for name in ("b.html", "a.html"):
        write_article(here / name)

    status, out, _err = said("slots", "b.html", "a.html", "--json")

    assert status == DONE
    assert [json.loads(line)["article"] for line in out] == ["b.html", "a.html"]


def test_the_object_of_an_article_is_as_laid_down(here, said):
    """The JSON has the fields that the design names, null where there is nothing."""
    write_article(here / "harbour.html", CAPTIONS[:1])

    _status, out, _err = said("slots", "--json", "harbour.html")

    article = json.loads(out[0])
    (slot,) = article["slots"]
    assert set(article) == {"article", "headline", "slots", "unplaced"}
    assert slot["number"] == 1
    assert slot["caption"] == CAPTIONS[0]
    assert slot["credit"] == "Mara Lindt/Reuters"
    assert slot["image"] == "boats.jpg"
    assert slot["photo"] is None
    assert slot["confidence"] == 0
    assert slot["why"]


def test_one_bad_article_does_not_stop_the_others(here, said):
    """The rest is printed, the bad one is listed at the end, and the status tells of it."""
    write_article(here / "good.html")

    status, out, err = said("slots", "missing.txt", "good.html")

    assert status == IMPOSSIBLE
    assert out[:2] == ["==> good.html <==", HEADLINE]
    assert err == [
        "cutline: 1 of 2 articles could not be read:",
        "  There is no file missing.txt. Check its name, and the folder you are in.",
    ]


def test_photos_say_what_is_embedded_in_them(here, said):
    """Name, size and caption of each, in natural order."""
    write_photo(here / "pier10.jpg")
    write_photo(here / "pier9.jpg", "Gulls on the pier.", size=(30, 20))

    status, out, err = said("photos", ".")

    assert (status, err) == (DONE, [])
    assert out == [
        "pier9.jpg  30 × 20",
        "     Gulls on the pier.",
        "pier10.jpg  90 × 60",
        "2 photos",
    ]


def test_photos_as_json_are_keyed_by_name(here, said):
    """One object holds size and fields of every photo."""
    write_photo(here / "old" / "pier.jpg", "Gulls on the pier.", size=(30, 20))

    _status, out, _err = said("photos", ".", "--json")

    photo = json.loads(out[0])["old/pier.jpg"]
    assert photo["size"] == [30, 20]
    assert photo["embedded"]["caption"] == "Gulls on the pier."
    assert photo["embedded"]["credit"] is None


def test_pairs_are_printed_with_their_reasons(here, said):
    """Each slot has its photo, how sure that is and why; the empty one says so."""
    write_harbour(here)

    status, out, err = said("pair", "harbour.html", "--photos", ".")

    assert (status, err) == (DONE, [])
    assert out[1].startswith("  1  boats.jpg  ")
    assert out[3].startswith("     · ")
    assert "  4  (no photo)" in out


def test_the_folder_is_guessed_and_named(here, said):
    """Without --photos, the folder that was found is said on standard error."""
    write_article(here / "harbour.html")
    for name in PHOTOS:
        write_photo(here / "harbour_files" / name)

    _status, out, err = said("pair", "harbour.html", "--json")

    assert json.loads(out[0])["slots"][0]["photo"] == "boats.jpg"
    assert err == ["Photos are taken from harbour_files/; --photos names others."]


def test_no_folder_is_said_with_a_way_on(here, said):
    """Where no photos are found, the slots are shown all the same."""
    write_article(here / "harbour.html")

    status, out, err = said("pair", "harbour.html")

    assert status == DONE
    assert "  1  (no photo)" in out
    assert err == ["No photos were found beside harbour.html; name their folder with --photos DIR."]


def test_decisions_of_the_window_hold(here, said):
    """A photo placed by hand in an earlier sitting stays where it was put."""
    article = write_harbour(here)
    with Workers(1) as workers:
        document = compose(gather(article, here, workers))
    key = document.pairs[3].slot.key
    decisions = deciding.place_photo(document, key, "boats.jpg")
    write_sitting(article, Sitting(here, decisions), own_places().sessions)

    _status, out, _err = said("pair", "harbour.html")

    assert "  4  boats.jpg  by hand" in out


def test_a_folder_that_was_moved_is_guessed_anew(here, said):
    """A kept folder that is gone does not keep the article from its photos."""
    article = write_harbour(here)
    write_sitting(article, Sitting(here / "gone"), own_places().sessions)

    _status, out, _err = said("pair", "harbour.html")

    assert out[1].startswith("  1  boats.jpg  ")


def test_captions_inside_photos_are_evidence(here, said):
    """A paragraph that a photo carries as its caption is a slot, though nothing else says so."""
    words = "Two of them were still mending nets when the fog came in over the mole."
    (here / "fog.txt").write_text(
        f"Fog over the mole\n\nIt came at noon.\n\n{words}\n\nThen it went."
    )
    write_photo(here / "fog" / "p.jpg", words)

    _status, out, _err = said("pair", "fog.txt", "--json")

    assert [slot["photo"] for slot in json.loads(out[0])["slots"] if slot["caption"] == words] == [
        "p.jpg"
    ]


def test_remarks_are_printed_as_editors_and_machines_read_them(here, said):
    """Each is FILE:LINE: SEVERITY: TEXT [CHECK]; warnings alone leave the status at 0."""
    write_harbour(here)

    status, out, _err = said("check", "harbour.html", "--photos", ".")

    assert status == DONE
    assert out == ["harbour.html:1: warning: Slot 4 has no photo. [no-photo]"]


def test_an_error_among_the_remarks_is_status_1(here, said):
    """A photo that cannot be shown fails the check."""
    write_harbour(here)
    (here / "boats.jpg").write_bytes(b"no picture at all")

    status, out, err = said("check", "harbour.html", "--photos", ".", "--json")

    remarks = json.loads(out[0])["remarks"]
    assert status == FAILED
    assert [(each["check"], each["slot"]) for each in remarks if each["severity"] == "error"] == [
        ("photo-unreadable", 1)
    ]
    assert err == ["1 file could not be read: boats.jpg is not a picture."]


def test_nothing_to_object_to_is_said(here, said):
    """An article in order prints nothing, and says so beside."""
    write_harbour(here)
    write_article(here / "harbour.html", CAPTIONS[:3])

    status, out, err = said("check", "harbour.html", "--photos", ".")

    assert (status, out) == (DONE, [])
    assert err == ["There is nothing to object to."]


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json", ".md", ".txt", ".pdf"])
def test_a_sheet_is_written_in_the_format_of_its_name(here, said, suffix):
    """The file is there, not empty, and the message names it."""
    write_harbour(here)

    status, out, err = said("sheet", "harbour.html", "--photos", ".", "-o", f"sheet{suffix}")

    assert (status, out) == (DONE, [])
    assert (here / f"sheet{suffix}").stat().st_size > 0
    assert err == [f"The caption sheet is sheet{suffix}."]


def test_a_sheet_takes_a_preset_and_what_is_typed_beside_it(here, said, tool):
    """What is typed comes before the preset, the preset before the usual."""
    write_harbour(here)
    kept = Presets().kept("Desk", {"layout": "text", "paper": "A5", "footer": "Desk {page}"})
    write_presets(presets_file(own_places()), kept)
    line = [
        "sheet",
        "harbour.html",
        "--photos",
        ".",
        "-o",
        "sheet.pdf",
        "--preset",
        "Desk",
        "--paper",
        "A3",
        "--landscape",
    ]

    assert said(*line, "--print", "nothing", "--margin", "20")[0] == DONE

    facts = subprocess.run(
        [tool("pdfinfo"), "sheet.pdf"], capture_output=True, check=True, text=True
    )
    words = subprocess.run([tool("pdftotext"), "sheet.pdf", "-"], capture_output=True, check=True)
    assert re.search(r"Page size: +1190\.55 x 841\.89 pts \(A3\)", facts.stdout)
    assert b"Desk 1" in words.stdout


def test_a_preset_that_is_not_there_is_said(here, said):
    """The sentence names those that there are."""
    write_harbour(here)
    write_presets(presets_file(own_places()), Presets().kept("Desk", {}))

    status, _out, err = said("sheet", "harbour.html", "-o", "sheet.pdf", "--preset", "Wall")

    assert status == IMPOSSIBLE
    assert err == ["cutline: There is no preset Wall. There are: Desk."]


def test_a_photo_that_does_not_make_it_onto_the_sheet_is_named(here, said):
    """One that looks well but cannot be decoded leaves its place empty, and that is said."""
    write_harbour(here)
    (here / "lens.jpg").write_bytes(broken_webp())

    status, _out, err = said("sheet", "harbour.html", "--photos", ".", "-o", "sheet.html")

    assert status == DONE
    assert err == [
        "1 file could not be shown on the sheet: lens.jpg.",
        "The caption sheet is sheet.html.",
    ]


# Refusals


REFUSED = {
    "shet": "There is no file or folder shet. Check its name, and the folder you are in. "
    "Did you mean 'cutline sheet'?",
    "slots gone.txt": "There is no file gone.txt. Check its name, and the folder you are in.",
    "sheet . -o a.pdf": "The sheets of many articles need a folder, not a.pdf: "
    "-o DIR --format pdf.",
    "photos gone": "There is no folder gone. Check its name, and the folder you are in.",
    "photos a.html": "a.html is a file. Name the folder that its photos lie in.",
    "pair a.html --photos gone": "There is no folder gone. "
    "Check its name, and the folder you are in.",
    "pair a.html --photos a.html": "a.html is a file. Name the folder that its photos lie in.",
    "sheet a.html -o a.pages": "a.pages does not name a format of caption sheets. "
    f"Let it end in {ENDINGS}.",
    "sheet a.html -o gone/a.pdf": "There is no folder gone. Make it or choose another place.",
    "sheet a.html -o .": ". is a folder. Choose another name for the sheet.",
    "sheet a.html -o a.html": "a.html is the article itself. Choose another name for the sheet.",
}

NO_SCREEN = (
    "The window cannot be shown: there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)."
)
WAYS_ON = {
    "": "The commands that need none are listed by 'cutline --help'.",
    ".": "'cutline photos .' prints what these photos say of themselves.",
    "a.html": "'cutline sheet a.html -o sheet.pdf' makes a caption sheet without it.",
}


@pytest.mark.parametrize("arguments", REFUSED)
def test_a_refusal_is_one_line_with_a_way_on(here, said, arguments):
    """Nothing is printed but the sentence, and the status is 2."""
    write_article(here / "a.html")

    status, out, err = said(*arguments.split())

    assert (status, out) == (IMPOSSIBLE, [])
    assert err == [f"cutline: {REFUSED[arguments]}"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
@pytest.mark.parametrize("arguments", WAYS_ON)
def test_without_a_screen_the_window_names_a_way_on(here, said, arguments):
    """The reason is said, and a command that needs no screen."""
    write_article(here / "a.html")

    status, out, err = said(*arguments.split())

    assert (status, out) == (IMPOSSIBLE, [])
    assert err == [f"cutline: {NO_SCREEN} {WAYS_ON[arguments]}"]


def test_what_is_wrong_with_the_arguments_is_said(said):
    """A line that makes no sense is refused before any work."""
    status, out, err = said("slots", "a.txt", "--jsn")

    assert (status, out) == (IMPOSSIBLE, [])
    assert err == ["cutline: There is no option --jsn of slots. Did you mean --json?"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.txt", b""), ("blank.txt", b" \n\n "), ("noise.txt", bytes(range(256)) * 9),
     ("photo.txt", b"\xff\xd8\xff\xe0 and so on"), ("letter.rtfd", b"text")],
)  # fmt: skip
def test_what_is_no_article_is_named(here, said, name, content):
    """An empty, binary or unknown file is refused by its name, in one line."""
    (here / name).write_bytes(content)

    status, out, err = said("slots", name)

    assert (status, out) == (IMPOSSIBLE, [])
    assert len(err) == 1
    assert err[0].startswith(f"cutline: {name} ")


@not_root
def test_an_article_that_may_not_be_read_is_named(here, said):
    """Missing permission is said as such."""
    article = write_article(here / "harbour.html")
    article.chmod(0)

    status, _out, err = said("slots", "harbour.html")

    assert status == IMPOSSIBLE
    assert "harbour.html" in err[0]
    assert "permission" in err[0]


def test_the_article_is_never_replaced_by_its_sheet(here, said):
    """Not even through a link to it."""
    article = write_article(here / "harbour.html")
    before = article.read_bytes()
    (here / "link.html").symlink_to(article)

    status, _out, _err = said("sheet", "harbour.html", "-o", "link.html")

    assert status == IMPOSSIBLE
    assert article.read_bytes() == before


def test_a_failed_sheet_leaves_the_earlier_one(here, said):
    """What was there stays as it was when the article cannot be read."""
    (here / "sheet.csv").write_text("earlier")
    (here / "empty.txt").touch()

    status, _out, _err = said("sheet", "empty.txt", "-o", "sheet.csv")

    assert status == IMPOSSIBLE
    assert (here / "sheet.csv").read_text() == "earlier"


# Messages beside results


def test_no_slots_are_said(here, said):
    """An article without captions is no failure, but it is said."""
    (here / "plain.txt").write_text("Nothing here.\n")

    status, out, err = said("slots", "plain.txt")

    assert (status, out[-1]) == (DONE, "0 slots")
    assert err == ["No photo slots were found in plain.txt."]


def test_what_could_not_be_read_of_an_article_is_said_with_its_name(here, said):
    """Damaged bytes leave a note beside the slots."""
    (here / "cut.txt").write_bytes("Кот спит на окне, а мы идём домой.".encode() + b"\xd0\n")

    status, _out, err = said("slots", "cut.txt")

    assert status == DONE
    assert err[0].startswith("cut.txt: 1 place could not be read as utf-8")


def test_a_folder_without_pictures_is_said(here, said):
    """No pictures are no failure, but they are said."""
    status, out, err = said("photos", ".")

    assert (status, out) == (DONE, ["0 photos"])
    assert err == ["There are no pictures in .."]


def test_unreadable_photos_are_counted_and_some_named(here, said):
    """The message stays one line however many there are."""
    for number in range(12):
        (here / f"p{number}.jpg").write_bytes(b"no picture")

    status, _out, err = said("photos", ".")

    assert status == DONE
    assert len(err) == 1
    assert err[0].startswith("12 files could not be read: p0.jpg is not a picture; p1.jpg is")
    assert err[0].endswith("p4.jpg is not a picture; and others.")


def test_damaged_decisions_are_set_aside_and_said(here, said):
    """The article is shown without them; the file is kept."""
    article = write_harbour(here)
    decisions_file(article).write_text("{")

    status, _out, err = said("pair", "harbour.html", "--photos", ".")

    assert status == DONE
    assert "harbour.html.cutline.damaged-1" in err[0]


def test_decisions_of_a_newer_version_are_refused(here, said):
    """What this version cannot understand is neither ignored nor touched."""
    article = write_harbour(here)
    decisions_file(article).write_text('{"cutline": 99}')

    status, out, err = said("pair", "harbour.html")

    assert (status, out) == (IMPOSSIBLE, [])
    assert "newer Cutline" in err[0]


@posix_only
def test_names_never_command_the_terminal(here, said):
    """Control characters and direction overrides of a name are shown escaped."""
    name = "a\x1b[31m\n\u202egpj.txt"
    (here / name).write_text("Nothing here.\n")

    _status, _out, err = said("slots", name)

    assert err == [r"No photo slots were found in a\x1b[31m\n\u202egpj.txt."]


@posix_only
def test_names_that_are_not_text_are_printed(here, said):
    """A name with bytes that are no UTF-8 is listed, escaped, in text and JSON alike."""
    write_photo(here / os.fsdecode(b"caf\xe9.jpg"))

    _status, text, _err = said("photos", ".")
    _status, objects, _err = said("photos", ".", "--json")

    assert text[0].startswith(r"caf\udce9.jpg")
    assert list(json.loads(objects[0])) == ["caf\udce9.jpg"]


# Instead of work


def test_help_is_printed(said):
    """--help is a result: it goes to standard output."""
    status, out, err = said("slots", "--help")

    assert (status, err) == (DONE, [])
    assert out[0].startswith("usage: cutline slots ")


def test_desk_rules_are_chosen_by_name_file_or_setting(here, said):
    """--profile takes a name or a file; without it the one of the settings holds."""
    write_harbour(here)
    strict = own_places().additions / "profiles" / "desk.toml"
    strict.parent.mkdir(parents=True)
    strict.write_text('[severity]\nno-photo = "error"\n')
    command = ("check", "harbour.html", "--photos", ".")

    by_name, by_file = said(*command, "--profile", "desk"), said(*command, "--profile", strict)
    own_places().settings.write_text('profile = "desk"\n')
    by_setting = said(*command)

    assert [status for status, *_ in (by_name, by_file, by_setting)] == [FAILED] * 3
    assert by_name == by_file == by_setting


def test_profile_that_is_not_there_is_refused_with_those_that_are(here, said):
    """A mistyped name ends the command; a damaged choice of the settings only says so."""
    write_harbour(here)
    own_places().settings.parent.mkdir(parents=True)
    own_places().settings.write_text('profile = "gone"\n')

    refused = said("check", "harbour.html", "--photos", ".", "--profile", "dsk")
    status, _out, (told,) = said("check", "harbour.html", "--photos", ".")

    assert refused[0] == IMPOSSIBLE
    assert "There are: default, wire" in refused[2][-1]
    assert status == DONE
    assert told.endswith("The default holds.")


def test_terms_of_use_are_told_before_a_sheet_is_written(here, said):
    """Whoever hands photos on hears what they come with."""
    write_harbour(here)
    write_article(here / "harbour.html", ("Boats leave the quay. NO ARCHIVES",))

    _status, _out, err = said("sheet", "harbour.html", "--photos", ".", "-o", "sheet.csv")

    assert "1 photo comes with terms: slot 1 (no archives)." in err
