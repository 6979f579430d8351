"""Rows of XLSX workbooks: the first sheet that can be seen and is not empty.

Read as a stream, with the values that the file holds: formulas are not computed. The format is
ECMA-376 part 1, clause 18.
"""

from __future__ import annotations

import functools
import posixpath
import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from string import digits

from smsdesk.files.merged_cells import MergedCells
from smsdesk.files.numbers import (
    GENERAL,
    NumberFormat,
    built_in_format,
    has_lost_digits,
    number_cell,
    read_format,
)
from smsdesk.files.packages import Attributes, Listener, Package
from smsdesk.files.rows import (
    EMPTY_CELL,
    MOST_CHARACTERS,
    MOST_COLUMNS,
    Cell,
    CellKind,
    FileKindOld,
    FileKindUnknown,
    FileTooLarge,
    Row,
    RowProblem,
    RowTooLong,
    is_blank,
)

_LAST_ROW = 1_048_576
_COLUMN = re.compile("[A-Za-z]{1,3}")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_USUAL_PART = "xl/workbook.xml"
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^<>]*?\bref=[\"']([A-Za-z]{1,3})(\d{1,7}):[A-Za-z]{1,3}(\d{1,7})[\"']"
)
_HIDDEN = re.compile(rb"<(?:\w+:)?row\s[^<>]*?\bhidden=[\"'](?:1|true)[\"']")
_MOST_MERGED = 1 << 17
"""Cells; a list that groups its people in twos has half as many as people."""


@dataclass
class _Relations(Listener):
    """Parts that another part names: id -> path, and type -> path."""

    base: str
    by_id: dict[str, str] = field(default_factory=dict)
    by_type: dict[str, str] = field(default_factory=dict)
    type_of: dict[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes["Target"].replace("\\", "/")
            path = posixpath.normpath(posixpath.join("/", self.base, target)).lstrip("/")
            # The transitional and the strict variant differ before the last word.
            kind = attributes["Type"].rpartition("/")[2]
            self.by_id[attributes["Id"]] = path
            self.by_type.setdefault(kind, path)
            self.type_of[attributes["Id"]] = kind


def _relations(package: Package, part: str) -> _Relations:
    folder, name = posixpath.split(part)
    relations = _Relations(folder)
    package.tell(posixpath.join(folder, "_rels", f"{name}.rels"), relations)
    return relations


@dataclass
class _Contents(Listener):
    """The workbook: its visible sheets as (name, relation), and how it counts days."""

    sheets: list[tuple[str, str]] = field(default_factory=list)
    from_1904: bool = False
    is_workbook: bool = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "workbook":
            self.is_workbook = True
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904") in ("1", "true")
        elif name == "sheet" and attributes.get("state", "visible") == "visible":
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), relation))


@dataclass
class _Styles(Listener):
    """The number format of each cell style, by its place."""

    formats: list[NumberFormat] = field(default_factory=list)
    _custom: dict[str, NumberFormat] = field(default_factory=dict)
    _is_inside: bool = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._custom[attributes["numFmtId"]] = read_format(attributes["formatCode"])
        elif name == "cellXfs":
            self._is_inside = True
        elif name == "xf" and self._is_inside:
            number = attributes.get("numFmtId", "0")
            self.formats.append(self._custom.get(number) or built_in_format(int(number)))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_inside = False


@dataclass
class _Strings(Listener):
    """The texts that cells share, by their place."""

    file_name: str
    texts: list[str] = field(default_factory=list)
    _left: int = MOST_CHARACTERS
    _pieces: list[str] = field(default_factory=list)
    _is_text: bool = False
    _is_phonetic: bool = False

    def start(self, name: str, _: Attributes) -> None:
        if name == "t":
            self._is_text = not self._is_phonetic
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        if name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_phonetic = False
        elif name == "si":
            self.texts.append(_unescaped("".join(self._pieces)))
            self._pieces.clear()
            self._left = MOST_CHARACTERS

    def text(self, data: str) -> None:
        if self._is_text:
            self._left -= len(data)
            if self._left < 0:
                raise FileTooLarge(self.file_name)
            self._pieces.append(data)


@dataclass
class Workbook:
    """What all sheets of a workbook share."""

    package: Package
    contents: _Contents
    relations: _Relations
    formats: list[NumberFormat]
    texts: list[str]

    @property
    def sheets(self) -> list[tuple[str, str]]:
        """Name and part of each sheet of cells that can be seen, in order."""
        return [
            (name, self.relations.by_id[relation])
            for name, relation in self.contents.sheets
            if self.relations.type_of.get(relation) == "worksheet"
        ]


def open_workbook(package: Package) -> Workbook:
    """Read everything but the sheets. Raises FileUnreadable, and what `damage` turns into it."""
    part = _relations(package, "").by_type.get("officeDocument", _USUAL_PART)
    if part.endswith(".bin"):
        raise FileKindOld(package.name)
    contents, styles, strings = _Contents(), _Styles(), _Strings(package.name)
    package.tell(part, contents)
    if not contents.is_workbook:
        raise FileKindUnknown(package.name)
    relations = _relations(package, part)
    package.tell(relations.by_type.get("styles", ""), styles)
    package.tell(relations.by_type.get("sharedStrings", ""), strings)
    return Workbook(package, contents, relations, styles.formats, strings.texts)


def sheet_rows(workbook: Workbook, part: str) -> Generator[Row]:
    """The rows of one sheet that are not blank. A cell that is merged over rows stands in each."""
    sheet = _Sheet(workbook, _merged_down(workbook.package, part))
    for _ in workbook.package.pieces(part, sheet):
        yield from sheet.done
        sheet.done.clear()


def is_blank_sheet(workbook: Workbook, part: str) -> bool:
    """Whether it has no rows."""
    sheet = _Sheet(workbook, {})
    return not any(sheet.done for _ in workbook.package.pieces(part, sheet))


def may_hide_rows(package: Package, part: str) -> bool:
    """Whether a row of the sheet is hidden, perhaps a blank one. Fast."""
    return next(package.tags(part, b"hidden", _HIDDEN), None) is not None


def _merged_down(package: Package, part: str) -> dict[int, list[tuple[int, int]]]:
    """First row -> columns and last rows of the cells that are merged over rows. They are told
    after the rows for which they hold."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for count, found in enumerate(package.tags(part, b"mergeCell", _MERGED)):
        if count == _MOST_MERGED:
            raise FileTooLarge(package.name)
        first, last, column = int(found[2]), int(found[3]), _place(found[1].decode())
        if first < last and column < MOST_COLUMNS:
            merged.setdefault(first, []).append((column, last))
    return merged


class _Sheet(Listener):
    """Makes rows of what it hears."""

    def __init__(self, workbook: Workbook, merged: Mapping[int, list[tuple[int, int]]]) -> None:
        self.done: list[Row] = []
        self._workbook = workbook
        self._merged_at = merged
        self._merged = MergedCells()
        self._number = 0
        self._cells: dict[int, Cell] = {}
        self._problems: set[RowProblem] = set()
        self._column = -1
        self._kind = self._style = ""
        self._has_formula = self._is_heard = self._is_phonetic = False
        self._pieces: list[str] = []
        self._left = MOST_CHARACTERS

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._has_formula = False
            self._pieces.clear()
            reference = attributes.get("r")
            self._column = _place(reference.rstrip(digits)) if reference else self._column + 1
        elif name in ("v", "t"):
            self._is_heard = not self._is_phonetic
        elif name == "f":
            self._has_formula = True
        elif name == "row":
            self._number = int(attributes.get("r", self._number + 1))
            if not 1 <= self._number <= _LAST_ROW:
                raise ValueError("row")
            self._cells, self._problems, self._column = {}, set(), -1
            self._left = MOST_CHARACTERS
            if attributes.get("hidden") in ("1", "true"):
                self._problems.add(RowProblem.HIDDEN_ROW)
        elif name == "rPh":
            self._is_phonetic = True

    def text(self, data: str) -> None:
        if self._is_heard:
            self._left -= len(data)
            if self._left < 0:
                raise RowTooLong(self._workbook.package.name, self._number)
            self._pieces.append(data)

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._is_heard = False
        elif name == "c":
            self._keep("".join(self._pieces))
        elif name == "row":
            self._finish()
        elif name == "rPh":
            self._is_phonetic = False

    def _keep(self, value: str) -> None:
        cell = self._cell(value) if value else EMPTY_CELL
        if cell is EMPTY_CELL:
            if self._has_formula and self._kind != "str":  # a formula's text may well be empty
                self._problems.add(RowProblem.NO_RESULT)
            return
        if self._column >= MOST_COLUMNS:
            raise RowTooLong(self._workbook.package.name, self._number)
        self._judge(cell)
        self._cells[self._column] = cell

    def _judge(self, cell: Cell) -> None:
        if cell.kind is CellKind.ERROR:
            self._problems.add(RowProblem.ERROR_CELL)
        elif has_lost_digits(cell):
            self._problems.add(RowProblem.LOST_DIGITS)

    def _cell(self, value: str) -> Cell:
        match self._kind:
            case "s":
                text = self._workbook.texts[int(value)]
                return Cell(text, CellKind.TEXT) if text else EMPTY_CELL
            case "str" | "inlineStr":
                return Cell(_unescaped(value), CellKind.TEXT)
            case "b":
                return Cell("TRUE" if value == "1" else "FALSE", CellKind.BOOLEAN)
            case "e" | "d":
                return Cell(value, CellKind.ERROR if self._kind == "e" else CellKind.DATE)
        formats = self._workbook.formats
        style = int(self._style or 0)
        form = formats[style] if 0 <= style < len(formats) else GENERAL
        try:
            return number_cell(value, form, from_1904=self._workbook.contents.from_1904)
        except ArithmeticError:
            return Cell(value, CellKind.TEXT)

    def _finish(self) -> None:
        if is_blank(self._cells.values()):
            return
        for column, last_row in self._merged_at.get(self._number, ()):
            if column in self._cells:
                self._merged.begin(column, self._cells[column], last_row)
        for cell in self._merged.fill(self._number, self._cells):
            self._judge(cell)
        width = max(self._cells) + 1
        cells = tuple(self._cells.get(column, EMPTY_CELL) for column in range(width))
        self.done.append(Row(self._number, cells, frozenset(self._problems)))


@functools.cache
def _place(letters: str) -> int:
    """The place of a column such as AB in its row, from 0."""
    if not _COLUMN.fullmatch(letters):
        raise ValueError("column")
    place = 0
    for letter in letters.upper():
        place = 26 * place + ord(letter) - ord("A") + 1
    return place - 1


def _unescaped(text: str) -> str:
    """Characters that XML cannot hold are written as _x000D_ (ECMA-376 22.9.2.19)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
