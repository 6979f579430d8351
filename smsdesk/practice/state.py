"""What the interfaces of one server share: network, faults, credentials, pushes, counters."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections import Counter, deque
from dataclasses import replace
from typing import Final

from smsdesk.practice.config import Login, PracticeConfig
from smsdesk.practice.faults import Faults
from smsdesk.practice.network import Clock, Network
from smsdesk.practice.push import Pusher

_MOST_CHANGES: Final = 100_000


class Practice:
    """The state behind the wire interfaces of one practice server."""

    def __init__(self, config: PracticeConfig, clock: Clock) -> None:
        self.config = config
        self.network = Network(config, clock)
        self.faults = Faults(by_number=config.faults_by_number)
        self.pusher = Pusher(config, clock, self.network.settle)
        self.calls: Counter[tuple[str, str]] = Counter()
        """How often each (provider, call) was asked, whatever the answer."""
        self.contacts: dict[str, dict[str, str]] = {}
        """The contacts that iSMS.gr holds, by digits: their fields."""
        self.contact_changes: deque[tuple[str, str]] = deque(maxlen=_MOST_CHANGES)
        """What was done to them, in order: `save_contact` or `delete_contact`, and the digits."""
        self.strayed = 0
        """How often a client followed the redirect to another host (fault 014)."""
        self.transports: dict[tuple[str, int], asyncio.Transport] = {}
        """The open connections by the client's address, for faults that cut them."""
        self.stopping = asyncio.Event()
        self.logins = {"d7": config.d7, "isms": config.isms, "bulksms": config.bulksms}
        self.decisiontelecom_key = config.decisiontelecom_key
        self.practice_token = config.practice_token

    def change_credentials(self, provider: str, **given: str) -> None:
        """Set what a provider accepts from now on: `username`, `password`, `key` or `token`.

        Raises `KeyError` for a name that the provider has not.
        """
        if provider == "decisiontelecom":
            self.decisiontelecom_key = given["key"]
        elif provider == "practice":
            self.practice_token = given["token"]
        else:
            old = self.logins[provider]
            self.logins[provider] = replace(
                old,
                username=given.get("username", old.username),
                password=given.get("password", old.password),
            )

    def accepts(self, provider: str, username: str, password: str) -> bool:
        """Whether this is the provider's login."""
        return self.logins[provider] == Login(username, password)


def decode_basic(token: str) -> str:
    """The text behind a Basic token; raises `ValueError` when it is not base64 of UTF-8."""
    try:
        return base64.b64decode(token).decode()
    except binascii.Error as error:
        raise ValueError(str(error)) from error
