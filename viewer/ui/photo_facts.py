"""A photo's measures and its day, in the person's language."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.domain import Photo
from viewer.ui.numbers import written

_WEEKDAY = re.compile(r"[\s,]*dddd[,،]?\s*")
_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


def measures_of(photo: Photo) -> str:
    """Give format, width and height in pixels, size in bytes and frames, those that are known."""
    size = f"{written(photo.size[0])} × {written(photo.size[1])}" if photo.size is not None else ""
    weight = QLocale().formattedDataSize(photo.stamp[1], 1, _DECIMAL) if photo.stamp[1] else ""
    frames = _tr("%Ln frames", photo.frames) if photo.frames > 1 else ""
    return " · ".join(fact for fact in (photo.format, size, weight, frames) if fact)


def fault_of(photo: Photo) -> str:
    """Give why a photo cannot be shown as a sentence without its name, "" where it can."""
    return _tr("This file {fault}").format(fault=photo.fault) if photo.fault else ""


def taken_on(photo: Photo) -> str:
    """Give when a photo was taken by the camera's clock, "" where it does not say."""
    if photo.taken_at is None:
        return ""
    day = written_day(photo.taken_at.date())
    return _tr("Taken {date}, {time}").format(date=day, time=f"{photo.taken_at:%H:%M}")


def written_day(day: date) -> str:
    """Give a date as the person's language writes it, without the day of the week."""
    locale = QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PhotoFacts", text, None, count)
