"""What a plan will cost, where the provider tells, and nothing where it does not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from smsdesk.accounts.prices import MOST_QUOTES, Cost, quote
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Price
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.providers.errors import NoRoute
from tests.support.provider import FakeProvider

# Calling code -> price of a part.
PRICES = {"+30": "0.05", "+351": "0.031", "+1": "0.007"}


class Quoting(FakeProvider):
    """Knows the prices of some countries."""

    def __init__(self, prices: Mapping[str, str], unit: str | None = "EUR") -> None:
        super().__init__()
        self.prices = prices
        self.unit = unit
        self.asked: list[str] = []

    async def price(self, submission: Submission) -> Price:
        number = submission.recipients[0]
        self.asked.append(number)
        for code, price in self.prices.items():
            if number.startswith(code):
                return Price(Decimal(price), self.unit)
        raise NoRoute


def plan(*recipients: str, parts: int = 2) -> SendPlan:
    return SendPlan(
        1, "Clinic", tuple(PlannedMessage(to, "Hi", Encoding.GSM7, parts) for to in recipients)
    )


async def test_parts_times_price_and_one_question_a_country() -> None:
    provider = Quoting(PRICES)
    recipients = ["+306900000100", "+306900000101", "+351912345678"]
    assert await quote(provider, plan(*recipients)) == Cost(Decimal("0.262"), "EUR")
    assert len(provider.asked) == 2


@pytest.mark.parametrize("recipient", ["+4915112345678", "+3590000"])
async def test_a_country_without_price_leaves_the_whole_unknown(recipient: str) -> None:
    assert await quote(Quoting(PRICES), plan("+306900000100", recipient)) is None


async def test_prices_in_different_units_are_not_added() -> None:
    class Mixed(Quoting):
        async def price(self, submission: Submission) -> Price:
            found = await super().price(submission)
            return Price(found.per_part, submission.recipients[0][:3])

    assert await quote(Mixed(PRICES), plan("+306900000100", "+351912345678")) is None


async def test_too_many_countries_are_not_asked_about() -> None:
    numbers = (
        *("+306900000100", "+351912345678", "+447400123456", "+4915123456789", "+33612345678"),
        *("+393123456789", "+34612345678", "+31612345678", "+32470123456", "+436641234567"),
        "+4534412345",
    )
    provider = Quoting({"+": "1"})
    assert await quote(provider, plan(*numbers[:MOST_QUOTES], parts=1)) == Cost(
        Decimal(MOST_QUOTES), "EUR"
    )
    provider.asked.clear()
    assert await quote(provider, plan(*numbers)) is None
    assert provider.asked == []


async def test_numbers_of_no_country_have_no_price_in_common() -> None:
    provider = Quoting({"+800": "1", "+883": "5"})
    numbers = ("+80012345678", "+883510001234567")
    assert await quote(provider, plan(*numbers, parts=1)) == Cost(Decimal(6), "EUR")


async def test_a_provider_that_quotes_nothing() -> None:
    assert await quote(FakeProvider(), plan("+306900000100")) is None
    assert await quote(Quoting(PRICES), plan()) is None
