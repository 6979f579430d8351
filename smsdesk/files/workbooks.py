"""Spreadsheet files as tables: the first sheet that can be seen and is not blank.

Which kind of spreadsheet it is is told by what the package holds.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from smsdesk.files import ods_rows, xlsx_rows
from smsdesk.files.packages import Package, opened
from smsdesk.files.rows import (
    FileEmpty,
    Origin,
    Row,
    Table,
    TableKind,
    TableProblem,
)

_Found = tuple[TableKind, int, str, Row]
"""Kind of file, place and name of the sheet, row."""


def workbook_table(path: Path) -> Table:
    """The rows of an XLSX or ODS file. Raises FileUnreadable and its kinds."""
    found = _sheets(path)
    first = next(found, None)
    if first is None:
        raise FileEmpty(path.name)
    kind, _, sheet, _ = first
    problems: set[TableProblem] = set()
    return Table(Origin(path.name, kind, sheet=sheet), _one(first, found, problems), problems)


def _sheets(path: Path) -> Generator[_Found]:
    with opened(path) as package:
        if _is_ods(package):
            ods_rows.refuse_encrypted(package)
            for place, name, row in ods_rows.table_rows(package):
                yield TableKind.ODS, place, name, row
        else:
            workbook = xlsx_rows.open_workbook(package)
            for place, (name, part) in enumerate(workbook.sheets):
                for row in xlsx_rows.sheet_rows(workbook, part):
                    yield TableKind.XLSX, place, name, row


def _is_ods(package: Package) -> bool:
    media_type = package.head("mimetype")
    return media_type.startswith(ods_rows.MEDIA_TYPE) or (
        not media_type and package.has(ods_rows.CONTENT)
    )


def _one(first: _Found, rest: Generator[_Found], problems: set[TableProblem]) -> Generator[Row]:
    """The rows of the first sheet; looks far enough to see whether there is another."""
    try:
        yield first[3]
        for _, place, _, row in rest:
            if place != first[1]:
                problems.add(TableProblem.MORE_SHEETS)
                return
            yield row
    finally:
        rest.close()
