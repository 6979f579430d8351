"""The practice provider's own interface, as its README describes it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

TOKEN = {"authorization": "Bearer practice"}
MESSAGE: dict[str, Any] = {"to": "+306912345678", "from": "Desk", "text": "Hello"}


async def send(client: httpx.AsyncClient, **fields: Any) -> httpx.Response:
    return await client.post("/practice/v1/messages", json={**MESSAGE, **fields}, headers=TOKEN)


async def test_one_message(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await send(client, text="я" * 71, encoding="ucs-2", flash=True, validity_minutes=60)
    assert answer.status_code == 202
    assert answer.json()["parts"] == 2
    assert answer.json()["state"] == "queued"
    (arrival,) = practice.network.arrivals()
    assert arrival.ids == (answer.json()["id"],)
    assert (arrival.recipient, arrival.flash, arrival.validity_minutes) == (
        "306912345678",
        True,
        60,
    )


@pytest.mark.parametrize(
    ("digits", "states"),
    [
        ("678", ["queued", "sent", "delivered"]),
        ("015", ["queued", "sent", "failed"]),
        ("016", ["queued", "sent", "expired"]),
        ("017", ["queued", "sent", "sent"]),
        ("018", ["queued", "sent", "unknown"]),
    ],
)
async def test_states(start: Start, clock: PracticeClock, digits: str, states: list[str]) -> None:
    _, client = await start(PracticeConfig(timing=Timing(10, 20)))
    message_id = (await send(client, to=f"306912345{digits}")).json()["id"]
    for state in states:
        answer = await client.get(f"/practice/v1/messages/{message_id}", headers=TOKEN)
        assert answer.json() == {"id": message_id, "state": state}
        clock.advance(10)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"to": "abc"}, "destination"),
        ({"to": 306912345678}, "destination"),
        ({"from": "TwelveLetter"}, "sender"),
        ({"text": ""}, "content"),
        ({"text": "я"}, "content"),
        ({"encoding": "utf-8"}, "parameter"),
        ({"encoding": []}, "parameter"),
        ({"flash": 1}, "parameter"),
        ({"validity_minutes": 0}, "parameter"),
        ({"extra": 1}, "parameter"),
    ],
)
async def test_fields_that_are_refused(
    practice: RunningPractice, client: httpx.AsyncClient, fields: dict[str, Any], reason: str
) -> None:
    answer = await send(client, **fields)
    assert (answer.status_code, answer.json()["error"]) == (422, reason)
    assert practice.network.arrivals() == ()


@pytest.mark.parametrize(
    ("digits", "status", "reason"),
    [
        ("001", 422, "destination"),
        ("002", 422, "blocked"),
        ("003", 429, "throttled"),
        ("004", 402, "credit"),
        ("005", 500, "unknown"),
        ("020", 500, "unknown"),
        ("021", 503, "provider_down"),
        ("022", 422, "sender"),
        ("023", 422, "content"),
        ("024", 401, "auth"),
        ("025", 403, "permission"),
        ("026", 422, "no_route"),
    ],
)
async def test_refusals_by_number(
    practice: RunningPractice, client: httpx.AsyncClient, digits: str, status: int, reason: str
) -> None:
    answer = await send(client, to=f"306912345{digits}")
    assert (answer.status_code, answer.json()["error"]) == (status, reason)
    assert ("retry-after" in answer.headers) is (status == 429)
    assert len(practice.network.arrivals()) == (1 if digits == "020" else 0)


async def test_balance_and_its_end(start: Start) -> None:
    _, client = await start(PracticeConfig(balance=Decimal("1.45")))
    answer = await client.get("/practice/v1/balance", headers=TOKEN)
    assert answer.json() == {"balance": "1.45", "unit": "credits"}
    assert (await send(client)).status_code == 202
    assert (await send(client)).json()["error"] == "credit"


async def test_token_method_and_body(client: httpx.AsyncClient) -> None:
    path = "/practice/v1/messages"
    for headers in ({}, {"authorization": "Bearer wrong"}):
        answer = await client.post(path, json=MESSAGE, headers=headers)
        assert (answer.status_code, answer.json()["error"]) == (401, "auth")
    assert (await client.get(path, headers=TOKEN)).status_code == 405
    for body in ("{", "[]"):
        answer = await client.post(path, content=body, headers=TOKEN)
        assert (answer.status_code, answer.json()["error"]) == (422, "parameter")
    assert (await client.get(f"{path}/nothing", headers=TOKEN)).status_code == 404
    assert (await client.get("/practice/v1/nothing", headers=TOKEN)).status_code == 404
