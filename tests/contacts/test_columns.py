"""What columns are taken for: exports of other programs, headers in many languages, none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.contacts.columns import (
    OWN_PREFIX,
    as_meant,
    look_at,
    people_table,
)
from smsdesk.contacts.header_names import EXPORTED
from smsdesk.contacts.row_reading import Reading, read_rows
from smsdesk.domain.contact_import import ColumnChoice, ColumnUse, ImportChoices
from smsdesk.domain.import_look import FileLook, KnownExport, LookNote
from smsdesk.files.tables import read_table
from tests.support import address_books
from tests.support.workbooks import ods_parts, ods_row, table, text_cell, write_xlsx, write_zip

_U = ColumnUse


def look(path: Path, data: str | bytes, name: str = "list.csv") -> FileLook:
    """The look at a file with this content."""
    file = path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return look_at(file)


def read(
    path: Path, data: str | bytes, region: str = "GR", name: str = "list.csv"
) -> list[Reading]:
    """Its rows, as guessed."""
    seen = look(path, data, name)
    choices = ImportChoices(seen.guess, seen.has_header, region=region)
    with read_table(path / name) as table:
        return list(read_rows(table, choices))


def uses(seen: FileLook) -> dict[str, str]:
    """Title to use, or to the name of the custom field."""
    return {
        column.title: column.guess.custom
        if column.guess.use is _U.CUSTOM
        else f"<{column.guess.use.value}>"
        for column in seen.columns
        if column.guess.use is not _U.IGNORE
    }


@pytest.mark.parametrize(
    ("data", "export", "region", "mobile"),
    [
        (address_books.GOOGLE_NEW, KnownExport.GOOGLE, "GR", "+306912345678"),
        (address_books.GOOGLE_OLD, KnownExport.GOOGLE, "GR", "+306912345678"),
        (address_books.OUTLOOK_ENGLISH, KnownExport.OUTLOOK, "GR", "+306912345678"),
        (address_books.OUTLOOK_GREEK.encode("cp1253"), KnownExport.OUTLOOK, "GR", "+306912345678"),
        (
            address_books.OUTLOOK_PORTUGUESE.encode("cp1252"),
            KnownExport.OUTLOOK,
            "PT",
            "+351912345678",
        ),
        (
            address_books.OUTLOOK_RUSSIAN.encode("cp1251"),
            KnownExport.OUTLOOK,
            "RU",
            "+79123456789",
        ),
        (address_books.THUNDERBIRD, KnownExport.THUNDERBIRD, "GR", "+306912345678"),
        (address_books.ISMS.encode("cp1253"), KnownExport.ISMS, "GR", "+306912345678"),
        (address_books.OURS.encode("utf-8-sig"), KnownExport.SMSDESK, "GR", "+306912345678"),
        (address_books.IPHONE, KnownExport.VCARD, "GR", "+306912345678"),
    ],
)
def test_known_exports(
    tmp_path: Path, data: str | bytes, export: KnownExport, region: str, mobile: str
) -> None:
    assert look(tmp_path, data).export is export
    first = read(tmp_path, data, region)[0]
    assert first.reason is None
    assert first.details.mobile == mobile
    assert first.details.surname in ("Παππά", "Conceição", "Иванов")
    assert first.details.name in ("Ελένη", "João", "Иван")


def test_google(tmp_path: Path) -> None:
    eleni, nikos = read(tmp_path, address_books.GOOGLE_NEW)
    assert eleni.groups == ("Patients", "VIP")
    assert eleni.details.email == "eleni@example.com"
    assert eleni.details.comments == "prefers mornings"
    assert eleni.details.custom == {
        "Phone 1 - Value": "210 123 4567",
        "Organization Name": "Clinic",
        "Birthday": "1980-01-02",
    }
    assert nikos.groups == ()
    assert nikos.details.mobile == "+306941112233"
    assert nikos.details.custom == {"Phone 1 - Value": "694 111 2244"}


def test_a_company_of_googles_old_list_has_a_name(tmp_path: Path) -> None:
    eleni, company = read(tmp_path, address_books.GOOGLE_OLD)
    assert (eleni.details.language, eleni.groups) == ("el", ("Patients",))
    assert (company.details.name, company.details.mobile) == ("Clinic Ltd", "+306941112233")


def test_outlook_prefers_the_mobile(tmp_path: Path) -> None:
    (eleni,) = read(tmp_path, address_books.OUTLOOK_ENGLISH)
    assert eleni.groups == ("Patients", "VIP")
    assert eleni.details.mobile == "+306912345678"
    assert eleni.details.custom == {"Business Phone": "694 999 9999", "Company": "Clinic"}


def test_an_iphone(tmp_path: Path) -> None:
    (eleni,) = read(tmp_path, address_books.IPHONE, name="list.vcf")
    assert eleni.groups == ("Patients", "VIP")
    assert eleni.details.comments == "mornings"
    assert eleni.details.custom == {"Mobile 2": "694 111 2233", "Home phone": "210 123 4567"}


def test_our_own_list_comes_back_as_it_went(tmp_path: Path) -> None:
    (eleni,) = read(tmp_path, address_books.OURS)
    assert eleni.is_opt_out
    assert eleni.groups == ("Patients", "VIP")
    assert eleni.details.custom == {"Doctor": "Dr. Ρήγα"}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Last name,First name,Mobile phone,Notes", "surname name mobile comments"),
        ("first_name,last_name,mobile_number,e-mail", "name surname mobile email"),
        ("Επώνυμο,Όνομα,Κινητό,Παρατηρήσεις", "surname name mobile comments"),
        ("ΕΠΩΝΥΜΟ,ΟΝΟΜΑ,ΚΙΝΗΤΟ,ΟΜΑΔΑ", "surname name mobile groups"),
        ("Ονοματεπώνυμο,Τηλέφωνο,Κινητό,Γλώσσα", "full_name phone mobile language"),
        ("Όνομα,Τηλ.,Σχόλια", "full_name mobile comments"),
        ("Sobrenome,Nome,Celular,Observações", "surname name mobile comments"),
        ("Apelido,Nome próprio,Telemóvel,Não enviar", "surname name mobile opt_out"),
        ("Фамилия,Имя,Мобильный телефон,Комментарий", "surname name mobile comments"),
        ("ФИО,Телефон,Группа,Отписан", "full_name mobile groups opt_out"),
        ("Прізвище,Ім'я,Мобільний,Примітка", "surname name mobile comments"),
        ("Прізвище,Ім’я,Номер телефону,Мова", "surname name mobile language"),
        ("ПІБ,Телефон,Група", "full_name mobile groups"),
        ("Name,Phone,Opt out", "full_name mobile opt_out"),
        ("Nachname,Vorname,Handynummer,Notizen", "surname name mobile comments"),
        ("Nachname,Vorname,Handy,Bemerkung(en)", "surname name mobile comments"),
        ("Nachname,Vorname,Handy,Notiz", "surname name mobile comments"),
    ],
)
def test_headers(tmp_path: Path, header: str, expected: str) -> None:
    cells = ",".join("6912345678" if i else "x" for i in range(header.count(",") + 1))
    seen = look(tmp_path, f"{header}\n{cells}\n")
    assert [column.guess.use.value for column in seen.columns] == expected.split()


def test_a_column_that_is_filled_further_down(tmp_path: Path) -> None:
    rows = "6912345678,\n" * 100 + "6912345678,Ρήγα\n"
    seen = look(tmp_path, f"Mobile,Doctor\n{rows}")
    assert seen.guess[1] == ColumnChoice(_U.CUSTOM, "Doctor")


def test_unknown_columns_become_fields_of_their_own(tmp_path: Path) -> None:
    seen = look(
        tmp_path,
        f"Mobile,Doctor,Doctor,,Empty,{OWN_PREFIX}: why\n6912345678,Ρήγα,Two,x,,too short\n",
    )
    assert uses(seen) == {"Mobile": "<mobile>", "Doctor": "Doctor 2"} | uses(seen)
    assert [one.guess.custom for one in seen.columns[1:3]] == ["Doctor", "Doctor 2"]
    assert seen.columns[3].guess == ColumnChoice(_U.CUSTOM, "D")
    assert {one.guess.use for one in seen.columns[4:]} == {_U.IGNORE}
    assert LookNote.DUPLICATE_HEADER in seen.notes


def test_a_column_of_numbers_is_known_without_its_name(tmp_path: Path) -> None:
    seen = look(tmp_path, "Wer,Was\nMaria,6912345678\nNikos,+30 694 1112233\n")
    assert uses(seen) == {"Wer": "Wer", "Was": "<mobile>"}


def test_without_a_header(tmp_path: Path) -> None:
    seen = look(tmp_path, "Παππά;Ελένη;6912345678;πρωί;e@example.com\nA;B;6941112233;;b@x.gr\n")
    assert not seen.has_header
    assert list(uses(seen).values()) == [
        *("<surname>", "<name>", "<mobile>", "<comments>", "<email>")
    ]
    assert {LookNote.NO_HEADER, LookNote.NAMES_GUESSED} <= seen.notes
    rows = read(tmp_path, "6912345678\n6941112233\n")
    assert [row.details.mobile for row in rows] == ["+306912345678", "+306941112233"]
    assert [row.row for row in rows] == [1, 2]


def test_no_numbers_at_all(tmp_path: Path) -> None:
    seen = look(tmp_path, "Wer,Was\nMaria,nothing\n")
    assert LookNote.NO_NUMBER_COLUMN in seen.notes
    assert not seen.has_numbers


def test_one_column_for_both_names(tmp_path: Path) -> None:
    data = 'Name,Mobile\n"Παππά, Ελένη",6912345678\nΜαρία Οικονόμου,6941112233\n'
    assert LookNote.NAMES_IN_ONE in look(tmp_path, data).notes
    names = [(one.details.surname, one.details.name) for one in read(tmp_path, data)]
    assert names == [("Παππά", "Ελένη"), ("", "Μαρία Οικονόμου")]


def test_a_row_that_nobody_can_read(tmp_path: Path) -> None:
    rows = read(tmp_path, b'Mobile,Name\n6912345678,"Mar"ia"\n6941112233,\n')
    assert [row.reason and row.reason.value for row in rows] == ["broken_quotes", None]
    assert rows[0].details.mobile == ""


@pytest.mark.parametrize(
    ("above", "titles"),
    [
        ("Πελατολόγιο 2024\n", 1),
        ("Πελατολόγιο 2024;;\n", 1),
        ("Clinic Ltd\n\nPrinted;2024-01-05\n", 2),
        ("Clinic;;\nTel.;2101234567;\n", 2),
        ("", 0),
    ],
)
@pytest.mark.parametrize("header", ["Επώνυμο;Όνομα;Κινητό", "Last name;First name;Phone"])
def test_titles_above_the_header(tmp_path: Path, above: str, titles: int, header: str) -> None:
    data = f"{above}{header}\nΠαππά;Ελένη;6912345678\nA;B;6941112233\n"
    if "Tel." in above and "Phone" in header:
        data = data.replace("Tel.", "Tel")
    seen = look(tmp_path, data)
    assert (seen.title_rows, LookNote.TITLE_ROWS in seen.notes) == (titles, titles > 0)
    assert [one.guess.use for one in seen.columns] == [_U.SURNAME, _U.NAME, _U.MOBILE]
    choices = ImportChoices(seen.guess, seen.has_header, region="GR")
    with people_table(tmp_path / "list.csv", choices) as table:
        people = list(read_rows(table, choices))
    assert [one.details.mobile for one in people] == ["+306912345678", "+306941112233"]


@pytest.mark.parametrize(
    "data",
    [
        "Maria;6912345678;x\nNikos;6941112233;\nKostas;;Mobile\n",
        "Maria;6912345678\nName;Mobile\nNikos;6941112233\n",
        "Wer;Was;Wo\nMaria;6912345678;x\nKostas;;Mobile\n",
        "6912345678, 6941112233\n6912345678\n",
    ],
)
def test_nobody_is_taken_for_a_title(tmp_path: Path, data: str) -> None:
    assert look(tmp_path, data).title_rows == 0


def test_a_title_in_a_workbook(tmp_path: Path) -> None:
    def cells(row: int, *texts: str) -> str:
        inner = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
        return f'<row r="{row}">{inner}</row>'

    rows = cells(1, "Patients 2024") + cells(3, "Name", "Mobile") + cells(4, "A", "6912345678")
    seen = look_at(write_xlsx(tmp_path / "list.xlsx", rows))
    assert (seen.title_rows, seen.has_header, seen.has_numbers) == (1, True, True)


def test_a_header_merged_over_two_columns(tmp_path: Path) -> None:
    data = "Name;Phone;;\nMaria;2101234567;6912345678;x\nNikos;;6941112233;\n"
    seen = look(tmp_path, data)
    assert [one.guess.use for one in seen.columns] == [
        *(_U.FULL_NAME, _U.MOBILE, _U.MOBILE, _U.CUSTOM)
    ]
    assert [one.details.mobile for one in read(tmp_path, data)] == [
        *("+306912345678", "+306941112233")
    ]


def test_cells_beyond_the_header_are_kept(tmp_path: Path) -> None:
    early = "Name;Mobile\nMaria;6912345678;allergic;;twice\n"
    (maria,) = read(tmp_path, early)
    assert maria.details.custom == {"C": "allergic", "E": "twice"}
    many = "".join(f"N{place};69{place:08d}\n" for place in range(200))
    late = read(tmp_path, f"Name;Mobile\n{many}Maria;6912345678;allergic\n")[-1]
    assert late.details.custom == {"C": "allergic"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [("'+evil", "+evil"), ("''=1", "'=1"), ("'quoted", "'quoted"), ("plain", "plain"), ("", "")],
)
def test_what_made_a_cell_harmless_is_no_part_of_it(written: str, meant: str) -> None:
    assert as_meant(written) == meant


def test_a_custom_field_of_our_own_export_keeps_its_name(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    row = ",".join(["Smith", "John", "'+447400123456", *[""] * (len(EXPORTED) - 3), "yes"])
    file.write_text(",".join([*EXPORTED, "'+evil"]) + "\n" + row + "\n", encoding="utf-8")
    assert look_at(file).guess[-1].custom == "+evil"


def test_numbered_columns_of_numbers_are_all_looked_into(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name;phone;phone2;mobile\nΔώρα;;6944556677;\n", encoding="utf-8")
    uses = [column.guess.use for column in look_at(file).columns]
    assert uses == [_U.FULL_NAME, _U.PHONE, _U.PHONE, _U.MOBILE]


def test_hidden_rows_are_told(tmp_path: Path) -> None:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = f"<row>{cell.format('Mobile')}</row><row hidden='1'>{cell.format('6912345678')}</row>"
    assert LookNote.HIDDEN_ROWS in look_at(write_xlsx(tmp_path / "list.xlsx", rows)).notes


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("is_blank", [False, True])
def test_rows_hidden_far_down_are_told_unless_blank(
    tmp_path: Path, kind: str, *, is_blank: bool
) -> None:
    last = "" if is_blank else "6912345678"
    if kind == "xlsx":
        cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
        rows = [f"<row>{cell.format(text)}</row>" for text in ("Mobile", *["6912345678"] * 200)]
        rows.append(f'<row spans="1:1" hidden="1">{cell.format(last)}</row>')
        file = write_xlsx(tmp_path / "list.xlsx", "".join(rows))
    else:
        rows = [ods_row(text_cell(text)) for text in ("Mobile", *["6912345678"] * 200)]
        rows.append(ods_row(text_cell(last), attributes='table:visibility="filter"'))
        file = write_zip(tmp_path / "list.ods", ods_parts(table("S", "".join(rows))))
    assert (LookNote.HIDDEN_ROWS in look_at(file).notes) is not is_blank
