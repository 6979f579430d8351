"""Headers as offices write them: whose, which of several, abbreviated."""

from __future__ import annotations

import pytest

from smsdesk.contacts.header_uses import is_ambiguous, is_known, is_of_a_place, use_of
from smsdesk.domain.contact_import import ColumnUse

_U = ColumnUse


@pytest.mark.parametrize(
    ("use", "headers"),
    [
        (
            _U.MOBILE,
            "Κινητό 1|Κινητό τηλ.|Κιν. τηλέφωνο|Τηλ.Κιν.|Κινητό πελάτη|Κινητό μητέρας|Mobile1|"
            "mobile_phone|Mobile Phone 2|Mobile (SMS)|Phone (mobile)|Mobiltel.|Handy-Nr.|"
            "Nº celular|Tel. móvel|Сот. тел.|Номер моб. телефону|Моб. телефон 1|1ο κινητό|"
            "Κινητό ή σταθερό|Telemóvel do encarregado de educação|Student's mobile",
        ),
        (
            _U.PHONE,
            "Phone2|phone 3|Tel1|Τηλ 1|ΤΗΛΕΦΩΝΟ 2|Σταθερό τηλ.|Τηλ. επικοινωνίας|Αριθμός τηλ.|"
            "Telefon 1|Telefone 2|Телефон клиента|Номер тел.|Контактный номер|Number 2|"
            "Κύριο τηλέφωνο|Άλλο τηλέφωνο|Haupttelefon|Weiteres Telefon|Outro telefone|"
            "Другой телефон|Доп. телефон|Дод. телефон|Інший телефон|Additional phone",
        ),
        (_U.SURNAME, "Επώνυμο πελάτη|Επών.|Last|ΕΠΩΝΥΜΟ ΑΣΘΕΝΗ"),
        (_U.FULL_NAME, "ΟΝΟΜ/ΝΥΜΟ|Ονοματεπώνυμο πελάτη|Επωνυμία|Επώνυμο - Όνομα|ФИО клиента"),
        (_U.FULL_NAME, "Nome completo do aluno|Прізвище, ім'я, по батькові|Name (Last, First)"),
        (_U.EMAIL, "Email πελάτη|Email 1|E-Mail-Adresse 1|Διεύθυνση ηλ. ταχυδρομείου|Κύριο email"),
    ],
)
def test_what_a_header_means(use: ColumnUse, headers: str) -> None:
    names = headers.split("|")
    assert {name: use_of(name) for name in names} == dict.fromkeys(names, use)


@pytest.mark.parametrize(
    "header",
    [
        *("Αριθμός πελάτη", "Customer number", "Номер клиента", "Κωδικός πελάτη"),
        *("Όνομα πατέρα", "Επώνυμο μητέρας", "Phone type", "Mobile carrier", "Assistant's Phone"),
        *("Nome da mãe", "Número do paciente", "Emergency phone", "Άλλο", "Number of clients"),
        *("Fax", "Home address", "Office", "Τηλ. 2101234567", "1", ""),
    ],
)
def test_what_is_no_name_or_telephone(header: str) -> None:
    assert not is_known(header)


def test_a_name_may_say_whose_it_is() -> None:
    assert is_ambiguous("Όνομα πελάτη")
    assert is_ambiguous("Guest Name")
    assert is_ambiguous("Nome do Paciente")
    assert is_ambiguous("Patient's name")
    assert not is_ambiguous("Parent name")


def test_numbers_of_places() -> None:
    assert is_of_a_place("Τηλ. σπιτιού")
    assert is_of_a_place("Home Phone 2")
    assert is_of_a_place("Άλλο τηλέφωνο")
    assert not is_of_a_place("Work mobile")
    assert not is_of_a_place("Τηλέφωνο")
