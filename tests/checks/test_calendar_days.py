"""Weekdays, dates and the day of the photo are held against the calendar."""

from datetime import UTC, date, datetime

import pytest

from tests.checks.cases import article, credited, pair, remark, said
from viewer.domain import Severity, Wording


@pytest.mark.parametrize(
    "caption",
    [
        "Boats leave the harbour, Friday, May 3, 2031.",
        "PORT ELLERY - Friday, May 3, 2031: boats leave.",
        "Shut since Thursday, on Friday, May 3, 2031, the quay opens.",
        "Boats leave the harbour on Fri., 3rd May 2031.",
        "Boats leave the harbour on Friday morning, May 3, 2031.",
        "Boote verlassen am Freitag, den 3. Mai 2031, den Hafen.",
        "Boote am Freitag, 3.5.2031.",
        "Les bateaux quittent le port vendredi 3 mai 2031.",
        "Los barcos salen el viernes, 3 de mayo de 2031.",
        "Le barche lasciano il porto venerdì 3 maggio 2031.",
        "Os barcos partem na sexta-feira, 3 de maio de 2031.",
        "Boten verlaten de haven op vrijdag 3 mei 2031.",
        "Båtar lämnar hamnen fredagen den 3 maj 2031.",
        "Лодки выходят из порта в пятницу, 3 мая 2031 года.",
        "Tekneler limandan ayrılıyor, 3 Mayıs 2031 Cuma.",
        "漁船が港を出る＝2031年5月3日（金）",
    ],
)
def test_wrong_weekday_is_told_in_many_languages(caption):
    """3 May 2031 is a Saturday, whatever the caption's language calls it."""
    found = remark("wrong-weekday", pair(caption))

    assert found.text.endswith("but 3 May 2031 is a Saturday.")
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    "caption",
    [
        "Boats leave the harbour, Saturday, May 3, 2031.",
        "Boote am Samstag, den 3. Mai 2031.",
        "Bateaux, samedi 3 mai 2031.",
        "Лодки, суббота, 3 мая 2031 года.",
        "Tekneler, 3 Mayıs 2031 Cumartesi.",
        "The fair runs from Friday-Sunday, May 2-4, 2031.",
        "The fair of Friday to Sunday, May 4, 2031.",
        "The fair of Friday – Monday, May 4, 2031.",
        "The fair of Saturday and Sunday, May 3 and 4, 2031.",
        "Boats, May 3, 2031. Friday is market day.",
        "The Friday market, seen on May 3, 2031.",
        "Wednesday Thorne, 3 May 2031 aboard.",
        "Boats leave on Friday, May 3.",
    ],
)
def test_right_and_distant_weekdays_are_let_be(caption):
    """A right day of the week, a stretch of days, and one that is not of the date are let be."""
    assert said("wrong-weekday", pair(caption)) == []


@pytest.mark.parametrize(
    ("caption", "mended"),
    [
        ("Boats, Friday, May 3, 2031.", "Boats, Saturday, May 3, 2031."),
        ("BOATS, FRIDAY, MAY 3, 2031.", "BOATS, SATURDAY, MAY 3, 2031."),
        ("Boote am Freitag, 3. Mai 2031.", "Boote am Samstag, 3. Mai 2031."),
        ("Bateaux, vendredi 3 mai 2031.", "Bateaux, samedi 3 mai 2031."),
    ],
)
def test_weekday_is_mended_where_the_date_is_sure(caption, mended):
    """Where the photo was taken on the date, or the article has just come out, the day is wrong."""
    taken = datetime(2031, 5, 3, 9, tzinfo=UTC)
    fresh = article("Boats.", published=date(2031, 5, 4))

    assert remark("wrong-weekday", pair(caption, taken_at=taken)).fix == Wording(caption=mended)
    assert remark("wrong-weekday", pair(caption), of=fresh).fix == Wording(caption=mended)


def test_weekday_is_not_mended_where_the_date_may_be_wrong():
    """Without a witness, or with one of another day, the slip may be in the date."""
    caption = "Boats, Friday, May 3, 2031."
    elsewhen = datetime(2031, 5, 2, 9, tzinfo=UTC)

    assert remark("wrong-weekday", pair(caption)).fix is None
    assert remark("wrong-weekday", pair(caption, taken_at=elsewhen)).fix is None


def test_weekday_without_a_year_is_read_by_the_article():
    """Shortly before the article's own day a date needs no year; far from it, it may be any."""
    story = article("Boats.", published=date(2031, 5, 5))

    near, far = pair("Boats, Friday, May 3."), pair("Boats, Friday, September 3.")

    assert len(said("wrong-weekday", near, of=story)) == 1
    assert said("wrong-weekday", far, of=story) == []


def test_day_that_no_calendar_has_is_told():
    """June has thirty days."""
    found = said("impossible-date", pair("Boats, June 31, 2031."))

    assert found == ["The caption of slot 1 says “June 31, 2031”; the calendar has no such day."]


@pytest.mark.parametrize("caption", ["Boats, 29 February 2032.", "May 31 boats.", "4.5.2031"])
def test_days_of_the_calendar_are_let_be(caption):
    """Leap days are days, and numbers beside a month's name need not be dates."""
    assert said("impossible-date", pair(caption)) == []


def test_date_after_the_article_is_asked_about():
    """A date after the day the article was published is a note: it may be announced."""
    story = article("Boats.", published=date(2031, 5, 3))

    found = remark("date-ahead", pair("Boats, 13 May 2031."), of=story)

    assert found.severity is Severity.NOTE
    assert found.text.endswith("says “13 May 2031”, after the article's own day, 3 May 2031.")


def test_dates_up_to_the_article_are_let_be():
    """The next day may be today elsewhere; without a day of its own the article says nothing."""
    story = article("Boats.", published=date(2031, 5, 3))

    assert said("date-ahead", pair("Boats, 4 May 2031."), of=story) == []
    assert said("date-ahead", pair("Boats, 4 May 2099."), of=article("Boats.")) == []


@pytest.mark.parametrize(("day", "when"), [(1, "before"), (9, "after")])
def test_photo_of_another_day_is_asked_about(day, when):
    """A photo taken more than a day off every date of its caption is a note."""
    taken = datetime(2031, 5, day, 9, tzinfo=UTC)

    found = said("other-day", pair("Boats, 4 May 2031.", taken_at=taken))

    assert found == [
        f"The photo of slot 1 was taken on {day} May 2031, {when} 4 May 2031 that its caption names."
    ]


def test_photo_of_one_of_the_days_is_let_be():
    """A day of difference is a matter of clocks; one fitting date is enough; a year alone is none."""
    taken = datetime(2031, 5, 5, 1, tzinfo=UTC)

    assert said("other-day", pair("Boats, 4 May 2031, built 9 June 1999.", taken_at=taken)) == []
    assert said("other-day", pair("Boats in 1999.", taken_at=taken)) == []
    assert said("other-day", pair("Boats, 4 May 2031.")) == []


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("FILE - Boats leave the harbour.", credited("Nordbild")),
        ("Boote im Hafen. (Archivbild)", credited("Nordbild")),
        ("Boats leave the harbour.", credited("Nordbild, file", ("file", "file"))),
    ],
)
def test_file_photo_without_a_date_is_told(caption, credit):
    """A file photo says of when it is."""
    found = said("undated-file-photo", pair(caption, credit=credit))

    assert found == ["Slot 1 shows a file photo, and its caption does not say of when."]


@pytest.mark.parametrize("caption", ["FILE - Boats in 2019.", "Boats.", "The profile - a ship."])
def test_dated_and_fresh_photos_are_let_be(caption):
    """A year is enough, and other photos need none."""
    assert said("undated-file-photo", pair(caption)) == []
