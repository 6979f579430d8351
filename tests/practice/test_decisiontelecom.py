"""DecisionTelecom's practice interface against providers.md §2."""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import Any

import httpx
import pytest

from smsdesk.practice.config import PRACTICE_KEY, PracticeConfig, Timing
from smsdesk.practice.network import Arrival
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

API = "/decisiontelecom/v1/api"
UNAUTHORISED = {
    "name": "Unauthorized",
    "message": "Your request was made with invalid credentials.",
    "code": 0,
    "status": 401,
}
INVALID = "Empty parameter or parameter validation error"


def basic(key: str) -> dict[str, str]:
    return {"authorization": "Basic " + base64.b64encode(key.encode()).decode()}


AUTH = basic(PRACTICE_KEY)


async def send(client: httpx.AsyncClient, **fields: Any) -> httpx.Response:
    message = {
        "phone": 380632132121,
        "sender": "InfoItd",
        "text": "Hello",
        "validity_period": 120,
        **fields,
    }
    return await client.post(f"{API}/send-sms", json=message, headers=AUTH)


async def send_many(client: httpx.AsyncClient, phones: Any, **fields: Any) -> httpx.Response:
    message = {"phones": phones, "sender": "info", "text": "Hi", "validity_period": 300, **fields}
    return await client.post(f"{API}/multiple-message", json=message, headers=AUTH)


def only(practice: RunningPractice) -> Arrival:
    (arrival,) = practice.network.arrivals()
    return arrival


async def test_one_message(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await send(client)
    assert answer.status_code == 200
    assert answer.json() == {
        "message_data": [
            {
                "message_id": 26348338,
                "phone": 380632132121,
                "part_count": 1,
                "concat_part": 1,
                "status": "ACCEPTD",
            }
        ]
    }
    arrival = only(practice)
    assert (arrival.recipient, arrival.sender, arrival.text) == ("380632132121", "InfoItd", "Hello")
    assert (arrival.validity_minutes, arrival.cost) == (120, Decimal("0.45"))


async def test_many_are_a_list_of_lists_without_a_wrapper(client: httpx.AsyncClient) -> None:
    answer = await send_many(client, [380631111112, "380636151111"], text="a" * 161)
    body = answer.json()
    assert [[part["phone"] for part in parts] for parts in body] == [
        [380631111112, 380631111112],
        [380636151111, 380636151111],
    ]
    assert [[part["concat_part"] for part in parts] for parts in body] == [[1, 2], [1, 2]]
    assert {part["part_count"] for parts in body for part in parts} == {2}
    ids = [part["message_id"] for parts in body for part in parts]
    assert len(set(ids)) == 4
    assert all(type(one) is int for one in ids)


async def test_another_phone_in_the_reply_if_wished(start: Start) -> None:
    practice, client = await start(PracticeConfig(decisiontelecom_other_phone=True))
    answer = await send(client)
    assert answer.json()["message_data"][0]["phone"] == 380632132122
    assert only(practice).recipient == "380632132121"


@pytest.mark.parametrize(
    "headers", [{}, basic("wrong"), {"authorization": PRACTICE_KEY}, {"authorization": "Basic %"}]
)
@pytest.mark.parametrize("path", ["send-sms", "multiple-message", "balance", "status", "hlr"])
async def test_wrong_keys(client: httpx.AsyncClient, headers: dict[str, str], path: str) -> None:
    answer = await client.post(f"{API}/{path}", json={}, headers=headers)
    assert (answer.status_code, answer.json()) == (401, UNAUTHORISED)


async def test_a_colon_after_the_key_also_works(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"{API}/balance", headers=basic(f"{PRACTICE_KEY}:"))
    assert answer.status_code == 200


async def test_balance(start: Start) -> None:
    _, client = await start(PracticeConfig(balance=Decimal("6123.95")))
    answer = await client.get(f"{API}/balance", headers=AUTH)
    assert answer.json() == {"balance": "6123.9500000", "currency": "UAH", "credit": 0}


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"phone": "+380632132121"}, "phone"),
        ({"phone": None}, "phone"),
        ({"phone": 1.5}, "phone"),
        ({"phone": True}, "phone"),
        ({"phone": 12}, "phone"),
        ({"sender": "TwelveLetter"}, "sender"),
        ({"sender": ""}, "sender"),
        ({"text": ""}, "text"),
        ({"text": None}, "text"),
        ({"validity_period": 0}, "validity_period"),
        ({"validity_period": 4321}, "validity_period"),
        ({"validity_period": "120"}, "validity_period"),
        ({"validity_period": None}, "validity_period"),
        ({"phone": 380632132001}, "phone"),
        ({"phone": 380632132022}, "sender"),
        ({"phone": 380632132023}, "text"),
    ],
)
async def test_parameters_that_are_refused(
    practice: RunningPractice, client: httpx.AsyncClient, fields: dict[str, Any], name: str
) -> None:
    answer = await send(client, **fields)
    assert answer.status_code == 400
    assert answer.json() == {
        "name": f"Invalid Parameter: {name}",
        "message": INVALID,
        "code": 1,
        "status": 400,
    }
    assert practice.network.arrivals() == ()


@pytest.mark.parametrize(("minutes", "single", "many"), [(1, 200, 400), (2, 200, 200)])
async def test_the_two_lower_limits_of_validity(
    client: httpx.AsyncClient, minutes: int, single: int, many: int
) -> None:
    assert (await send(client, validity_period=minutes)).status_code == single
    answer = await send_many(client, [380631111112], validity_period=minutes)
    assert answer.status_code == many


@pytest.mark.parametrize("phones", [[], 380631111112, [380631111112, "x"], [380632132001]])
async def test_bad_phones(client: httpx.AsyncClient, phones: Any) -> None:
    answer = await send_many(client, phones)
    assert answer.status_code == 400
    assert answer.json()["name"] == "Invalid Parameter: phones"


@pytest.mark.parametrize(
    ("digits", "status", "code", "name", "message"),
    [
        ("004", 402, 3, "Topup balance is required", "User balance is empty"),
        ("003", 429, 0, "Too Many Requests", "Rate limit exceeded"),
        ("024", 401, 0, "Unauthorized", "Your request was made with invalid credentials."),
    ],
)
@pytest.mark.parametrize("as_200", [False, True])
async def test_errors_and_errors_in_a_200(
    *, start: Start, digits: str, status: int, code: int, name: str, message: str, as_200: bool
) -> None:
    _, client = await start(PracticeConfig(decisiontelecom_errors_as_200=as_200))
    answer = await send(client, phone=int(f"380632132{digits}"))
    assert answer.status_code == (200 if as_200 else status)
    assert answer.json() == {"name": name, "message": message, "code": code, "status": status}


@pytest.mark.parametrize(("digits", "went_out"), [("005", 0), ("020", 1), ("021", 0)])
async def test_server_errors_leave_it_open(
    practice: RunningPractice, client: httpx.AsyncClient, digits: str, went_out: int
) -> None:
    answer = await send(client, phone=int(f"380632132{digits}"))
    body = answer.json()
    assert (answer.status_code, body["name"], body["code"]) == (500, "Internal server error", 2)
    assert "unexpected condition" in body["message"]
    assert len(practice.network.arrivals()) == went_out


async def test_throttling_says_how_long(client: httpx.AsyncClient) -> None:
    answers = [await send(client, phone=380632132003) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].headers["retry-after"] == "1"
    assert answers[0].headers["x-rate-limit-reset"] == "1"


async def test_blocked_is_a_rejected_state_with_an_id(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send_many(client, [380632132002, 380632132121])
    (blocked,), (good,) = answer.json()
    assert (blocked["status"], good["status"]) == ("REJECTD", "ACCEPTD")
    assert only(practice).recipient == "380632132121"
    asked = await client.get(
        f"{API}/status", params={"message_id": blocked["message_id"]}, headers=AUTH
    )
    assert asked.json() == {"message_id": blocked["message_id"], "status": "REJECTD"}


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("121", ["ACCEPTD", "ENROUTE", "DELIVRD"]),
        ("015", ["ACCEPTD", "ENROUTE", "UNDELIV"]),
        ("016", ["ACCEPTD", "ENROUTE", "EXPIRED"]),
        ("017", ["ACCEPTD", "ENROUTE", "ENROUTE"]),
        ("018", ["ACCEPTD", "ENROUTE", "UNKNOWN"]),
    ],
)
async def test_states_of_every_part(
    start: Start, clock: PracticeClock, digits: str, words: list[str]
) -> None:
    _, client = await start(PracticeConfig(timing=Timing(10, 20)))
    answer = await send(client, phone=int(f"380632132{digits}"), text="я" * 71)
    ids = [part["message_id"] for part in answer.json()["message_data"]]
    assert len(ids) == 2
    for word in words:
        for message_id in ids:
            asked = await client.get(f"{API}/status?message_id={message_id}", headers=AUTH)
            assert asked.json() == {"message_id": message_id, "status": word}
        clock.advance(10)


async def test_status_of_nothing(client: httpx.AsyncClient) -> None:
    missing = await client.get(f"{API}/status?message_id=1", headers=AUTH)
    assert (missing.status_code, missing.json()["name"]) == (404, "Not Found")
    bad = await client.get(f"{API}/status?message_id=x", headers=AUTH)
    assert bad.json()["name"] == "Invalid Parameter: message_id"


async def test_paths_methods_and_bodies(client: httpx.AsyncClient) -> None:
    assert (await client.get(f"{API}/nothing", headers=AUTH)).json()["status"] == 404
    wrong = await client.get(f"{API}/send-sms", headers=AUTH)
    assert (wrong.status_code, wrong.json()["name"]) == (405, "Method Not Allowed")
    bad = await client.post(f"{API}/send-sms", content="{", headers=AUTH)
    assert (bad.status_code, bad.json()["name"]) == (400, "Bad Request")


@pytest.mark.parametrize(
    ("text", "encoding", "parts"),
    [
        ("a" * 160, "gsm-7", 1),
        ("€" * 81, "gsm-7", 2),
        ("я" * 70, "ucs-2", 1),
        ("я" * 135, "ucs-2", 3),
        ("ç", "ucs-2", 1),
    ],
)
async def test_the_provider_chooses_the_alphabet(
    practice: RunningPractice, client: httpx.AsyncClient, text: str, encoding: str, parts: int
) -> None:
    answer = await send(client, text=text)
    assert len(answer.json()["message_data"]) == parts
    arrival = only(practice)
    assert (arrival.text, arrival.encoding, arrival.parts) == (text, encoding, parts)


async def test_without_money_nothing_goes_out(start: Start) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal("0.50")))
    assert (await send_many(client, [380631111112, 380631111113])).status_code == 402
    assert practice.network.arrivals() == ()
    hlr = {"phones": [380631111112, 380631111113]}
    assert (await client.post(f"{API}/hlr", json=hlr, headers=AUTH)).status_code == 402


async def test_hlr(client: httpx.AsyncClient) -> None:
    phones = {"phones": [380631111112, 380631111001]}
    accepted = (await client.post(f"{API}/hlr", json=phones, headers=AUTH)).json()
    assert [(one["phone"], one["status"]) for one in accepted] == [
        (380631111112, "Accepted"),
        (380631111001, "Accepted"),
    ]
    assert list(accepted[0]) == ["id", "phone", "href", "status"]
    one = (await client.get(f"{API}/hlr-status?id={accepted[0]['id']}", headers=AUTH)).json()
    assert (one["phone"], one["status"], one["network"]) == (380631111112, 0, "Practice Mobile")
    several = await client.get(f"{API}/hlr-status", params={"id": '["1","2"]'}, headers=AUTH)
    assert [found["status"] for found in several.json()] == [0, 1]
    assert (await client.get(f"{API}/hlr-status?id=99", headers=AUTH)).status_code == 404
    assert (await client.get(f"{API}/hlr-status?id=x", headers=AUTH)).status_code == 400
