"""Rows of ODS spreadsheets: the first table that can be seen and is not empty.

Read as a stream, with the values that the file holds. The format is OpenDocument 1.3 part 3.
"""

from __future__ import annotations

import datetime
import decimal
import re
from collections.abc import Generator

from smsdesk.files.merged_cells import MergedCells
from smsdesk.files.numbers import has_lost_digits, moment_cell, plain_number
from smsdesk.files.packages import Attributes, Listener, Package
from smsdesk.files.rows import (
    EMPTY_CELL,
    MOST_CHARACTERS,
    MOST_COLUMNS,
    Cell,
    CellKind,
    FileEncrypted,
    Row,
    RowProblem,
    RowTooLong,
    is_blank,
)

MEDIA_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
CONTENT = "content.xml"
_LAST_ROW = 1_048_576
_SPAN = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
# What lies in or on a cell and is not its text: notes, pictures, drawn boxes.
_NOT_CONTENT = {"annotation", "frame", "custom-shape", "rect", "line", "control", "object"}
_HIDDEN = re.compile(
    rb"<(?:\w+:)?table-row\s[^<>]*?\b(?:\w+:)?visibility=[\"'](?:collapse|filter)[\"']"
)
_ERROR = re.compile(r"#[A-Z/0]+[!?]?|Err:\d+")


def refuse_encrypted(package: Package) -> None:
    """Raises FileEncrypted for a file with a password."""
    manifest = _Manifest()
    package.tell("META-INF/manifest.xml", manifest)
    if manifest.is_encrypted:
        raise FileEncrypted(package.name)


def table_rows(
    package: Package, *, wanted: str = "", most_alike: int = _LAST_ROW
) -> Generator[tuple[int, str, Row]]:
    """Place and name of a table, and a row that is not blank, for all that can be seen, or for
    those called `wanted`. Of a row that is repeated no more than `most_alike`: a file of a few
    bytes may say that it has millions."""
    content = _Content(package.name)
    for _ in package.pieces(CONTENT, content):
        for place, name, row, repeated in content.done:
            if wanted not in ("", name):
                continue
            for number in range(row.number, row.number + min(repeated, most_alike)):
                yield place, name, Row(number, row.cells, row.problems)
        content.done.clear()


def may_hide_rows(package: Package) -> bool:
    """Whether a row of any table is hidden, perhaps a blank one. Fast."""
    return next(package.tags(CONTENT, b"visibility", _HIDDEN), None) is not None


class _Manifest(Listener):
    """Whether any part is encrypted."""

    is_encrypted = False

    def start(self, name: str, _: Attributes) -> None:
        self.is_encrypted |= name == "encryption-data"


class _Content(Listener):
    """Makes rows of what it hears."""

    def __init__(self, name: str) -> None:
        self.done: list[tuple[int, str, Row, int]] = []
        """Place and name of the table, a row, and how often it is repeated."""
        self._name = name
        self._tables_seen = 0
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._tables: list[str | None] = []  # open ones, the innermost last; None if hidden
        self._next_row = 1
        self._row: Attributes = {}
        self._cells: list[tuple[Cell, int]] = []
        self._merged = MergedCells()
        self._spans: list[tuple[int, int]] = []  # of the row: place in _cells, how many rows
        self._cell: Attributes | None = None
        self._pieces: list[str] = []
        self._left = MOST_CHARACTERS
        self._paragraphs = 0
        self._is_heard = False
        self._aside = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if self._aside or (self._cell is not None and name in _NOT_CONTENT):
            self._aside += 1
        elif name == "table-cell":
            self._cell, self._paragraphs = attributes, 0
            self._pieces.clear()
        elif self._cell is not None:
            self._start_in_cell(name, attributes)
        elif name == "covered-table-cell":
            self._cells.append((EMPTY_CELL, _repeated(attributes, "columns")))
        elif name == "table-row":
            self._row, self._cells, self._spans = attributes, [], []
            self._left = MOST_CHARACTERS
        elif name == "table":
            hidden = _get(attributes, "style-name") in self._hidden_styles
            self._tables.append(None if hidden else _get(attributes, "name"))
            self._tables_seen += 1
            self._next_row, self._merged = 1, MergedCells()
        elif name == "style":
            self._style = _get(attributes, "name")
        elif name == "table-properties" and _get(attributes, "display") == "false":
            self._hidden_styles.add(self._style)

    def _start_in_cell(self, name: str, attributes: Attributes) -> None:
        if name == "p":
            if self._paragraphs:
                self._hear("\n")
            self._paragraphs += 1
            self._is_heard = True
        elif name == "s":
            count = int(_get(attributes, "c") or 1)
            self._hear(" " * min(count, 1000))
        elif name == "tab":
            self._hear("\t")
        elif name == "line-break":
            self._hear("\n")

    def text(self, data: str) -> None:
        if self._is_heard and not self._aside:
            self._hear(data)

    def _hear(self, text: str) -> None:
        self._left -= len(text)
        if self._left < 0:
            raise RowTooLong(self._name, self._next_row)
        self._pieces.append(text)

    def end(self, name: str) -> None:
        if self._aside:
            self._aside -= 1
        elif name == "p":
            self._is_heard = False
        elif name == "table-cell" and self._cell is not None:
            cell = _read(self._cell, "".join(self._pieces))
            rows = int(_get(self._cell, "number-rows-spanned") or 1)
            if rows > 1 and cell is not EMPTY_CELL:
                self._spans.append((len(self._cells), rows))
            self._cells.append((cell, _repeated(self._cell, "columns")))
            self._cell = None
        elif name == "table-row":
            self._finish()
        elif name == "table" and self._tables:
            self._tables.pop()

    def _finish(self) -> None:
        first, repeated = self._next_row, _repeated(self._row, "rows")
        self._next_row += repeated
        table = self._tables[-1] if self._tables else None
        if table is None or is_blank(cell for cell, _ in self._cells):
            return
        if self._next_row - 1 > _LAST_ROW:
            raise ValueError("row")
        cells = self._filled(first, self._unrolled())
        problems = set()
        if _get(self._row, "visibility") in ("collapse", "filter"):
            problems.add(RowProblem.HIDDEN_ROW)
        if any(cell.kind is CellKind.ERROR for cell in cells):
            problems.add(RowProblem.ERROR_CELL)
        if any(has_lost_digits(cell) for cell in cells):
            problems.add(RowProblem.LOST_DIGITS)
        row = Row(first, cells, frozenset(problems))
        self.done.append((self._tables_seen, table, row, repeated))

    def _filled(self, row: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """With what is merged over several rows."""
        for place, rows in self._spans:
            column = sum(repeated for _, repeated in self._cells[:place])
            self._merged.begin(column, self._cells[place][0], row + rows - 1)
        if not self._merged:
            return cells
        there = {column: cell for column, cell in enumerate(cells) if cell is not EMPTY_CELL}
        if not self._merged.fill(row, there):
            return cells
        return tuple(there.get(column, EMPTY_CELL) for column in range(max(there) + 1))

    def _unrolled(self) -> tuple[Cell, ...]:
        while self._cells and self._cells[-1][0] is EMPTY_CELL:
            self._cells.pop()
        if sum(repeated for _, repeated in self._cells) > MOST_COLUMNS:
            raise RowTooLong(self._name, self._next_row - 1)
        return tuple(cell for cell, repeated in self._cells for _ in range(repeated))


def _get(attributes: Attributes, name: str) -> str:
    """An attribute by its name without the prefix."""
    for key, value in attributes.items():
        if key[key.find(":") + 1 :] == name:
            return value
    return ""


def _repeated(attributes: Attributes, what: str) -> int:
    return max(1, int(_get(attributes, f"number-{what}-repeated") or 1))


def _read(attributes: Attributes, text: str) -> Cell:
    kind = _get(attributes, "value-type")
    if _get(attributes, "formula") and _ERROR.fullmatch(text):
        return Cell(text, CellKind.ERROR)
    match kind:
        case "float" | "percentage" | "currency":
            plain = plain_number(decimal.Decimal(_get(attributes, "value")))
            # Zeros that a format puts in front are what people see and mean.
            is_padded = text.isdecimal() and plain.isdecimal() and text.lstrip("0") == plain
            return Cell(text if is_padded else plain, CellKind.NUMBER)
        case "date":
            moment = datetime.datetime.fromisoformat(_get(attributes, "date-value"))
            return moment_cell(moment.replace(tzinfo=None))
        case "time":
            span = _SPAN.fullmatch(_get(attributes, "time-value"))
            shown = f"{int(span[1]):02}:{span[2]}:{span[3]}" if span else text
            return Cell(shown, CellKind.TIME)
        case "boolean":
            is_true = _get(attributes, "boolean-value") == "true"
            return Cell("TRUE" if is_true else "FALSE", CellKind.BOOLEAN)
    text = text or _get(attributes, "string-value")
    return Cell(text, CellKind.TEXT) if text else EMPTY_CELL
