"""What cells of a column of opt-outs say, in the words that offices use for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.contacts.columns import look_at
from smsdesk.contacts.opt_out_words import says_opt_out
from smsdesk.contacts.row_reading import Reading, RowReader, read_rows
from smsdesk.domain.contact_import import ImportChoices, RowReason
from smsdesk.files.rows import Cell, CellKind, Row, RowProblem
from smsdesk.files.tables import read_table


@pytest.mark.parametrize(
    "cell",
    [
        *("yes", "Y", "TRUE", "1", "x", "X", "v", "opt-out", "Opted out", "unsubscribed", "STOP"),
        *(
            "blocked",
            "do not send",
            "NAI",
            "Ναι",
            "ΝΑΙ",
            "αληθής",
            "διαγραμμένος",
            "Sim",
            "não enviar",
        ),
        *("да", "Отписан", "так", "відписаний", "ja", "wahr", "oui", "sí"),
        *("✓", "✔\ufe0f", "☑", "√", "×", "+"),
        *("2024-01-05", "5.1.24", "05/01/2024 10:30", "2024-01-05T10:30:00Z", "5 Jan 2024"),
        *("March 5, 2024", "5 Μαρτίου 2024"),
    ],
)
def test_yes(cell: str) -> None:
    assert says_opt_out(cell) is True


@pytest.mark.parametrize(
    "cell",
    [
        *("", "no", "N", "FALSE", "0", "off", "opted in", "subscribed", "όχι", "ΟΧΙ", "não", "нет"),
        *("ні", "nein", "falsch", "non", "-", "\u2013", "☐"),
    ],
)
def test_no(cell: str) -> None:
    assert says_opt_out(cell) is False


@pytest.mark.parametrize(
    "cell", ["?", "maybe", "2", "call first", "✗", "ask Maria", "n/a", "12345", "x y"]
)
def test_nobody_can_tell(cell: str) -> None:
    assert says_opt_out(cell) is None


def read(folder: Path, *cells: str, header: str = "Name;Mobile;Opted out") -> list[Reading]:
    """People with these cells after their numbers."""
    file = folder / "list.csv"
    rows = [f"N{place};69{place:08d};{cell}" for place, cell in enumerate(cells)]
    file.write_text("\n".join([header, *rows, ""]), "utf-8")
    look = look_at(file)
    with read_table(file) as table:
        return list(read_rows(table, ImportChoices(look.guess, region="GR", accept_guesses=True)))


def test_an_unclear_row_is_not_taken(tmp_path: Path) -> None:
    yes, no, unclear = read(tmp_path, "✓", "", " perhaps ")
    assert (yes.is_opt_out, yes.reason) == (True, None)
    assert (no.is_opt_out, no.reason) == (False, None)
    assert (unclear.details.mobile, unclear.reason) == ("", RowReason.UNCLEAR_OPT_OUT)
    assert unclear.value == "perhaps"


def test_one_clear_yes_among_several_columns_is_enough(tmp_path: Path) -> None:
    header = "Name;Mobile;Opted out;Do not send"
    both, second = read(tmp_path, "perhaps;x", "no;perhaps", header=header)
    assert (both.is_opt_out, both.reason) == (True, None)
    assert second.reason is RowReason.UNCLEAR_OPT_OUT


def test_a_bad_number_is_said_first(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Mobile;Opted out\n12;perhaps\n7400123456;perhaps\n", "utf-8")
    look = look_at(file)
    with read_table(file) as table:
        short, guess = read_rows(table, ImportChoices(look.guess, region="GR", accept_guesses=True))
    assert (short.value, short.reason) == ("12", RowReason.TOO_SHORT)
    assert guess.reason is RowReason.UNCLEAR_OPT_OUT


@pytest.mark.parametrize(
    ("cell", "problem", "expected"),
    [
        (Cell("2024-01-05", CellKind.DATE), None, None),
        (Cell("TRUE", CellKind.BOOLEAN), None, None),
        (Cell("#N/A", CellKind.ERROR), RowProblem.ERROR_CELL, RowReason.UNCLEAR_OPT_OUT),
        (Cell("", CellKind.EMPTY), RowProblem.NO_RESULT, RowReason.UNCLEAR_OPT_OUT),
    ],
)
def test_cells_of_spreadsheets(
    tmp_path: Path, cell: Cell, problem: RowProblem | None, expected: RowReason | None
) -> None:
    read(tmp_path, "x")
    choices = ImportChoices(look_at(tmp_path / "list.csv").guess, region="GR")
    cells = (Cell("N", CellKind.TEXT), Cell("6912345678", CellKind.TEXT), cell)
    row = Row(2, cells, frozenset([problem] if problem else []))
    reading = RowReader(choices).read(row)
    assert reading.reason is expected
    assert reading.is_opt_out is (expected is None)
