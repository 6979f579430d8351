"""Spreadsheet files as tables: the first sheet that can be seen and holds numbers of telephones,
since explanations often stand before it; where none does, the first that is not blank.

Which kind of spreadsheet it is is told by what the package holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator
from itertools import chain, islice
from pathlib import Path

from smsdesk.files import ods_rows, xlsx_rows
from smsdesk.files.packages import Package, opened
from smsdesk.files.rows import (
    CellKind,
    FileEmpty,
    Origin,
    Row,
    RowProblem,
    Table,
    TableKind,
    TableProblem,
)

_LOOKED_AT = 200
"""Rows of each sheet."""
_MOST_ALIKE = 1 << 20
"""Rows, as a spreadsheet has no more."""
_ODS_LOOKED_AT = 2_000
"""Rows of all sheets."""
_NUMBERS = (CellKind.TEXT, CellKind.NUMBER)
_NUMBER = re.compile(r"['\s]*\+?(?:[\s().\-/]*\d){9,15}\s*")
"""Lists of amounts and of postal codes have fewer digits."""

_Found = tuple[TableKind, int, str, Row]
"""Kind of file, place and name of the sheet, row."""


def workbook_table(path: Path, sheet: str = "") -> Table:
    """The rows of an XLSX or ODS file; of the sheet of this name where one is given. Raises
    FileUnreadable and its kinds."""
    if sheet:
        chosen = _sheets(path, sheet)
        first = next(chosen, None)
        if first is None:
            raise FileEmpty(path.name)
        kind, place, _, _ = first
        rows = _of_sheet(place, [first], chosen, set())
        return Table(Origin(path.name, kind, sheet=sheet), rows)
    found = _sheets(path)
    head: list[_Found] = []
    for one in found:
        head.append(one)
        if one[1] != head[0][1] or len(head) == _LOOKED_AT or _has_number(one):
            break
    if not head:
        raise FileEmpty(path.name)
    is_usual = head[-1][1] == head[0][1] and _has_number(head[-1])
    kind, place, sheet, _ = head[-1] if is_usual else _with_numbers(path) or head[0]
    problems: set[TableProblem] = set()
    rows = _of_sheet(place, head, found, problems)
    return Table(Origin(path.name, kind, sheet=sheet), rows, problems)


def filled_sheets(path: Path) -> tuple[str, ...]:
    """The names of the sheets that can be seen and hold something, in their order. In an ODS file
    only of those that begin in its first rows: there is no way past the others. Raises
    FileUnreadable and its kinds."""
    with opened(path) as package:
        if _is_ods(package):
            seen = islice(ods_rows.table_rows(package), _ODS_LOOKED_AT)
            return tuple(dict.fromkeys(name for _, name, _ in seen))
        workbook = xlsx_rows.open_workbook(package)
        return tuple(
            name for name, part in workbook.sheets if not xlsx_rows.is_blank_sheet(workbook, part)
        )


def hides_rows(path: Path, sheet: str) -> bool:
    """Whether a row of this sheet that holds something is hidden. Soon known of a file without
    hidden rows. Raises FileUnreadable and its kinds."""
    with opened(path) as package:
        if _is_ods(package):
            may_hide = ods_rows.may_hide_rows(package)
        else:
            parts = [
                part for name, part in xlsx_rows.open_workbook(package).sheets if name == sheet
            ]
            may_hide = any(xlsx_rows.may_hide_rows(package, part) for part in parts)
    return may_hide and any(
        RowProblem.HIDDEN_ROW in row.problems for _, _, _, row in _sheets(path, sheet, most_alike=1)
    )


def _sheets(path: Path, wanted: str = "", *, most_alike: int = _MOST_ALIKE) -> Generator[_Found]:
    with opened(path) as package:
        if _is_ods(package):
            ods_rows.refuse_encrypted(package)
            rows = ods_rows.table_rows(package, wanted=wanted, most_alike=most_alike)
            for place, name, row in rows:
                yield TableKind.ODS, place, name, row
        else:
            workbook = xlsx_rows.open_workbook(package)
            for place, (name, part) in enumerate(workbook.sheets):
                if wanted not in ("", name):
                    continue
                for row in xlsx_rows.sheet_rows(workbook, part):
                    yield TableKind.XLSX, place, name, row


def _with_numbers(path: Path) -> _Found | None:
    """A row of the first sheet with what looks like a telephone number near its beginning."""
    seen: Counter[int] = Counter()
    for one in _sheets(path, most_alike=_LOOKED_AT):
        seen[one[1]] += 1
        if seen[one[1]] <= _LOOKED_AT and _has_number(one):
            return one
    return None


def _has_number(found: _Found) -> bool:
    return any(cell.kind in _NUMBERS and _NUMBER.fullmatch(cell.text) for cell in found[3].cells)


def _is_ods(package: Package) -> bool:
    media_type = package.head("mimetype")
    return media_type.startswith(ods_rows.MEDIA_TYPE) or (
        not media_type and package.has(ods_rows.CONTENT)
    )


def _of_sheet(
    place: int, head: list[_Found], found: Generator[_Found], problems: set[TableProblem]
) -> Generator[Row]:
    """The rows of this sheet; looks far enough to see whether there is another."""
    try:
        for _, at, _, row in chain(head, found):
            if at != place:
                problems.add(TableProblem.MORE_SHEETS)
            if at > place:
                return
            if at == place:
                yield row
    finally:
        found.close()
