"""Cells that are merged over several rows: what they say holds for each of these rows.

Where they are is found by the readers of each kind of spreadsheet.
"""

from __future__ import annotations

from smsdesk.files.rows import Cell


class MergedCells:
    """Those that the rows so far have begun, in one sheet. Cells that are merged over columns say
    it in the first of them only, as headers are read."""

    def __init__(self) -> None:
        self._open: dict[int, tuple[Cell, int]] = {}

    def __bool__(self) -> bool:
        """Whether any may still be to fill."""
        return bool(self._open)

    def begin(self, column: int, cell: Cell, last_row: int) -> None:
        """A cell stands in this column up to this row."""
        self._open[column] = (cell, last_row)

    def fill(self, row: int, cells: dict[int, Cell]) -> list[Cell]:
        """Put what is merged into a row that has something of its own; what was put there."""
        filled = []
        for column, (cell, last_row) in list(self._open.items()):
            if last_row < row:
                del self._open[column]
            elif column not in cells:
                cells[column] = cell
                filled.append(cell)
        return filled
