"""The page of what arrived: everything escaped, newest first, no secrets, and the same as JSON."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from smsdesk.practice.config import PRACTICE_KEY
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock

TOKEN = {"authorization": "Bearer practice"}


async def send(client: httpx.AsyncClient, text: str, **fields: Any) -> None:
    message = {"to": "306912345678", "from": "Desk", "text": text, "encoding": "ucs-2", **fields}
    answer = await client.post("/practice/v1/messages", json=message, headers=TOKEN)
    assert answer.status_code == 202


async def test_an_empty_page(client: httpx.AsyncClient) -> None:
    answer = await client.get("/")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "Nothing has arrived yet." in answer.text
    assert "prefers-color-scheme: dark" in answer.text
    assert '<meta http-equiv="refresh"' in answer.text
    assert "script" not in answer.text


async def test_everything_is_shown_and_escaped(
    client: httpx.AsyncClient, clock: PracticeClock
) -> None:
    await send(client, "first")
    clock.advance(10)
    await send(client, "<b>مرحبا</b> & 😀", flash=True, **{"from": '"><i>'})
    page = (await client.get("/")).text
    assert "2 arrived" in page
    assert '<td class="text" dir="auto">&lt;b&gt;مرحبا&lt;/b&gt; &amp; 😀</td>' in page
    assert "&quot;&gt;&lt;i&gt;" in page
    assert "<b>" not in page
    assert page.index("مرحبا") < page.index("first")
    assert '<td class="delivered">delivered</td>' in page
    assert '<td class="queued">queued</td>' in page
    assert "<td>flash</td>" in page


async def test_what_waits_for_its_time_is_shown_apart(
    client: httpx.AsyncClient, clock: PracticeClock
) -> None:
    login = {"username": "practice", "password": "practice"}
    params = {"from": "Desk", "to": "306912345678", "message": "later", "schedule": "+60 seconds"}
    await client.get("/isms/api/http/send.php", params={**login, **params})
    assert "Waiting for their time" in (await client.get("/")).text
    document = (await client.get("/arrivals.json")).json()
    assert document["arrivals"] == []
    assert [one["text"] for one in document["scheduled"]] == ["later"]
    assert document["scheduled"][0]["state"] == "scheduled"
    clock.advance(60)
    assert "Waiting for their time" not in (await client.get("/")).text


async def test_no_secret_is_ever_shown(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    practice.practice.change_credentials("d7", username="u53r", password="p455")
    practice.practice.change_credentials("practice", token="t0k3n")
    client.headers["authorization"] = "Bearer t0k3n"
    await client.post(
        "/practice/v1/messages", json={"to": "306912345678", "text": "a", "from": "Desk"}
    )
    for path in ("/", "/arrivals.json", "/control/"):
        shown = (await client.get(path)).text
        assert not [word for word in ("u53r", "p455", "t0k3n", PRACTICE_KEY) if word in shown]


async def test_json_lets_arrivals_be_counted(client: httpx.AsyncClient) -> None:
    for text in ("a", "b", "a"):
        await send(client, text)
    arrivals = (await client.get("/arrivals.json")).json()["arrivals"]
    counted = [(one["recipient"], one["text"]) for one in arrivals]
    assert counted.count(("306912345678", "a")) == 2
    assert [one["number"] for one in arrivals] == [3, 2, 1]


async def test_the_lost_are_listed_apart(client: httpx.AsyncClient) -> None:
    message = {"to": "3" * 21, "content": "a"}
    await client.post("/d7/secure/send", json=message, auth=("practice", "practice"))
    document = (await client.get("/arrivals.json")).json()
    assert document["arrivals"] == []
    assert len(document["lost"]) == 1
    assert "1 accepted but never given to the network" in (await client.get("/")).text


@pytest.mark.parametrize("path", ["/", "/arrivals.json", "/control/"])
async def test_only_for_who_asks_by_a_local_name(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path, headers={"host": "practice.example.com"})
    assert answer.status_code == 403
