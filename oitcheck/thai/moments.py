"""Days and times as a reader in Thailand writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from oitcheck.texts import Text

BANGKOK = timezone(timedelta(hours=7))
_THAI = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
]
_ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def to_the_second(moment: datetime) -> datetime:
    """As the JSON tells it, so that a report made from it later is the same."""
    return moment.replace(microsecond=0)


def day(moment: date) -> Text:
    """1 เมษายน 2566; 1 April 2023. A time is taken as that of Bangkok."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(BANGKOK)
    return Text(
        f"{moment.day} {_THAI[moment.month - 1]} {moment.year + 543}",
        f"{moment.day} {_ENGLISH[moment.month - 1]} {moment.year}",
    )


def time(moment: datetime) -> Text:
    """1 เมษายน 2566 เวลา 09.00 น.; 1 April 2023, 09:00."""
    local, on = moment.astimezone(BANGKOK), day(moment)
    return Text(f"{on.th} เวลา {local:%H.%M} น.", f"{on.en}, {local:%H:%M}")
