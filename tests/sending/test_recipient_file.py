"""Files of recipients: which column holds the numbers, who is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.files.rows import FileEmpty
from smsdesk.sending.recipient_file import BadRow, read_recipient_file


def written(folder: Path, text: str) -> Path:
    file = folder / "people.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_column_is_known_by_its_name(tmp_path: Path) -> None:
    file = read_recipient_file(written(tmp_path, "name,Mobile,city\nAnna,6912345678,Athens\n"))
    assert file.column == 1
    assert file.fields(1) == ("name", "city")
    (anna,) = file.addressees(1)
    assert (anna.number, dict(anna.fields), anna.row) == (
        "6912345678",
        {"name": "Anna", "city": "Athens"},
        2,
    )


def test_a_column_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    file = read_recipient_file(written(tmp_path, "a,b\nAnna,6912345678\nBen,\n"))
    assert file.column == 1
    assert file.bad_rows(1) == (BadRow(3, None),)


def test_nobody_guesses_among_words(tmp_path: Path) -> None:
    assert read_recipient_file(written(tmp_path, "a,b\nAnna,x\nBen,y\n")).column is None


def test_a_list_without_a_header_loses_nobody(tmp_path: Path) -> None:
    file = read_recipient_file(written(tmp_path, "Anna,6912345678\nBen,6912345679\n"))
    assert file.column == 1
    assert file.titles == ("A", "B")
    assert [one.row for one in file.addressees(1)] == [1, 2]
    assert file.fields(1) == ()


def test_doubtful_rows_are_left_out_by_number(tmp_path: Path) -> None:
    file = read_recipient_file(
        written(tmp_path, 'name,mobile\nAnna,6912345678\n"Ben"x,6912345679\n')
    )
    assert [one.row for one in file.addressees(1)] == [2]
    assert [bad.number for bad in file.bad_rows(1)] == [3]


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        read_recipient_file(written(tmp_path, ""))


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    text = "Practice Aigli\nWeek 48,2026\n\nname,Mobile,city\nAnna,6912345678,Athens\n"
    file = read_recipient_file(written(tmp_path, text))
    assert (file.headers, file.column) == (("name", "Mobile", "city"), 1)
    assert [one.row for one in file.addressees(1)] == [5]


def test_somebody_is_no_title(tmp_path: Path) -> None:
    text = "who,kind,where\nAnna,home,6912345678\nBen,mobile,\n"
    file = read_recipient_file(written(tmp_path, text))
    assert file.headers == ("who", "kind", "where")
    assert [one.row for one in file.addressees(2)] == [2]
