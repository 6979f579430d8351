"""Recipients as people paste them and as they stand in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.sending.addressees import (
    BrokenRow,
    NoNumberColumn,
    addressees_in,
    recipients_in_file,
)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("+306900000100", ["+306900000100"]),
        ("+30 690 000 0100", ["+30 690 000 0100"]),
        ("6900000100, 6900000101;6900000102\n6900000103\t6900000104", None),
        ("+30 690 000 0100 +30 690 000 0101", ["+30 690 000 0100", "+30 690 000 0101"]),
        (",, ;", [",, ;"]),
        ("", [""]),
        ("  ", ["  "]),
        ("tel:+30-690-0000100;ext=5", ["tel:+30-690-0000100;ext=5"]),
        ("+306900000100,", ["+306900000100"]),
    ],
)
def test_pasted_numbers(text: str, numbers: list[str] | None) -> None:
    wanted = numbers or [f"690000010{digit}" for digit in range(5)]
    assert [one.number for one in addressees_in(text)] == wanted


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("name,number", "number"),
        ("NAME,Mobile Phone", "Mobile Phone"),
        ("tel,mobile", "mobile"),
        ("phone,number", "number"),
        ("Όνομα,ΚΙΝΗΤΟ", "ΚΙΝΗΤΟ"),
        ("όνομα,Τηλέφωνο", "Τηλέφωνο"),
        ("имя,Телефон", "Телефон"),
        ("имя,МОБИЛЬНЫЙ", "МОБИЛЬНЫЙ"),
        ("ім'я,номер мобільного", "номер мобільного"),
        ("nome,Celular", "Celular"),
        ("nome,telemóvel", "telemóvel"),
        ("nome,Telemo\u0301vel", "Telemo\u0301vel"),
        ("name,MSISDN", "MSISDN"),
    ],
)
def test_the_column_is_recognised(header: str, column: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{header}\na,6900000100\n", "utf-8")
    found = recipients_in_file(path)
    assert found.column == column
    assert column not in found.fields


def test_rows_are_those_of_the_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("number,name\n\n6900000100,Anna\n,Ben\n", "utf-8")
    found = recipients_in_file(path).addressees
    assert [(one.row, one.number, dict(one.fields)) for one in found] == [
        (3, "6900000100", {"name": "Anna"}),
        (4, "", {"name": "Ben"}),
    ]


def test_a_bare_list_has_no_header(tmp_path: Path) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text("+30 6900000100\n+30 6900000101\n", "utf-8")
    found = recipients_in_file(path)
    assert [one.row for one in found.addressees] == [1, 2]
    assert (found.column, found.fields) == ("", ())


def test_no_column_of_numbers(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,street\nAnna,Main\n", "utf-8")
    with pytest.raises(NoNumberColumn) as caught:
        recipients_in_file(path)
    assert (caught.value.subject, caught.value.known) == ("people.csv", ("name", "street"))


def test_a_row_that_could_only_be_guessed_stops_the_whole(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('number,name\n6900000100,"Anna\n6900000101,Ben\n', "utf-8")
    with pytest.raises(BrokenRow) as caught:
        recipients_in_file(path)
    assert caught.value.subject == "2"


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Our customers\nname,number\nAnna,+306912345678\n", encoding="utf-8")
    found = recipients_in_file(file)
    assert (found.column, [one.row for one in found.addressees]) == ("number", [3])
