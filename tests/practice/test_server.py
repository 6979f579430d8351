"""The server itself: loopback only, real cuts, every way to spoil a reply, and a quick end."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import subprocess
import sys
import time
import warnings
from contextlib import suppress

import httpx
import pytest

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.server import RunningPractice, running
from tests.support.practice_server import Start

TOKEN = {"authorization": "Bearer practice"}


async def send(client: httpx.AsyncClient, to: str, text: str = "hi") -> httpx.Response:
    return await client.post(
        "/practice/v1/messages", json={"to": to, "text": text, "from": "Desk"}, headers=TOKEN
    )


def arrived(practice: RunningPractice) -> list[str]:
    return [arrival.recipient for arrival in practice.network.arrivals()]


async def test_no_answer_at_all_yet_the_message_went_out(start: Start) -> None:
    practice, client = await start(PracticeConfig(hang_s=60))
    client.timeout = httpx.Timeout(0.2)
    with pytest.raises(httpx.ReadTimeout):
        await send(client, "306912345006")
    assert arrived(practice) == ["306912345006"]


async def test_a_hang_ends_with_a_closed_connection(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        await send(client, "306912345006")
    assert arrived(practice) == ["306912345006"]


async def test_a_reset_after_the_request_was_taken(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    with pytest.raises(httpx.ReadError):
        await send(client, "306912345007")
    assert arrived(practice) == ["306912345007"]


async def test_a_close_before_the_request_was_taken(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        await send(client, "306912345008")
    assert arrived(practice) == []


@pytest.mark.parametrize(
    ("digits", "status", "content_type", "went_out"),
    [
        ("009", 200, "text/html; charset=UTF-8", False),
        ("010", 202, "application/json", True),
        ("011", 202, "application/json", True),
        ("013", 202, "application/json", True),
    ],
)
async def test_replies_that_cannot_be_read(
    *,
    practice: RunningPractice,
    client: httpx.AsyncClient,
    digits: str,
    status: int,
    content_type: str,
    went_out: bool,
) -> None:
    answer = await send(client, f"306912345{digits}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, content_type)
    with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
        json.loads(answer.content)
    assert bool(arrived(practice)) is went_out


async def test_the_wrong_charset_is_not_utf_8(client: httpx.AsyncClient) -> None:
    answer = await send(client, "306912345013")
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode()


async def test_ten_megabytes(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await send(client, "306912345012")
    assert len(answer.content) == 10 * 1024 * 1024
    assert arrived(practice) == ["306912345012"]


async def test_a_client_may_leave_a_huge_reply(start: Start) -> None:
    _, client = await start(PracticeConfig(huge_bytes=50 * 1024 * 1024))
    request = client.build_request(
        "POST", "/practice/v1/messages", json={"to": "306912345012", "text": "hi"}, headers=TOKEN
    )
    answer = await client.send(request, stream=True)
    await answer.aclose()
    assert (await client.get("/practice/v1/balance", headers=TOKEN)).status_code == 200


async def test_a_text_reply_is_truncated_below_its_announced_length(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    practice.faults.order(FaultKind.TRUNCATED, provider="isms")
    with pytest.raises(httpx.RemoteProtocolError, match="peer closed connection"):
        await client.get(
            "/isms/api/http/send.php",
            params={
                "username": "practice",
                "password": "practice",
                "from": "Desk",
                "to": "306912345678",
                "message": "hi",
            },
        )
    assert arrived(practice) == ["306912345678"]


async def test_a_redirect_to_another_host_tells_when_it_is_followed(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, "306912345014")
    assert answer.status_code == 307
    assert answer.headers["location"] == f"http://localhost:{practice.port}/stray"
    assert practice.practice.strayed == 0
    await client.post("/stray")
    assert practice.practice.strayed == 1
    assert arrived(practice) == []


async def test_a_slow_answer_is_a_good_one(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, "306912345019")
    assert answer.status_code == 202
    assert arrived(practice) == ["306912345019"]


async def test_calls_are_counted(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    await send(client, "306912345678")
    await send(client, "306912345001")
    await client.get("/practice/v1/balance", headers=TOKEN)
    assert practice.practice.calls == {("practice", "send"): 2, ("practice", "balance"): 1}


async def test_faults_by_number_can_be_switched_off(start: Start) -> None:
    practice, client = await start(PracticeConfig(faults_by_number=False))
    answers = [await send(client, f"306912345{number:03}") for number in range(1, 30)]
    assert {answer.status_code for answer in answers} == {202}
    assert len(arrived(practice)) == 29


async def test_stops_at_once_whatever_hangs() -> None:
    async with running(PracticeConfig(hang_s=60)) as practice:
        url = f"{practice.base_url}/practice/v1/messages"
        client = httpx.AsyncClient(trust_env=False, timeout=30)
        call = asyncio.create_task(
            client.post(url, json={"to": "306912345006", "text": "hi"}, headers=TOKEN)
        )
        answered, _ = await asyncio.wait({call}, timeout=0.1)
        assert not answered
        began = time.monotonic()
    assert time.monotonic() - began < 0.9
    with pytest.raises(httpx.TransportError):
        await call
    await client.aclose()


async def test_a_port_in_use_is_an_error_and_no_exit() -> None:
    async with running() as practice:
        with pytest.raises(OSError, match="in use"):
            async with running(port=practice.port):
                pass


async def test_only_loopback() -> None:
    with pytest.raises(ValueError, match="is not loopback"):
        async with running(host="0.0.0.0"):
            pass


def test_importing_it_imports_no_server() -> None:
    code = (
        "import sys, smsdesk.practice.server;"
        "print([m for m in ('starlette', 'uvicorn', 'httpx') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("turns", range(6))
async def test_a_client_that_comes_while_it_stops_leaves_nothing_open(turns: int) -> None:
    """Its socket may have been accepted and not be a connection yet."""
    loop = asyncio.get_running_loop()
    with socket.socket() as client, warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        client.setblocking(False)
        async with running() as practice:
            client.connect_ex((practice.host, practice.port))
            for _ in range(turns):
                await asyncio.sleep(0)
        with suppress(ConnectionResetError):
            async with asyncio.timeout(5):
                assert await loop.sock_recv(client, 1) == b""
        gc.collect()
    assert [str(one.message) for one in complaints] == []
