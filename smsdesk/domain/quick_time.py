"""Times as people type them in a hurry: "tomorrow 9", "in 2 hours", "Monday 8:30", "27/11 17:30".

What a text is read as is shown before anything is done with it, so a text that could mean two
things is read in one fixed way or not at all. Words of five languages; the words are a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from smsdesk.domain.name_key import fold

_MORNING: Final = time(9)
"""The hour of a day that was named without one."""
_WEEK: Final = 7
_HOUR: Final = r"(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?\s*(?P<half>am|pm|πμ|μμ)?"
_CLOCK: Final = re.compile(_HOUR)
_DOTTED_HALF: Final = re.compile(r"(?<![^\W\d_])([apπμ])\.\s?([mμ])(?:\.|(?!\w))")
"""a.m., p.m., π.μ., μ.μ."""


class NoTime(ValueError):
    """The text names no time that is understood."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language calls the days, and how far away they are."""

    days: dict[str, int]
    """Days from today."""
    weekdays: tuple[tuple[str, ...], ...]
    """From Monday; beginnings are enough, the longer forms stand for inflections."""
    following: frozenset[str]
    """"next": the one in the coming week."""
    after: frozenset[str]
    """"in" before a span."""
    at: frozenset[str]
    """Between a day and an hour; says nothing."""
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    spans: tuple[str, ...]
    """Beginnings of "day"."""
    weeks: tuple[str, ...]
    numbers: dict[str, int]
    """As words, in the forms that stand before a unit."""
    lengths: dict[str, timedelta]
    """Spans that are said without a number, always after the word for "in"."""


def _words(
    days: str,
    weekdays: str,
    *,
    following: str,
    after: str,
    at: str,
    units: str,
    numbers: str,
    lengths: str,
) -> _Words:
    """The table's rows are written as people read them; everything is folded once."""
    named = (pair.rsplit("=", 1) for pair in days.split(","))
    minutes, hours, spans, weeks = (tuple(fold(unit).split()) for unit in units.split(","))
    return _Words(
        {fold(name): int(distance) for name, distance in named},
        tuple(tuple(fold(day).split()) for day in weekdays.split(",")),
        frozenset(map(fold, following.split(","))),
        frozenset(map(fold, after.split(","))),
        frozenset(map(fold, at.split(","))),
        minutes,
        hours,
        spans,
        weeks,
        {word: int(value) for value, word in _values(numbers)},
        {words: timedelta(minutes=int(value)) for value, words in _values(lengths)},
    )


def _values(table: str) -> Iterator[tuple[str, str]]:
    """Each value with each of the ways in which it is said: "1=a/an,2=two"."""
    for pair in table.split(","):
        value, _, said = pair.partition("=")
        yield from ((value, fold(one)) for one in said.split("/"))


_LANGUAGES: Final = (
    _words(
        "today=0,tomorrow=1,day after tomorrow=2",
        "mon,tue,wed,thu,fri,sat,sun",
        following="next",
        after="in",
        at="at,on",
        units="min,h hour,day,week",
        numbers=(
            "1=a/an/one,2=two,3=three,4=four,5=five,6=six,7=seven,8=eight,9=nine,10=ten,"
            "11=eleven,12=twelve,15=fifteen,20=twenty,30=thirty,40=forty,"
            "45=forty five/forty-five"
        ),
        lengths=(
            "15=a quarter of an hour,30=half an hour,90=an hour and a half/one and a half hours"
        ),
    ),
    _words(
        "σήμερα=0,αύριο=1,μεθαύριο=2",
        "δευ,τρι,τετ,πεμ,παρ,σαβ,κυρ",
        following="επόμενη,επόμενο,άλλη",
        after="σε",
        at="στις,την,το",
        units="λεπτ,ώρα ώρες,μέρα μέρες ημέρ,εβδομάδ",
        numbers=(
            "1=ένα/μία/έναν,2=δύο,3=τρία/τρεις,4=τέσσερα/τέσσερις,5=πέντε,6=έξι,"
            "7=επτά/εφτά,8=οκτώ/οχτώ,9=εννέα/εννιά,10=δέκα,11=έντεκα,12=δώδεκα,"
            "15=δεκαπέντε,20=είκοσι,30=τριάντα,40=σαράντα,45=σαράντα πέντε"
        ),
        lengths="15=ένα τέταρτο,30=μισή ώρα,90=μιάμιση ώρα",
    ),
    _words(
        "hoje=0,amanhã=1,depois de amanhã=2",
        "seg,ter,qua,qui,sex,sab,dom",
        following="próxima,próximo",
        after="em,daqui a,dentro de",
        at="às,as,a",
        units="min,h hora,dia,semana",
        numbers=(
            "1=um/uma,2=dois/duas,3=três,4=quatro,5=cinco,6=seis,7=sete,8=oito,9=nove,"
            "10=dez,11=onze,12=doze,15=quinze,20=vinte,30=trinta,40=quarenta,"
            "45=quarenta e cinco"
        ),
        lengths="15=um quarto de hora,30=meia hora,90=uma hora e meia",
    ),
    _words(
        "сегодня=0,завтра=1,послезавтра=2",
        "пн пон,вт вто,ср сре,чт чет,пт пят,сб суб,вс вос",
        following="следующий,следующая,следующую,следующее",
        after="через",
        at="в,на",
        units="мин,ч час,день дня дней,недел",
        numbers=(
            "1=один/одну/одна,2=два/две,3=три,4=четыре,5=пять,6=шесть,7=семь,8=восемь,"
            "9=девять,10=десять,11=одиннадцать,12=двенадцать,15=пятнадцать,20=двадцать,"
            "30=тридцать,40=сорок,45=сорок пять"
        ),
        lengths="1=минуту,15=четверть часа,30=полчаса,60=час,90=полтора часа,10080=неделю",
    ),
    _words(
        "сьогодні=0,завтра=1,післязавтра=2",
        "пн пон,вт вів,ср сер,чт чет,пт пят,сб суб,нд нед",
        following="наступний,наступна,наступну,наступна",
        after="через,за",
        at="о,об,в,на",
        units="хв,г год. годин,день дні днів,тижн тижд",
        numbers=(
            "1=один/одну/одна,2=два/дві,3=три,4=чотири,5=п'ять/п’ять/пʼять,6=шість,7=сім,"
            "8=вісім,9=дев'ять/дев’ять/девʼять,10=десять,11=одинадцять,12=дванадцять,"
            "15=п'ятнадцять/п’ятнадцять/пʼятнадцять,20=двадцять,30=тридцять,40=сорок,"
            "45=сорок п'ять/сорок п’ять/сорок пʼять"
        ),
        lengths=(
            "1=хвилину,15=чверть години,30=пів години/півгодини,60=годину,"
            "90=півтори години,10080=тиждень"
        ),
    ),
)


def read_quick_time(text: str, now: datetime) -> datetime:
    """The wall-clock time that a text means for somebody whose clock shows `now` (both naive).

    A weekday is the next one with that name, never today; "next" before it means that of the
    coming week. A day without an hour is 9:00. An hour without a day is the next time it comes.
    Dates are day before month (27/11, 27.11.2026), or ISO. Raises NoTime; whether the time has
    passed is not judged here.
    """
    folded = _DOTTED_HALF.sub(r"\1\2", fold(text.replace(",", " ")))
    if not folded:
        raise NoTime(text)
    for reading in (_span, _dated, _day_named, _hour_alone):
        found = reading(folded, now)
        if found is not None:
            return found
    raise NoTime(text)


def _span(text: str, now: datetime) -> datetime | None:
    """ "in 2 hours", "2h", "через 30 минут", "σε μία ώρα"."""
    for words in _LANGUAGES:
        rest = _without_first(text, words.after)
        length = words.lengths.get(rest) if rest != text else None
        length = length or _counted(rest, words)
        if length is not None:
            return (now + length).replace(second=0, microsecond=0)
    return None


def _counted(text: str, words: _Words) -> timedelta | None:
    """A number and a unit."""
    match = re.fullmatch(r"(?:(\d{1,4})\s*|(.+)\s)([^\W\d_]+)\.?", text)
    if match is None:
        return None
    number = int(match[1]) if match[1] else words.numbers.get(match[2])
    if number is None:
        return None
    for beginnings, length in (
        (words.minutes, timedelta(minutes=1)),
        (words.hours, timedelta(hours=1)),
        (words.spans, timedelta(days=1)),
        (words.weeks, timedelta(weeks=1)),
    ):
        if _begins(match[3], beginnings):
            return number * length
    return None


def _dated(text: str, now: datetime) -> datetime | None:
    """ "27/11 17:30", "27.11.2026", "2026-11-27 17:30"."""
    iso = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:\s+|t|$)", text)
    usual = re.match(
        r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4}|\d\d))?(?:\s+|$)", text
    )
    match = iso or usual
    if match is None:
        return None
    clock = _clock(_without_any(text[match.end() :]))
    if clock is None:
        return None
    year = match["year"]
    try:
        if year is not None:
            whole = int(year) + (2000 if len(year) == 2 else 0)
            return datetime.combine(date(whole, int(match["month"]), int(match["day"])), clock)
        # Without a year: the next time this date comes.
        found = datetime.combine(date(now.year, int(match["month"]), int(match["day"])), clock)
        return found if found > now else found.replace(year=now.year + 1)
    except ValueError:
        return None


def _day_named(text: str, now: datetime) -> datetime | None:
    """ "tomorrow 9", "next Monday at 8:30", "9:00 tomorrow"."""
    turned = re.fullmatch(rf"({_HOUR})\s+(.+)", text)
    spoken = [text] if turned is None else [text, f"{turned[5]} {turned[1]}"]
    for words in _LANGUAGES:
        for one in spoken:
            day, rest = _day(one, words, now)
            clock = None if day is None else _clock(_without_first(rest, words.at))
            if day is not None and clock is not None:
                return datetime.combine(day, clock)
    return None


def _day(text: str, words: _Words, now: datetime) -> tuple[date | None, str]:
    today = now.date()
    for name in sorted(words.days, key=len, reverse=True):
        if text == name or text.startswith(name + " "):
            return today + timedelta(days=words.days[name]), text[len(name) :].strip()
    bare = _without_first(text, words.at)
    asked = _without_first(bare, words.following)
    first, _, rest = asked.partition(" ")
    for weekday, beginnings in enumerate(words.weekdays):
        if _begins(first.rstrip("."), beginnings):
            ahead = (weekday - today.weekday() - 1) % _WEEK + 1
            if asked != bare and today.weekday() + ahead < _WEEK:
                ahead += _WEEK  # that of the coming week, as today's has not passed
            return today + timedelta(days=ahead), rest.strip()
    return None, text


def _hour_alone(text: str, now: datetime) -> datetime | None:
    """ "17:30": today, or tomorrow when it has passed."""
    bare = _without_any(text)
    clock = _clock(bare) if bare else None
    if clock is None:
        return None
    found = datetime.combine(now.date(), clock)
    return found if found > now else found + timedelta(days=1)


def _clock(text: str) -> time | None:
    """The time of day at the end of a text; the morning where nothing is left."""
    if not text:
        return _MORNING
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = match["half"]
    if half and not 1 <= hour <= 12:
        return None
    if half in ("pm", "μμ"):
        hour = hour % 12 + 12
    elif half:
        hour %= 12
    return time(hour, minute)


def _without_first(text: str, words: frozenset[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        if text.startswith(word + " "):
            return text[len(word) + 1 :].strip()
    return text


def _without_any(text: str) -> str:
    for words in _LANGUAGES:
        text = _without_first(text.strip(), words.at)
    return text.strip()


def _begins(word: str, beginnings: tuple[str, ...]) -> bool:
    """One letter is a whole word, and so is what ends with a dot; longer ones may go on, as
    inflected words do."""
    return any(
        word == one.removesuffix(".")
        or (len(one) > 1 and not one.endswith(".") and word.startswith(one))
        for one in beginnings
    )
