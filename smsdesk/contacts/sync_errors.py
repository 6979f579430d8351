"""What can stand in the way of bringing a provider's list in step."""

from __future__ import annotations

from smsdesk.domain.errors import SmsDeskError


class NoContactSync(SmsDeskError):
    """The interface of this account's provider keeps no contacts; `subject` is its name."""

    code = "no_contact_sync"


class BeingSynced(SmsDeskError):
    """The account is being brought in step already, here or by another process; `subject` is
    its name."""

    code = "being_synced"
