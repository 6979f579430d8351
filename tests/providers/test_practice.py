"""The practice interface, and with it the suite that every provider passes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

import pytest

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.providers.base import HttpProvider
from smsdesk.providers.errors import (
    BadCredentials,
    BadParameter,
    NoPermission,
    ReplyUnreadable,
    Throttled,
    Unavailable,
    UnexpectedReply,
)
from smsdesk.providers.practice import Practice
from tests.support.provider_conformance import ProviderConformance
from tests.support.provider_faults import Canned, Row
from tests.support.stand_in import StandIn

UNREADABLE = (Uncertain(Cause.REPLY_UNREADABLE),)


def said(status: int, body: object, headers: dict[str, str] | None = None) -> Canned:
    """A JSON reply."""
    return Canned(status, json.dumps(body), headers=headers)


def refused(status: int, error: str, headers: dict[str, str] | None = None) -> Canned:
    """How the server says no."""
    return said(status, {"error": error, "detail": "because"}, headers)


class TestConformance(ProviderConformance):
    provider = Practice
    secrets: ClassVar = {"token": 'tok&n/with+"signs'}
    base_path = "/practice"
    status_id = "m-7"
    rows = (
        Row("token", refused(401, "auth"), (Rejected(Reason.AUTH),)),
        Row("credit", refused(402, "credit"), (Rejected(Reason.CREDIT),)),
        Row("number", refused(422, "destination"), (Rejected(Reason.DESTINATION),)),
        Row("sender", refused(422, "sender"), (Rejected(Reason.SENDER),)),
        Row("text", refused(422, "content"), (Rejected(Reason.CONTENT),)),
        Row("blocked", refused(422, "blocked"), (Rejected(Reason.BLOCKED),)),
        Row("route", refused(422, "no_route"), (Rejected(Reason.NO_ROUTE),)),
        Row("parameter", refused(422, "parameter"), (Rejected(Reason.PARAMETER),)),
        Row(
            "right",
            refused(403, "permission"),
            (Rejected(Reason.PERMISSION, account_wide=True),),
        ),
        Row(
            "address",
            refused(404, "parameter"),
            (Rejected(Reason.PARAMETER, account_wide=True),),
        ),
        Row(
            "too fast",
            refused(429, "throttled", {"Retry-After": "3"}),
            (Rejected(Reason.THROTTLED, retryable=True, retry_after_s=3.0),),
        ),
        Row(
            "down",
            refused(503, "provider_down"),
            (Rejected(Reason.PROVIDER_DOWN, retryable=True),),
        ),
        Row("a word that is none", refused(422, "moon"), UNREADABLE),
        Row("a word of another status", refused(422, "throttled"), UNREADABLE),
        Row("no words", said(422, {}), UNREADABLE),
        Row("unknown status", refused(400, "parameter"), UNREADABLE),
        Row("internal error", refused(500, "provider_down"), UNREADABLE),
        Row("200", said(200, {"id": "m-1", "parts": 1, "state": "queued"}), UNREADABLE),
        Row("null id", said(202, {"id": None, "parts": 1, "state": "queued"}), UNREADABLE),
        Row("empty id", said(202, {"id": "", "parts": 1, "state": "queued"}), UNREADABLE),
    )
    balance_rows = (
        (
            "credits",
            said(200, {"balance": "123.45", "unit": "credits"}),
            Balance(Decimal("123.45"), "credits"),
        ),
        ("no amount", said(200, {"balance": "many", "unit": "credits"}), UnexpectedReply),
        ("token", refused(401, "auth"), BadCredentials),
        ("down", refused(503, "provider_down"), Unavailable),
        ("too fast", refused(429, "throttled"), Throttled),
        ("unknown", refused(418, "auth"), ReplyUnreadable),
    )
    status_rows = (
        ("queued", said(200, {"id": "m-7", "state": "queued"}), DeliveryState.PENDING),
        ("sent", said(200, {"id": "m-7", "state": "sent"}), DeliveryState.PENDING),
        ("delivered", said(200, {"id": "m-7", "state": "delivered"}), DeliveryState.DELIVERED),
        ("failed", said(200, {"id": "m-7", "state": "failed"}), DeliveryState.FAILED),
        ("expired", said(200, {"id": "m-7", "state": "expired"}), DeliveryState.EXPIRED),
        ("unknown", said(200, {"id": "m-7", "state": "unknown"}), DeliveryState.UNKNOWN),
        ("another", said(200, {"id": "m-7", "state": "lost"}), UnexpectedReply),
        ("right", refused(403, "permission"), NoPermission),
        ("not there", refused(404, "parameter"), BadParameter),
        ("internal error", refused(500, "unknown"), ReplyUnreadable),
    )

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        del recipients
        reply = said(202, {"id": f"m-{number}", "parts": 1, "state": "queued"})
        return reply, (Accepted((PartReceipt(f"m-{number}"),)),)

    async def test_request(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(self.accepting((), 1)[0].action())
        options = SendOptions(flash=True, validity_minutes=60)
        await client.submit(
            Submission("Shop", ("+306912345678",), "Άνοιξε 🙂", Encoding.UCS2, 1, options)
        )
        (request,) = server.requests
        assert (request.method, request.target) == ("POST", "/practice/v1/messages")
        assert request.headers["authorization"] == 'Bearer tok&n/with+"signs'
        assert request.json == {
            "to": "+306912345678",
            "from": "Shop",
            "text": "Άνοιξε 🙂",
            "encoding": "ucs-2",
            "flash": True,
            "validity_minutes": 60,
        }

    async def test_status_request(self, server: StandIn, client: HttpProvider) -> None:
        assert isinstance(client, Practice)
        server.otherwise = self.status_rows[0][1].action()
        await client.status("a/../b?c", "+306912345678")
        assert server.requests[0].target == "/practice/v1/messages/a%2F..%2Fb%3Fc"


async def test_token_that_no_header_can_hold() -> None:
    class Odd(TestConformance):
        secrets: ClassVar = {"token": "ends in\n"}

    client = Odd().make("http://127.0.0.1:1")
    assert isinstance(client, Practice)
    with pytest.raises(BadParameter) as caught:
        await client.balance()
    assert "ends in" not in f"{caught.value!r} {caught.value}"
    await client.aclose()
