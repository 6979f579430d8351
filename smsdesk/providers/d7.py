"""D7 Networks by its REST interface, which is Jasmin's: sending, batches, balance, price
(providers.md §1).

What its refusals mean stands in `d7_replies`. Receipts and D7's newer interface are not here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from smsdesk.domain.encoding import Encoding, PartSizes, ucs2_octets
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, Price, parse_amount
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.domain.provider_info import (
    BatchLimits,
    Capability,
    Field,
    FieldHelp,
    FieldKind,
    FieldRule,
    Limits,
    ProviderInfo,
    SenderRules,
)
from smsdesk.providers import fields
from smsdesk.providers.base import READER_ERRORS, HttpProvider, digits_only
from smsdesk.providers.d7_replies import refusal
from smsdesk.providers.errors import (
    BadCredentials,
    InterfaceMissing,
    NoPermission,
    ProviderError,
    ReplyUnreadable,
    Unavailable,
    error_for,
)
from smsdesk.providers.http import READ_TIMEOUT_S, HttpCall, HttpReply

MOST_PARTS = 5
"""Jasmin cuts what is longer without a word (providers.md §1.2)."""
BATCH = BatchLimits(recipients=100)
"""Ours: an uncertain answer to a batch concerns everybody in it."""
LONGEST_SIGN_IN = 16
"""Octets of user name and password each (providers.md §1.1)."""
ONE_BY_ONE, BATCHES = "one-by-one", "batch"
CODINGS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "13", "14")
# Encoding -> `coding`; UCS-2 and octets go as hex: `content` is forwarded as UTF-8 (§1.2).
CODING = {Encoding.GSM7: "0", Encoding.UCS2: "8", Encoding.OCTETS: "4"}

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
# The closing quote is missing on the wire; its documentation has it (§1.3).
_SUCCESS = re.compile(rf'success\s*["“]?({_UUID})["”]?', re.IGNORECASE)
_BATCH_ID = re.compile(_UUID, re.IGNORECASE)
# The gateway splits the decoded sign-in at every colon, not only at the first as HTTP has it: one
# in the password ends in a 500 (§1.1, and seen on Jasmin 0.11.1).
_SIGN_IN = partial(
    replace,
    pattern=r"[^:\r\n]+",
    max_octets=LONGEST_SIGN_IN,
    rule=FieldRule.SHORT_WITHOUT_COLON,
)


class D7(HttpProvider):
    """One account at D7.

    One recipient a call unless the account says otherwise: a batch tells neither ids nor
    refusals, those come only to its callback addresses (providers.md §1.4). What is to be kept
    until a time goes as a batch in any case: nothing else has a schedule.
    """

    info = ProviderInfo(
        key="d7",
        name="D7 Networks",
        website="https://d7networks.com",
        country="AE",
        fields=(
            fields.address("https://rest-api.d7networks.com"),
            _SIGN_IN(fields.USERNAME),
            _SIGN_IN(fields.PASSWORD),
            Field("receipt_url", FieldKind.URL, FieldHelp.RECEIPT_URL, pattern=r"https?://\S+"),
            Field(
                "receipt_level",
                FieldKind.CHOICE,
                FieldHelp.RECEIPT_LEVEL,
                default="3",
                choices=("1", "2", "3"),
            ),
            Field(
                "submit_mode",
                FieldKind.CHOICE,
                FieldHelp.SUBMIT_MODE,
                default=ONE_BY_ONE,
                choices=(ONE_BY_ONE, BATCHES),
            ),
            Field("callback_url", FieldKind.URL, FieldHelp.CALLBACK_URL, pattern=r"https?://\S+"),
            Field("errback_url", FieldKind.URL, FieldHelp.ERRBACK_URL, pattern=r"https?://\S+"),
            fields.KEEPER,
            fields.RATE,
            fields.CA_FILE,
        ),
        capabilities=frozenset(
            {
                Capability.BALANCE,
                Capability.PRICE,
                Capability.BINARY,
                Capability.VALIDITY,
                Capability.BATCH,
                Capability.SCHEDULE,
            }
        ),
        # A receiver of 21 digits or a sender of 21 characters is accepted and lost (§1.9). The
        # rate is what its default quality of service was seen to pass on (§1.9).
        limits=Limits(
            parts=PartSizes(max_parts=MOST_PARTS, keeps_pairs=False),
            sender=SenderRules(alphanumeric_max=11, digits_max=20),
            concurrent_calls=4,
            parts_per_s=50.0,
            validity_minutes=(1, 43_200),
        ),
        message_fields=(
            Field("priority", FieldKind.CHOICE, FieldHelp.PRIORITY, choices=("0", "1", "2", "3")),
            Field("tags", FieldKind.TEXT, FieldHelp.TAGS, pattern=r"[-a-zA-Z0-9,]+"),
            Field("coding", FieldKind.CHOICE, FieldHelp.CODING, choices=CODINGS),
            Field("sdt", FieldKind.TEXT, FieldHelp.DELIVERY_TIME, pattern=r"[0-9]{15}[-+R]"),
        ),
    )

    @classmethod
    def limits_for(cls, options: Mapping[str, str]) -> Limits:
        """Several recipients a call only in batch mode."""
        limits = super().limits_for(options)
        return replace(limits, batch=BATCH) if options.get("submit_mode") == BATCHES else limits

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """Hand over once, as the account's mode says; see the base class."""
        in_batches = self.options["submit_mode"] == BATCHES
        if not in_batches and submission.options.deliver_at is None:
            return await super().submit(submission)
        callback_url = self.options.get("callback_url", "")
        if in_batches and not callback_url:
            # Without it nobody ever learns what was refused.
            no = Rejected(Reason.PARAMETER, account_wide=True, detail="callback_url")
            return (no,) * len(submission.recipients)
        errback_url = self.options.get("errback_url", "") or callback_url
        return await self.send_batch(submission, callback_url, errback_url)

    async def send_batch(
        self,
        submission: Submission,
        callback_url: str = "",
        errback_url: str = "",
    ) -> tuple[Outcome, ...]:
        """Queue one text to up to `BATCH.recipients`, now or until its time to be delivered.

        Accepted means queued and no more. Never raises ProviderError.
        """
        no = self._check_for(submission, BATCH)
        if no is not None:
            return (no,) * len(submission.recipients)
        config = {"callback_url": callback_url, "errback_url": errback_url}
        build = partial(self._batch_call, {key: value for key, value in config.items() if value})
        outcomes = await self.hand_over(submission, build, self._read_batch)
        if isinstance(outcomes[0], Rejected) and outcomes[0].reason is Reason.AUTH:
            outcomes = (await self._why_refused(outcomes[0]),) * len(outcomes)
        return outcomes

    def build(self, submission: Submission) -> HttpCall:
        """Write one message to the first recipient; as a batch, if it is to be kept."""
        if submission.options.deliver_at is not None:
            return self._batch_call({}, submission)
        to = digits_only(submission.recipients[0])
        return self._call("POST", "/secure/send", json=self._message(submission, to))

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """One id for the whole message, whatever its parts."""
        del submission
        if reply.status != 200:
            return (refusal(reply),)
        found = _SUCCESS.fullmatch(reply.json()["data"].strip())
        if found is None:
            return (Uncertain(Cause.REPLY_UNREADABLE, "200 without an id"),)
        return (Accepted((PartReceipt(found[1]),)),)

    async def balance(self) -> Balance:
        """Ask what is left; "ND" is no limit, the currency is not told. Raises ProviderError."""

        def read(reply: HttpReply) -> Balance:
            data = self._data(reply)
            amount, messages = data["balance"], data.get("sms_count", "ND")
            return Balance(
                None if amount == "ND" else parse_amount(amount),
                messages_left=None if messages == "ND" else int(parse_amount(messages)),
            )

        return await self.ask(self._call("GET", "/secure/balance"), read)

    async def price(self, submission: Submission) -> Price:
        """Ask what a part to the first recipient costs. Raises ProviderError.

        The text stays here: its parts would be counted wrongly (§1.5).
        """
        query = [
            ("to", digits_only(submission.recipients[0])),
            ("from", submission.sender),
            ("coding", _coding(submission)),
            ("priority", submission.options.extra.get("priority", "")),
            ("tags", submission.options.extra.get("tags", "")),
        ]

        def read(reply: HttpReply) -> Price:
            return Price(parse_amount(self._data(reply)["unit_rate"]))

        given = [(name, value) for name, value in query if value]
        return await self.ask(self._call("GET", "/secure/rate", query=given), read)

    async def ping(self) -> None:
        """Ask whether this interface is there at all. Raises ProviderError.

        InterfaceMissing: somebody answers, but not Jasmin. D7 may have switched it off (§1.0).
        """

        await self.ask(HttpCall("GET", "/ping"), _read_ping)

    async def check_sign_in(self) -> Balance | None:
        """Ping, then the balance. An account without the right to see it has signed in, too."""
        await self.ping()
        try:
            return await self.balance()
        except NoPermission:
            return None

    def check(self, submission: Submission) -> Rejected | None:
        """The declared limits, and what this interface would garble."""
        return self._check_for(submission, self.info.limits.batch)

    def _check_for(self, submission: Submission, batch: BatchLimits) -> Rejected | None:
        unusable = self._unusable_sign_in()
        if unusable:
            return Rejected(Reason.AUTH, detail=unusable)
        if submission.encoding is not Encoding.OCTETS and (
            _coding(submission) != CODING[submission.encoding]
        ):
            # It would be counted, and charged, otherwise than the user saw.
            return Rejected(Reason.PARAMETER, detail="coding")
        if not submission.sender.isascii():
            # Passed on as UTF-8: handsets show other letters, and eleven Greek ones, which are
            # more than 20 octets, are answered with an id and lost (seen on Jasmin 0.11.1).
            return Rejected(Reason.SENDER, detail="characters")
        if submission.options.deliver_at is not None and submission.options.extra.get("sdt"):
            # The network's own schedule would be counted from, or against, the gateway's.
            return Rejected(Reason.SCHEDULE, detail="sdt")
        return self.check_within(submission, batch)

    def _unusable_sign_in(self) -> str:
        """Which half of the sign-in cannot work: the gateway splits at every colon (§1.1)."""
        pair = {"username": self.options.get("username", ""), "password": self.reveal("password")}
        for name, value in pair.items():
            if ":" in value or len(value.encode()) > LONGEST_SIGN_IN:
                return name
        return ""

    def _call(self, method: str, path: str, **parts: Any) -> HttpCall:
        unusable = self._unusable_sign_in()
        if unusable:
            raise BadCredentials(unusable)
        pair = f"{self.options.get('username', '')}:{self.reveal('password')}"
        basic = base64.b64encode(pair.encode()).decode()
        headers = {"Authorization": f"Basic {basic}", "Accept": "application/json"}
        return HttpCall(method, path, headers=headers, **parts)

    def _batch_call(self, config: Mapping[str, str], submission: Submission) -> HttpCall:
        to = [digits_only(number) for number in submission.recipients]
        seconds = self.seconds_left(submission)
        if seconds is not None:
            # The gateway takes a date as its own local time (§1.4).
            config = {**config, "schedule_at": f"{seconds}s"}
        body = {"messages": [self._message(submission, to)], "batch_config": config}
        # 10,000 recipients took 11 s (§1.9).
        timeout_s = READ_TIMEOUT_S + len(to) / 100
        return self._call("POST", "/secure/sendbatch", json=body, read_timeout_s=timeout_s)

    def _message(self, submission: Submission, to: str | list[str]) -> dict[str, object]:
        extra = submission.options.extra
        message: dict[str, object] = {"to": to, "coding": int(_coding(submission))}
        if submission.sender:
            message["from"] = submission.sender
        if submission.encoding is Encoding.GSM7:
            message["content"] = submission.text
        elif submission.encoding is Encoding.UCS2:
            message["hex-content"] = ucs2_octets(submission.text).hex()
        else:
            message["hex-content"] = submission.text
        if extra.get("priority"):
            message["priority"] = int(extra["priority"])
        message |= {key: extra[key] for key in ("tags", "sdt") if extra.get(key)}
        if submission.options.validity_minutes is not None:
            message["validity-period"] = submission.options.validity_minutes
        receipt_url = self.options.get("receipt_url", "")
        if receipt_url:
            level = int(self.options["receipt_level"])
            message |= {"dlr": "yes", "dlr-url": receipt_url, "dlr-level": level}
        return message

    def _read_batch(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Only a whole batch can be told: which messages of a shorter count are missing is not."""
        count = len(submission.recipients)
        if reply.status != 200:
            return (refusal(reply),) * count
        data = reply.json()["data"]
        batch_id, queued = data["batchId"], data["messageCount"]
        if not _BATCH_ID.fullmatch(batch_id):
            return (Uncertain(Cause.REPLY_UNREADABLE, "200 without an id"),) * count
        if queued is True or queued != count:
            return (Uncertain(Cause.PROVIDER_UNSURE, "counted otherwise"),) * count
        return (Accepted(batch_id=batch_id),) * count

    async def _why_refused(self, told: Rejected) -> Rejected:
        """A batch answers like this also without the right to see the balance (§1.4)."""
        try:
            await self.balance()
        except NoPermission:
            return Rejected(Reason.PERMISSION, account_wide=True, detail="balance")
        except ProviderError:
            return told
        return Rejected(Reason.PROVIDER_DOWN, retryable=True, detail="balance was not there")

    def _data(self, reply: HttpReply) -> Mapping[str, Any]:
        if reply.status != 200:
            raise error_for(refusal(reply))
        data: Mapping[str, Any] = reply.json()["data"]
        return data


def _coding(submission: Submission) -> str:
    return submission.options.extra.get("coding") or CODING[submission.encoding]


def _read_ping(reply: HttpReply) -> None:
    if reply.status in (502, 503, 504):
        raise Unavailable(f"ping {reply.status}")
    try:
        if reply.status == 200 and reply.json()["data"] == "Jasmin/PONG":
            return
        known: Rejected | Uncertain | None = refusal(reply)
    except (ReplyUnreadable, *READER_ERRORS):
        known = None
    if isinstance(known, Rejected) and known.reason is Reason.PROVIDER_DOWN:
        raise error_for(known)
    raise InterfaceMissing(f"ping {reply.status}")
