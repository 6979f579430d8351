"""iSMS.gr's practice interface, letter by letter against providers.md §4."""

from __future__ import annotations

import re
from decimal import Decimal

import httpx
import pytest

from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.network import Arrival
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

LOGIN = {"username": "practice", "password": "practice"}
GREEK_OK = "\u039f\u039a"


async def call(client: httpx.AsyncClient, script: str, **params: str) -> str:
    answer = await client.get(f"/isms/api/http/{script}.php", params={**LOGIN, **params})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    return answer.text


async def send(client: httpx.AsyncClient, **params: str) -> str:
    fields = {"from": "Desk", "to": "306912345678", "message": "Hello", **params}
    return await call(client, "send", **fields)


def only(practice: RunningPractice) -> Arrival:
    (arrival,) = practice.network.arrivals()
    return arrival


async def test_credits(start: Start) -> None:
    _, client = await start(PracticeConfig(balance=Decimal("3948.47")))
    assert await call(client, "credits") == "Credits:3948.47"


@pytest.mark.parametrize(
    "script", ["credits", "send", "query", "hlr", "hlrquery", "savecontact", "deletecontact"]
)
async def test_wrong_credentials(client: httpx.AsyncClient, script: str) -> None:
    assert await call(client, script, password="wrong") == "Error: Authentication error."
    # A POST has no query: nobody is logged in.
    answer = await client.post(f"/isms/api/http/{script}.php", data=LOGIN)
    assert answer.text == "Error: Authentication error."


async def test_unknown_script_and_doubled_path(client: httpx.AsyncClient) -> None:
    for path in ("nothing.php", "api/http/deletecontact.php"):
        answer = await client.get(f"/isms/api/http/{path}", params={**LOGIN, "mobile": "306"})
        assert answer.status_code == 404


async def test_one_id_for_all_recipients(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, to="306912345678,12,+306912345670,306912345679")
    assert re.fullmatch(r"ID:[0-9A-Z]{7,10}", answer)
    # Bad numbers in the list are passed over in silence.
    assert [one.recipient for one in practice.network.arrivals()] == [
        "306912345678",
        "306912345679",
    ]
    assert {one.ids for one in practice.network.arrivals()} == {(answer[3:],)}


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"to": ""}, "Error: No recipients."),
        ({"to": "+306912345678"}, "Error: No recipients."),
        ({"from": ""}, "Error: Invalid sender identity."),
        ({"from": "TwelveLetter"}, "Error: Invalid sender identity."),
        ({"from": "Ελλάς"}, "Error: Invalid sender identity."),
        ({"from": "3" * 17}, "Error: Invalid sender identity."),
        ({"schedule": "whenever"}, "Error: Invalid scheduling date."),
        ({"schedule": "last Monday"}, "Error: Invalid scheduling date."),
        ({"to": "306912345001"}, "Error: No recipients."),
        ({"to": "306912345004"}, "Error: Insufficient credits."),
        ({"to": "306912345022"}, "Error: Invalid sender identity."),
        ({"to": "306912345024"}, "Error: Authentication error."),
    ],
)
async def test_refusals(
    practice: RunningPractice, client: httpx.AsyncClient, params: dict[str, str], words: str
) -> None:
    assert await send(client, **params) == words
    assert practice.network.arrivals() == ()


async def test_a_bad_number_does_not_stop_the_others(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, to="306912345001,306912345678")
    assert answer.startswith("ID:")
    assert only(practice).recipient == "306912345678"
    said = await call(client, "query", mid=answer[3:], mobile="306912345001")
    assert said == "Error: No such message or recipient."


async def test_no_money_for_all_is_no_money(start: Start) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal(1)))
    assert await send(client, to="306912345678,306912345679") == "Error: Insufficient credits."
    assert practice.network.arrivals() == ()


async def test_where_the_interface_has_no_words_the_message_goes_out(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    for digits in ("002", "003", "023"):
        assert (await send(client, to=f"306912345{digits}")).startswith("ID:")
    assert len(practice.network.arrivals()) == 3


async def test_a_broken_server_says_nothing(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    params = {**LOGIN, "from": "Desk", "message": "a"}
    for digits, went_out in (("005", 0), ("020", 1)):
        answer = await client.get(
            "/isms/api/http/send.php", params={**params, "to": f"306912345{digits}"}
        )
        assert (answer.status_code, answer.text) == (500, "")
        assert len(practice.network.arrivals()) == went_out


@pytest.mark.parametrize(
    ("params", "text", "encoding", "parts", "flash"),
    [
        ({"message": "Γειά"}, "Γ???", "gsm-7", 1, False),
        ({"message": "Γειά", "coding": "GSM"}, "Γ???", "gsm-7", 1, False),
        ({"message": "Γειά 😀", "coding": "UTF-8"}, "Γειά 😀", "ucs-2", 1, False),
        ({"message": "ά" * 71, "coding": "UTF-8"}, "ά" * 71, "ucs-2", 2, False),
        ({"message": "€" * 81, "flash": "1"}, "€" * 81, "gsm-7", 2, True),
        ({"message": "a", "flash": "0"}, "a", "gsm-7", 1, False),
    ],
)
async def test_what_the_handset_shows(
    *,
    practice: RunningPractice,
    client: httpx.AsyncClient,
    params: dict[str, str],
    text: str,
    encoding: str,
    parts: int,
    flash: bool,
) -> None:
    await send(client, **params)
    arrival = only(practice)
    assert (arrival.text, arrival.encoding, arrival.parts) == (text, encoding, parts)
    assert (arrival.flash, arrival.cost) == (flash, Decimal(parts))


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("678", ["Queued", "Pending", "Delivered"]),
        ("015", ["Queued", "Pending", "Failed"]),
        ("016", ["Queued", "Pending", "Failed"]),
        ("017", ["Queued", "Pending", "Pending"]),
    ],
)
async def test_states(start: Start, clock: PracticeClock, digits: str, words: list[str]) -> None:
    _, client = await start(PracticeConfig(timing=Timing(10, 20)))
    mobile = f"306912345{digits}"
    message_id = (await send(client, to=mobile))[3:]
    for word in words:
        assert await call(client, "query", mid=message_id, mobile=mobile) == f"Status: {word}"
        clock.advance(10)


async def test_an_unknown_state_is_no_such_message(
    client: httpx.AsyncClient, clock: PracticeClock
) -> None:
    message_id = (await send(client, to="306912345018"))[3:]
    clock.advance(60)
    said = await call(client, "query", mid=message_id, mobile="306912345018")
    assert said == "Error: No such message or recipient."


async def test_query_needs_both(client: httpx.AsyncClient) -> None:
    assert await call(client, "query", mobile="306") == "Error: No message ID defined."
    assert await call(client, "query", mid="x") == "Error: No mobile defined."
    missing = await call(client, "query", mid="x", mobile="306")
    assert missing == "Error: No such message or recipient."


@pytest.mark.parametrize(
    ("schedule", "after_s"),
    [
        ("+90 seconds", 90),
        ("+1 week 2 days 4 hours 2 seconds", 9 * 86_400 + 4 * 3600 + 2),
        # 14:00 UTC is 16:00 in Athens.
        ("2026-11-22 17:00", 3600),
        ("2026-11-22 16:00:30", 30),
        ("23 November 2026 16:00:00", 86_400),
        ("2026-11-23", 8 * 3600),
        ("next Monday", 8 * 3600),
        ("next Sunday", 7 * 86_400 - 16 * 3600),
    ],
)
async def test_schedules_arrive_at_their_time(
    practice: RunningPractice,
    client: httpx.AsyncClient,
    clock: PracticeClock,
    schedule: str,
    after_s: float,
) -> None:
    message_id = (await send(client, schedule=schedule))[3:]
    clock.advance(after_s - 1)
    assert practice.network.arrivals() == ()
    queued = await call(client, "query", mid=message_id, mobile="306912345678")
    assert queued == "Status: Queued"
    clock.advance(1)
    assert only(practice).text == "Hello"


async def test_a_byte_order_mark_if_wished(start: Start) -> None:
    _, client = await start(PracticeConfig(balance=Decimal(5), isms_byte_order_mark=True))
    answer = await client.get("/isms/api/http/credits.php", params=LOGIN)
    assert answer.content == b"\xef\xbb\xbfCredits:5.00\n"


async def test_contacts(client: httpx.AsyncClient) -> None:
    fields = {"surname": "S", "name": "N", "comments": "", "mobile": "306912345678"}
    assert await call(client, "savecontact", **fields) == GREEK_OK
    assert await call(client, "savecontact", mobile="306912345678") == "FAILED"
    assert await call(client, "savecontact", **{**fields, "mobile": ""}) == (
        "Error: Mobile number is empty."
    )
    assert await call(client, "savecontact", **{**fields, "mobile": "abc"}) == (
        "Error: Invalid mobile number."
    )
    assert await call(client, "deletecontact", mobile="306912345678") == GREEK_OK
    assert await call(client, "deletecontact", mobile="306912345678") == "FAILED"
    assert await call(client, "deletecontact") == "Error: Mobile number is empty."


async def test_what_contacts_are_held(practice: RunningPractice, client: httpx.AsyncClient) -> None:
    fields = {"surname": "Παππά", "name": "Ελένη", "comments": "a&b", "mobile": "306912345678"}
    await call(client, "savecontact", **fields)
    await call(client, "savecontact", **{**fields, "name": "Άννα"})
    await call(client, "savecontact", **{**fields, "mobile": "306912345679"})
    await call(client, "deletecontact", mobile="306912345679")
    await call(client, "deletecontact", mobile="306912345679")
    held = (await client.get("/contacts.json")).json()
    assert held["contacts"] == {"306912345678": {**fields, "name": "Άννα"}}
    assert held["changes"] == [
        ["save_contact", "306912345678"],
        ["save_contact", "306912345678"],
        ["save_contact", "306912345679"],
        ["delete_contact", "306912345679"],
    ]
    assert practice.practice.contacts == held["contacts"]
    await client.delete("/control/contacts")
    assert (await client.get("/contacts.json")).json() == {"contacts": {}, "changes": []}


@pytest.mark.parametrize(
    ("digits", "words", "held"),
    [
        ("001", "Error: Invalid mobile number.", False),
        ("026", "Error: Invalid mobile number.", False),
        ("024", "Error: Authentication error.", False),
        ("002", "FAILED", False),
        ("023", "FAILED", False),
        ("010", "", True),
        ("015", GREEK_OK, True),
        ("019", GREEK_OK, True),
    ],
)
async def test_faults_of_contacts_by_number(
    start: Start, digits: str, words: str, held: bool
) -> None:
    practice, client = await start(PracticeConfig(slow_s=0.01))
    fields = {"surname": "S", "name": "N", "comments": "", "mobile": f"306912345{digits}"}
    assert await call(client, "savecontact", **fields) == words
    assert (fields["mobile"] in practice.practice.contacts) == held


async def test_contacts_at_a_server_that_breaks(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    fields = {"surname": "S", "name": "N", "comments": ""}
    for digits, held in (("005", False), ("020", True), ("007", True), ("008", False)):
        mobile = f"306912345{digits}"
        params = {**LOGIN, **fields, "mobile": mobile}
        try:
            answer = await client.get("/isms/api/http/savecontact.php", params=params)
            assert (answer.status_code, answer.text) == (500, "")
        except httpx.TransportError:
            assert digits in ("007", "008")
        assert (mobile in practice.practice.contacts) == held, digits


async def test_ordered_faults_of_contacts(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    practice.faults.order(FaultKind.BLOCKED, call="delete_contact", recipient="306912345678")
    fields = {"surname": "S", "name": "N", "comments": "", "mobile": "306912345678"}
    assert await call(client, "savecontact", **fields) == GREEK_OK
    assert await call(client, "deletecontact", mobile="306912345678") == "FAILED"
    assert practice.practice.contacts
    assert await call(client, "deletecontact", mobile="306912345678") == GREEK_OK
    assert not practice.practice.contacts


async def test_hlr(start: Start, clock: PracticeClock) -> None:
    practice, client = await start(PracticeConfig(timing=Timing(10, 20)))
    before = practice.network.balances["isms"]
    answer = await call(client, "hlr", mobiles="306912345678,306912345001")
    assert re.fullmatch(r"ID:[0-9a-z]{7}", answer)
    assert practice.network.balances["isms"] == before - 2
    lookup = {"mid": answer[3:], "mobile": "306912345678"}
    assert await call(client, "hlrquery", **lookup) == "Queued"
    clock.advance(10)
    assert await call(client, "hlrquery", **lookup) == "Pending"
    clock.advance(10)
    found = await call(client, "hlrquery", **lookup)
    assert found.startswith("Delivered;Greece;")
    assert found.count(";") == 5
    gone = await call(client, "hlrquery", mid=answer[3:], mobile="306912345001")
    assert gone.startswith("Undelivered;")
    assert gone.count(";") == 5


async def test_hlr_errors(start: Start) -> None:
    _, client = await start(PracticeConfig(balance=Decimal(0)))
    assert await call(client, "hlr", mobiles="") == "Error: No recipients."
    assert await call(client, "hlr", mobiles="306") == "Error: Insufficient credits."
    assert await call(client, "hlrquery", mobile="306") == "Error: No message ID defined."
    assert await call(client, "hlrquery", mid="x") == "Error: No mobile defined."
    missing = await call(client, "hlrquery", mid="x", mobile="306")
    assert missing == "Error: No such message ID or mobile."
