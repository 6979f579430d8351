"""A file of people for the demonstration, damaged as spreadsheets damage them. All made up."""

from __future__ import annotations

from pathlib import Path

IMPORTED = (
    "Επώνυμο;Όνομα;Κινητό;Σχόλια",
    "Παππά;Ελένη;6910000001;",
    "Οικονόμου;Μαρία;0030 691 0000002;Προτιμά απογεύματα",
    "Excel;Sheet;3.06910E+11;",
    "Smith;John;7700900123;",
    "Κανένας;;12;",
    "Muller;Jurgen;+49 1512 3456789;",
)
"""A list that somebody has kept in a spreadsheet for too long."""
IMPORTED_MORE = 240
"""So many ordinary people follow."""


def write_list(folder: Path) -> Path:
    """A list of people to be imported, as an office would have it. Raises OSError."""
    more = (f"Γεωργίου;Νίκος;6910{n * 7919 % 10**6:06d};" for n in range(IMPORTED_MORE))
    file = folder / "patients.csv"
    file.write_bytes("\r\n".join((*IMPORTED, *more)).encode("cp1253"))
    return file
