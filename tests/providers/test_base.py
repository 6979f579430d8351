"""The recipe of the base class, the errors it deals in, and the registry.

What it does for a real provider is in the conformance suite; here are the cases that no good
provider brings about.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from smsdesk.domain.encoding import Encoding, PartSizes
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
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
from smsdesk.domain.secret import Secret
from smsdesk.providers import errors, fields, registry
from smsdesk.providers.base import (
    DETAIL_LENGTH,
    AccountSettings,
    ChecksSignIn,
    HttpProvider,
    Provider,
    ReportsBalance,
    digits_only,
)
from smsdesk.providers.errors import (
    AccountProblem,
    BadParameter,
    MaybeSent,
    MessageRefused,
    NoPermission,
    NotSent,
    ProviderError,
    Throttled,
    Unavailable,
    UnexpectedReply,
    error_for,
)
from smsdesk.providers.http import BadAddress, HttpCall, HttpReply, InsecureAddress
from tests.support.stand_in import StandIn, raw, refused_url, reply

TWO = ("+306912345678", "+306912345679")


class Plain(HttpProvider):
    """A provider that does what a test puts into it."""

    info = ProviderInfo(
        key="plain",
        name="Plain",
        website="",
        country="",
        fields=(fields.address("https://sms.test"), fields.USERNAME, fields.PASSWORD, fields.RATE),
        capabilities=frozenset({Capability.BINARY, Capability.FLASH, Capability.VALIDITY}),
        limits=Limits(
            parts=PartSizes(max_parts=3),
            batch=BatchLimits(recipients=3),
            validity_minutes=(2, 10),
            parts_per_s=5.0,
        ),
        message_fields=(
            Field("tags", FieldKind.TEXT, FieldHelp.TAGS, pattern="[a-z]+"),
            Field("colour", FieldKind.CHOICE, FieldHelp.TAGS, choices=("red", "blue")),
        ),
    )
    outcomes: tuple[Outcome, ...] = ()
    build_error: Exception | None = None
    read_error: Exception | None = None

    def build(self, submission: Submission) -> HttpCall:
        if self.build_error is not None:
            raise self.build_error
        return HttpCall("POST", "/send", json={"text": submission.text})

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        del submission, reply
        if self.read_error is not None:
            raise self.read_error
        return self.outcomes


class WithBalance(Plain):
    """The same with a balance."""

    async def balance(self) -> Balance:
        return await self.ask(HttpCall("GET", "/balance"), lambda reply: Balance(None, reply.text))


def settings(base_url: str = "http://127.0.0.1:1", **options: str) -> AccountSettings:
    """An account."""
    options = {"username": "office", "base_url": base_url, **options}
    return AccountSettings(options, {"password": Secret("s3cr&t!")}, allow_http=True)


def plain(**change: Any) -> Submission:
    """A text to two numbers, changed."""
    return replace(Submission("Shop", TWO, "Hello Maria", Encoding.GSM7, 1), **change)


async def submitted(client: Plain, submission: Submission | None = None) -> tuple[Outcome, ...]:
    """What becomes of it at a server that says "fine"; the wire is closed afterwards."""
    outcomes = await client.submit(submission or plain())
    await client.aclose()
    return outcomes


# The recipe


async def test_outcomes_of_the_provider_are_passed_on() -> None:
    async with StandIn(otherwise=reply(200)) as server:
        client = Plain(settings(server.url))
        client.outcomes = (Accepted((PartReceipt("1"),)), Rejected(Reason.DESTINATION))
        assert await submitted(client) == client.outcomes
        assert server.requests[0].path == "/send"


@pytest.mark.parametrize("count", [0, 1, 3])
async def test_outcomes_of_another_number_are_not_believed(count: int) -> None:
    async with StandIn(otherwise=reply(200)) as server:
        client = Plain(settings(server.url))
        client.outcomes = (Accepted((PartReceipt("1"),)),) * count
        outcomes = await submitted(client)
        assert [type(outcome) for outcome in outcomes] == [Uncertain, Uncertain]


@pytest.mark.parametrize(
    "stumble",
    [
        *(ValueError("s3cr&t!"), KeyError("s3cr&t!"), IndexError(), TypeError(), AttributeError()),
        *(ZeroDivisionError(), RecursionError(), UnicodeDecodeError("x", b"", 0, 0, "s3cr&t!")),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_reader_that_stumbles_does_not_decide(stumble: Exception) -> None:
    async with StandIn(otherwise=reply(200)) as server:
        client = Plain(settings(server.url))
        client.read_error = stumble
        told = Uncertain(Cause.REPLY_UNREADABLE, "HTTP 200")
        assert await submitted(client) == (told, told)


async def test_writer_that_stumbles_has_sent_nothing() -> None:
    async with StandIn() as server:
        client = Plain(settings(server.url))
        client.build_error = KeyError("s3cr&t!")
        no = Rejected(Reason.PARAMETER, detail="not_built")
        assert await submitted(client) == (no, no)
        assert server.connections == 0


@pytest.mark.parametrize("where", ["build_error", "read_error"])
async def test_errors_become_outcomes(where: str) -> None:
    async with StandIn(otherwise=reply(200)) as server:
        client = Plain(settings(server.url))
        setattr(client, where, Throttled("s3cr&t!", retry_after_s=3.0))
        throttled = Rejected(
            Reason.THROTTLED, retryable=True, retry_after_s=3.0, detail="[redacted]"
        )
        assert await submitted(client) == (throttled, throttled)


async def test_details_are_masked_whoever_wrote_them() -> None:
    said = (
        "no 306912345678,+306912345679 for Hello Maria or HELLO; s3cr&t! s3cr%26t%21\r\n"
        + "x" * 500
    )
    async with StandIn(otherwise=reply(200)) as server:
        client = Plain(settings(server.url))
        client.outcomes = (
            Rejected(Reason.BLOCKED, detail=said),
            Uncertain(Cause.PROVIDER_UNSURE, said),
        )
        for outcome in await submitted(client):
            assert not isinstance(outcome, Accepted)
            assert outcome.detail.startswith(
                "no [redacted],+[redacted] for [redacted] or HELLO; [redacted] [redacted] xxx"
            )
            assert len(outcome.detail) == DETAIL_LENGTH


async def test_redirects_are_refusals() -> None:
    async with StandIn(otherwise=reply(302)) as server:
        client = WithBalance(settings(server.url))
        assert (
            await client.submit(plain()) == (Rejected(Reason.PARAMETER, detail="redirect 302"),) * 2
        )
        with pytest.raises(BadParameter, match="redirect 302"):
            await client.balance()
        await client.aclose()


async def test_questions_that_go_wrong() -> None:
    async with StandIn() as server:
        client = WithBalance(settings(server.url))

        def stumble(reply: HttpReply) -> Balance:
            raise KeyError(reply.text)

        def refuse(reply: HttpReply) -> Balance:
            raise NoPermission(f"not for {reply.text}")

        server.otherwise = reply(200, "s3cr&t!")
        with pytest.raises(UnexpectedReply, match="HTTP 200"):
            await client.ask(HttpCall("GET", "/"), stumble)
        with pytest.raises(NoPermission) as caught:
            await client.ask(HttpCall("GET", "/"), refuse)
        assert str(caught.value) == "no_permission: not for [redacted]"
        assert caught.value.detail == "not for [redacted]"
        server.otherwise = raw(b"?\r\n\r\n", then_close=True)
        with pytest.raises(MaybeSent):
            await client.balance()
        await client.aclose()


# The check


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"recipients": (*TWO, TWO[0])}, None),
        ({"recipients": ("306912345678",)}, None),
        ({"recipients": ("+1234567",)}, None),
        ({"recipients": ("+123456789012345",)}, None),
        ({"recipients": ()}, (Reason.PARAMETER, "recipients")),
        ({"recipients": TWO * 2}, (Reason.PARAMETER, "recipients")),
        ({"recipients": (TWO[0], "+123456")}, (Reason.DESTINATION, "length")),
        ({"recipients": ("+1234567890123456",)}, (Reason.DESTINATION, "length")),
        ({"recipients": ("++306912345678",)}, (Reason.DESTINATION, "characters")),
        ({"recipients": ("+30691234567８",)}, (Reason.DESTINATION, "characters")),
        ({"recipients": ("+306912345678\n",)}, (Reason.DESTINATION, "characters")),
        ({"recipients": ("",)}, (Reason.DESTINATION, "characters")),
        ({"sender": "ABCDEFGHIJK"}, None),
        ({"sender": "Α Β"}, None),
        ({"sender": "+123456789012345"}, None),
        ({"sender": "ABCDEFGHIJKL"}, (Reason.SENDER, "length")),
        ({"sender": "1234567890123456"}, (Reason.SENDER, "length")),
        ({"sender": ""}, (Reason.SENDER, "empty")),
        ({"sender": "Sh\top"}, (Reason.SENDER, "characters")),
        ({"text": ""}, (Reason.CONTENT, "empty")),
        ({"parts": 3}, None),
        ({"parts": 4}, (Reason.CONTENT, "parts")),
        ({"text": "Γειά"}, (Reason.CONTENT, "not GSM")),
        ({"text": "a\0"}, (Reason.CONTENT, "not GSM")),
        ({"text": "Γειά", "encoding": Encoding.UCS2}, None),
        ({"text": "Hello", "encoding": Encoding.UCS2}, None),
        ({"text": "a\0", "encoding": Encoding.UCS2}, (Reason.CONTENT, "characters")),
        ({"text": "\ud83d", "encoding": Encoding.UCS2}, (Reason.CONTENT, "characters")),
        ({"text": "00fF", "encoding": Encoding.OCTETS}, None),
        ({"text": "00f", "encoding": Encoding.OCTETS}, (Reason.CONTENT, "hex")),
        ({"text": "00 ff", "encoding": Encoding.OCTETS}, (Reason.CONTENT, "hex")),
        ({"options": SendOptions(flash=True)}, None),
        ({"options": SendOptions(validity_minutes=2)}, None),
        ({"options": SendOptions(validity_minutes=10)}, None),
        ({"options": SendOptions(validity_minutes=1)}, (Reason.PARAMETER, "validity")),
        ({"options": SendOptions(validity_minutes=11)}, (Reason.PARAMETER, "validity")),
        ({"options": SendOptions(extra={"tags": "ab", "colour": "red"})}, None),
        ({"options": SendOptions(extra={"tags": ""})}, None),
        ({"options": SendOptions(extra={"tags": "A"})}, (Reason.PARAMETER, "option tags")),
        ({"options": SendOptions(extra={"colour": "re"})}, (Reason.PARAMETER, "option colour")),
        ({"options": SendOptions(extra={"size": "1"})}, (Reason.PARAMETER, "option size")),
    ],
)
def test_check(change: dict[str, Any], refusal: tuple[Reason, str] | None) -> None:
    expected = None if refusal is None else Rejected(refusal[0], detail=refusal[1])
    assert Plain(settings()).check(plain(**change)) == expected


def limited(**change: Any) -> Plain:
    """A provider with other limits or capabilities."""
    limits = {key: change.pop(key) for key in ("sender", "validity_minutes") if key in change}
    info = replace(Plain.info, limits=replace(Plain.info.limits, **limits), **change)

    class Limited(Plain):
        pass

    Limited.info = info
    return Limited(settings())


def test_check_by_declared_limits() -> None:
    free = SenderRules(alphanumeric_max=None, digits_max=None, required=False)
    assert limited(sender=free).check(plain(sender="")) is None
    assert limited(sender=free).check(plain(sender="A" * 99)) is None
    assert limited(sender=free).check(plain(sender="1" * 99)) is None
    nothing = limited(capabilities=frozenset(), validity_minutes=None)
    for change, detail in (
        ({"options": SendOptions(flash=True)}, "flash"),
        ({"options": SendOptions(validity_minutes=5)}, "validity"),
        ({"text": "00", "encoding": Encoding.OCTETS}, "binary"),
    ):
        refused = nothing.check(plain(**change))
        assert refused == Rejected(Reason.PARAMETER, detail=detail)


# Settings


def test_account_may_change_the_rate() -> None:
    for given, rate in (("", 5.0), ("12", 12.0), ("0", 5.0), ("fast", 5.0), ("1.5", 5.0)):
        assert Plain(settings(rate=given)).info.limits.parts_per_s == rate
        assert Plain.limits_for({"rate": given}).parts_per_s == rate
    assert Plain.info.limits.parts_per_s == 5.0


def test_defaults_are_filled_in() -> None:
    client = Plain(AccountSettings({"username": "office"}, {}))
    assert client.options["base_url"] == "https://sms.test"
    assert client.reveal("password") == ""


@pytest.mark.parametrize(
    ("url", "addresses"),
    [
        ("https://sms.test/api", ("https://sms.test/api",)),
        (" sms.test/api ", ("https://sms.test/api",)),
        ("http://sms.test", ("http://sms.test",)),
    ],
)
def test_address(url: str, addresses: tuple[str, ...]) -> None:
    assert Plain(settings(url)).wire.settings.base_urls == addresses


def test_https_first_with_consent_only() -> None:
    class Old(Plain):
        tries_https_first = True

    both = Old(settings("https://sms.test")).wire.settings.base_urls
    assert both == ("https://sms.test", "http://sms.test")
    without = Old(replace(settings("https://sms.test"), allow_http=False))
    assert without.wire.settings.base_urls == ("https://sms.test",)
    with pytest.raises(InsecureAddress):
        Old(replace(settings("http://sms.test"), allow_http=False))
    with pytest.raises(BadAddress):
        Old(settings("ftp://sms.test"))


def test_settings_show_nothing() -> None:
    client = WithBalance(settings())
    for one in (settings(), client):
        assert "office" not in repr(one)
        assert "s3cr" not in repr(one)
    assert isinstance(client, ReportsBalance)
    assert isinstance(client, ChecksSignIn)
    assert not isinstance(Plain(settings()), ReportsBalance)


async def test_account_test_is_the_balance_if_there_is_one() -> None:
    async with StandIn(otherwise=reply(200, "EUR")) as server:
        client = WithBalance(settings(server.url))
        assert await client.check_sign_in() == Balance(None, "EUR")
        await client.aclose()
    client = WithBalance(settings(refused_url()))
    with pytest.raises(NotSent):
        await client.check_sign_in()
    await client.aclose()
    assert await Plain(settings()).check_sign_in() is None


def test_digits() -> None:
    assert digits_only("+306912345678") == "306912345678"
    assert digits_only("306912345678") == "306912345678"


# Errors

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, ProviderError)
]


@pytest.mark.parametrize("kind", KINDS)
def test_errors_answer_by_their_type(kind: type[ProviderError]) -> None:
    outcome = kind("why").outcome()
    assert outcome.detail == "why"
    if issubclass(kind, NotSent):
        assert isinstance(outcome, Rejected)
        assert outcome.retryable
    elif issubclass(kind, MessageRefused | AccountProblem) and kind not in GROUPS:
        assert isinstance(outcome, Rejected)
        assert not outcome.retryable
        assert outcome.pauses_account == issubclass(kind, AccountProblem)
    else:
        # Whatever does not say that it was not sent may have been.
        assert isinstance(outcome, Uncertain)


GROUPS = (MessageRefused, AccountProblem)
"""Never raised themselves: they say too little."""


def test_codes_are_unique() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("reason", Reason)
def test_error_for_a_refusal(reason: Reason) -> None:
    error = error_for(Rejected(reason, detail="why", retry_after_s=2.0))
    assert error.detail == "why"
    again = error.outcome()
    assert isinstance(again, Rejected)
    assert again.reason is (Reason.PROVIDER_DOWN if reason is Reason.NOT_ATTEMPTED else reason)
    assert isinstance(error, Throttled | Unavailable) == again.retryable


@pytest.mark.parametrize("cause", Cause)
def test_error_for_an_uncertainty(cause: Cause) -> None:
    error = error_for(Uncertain(cause, "why"))
    assert isinstance(error, MaybeSent)
    assert isinstance(error.outcome(), Uncertain)


def test_error_in_other_words() -> None:
    error = Throttled("s3cret", retry_after_s=3.0).reworded("masked")
    assert (error.detail, error.retry_after_s, error.subject) == ("masked", 3.0, "masked")
    assert "s3cret" not in f"{error!r}{error}{error.args}"


# Registry


@pytest.mark.parametrize("key", registry.PROVIDERS)
def test_every_provider_can_be_made(key: str) -> None:
    info = registry.info(key)
    assert info.key == key
    options = {"base_url": "https://sms.test"}
    client: Provider = registry.create(key, AccountSettings(options, {}))
    assert client.info.key == key
    assert isinstance(client, HttpProvider)


def test_infos_in_order() -> None:
    assert [info.key for info in registry.infos()] == list(registry.PROVIDERS)


def test_unknown_provider() -> None:
    with pytest.raises(registry.UnknownProvider, match="unknown_provider: moon"):
        registry.info("moon")


def test_nothing_heavy_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys, smsdesk.providers.registry as r;"
        "assert not [m for m in sys.modules if m.startswith('smsdesk.providers.d7')];"
        "r.info('practice');"
        "assert 'smsdesk.providers.d7' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_instances_do_not_change_their_class() -> None:
    before = Plain.info
    Plain(settings(rate="99"))
    assert Plain.info is before
