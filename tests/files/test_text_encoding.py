"""Encodings: of short lists in the languages of those who use this, and of what is no text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.files.rows import EncodingUnknown, FileKindUnknown
from smsdesk.files.text_encoding import find_encoding, given_encoding

NAMES = {
    "cp1253": (
        "Μαρία Παππά,Νίκος Γεωργίου,Ελένη Αθανασίου,Κώστας Χατζηδάκης,Άννα Ζαχαρίου,Όλγα Ρήγα,"
        "ΜΑΡΙΑ ΠΑΠΠΑ,ΝΙΚΟΣ ΓΕΩΡΓΙΟΥ,ΑΘΗΝΑ,ΘΕΣΣΑΛΟΝΙΚΗ,Σπύρος,Δήμητρα,Κυρία Ήρα,Ζωή,Μπάμπης"
    ),
    "cp1251": (
        "Иван Петров,Ольга Смирнова,Наталья Кузнецова,Дмитрий Соколов,Олена Шевченко,Семён,"
        "Андрій Коваленко,Юлія Бондаренко,Ірина Мельник,Їжакевич Ганна,Євген Ґалаґан,МОСКВА"
    ),
    "cp1252": (
        "João Conceição,José Araújo,Inês,Müller,François Lefèvre,Núñez Peña,Weiß,Åse Bjørk,"
        "São Paulo,Luís à vista,já está"
    ),
}
SINGLE = [(code, name) for code, names in NAMES.items() for name in names.split(",")]


def write(path: Path, data: bytes) -> Path:
    """A file of these bytes."""
    path.write_bytes(data)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the list of this test is."""
    return tmp_path / "list.csv"


@pytest.mark.parametrize(("encoding", "name"), SINGLE, ids=lambda value: value)
def test_one_name_is_enough(path: Path, encoding: str, name: str) -> None:
    text = f"number;name\r\n+306912345678;{name}\r\n"
    assert find_encoding(write(path, text.encode(encoding))) == encoding
    assert find_encoding(write(path, text.encode())) == "utf-8"


@pytest.mark.parametrize("encoding", NAMES)
def test_whole_lists(path: Path, encoding: str) -> None:
    lines = [f"+3069{n:08};{name}; “€” –" for n, name in enumerate(NAMES[encoding].split(","))]
    assert find_encoding(write(path, "\r\n".join(lines).encode(encoding))) == encoding


def test_plain_ascii(path: Path) -> None:
    assert find_encoding(write(path, b"number,name\n+306912345678,Maria\n")) == "utf-8"
    assert find_encoding(write(path, b"")) == "utf-8"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-32", "utf-32")],
)
def test_marks(path: Path, encoding: str, found: str) -> None:
    assert find_encoding(write(path, "number;Όνομα".encode(encoding))) == found


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["Maria", "Μαρία Παππά", "Наталья Кузнецова"])
def test_utf_16_without_a_mark(path: Path, encoding: str, name: str) -> None:
    text = f"number;name\r\n+306912345678;{name}\r\n" * 3
    assert find_encoding(write(path, text.encode(encoding))) == encoding


@pytest.mark.parametrize("name", ["Παππά", "Иван"])
def test_the_only_accented_name_may_come_late(path: Path, name: str) -> None:
    plain = b"+306912345678;Maria\r\n" * 100_000
    encoding = "cp1253" if name == "Παππά" else "cp1251"
    assert find_encoding(write(path, plain + f"1;{name}".encode(encoding))) == encoding
    assert find_encoding(write(path, plain + f"1;{name}".encode())) == "utf-8"


def test_a_character_across_two_pieces(path: Path) -> None:
    for shift in range(3):
        data = b"x" * ((1 << 16) - shift) + "ά€".encode()
        assert find_encoding(write(path, data)) == "utf-8"


def test_utf_8_with_a_broken_character_is_still_utf_8(path: Path) -> None:
    text = "1;Μαρία Παππά\n2;Νίκος Γεωργίου\n".encode()
    assert find_encoding(write(path, text + b"3;\xce\n")) == "utf-8"


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 10,
        b"\x1f\x8b\x08\x00\x01\x02\x03\x04\x05\x06",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00",
        b"\0" * 500,
    ],
)
def test_what_is_no_text(path: Path, data: bytes) -> None:
    with pytest.raises(FileKindUnknown) as refusal:
        find_encoding(write(path, data))
    assert refusal.value.subject == "list.csv"


@given(data=st.binary(max_size=300))
def test_any_bytes_have_an_encoding_or_are_no_text(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "list.csv"
    try:
        encoding = find_encoding(write(path, data))
    except FileKindUnknown:
        return
    data.decode(encoding, "replace")


@pytest.mark.parametrize("name", ["Άννα Ζαχαρίου", "Άγγελος", "Μαρία Άνω"])
def test_the_two_greek_code_pages(path: Path, name: str) -> None:
    for encoding in ("cp1253", "iso8859-7"):
        assert find_encoding(write(path, f"1;{name}\n".encode(encoding))) == encoding


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("Windows-1253", "cp1253"),
        ("ISO-8859-7", "iso8859-7"),
        ("utf8", "utf-8"),
        ("UTF-16", "utf-16-le"),
        ("utf-8-sig", "utf-8-sig"),
    ],
)
def test_an_encoding_that_somebody_names(path: Path, given: str, found: str) -> None:
    assert given_encoding(write(path, b"1;a\n"), given) == found


@pytest.mark.parametrize(
    ("marked", "given", "found"),
    [("utf-8-sig", "utf-8", "utf-8-sig"), ("utf-16", "utf-16", "utf-16")],
)
def test_a_mark_is_not_part_of_the_first_cell(
    path: Path, marked: str, given: str, found: str
) -> None:
    assert given_encoding(write(path, "1;a\n".encode(marked)), given) == found


@pytest.mark.parametrize("name", ["klingon", "hex", "zip", "", "a\0b", "ελληνικά"])
def test_what_is_no_encoding(path: Path, name: str) -> None:
    with pytest.raises(EncodingUnknown):
        given_encoding(write(path, b"1;a\n"), name)
