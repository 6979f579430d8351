"""The recipe every HTTP provider follows, and the capabilities one may have.

A provider declares `info` and its table of codes and fills the holes `build` and `read`;
checking limits, calling, and turning every failure into an outcome per recipient happen here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, Price
from smsdesk.domain.outcome import Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.domain.redaction import Redactor
from smsdesk.domain.secret import Secret
from smsdesk.providers.errors import ProviderError
from smsdesk.providers.http import HttpCall, HttpReply, HttpWire, WireSettings

DETAIL_LENGTH = 200


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """What a client is made from: the declared fields, defaults filled in, and the secrets."""

    options: Mapping[str, str]
    secrets: Mapping[str, Secret]
    allow_http: bool = False

    def __repr__(self) -> str:
        return f"AccountSettings({len(self.options)} options)"


class Provider(Protocol):
    """What the pipeline needs of any provider, HTTP or not."""

    info: ClassVar[ProviderInfo]

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """Hand over once; one outcome per recipient, in their order. Never raises ProviderError."""

    async def aclose(self) -> None:
        """Close what is open."""


@runtime_checkable
class ReportsBalance(Protocol):
    """Capability.BALANCE."""

    async def balance(self) -> Balance:
        """Ask what is left. Raises ProviderError."""


@runtime_checkable
class ReportsStatus(Protocol):
    """Capability.STATUS_PULL."""

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """Ask what became of one id at one E.164 recipient. Raises ProviderError."""


@runtime_checkable
class QuotesPrice(Protocol):
    """Capability.PRICE."""

    async def price(self, submission: Submission) -> Price:
        """Ask what a part to the first recipient costs. Raises ProviderError."""


class HttpProvider(ABC):
    """Base of the HTTP providers. One instance per account, kept as long as the account is used."""

    info: ClassVar[ProviderInfo]
    tries_https_first: ClassVar[bool] = False
    """With consent to plain http: still try https at the same place first."""

    def __init__(self, settings: AccountSettings) -> None:
        """Raises BadAddress, InsecureAddress or BadCertificateFile."""
        self.options = dict(settings.options)
        self.secrets = dict(settings.secrets)
        self.redactor = Redactor()
        for secret in self.secrets.values():
            self.redactor.learn(secret, user=self.options.get("username"))
        self.wire = HttpWire(self._wire_settings(settings))

    @abstractmethod
    def build(self, submission: Submission) -> HttpCall:
        """Write the request. Raises MessageRefused for what this interface cannot express."""

    @abstractmethod
    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Read one outcome per recipient, in their order. Raises ProviderError for all of them."""

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """Hand over once; one outcome per recipient, in their order. Never raises ProviderError."""
        count = len(submission.recipients)
        refusal = self.check(submission)
        if refusal is not None:
            return (refusal,) * count
        try:
            call = self.build(submission)
            reply = await self.wire.call(call)
            outcomes = self.read_reply(submission, reply)
        except ProviderError as error:
            return (error.outcome(),) * count
        if len(outcomes) != count:
            return (Uncertain(Cause.REPLY_UNREADABLE, "wrong number of outcomes"),) * count
        return outcomes

    def read_reply(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Redirects mean the same everywhere (providers.md §0); the rest is the provider's."""
        if 300 <= reply.status < 400:
            refusal = Rejected(Reason.PARAMETER, detail=f"redirect {reply.status}")
            return (refusal,) * len(submission.recipients)
        try:
            return self.read(submission, reply)
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            # A reader that stumbles must not decide: the request was answered, we cannot say how.
            uncertain = Uncertain(Cause.REPLY_UNREADABLE, type(error).__name__)
            return (uncertain,) * len(submission.recipients)

    def check(self, submission: Submission) -> Rejected | None:
        """Refuse what the declared limits forbid, before anything is sent."""
        limits, options = self.info.limits, submission.options
        low, high = limits.recipient_digits
        digits = [len(number.lstrip("+")) for number in submission.recipients]
        if not digits or len(digits) > limits.batch.recipients:
            return Rejected(Reason.PARAMETER, detail="recipients")
        if min(digits) < low or max(digits) > high:
            return Rejected(Reason.DESTINATION, detail="length")
        if not submission.text:
            return Rejected(Reason.CONTENT, detail="empty")
        if limits.parts.max_parts is not None and submission.parts > limits.parts.max_parts:
            return Rejected(Reason.CONTENT, detail="parts")
        if options.flash and not self.info.can(Capability.FLASH):
            return Rejected(Reason.PARAMETER, detail="flash")
        if submission.encoding is Encoding.OCTETS and not self.info.can(Capability.BINARY):
            return Rejected(Reason.PARAMETER, detail="binary")
        if options.validity_minutes is not None:
            allowed = limits.validity_minutes
            if allowed is None or not allowed[0] <= options.validity_minutes <= allowed[1]:
                return Rejected(Reason.PARAMETER, detail="validity")
        return None

    def quote(self, text: str) -> str:
        """The provider's own words, fit to be stored and shown: redacted, one line, short."""
        line = " ".join(self.redactor.redact(text).split())
        return line if len(line) <= DETAIL_LENGTH else line[: DETAIL_LENGTH - 1] + "…"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.wire.aclose()

    def _wire_settings(self, settings: AccountSettings) -> WireSettings:
        url = settings.options.get("base_url", "").strip()
        if url and "://" not in url:
            url = f"https://{url}"
        urls = (url,)
        if settings.allow_http and self.tries_https_first and url.startswith("https://"):
            urls = (url, "http://" + url.removeprefix("https://"))
        return WireSettings(
            base_urls=urls,
            allow_http=settings.allow_http,
            ca_file=settings.options.get("ca_file", ""),
            connections=max(4, self.info.limits.concurrent_calls),
        )


def digits_only(number: str) -> str:
    """E.164 without the plus, as most interfaces want it."""
    return number.lstrip("+")
