"""What every HTTP provider must do, as one suite that each provider's tests subclass.

    class TestConformance(ProviderConformance):
        provider = Isms
        options: ClassVar = {"username": "office"}
        secrets: ClassVar = {"password": "corr&ct hörse"}   # at least 4 characters, awkward ones
        base_path = "/api/http"                             # appended to the stand-in's address

        def accepting(self, recipients, number):
            return Canned(200, f"ID:ID{number}"), (Accepted((PartReceipt(f"ID{number}"),)),)

        rows = (Row("no credit", Canned(200, "Error: Insufficient credits."),
                    (Rejected(Reason.CREDIT),)), ...)           # every row of its table
        balance_rows = (("credits", Canned(200, "Credits:3948.47"), Balance(...)),
                        ("refused", Canned(200, "Error: …"), BadCredentials), ...)
        status_rows = (("queued", Canned(200, "Status: Queued"), DeliveryState.PENDING), ...)

A row's `detail` is not compared. Fixtures `server` (a `StandIn`) and `client` may be used in
tests of the subclass's own. Values are in `provider_faults`.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, ClassVar

import pytest

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance
from smsdesk.domain.outcome import Accepted, DeliveryState, Outcome, Rejected, Uncertain
from smsdesk.domain.provider_info import Capability
from smsdesk.domain.secret import Secret
from smsdesk.providers import registry
from smsdesk.providers.base import (
    AccountSettings,
    ChecksSignIn,
    HttpProvider,
    KeepsContacts,
    QuotesPrice,
    ReportsBalance,
    ReportsStatus,
)
from smsdesk.providers.errors import MaybeSent, ProviderError, UnexpectedReply
from smsdesk.providers.http import HttpCall, HttpReply, HttpWire
from tests.support.provider_faults import (
    ECHO_SHAPES,
    FAULTS,
    HOSTILE,
    REDIRECTS,
    Canned,
    Fault,
    Row,
    echo,
    forbidden,
)
from tests.support.stand_in import Exchange, Request, StandIn, computed, refused_url

PROTOCOLS: Mapping[Capability, type] = {
    Capability.BALANCE: ReportsBalance,
    Capability.STATUS_PULL: ReportsStatus,
    Capability.PRICE: QuotesPrice,
    Capability.CONTACTS: KeepsContacts,
}
"""Capabilities that are a method. The remaining ones are limits or options."""
OPTIONS_OF_A_SEND = frozenset(
    {
        Capability.FLASH,
        Capability.BINARY,
        Capability.VALIDITY,
        Capability.BATCH,
        Capability.SCHEDULE,
    }
)
NUMBERS = tuple(f"+30691234{number:04}" for number in range(200))
PATIENCE_S = 0.15
"""How long the hurried client waits for a reply."""
NOW = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)
"""What clients take the time for: the night in which Europe's clocks go forward."""
KEPT_FOR = (
    timedelta(minutes=1),
    timedelta(hours=1, minutes=30),
    timedelta(hours=1, minutes=31),
    timedelta(days=1),
    timedelta(days=219),
    timedelta(days=400),
)


class HurriedWire(HttpWire):
    """The same wire, that gives up waiting for a reply soon."""

    async def call(self, call: HttpCall) -> HttpReply:
        """Send with less patience."""
        return await super().call(replace(call, read_timeout_s=PATIENCE_S))


class ProviderConformance:
    """Subclass it as `TestConformance`; see the module."""

    provider: ClassVar[type[HttpProvider]]
    options: ClassVar[Mapping[str, str]] = {}
    batch_options: ClassVar[Mapping[str, str]] = {}
    """More options, where only some accounts take several recipients a call."""
    secrets: ClassVar[Mapping[str, str]]
    base_path: ClassVar[str] = ""
    sender: ClassVar[str] = "Shop"
    text: ClassVar[str] = "Your parcel 7Q is here"
    status_id: ClassVar[str] = "31885463"
    rows: ClassVar[Sequence[Row]] = ()
    balance_rows: ClassVar[Sequence[tuple[str, Canned, Balance | type[ProviderError]]]] = ()
    contact_rows: ClassVar[Sequence[tuple[str, Canned, type[ProviderError] | None]]] = ()
    """Answers to both ways of changing a contact; None: done."""
    status_rows: ClassVar[Sequence[tuple[str, Canned, DeliveryState | type[ProviderError]]]] = ()

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        """A reply that accepts exactly these, with ids made from `number`, and what it means."""
        raise NotImplementedError

    def accepting_kept(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        """The same for messages that the provider keeps until a time."""
        return self.accepting(recipients, number)

    def kept_until(self, request: Request) -> datetime | None:
        """The time that a request asks for, if it was written at `NOW`; None: at once."""
        raise NotImplementedError

    # What the tests are made of

    def submission(self, count: int = 1, first: int = 0) -> Submission:
        """A plain short text to `count` numbers."""
        recipients = NUMBERS[first : first + count]
        return Submission(self.sender, recipients, self.text, Encoding.GSM7, 1)

    def make(
        self,
        base_url: str,
        more_options: Mapping[str, str] | None = None,
        *,
        now: Callable[[], datetime] = lambda: NOW,
    ) -> HttpProvider:
        """A client for the stand-in."""
        more = more_options or {}
        options = {**self.options, **more, "base_url": base_url + self.base_path}
        secrets = {key: Secret(value) for key, value in self.secrets.items()}
        return self.provider(AccountSettings(options, secrets, allow_http=True, now=now))

    @pytest.fixture
    async def server(self) -> AsyncIterator[StandIn]:
        """The provider's stand-in."""
        async with StandIn() as server:
            yield server

    @pytest.fixture
    async def client(self, server: StandIn) -> AsyncIterator[HttpProvider]:
        """A client for the stand-in that does not wait long."""
        client = self.make(server.url)
        await client.wire.aclose()
        client.wire = HurriedWire(client.wire.settings)
        yield client
        await client.aclose()

    @pytest.fixture(autouse=True)
    def _logs_tell_nothing(self, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
        caplog.set_level(logging.DEBUG)
        yield
        for record in caplog.records:
            self.tells_nothing(record.getMessage(), record.name)

    def tells_nothing(self, *shown: object) -> None:
        """Fail if something that a person may read holds a secret, a number or the text."""
        user = self.options.get("username", "")
        for thing in shown:
            seen = thing if isinstance(thing, str) else f"{thing!r} {thing}"
            found = forbidden(seen, self.secrets.values(), user, self.text, NUMBERS[:16])
            assert not found, seen

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Hand out the tables of the subclass and of `provider_faults`."""
        tables: Mapping[str, Callable[[], Sequence[tuple[str, Any]]]] = {
            "row": lambda: [(row.name, row) for row in self.rows],
            "balance_row": lambda: [(row[0], row) for row in self.balance_rows],
            "contact_row": lambda: [(row[0], row) for row in self.contact_rows],
            "status_row": lambda: [(row[0], row) for row in self.status_rows],
            "hostile": lambda: list(HOSTILE.items()),
            "fault": lambda: list(FAULTS.items()),
            "beyond": self._beyond_limits,
        }
        for name in tables.keys() & set(metafunc.fixturenames):
            table = tables[name]()
            metafunc.parametrize(name, [row for _, row in table], ids=[n for n, _ in table])

    # Declarations

    def test_is_registered(self) -> None:
        assert registry.info(self.provider.info.key) is self.provider.info

    def test_fields_are_sound(self) -> None:
        info = self.provider.info
        for fields in (info.fields, info.message_fields):
            assert len({field.key for field in fields}) == len(fields)
            for field in fields:
                assert not field.default or field.accepts(field.default), field.key
                assert field.default in field.choices or not (field.default and field.choices)
        assert "base_url" in {field.key for field in info.fields}
        assert {field.key for field in info.secret_fields} == set(self.secrets)
        assert all(len(value) >= 4 for value in self.secrets.values())

    def test_capabilities_agree_with_the_class_and_its_limits(self) -> None:
        info = self.provider.info
        for capability, protocol in PROTOCOLS.items():
            assert info.can(capability) == issubclass(self.provider, protocol), capability
        assert issubclass(self.provider, ChecksSignIn)
        limits = self.provider.limits_for({**self.options, **self.batch_options})
        assert info.can(Capability.BATCH) == (limits.batch.recipients > 1)
        assert info.can(Capability.VALIDITY) == (limits.validity_minutes is not None)
        # The others have neither a method nor an option here yet.
        assert info.capabilities <= set(PROTOCOLS) | OPTIONS_OF_A_SEND

    def test_takes_what_it_declares(self) -> None:
        client, plain = self.make("http://127.0.0.1:1"), self.submission()
        taken = [plain]
        if client.info.can(Capability.FLASH):
            taken.append(replace(plain, options=SendOptions(flash=True)))
        if client.info.can(Capability.BINARY):
            taken.append(replace(plain, encoding=Encoding.OCTETS, text="00FF10"))
        if client.info.can(Capability.SCHEDULE):
            taken += [_at(plain, NOW + span) for span in KEPT_FOR]
        for minutes in client.info.limits.validity_minutes or ():
            taken.append(replace(plain, options=SendOptions(validity_minutes=minutes)))
        for submission in taken:
            assert client.check(submission) is None
            client.build(submission)

    # Outcomes

    async def test_accepted(self, server: StandIn, client: HttpProvider) -> None:
        submission = self.submission()
        canned, outcomes = self.accepting(submission.recipients, 1)
        server.answer(canned.action())
        assert await client.submit(submission) == outcomes
        assert all(isinstance(outcome, Accepted) for outcome in outcomes)
        assert len(server.requests) == 1

    async def test_accepted_after_interim_replies(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        submission = self.submission()
        canned, outcomes = self.accepting(submission.recipients, 1)
        interim = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"

        async def act(exchange: Exchange, request: Request) -> None:
            await exchange.send(interim)
            await canned.action()(exchange, request)

        server.answer(act)
        assert await client.submit(submission) == outcomes

    async def test_reply_means(self, row: Row, server: StandIn, client: HttpProvider) -> None:
        submission = self.submission(len(row.expected))
        server.answer(row.canned.action())
        outcomes = await client.submit(submission)
        assert tuple(_bare(outcome) for outcome in outcomes) == tuple(map(_bare, row.expected))
        self.tells_nothing(*(o for o in outcomes if not isinstance(o, Accepted)))

    async def test_batches_keep_their_order(self, server: StandIn) -> None:
        limits = self.provider.limits_for({**self.options, **self.batch_options})
        count = min(limits.batch.recipients, 7)
        submission = self.submission(count)
        canned, outcomes = self.accepting(submission.recipients, 5)
        if count == 1:
            assert len(outcomes) == 1
            return
        client = self.make(server.url, self.batch_options)
        server.answer(canned.action())
        assert await client.submit(submission) == outcomes
        await client.aclose()

    async def test_parallel_calls_keep_their_own_outcomes(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        submissions = [self.submission(first=number) for number in range(16)]
        prepared = {
            submission.recipients[0].lstrip("+"): self.accepting(submission.recipients, number)
            for number, submission in enumerate(submissions)
        }

        def answer(request: Request) -> Callable[[Exchange, Request], Awaitable[None]]:
            (canned,) = (made[0] for digits, made in prepared.items() if request.holds(digits))
            return canned.action()

        server.otherwise = computed(answer)
        got = await asyncio.gather(*(client.submit(one) for one in submissions))
        assert got == [outcomes for _, outcomes in prepared.values()]
        assert len(server.requests) == 16

    # Kept by the provider until a time

    async def test_no_call_goes_without_its_time(self, server: StandIn) -> None:
        if not self.provider.info.can(Capability.SCHEDULE):
            return
        for options in ({}, self.batch_options):
            client = self.make(server.url, options)
            flashes = (False, True) if client.info.can(Capability.FLASH) else (False,)
            most = min(client.info.limits.batch.recipients, 7)
            for count, flash, span in itertools.product({1, most}, flashes, KEPT_FOR):
                plain = self.submission(count)
                submission = replace(plain, options=SendOptions(flash=flash, deliver_at=NOW + span))
                canned, outcomes = self.accepting_kept(submission.recipients, 1)
                server.answer(canned.action())
                assert await client.submit(submission) == outcomes
                assert self.kept_until(server.requests[-1]) == NOW + span
            await client.aclose()

    async def test_what_goes_at_once_asks_for_no_time(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        if not client.info.can(Capability.SCHEDULE):
            return
        canned, _ = self.accepting(NUMBERS[:1], 1)
        server.answer(canned.action())
        await client.submit(self.submission())
        assert self.kept_until(server.requests[-1]) is None

    async def test_a_time_that_passes_before_the_request_is_written(self, server: StandIn) -> None:
        deliver_at = NOW + timedelta(minutes=1)
        for looks in range(2):
            times = itertools.chain([NOW] * looks, itertools.repeat(deliver_at))
            client = self.make(server.url, now=partial(next, times))
            (outcome,) = await client.submit(_at(self.submission(), deliver_at))
            assert isinstance(outcome, Rejected)
            assert (outcome.reason, outcome.retryable) == (Reason.SCHEDULE, False)
            await client.aclose()
        assert server.connections == 0

    async def test_a_time_that_passes_before_the_answer_is_read(self, server: StandIn) -> None:
        if not self.provider.info.can(Capability.SCHEDULE):
            return
        deliver_at = NOW + timedelta(minutes=1)
        submission = _at(self.submission(), deliver_at)
        canned, outcomes = self.accepting_kept(submission.recipients, 1)
        for answer, expected in ((canned, outcomes), (HOSTILE["empty"](canned), None)):
            clock = [NOW]
            client = self.make(server.url, now=partial(clock.__getitem__, 0))
            act = answer.action() if isinstance(answer, Canned) else answer

            async def late(
                exchange: Exchange,
                request: Request,
                *,
                act: Any = act,
                clock: list[datetime] = clock,
            ) -> None:
                clock[0] = deliver_at + timedelta(minutes=1)
                await act(exchange, request)

            server.answer(late)
            got = await client.submit(submission)
            assert got == expected if expected else isinstance(got[0], Uncertain)
            await client.aclose()

    async def test_faults_leave_what_is_kept_uncertain(
        self, fault: Fault, server: StandIn, client: HttpProvider
    ) -> None:
        if not client.info.can(Capability.SCHEDULE):
            return
        submission = _at(self.submission(), NOW + timedelta(hours=1))
        good, _ = self.accepting_kept(submission.recipients, 1)
        server.on_connect = fault.on_connect
        server.answer(fault.act(good))
        (outcome,) = await client.submit(submission)
        assert isinstance(outcome, Uncertain)
        assert outcome.cause is fault.cause

    # What comes back from a server that is not the provider's, or is ill

    async def test_hostile_reply(
        self, hostile: Callable[[Canned], Any], server: StandIn, client: HttpProvider
    ) -> None:
        submission = self.submission()
        good, _ = self.accepting(submission.recipients, 1)
        server.answer(hostile(good))
        (outcome,) = await client.submit(submission)
        assert isinstance(outcome, Uncertain)
        assert len(server.requests) == 1
        self.tells_nothing(outcome)

    async def test_every_cut_of_a_reply(self, server: StandIn, client: HttpProvider) -> None:
        submission = self.submission()
        good, _ = self.accepting(submission.recipients, 1)
        for end in range(len(good.content)):
            server.answer(replace(good, body=good.content[:end]).action())
            (outcome,) = await client.submit(submission)
            # A line of text that was cut may look like a shorter one; JSON never does.
            assert isinstance(outcome, Uncertain) or "json" not in good.content_type, end

    async def test_redirect(self, server: StandIn, client: HttpProvider) -> None:
        async with StandIn() as elsewhere:
            for status in REDIRECTS:
                good, _ = self.accepting(NUMBERS[:1], 1)
                location = {"Location": f"{elsewhere.url}/x"}
                server.answer(replace(good, status=status, headers=location).action())
                (outcome,) = await client.submit(self.submission())
                assert isinstance(outcome, Rejected)
                assert outcome.reason is Reason.PARAMETER
                assert not outcome.retryable
            assert elsewhere.connections == 0

    @pytest.mark.parametrize("shape", ECHO_SHAPES)
    async def test_echoes_are_masked(
        self, shape: str, server: StandIn, client: HttpProvider
    ) -> None:
        for status in (200, 400, 401, 402, 403, 404, 412, 422, 429, 500, 503):
            server.answer(echo(status, shape))
            (outcome,) = await client.submit(self.submission())
            assert not isinstance(outcome, Accepted)
            assert len(outcome.detail) <= 200
            self.tells_nothing(outcome)

    # Transport (providers.md §0)

    async def test_fault(self, fault: Fault, server: StandIn, client: HttpProvider) -> None:
        submission = self.submission()
        good, _ = self.accepting(submission.recipients, 1)
        server.on_connect = fault.on_connect
        server.answer(fault.act(good))
        (outcome,) = await client.submit(submission)
        assert isinstance(outcome, Uncertain)
        assert outcome.cause is fault.cause
        assert len(server.requests) <= 1
        self.tells_nothing(outcome)

    async def test_contacts_at_a_faulty_server(
        self, fault: Fault, server: StandIn, client: HttpProvider
    ) -> None:
        """As with a message: whatever broke after the request, nobody knows."""
        if not isinstance(client, KeepsContacts):
            return
        good, _ = self.accepting(NUMBERS[:1], 1)
        for change in self._questions(client)[-2:]:
            server.on_connect = fault.on_connect
            server.otherwise = fault.act(good)
            with pytest.raises(ProviderError) as caught:
                await change()
            assert isinstance(caught.value, MaybeSent | UnexpectedReply)
            self.tells_nothing(caught.value)

    async def test_unreachable(self) -> None:
        client = self.make(refused_url())
        (outcome,) = await client.submit(self.submission())
        assert isinstance(outcome, Rejected)
        assert (outcome.reason, outcome.retryable) == (Reason.PROVIDER_DOWN, True)
        self.tells_nothing(outcome)
        await client.aclose()

    # Limits

    def _beyond_limits(self) -> list[tuple[str, tuple[Submission, Reason]]]:
        info = self.provider.info
        limits = self.provider.limits_for(self.options)
        plain, sender = self.submission(), limits.sender
        low, high = limits.recipient_digits
        beyond: list[tuple[str, Reason, Mapping[str, Any]]] = [
            ("no text", Reason.CONTENT, {"text": ""}),
            ("no recipient", Reason.PARAMETER, {"recipients": ()}),
            ("short number", Reason.DESTINATION, {"recipients": ("+" + "3" * (low - 1),)}),
            ("long number", Reason.DESTINATION, {"recipients": ("+" + "3" * (high + 1),)}),
            ("letters", Reason.DESTINATION, {"recipients": ("+30691234abc",)}),
            ("two numbers", Reason.DESTINATION, {"recipients": ("+3069123,3069124",)}),
            ("unknown option", Reason.PARAMETER, _options(extra={"no_such_option": "1"})),
            ("control in sender", Reason.SENDER, {"sender": "Sh\r\nop"}),
        ]
        many = limits.batch.recipients + 1
        if many <= len(NUMBERS):
            beyond.append(("recipients", Reason.PARAMETER, {"recipients": NUMBERS[:many]}))
        if limits.parts.max_parts is not None:
            beyond.append(("parts", Reason.CONTENT, {"parts": limits.parts.max_parts + 1}))
        if sender.required:
            beyond.append(("no sender", Reason.SENDER, {"sender": ""}))
        if sender.alphanumeric_max is not None:
            name = "A" * (sender.alphanumeric_max + 1)
            beyond.append(("long sender", Reason.SENDER, {"sender": name}))
        if sender.digits_max is not None:
            digits = "3" * (sender.digits_max + 1)
            beyond.append(("long number as sender", Reason.SENDER, {"sender": digits}))
        if not info.can(Capability.FLASH):
            beyond.append(("flash", Reason.PARAMETER, _options(flash=True)))
        if info.can(Capability.BINARY):
            octets = {"encoding": Encoding.OCTETS, "text": "0G"}
            beyond.append(("no hex", Reason.CONTENT, octets))
        else:
            octets = {"encoding": Encoding.OCTETS, "text": "00"}
            beyond.append(("binary", Reason.PARAMETER, octets))
        # Where nothing can be kept, no time will do.
        spans = [timedelta(0), timedelta(minutes=-1), timedelta(days=-400)]
        if not info.can(Capability.SCHEDULE):
            spans += KEPT_FOR
        if limits.schedule_step_s > 1:
            spans.append(timedelta(hours=1, seconds=1))
        beyond.extend(
            (f"deliver {span}", Reason.SCHEDULE, _options(deliver_at=NOW + span)) for span in spans
        )
        no_zone = (NOW + timedelta(hours=1)).replace(tzinfo=None)
        beyond.append(("deliver without zone", Reason.SCHEDULE, _options(deliver_at=no_zone)))
        minutes = limits.validity_minutes or (1, 0)
        for value in (minutes[0] - 1, minutes[1] + 1):
            given = _options(validity_minutes=value)
            beyond.append((f"validity {value}", Reason.PARAMETER, given))
        beyond.extend(
            (f"option {field.key}", Reason.PARAMETER, _options(extra={field.key: "\0?"}))
            for field in info.message_fields
            if not field.accepts("\0?")
        )
        return [(name, (replace(plain, **change), reason)) for name, reason, change in beyond]

    async def test_refused_before_anything_is_sent(
        self, beyond: tuple[Submission, Reason], server: StandIn, client: HttpProvider
    ) -> None:
        submission, reason = beyond
        outcomes = await client.submit(submission)
        assert len(outcomes) == len(submission.recipients)
        for outcome in outcomes:
            assert isinstance(outcome, Rejected)
            assert (outcome.reason, outcome.retryable) == (reason, False)
        assert server.connections == 0

    # Balance and status

    async def test_balance(
        self,
        balance_row: tuple[str, Canned, Balance | type[ProviderError]],
        server: StandIn,
        client: HttpProvider,
    ) -> None:
        _, canned, expected = balance_row
        assert isinstance(client, ReportsBalance)
        server.answer(canned.action())
        if isinstance(expected, Balance):
            assert await client.balance() == expected
            return
        with pytest.raises(expected) as caught:
            await client.balance()
        self.tells_nothing(caught.value)

    async def test_status(
        self,
        status_row: tuple[str, Canned, DeliveryState | type[ProviderError]],
        server: StandIn,
        client: HttpProvider,
    ) -> None:
        _, canned, expected = status_row
        assert isinstance(client, ReportsStatus)
        server.answer(canned.action())
        if isinstance(expected, DeliveryState):
            receipt = await client.status(self.status_id, NUMBERS[0])
            assert (receipt.provider_id, receipt.state) == (self.status_id, expected)
            return
        with pytest.raises(expected) as caught:
            await client.status(self.status_id, NUMBERS[0])
        self.tells_nothing(caught.value)

    def _questions(self, client: HttpProvider) -> list[Callable[[], Awaitable[object]]]:
        questions: list[Callable[[], Awaitable[object]]] = [client.check_sign_in]
        if isinstance(client, ReportsBalance):
            questions.append(client.balance)
        if isinstance(client, ReportsStatus):
            status = client.status
            questions.append(lambda: status(self.status_id, NUMBERS[0]))
        if isinstance(client, QuotesPrice):
            price = client.price
            questions.append(lambda: price(self.submission()))
        if isinstance(client, KeepsContacts):
            save, delete = client.save_contact, client.delete_contact
            who = {"surname": "Doe", "name": "Jo", "comments": self.text}
            questions.append(lambda: save(mobile=NUMBERS[0], **who))
            questions.append(lambda: delete(NUMBERS[0]))
        return questions

    async def test_questions_to_a_hostile_server(
        self, hostile: Callable[[Canned], Any], server: StandIn, client: HttpProvider
    ) -> None:
        good, _ = self.accepting(NUMBERS[:1], 1)
        server.otherwise = hostile(good)
        await self._all_fail(client)

    async def test_questions_to_an_echo(self, server: StandIn, client: HttpProvider) -> None:
        for shape in ECHO_SHAPES:
            for status in (200, 302, 400, 403, 500):
                server.otherwise = echo(status, shape)
                await self._all_fail(client)

    async def test_questions_when_unreachable(self) -> None:
        client = self.make(refused_url())
        await self._all_fail(client)
        await client.aclose()

    async def _all_fail(self, client: HttpProvider) -> None:
        for question in self._questions(client):
            with pytest.raises(ProviderError) as caught:
                await question()
            self.tells_nothing(caught.value, "".join(traceback.format_exception(caught.value)))

    async def test_changes_of_contacts(
        self,
        contact_row: tuple[str, Canned, type[ProviderError] | None],
        server: StandIn,
        client: HttpProvider,
    ) -> None:
        _, canned, expected = contact_row
        assert isinstance(client, KeepsContacts)
        server.otherwise = canned.action()
        for change in self._questions(client)[-2:]:
            if expected is None:
                await change()
                continue
            with pytest.raises(expected) as caught:
                await change()
            assert type(caught.value) is expected
            self.tells_nothing(caught.value)

    # The client itself

    async def test_client_shows_nothing(self, client: HttpProvider) -> None:
        submission = self.submission()
        call = client.build(submission)
        self.tells_nothing(client, call, submission, client.redactor, client.secrets, client.wire)

    async def test_closing_twice(self, client: HttpProvider, server: StandIn) -> None:
        await client.aclose()
        await client.aclose()
        (outcome,) = await client.submit(self.submission())
        assert isinstance(outcome, Rejected)
        assert (outcome.reason, outcome.retryable) == (Reason.PROVIDER_DOWN, True)
        assert server.connections == 0


def _options(**given: Any) -> Mapping[str, Any]:
    return {"options": SendOptions(**given)}


def _at(submission: Submission, deliver_at: datetime) -> Submission:
    return replace(submission, options=replace(submission.options, deliver_at=deliver_at))


def _bare(outcome: Outcome) -> Outcome:
    return outcome if isinstance(outcome, Accepted) else replace(outcome, detail="")
