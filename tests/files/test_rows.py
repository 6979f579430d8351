"""A table as its readers make it: header, width, problems, and nothing said in reprs."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path

import pytest

from smsdesk.files.rows import (
    EMPTY_CELL,
    MOST_COLUMNS,
    Cell,
    CellKind,
    FileDenied,
    FileEmpty,
    FileMissing,
    FileUnreadable,
    Origin,
    Row,
    RowProblem,
    RowTooLong,
    Table,
    TableKind,
    TableProblem,
    column_letters,
    reading,
)

ORIGIN = Origin("list.csv", TableKind.TEXT)


def row(number: int, *texts: str) -> Row:
    """A row of text."""
    return Row(number, tuple(Cell(text, CellKind.TEXT) if text else EMPTY_CELL for text in texts))


def table(*rows: Row) -> Table:
    """A table of these."""

    def generate(rows: Iterable[Row]) -> Generator[Row]:
        yield from rows

    return Table(ORIGIN, generate(rows))


def texts(one: Row) -> list[str]:
    """What the cells say."""
    return [cell.text for cell in one.cells]


def test_the_first_row_is_the_header() -> None:
    found = table(row(2, " number ", "first\u00a0 name", "", ""), row(3, "1", "2"))
    assert found.headers == ("number", "first name")
    assert found.header.number == 2
    assert [one.number for one in found.rows] == [3]
    assert not found.problems


def test_a_column_without_a_name_in_the_middle_stays() -> None:
    assert table(row(1, "", "a", "", "b", " ")).headers == ("", "a", "", "b")


def test_rows_are_as_wide_as_the_header_or_wider() -> None:
    found = table(row(1, "a", "b"), row(2, "1"), row(3, "1", "2", "3"), row(4, "1", "2", " "))
    rows = list(found.rows)
    assert [texts(one) for one in rows] == [["1", ""], ["1", "2", "3"], ["1", "2", " "]]
    assert [one.problems for one in rows] == [set(), {RowProblem.EXTRA_CELLS}, set()]


@pytest.mark.parametrize(("names", "is_twice"), [("a A", True), ("a b", False)])
def test_two_columns_of_one_name(names: str, is_twice: bool) -> None:
    found = table(row(1, *names.split(), "", "")).problems
    assert found == ({TableProblem.DUPLICATE_HEADER} if is_twice else set())


def test_no_row_no_table() -> None:
    with pytest.raises(FileEmpty) as refusal:
        table()
    assert refusal.value.subject == "list.csv"


@pytest.mark.parametrize("number", [1, 2])
def test_nobody_has_that_many_columns(number: int) -> None:
    rows = [row(1, "a"), row(2, "a")]
    rows[number - 1] = row(number, *(["x"] * (MOST_COLUMNS + 1)))
    with pytest.raises(RowTooLong) as refusal:
        list(table(*rows).rows)
    assert (refusal.value.subject, refusal.value.row) == ("list.csv", number)


def test_closing_early_ends_the_source() -> None:
    closed = []

    def generate() -> Generator[Row]:
        try:
            yield row(1, "a")
            yield row(2, "b")
        finally:
            closed.append(True)

    with Table(ORIGIN, generate()) as found:
        assert not closed
    assert closed
    assert list(found.rows) == []
    found.close()


def test_what_people_wrote_is_in_no_repr() -> None:
    one = row(1, "Μαρία", "+306912345678")
    assert "Μαρία" not in repr((one, one.cells, table(one)))
    assert "3069" not in repr((one, one.cells))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (FileNotFoundError(2, "no"), FileMissing),
        (PermissionError(13, "no"), FileDenied),
        (OSError(5, "no"), FileUnreadable),
    ],
)
def test_what_the_system_says_has_a_type(error: OSError, kind: type[FileUnreadable]) -> None:
    with pytest.raises(FileUnreadable) as refusal, reading(Path("folder/list.csv")):
        raise error
    assert type(refusal.value) is kind
    assert refusal.value.subject == "list.csv"


def test_other_mistakes_are_not_taken_for_a_bad_file() -> None:
    with pytest.raises(ValueError, match="ours"), reading(Path("list.csv")):
        raise ValueError("ours")


def test_columns_are_lettered_as_in_a_spreadsheet() -> None:
    found = [column_letters(place) for place in (0, 25, 26, 701, 702)]
    assert found == ["A", "Z", "AA", "ZZ", "AAA"]
