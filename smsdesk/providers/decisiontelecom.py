"""DecisionTelecom's HTTP interface: sending, balance and status (providers.md §2).

What its answers mean is in `decisiontelecom_replies`. Receipts pushed to us, number lookup and
SMPP are not here; the older sign-in by login and password (§2.7) is not supported.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, parse_amount
from smsdesk.domain.outcome import (
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.domain.provider_info import (
    BatchLimits,
    Capability,
    Field,
    FieldHelp,
    FieldKind,
    Limits,
    ProviderInfo,
)
from smsdesk.domain.secret import Secret
from smsdesk.providers import decisiontelecom_replies as replies
from smsdesk.providers import fields
from smsdesk.providers.base import AccountSettings, HttpProvider, digits_only
from smsdesk.providers.errors import (
    BadCredentials,
    InterfaceMissing,
    ReplyUnreadable,
    UnexpectedReply,
    error_for,
)
from smsdesk.providers.http import HttpCall, HttpReply

DEFAULT_VALIDITY_MINUTES = 1_440
"""Whether it may be left out is not said, so it never is."""
LONGEST_NAME = 11
"""`/send-sms` documents no longer sender; `/multiple-message` also takes a phone number."""

_HEX_KEY = re.compile(r"[0-9A-Fa-f]{32}")
_TOKEN = re.compile(r"[!-~]+")
_CURRENCY = re.compile(r"[A-Z]{3}")


class DecisionTelecom(HttpProvider):
    """One account at DecisionTelecom.

    Ten recipients a call: a call whose answer is lost leaves no more than ten people in doubt,
    and one number that is refused (the refusal does not say which) takes no more than nine
    others with it, while the calls are still few.
    """

    info = ProviderInfo(
        key="decisiontelecom",
        name="DecisionTelecom",
        website="https://decisiontele.com",
        country="UA",
        fields=(
            fields.address("https://web.it-decision.com/v1/api"),
            Field("access_key", FieldKind.SECRET, FieldHelp.ACCESS_KEY, required=True),
            Field(
                "key_form",
                FieldKind.CHOICE,
                FieldHelp.KEY_FORM,
                default="auto",
                choices=("auto", "plain", "encoded"),
            ),
            fields.CA_FILE,
        ),
        capabilities=frozenset(
            {
                Capability.BALANCE,
                Capability.STATUS_PULL,
                Capability.VALIDITY,
                Capability.BATCH,
            }
        ),
        limits=Limits(batch=BatchLimits(recipients=10), validity_minutes=(2, 4_320)),
    )

    def __init__(self, settings: AccountSettings) -> None:
        """Raises BadAddress, InsecureAddress or BadCertificateFile."""
        super().__init__(settings)
        key = self.reveal("access_key").strip()
        self._token = Secret(basic_token(key, self.options.get("key_form", "auto")))
        for spelling in (key, self._token.reveal(), _decoded(key) or ""):
            self.redactor.learn(Secret(spelling))

    def build(self, submission: Submission) -> HttpCall:
        """Write the request: `/send-sms` for one recipient, `/multiple-message` for several."""
        phones = [int(digits_only(number)) for number in submission.recipients]
        to: Mapping[str, object] = {"phone": phones[0]}
        path = "/send-sms"
        if len(phones) > 1 or _is_long_number(submission.sender):
            path, to = "/multiple-message", {"phones": phones}
        body = {
            **to,
            "sender": submission.sender,
            "text": submission.text,
            "validity_period": submission.options.validity_minutes or DEFAULT_VALIDITY_MINUTES,
        }
        return HttpCall("POST", path, json=body, headers=self._headers())

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Read the parts of every recipient, or the one error that holds for all of them."""
        error = replies.error_of(reply)
        if error is not None:
            return (self._outcome(error),) * len(submission.recipients)
        recipients = [digits_only(number) for number in submission.recipients]
        return replies.outcomes_of(reply, recipients)

    async def balance(self) -> Balance:
        """Ask what can be spent: the balance and the credit. Raises ProviderError."""
        return await self.ask(self._get("/balance"), self._read_balance)

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """Ask what became of one part; the recipient is not needed. Raises ProviderError.

        An id that the provider does not know (404) is unknown, which is not final. The id in the
        answer is not looked at: the documentation's own example answers with another one.
        """
        del recipient
        state = await self.ask(self._get("/status", ("message_id", provider_id)), self._read_state)
        return PartReceipt(provider_id, state)

    def _get(self, path: str, *query: tuple[str, str]) -> HttpCall:
        return HttpCall("GET", path, query=query, headers=self._headers())

    def _read_balance(self, reply: HttpReply) -> Balance:
        if reply.status == 404:
            raise InterfaceMissing("HTTP 404")
        body = self._body(reply)
        available = parse_amount(body["balance"]) + parse_amount(body.get("credit") or 0)
        currency = str(body.get("currency")).strip().upper()
        return Balance(available, unit=currency if _CURRENCY.fullmatch(currency) else None)

    def _read_state(self, reply: HttpReply) -> DeliveryState:
        error = replies.error_of(reply)
        if (error.status if error else reply.status) == 404:
            return DeliveryState.UNKNOWN
        state = replies.state_of(self._body(reply)["status"])
        if state is None:
            raise UnexpectedReply("status")
        return state

    def _body(self, reply: HttpReply) -> Any:
        error = replies.error_of(reply)
        if error is not None:
            raise error_for(self._outcome(error))
        if not 200 <= reply.status < 300:
            raise UnexpectedReply(f"HTTP {reply.status}")
        try:
            return reply.json()
        except ReplyUnreadable:
            raise UnexpectedReply("not JSON") from None

    def _outcome(self, error: replies.ApiError) -> Rejected | Uncertain:
        return replace(error.outcome, detail=self.quote(f"{error.status} {error.name}"))

    def _headers(self) -> Mapping[str, str]:
        token = self._token.reveal()
        if not _TOKEN.fullmatch(token):
            raise BadCredentials("access_key")  # an HTTP header could not carry it
        return {"Authorization": f"Basic {token}", "Accept": "application/json"}


def _is_long_number(sender: str) -> bool:
    digits = digits_only(sender)
    return digits.isdecimal() and len(digits) > LONGEST_NAME


def basic_token(key: str, form: str) -> str:
    """What follows "Basic": the key alone in base64, without a user and without a colon.

    Some keys are handed out in base64 already; `form` auto recognises those that hold 32 hex
    digits, plain always encodes and encoded never does (providers.md §2.1).
    """
    if form == "encoded" or (form != "plain" and _decoded(key)):
        return key
    return base64.b64encode(key.encode()).decode()


def _decoded(key: str) -> str | None:
    """The 32 hex digits that this is the base64 of, if it is."""
    try:
        inner = base64.b64decode(key, validate=True).decode("ascii")
    except ValueError:
        return None
    return inner if _HEX_KEY.fullmatch(inner) else None
