"""The bulksms practice interface against providers.md §3."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

import httpx
import pytest

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.network import Arrival
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

LOGIN = {"username": "practice", "password": "practice"}
MESSAGE = {
    **LOGIN,
    "type": "0",
    "dlr": "1",
    "destination": "306912345678",
    "source": "Desk",
    "message": "Hello",
}
ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


async def send(client: httpx.AsyncClient, **params: str) -> str:
    answer = await client.get("/bulksms/bulksms/bulksms", params={**MESSAGE, **params})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    return answer.text


async def schedule(client: httpx.AsyncClient, **params: str) -> str:
    when = {"date": "11/22/2026", "time": "03:00 pm", "gmt": "GMT +0:00"}
    answer = await client.get("/bulksms/bulksms/schedulemsg", params={**MESSAGE, **when, **params})
    return answer.text


async def credits(client: httpx.AsyncClient, **params: str) -> str:
    answer = await client.get("/bulksms/CreditCheck/checkcredits", params={**LOGIN, **params})
    return answer.text


def recipients(practice: RunningPractice) -> list[str]:
    return [arrival.recipient for arrival in practice.network.arrivals()]


def only(practice: RunningPractice) -> Arrival:
    (arrival,) = practice.network.arrivals()
    return arrival


async def test_one_message(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    answer = await send(client, destination="+306912345678")
    assert re.fullmatch(rf"1701\|306912345678\|{ID}", answer)
    assert only(practice).ids == (answer.split("|")[2],)


async def test_a_form_in_a_post_works_too(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await client.post("/bulksms/bulksms/bulksms", data=MESSAGE)
    assert answer.text.startswith("1701|306912345678|")
    assert only(practice).text == "Hello"


@pytest.mark.parametrize("separator", ["|", ":"])
@pytest.mark.parametrize("joiner", [",", "\n"])
async def test_both_spellings_of_several_recipients(
    start: Start, separator: Literal["|", ":"], joiner: Literal[",", "\n"]
) -> None:
    _, client = await start(PracticeConfig(bulksms_separator=separator, bulksms_joiner=joiner))
    answer = await send(client, destination="306912345678,306912345679")
    entry = rf"1701\|%s{re.escape(separator)}{ID}"
    assert re.fullmatch(entry % "306912345678" + joiner + entry % "306912345679", answer)


async def test_a_bad_number_is_na_and_the_rest_goes_on(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, destination="12,306912345678,306912345001,306912345679")
    assert [entry.split("|")[:2] for entry in answer.split(",")] == [
        ["1706", "NA"],
        ["1701", "306912345678"],
        ["1706", "NA"],
        ["1701", "306912345679"],
    ]
    assert recipients(practice) == ["306912345678", "306912345679"]


async def test_a_single_bad_number_is_named(client: httpx.AsyncClient) -> None:
    assert await send(client, destination="12") == "1706|12"


@pytest.mark.parametrize("code", ["1025", "1725"])
async def test_no_credit_ends_the_batch(start: Start, code: Literal["1025", "1725"]) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal(1), bulksms_credit_code=code))
    answer = await send(client, destination="306912345677,306912345678,306912345679")
    entries = answer.split(",")
    assert entries[0].startswith("1701|306912345677|")
    assert entries[1:] == [f"{code}|306912345678"]
    assert recipients(practice) == ["306912345677"]


@pytest.mark.parametrize(
    ("digits", "code", "went_out"),
    [
        ("002", "1042", False),
        ("003", "1709", False),
        ("004", "1025", False),
        ("005", "1710", False),
        ("020", "1715", True),
        ("021", "1709", False),
        ("022", "1707", False),
        ("023", "1705", False),
        ("024", "1703", False),
        ("025", "18", False),
        ("026", "11", False),
    ],
)
async def test_any_other_code_ends_the_batch(
    practice: RunningPractice,
    client: httpx.AsyncClient,
    digits: str,
    code: str,
    went_out: bool,
) -> None:
    bad = f"306912345{digits}"
    answer = await send(client, destination=f"306912345677,{bad},306912345679")
    entries = answer.split(",")
    assert entries[0].startswith("1701|306912345677|")
    assert entries[1:] == [f"{code}|{bad}"]
    assert recipients(practice) == ["306912345677"] + [bad] * went_out


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"message": ""}, "1702"),
        ({"source": ""}, "1702"),
        ({"dlr": ""}, "1702"),
        ({"password": "wrong"}, "1703"),
        ({"type": "3"}, "1704"),
        ({"type": "8"}, "1704"),
        ({"dlr": "2"}, "1708"),
        ({"type": "2", "message": "Hello"}, "1705"),
        ({"type": "2", "message": "00480"}, "1705"),
        ({"source": "3" * 19}, "1707"),
        ({"source": "TwelveLetter"}, "1707"),
        # WAP push needs an address that the page does not mention.
        ({"type": "4"}, "1702"),
    ],
)
async def test_bare_codes(
    practice: RunningPractice, client: httpx.AsyncClient, params: dict[str, str], code: str
) -> None:
    assert await send(client, **params) == code
    assert recipients(practice) == []


@pytest.mark.parametrize(
    ("kind", "message", "text", "encoding", "parts", "flash"),
    [
        ("0", "Hello €", "Hello €", "gsm-7", 1, False),
        ("0", "Привет", "??????", "gsm-7", 1, False),
        ("0", "a" * 161, "a" * 161, "gsm-7", 2, False),
        ("1", "a" * 140, "a" * 140, "gsm-7", 1, True),
        ("1", "a" * 154, "a" * 154, "gsm-7", 2, True),
        ("2", "041f", "П", "ucs-2", 1, False),
        ("2", "D83DDE00", "😀", "ucs-2", 1, False),
        ("2", "d83d", "\ufffd", "ucs-2", 1, False),
        ("2", "044f" * 70, "я" * 70, "ucs-2", 1, False),
        ("2", "044f" * 71, "я" * 71, "ucs-2", 2, False),
        ("5", "é" * 140, "é" * 140, "latin-1", 1, False),
        ("5", "é" * 141, "é" * 141, "latin-1", 2, False),
        ("5", "€", "?", "latin-1", 1, False),
        ("6", "0041", "A", "ucs-2", 1, True),
        ("7", "é", "é", "latin-1", 1, True),
    ],
)
async def test_types(
    *,
    practice: RunningPractice,
    client: httpx.AsyncClient,
    kind: str,
    message: str,
    text: str,
    encoding: str,
    parts: int,
    flash: bool,
) -> None:
    answer = await send(client, type=kind, message=message)
    assert answer.startswith("1701|")
    arrival = only(practice)
    assert (arrival.text, arrival.encoding, arrival.parts) == (text, encoding, parts)
    assert (arrival.flash, arrival.cost) == (flash, Decimal(parts))


async def test_wap_push_with_its_address(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    await send(client, type="4", url="http://example.com/")
    assert only(practice).text == "Hello http://example.com/"


async def test_checkcredits(start: Start) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal("12345.12")))
    assert await credits(client) == "BALANCE:12345.12"
    assert await credits(client, password="wrong") == "AUTHORIZATION_FAILED"
    assert await credits(client, password="") == "INVALID_URL"
    practice.faults.order(FaultKind.THROTTLED, call="balance")
    assert await credits(client) == "PERMISSION_DENIED"


@pytest.mark.parametrize(
    ("params", "after_s"),
    [
        ({}, 3600),
        ({"gmt": "+2:00", "time": "05:00 pm"}, 3600),
        ({"gmt": "GMT -10:30", "time": "04:30 AM"}, 3600),
        ({"date": "11/23/2026", "time": "12:00 am"}, 10 * 3600),
        ({"date": "11/23/2026", "time": "12:00 pm"}, 22 * 3600),
        ({"date": "11/23/2026", "time": "00:15 pm"}, 22 * 3600 + 900),
    ],
)
async def test_scheduled(
    practice: RunningPractice,
    client: httpx.AsyncClient,
    clock: PracticeClock,
    params: dict[str, str],
    after_s: float,
) -> None:
    assert (await schedule(client, **params)).startswith("1701|306912345678|")
    clock.advance(after_s - 1)
    assert recipients(practice) == []
    clock.advance(1)
    assert recipients(practice) == ["306912345678"]


async def test_the_other_names_of_a_schedule(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    named = {"scheduledate": "11/23/2026", "scheduletime": "03:00 am", "date": "", "time": ""}
    assert (await schedule(client, **named)).startswith("1701|")
    assert len(practice.network.scheduled()) == 1


async def test_scheduled_in_a_word_if_wished(start: Start) -> None:
    _, client = await start(PracticeConfig(bulksms_scheduled_word=True))
    assert re.fullmatch(rf"Scheduled\|{ID}", await schedule(client))
    assert await schedule(client, password="wrong") == "1703"


@pytest.mark.parametrize(
    "params",
    [
        {"date": "22/11/2026"},
        {"date": "2026-11-23"},
        {"time": "15:00"},
        {"time": "13:00 pm"},
        {"time": "03:60 pm"},
        {"gmt": "GMT +5:45"},
        {"gmt": "+13:00"},
        {"gmt": ""},
        {"date": ""},
        {"time": "01:00 pm"},
    ],
)
async def test_times_that_are_refused(
    practice: RunningPractice, client: httpx.AsyncClient, params: dict[str, str]
) -> None:
    assert await schedule(client, **params) == "1702"
    assert practice.network.scheduled() == []


async def test_the_schedulers_own_examples_send_at_once(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    await send(client, date="11/23/2026", time="03:00 pm", gmt="+0:00")
    assert recipients(practice) == ["306912345678"]


async def test_unknown_path(client: httpx.AsyncClient) -> None:
    assert (await client.get("/bulksms/bulksms/nothing")).status_code == 404
