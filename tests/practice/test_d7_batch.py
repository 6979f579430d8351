"""D7's `sendbatch`: what 200 means, what it hides, schedules (providers.md §1.4 and §1.9)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import httpx
import pytest

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

AUTH = ("practice", "practice")
CRASH = {"title": "500 Internal Server Error"}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


async def batch(client: httpx.AsyncClient, **body: Any) -> httpx.Response:
    return await client.post("/d7/secure/sendbatch", json=body, auth=AUTH)


def recipients(practice: RunningPractice) -> list[str]:
    return [arrival.recipient for arrival in practice.network.arrivals()]


async def test_one_token_for_all(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await batch(
        client,
        globals={"from": "Brand2"},
        messages=[
            {"from": "Brand1", "to": ["55555551", "55555552"], "content": "one"},
            {"to": 7777771, "content": "two"},
        ],
    )
    data = answer.json()["data"]
    assert answer.status_code == 200
    assert list(data) == ["batchId", "messageCount"]
    assert UUID.fullmatch(data["batchId"])
    assert data["messageCount"] == 3
    assert recipients(practice) == ["55555551", "55555552", "7777771"]
    assert [one.sender for one in practice.network.arrivals()] == ["Brand1", "Brand1", "Brand2"]


async def test_nothing_is_validated(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await batch(
        client,
        messages=[
            {"to": "not a number", "content": "a"},
            {"to": "55555551", "content": "a", "unknown": 1},
            {"to": "55555552", "content": "good"},
            {"content": "nobody"},
            {"to": "55555553"},
        ],
    )
    # Entries without recipient or content are skipped and not counted.
    assert answer.json()["data"]["messageCount"] == 3
    assert recipients(practice) == ["55555552"]


@pytest.mark.parametrize("body", [{}, {"messages": []}])
async def test_no_messages_are_fine(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    answer = await batch(client, **body)
    assert answer.status_code == 200
    assert answer.json()["data"]["messageCount"] == 0


async def test_a_malformed_entry_crashes_after_the_earlier_ones(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await batch(
        client, messages=[{"to": "55555551", "content": "a"}, "oops", {"to": "5", "content": "b"}]
    )
    assert (answer.status_code, answer.json()) == (500, CRASH)
    assert recipients(practice) == ["55555551"]


async def test_hex_without_coding_is_garbage(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    await batch(client, messages=[{"to": "55555551", "hex_content": "0623063106460628"}])
    assert practice.network.arrivals()[0].text == "ù#ù1ùFù("


async def test_wrong_password_is_412_here(client: httpx.AsyncClient) -> None:
    answer = await client.post("/d7/secure/sendbatch", json={}, auth=("practice", "wrong"))
    assert answer.status_code == 412
    assert answer.json()["title"] == "Authentication failed"


@pytest.mark.parametrize(
    ("schedule_at", "scheduled", "after_s"),
    [
        ("86400s", "86400s", 86_400),
        ("2026-11-22 15:00:00", "3600.0s", 3600),
    ],
)
async def test_scheduled(
    *,
    practice: RunningPractice,
    client: httpx.AsyncClient,
    clock: PracticeClock,
    schedule_at: str,
    scheduled: str,
    after_s: float,
) -> None:
    before = practice.network.balances["d7"]
    answer = await batch(
        client,
        batch_config={"schedule_at": schedule_at},
        messages=[{"to": ["55555551", "55555552"], "content": "later"}],
    )
    assert answer.json()["data"]["scheduled"] == scheduled
    assert answer.json()["data"]["messageCount"] == 2
    clock.advance(after_s - 1)
    assert recipients(practice) == []
    assert len(practice.network.scheduled()) == 2
    # Charged when it is sent.
    assert practice.network.balances["d7"] == before
    clock.advance(1)
    assert recipients(practice) == ["55555551", "55555552"]
    assert practice.network.balances["d7"] == before - Decimal("0.04")


async def test_zero_seconds_is_now(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await batch(
        client, batch_config={"schedule_at": "0s"}, messages=[{"to": "5555555", "content": "a"}]
    )
    assert "scheduled" not in answer.json()["data"]
    assert recipients(practice) == ["5555555"]


@pytest.mark.parametrize(
    ("schedule_at", "status", "title"),
    [
        ("2026-11-22 13:59:59", 412, "Cannot schedule batch in past date"),
        ("2026-11-23T10:00:00", 412, "Cannot parse scheduled_at value"),
        ("2026-11-23 10:00", 412, "Cannot parse scheduled_at value"),
        ("2026-11-23 10:00:00+00:00", 412, "Cannot parse scheduled_at value"),
        ("3600", 412, "Cannot parse scheduled_at value"),
        (3600, 500, "500 Internal Server Error"),
    ],
)
async def test_schedules_that_are_refused(
    client: httpx.AsyncClient, schedule_at: Any, status: int, title: str
) -> None:
    answer = await batch(
        client, batch_config={"schedule_at": schedule_at}, messages=[{"to": "5", "content": "a"}]
    )
    assert (answer.status_code, answer.json()["title"]) == (status, title)


async def test_ordered_faults_meet_the_whole_batch(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    practice.faults.order(FaultKind.NO_ROUTE)
    practice.faults.order(FaultKind.SERVER_ERROR_SENT)
    practice.faults.order(FaultKind.EMPTY)
    messages = [{"to": "55555551", "content": "a"}]
    assert (await batch(client, messages=messages)).status_code == 412
    assert recipients(practice) == []
    assert (await batch(client, messages=messages)).status_code == 500
    assert recipients(practice) == ["55555551"]
    assert (await batch(client, messages=messages)).content == b""
    assert len(recipients(practice)) == 2


async def test_without_money_a_batch_is_accepted_all_the_same(start: Start) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal(0)))
    answer = await batch(client, messages=[{"to": "55555551", "content": "a"}])
    assert answer.json()["data"]["messageCount"] == 1
    assert recipients(practice) == []
