"""Which providers there are. A provider is loaded when it is first asked for.

To add one, write `providers/<name>.py` and a line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from typing import Protocol, cast

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import Limits, ProviderInfo
from smsdesk.providers.base import AccountSettings, Provider

PROVIDERS = {
    "d7": "smsdesk.providers.d7:D7",
    "isms": "smsdesk.providers.isms:Isms",
    "decisiontelecom": "smsdesk.providers.decisiontelecom:DecisionTelecom",
    "bulksms": "smsdesk.providers.bulksms:BulkSms",
    "practice": "smsdesk.providers.practice:Practice",
}


class UnknownProvider(SmsDeskError):
    """No provider of this key."""

    code = "unknown_provider"


def info(key: str) -> ProviderInfo:
    """What a provider declares. Raises UnknownProvider."""
    return _load(key).info


def info_for(key: str, options: Mapping[str, str]) -> ProviderInfo:
    """The same with the limits of an account of these options. Raises UnknownProvider."""
    kind = _load(key)
    return replace(kind.info, limits=kind.limits_for(options))


def infos() -> tuple[ProviderInfo, ...]:
    """What every provider declares, in the order they are shown."""
    return tuple(info(key) for key in PROVIDERS)


def create(key: str, settings: AccountSettings) -> Provider:
    """A client for one account. Raises UnknownProvider, and what the client's maker raises."""
    return _load(key)(settings)


def tries_https_first(key: str) -> bool:
    """Whether its client, with consent to plain http, still tries https at the same place first.

    Raises UnknownProvider.
    """
    return bool(getattr(_load(key), "tries_https_first", False))


class _ProviderClass(Protocol):
    """What a class of `PROVIDERS` offers."""

    info: ProviderInfo

    def limits_for(self, options: Mapping[str, str]) -> Limits: ...

    def __call__(self, settings: AccountSettings) -> Provider: ...


def _load(key: str) -> _ProviderClass:
    try:
        module, _, name = PROVIDERS[key].partition(":")
    except KeyError:
        raise UnknownProvider(key) from None
    return cast(_ProviderClass, getattr(import_module(module), name))
