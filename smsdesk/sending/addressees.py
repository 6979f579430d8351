"""Recipients as people give them: pasted numbers, and tables with a column of numbers.

Whether a number is one is the planner's judgement; reading files is in `files`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smsdesk.domain.draft import Addressee
from smsdesk.domain.errors import SmsDeskError
from smsdesk.files.rows import Row, RowProblem, Table
from smsdesk.files.tables import read_table

# Commas and the like; blanks only where the next number shows that it begins, since numbers are
# written with blanks inside.
_BETWEEN = re.compile(r"[,;\r\n\t]+|\s+(?=\+)")
_LINK = re.compile(r"\s*tel:", re.IGNORECASE)
LIKE_A_NUMBER = re.compile(r"\+?[\d\s().-]{6,}")
_GUESSED = frozenset(
    {RowProblem.BROKEN_QUOTES, RowProblem.UNREADABLE_BYTES, RowProblem.BROKEN_CARD}
)
"""Problems with which nobody can say what text a person would get."""

# What people call the column, the surest first.
_NAMES = (
    ("number", "numbers", "msisdn"),
    (
        *(
            "mobile",
            "mobile number",
            "mobile phone",
            "mobile no",
            "cell",
            "cell phone",
            "cellphone",
        ),
        *("cell number", "gsm", "handy", "mobil", "móvil", "celular", "telemóvel", "telemovel"),
        *("κινητό", "κινητά", "κινητό τηλέφωνο", "αριθμός κινητού"),
        *("мобильный", "мобильный телефон", "мобильный номер", "номер мобильного"),
        *("мобільний", "мобільний телефон", "номер мобільного"),
    ),
    (
        *("phone", "phone number", "phone no", "tel", "telephone", "telephone number", "telefon"),
        *("teléfono", "telefone", "número", "número de telefone", "recipient", "to", "sms"),
        *("τηλέφωνο", "τηλ", "αριθμός", "αριθμός τηλεφώνου"),
        *("телефон", "номер телефона", "номер телефону", "номер"),
    ),
)


class NoNumberColumn(SmsDeskError):
    """No column of the table is recognised as the numbers; `known` are those it has."""

    code = "no_number_column"

    def __init__(self, subject: str, known: Sequence[str]) -> None:
        super().__init__(subject)
        self.known = tuple(known)


class BrokenRow(SmsDeskError):
    """A row whose cells could only be guessed; `subject` is its number."""

    code = "broken_row"


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who stands in a table, in its order."""

    addressees: tuple[Addressee, ...]
    column: str
    """The name of the column that the numbers were taken from; "" in a list without a header."""
    fields: tuple[str, ...]
    """The other columns: merge fields."""


def addressees_in(text: str) -> tuple[Addressee, ...]:
    """One for each number of a text; an empty text is one number that will be refused."""
    if _LINK.match(text):  # its parameters are set off by semicolons
        return (Addressee(text.strip()),)
    numbers = [piece.strip() for piece in _BETWEEN.split(text)]
    found = tuple(Addressee(number) for number in numbers if number)
    return found or (Addressee(text),)


def recipients_in_file(path: Path, *, encoding: str = "") -> Recipients:
    """Read a file of recipients, each with the row that a spreadsheet shows. The encoding of a text
    is found out where it is not given.

    Raises FileUnreadable and its kinds, EncodingUnknown, NoNumberColumn, BrokenRow. Blocks while
    it reads.
    """
    with read_table(path, encoding=encoding) as table:
        table.pass_titles(header_place)
        return _recipients(table)


def _recipients(table: Table) -> Recipients:
    place = number_column(table.headers)
    if place is None:
        if len(table.headers) != 1 or not LIKE_A_NUMBER.fullmatch(table.headers[0]):
            raise NoNumberColumn(table.origin.name, table.headers)
        rows = (table.header, *table.rows)  # a bare list of numbers
        return Recipients(tuple(_addressee(row, 0, {}) for row in rows), "", ())
    fields = {other: name for other, name in enumerate(table.headers) if name and other != place}
    addressees = tuple(_addressee(row, place, fields) for row in table.rows)
    return Recipients(addressees, table.headers[place], tuple(fields.values()))


def _addressee(row: Row, place: int, fields: dict[int, str]) -> Addressee:
    if row.problems & _GUESSED:
        raise BrokenRow(str(row.number))
    values: dict[str, str] = {}
    for other, name in fields.items():
        values.setdefault(name, row.cells[other].text)
    return Addressee(row.cells[place].text, values, row.number)


def number_column(headers: Sequence[str]) -> int | None:
    """Which column holds the numbers, by its name; None where no name says so."""
    folded = [_folded(header) for header in headers]
    for names in _NAMES:
        known = {_folded(name) for name in names}
        for place, header in enumerate(folded):
            if header in known:
                return place
    return None


def header_place(rows: Sequence[Row]) -> int:
    """Which of the first rows names the columns: the first that names numbers, where what stands
    above it is shorter and nobody's number. The first row if there is none."""
    longest = 0
    for place, row in enumerate(rows):
        texts = [cell.text.strip() for cell in row.cells]
        filled = sum(map(bool, texts))
        if any(LIKE_A_NUMBER.fullmatch(text) for text in texts):
            return 0
        if number_column(texts) is not None and filled > longest:
            return place
        longest = max(longest, filled)
    return 0


def _folded(name: str) -> str:
    """Without case, accents, blanks and punctuation."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(char for char in plain if char.isalnum())
