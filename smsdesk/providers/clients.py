"""How services that talk to providers get at the client of an account.

`accounts/clients.py` gives them; this is only what may be asked of it.
"""

from __future__ import annotations

from typing import Protocol

from smsdesk.providers.base import Provider


class Clients(Protocol):
    """Gives the long-lived client of an account, and how fast it may send."""

    async def client(self, account_id: int) -> Provider:
        """Raises SmsDeskError when none can be made: no secret, a bad address, no keyring."""

    async def parts_per_s(self, account_id: int) -> float | None:
        """The account's own rate, else its provider's; None for no limit."""
