"""Text files as people and programs write them, and as they break."""

from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.files.csv_rows import LONGEST_ROW, MOST_LINES, SEPARATORS, text_table
from smsdesk.files.rows import FileEmpty, Row, RowProblem, RowTooLong

BROKEN = {RowProblem.BROKEN_QUOTES}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the list of this test is."""
    return tmp_path / "list.csv"


def texts(row: Row) -> list[str]:
    """What the cells say."""
    return [cell.text for cell in row.cells]


def read(path: Path, data: str | bytes, **given: Any) -> list[tuple[int, list[str], set[Any]]]:
    """Every row, the header first: number, texts, problems."""
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    with text_table(path, **given) as table:
        return [(row.number, texts(row), set(row.problems)) for row in (table.header, *table.rows)]


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(path: Path, separator: str, end: str) -> None:
    lines = ["number|name|note", '+306912345678|Maria|"one, two; three | four\tfive"', "1||"]
    data = end.join(line.replace("|", separator, 2) for line in lines)
    rows = read(path, data)
    assert rows == [
        (1, ["number", "name", "note"], set()),
        (2, ["+306912345678", "Maria", "one, two; three | four\tfive"], set()),
        (3, ["1", "", ""], set()),
    ]


@pytest.mark.parametrize(
    ("data", "separator"),
    [
        ("number;text\n1;Hello, dear, all\n2;Hi, you\n", ";"),
        ("name;amount\nA;1,5\nB;2,5\n", ";"),
        ("surname and name;number\nPapa, Maria;1\nKoch, Ute;2\n", ";"),
        ("number\n1\n2\n", ""),
        ("number\n1,5\n2,5\n", ""),
        ("text\nHello, dear\nGood morning\n", ""),
        ("number,name\n", ","),
        ("name;street, town\nA;One 1, Athens\nB;Two 2, Patra\n", ";"),
        ("number;name\n1;A\n2\n3;C\n", ";"),
        ("number|name\n1|A;B;C\n", "|"),
        ("1;2", ";"),
    ],
)
def test_the_separator_is_the_one_that_cuts_the_header(
    path: Path, data: str, separator: str
) -> None:
    path.write_text(data, "utf-8")
    with text_table(path) as table:
        assert table.origin.separator == separator


def test_what_is_given_is_not_guessed(path: Path) -> None:
    data = "a;b\nΆ;1,2\n".encode("iso8859-7")
    assert read(path, data, encoding="iso8859-7", separator=",")[1][1] == ["Ά;1", "2"]


def test_excel_may_name_the_separator(path: Path) -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        rows = read(path, mark + b"sep=|\r\nnumber|name, first\r\n1|A\r\n")
        assert [row[:2] for row in rows] == [(1, ["number", "name, first"]), (2, ["1", "A"])]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1253", "utf-32"])
def test_encodings(path: Path, encoding: str) -> None:
    data = "number;Όνομα\r\n+306912345678;Μαρία Παππά\r\n".encode(encoding)
    assert read(path, data) == [
        (1, ["number", "Όνομα"], set()),
        (2, ["+306912345678", "Μαρία Παππά"], set()),
    ]


def test_rows_are_counted_as_a_spreadsheet_shows_them(path: Path) -> None:
    data = '\n;;\nnumber;name\n\n1;"two\nlines\n\nand more"\n ; \n2;B\n'
    assert [row[:2] for row in read(path, data)] == [
        (3, ["number", "name"]),
        (5, ["1", "two\nlines\n\nand more"]),
        (7, ["2", "B"]),
    ]


def test_blanks_before_quotes(path: Path) -> None:
    assert read(path, 'number, name\n1, "Papa, Maria"\n')[1][1] == ["1", "Papa, Maria"]


@pytest.mark.parametrize(
    ("broken", "cells"),
    [
        ('2;"B', ["2", '"B']),
        ('2;"B;x', ["2", '"B', "x"]),
        ('2;"B "the" b"', ["2", 'B the" b"']),
        ('2;"B"b', ["2", "Bb"]),
        ('2;"', ["2", '"']),
    ],
)
def test_broken_quotes_cost_one_row(path: Path, broken: str, cells: list[str]) -> None:
    lines = ["number;name", '1;"A"', broken, '3;"C ""c"""', "4;D"]
    rows = read(path, "\n".join(lines))
    assert rows == [
        (1, ["number", "name"], set()),
        (2, ["1", "A"], set()),
        (3, cells, BROKEN | ({RowProblem.EXTRA_CELLS} if len(cells) > 2 else set())),
        (4, ["3", 'C "c"'], set()),
        (5, ["4", "D"], set()),
    ]


def test_a_quote_inside_a_cell_is_a_letter(path: Path) -> None:
    assert read(path, 'size;name\n5" pipe;A\n') == [
        (1, ["size", "name"], set()),
        (2, ['5" pipe', "A"], set()),
    ]


def test_an_open_quote_swallows_nothing_however_far_away_the_end_is(path: Path) -> None:
    count = 3 * MOST_LINES
    lines = ["number;name", '0;"open', *(f"{n};N" for n in range(1, count))]
    rows = read(path, "\n".join(lines))
    assert [row[1][0] for row in rows[1:]] == [str(n) for n in range(count)]
    assert [row[0] for row in rows] == list(range(1, count + 2))
    assert [row[2] for row in rows] == [set(), BROKEN, *[set()] * (count - 1)]


def test_an_open_quote_in_every_row_takes_no_more_time_than_lines(path: Path) -> None:
    rows = read(path, "number;name\n" + '1;"open\n' * 5000)
    assert len(rows) == 5001
    assert all(row[1][0] == "1" for row in rows[1:])


def test_nul_and_unreadable_bytes_are_marked(path: Path) -> None:
    data = "number;name\n1;Μαρ?ία Παππά\n2;A\0B\n3;Γεωργίου\n".encode().replace(b"?", b"\xff")
    rows = read(path, data)
    assert rows[1:] == [
        (2, ["1", "Μαρ�ία Παππά"], {RowProblem.UNREADABLE_BYTES}),
        (3, ["2", "AB"], {RowProblem.NUL_BYTES}),
        (4, ["3", "Γεωργίου"], set()),
    ]


@pytest.mark.parametrize("data", [b"", b"\n\n", b";;\n ;\n", b"\xef\xbb\xbf", b"sep=;\n"])
def test_nothing_to_read(path: Path, data: bytes) -> None:
    with pytest.raises(FileEmpty):
        read(path, data)


@pytest.mark.parametrize(
    "long", ["x" * (LONGEST_ROW + 1), "x;" * LONGEST_ROW, '"' + "x" * LONGEST_ROW + '"']
)
def test_a_row_without_end_is_refused(path: Path, long: str) -> None:
    with pytest.raises(RowTooLong) as refusal:
        read(path, f"number;name\n1;A\n{long}\n")
    assert (refusal.value.subject, refusal.value.row) == ("list.csv", 3)


def test_a_million_columns(path: Path) -> None:
    with pytest.raises(RowTooLong):
        read(path, "," * 1_000_000)


def test_memory_stays_flat(path: Path) -> None:
    path.write_text("number;name\n" + "+306912345678;Maria Papa\n" * 20_000, "utf-8")
    tracemalloc.start()
    try:
        with text_table(path) as table:
            assert sum(1 for _ in table.rows) == 20_000
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < 1_000_000


def test_a_file_half_read_is_closed(path: Path) -> None:
    path.write_text("number;name\n1;A\n2;B\n", "utf-8")
    with text_table(path) as table:
        next(table.rows)
    path.unlink()  # what Windows refuses while it is open
    assert list(table.rows) == []


CELLS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffd")
    | st.sampled_from('"\n;,|\t')
)


@given(
    rows=st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8),
    separator=st.sampled_from(SEPARATORS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_what_csv_writes_is_read(
    rows: list[list[str]],
    separator: str,
    encoding: str,
    end: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    out = io.StringIO(newline="")
    writer = csv.writer(
        out, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL, strict=True
    )
    writer.writerows([["number", "name", "note"], *rows])
    path.write_bytes(out.getvalue().encode(encoding))
    with text_table(path, separator=separator) as table:
        found = [(row.number, texts(row), set(row.problems)) for row in table.rows]
    assert found == [
        (number, row, set[Any]())
        for number, row in enumerate(rows, 2)
        if any(cell.strip() for cell in row)
    ]


@given(text=st.text(st.sampled_from('a1"";,\n\r é'), max_size=80))
def test_any_text_gives_rows_and_no_line_is_lost(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    try:
        rows = read(path, text)
    except FileEmpty:
        assert not set(text) & set("a1é")
        return
    numbers = [row[0] for row in rows]
    assert numbers == sorted(set(numbers))
    kept = "".join("".join(row[1]) for row in rows)
    for letter in "a1é":
        assert kept.count(letter) == text.count(letter)
