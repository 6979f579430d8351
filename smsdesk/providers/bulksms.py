"""The bulksms interface of the Route Mobile platform, sold under many names (providers.md §3):
sending, now or at a time, and balance.

Texts are written in `bulksms_texts`, answers to sending read in `bulksms_replies`. Receipts
pushed to us are not here; the platform has no status to ask for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from smsdesk.domain.errors import Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, parse_amount
from smsdesk.domain.outcome import Outcome, Rejected
from smsdesk.domain.provider_info import (
    BatchLimits,
    Capability,
    Field,
    FieldHelp,
    FieldKind,
    Limits,
    ProviderInfo,
    SenderRules,
)
from smsdesk.providers import fields
from smsdesk.providers.base import HttpProvider, digits_only
from smsdesk.providers.bulksms_replies import (
    HTTP_STATUSES,
    SUBMITTED,
    outcome_of_code,
    read_outcomes,
    read_scheduled,
)
from smsdesk.providers.bulksms_texts import TYPES, WAP_PUSH, type_of, written
from smsdesk.providers.errors import (
    BadContent,
    BadParameter,
    InterfaceMissing,
    ReplyUnreadable,
    UnexpectedReply,
    error_for,
)
from smsdesk.providers.http import HttpCall, HttpReply, encode_pairs

SEND_PATH = "/bulksms/bulksms"
SCHEDULE_PATH = "/bulksms/schedulemsg"
"""`SEND_PATH` passes over a schedule and sends at once (providers.md §3.3)."""
SCHEDULE_NAMES: Mapping[str, tuple[str, str]] = {
    "date": ("date", "time"),
    "scheduledate": ("scheduledate", "scheduletime"),
}
"""What date and time are called: by the provider's page, and by the platform's own document."""
BALANCE_PATH = "/CreditCheck/checkcredits"
URL_BYTES = 4_000
BALANCE_EVERY_S = 60.0
RESERVED = frozenset(
    {"username", "password", "type", "dlr", "destination", "source", "message", "url", "gmt"}
    | {name for names in SCHEDULE_NAMES.values() for name in names}
)
"""Parameters that extra ones must not write over."""

# Words of the balance call -> what they mean (providers.md §3.5). Too many calls are a
# "permission denied".
BALANCE_ERRORS: Mapping[str, Rejected] = {
    "authorization failed": Rejected(Reason.AUTH),
    "invalid url": Rejected(Reason.PARAMETER),
    "internal error": Rejected(Reason.PROVIDER_DOWN, retryable=True),
    "permission denied": Rejected(Reason.THROTTLED, retryable=True, retry_after_s=BALANCE_EVERY_S),
}
_BALANCE = re.compile(r"(?i)(balance|credits?)\s*:\s*(-?[0-9]+(?:\.[0-9]+)?)(?![0-9.,])")
_CODE = re.compile(r"([0-9]{1,4})(\|.*)?")

_EXTRA_PARAMETERS = Field("extra_parameters", FieldKind.TEXT, FieldHelp.EXTRA_PARAMETERS)


class BulkSms(HttpProvider):
    """One account on one deployment of the platform.

    Ten recipients a call: an answer that is lost or garbled leaves no more than ten people in
    doubt, and since any error but a bad number stops the platform in the middle of a call, no
    more than nine wait for the next one.
    """

    info = ProviderInfo(
        key="bulksms",
        name="Bulk SMS (Route Mobile platform)",
        website="https://routemobile.com",
        country="",
        fields=(
            fields.address(),
            fields.USERNAME,
            fields.PASSWORD,
            Field(
                "http_method",
                FieldKind.CHOICE,
                FieldHelp.HTTP_METHOD,
                default="get",
                choices=("get", "post"),
            ),
            # Without it no receipt is ever pushed, and it costs nothing.
            Field("dlr", FieldKind.CHOICE, FieldHelp.RECEIPTS, default="1", choices=("1", "0")),
            Field(
                "schedule_parameters",
                FieldKind.CHOICE,
                FieldHelp.SCHEDULE_PARAMETERS,
                default="date",
                choices=tuple(SCHEDULE_NAMES),
            ),
            fields.KEEPER,
            _EXTRA_PARAMETERS,
            fields.CA_FILE,
        ),
        capabilities=frozenset(
            {Capability.BALANCE, Capability.FLASH, Capability.BATCH, Capability.SCHEDULE}
        ),
        limits=Limits(
            sender=SenderRules(alphanumeric_max=11, digits_max=18),
            batch=BatchLimits(recipients=10, url_bytes=URL_BYTES),
            balance_every_s=BALANCE_EVERY_S,
            # Its times have no seconds.
            schedule_step_s=60,
        ),
        message_fields=(
            Field("type", FieldKind.CHOICE, FieldHelp.MESSAGE_TYPE, choices=tuple(TYPES)),
            Field("url", FieldKind.URL, FieldHelp.PUSH_URL, pattern=r"https?://\S+"),
            # India's template id goes with the text, not with the account.
            _EXTRA_PARAMETERS,
        ),
    )

    def build(self, submission: Submission) -> HttpCall:
        """Write the request, to as many of the recipients as the address has room for."""
        self.seconds_left(submission)
        return self._call(submission, self._taken(submission))

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Read the body, whatever the HTTP status; only a body that is none leaves the latter."""
        taken = self._taken(submission)
        recipients = [digits_only(number) for number in submission.recipients]
        left = (Rejected(Reason.NOT_ATTEMPTED, retryable=True),) * (len(recipients) - taken)
        is_kept = submission.options.deliver_at is not None
        read = read_scheduled if is_kept else read_outcomes
        try:
            return (*read(reply.text, recipients[:taken]), *left)
        except ReplyUnreadable:
            refusal = HTTP_STATUSES.get(reply.status)
            if refusal is None:
                raise
            return (refusal,) * len(recipients)

    async def balance(self) -> Balance:
        """Ask what is left; of a "balance" the unit is not told. Raises ProviderError."""
        return await self.ask(HttpCall("GET", BALANCE_PATH, query=self._sign_in()), _read_balance)

    def _sign_in(self) -> tuple[tuple[str, str], ...]:
        return (
            ("username", self.options.get("username", "")),
            ("password", self.reveal("password")),
        )

    def _taken(self, submission: Submission) -> int:
        """How many recipients go along; the others are left for another call.

        Raises MessageRefused, in particular for a text too long for any address.
        """
        count = len(submission.recipients)
        if self.options.get("http_method") == "post":
            return count
        base_bytes = len(self.options["base_url"].strip())
        while count:
            call = self._call(submission, count)
            if base_bytes + len(f"{call.path}?{encode_pairs(call.query)}") <= URL_BYTES:
                return count
            count -= 1
        raise BadContent("url length")

    def _call(self, submission: Submission, count: int) -> HttpCall:
        type_ = type_of(submission)
        extra = submission.options.extra
        numbers = submission.recipients[:count]
        parameters = [
            *self._sign_in(),
            ("type", type_),
            ("dlr", self.options.get("dlr") or "1"),
            ("destination", ",".join(digits_only(number) for number in numbers)),
            ("source", submission.sender),
            ("message", written(type_, submission)),
        ]
        if type_ == WAP_PUSH:
            parameters.append(("url", extra["url"]))
        path, deliver_at = SEND_PATH, submission.options.deliver_at
        if deliver_at is not None:
            path = SCHEDULE_PATH
            parameters += self._schedule(deliver_at)
        parameters += self._extra_parameters(extra.get("extra_parameters", ""))
        if self.options.get("http_method") == "post":
            return HttpCall("POST", path, form=parameters)
        return HttpCall("GET", path, query=parameters)

    def _schedule(self, deliver_at: datetime) -> list[tuple[str, str]]:
        """In UTC, always: `gmt` can say neither +5:45 nor +13:00 (providers.md §3.3)."""
        utc = deliver_at.astimezone(UTC)
        date_name, time_name = SCHEDULE_NAMES[self.options.get("schedule_parameters") or "date"]
        half = "am" if utc.hour < 12 else "pm"
        return [
            (date_name, f"{utc.month:02}/{utc.day:02}/{utc.year:04}"),
            (time_name, f"{(utc.hour + 11) % 12 + 1:02}:{utc.minute:02} {half}"),
            ("gmt", "GMT +0:00"),
        ]

    def _extra_parameters(self, of_message: str) -> list[tuple[str, str]]:
        """Those of the account and of the message, which win. Raises BadParameter."""
        pairs: dict[str, str] = {}
        for text in (self.options.get("extra_parameters", "").strip(), of_message.strip()):
            if not text:
                continue
            try:
                pairs |= parse_qsl(text, keep_blank_values=True, strict_parsing=True)
            except ValueError:
                raise BadParameter("extra_parameters") from None
        if not RESERVED.isdisjoint(name.lower() for name in pairs):
            raise BadParameter("extra_parameters")
        return list(pairs.items())


def _read_balance(reply: HttpReply) -> Balance:
    text = reply.text.strip("\ufeff \t\r\n")
    found = _BALANCE.match(text)
    if found:
        unit = None if found[1].lower() == "balance" else "credits"
        return Balance(parse_amount(found[2]), unit=unit)
    words = " ".join(text.rpartition(":")[2].replace("_", " ").lower().rstrip(".").split())
    if words in BALANCE_ERRORS:
        raise error_for(replace(BALANCE_ERRORS[words], detail=words))
    code = _CODE.fullmatch(text)
    if code and int(code[1]) != SUBMITTED:
        raise error_for(outcome_of_code(int(code[1])))
    raise InterfaceMissing("HTTP 404") if reply.status == 404 else UnexpectedReply("balance")
