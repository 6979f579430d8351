"""The practice server's own small interface: the example to write a new provider by.

It is made for this program and has none of the quirks of the others. Its contract is the table
at the top and the five methods below; the server lives in `smsdesk.practice`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, parse_amount
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.domain.provider_info import Capability, Limits, ProviderInfo
from smsdesk.providers import fields
from smsdesk.providers.base import HttpProvider
from smsdesk.providers.errors import error_for
from smsdesk.providers.http import HttpCall, HttpReply

# HTTP status of a refusal -> which of the words of providers.md §0 it may carry in `error`.
REFUSALS: Mapping[int, frozenset[Reason]] = {
    401: frozenset({Reason.AUTH}),
    402: frozenset({Reason.CREDIT}),
    403: frozenset({Reason.PERMISSION}),
    404: frozenset({Reason.PARAMETER}),
    422: frozenset(
        {
            Reason.DESTINATION,
            Reason.SENDER,
            Reason.CONTENT,
            Reason.BLOCKED,
            Reason.NO_ROUTE,
            Reason.PARAMETER,
        }
    ),
    429: frozenset({Reason.THROTTLED}),
    503: frozenset({Reason.PROVIDER_DOWN}),
}
RETRYABLE = frozenset({429, 503})
ACCOUNT_WIDE = frozenset({403, 404})
STATES = {
    "queued": DeliveryState.PENDING,
    "sent": DeliveryState.PENDING,
    "delivered": DeliveryState.DELIVERED,
    "failed": DeliveryState.FAILED,
    "expired": DeliveryState.EXPIRED,
    "unknown": DeliveryState.UNKNOWN,
}
ENCODINGS = {Encoding.GSM7: "gsm-7", Encoding.UCS2: "ucs-2"}


class Practice(HttpProvider):
    """One account at a practice server."""

    info = ProviderInfo(
        key="practice",
        name="Practice",
        website="",
        country="",
        fields=(fields.address("http://127.0.0.1:8750/practice"), fields.TOKEN, fields.CA_FILE),
        capabilities=frozenset(
            {
                Capability.BALANCE,
                Capability.STATUS_PULL,
                Capability.FLASH,
                Capability.VALIDITY,
            }
        ),
        limits=Limits(validity_minutes=(1, 4320)),
    )

    def build(self, submission: Submission) -> HttpCall:
        """One message to one recipient."""
        body = {
            "to": submission.recipients[0],
            "from": submission.sender,
            "text": submission.text,
            "encoding": ENCODINGS[submission.encoding],
            "flash": submission.options.flash,
            "validity_minutes": submission.options.validity_minutes,
        }
        return self._call("POST", "/v1/messages", body)

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """202 with an id, or a refusal."""
        del submission
        if reply.status != 202:
            return (_refusal(reply),)
        return (Accepted((PartReceipt(_text(reply.json()["id"])),)),)

    async def balance(self) -> Balance:
        """Ask for the credits left. Raises ProviderError."""

        def read(reply: HttpReply) -> Balance:
            body = _answer(reply)
            return Balance(parse_amount(body["balance"]), unit=_text(body["unit"]))

        return await self.ask(self._call("GET", "/v1/balance"), read)

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """Ask what became of one message. Raises ProviderError."""
        del recipient

        def read(reply: HttpReply) -> PartReceipt:
            return PartReceipt(provider_id, STATES[_answer(reply)["state"]])

        return await self.ask(
            self._call("GET", f"/v1/messages/{quote(provider_id, safe='')}"), read
        )

    def _call(self, method: str, path: str, body: Mapping[str, object] | None = None) -> HttpCall:
        token = self.reveal("token")
        return HttpCall(method, path, json=body, headers={"Authorization": f"Bearer {token}"})


def _answer(reply: HttpReply) -> Mapping[str, Any]:
    """The JSON of a 200; a refusal becomes its error."""
    if reply.status != 200:
        raise error_for(_refusal(reply))
    body: Mapping[str, Any] = reply.json()
    return body


def _refusal(reply: HttpReply) -> Rejected | Uncertain:
    """What a reply other than the expected one means; only what the table knows is a refusal."""
    if reply.status not in REFUSALS:
        return Uncertain(Cause.REPLY_UNREADABLE, f"status {reply.status}")
    body = reply.json()
    reason = Reason(body["error"])
    if reason not in REFUSALS[reply.status]:
        return Uncertain(Cause.REPLY_UNREADABLE, f"status {reply.status} for {reason.value}")
    return Rejected(
        reason,
        retryable=reply.status in RETRYABLE,
        retry_after_s=reply.retry_after_s,
        account_wide=reply.status in ACCOUNT_WIDE,
        detail=_text(body["detail"]),
    )


def _text(value: object) -> str:
    """A JSON string that says something; raises ValueError, so that no id is made of a null."""
    if not isinstance(value, str) or not value:
        raise ValueError("not a string")
    return value
