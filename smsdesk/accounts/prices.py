"""What a plan will cost, as far as the provider quotes prices beforehand.

Not being told a price is no obstacle to sending; what was billed is told by the balance alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from smsdesk.accounts.clients import Clients
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Price
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.providers.base import Provider, QuotesPrice
from smsdesk.system.clock import Clock

MOST_QUOTES = 10
"""Destinations asked about for one plan: more would keep a person waiting."""


@dataclass(frozen=True, slots=True)
class Cost:
    """An amount with the provider's unit, where it states one."""

    amount: Decimal
    unit: str | None


class Prices:
    """Asks for prices as one writes: each country once in a while, not at every keystroke."""

    def __init__(self, clients: Clients, clock: Clock) -> None:
        self._clients = clients
        self._clock = clock
        self._known: dict[tuple[int, frozenset[str]], tuple[float, Price | None]] = {}

    async def cost(self, plan: SendPlan) -> Cost | None:
        """As `quote`; for one country from memory when it was asked a short while ago."""
        regions = frozenset(_region(message.recipient) for message in plan.messages)
        key = (plan.account_id, regions)
        now_s = self._clock.monotonic()
        asked_s, price = self._known.get(key, (None, None))
        if asked_s is not None and now_s - asked_s < PRICE_HOLDS_S:
            return None if price is None else Cost(price.per_part * plan.parts, price.unit)
        try:
            client = await self._clients.client(plan.account_id)
        except SmsDeskError:
            return None
        found = await quote(client, plan)
        if len(regions) == 1:
            held = None if found is None else Price(found.amount / plan.parts, found.unit)
            self._known[key] = (now_s, held)
        return found


PRICE_HOLDS_S = 600.0
"""How long a quoted price is taken as it was."""


async def quote(client: Provider, plan: SendPlan) -> Cost | None:
    """The price of all parts; None where it cannot be known for every destination.

    One question for each country, with the first message that goes there.
    """
    if not isinstance(client, QuotesPrice) or not plan.messages:
        return None
    parts: Counter[str] = Counter()
    samples: dict[str, PlannedMessage] = {}
    for message in plan.messages:
        region = _region(message.recipient)
        parts[region] += message.parts
        samples.setdefault(region, message)
    if len(samples) > MOST_QUOTES:
        return None
    prices = await asyncio.gather(*(_price(client, plan, one) for one in samples.values()))
    known = [price for price in prices if price is not None]
    units = {price.unit for price in known}
    if len(known) < len(prices) or len(units) != 1:
        return None
    total = sum(
        (price.per_part * parts[region] for price, region in zip(known, samples, strict=True)),
        Decimal(0),
    )
    return Cost(total, units.pop())


async def _price(client: QuotesPrice, plan: SendPlan, message: PlannedMessage) -> Price | None:
    submission = Submission(
        sender=plan.sender,
        recipients=(message.recipient,),
        text=message.text,
        encoding=message.encoding,
        parts=message.parts,
        options=plan.options,
    )
    try:
        return await client.price(submission)
    except SmsDeskError:
        return None


def _region(e164: str) -> str:
    """The country, or the number itself where it belongs to none: those have nothing in common."""
    try:
        return parse(e164, None).region or e164
    except BadNumber:
        return e164
