"""Photos come to the slots they belong to, and slots stay empty rather than be guessed."""

import random

from viewer.domain import Looks, MadeBy
from viewer.pairing.matching import Matcher, match_photos

FERRY = "The ferry Aurora leaves the harbour of Lindvik at dawn, with 200 passengers on board."
BAKER = "Baker Tomas Hedlund shows the sourdough loaves that won him the county prize in Brunna."
GOALIE = "Goalkeeper Ines Maldonado stops a penalty in the last minute of the cup final."
BRIDGE = "Workers paint the old railway bridge over the river Sill before the summer season."
STORY = (FERRY, BAKER, GOALIE, BRIDGE)

SYLLABLES = ("sal", "vor", "lig", "gan", "per", "nos", "chi", "rul")


def names(pairs):
    return [pair.photo.name if pair.photo else None for pair in pairs]


def test_embedded_captions_find_their_slots(slots_of, photo_of):
    """A caption with a clause cut and an agency's tail still finds its slot, whatever the name."""
    photos = [
        photo_of("x9.jpg", caption="Baker Tomas Hedlund shows the sourdough loaves. NO ARCHIVES"),
        photo_of("x1.jpg", caption=f"LINDVIK, March 5. {FERRY} (Photo by Staff)"),
    ]

    pairs = match_photos(slots_of(FERRY, BAKER), photos)

    assert names(pairs) == ["x1.jpg", "x9.jpg"]
    assert all(pair.confidence > 0.6 for pair in pairs)
    assert any("Embedded caption matches" in clue.sentence for clue in pairs[0].clues)


def test_words_of_the_name_find_the_slot(slots_of, photo_of):
    """A file named by words of a caption goes to that caption."""
    photos = [photo_of("maldonado-penalty-final.jpg"), photo_of("ferry_aurora_lindvik.jpg")]

    pairs = match_photos(slots_of(*STORY), photos)

    assert names(pairs) == ["ferry_aurora_lindvik.jpg", None, "maldonado-penalty-final.jpg", None]
    assert "“ferry”" in pairs[0].clues[0].sentence


def test_names_in_other_spellings_find_the_slot(slots_of, photo_of):
    """Umlauts written out and Cyrillic written in Latin letters are understood."""
    slots = slots_of(
        "Bäckermeister Jürgen Öhler in der Backstube", "Причал в городе Балаклава утром"
    )
    photos = [photo_of("prichal-balaklava.jpg"), photo_of("oehler_juergen_backstube.jpg")]

    pairs = match_photos(slots, photos)

    assert names(pairs) == ["oehler_juergen_backstube.jpg", "prichal-balaklava.jpg"]


def test_the_articles_reference_names_the_file(slots_of, photo_of):
    """The page's own image address finds the file behind size marks and queries."""
    slots = slots_of(
        (FERRY, None, "https://a.example/up/4411-a-1024x683.jpg?w=9"),
        (BAKER, None, "Page_files/b%20c.png"),
    )
    photos = [photo_of("b c.jpg"), photo_of("4411-a.jpg")]

    pairs = match_photos(slots, photos)

    assert names(pairs) == ["4411-a.jpg", "b c.jpg"]


def test_numbers_count_the_slots(slots_of, photo_of):
    """Where a number is missing, its slot stays empty and the others keep theirs."""
    photos = [photo_of(f"img{number}.jpg") for number in (1, 2, 4)]

    pairs = match_photos(slots_of(*STORY), photos)

    assert names(pairs) == ["img1.jpg", "img2.jpg", None, "img4.jpg"]
    assert pairs[3].clues[0].sentence == "File number 4 fits slot 4"


def test_capture_times_run_in_the_articles_order(slots_of, photo_of):
    """Of two cameras the times count, not the numbers."""
    photos = [
        photo_of("DSC_0900.JPG", minute=0),
        photo_of("IMG_0100.JPG", minute=5),
        photo_of("DSC_0903.JPG", minute=9),
        photo_of("IMG_0090.JPG", minute=14),
    ]

    pairs = match_photos(slots_of(*STORY), photos)

    assert names(pairs) == [photo.name for photo in photos]


def test_order_goes_around_certain_pairs(slots_of, photo_of):
    """Camera photos fill the slots that wire photos leave, in the order they were taken."""
    photos = [
        photo_of("DSC_2.JPG", minute=9),
        photo_of("DSC_9.JPG", minute=1),
        photo_of("a.jpg", caption=BAKER),
        photo_of("b.jpg", caption="Snow falls on the empty market square of another town."),
        photo_of("bridge-river-sill-workers.jpg"),
    ]

    pairs = match_photos(slots_of(*STORY), photos)

    assert names(pairs) == ["DSC_9.JPG", "a.jpg", "DSC_2.JPG", "bridge-river-sill-workers.jpg"]


def test_one_photo_too_many_is_no_reason_to_guess(slots_of, photo_of):
    """Five camera photos for four slots, and nothing else known: all stay empty."""
    photos = [photo_of(f"DSC_04{number}.JPG", minute=number) for number in range(10, 15)]

    assert names(match_photos(slots_of(*STORY), photos)) == [None] * 4


def test_strangers_stay_out(slots_of, photo_of):
    """Photos with another story's captions and the right credit take no slot."""
    slots = slots_of(*((caption, "Nordbild", None) for caption in STORY))
    photos = [
        photo_of("1.jpg", caption="A judge enters the court room in Hamra.", credit="Nordbild"),
        photo_of("2.jpg", caption="Rain at the tennis open in the capital.", credit="Nordbild"),
    ]

    assert names(match_photos(slots, photos)) == [None] * 4


def test_words_that_all_captions_share_decide_nothing(slots_of, photo_of):
    """A name that fits every caption alike is left to the person."""
    slots = slots_of(
        *(f"The mayor of Lindvik opens the {what}" for what in ("fair", "pool", "zoo"))
    )

    pairs = match_photos(slots, [photo_of("mayor-lindvik.jpg")])

    assert names(pairs) == [None, None, None]


def test_credits_tell_which_photo_is_missing(slots_of, photo_of):
    """With one photo missing from a numbered series, embedded credits show where."""
    named = ("Berg/Nordbild", "Lund/Ostbild", "Dahl/Sydfoto", "Ek/Vestfoto")
    slots = slots_of(*((caption, name, None) for caption, name in zip(STORY, named, strict=True)))
    photos = [
        photo_of("P_7001.jpg", credit="Berg/Nordbild"),
        photo_of("P_7009.jpg", credit="Dahl/Sydfoto"),
        photo_of("P_7012.jpg", credit="Ek/Vestfoto"),
    ]

    pairs = match_photos(slots, photos)

    assert names(pairs) == ["P_7001.jpg", None, "P_7009.jpg", "P_7012.jpg"]


def test_smaller_copies_give_way_to_the_largest(slots_of, photo_of):
    """Of one picture in three sizes the largest is taken."""
    photos = [
        photo_of("ferry-aurora-300x200.jpg", size=(300, 200)),
        photo_of("ferry-aurora.jpg", size=(3000, 2000)),
        photo_of("ferry-aurora@2x.jpg", size=(600, 400)),
    ]

    assert names(match_photos(slots_of(FERRY, BAKER), photos)) == ["ferry-aurora.jpg", None]


def test_hand_made_pairs_stand(slots_of, photo_of):
    """What a person decided is kept, and its photo is not given to another slot."""
    slots = slots_of(*STORY)
    photos = [photo_of("f.jpg", caption=FERRY), photo_of("b.jpg", caption=BAKER)]

    pairs = match_photos(slots, photos, {slots[3].key: "f.jpg", slots[1].key: None})

    assert names(pairs) == [None, None, None, "f.jpg"]
    assert [pair.made_by for pair in pairs] == [
        MadeBy.NOBODY,
        MadeBy.HAND,
        MadeBy.NOBODY,
        MadeBy.HAND,
    ]


def test_hand_made_pair_anchors_the_order(slots_of, photo_of):
    """Around a pair made by hand, the others keep the order of their numbers."""
    slots = slots_of(*STORY)
    photos = [photo_of(f"DSC_{number}.JPG") for number in (410, 415, 420, 425)]

    pairs = match_photos(slots, photos, {slots[1].key: "DSC_415.JPG"})

    assert names(pairs) == [photo.name for photo in photos]


def test_chosen_photo_that_is_gone_is_told(slots_of, photo_of):
    """A hand-made pair whose photo left the folder is empty and says so."""
    slots = slots_of(FERRY)

    (pair,) = match_photos(slots, [photo_of("f.jpg", caption=FERRY)], {slots[0].key: "gone.jpg"})

    assert pair.photo is None
    assert "gone.jpg" in pair.clues[0].sentence


def test_nothing_to_choose_from_is_no_error(slots_of, photo_of):
    """Without photos every slot is empty; without slots there are no pairs."""
    assert names(match_photos(slots_of(*STORY), [])) == [None] * len(STORY)
    assert match_photos([], [photo_of("img1.jpg"), photo_of("img2.jpg")]) == ()


def test_large_documents_find_photos_by_shared_words(slots_of, photo_of):
    """Where not every pair is looked at, captions, names and references still find their photos."""
    captions = [f"Visitor{number} reads beside the lamp of reader{number}" for number in range(70)]
    slots = slots_of(*captions[:-1], (captions[-1], None, "pics/k77.jpg"))
    photos = [photo_of(f"{number}.jpg", caption=captions[number]) for number in range(60)]
    photos += [photo_of(f"visitor{number}-reader{number}.jpg") for number in range(60, 69)]
    photos += [photo_of("k77-300x200.jpg")]

    pairs = match_photos(slots, photos)

    assert names(pairs) == [photo.name for photo in photos]


def test_no_photo_stands_in_two_slots(slots_of, photo_of):
    """The same caption on two slots and one photo for it: the photo is not given twice."""
    pairs = match_photos(slots_of(FERRY, FERRY), [photo_of("f.jpg", caption=FERRY)])

    assert names(pairs).count("f.jpg") <= 1


def test_looks_outweigh_a_name_that_deceives(slots_of, photo_of):
    """A file of the right name that looks otherwise gives way to the one that looks like the copy."""
    slots = slots_of(("Nets dry on the quay", None, "page_files/img1.jpg"))
    photos = [photo_of("img1.jpg"), photo_of("DSC_0412.jpg")]
    looks = Looks(shown={"page_files/img1.jpg": {"DSC_0412.jpg": 0.99}})

    (pair,) = match_photos(slots, photos, looks=looks)

    assert pair.photo == photos[1]


def test_two_that_look_alike_leave_the_slot_empty(slots_of, photo_of):
    """Two pictures of a burst, as alike to the page's copy: that is a guess."""
    slots = slots_of(("Nets dry on the quay", None, "page_files/a.jpg"))
    photos = [photo_of("DSC_0412.jpg"), photo_of("DSC_0413.jpg")]
    looks = Looks(shown={"page_files/a.jpg": {"DSC_0412.jpg": 0.985, "DSC_0413.jpg": 0.984}})

    (pair,) = match_photos(slots, photos, looks=looks)

    assert pair.photo is None


def test_an_event_where_all_have_the_same_words_is_paired(slots_of, photo_of):
    """In a large folder whose captions share all their words, the likest is found."""
    rng = random.Random(4)
    stock = [f"{one}{two}" for one in ("ba", "ko", "ri", "ten", "mu") for two in SYLLABLES]
    texts = [" ".join(rng.sample(stock, k=20)) for _ in range(400)]
    photos = [photo_of(f"N{at}.jpg", caption=text) for at, text in enumerate(texts)]

    pairs = match_photos(slots_of(*texts[::20]), photos)

    assert [pair.photo for pair in pairs] == photos[::20]


def test_a_matcher_answers_as_if_it_were_new(slots_of, photo_of):
    """What was asked of it before changes nothing in what it answers."""
    slots = slots_of("Nets dry on the quay", "A market under the arches", "The ferry turns")
    photos = [photo_of(f"DSC_{at}.jpg", minute=at) for at in range(3)] + [photo_of("nets-quay.jpg")]
    matcher = Matcher(slots, photos)
    decided = {"key2": "DSC_2.jpg"}

    before = matcher.match(decided)
    matcher.match({})
    matcher.match({"key1": None, "key3": "nets-quay.jpg"})

    assert matcher.match(decided) == before == match_photos(slots, photos, decided)
