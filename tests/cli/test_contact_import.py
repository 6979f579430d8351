"""`contacts import` and `contacts undo-import`, as scripts call them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.support import address_books
from tests.support.command import Ran, smsdesk
from tests.support.store import migrated

LIST = (
    "Επώνυμο;Όνομα;Κινητό;Γιατρός\n"
    "Παππά;Ελένη;6912345678;Ρήγα\n"
    "Excel;Sheet;3.06912E+11;\n"
    "Smith;John;7400123456;\n"
)


@pytest.fixture(autouse=True)
def profile() -> Path:
    """A profile whose store need not be made first."""
    folder = Path(os.environ["SMSDESK_PROFILE"])
    migrated(folder / "smsdesk.db")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list as Excel writes it in Greece."""
    path = tmp_path / "patients.csv"
    path.write_bytes(LIST.encode("cp1253"))
    return path


def imported(file: Path, *more: str) -> Ran:
    """Import it for Greece, as JSON."""
    ran = smsdesk("contacts", "import", str(file), "--region", "gr", "--json", *more)
    assert ran.status == 0, ran
    assert not ran.err
    return ran


def test_the_document(file: Path) -> None:
    assert imported(file).document == {
        "id": 1,
        "added": 1,
        "updated": 0,
        "unchanged": 0,
        "rejected": [
            {"row": 3, "value": "3.06912E+11", "reason": "lost_digits"},
            {"row": 4, "value": "7400123456", "reason": "other_country"},
        ],
    }
    again = imported(file, "--accept-guesses").document
    assert (again["added"], again["unchanged"], len(again["rejected"])) == (1, 1, 1)


def test_title_rows_are_counted(file: Path) -> None:
    file.write_bytes(f"Patients;;;\nof 2026;;;\n{LIST}".encode("cp1253"))
    ran = smsdesk("contacts", "import", str(file), "--region", "gr", "--dry-run")
    assert "The rows above the names of the columns are left out. (2)" in ran.err


def test_a_dry_run_changes_nothing(file: Path) -> None:
    tried = imported(file, "--dry-run", "--group", "New").document
    assert (tried["id"], tried["added"], len(tried["rejected"])) == (None, 1, 2)
    assert imported(file).document == {**tried, "id": 1}


def test_undo(file: Path) -> None:
    imported(file)
    ran = smsdesk("contacts", "undo-import", "1", "--json")
    assert ran.document == {"id": 1, "restored": 1, "kept": 0}
    assert imported(file).document["added"] == 1
    assert smsdesk("contacts", "undo-import", "1", "--json").status == 1
    missing = smsdesk("contacts", "undo-import", "99", "--json")
    assert (missing.status, missing.error["code"]) == (1, "not_found")


def test_for_people(file: Path) -> None:
    ran = smsdesk("contacts", "import", str(file), "--region", "GR")
    assert "1 added, 0 updated, 0 unchanged, 2 rejected." in ran.out
    assert "The spreadsheet has lost digits of the number." in ran.out
    assert "undo-import 1" in ran.out
    assert "Επώνυμο: surname" in ran.err
    assert "cp1253" in ran.err


def test_columns_can_be_told(file: Path) -> None:
    told = imported(file, "--map", "mobile=Γιατρός", "--map", "Old number=C", "--dry-run")
    assert [one["reason"] for one in told.document["rejected"]] == [
        "not_a_number",
        *["no_number"] * 2,
    ]
    wrong = smsdesk("contacts", "import", str(file), "--map", "mobile=Fax", "--json")
    assert (wrong.status, wrong.error["code"]) == (2, "unknown_column")
    assert "Γιατρός" in wrong.error["message"]


@pytest.mark.parametrize(
    "options",
    [
        ("--map", "mobile"),
        ("--map", "a=A", "--map", "a=B"),
        ("--region", "Greece"),
        ("--separator", "x"),
        ("--rejected", "list.pdf"),
        ("--existing", "ask"),
        ("--encoding", "klingon"),
    ],
)
def test_wrong_calls(file: Path, options: tuple[str, ...]) -> None:
    assert smsdesk("contacts", "import", str(file), *options).status == 2


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    ran = smsdesk("contacts", "import", str(tmp_path / "none.csv"), "--json")
    assert (ran.status, ran.error["code"]) == (1, "file_missing")


def test_no_column_of_numbers(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("a,b\nc,d\n", "utf-8")
    ran = smsdesk("contacts", "import", str(path), "--json")
    assert (ran.status, ran.error["code"]) == (1, "import_no_column")
    assert "--map mobile=COLUMN" in ran.error["message"]


def test_existing_and_same_person(file: Path, tmp_path: Path) -> None:
    imported(file)
    family = tmp_path / "family.csv"
    family.write_text("Surname,Name,Mobile\nΠαππάς,Νίκος,6912345678\n", "utf-8")
    assert imported(family, "--existing", "skip").document["unchanged"] == 1
    assert imported(family, "--same-person", "name").document["added"] == 1


def test_groups_and_consent(file: Path) -> None:
    document = imported(file, "--group", "Patients", "--group", "VIP", "--consent", "Form").document
    assert document["added"] == 1
    assert imported(file, "--group", "vip").document["unchanged"] == 1
    assert imported(file, "--group", "Other").document["updated"] == 1


@pytest.mark.parametrize("name", ["rejected.csv", "rejected.xlsx"])
def test_rejected_rows_as_a_file(file: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    imported(file, "--rejected", str(target))
    if name.endswith("xlsx"):
        rows = list(load_workbook(target).active.iter_rows(values_only=True))  # type: ignore[union-attr]
        assert rows[0] == (
            "Επώνυμο",
            "Όνομα",
            "Κινητό",
            "Γιατρός",
            "SMS Desk: why it was not imported",
        )
        assert rows[1][2] == "3.06912E+11"
    again = imported(target).document
    assert [one["reason"] for one in again["rejected"]] == ["lost_digits", "other_country"]


@pytest.mark.parametrize(
    ("data", "region"),
    [
        (address_books.GOOGLE_NEW.encode(), "GR"),
        (address_books.OUTLOOK_GREEK.encode("cp1253"), "GR"),
        (address_books.OUTLOOK_RUSSIAN.encode("cp1251"), "RU"),
        (address_books.THUNDERBIRD.encode("utf-16"), "GR"),
        (address_books.IPHONE.encode(), "GR"),
    ],
)
def test_lists_of_other_programs(tmp_path: Path, data: bytes, region: str) -> None:
    path = tmp_path / "export"
    path.write_bytes(data)
    ran = smsdesk("contacts", "import", str(path), "--region", region, "--json")
    assert ran.document["rejected"] == []
    assert ran.document["added"] >= 1


def test_a_workbook_by_a_real_library(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Surname", "Name", "Mobile", "Born"),
        ("Παππά", "Ελένη", 306912345678, None),
        ("Müller", "Jürgen", 306941112233.0, None),
        ("Smith", "John", "+44 7400 123456", None),
        ("Lost", "Digits", 306912000000, None),
        ("Formula", "", "=A1", None),
    ):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    document = imported(tmp_path / "list.xlsx").document
    assert document["added"] == 3
    assert [(one["row"], one["reason"]) for one in document["rejected"]] == [
        (5, "zeros_at_end"),
        (6, "failed_formula"),
    ]


def test_no_country_is_known(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Mobile\n+306912345678\n306912345679\n6912345678\n", "utf-8")
    ran = smsdesk("contacts", "import", str(path), "--json")
    assert ran.document["added"] == 1
    assert [one["reason"] for one in ran.document["rejected"]] == ["missing_plus", "no_country"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_and_taken_back(tmp_path: Path) -> None:
    kill_import(tmp_path)
    undone = smsdesk("contacts", "undo-import", "1", "--json").document
    assert undone == {"id": 1, "restored": 10_000, "kept": 0}
    assert smsdesk("contacts", "list", "--json").document == []


def test_killed_and_called_again(tmp_path: Path) -> None:
    """The same command goes on where it was killed, to the same end."""
    ran = smsdesk(*kill_import(tmp_path))
    assert ran.document == {
        "id": 1,
        "added": 11_500,
        "updated": 500,
        "unchanged": 0,
        "rejected": [],
    }
    assert smsdesk("contacts", "undo-import", "1", "--json").document["restored"] == 11_500


def kill_import(tmp_path: Path) -> tuple[str, ...]:
    """Kill an import after 10,000 rows of 12,000; the command line."""
    path = tmp_path / "many.csv"
    rows = "".join(
        f"N{place % 11_500};69{place % 11_500:08d};G{place % 7}\n" for place in range(12_000)
    )
    path.write_text("Name;Mobile;Group\n" + rows, "utf-8")
    call = ("contacts", "import", str(path), "--region", "GR", "--json")
    with subprocess.Popen(
        [sys.executable, "-m", "smsdesk", *call[:-1]],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if b"10000 rows" in line:
                break
        process.send_signal(signal.SIGKILL)
    return call


def test_a_sheet_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    for name, number in (("Staff", "6912345678"), ("Patients", "6987654321")):
        sheet = book.create_sheet(name)
        sheet.append(["Surname", "Mobile"])
        sheet.append([name, number])
    path = tmp_path / "office.xlsx"
    book.save(path)
    assert imported(path, "--sheet", "Patients").document["added"] == 1
    listed = smsdesk("contacts", "list", "--json")
    assert listed.document[0]["mobile"] == "+306987654321"
    ran = smsdesk("contacts", "import", str(path), "--sheet", "Suppliers")
    assert ran.status == 2
    assert "Staff, Patients" in ran.err
