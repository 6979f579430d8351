"""What is filled in for an account, against what its provider declares."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.accounts.errors import (
    BadName,
    FieldProblem,
    FieldRefused,
    FieldRequired,
    SecretAsOption,
    UnknownField,
)
from smsdesk.accounts.form import checked_name, checked_options, checked_secrets
from smsdesk.domain.provider_info import Field, FieldHelp, FieldKind, FieldRule, ProviderInfo
from smsdesk.domain.secret import Secret
from smsdesk.wording.errors import error_words

INFO = ProviderInfo(
    key="p",
    name="P",
    website="",
    country="",
    fields=(
        Field("base_url", FieldKind.URL, FieldHelp.ADDRESS, required=True, default="https://p.gr"),
        Field("username", FieldKind.TEXT, FieldHelp.USERNAME, required=True),
        Field("form", FieldKind.CHOICE, FieldHelp.KEY_FORM, default="a", choices=("a", "b")),
        Field("rate", FieldKind.INTEGER, FieldHelp.RATE, minimum=1, maximum=9),
        Field("ca_file", FieldKind.FILE, FieldHelp.CA_FILE),
        Field("password", FieldKind.SECRET, FieldHelp.PASSWORD, required=True),
        Field(
            "pin",
            FieldKind.SECRET,
            FieldHelp.TOKEN,
            pattern="[^:]+",
            max_octets=4,
            rule=FieldRule.SHORT_WITHOUT_COLON,
        ),
    ),
    capabilities=frozenset(),
)


def test_defaults_are_filled_in_and_empty_ones_left_out() -> None:
    assert checked_options(INFO, {"username": "u"}) == {
        "base_url": "https://p.gr",
        "username": "u",
        "form": "a",
    }


def test_blanks_belong_to_a_name_and_not_to_an_address() -> None:
    options = checked_options(INFO, {"username": " u ", "base_url": " https://q.gr\n"})
    assert (options["username"], options["base_url"]) == (" u ", "https://q.gr")


def test_a_file_is_found_from_anywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    options = checked_options(INFO, {"username": "u", "ca_file": "ca.pem"})
    assert options["ca_file"] == str(tmp_path / "ca.pem")


@pytest.mark.parametrize(
    ("given", "error", "subject"),
    [
        ({"username": "u", "usernam": "x"}, UnknownField, "usernam"),
        ({"username": "u", "password": "x"}, SecretAsOption, "password"),
        ({}, FieldRequired, "username"),
        ({"username": "u", "form": "c"}, FieldRefused, "form"),
        ({"username": "u", "rate": "10"}, FieldRefused, "rate"),
        ({"username": "u", "rate": "fast"}, FieldRefused, "rate"),
    ],
)
def test_refusals(given: dict[str, str], error: type[FieldProblem], subject: str) -> None:
    with pytest.raises(error) as caught:
        checked_options(INFO, given)
    assert caught.value.subject == subject
    assert "x" not in str(caught.value)


def test_a_refusal_names_what_there_is() -> None:
    with pytest.raises(UnknownField) as unknown:
        checked_options(INFO, {"nosuch": "1"})
    assert unknown.value.known == ("base_url", "username", "form", "rate", "ca_file")
    with pytest.raises(FieldRefused) as refused:
        checked_options(INFO, {"username": "u", "form": "c"})
    assert refused.value.known == ("a", "b")


def test_secrets() -> None:
    given = {"password": Secret("p"), "pin": Secret("")}
    assert checked_secrets(INFO, given) == {"password": Secret("p")}
    for wrong in ({}, {"password": Secret("")}):
        with pytest.raises(FieldRequired):
            checked_secrets(INFO, wrong)
    with pytest.raises(UnknownField):
        checked_secrets(INFO, {"password": Secret("p"), "username": Secret("u")})


@pytest.mark.parametrize("pin", ["1:3", "12345", "λμν"])
def test_a_secret_that_sending_would_refuse(pin: str) -> None:
    with pytest.raises(FieldRefused) as caught:
        checked_secrets(INFO, {"password": Secret("p:p"), "pin": Secret(pin)})
    assert (caught.value.subject, caught.value.step) == ("pin", "short_without_colon")
    assert pin not in str(caught.value)
    words = str(error_words(caught.value))
    assert "“pin”" in words
    assert "colon" in words


@pytest.mark.parametrize("pin", ["1", "1234", "λμ", "a b"])
def test_a_secret_that_can_be_sent(pin: str) -> None:
    given = {"password": Secret("p:p" * 99), "pin": Secret(pin)}
    assert checked_secrets(INFO, given) == given


@pytest.mark.parametrize(("name", "kept"), [(" Office ", "Office"), ("Ιατρείο 1", "Ιατρείο 1")])
def test_names(name: str, kept: str) -> None:
    assert checked_name(name) == kept


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "\x1b[2J", "x" * 81])
def test_what_is_no_name(name: str) -> None:
    with pytest.raises(BadName):
        checked_name(name)
