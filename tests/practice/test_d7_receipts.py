"""What D7's gateway calls back with: receipts and batch callbacks (providers.md §1.4 and §1.6)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest
import pytest_asyncio

from smsdesk.practice.config import PracticeConfig, Timing
from tests.support.practice_server import PracticeClock, Start
from tests.support.stand_in import Action, Request, StandIn, computed, reply

AUTH = ("practice", "practice")
TIMING = Timing(on_the_way_after_s=10, settled_after_s=20)


class Listener:
    """Keeps every callback and gives the answers in turn, the last one for ever."""

    def __init__(self, server: StandIn) -> None:
        self.url = f"{server.url}/receipts?token=x"
        self.answers = ["ACK/Jasmin"]
        self._heard: asyncio.Queue[Request] = asyncio.Queue()
        server.otherwise = computed(self._hear)

    def _hear(self, request: Request) -> Action:
        self._heard.put_nowait(request)
        return reply(200, self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])

    async def next(self) -> Request:
        return await asyncio.wait_for(self._heard.get(), 5)

    @property
    def silent(self) -> bool:
        return self._heard.empty()


@pytest_asyncio.fixture
async def listener() -> AsyncIterator[Listener]:
    async with StandIn() as server:
        yield Listener(server)


async def send(client: httpx.AsyncClient, **fields: Any) -> str:
    message = {"to": "306912345678", "content": "Hello", **fields}
    answer = await client.post("/d7/secure/send", json=message, auth=AUTH)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]).removeprefix('Success "')


async def test_level_three_gives_both(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(timing=TIMING))
    message_id = await send(client, **{"dlr-url": listener.url, "dlr-level": 3})
    clock.advance(10)
    first = await listener.next()
    assert (first.method, first.path, first.query) == ("POST", "/receipts", {"token": "x"})
    assert first.form == {
        "id": message_id,
        "level": "1",
        "message_status": "ESME_ROK",
        "connector": "practice_smsc",
    }
    clock.advance(10)
    second = (await listener.next()).form
    smsc_id = second["id_smsc"]
    assert second == {
        "id": message_id,
        "level": "2",
        "message_status": "DELIVRD",
        # The gateway puts the SMSC's id here.
        "connector": smsc_id,
        "id_smsc": smsc_id,
        "sub": "001",
        "dlvrd": "001",
        "subdate": "2611221400",
        "donedate": "2611221400",
        "err": "000",
        "text": "Hello",
    }
    await practice.practice.pusher.drained()
    assert listener.silent


async def test_level_one_is_the_default_and_get_keeps_the_query(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(timing=TIMING))
    message_id = await send(client, **{"dlr_url": listener.url, "dlr-method": "get"})
    clock.advance(20)
    only = await listener.next()
    assert only.method == "GET"
    assert only.query["token"] == "x"
    assert (only.query["id"], only.query["level"]) == (message_id, "1")
    await practice.practice.pusher.drained()
    assert listener.silent


@pytest.mark.parametrize(
    ("digits", "status"), [("015", "UNDELIV"), ("016", "EXPIRED"), ("018", "UNKNOWN")]
)
async def test_bad_ends(
    start: Start, clock: PracticeClock, listener: Listener, digits: str, status: str
) -> None:
    _, client = await start(PracticeConfig(timing=TIMING))
    await send(client, to=f"306912345{digits}", dlr_url=listener.url, dlr_level=2)
    clock.advance(20)
    receipt = (await listener.next()).form
    assert (receipt["message_status"], receipt["dlvrd"]) == (status, "000")


async def test_no_receipt_without_an_address_or_for_what_stays_on_the_way(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(timing=TIMING))
    await send(client, dlr="yes")
    await send(client, to="306912345017", dlr_url=listener.url, dlr_level=2)
    await send(client, dlr_url="http://192.0.2.1/receipts", dlr_level=2)
    clock.advance(60)
    await practice.practice.pusher.drained()
    assert listener.silent


async def test_four_tries_thirty_seconds_apart(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(timing=TIMING))
    listener.answers = ["thanks"]
    await send(client, dlr_url=listener.url)
    clock.advance(10)
    pusher = practice.practice.pusher
    for due_at in (clock() + 30, clock() + 60, clock() + 90, None):
        await listener.next()
        await pusher.answered()
        assert pusher.next_at == due_at
        clock.advance(30)
    await practice.practice.pusher.drained()
    assert listener.silent


async def test_an_acknowledgement_ends_the_tries(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(timing=TIMING, push_retry_s=0))
    listener.answers = ["no", " ACK/Jasmin\n"]
    await send(client, dlr_url=listener.url)
    clock.advance(10)
    await listener.next()
    await listener.next()
    await practice.practice.pusher.drained()
    assert listener.silent


async def batch(client: httpx.AsyncClient, listener: Listener, **more: Any) -> str:
    urls = {"callback_url": listener.url, "errback_url": listener.url}
    body = {
        "batch_config": {**urls, **more},
        "messages": [{"to": ["55555551", "bad"], "content": "a"}],
    }
    answer = await client.post("/d7/secure/sendbatch", json=body, auth=AUTH)
    return str(answer.json()["data"]["batchId"])


async def test_batch_callbacks(start: Start, listener: Listener) -> None:
    practice, client = await start()
    batch_id = await batch(client, listener)
    heard = sorted([await listener.next(), await listener.next()], key=lambda one: one.query["to"])
    assert [one.method for one in heard] == ["GET", "GET"]
    good, bad = (one.query for one in heard)
    # Both quotes here, unlike in the answer to send.
    (arrival,) = practice.network.arrivals()
    assert good == {
        "token": "x",
        "batchId": batch_id,
        "to": "55555551",
        "status": "1",
        "statusText": f'Success "{arrival.ids[0]}"',
    }
    assert bad["status"] == "0"
    assert bad["statusText"] == ('HTTPAPI error: Error "Argument [to] has an invalid value: [bad].')


async def test_a_scheduled_batch_calls_back_at_its_time(
    start: Start, clock: PracticeClock, listener: Listener
) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal(0)))
    await batch(client, listener, schedule_at="60s")
    assert listener.silent
    clock.advance(60)
    texts = {(await listener.next()).query["statusText"] for _ in range(2)}
    # Charged when it is sent: the money is missed only now.
    assert any(text.startswith('HTTPAPI error: Error "Cannot charge') for text in texts)
    await practice.practice.pusher.drained()
    assert listener.silent
