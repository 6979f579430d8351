"""How an account stands, by what counts first."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smsdesk.accounts.overview import Overview, Secrets
from smsdesk.accounts.standing import Health, Standing, is_low, standing
from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.errors import Reason, SmsDeskError
from smsdesk.domain.message import Problem
from smsdesk.domain.money import Balance
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.wording.standings import STANDINGS
from tests.support.provider import info


def overview(
    *,
    paused: PauseCause | None = None,
    secrets: Secrets = Secrets.READY,
    left: str | None = "10",
    alert: str | None = None,
) -> Overview:
    low = None if alert is None else Decimal(alert)
    account = Account(1, "Clinic", "fake", {}, "Clinic", "key", paused=paused, low_balance=low)
    balance = Balance(None if left is None else Decimal(left), "EUR")
    return Overview(account, info(), secrets, balance)


ANSWERED = Health(answered=True)
DOWN = Problem(reason=Reason.PROVIDER_DOWN)


@pytest.mark.parametrize(
    ("seen", "health", "stands"),
    [
        (overview(), ANSWERED, Standing.ONLINE),
        (overview(), Health(), Standing.NOT_ASKED),
        (overview(alert="10.01"), ANSWERED, Standing.LOW),
        (overview(alert="10"), ANSWERED, Standing.ONLINE),
        (overview(alert="10", left=None), ANSWERED, Standing.ONLINE),
        (overview(paused=PauseCause.USER, alert="99"), ANSWERED, Standing.PAUSED),
        (overview(paused=PauseCause.CREDIT), ANSWERED, Standing.PAUSED),
        (overview(paused=PauseCause.AUTH), ANSWERED, Standing.SIGN_IN_FAILED),
        (overview(), Health(BadCredentials("no")), Standing.SIGN_IN_FAILED),
        (overview(secrets=Secrets.MISSING), ANSWERED, Standing.SIGN_IN_NEEDED),
        (overview(secrets=Secrets.NO_KEYRING), ANSWERED, Standing.SIGN_IN_NEEDED),
        (overview(alert="99"), Health(Unreachable("dns")), Standing.OFFLINE),
        (overview(), Health(SmsDeskError()), Standing.OFFLINE),
        (overview(), Health(trouble=DOWN, answered=True), Standing.OFFLINE),
    ],
)
def test_standing(seen: Overview, health: Health, stands: Standing) -> None:
    assert standing(seen, health) is stands


def test_nothing_known_is_not_low() -> None:
    assert not is_low(overview(alert="5").account, None)


def test_every_standing_has_words() -> None:
    assert set(STANDINGS) == set(Standing)
