"""The recipe every HTTP provider follows, and the capabilities one may have.

A provider declares `info` and its table of codes and fills the holes `build` and `read`;
checking limits, calling, and turning every failure into an outcome per recipient happen here.
"""

from __future__ import annotations

import logging
import math
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Protocol, TypeVar, runtime_checkable

from smsdesk.domain.encoding import Encoding, choose, unsendable
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, Price
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.domain.provider_info import (
    BatchLimits,
    Capability,
    Limits,
    ProviderInfo,
    SenderRules,
)
from smsdesk.domain.redaction import Redactor
from smsdesk.domain.secret import Secret
from smsdesk.providers.errors import BadParameter, BadSchedule, ProviderError, UnexpectedReply
from smsdesk.providers.http import HttpCall, HttpReply, HttpWire, WireSettings

DETAIL_LENGTH = 200
CONTACT_CALLS = 3
"""Connections beside those that send, for bringing a list of contacts in step."""
READER_ERRORS = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)
"""How a reader stumbles over a reply of a shape it did not expect."""

_log = logging.getLogger("smsdesk.providers")
_NUMBER = re.compile(r"\+?[0-9]+")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_Answer = TypeVar("_Answer")


def _machines_time() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """What a client is made from: the declared fields, defaults filled in, and the secrets."""

    options: Mapping[str, str]
    secrets: Mapping[str, Secret]
    allow_http: bool = False
    now: Callable[[], datetime] = _machines_time
    """The wall clock that schedules are counted from; aware."""

    def __repr__(self) -> str:
        return f"AccountSettings({len(self.options)} options)"


class Provider(Protocol):
    """What the pipeline needs of any provider, HTTP or not."""

    @property
    def info(self) -> ProviderInfo:
        """What is declared; of a client, the limits are its account's."""

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """Hand over once; one outcome per recipient, in their order. Never raises ProviderError."""

    async def aclose(self) -> None:
        """Close what is open."""


@runtime_checkable
class ChecksSignIn(Protocol):
    """The account test. Every HTTP provider has it; it sends nothing and costs nothing."""

    async def check_sign_in(self) -> Balance | None:
        """Prove that address and credentials work; the balance if it was told on the way.

        Raises ProviderError: InterfaceMissing, Unreachable, AccountProblem and others.
        """


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


@runtime_checkable
class KeepsContacts(Protocol):
    """Capability.CONTACTS: a list at the provider that can be added to and deleted from.

    Both raise ProviderError by what may have happened: NotSent and AccountProblem, nothing was
    done; MessageRefused, the contact is not taken (NotDone: the provider only says that it
    failed); MaybeSent and UnexpectedReply, nobody knows. Doing either again is harmless.
    """

    async def save_contact(self, *, surname: str, name: str, mobile: str, comments: str) -> None:
        """Add a contact, or overwrite the one with this E.164 number."""

    async def delete_contact(self, mobile: str) -> None:
        """Delete the contact with this E.164 number."""


class HttpProvider(ABC):
    """Base of the HTTP providers. One instance per account, kept as long as the account is used."""

    info: ProviderInfo
    """Declared by the class; an instance has it with the limits of its account."""
    tries_https_first: ClassVar[bool] = False
    """With consent to plain http: still try https at the same place first."""

    def __init__(self, settings: AccountSettings) -> None:
        """Raises BadAddress, InsecureAddress, BadCertificateFile or BadProxy."""
        defaults = {field.key: field.default for field in self.info.fields if field.default}
        self.options = {**defaults, **settings.options}
        self.secrets = dict(settings.secrets)
        self.now = settings.now
        self.info = replace(type(self).info, limits=self.limits_for(self.options))
        self.redactor = Redactor()
        for secret in self.secrets.values():
            self.redactor.learn(secret, user=self.options.get("username"))
        self.wire = HttpWire(self._wire_settings(settings))

    @classmethod
    def limits_for(cls, options: Mapping[str, str]) -> Limits:
        """The limits of an account with these options; `rate` (parts a second) lowers or raises."""
        rate = options.get("rate", "")
        if not rate.isdecimal() or not int(rate):
            return cls.info.limits
        return replace(cls.info.limits, parts_per_s=float(rate))

    @abstractmethod
    def build(self, submission: Submission) -> HttpCall:
        """Write the request. Raises MessageRefused for what this interface cannot express."""

    @abstractmethod
    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Read one outcome per recipient, in their order. Raises ProviderError for all of them.

        Details may hold the provider's own words; they are redacted afterwards.
        """

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """Hand over once; one outcome per recipient, in their order. Never raises ProviderError."""
        refusal = self.check(submission)
        if refusal is not None:
            return (refusal,) * len(submission.recipients)
        return await self.hand_over(submission, self.build, self.read)

    async def hand_over(
        self,
        submission: Submission,
        build: Callable[[Submission], HttpCall],
        read: Callable[[Submission, HttpReply], tuple[Outcome, ...]],
    ) -> tuple[Outcome, ...]:
        """The recipe after the check, for any call that sends: build, call, read, redact."""
        count = len(submission.recipients)
        try:
            reply = await self.wire.call(self._built(submission, build))
            outcomes = self.read_reply(submission, reply, read)
        except ProviderError as error:
            outcomes = (error.outcome(),) * count
        if len(outcomes) != count:
            outcomes = (Uncertain(Cause.REPLY_UNREADABLE, "wrong number of outcomes"),) * count
        return tuple(self._without_secrets(outcome, submission) for outcome in outcomes)

    def _built(self, submission: Submission, build: Callable[[Submission], HttpCall]) -> HttpCall:
        try:
            return build(submission)
        except READER_ERRORS as error:
            # Nothing was sent, and the message must not stay where nobody knows that.
            _log.info("a request was not built: %s", type(error))
            raise BadParameter("not_built") from error

    def read_reply(
        self,
        submission: Submission,
        reply: HttpReply,
        read: Callable[[Submission, HttpReply], tuple[Outcome, ...]],
    ) -> tuple[Outcome, ...]:
        """Redirects mean the same everywhere (providers.md §0); the rest is the provider's."""
        if reply.is_redirect:
            raise BadParameter(f"redirect {reply.status}")
        try:
            return read(submission, reply)
        except READER_ERRORS as error:
            # A reader that stumbles must not decide: the request was answered, we cannot say how.
            _log.info("a reply was not read: HTTP %d, %s", reply.status, type(error))
            uncertain = Uncertain(Cause.REPLY_UNREADABLE, f"HTTP {reply.status}")
            return (uncertain,) * len(submission.recipients)

    async def ask(self, call: HttpCall, read: Callable[[HttpReply], _Answer]) -> _Answer:
        """Make a call that sends no message. Raises ProviderError, whatever comes back."""
        reply = await self.wire.call(call)
        if reply.is_redirect:
            raise BadParameter(f"redirect {reply.status}")
        try:
            return read(reply)
        except READER_ERRORS as error:
            _log.info("an answer was not read: HTTP %d, %s", reply.status, type(error))
            raise UnexpectedReply(f"HTTP {reply.status}") from None
        except ProviderError as error:
            raise error.reworded(self.quote(error.detail)) from None

    async def check_sign_in(self) -> Balance | None:
        """The account test: here, asking for the balance. See `ChecksSignIn`."""
        return await self.balance() if isinstance(self, ReportsBalance) else None

    def check(self, submission: Submission) -> Rejected | None:
        """Refuse what the declared limits forbid, before anything is sent.

        A provider with limits of its own extends this.
        """
        return self.check_within(submission, self.info.limits.batch)

    def check_within(self, submission: Submission, batch: BatchLimits) -> Rejected | None:
        """`check` for a call with batch limits of its own."""
        return (
            self._check_recipients(submission.recipients, batch)
            or _check_sender(submission.sender, self.info.limits.sender)
            or self._check_content(submission)
            or self._check_options(submission)
        )

    def seconds_left(self, submission: Submission) -> int | None:
        """Full seconds from now until it is to be delivered, rounded up, so that nothing is
        early; None: at once.

        For `build` alone: a reader that asked might refuse what was taken. Raises BadSchedule
        when the time has passed, which it may have since `check`.
        """
        deliver_at = submission.options.deliver_at
        if deliver_at is None:
            return None
        seconds = math.ceil((deliver_at - self.now()).total_seconds())
        if seconds < 1:
            raise BadSchedule("past")
        return seconds

    def quote(self, text: str, submission: Submission | None = None) -> str:
        """The provider's own words, fit to be stored and shown: redacted, one line, short.

        Give it the whole text: half a password cannot be recognised.
        """
        private = (submission.text, *submission.recipients) if submission else ()
        line = " ".join(self.redactor.redact(text, private).split())
        return line if len(line) <= DETAIL_LENGTH else line[: DETAIL_LENGTH - 1] + "…"

    def reveal(self, key: str) -> str:
        """A secret on its way to the wire; "" when the account has none of this key."""
        secret = self.secrets.get(key)
        return secret.reveal() if secret else ""

    async def aclose(self) -> None:
        """Close the connections. May be called again."""
        await self.wire.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _check_recipients(self, recipients: tuple[str, ...], batch: BatchLimits) -> Rejected | None:
        low, high = self.info.limits.recipient_digits
        if not 0 < len(recipients) <= batch.recipients:
            return Rejected(Reason.PARAMETER, detail="recipients")
        for number in recipients:
            if not _NUMBER.fullmatch(number):
                return Rejected(Reason.DESTINATION, detail="characters")
            if not low <= len(digits_only(number)) <= high:
                return Rejected(Reason.DESTINATION, detail="length")
        return None

    def _check_content(self, submission: Submission) -> Rejected | None:
        most = self.info.limits.parts.max_parts
        if not submission.text:
            return Rejected(Reason.CONTENT, detail="empty")
        if most is not None and submission.parts > most:
            return Rejected(Reason.CONTENT, detail="parts")
        if submission.encoding is not Encoding.OCTETS:
            return _check_text(submission)
        if not self.info.can(Capability.BINARY):
            return Rejected(Reason.PARAMETER, detail="binary")
        return None if _HEX.fullmatch(submission.text) else Rejected(Reason.CONTENT, detail="hex")

    def _check_options(self, submission: Submission) -> Rejected | None:
        options, range_minutes = submission.options, self.info.limits.validity_minutes
        if options.flash and not self.info.can(Capability.FLASH):
            return Rejected(Reason.PARAMETER, detail="flash")
        minutes = options.validity_minutes
        if minutes is not None and (
            range_minutes is None or not range_minutes[0] <= minutes <= range_minutes[1]
        ):
            return Rejected(Reason.PARAMETER, detail="validity")
        declared = {field.key: field for field in self.info.message_fields}
        for key, value in options.extra.items():
            if key not in declared or not declared[key].accepts(value):
                return Rejected(Reason.PARAMETER, detail=f"option {key}")
        return self._check_schedule(submission)

    def _check_schedule(self, submission: Submission) -> Rejected | None:
        """What cannot be kept until its time must not go at once instead."""
        deliver_at = submission.options.deliver_at
        if deliver_at is None:
            return None
        if not self.info.can(Capability.SCHEDULE):
            return Rejected(Reason.SCHEDULE, detail="cannot express")
        if deliver_at.utcoffset() is None:
            return Rejected(Reason.SCHEDULE, detail="no zone")
        step_s = self.info.limits.schedule_step_s
        if step_s > 1 and deliver_at.timestamp() % step_s:
            return Rejected(Reason.SCHEDULE, detail=f"not a multiple of {step_s} s")
        try:
            self.seconds_left(submission)
        except BadSchedule as error:
            return Rejected(error.reason, detail=error.detail)
        return None

    def _without_secrets(self, outcome: Outcome, submission: Submission) -> Outcome:
        if isinstance(outcome, Accepted) or not outcome.detail:
            return outcome
        return replace(outcome, detail=self.quote(outcome.detail, submission))

    def _wire_settings(self, settings: AccountSettings) -> WireSettings:
        url = self.options.get("base_url", "").strip()
        if url and "://" not in url:
            url = f"https://{url}"
        urls: tuple[str, ...] = (url,)
        if settings.allow_http and self.tries_https_first and url.startswith("https://"):
            urls = (url, "http://" + url.removeprefix("https://"))
        contact_calls = CONTACT_CALLS if self.info.can(Capability.CONTACTS) else 0
        return WireSettings(
            base_urls=urls,
            allow_http=settings.allow_http,
            ca_file=self.options.get("ca_file", ""),
            connections=max(4, self.info.limits.concurrent_calls) + contact_calls,
        )


def digits_only(number: str) -> str:
    """E.164 without the plus, as most interfaces want it."""
    return number.removeprefix("+")


def _check_sender(sender: str, rules: SenderRules) -> Rejected | None:
    if not sender:
        return Rejected(Reason.SENDER, detail="empty") if rules.required else None
    if not sender.isprintable():
        return Rejected(Reason.SENDER, detail="characters")
    numeric = _NUMBER.fullmatch(sender) is not None
    most = rules.digits_max if numeric else rules.alphanumeric_max
    length = len(digits_only(sender)) if numeric else len(sender)
    if most is not None and length > most:
        return Rejected(Reason.SENDER, detail="length")
    return None


def _check_text(submission: Submission) -> Rejected | None:
    """A text that its encoding cannot carry would arrive as another one."""
    if submission.encoding is Encoding.GSM7 and choose(submission.text) is not Encoding.GSM7:
        return Rejected(Reason.CONTENT, detail="not GSM")
    return Rejected(Reason.CONTENT, detail="characters") if unsendable(submission.text) else None
