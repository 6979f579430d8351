"""How an account stands, in one word for a list: from its pause, its secrets, the last answer.

Pure. Who asks, and when, is in `refreshing`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from smsdesk.accounts.overview import Overview, Secrets
from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.errors import OUTAGE_REASONS, SmsDeskError
from smsdesk.domain.message import Problem
from smsdesk.domain.money import Balance


class Standing(enum.Enum):
    """What one wants to know of an account at a glance."""

    ONLINE = "online"
    LOW = "low"
    """It answers, and there is less left than the alert of the account says."""
    NOT_ASKED = "not_asked"
    """Nothing is known yet, or its provider tells nothing without sending."""
    PAUSED = "paused"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_NEEDED = "sign_in_needed"
    """Its password or key is not here."""
    OFFLINE = "offline"
    """Its provider cannot be reached, or answers nothing that makes sense."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the newest answer, or the lack of one, says beside what is stored."""

    error: SmsDeskError | None = None
    """Why the last question for the balance failed, if it did."""
    trouble: Problem | None = None
    """Why its sending rests, while it does."""
    answered: bool = False
    """Whether it has answered lately."""


_PAUSED = {
    PauseCause.AUTH: Standing.SIGN_IN_FAILED,
    PauseCause.USER: Standing.PAUSED,
    PauseCause.PERMISSION: Standing.PAUSED,
    PauseCause.CREDIT: Standing.PAUSED,
    PauseCause.REMOVED: Standing.PAUSED,
}
_ERRORS = {
    "bad_credentials": Standing.SIGN_IN_FAILED,
    "secret_missing": Standing.SIGN_IN_NEEDED,
}
"""By code; every other error says that nobody is there to talk to."""


def standing(overview: Overview, health: Health) -> Standing:
    """What holds first counts: a pause, a lack of secrets, an error, then the balance."""
    account = overview.account
    if account.paused is not None:
        return _PAUSED[account.paused]
    if overview.secrets is not Secrets.READY:
        return Standing.SIGN_IN_NEEDED
    if health.error is not None:
        return _ERRORS.get(health.error.code, Standing.OFFLINE)
    if health.trouble is not None and health.trouble.reason in OUTAGE_REASONS:
        return Standing.OFFLINE
    if is_low(account, overview.balance):
        return Standing.LOW
    return Standing.ONLINE if health.answered else Standing.NOT_ASKED


def is_low(account: Account, balance: Balance | None) -> bool:
    """Whether less is left than the account's alert."""
    if account.low_balance is None or balance is None or balance.amount is None:
        return False
    return balance.amount < account.low_balance
