"""The rows of a file as appointments: whose, when, and when the reminder goes out; and the rows
that are none, each with its reason. Pure; what is done about them is in `reminders`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from smsdesk.domain.draft import Addressee
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.name_key import fold
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.domain.plan import Excluded
from smsdesk.domain.reminder import ReminderColumns, ReminderSetup
from smsdesk.domain.typed_moment import (
    MomentProblem,
    NoMoment,
    OrderSeen,
    TypedMoment,
    day_fraction,
    order_of,
    read_moment,
)
from smsdesk.domain.wall_time import Moment, Oddity, moment
from smsdesk.files.rows import CellKind, Row, RowProblem
from smsdesk.sending.recipient_file import RecipientFile

DATE_FIELD, TIME_FIELD = "date", "time"
"""Merge fields that show the appointment as people write it, whatever the cells look like."""
GUESS_FROM_ROWS = 50
GUESS_SHARE = 0.5


class NoSuchColumn(SmsDeskError):
    """The file has no column `subject`; `known` are those it has."""

    code = "no_such_column"

    def __init__(self, subject: str, known: Sequence[str]) -> None:
        super().__init__(subject)
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row of which no reminder comes. Of the reasons one is given; none: there is no number."""

    row: int
    moment: MomentProblem | None = None
    cells: RowProblem | None = None
    excluded: Excluded | None = None
    twice: bool = False
    """Another row says the same, to the same number, at the same time."""
    shown: str = ""
    """What stands in the cell that is not understood."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A row that could be read."""

    addressee: Addressee
    e164: str
    """What is written in its place where the number is none."""
    key: str
    at: TypedMoment
    starts_at: datetime
    """UTC; of a day without a time its end."""
    oddity: Oddity
    """What a change of the clock makes of its time; nothing of a day without one."""
    remind: Moment


@dataclass(frozen=True, slots=True)
class Appointments:
    """What was read."""

    rows: tuple[Appointment, ...] = field(repr=False)
    left_out: tuple[LeftOutRow, ...]
    order: OrderSeen


def place_of(file: RecipientFile, title: str) -> int:
    """Which column is called so. Raises NoSuchColumn."""
    wanted = fold(title)
    for place, name in enumerate(file.titles):
        if fold(name) == wanted:
            return place
    raise NoSuchColumn(title, file.titles)


def fields_of(file: RecipientFile, columns: ReminderColumns) -> tuple[str, ...]:
    """The merge fields of a file of appointments."""
    own = file.fields(place_of(file, columns.number))
    return tuple(dict.fromkeys((DATE_FIELD, TIME_FIELD, *own)))


def guessed_columns(file: RecipientFile) -> ReminderColumns:
    """What the columns are probably: by what stands in them, and by their names. "" is unknown."""
    places = range(len(file.titles))
    cells = {place: _cells(file, place) for place in places if place != file.column}
    days = {place: _share(some, _is_day) for place, some in cells.items()}
    day = max(days, key=lambda place: (days[place], -place), default=None)
    if day is None or days[day] < GUESS_SHARE:
        day = None
    alone = day is not None and not any(_has_time(text) for text in cells[day])
    times = {place: _share(cells[place], _is_time) for place in cells if place != day}
    # Parts of a day may be anything beside a column of times as people write them.
    parts = {place: _share(cells[place], _is_part_of_day) for place in times}
    hour = max(times, key=lambda at: (times[at] - parts[at], times[at], -at), default=None)
    if not alone or hour is None or times[hour] < GUESS_SHARE:
        hour = None
    # "Appointment" may be its number, or its time.
    others = (place for place in cells if place not in (day, hour))
    key = next((place for place in others if fold(file.titles[place]) in _KEYS), None)
    name = ["" if place is None else file.titles[place] for place in (file.column, day, hour, key)]
    return ReminderColumns(*name)


def columns_for(file: RecipientFile, last: ReminderColumns) -> ReminderColumns:
    """The columns that were used last as far as this file has them, else what is guessed."""
    guess = guessed_columns(file)
    there = {fold(title) for title in file.titles}
    if not (fold(last.number) in there and fold(last.day) in there):
        return guess
    return ReminderColumns(
        last.number,
        last.day,
        last.time if fold(last.time) in there else "",
        last.key if fold(last.key) in there else "",
    )


_KEYS = frozenset(
    fold(name)
    for name in (
        *("id", "appointment", "appointment id", "appointment no", "reference", "ref", "booking"),
        *("κωδικός", "κωδικός ραντεβού", "αριθμός ραντεβού", "código", "agendamento", "termin nr"),
        *("код", "номер записи", "номер запису", "код записи", "код запису"),
    )
)


_OFFSET = re.compile(r"(?<=:\d\d)[+-]\d\d:?\d\d$")


def read_appointments(file: RecipientFile, setup: ReminderSetup) -> Appointments:
    """Read every row. Raises NoSuchColumn, UnknownZone."""
    columns = setup.columns
    number, day = place_of(file, columns.number), place_of(file, columns.day)
    hour = place_of(file, columns.time) if columns.time else None
    key = place_of(file, columns.key) if columns.key else None
    seen = order_of(row.cells[day].text for row in file.rows)
    order = seen.order if setup.order is None else setup.order
    if setup.order is not None:
        seen = OrderSeen(order, separator=seen.separator)
    rows: list[Appointment] = []
    left_out = [LeftOutRow(bad.number, cells=bad.problem) for bad in file.bad_rows(number)]
    by_row = {row.number: row for row in file.rows}
    for addressee in file.addressees(number):
        row = by_row[addressee.row or 0]
        day_cell = row.cells[day].text
        time_cell = None if hour is None else row.cells[hour].text
        try:
            at = read_moment(
                *(day_cell, time_cell, order, setup.zone), needs_time=setup.rule.needs_time
            )
            remind = setup.rule.moment(at, setup.zone)
            starts = _starts(at, setup.zone)
        except NoMoment as error:
            shown = f"{day_cell} {time_cell or ''}".strip()
            left_out.append(LeftOutRow(row.number, moment=error.problem, shown=shown))
            continue
        except OverflowError:
            impossible = MomentProblem.IMPOSSIBLE
            left_out.append(LeftOutRow(row.number, moment=impossible, shown=day_cell))
            continue
        e164 = _e164(addressee.number, setup.region)
        shown_fields = _fields(addressee.fields, at, seen, columns)
        named = Addressee(addressee.number, shown_fields, addressee.row)
        identity = e164 if key is None else " ".join(row.cells[key].text.split())
        key_text = _digest(columns.key and fold(columns.key), identity or e164)
        starts_at, oddity = starts.instant, starts.oddity if at.has_time else Oddity.NONE
        rows.append(Appointment(named, e164, key_text, at, starts_at, oddity, remind))
    return Appointments(tuple(rows), tuple(sorted(left_out, key=lambda one: one.row)), seen)


def _fields(
    own: Mapping[str, str], at: TypedMoment, seen: OrderSeen, columns: ReminderColumns
) -> Mapping[str, str]:
    """Those of the row, with the appointment as people write it; its day and its time besides,
    where no column is called so."""
    day = seen.written(at.wall.date())
    hour = f"{at.wall:%H:%M}" if at.has_time else ""
    said = {fold(columns.day): day if columns.time else f"{day} {hour}".strip()}
    if columns.time:
        said[fold(columns.time)] = hour
    values = {name: said.get(fold(name), value) for name, value in own.items()}
    taken = {fold(name) for name in values} - {fold(columns.day)}
    values |= {} if DATE_FIELD in taken else {DATE_FIELD: day}
    return values if TIME_FIELD in taken else values | {TIME_FIELD: hour}


def _starts(at: TypedMoment, zone: str) -> Moment:
    wall = at.wall if at.has_time else datetime.combine(at.wall.date(), time(23, 59))
    return moment(wall, zone)


def _digest(kind: str, identity: str) -> str:
    """A stand-in for the key: what stands in the file need not be kept."""
    return hashlib.sha256(f"{kind}\0{identity}".encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _e164(number: str, region: str) -> str:
    try:
        return parse(number, region or None).e164
    except BadNumber:
        return number


def _cells(file: RecipientFile, place: int) -> list[str]:
    return [text for text in _texts(file.rows[:GUESS_FROM_ROWS], place) if text]


def _texts(rows: Sequence[Row], place: int) -> Iterator[str]:
    for row in rows:
        cell = row.cells[place]
        yield "" if cell.kind is CellKind.ERROR else cell.text.strip()


def _share(texts: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, texts)) / len(texts) if texts else 0.0


def _is_day(text: str) -> bool:
    return _problem(text, None) in (None, MomentProblem.NO_TIME, MomentProblem.TIME_UNREADABLE)


def _has_time(text: str) -> bool:
    """Midnight, of any zone, is how a table shows a day alone."""
    at = _read(_OFFSET.sub("", text))
    return isinstance(at, TypedMoment) and at.wall.time() != time()


def _is_time(text: str) -> bool:
    return not _is_day(text) and _problem("2026-01-01", text) is None


def _is_part_of_day(text: str) -> bool:
    return day_fraction(text) is not None


def _problem(day: str, hour: str | None) -> MomentProblem | None:
    at = _read(day, hour)
    return None if isinstance(at, TypedMoment) else at


def _read(day: str, hour: str | None = None) -> TypedMoment | MomentProblem:
    try:
        return read_moment(day, hour, order_of([day]).order, "UTC", needs_time=True)
    except NoMoment as error:
        return error.problem
