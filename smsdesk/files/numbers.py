"""What a number in a spreadsheet stands for: a number, a date, a time; and how it is written.

Spreadsheets know only numbers; the format of a cell says which of them are dates.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import re
from dataclasses import dataclass

from smsdesk.files.rows import Cell, CellKind

SPREADSHEET_DIGITS = 15
"""Significant digits that spreadsheets keep and show."""
_LONGEST_NUMBER = 40
_shown = decimal.Context(prec=SPREADSHEET_DIGITS)

# ECMA-376 18.8.30: formats that are not written into the file. The second block is what they
# mean in East Asian versions.
_BUILT_IN_DATES = frozenset({*range(14, 18), 22, *range(27, 32), *range(50, 55), 36, 57, 58})
_BUILT_IN_TIMES = frozenset({*range(18, 22), *range(32, 36), 45, 47, 55, 56})
_BUILT_IN_SPANS = frozenset({46})

_DAY_S = 86_400
_LAST_DAY = 2_958_465
_LAST_SPAN_DAYS = 100_000
# The 1900 system counts a 29 February 1900 that never was.
_EPOCH_1900 = datetime.datetime(1899, 12, 30)  # noqa: DTZ001 -- a sheet knows no zones
_EPOCH_1904 = datetime.datetime(1904, 1, 1)  # noqa: DTZ001
_FICTIONAL_DAY = 60


class NumberKind(enum.Enum):
    """What the format of a cell makes of its number."""

    PLAIN = "plain"
    DATE = "date"
    TIME = "time"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """The part of a format that changes what a number says."""

    kind: NumberKind = NumberKind.PLAIN
    least_digits: int = 0
    """Shown with zeros in front, as telephone numbers and post codes often are."""


GENERAL = NumberFormat()


def built_in_format(number: int) -> NumberFormat:
    """The format that has this number in every file."""
    for numbers, kind in (
        (_BUILT_IN_DATES, NumberKind.DATE),
        (_BUILT_IN_TIMES, NumberKind.TIME),
        (_BUILT_IN_SPANS, NumberKind.SPAN),
    ):
        if number in numbers:
            return NumberFormat(kind)
    return GENERAL


def read_format(code: str) -> NumberFormat:
    """The format that this code describes, such as `dd/mm/yyyy` or `[h]:mm` or `0000000000`."""
    section = code.split(";", maxsplit=1)[0]
    if re.search(r"\[(h+|m+|s+)\]", section, re.IGNORECASE):
        return NumberFormat(NumberKind.SPAN)
    # Quoted and escaped letters, padding, colours, conditions, currencies.
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", section).lower()
    if re.search("[yd]|mmm", bare):
        return NumberFormat(NumberKind.DATE)
    if re.search("[hs]", bare):
        return NumberFormat(NumberKind.TIME)
    if "m" in bare:
        return NumberFormat(NumberKind.DATE)
    return NumberFormat(least_digits=len(bare)) if re.fullmatch("0+", bare) else GENERAL


def number_cell(value: str, form: NumberFormat, *, from_1904: bool = False) -> Cell:
    """The cell for a number as it stands in the file. Raises ArithmeticError if it is none."""
    number = decimal.Decimal(value)
    if not number.is_finite():
        raise decimal.InvalidOperation
    if form.kind is NumberKind.SPAN and 0 <= number <= _LAST_SPAN_DAYS:
        seconds = int((number * _DAY_S).to_integral_value())
        return Cell(f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}", CellKind.TIME)
    if form.kind in (NumberKind.DATE, NumberKind.TIME) and 0 <= number <= _LAST_DAY:
        return _moment_cell(number, form.kind, from_1904)
    return Cell(plain_number(number).zfill(form.least_digits), CellKind.NUMBER)


def plain_number(number: decimal.Decimal) -> str:
    """Whole numbers with every digit, others with 15 significant ones; never with an E."""
    if number.adjusted() > _LONGEST_NUMBER or number.adjusted() < -_LONGEST_NUMBER:
        return str(number)
    if number != number.to_integral_value():
        number = _shown.plus(number)
    if number == number.to_integral_value():
        return f"{number:.0f}" if number else "0"
    return f"{number.normalize():f}"


def has_lost_digits(cell: Cell) -> bool:
    """Whether a number is longer than spreadsheets can hold."""
    digits = cell.text.lstrip("-0")
    return cell.kind is CellKind.NUMBER and digits.isdigit() and len(digits) > SPREADSHEET_DIGITS


def _moment_cell(number: decimal.Decimal, kind: NumberKind, from_1904: bool) -> Cell:
    seconds = int((number * _DAY_S).to_integral_value())
    if kind is NumberKind.TIME and seconds < _DAY_S:
        time = (_EPOCH_1900 + datetime.timedelta(seconds=seconds)).time()
        return Cell(time.isoformat(), CellKind.TIME)
    epoch = _EPOCH_1904 if from_1904 else _EPOCH_1900
    if not from_1904 and seconds < _FICTIONAL_DAY * _DAY_S:
        epoch += datetime.timedelta(days=1)
    try:
        moment = epoch + datetime.timedelta(seconds=seconds)
    except OverflowError:
        return Cell(plain_number(number), CellKind.NUMBER)
    return moment_cell(moment)


def moment_cell(moment: datetime.datetime) -> Cell:
    """A date, with its time unless that is midnight."""
    has_time = moment.time() != datetime.time()
    text = moment.isoformat(sep=" ", timespec="seconds") if has_time else moment.date().isoformat()
    return Cell(text, CellKind.DATE)
