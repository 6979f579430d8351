"""What clients ask the practice servers to keep arrives at its second, wherever the servers are.

Clients and servers are written from the same reference and know nothing of each other; here they
share one clock, which only the test moves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.outcome import Accepted, Rejected
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PRACTICE_WORD, PracticeConfig
from smsdesk.practice.d7_arguments import countdown
from smsdesk.practice.server import RunningPractice
from smsdesk.providers import registry
from smsdesk.providers.base import AccountSettings, Provider
from tests.support.practice_server import PracticeClock, Start

PATHS: Mapping[str, str] = {"d7": "/d7", "isms": "/isms/api/http", "bulksms": "/bulksms"}
ZONES = ("Europe/Athens", "Europe/Kyiv", "America/Sao_Paulo", "Europe/Lisbon", "America/New_York")
SERVERS = ("Europe/Athens", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham", "UTC")
FROM = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2028, 1, 1, tzinfo=UTC)
NUMBER = "+306912345678"


def changes(name: str) -> Iterator[datetime]:
    """The instants at which clocks change there in 2026 and 2027."""
    zone, hour = ZoneInfo(name), FROM
    while hour < UNTIL:
        after = hour + timedelta(hours=1)
        if hour.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            yield after
        hour = after


CHANGES = sorted({change for name in ZONES for change in changes(name)})


def client_of(
    practice: RunningPractice, kind: str, now: Callable[[], datetime], **options: str
) -> Provider:
    """An account at this server, whose clock shows the same."""
    given = {
        "base_url": practice.base_url + PATHS[kind],
        "username": PRACTICE_WORD,
        **options,
    }
    secrets = {"password": Secret(PRACTICE_WORD)}
    return registry.create(kind, AccountSettings(given, secrets, allow_http=True, now=now))


def kept(deliver_at: datetime, *recipients: str) -> Submission:
    """A text to be kept until then."""
    options = SendOptions(deliver_at=deliver_at)
    return Submission("Clinic", recipients or (NUMBER,), "Hello", Encoding.GSM7, 1, options)


async def check(
    practice: RunningPractice, clock: PracticeClock, client: Provider, deliver_at: datetime
) -> None:
    """It is there at its second, and not a second before."""
    (outcome,) = await client.submit(kept(deliver_at))
    assert isinstance(outcome, Accepted)
    (waiting,) = practice.network.scheduled()
    assert waiting.due_at == deliver_at.timestamp()
    clock.now_s = deliver_at.timestamp() - 1
    assert practice.network.arrivals() == ()
    clock.now_s += 1
    (arrived,) = practice.network.arrivals()
    assert arrived.due_at == deliver_at.timestamp()
    practice.network.clear()


def test_there_are_changes_to_look_at() -> None:
    # Europe's clocks change all at once; Sao Paulo's no more.
    assert len(CHANGES) == 8
    assert datetime(2026, 3, 29, 1, tzinfo=UTC) in CHANGES
    assert datetime(2027, 11, 7, 6, tzinfo=UTC) in CHANGES


@pytest.mark.parametrize("server_zone", SERVERS)
@pytest.mark.parametrize(
    ("kind", "options", "config"),
    [
        ("d7", {}, {}),
        ("d7", {"submit_mode": "batch", "callback_url": "http://127.0.0.1:9/cb"}, {}),
        ("isms", {}, {}),
        ("bulksms", {}, {}),
        ("bulksms", {"schedule_parameters": "scheduledate"}, {"bulksms_scheduled_word": True}),
        ("bulksms", {"http_method": "post"}, {"bulksms_separator": ":"}),
    ],
    ids=["d7", "d7 batch", "isms", "bulksms", "bulksms other names", "bulksms post"],
)
async def test_every_change_of_clocks(
    start: Start,
    clock: PracticeClock,
    *,
    kind: str,
    options: dict[str, str],
    config: dict[str, Any],
    server_zone: str,
) -> None:
    here = PracticeConfig(d7_zone=server_zone, isms_zone=server_zone)
    practice, _ = await start(replace(here, **config))
    client = client_of(practice, kind, lambda: datetime.fromtimestamp(clock.now_s, UTC), **options)
    for change in CHANGES:
        for minutes in (-1, 0, 1, 60, 30 * 60):
            clock.now_s = (change - timedelta(hours=5, minutes=7)).timestamp()
            await check(practice, clock, client, change + timedelta(minutes=minutes))
    await client.aclose()


@pytest.mark.parametrize("kind", PATHS)
async def test_every_hour_of_a_day(start: Start, clock: PracticeClock, kind: str) -> None:
    practice, _ = await start()
    client = client_of(practice, kind, lambda: datetime.fromtimestamp(clock.now_s, UTC))
    begin = datetime(2026, 12, 31, 0, 30, tzinfo=UTC)
    for hour in range(26):
        clock.now_s = begin.timestamp() - 3600
        await check(practice, clock, client, begin + timedelta(hours=hour))
    await client.aclose()


@pytest.mark.parametrize("kind", PATHS)
async def test_fractions_of_a_second_are_never_early(
    start: Start, clock: PracticeClock, kind: str
) -> None:
    practice, _ = await start()
    client = client_of(practice, kind, lambda: datetime.fromtimestamp(clock.now_s, UTC))
    deliver_at = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    for fraction in (0.001, 0.25, 0.5, 0.999):
        clock.now_s = deliver_at.timestamp() - 3600 + fraction
        await client.submit(kept(deliver_at))
        (waiting,) = practice.network.scheduled()
        assert 0 <= waiting.due_at - deliver_at.timestamp() < 1
        practice.network.clear()
    await client.aclose()


@pytest.mark.parametrize("kind", PATHS)
async def test_what_has_passed_is_refused_and_never_sent(
    start: Start, clock: PracticeClock, kind: str
) -> None:
    practice, _ = await start()
    deliver_at = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    clock.now_s = deliver_at.timestamp()
    client = client_of(practice, kind, lambda: datetime.fromtimestamp(clock.now_s, UTC))
    (outcome,) = await client.submit(kept(deliver_at))
    assert outcome == Rejected(Reason.SCHEDULE, detail="past")
    assert (practice.network.arrivals(), practice.network.scheduled()) == ((), [])
    await client.aclose()


async def test_the_recipients_of_a_call_are_kept_together(
    start: Start, clock: PracticeClock
) -> None:
    practice, _ = await start()
    numbers = tuple(f"+3069123456{n:02}" for n in range(7))
    deliver_at = datetime.fromtimestamp(clock.now_s, UTC) + timedelta(days=1)
    callback = {"submit_mode": "batch", "callback_url": "http://127.0.0.1:9/cb"}
    for kind, options in (("bulksms", {}), ("d7", callback)):
        client = client_of(
            practice, kind, lambda: datetime.fromtimestamp(clock.now_s, UTC), **options
        )
        outcomes = await client.submit(kept(deliver_at, *numbers))
        assert all(isinstance(outcome, Accepted) for outcome in outcomes)
        waiting = practice.network.scheduled()
        assert {f"+{one.recipient}" for one in waiting} == set(numbers)
        assert {one.due_at for one in waiting} == {deliver_at.timestamp()}
        practice.network.clear()
        await client.aclose()


def test_a_date_at_d7_is_in_the_servers_zone() -> None:
    """The trap that a number of seconds avoids."""
    now = datetime(2026, 7, 1, 6, 0, tzinfo=UTC).timestamp()
    athens = ZoneInfo("Europe/Athens")
    assert countdown("2026-07-01 10:00:00", now, athens) == 3600
    assert countdown("2026-07-01 10:00:00", now) == 4 * 3600
    assert countdown("3600s", now, athens) == 3600
