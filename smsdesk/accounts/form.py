"""What a person fills in for an account, checked against what its provider declares."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from smsdesk.accounts.errors import (
    BadName,
    FieldRefused,
    FieldRequired,
    SecretAsOption,
    UnknownField,
)
from smsdesk.domain.provider_info import Field, FieldKind, ProviderInfo
from smsdesk.domain.secret import Secret

LONGEST_NAME = 80


def checked_name(name: str) -> str:
    """The name of an account without blanks around it. Raises BadName."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadName
    return name


def checked_options(info: ProviderInfo, given: Mapping[str, str]) -> dict[str, str]:
    """Every declared field but the secrets: as given, else its default; empty ones left out.

    Raises UnknownField, SecretAsOption, FieldRequired, FieldRefused.
    """
    plain = {field.key: field for field in info.fields if field.kind is not FieldKind.SECRET}
    secret = {field.key for field in info.secret_fields}
    for key in given:
        if key in secret:
            raise SecretAsOption(key)
        if key not in plain:
            raise UnknownField(key, plain)
    options = {}
    for field in plain.values():
        value = _value(field, given.get(field.key, ""))
        if value:
            options[field.key] = value
    return options


def checked_secrets(info: ProviderInfo, given: Mapping[str, Secret]) -> dict[str, Secret]:
    """Every declared secret. Raises FieldRequired, UnknownField, FieldRefused."""
    declared = {field.key: field for field in info.secret_fields}
    for key in given:
        if key not in declared:
            raise UnknownField(key, declared)
    for field in declared.values():
        if field.required and not given.get(field.key):
            raise FieldRequired(field.key)
        if field.key in given and not field.accepts(given[field.key]):
            raise FieldRefused(field.key, rule=field.rule)
    return {key: secret for key, secret in given.items() if secret}


def _value(field: Field, given: str) -> str:
    value = given.strip() if field.kind is not FieldKind.TEXT else given
    value = value or field.default
    if field.required and not value:
        raise FieldRequired(field.key)
    if not field.accepts(value):
        raise FieldRefused(field.key, field.choices, field.rule)
    if field.kind is FieldKind.FILE and value:
        # The program is started from elsewhere the next time.
        return str(Path(value).expanduser().absolute())
    return value
