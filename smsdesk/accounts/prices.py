"""What a plan will cost, as far as the provider quotes prices beforehand.

Not being told a price is no obstacle to sending; what was billed is told by the balance alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Price
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.providers.base import Provider, QuotesPrice

MOST_QUOTES = 10
"""Destinations asked about for one plan: more would keep a person waiting."""


@dataclass(frozen=True, slots=True)
class Cost:
    """An amount with the provider's unit, where it states one."""

    amount: Decimal
    unit: str | None


async def quote(client: Provider, plan: SendPlan) -> Cost | None:
    """The price of all parts; None where it cannot be known for every destination.

    One question for each country, with the first message that goes there.
    """
    if not isinstance(client, QuotesPrice) or not plan.messages:
        return None
    parts: Counter[str | None] = Counter()
    samples: dict[str | None, PlannedMessage] = {}
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


def _region(e164: str) -> str | None:
    try:
        return parse(e164, None).region
    except BadNumber:
        return None
