"""Accounts that practise: what they send goes to a server inside this program and nowhere else.

Such an account is marked by its address, whose port 0 no real server has; where the server
answers in this run is asked when its client is made. The server itself is in `practice`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.secret import Secret

PROVIDER = "practice"
ADDRESS = "http://127.0.0.1:0/practice"


class PracticeUnavailable(SmsDeskError):
    """The server inside could not be started, or this process has none."""

    code = "practice_unavailable"


class Door(Protocol):
    """What opens the server inside."""

    async def open(self) -> tuple[str, Secret]:
        """The address of its interface in this run and the token for it. Raises OSError."""


@dataclass(frozen=True, slots=True)
class Way:
    """What a client is made with in the place of the stored values."""

    options: Mapping[str, str]
    secrets: Mapping[str, Secret]


def is_inside(account: Account) -> bool:
    """Whether nothing this account sends leaves the program."""
    return marks_inside(account.provider, account.options)


def marks_inside(provider: str, options: Mapping[str, str]) -> bool:
    """Whether these are the provider and the options of such an account."""
    return provider == PROVIDER and options.get("base_url") == ADDRESS


async def way_in(door: Door | None, options: Mapping[str, str]) -> Way:
    """How the server is reached in this run. Raises PracticeUnavailable."""
    if door is None:
        raise PracticeUnavailable
    try:
        address, token = await door.open()
    except OSError as error:
        raise PracticeUnavailable(error.strerror or "") from None
    return Way({**options, "base_url": address}, {"token": token})
