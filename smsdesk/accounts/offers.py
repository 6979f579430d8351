"""What may be known of a provider before there is an account: its declarations, its address.

The interface asks here, because it does not know `providers`. Trying a sign-in is in `trials`.
"""

from __future__ import annotations

import ipaddress
from types import ModuleType
from urllib.parse import urlsplit

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import ProviderInfo


def infos() -> tuple[ProviderInfo, ...]:
    """What every provider declares, in the order they are shown."""
    found: tuple[ProviderInfo, ...] = _registry().infos()
    return found


def info(key: str) -> ProviderInfo:
    """What one declares. Raises UnknownProvider."""
    found: ProviderInfo = _registry().info(key)
    return found


def goes_on_without_tls(key: str) -> bool:
    """Whether a client that may use plain http tries https first, then http at the same place."""
    return bool(_registry().tries_https_first(key))


def address_problem(address: str) -> SmsDeskError | None:
    """What is wrong with an address, apart from being plain http: BadAddress, or nothing."""
    from smsdesk.providers.http import check_address

    written = address.strip()
    try:
        check_address(written if "://" in written else f"https://{written}", allow_http=True)
    except SmsDeskError as error:
        return error
    return None


def travels_unprotected(address: str) -> bool:
    """Whether secrets sent to this address could be read on the way: plain http, and not to this
    computer itself."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "http" and bool(host) and not _is_this_computer(host)


def is_plain_http(address: str) -> bool:
    """Whether the address asks for http without TLS, wherever it leads."""
    return address.strip().lower().startswith("http://")


def _is_this_computer(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _registry() -> ModuleType:
    """Loaded late: with it comes the HTTP client, which listing accounts does not need."""
    from smsdesk.providers import registry

    return registry
