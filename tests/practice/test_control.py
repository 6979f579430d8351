"""Commands to a running server, and the same from Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from smsdesk.practice import faults
from smsdesk.practice.faults import FAULTS, Effect, FaultKind
from smsdesk.practice.server import RunningPractice

TOKEN = {"authorization": "Bearer practice"}


async def send(client: httpx.AsyncClient, to: str = "306912345678") -> httpx.Response:
    message = {"to": to, "from": "Desk", "text": "hi"}
    return await client.post("/practice/v1/messages", json=message, headers=TOKEN)


async def order(client: httpx.AsyncClient, **command: Any) -> httpx.Response:
    return await client.post("/control/faults", json=command)


async def test_an_ordered_fault_is_counted_off(client: httpx.AsyncClient) -> None:
    answer = await order(client, kind="no_credit", count=2)
    assert answer.json()["faults"] == [
        {
            "kind": "no_credit",
            "count": 2,
            "provider": None,
            "call": "send",
            "recipient": None,
        }
    ]
    assert [(await send(client)).status_code for _ in range(3)] == [402, 402, 202]


async def test_an_order_for_one_provider_call_and_recipient(client: httpx.AsyncClient) -> None:
    await order(client, kind="blocked", provider="isms")
    await order(client, kind="content", recipient="+306900000000")
    await order(client, kind="permission", call="balance")
    assert (await send(client)).status_code == 202
    assert (await send(client, "306900000000")).json()["error"] == "content"
    balance = await client.get("/practice/v1/balance", headers=TOKEN)
    assert (balance.status_code, balance.json()["error"]) == (403, "permission")
    left = (await client.get("/control/")).json()["faults"]
    assert [one["kind"] for one in left] == ["blocked"]


async def test_orders_come_before_numbers_and_can_be_dropped(client: httpx.AsyncClient) -> None:
    await order(client, kind="content", count=5)
    assert (await send(client, "306912345001")).json()["error"] == "content"
    assert (await send(client, "306912345003")).json()["error"] == "content"
    await client.delete("/control/faults")
    assert (await send(client)).status_code == 202
    assert (await send(client, "306912345001")).json()["error"] == "destination"


async def test_dropping_forgets_who_was_throttled(client: httpx.AsyncClient) -> None:
    async def codes() -> list[int]:
        return [(await send(client, "306912345003")).status_code for _ in range(3)]

    assert await codes() == [429, 429, 202]
    await client.delete("/control/faults")
    assert await codes() == [429, 429, 202]


async def test_a_spoiled_reply_on_a_call_that_has_no_message(client: httpx.AsyncClient) -> None:
    await order(client, kind="html", call="balance", provider="d7")
    answer = await client.get("/d7/secure/balance", auth=("practice", "practice"))
    assert answer.headers["content-type"].startswith("text/html")
    await order(client, kind="credentials", call="balance", provider="d7")
    answer = await client.get("/d7/secure/balance", auth=("practice", "practice"))
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("provider", "change", "path", "auth"),
    [
        ("d7", {"username": "u", "password": "p"}, "/d7/secure/balance", httpx.BasicAuth("u", "p")),
        (
            "isms",
            {"password": "p"},
            "/isms/api/http/credits.php?username=practice&password=p",
            None,
        ),
        (
            "bulksms",
            {"password": "p"},
            "/bulksms/CreditCheck/checkcredits?username=practice&password=p",
            None,
        ),
        (
            "decisiontelecom",
            {"key": "k"},
            "/decisiontelecom/v1/api/balance",
            httpx.BasicAuth("k", ""),
        ),
    ],
)
async def test_credentials_change(
    client: httpx.AsyncClient,
    provider: str,
    change: dict[str, str],
    path: str,
    auth: httpx.BasicAuth | None,
) -> None:
    before = await client.get(path, auth=auth)
    answer = await client.post("/control/credentials", json={"provider": provider, **change})
    assert answer.status_code == 200
    after = await client.get(path, auth=auth)
    assert "100000" in after.text
    assert "100000" not in before.text


async def test_balances_change(client: httpx.AsyncClient) -> None:
    await client.post("/control/balance", json={"balance": "0"})
    answer = await client.post("/control/balance", json={"balance": "2.5", "provider": "isms"})
    balances = answer.json()["balances"]
    assert (balances["isms"], balances["practice"]) == ("2.5", "0")
    assert (await send(client)).status_code == 402


async def test_arrivals_are_forgotten(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    await send(client)
    answer = await client.delete("/control/arrivals")
    assert answer.json()["calls"] == {"practice send": 1}
    assert practice.network.arrivals() == ()


@pytest.mark.parametrize(
    ("path", "command", "error"),
    [
        ("faults", {"kind": "nonsense"}, "kind: destination"),
        ("faults", {"kind": "html", "count": 0}, "count"),
        ("faults", {"kind": "html", "count": True}, "count"),
        ("faults", {"kind": "html", "call": "guess"}, "call"),
        ("faults", {"kind": "html", "provider": "nobody"}, "provider"),
        ("faults", {"kind": "html", "recipient": 5}, "recipient"),
        ("credentials", {"provider": "decisiontelecom"}, "key"),
        ("credentials", {}, "provider"),
        ("balance", {"balance": "much"}, "balance"),
        ("balance", {"balance": "1", "provider": "nobody"}, "provider"),
        ("balance", [], "body"),
    ],
)
async def test_commands_that_make_no_sense(
    client: httpx.AsyncClient, path: str, command: Any, error: str
) -> None:
    answer = await client.post(f"/control/{path}", json=command)
    assert answer.status_code == 422
    assert answer.json()["error"].startswith(error)


async def test_a_form_from_a_web_page_is_no_command(client: httpx.AsyncClient) -> None:
    answer = await client.post("/control/balance", data={"balance": "0"})
    assert (answer.status_code, answer.json()["error"]) == (422, "content-type: application/json")
    answer = await client.post(
        "/control/balance", content="{", headers={"content-type": "application/json"}
    )
    assert answer.json()["error"] == "body: JSON"


def test_the_table_names_every_kind_once() -> None:
    assert [fault.kind for fault in FAULTS] == list(FaultKind)
    assert [fault.digits for fault in FAULTS] == [f"{n:03}" for n in range(1, len(FAULTS) + 1)]


@pytest.mark.parametrize("kind", [f.kind for f in FAULTS if f.effect is Effect.REFUSAL])
async def test_every_interface_survives_every_refusal(
    practice: RunningPractice, client: httpx.AsyncClient, kind: FaultKind
) -> None:
    for provider, path in (
        ("d7", "/d7/secure/balance"),
        ("isms", "/isms/api/http/credits.php"),
        ("bulksms", "/bulksms/CreditCheck/checkcredits"),
        ("decisiontelecom", "/decisiontelecom/v1/api/balance"),
        ("practice", "/practice/v1/balance"),
    ):
        practice.faults.order(kind, provider=provider, call="balance")
        assert (await client.get(path)).status_code in {200, 400, 401, 402, 403, 409, 412, 422} | {
            429,
            500,
            503,
        }
    assert practice.faults.orders() == ()


def test_the_readme_has_the_same_table() -> None:
    text = Path(faults.__file__).with_name("README.md").read_text("utf-8")
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| 0")]
    assert [(row[0].strip("| "), row[1].strip("`"), row[3]) for row in rows] == [
        (fault.digits, fault.kind.value, "yes" if fault.goes_out else "no") for fault in FAULTS
    ]
