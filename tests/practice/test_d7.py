"""D7's practice interface, letter by letter against providers.md §1."""

from __future__ import annotations

import base64
import json
import re
from decimal import Decimal
from typing import Any

import httpx
import pytest

from smsdesk.practice.config import Login, PracticeConfig
from smsdesk.practice.network import Arrival, State
from smsdesk.practice.server import RunningPractice
from tests.support.practice_server import PracticeClock, Start

AUTH = ("practice", "practice")
SUCCESS = re.compile(r'{"data": "Success \\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"}')
HELP = {
    "text": "Documentation related to this error",
    "href": "http://docs.jasminsms.com/en/latest/apis/rest/index.html",
    "rel": "help",
}


async def send(client: httpx.AsyncClient, **fields: Any) -> httpx.Response:
    message = {"to": "306912345678", "content": "Hello", **fields}
    return await client.post("/d7/secure/send", json=message, auth=AUTH)


async def raw(client: httpx.AsyncClient, body: bytes) -> httpx.Response:
    return await client.post("/d7/secure/send", content=body, auth=AUTH)


def only(practice: RunningPractice) -> Arrival:
    (arrival,) = practice.network.arrivals()
    return arrival


async def test_ping(client: httpx.AsyncClient) -> None:
    answer = await client.get("/d7/ping")
    assert answer.text == '{"data": "Jasmin/PONG"}'
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["powered-by"].startswith("Jasmin ")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/ping"),
        ("POST", "/secure/balance"),
        ("POST", "/secure/rate"),
        ("GET", "/secure/send"),
        # The seed's own example does this.
        ("GET", "/secure/sendbatch"),
    ],
)
async def test_any_other_method_is_405(client: httpx.AsyncClient, method: str, path: str) -> None:
    answer = await client.request(method, f"/d7{path}", auth=AUTH)
    assert answer.status_code == 405
    assert answer.json() == {"title": "405 Method Not Allowed"}


async def test_unknown_paths(client: httpx.AsyncClient) -> None:
    assert (await client.get("/d7/nothing")).status_code == 404
    assert (await client.get("/d7/secure/nothing")).status_code == 401
    assert (await client.get("/d7/secure/nothing", auth=AUTH)).status_code == 404


@pytest.mark.parametrize(("accept", "status"), [("text/html", 415), ("text/*, */*;q=0.1", 200)])
async def test_accept_must_allow_json(client: httpx.AsyncClient, accept: str, status: int) -> None:
    answer = await client.get("/d7/ping", headers={"accept": accept})
    assert answer.status_code == status
    if status == 415:
        assert answer.content == b""


async def test_success_lacks_its_closing_quote(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client)
    assert answer.status_code == 200
    assert SUCCESS.fullmatch(answer.text)
    arrival = only(practice)
    assert arrival.ids[0] in answer.text
    assert (arrival.recipient, arrival.text, arrival.encoding) == ("306912345678", "Hello", "gsm-7")


@pytest.mark.parametrize(
    ("to", "recipient"),
    [
        (306912345678, "306912345678"),
        ("+306912345678", "306912345678"),
        # Only the first of a list; the rest is lost without a word.
        (["306912345678", "306912345679"], "306912345678"),
    ],
)
async def test_recipients_that_work(
    practice: RunningPractice, client: httpx.AsyncClient, to: Any, recipient: str
) -> None:
    answer = await send(client, to=to)
    assert answer.status_code == 200
    assert only(practice).recipient == recipient


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"to": 1.5}, "Argument [to] has an invalid value: [1.5]."),
        ({"to": True}, "Argument [to] has an invalid value: [True]."),
        ({"to": "30 69"}, "Argument [to] has an invalid value: [30 69]."),
        ({"to": "306,307"}, "Argument [to] has an invalid value: [306,307]."),
        ({"to": None}, "Mandatory argument [to] is not found."),
        ({"to": []}, "Mandatory argument [to] is not found."),
        ({"dlr": True}, "Argument [dlr] has an invalid value: [True]."),
        ({"coding": 11}, "Argument [coding] has an invalid value: [11]."),
        ({"priority": 4}, "Argument [priority] has an invalid value: [4]."),
        ({"validity_period": "1h"}, "Argument [validity-period] has an invalid value: [1h]."),
        ({"dlr_level": 4}, "Argument [dlr-level] has an invalid value: [4]."),
        ({"dlr_url": "ftp://x"}, "Argument [dlr-url] has an invalid value: [ftp://x]."),
        ({"dlr-method": "put"}, "Argument [dlr-method] has an invalid value: [put]."),
        ({"sdt": "000000000100000"}, "Argument [sdt] has an invalid value: [000000000100000]."),
        ({"tags": "a b"}, "Argument [tags] has an invalid value: [a b]."),
        ({"reference": "1"}, "Argument [reference] is unknown."),
        ({"custom_tlvs": [{"tag": 1}]}, "Argument [custom-tlvs] is unknown."),
        ({"content": None}, "content or hex-content not present."),
        (
            {"hex_content": "00"},
            "content and hex-content cannot be used both in same request.",
        ),
        ({"content": None, "hex-content": "0g"}, "Invalid hex-content data: 'b'0g''"),
    ],
)
async def test_arguments_that_are_refused(
    practice: RunningPractice, client: httpx.AsyncClient, fields: dict[str, Any], sentence: str
) -> None:
    answer = await send(client, **fields)
    assert answer.status_code == 400
    assert answer.json() == {"message": f'Error "{sentence}'}
    assert practice.network.arrivals() == ()


async def test_arguments_are_checked_before_credentials(client: httpx.AsyncClient) -> None:
    wrong = ("practice", "wrong")
    bad = await client.post("/d7/secure/send", json={"to": "x", "content": "a"}, auth=wrong)
    good = await client.post("/d7/secure/send", json={"to": "30691", "content": "a"}, auth=wrong)
    assert (bad.status_code, good.status_code) == (400, 403)


async def test_wrong_password_is_403_with_and_without_prefix(client: httpx.AsyncClient) -> None:
    wrong = ("practice", "wrong")
    sent = await client.post("/d7/secure/send", json={"to": "30691", "content": "a"}, auth=wrong)
    assert sent.text == '{"message": "Error \\"Authentication failure for username:practice"}'
    for path in ("/d7/secure/balance", "/d7/secure/rate?to=30691"):
        answer = await client.get(path, auth=wrong)
        assert answer.status_code == 403
        assert answer.json() == {"message": "Authentication failure for username:practice"}


async def test_headers_that_cannot_be_read(client: httpx.AsyncClient) -> None:
    async def ask(value: str | None) -> httpx.Response:
        headers = {} if value is None else {"authorization": value}
        return await client.get("/d7/secure/balance", headers=headers)

    missing = await ask(None)
    assert missing.status_code == 401
    assert missing.json() == {
        "title": "Authentication required",
        "description": "Please provide a valid Basic auth token",
        "link": HELP,
    }
    assert "www-authenticate" not in missing.headers
    for token in ("Basic", "Basic a", "Basic " + base64.b64encode(b"\xff\xfe:x").decode()):
        answer = await ask(token)
        assert answer.status_code == 401
        assert answer.json()["title"].startswith("Invalid token")
    for words in (b"nocolon", b"a:b:c"):
        answer = await ask("Basic " + base64.b64encode(words).decode())
        assert answer.status_code == 500
        assert answer.json() == {"title": "500 Internal Server Error"}
    # The scheme word is not looked at.
    assert (await ask("Bearer " + base64.b64encode(b"practice:practice").decode())).is_success


async def test_a_password_of_17_bytes_is_an_argument_error(start: Start) -> None:
    _, client = await start(PracticeConfig(d7=Login("practice", "p" * 17)))
    answer = await client.get("/d7/secure/balance", auth=("practice", "p" * 17))
    assert answer.status_code == 400
    sentence = f"Argument [password] has an invalid value: [{'p' * 17}]."
    assert answer.json() == {"message": sentence}


async def test_malformed_json(client: httpx.AsyncClient) -> None:
    answer = await raw(client, "{“to”: 19012233451}".encode())
    assert answer.status_code == 412
    assert answer.json()["title"] == "Cannot parse JSON data"
    crash = await raw(client, b"[1]")
    assert (crash.status_code, crash.json()) == (500, {"title": "500 Internal Server Error"})


@pytest.mark.parametrize(
    ("fields", "text", "encoding", "parts"),
    [
        ({"content": "Γεια 😀 €"}, "Γ??? ? €", "gsm-7", 1),
        ({"content": "Hi", "coding": 8}, "\u4869", "ucs-2", 1),
        ({"content": "Hey", "coding": 8}, "\u4865\ufffd", "ucs-2", 1),
        ({"content": "é", "coding": 3}, "Ã©", "latin-1", 1),
        ({"content": None, "hex_content": "0623063106460628", "coding": 8}, "أرنب", "ucs-2", 1),
        ({"content": None, "hex-content": "0623063106460628"}, "ù#ù1ùFù(", "gsm-7", 1),
        ({"content": None, "hex-content": "d83dde00", "coding": "8"}, "😀", "ucs-2", 1),
        ({"content": None, "hex-content": "0001ff", "coding": 4}, "0001ff", "binary", 1),
        ({"content": "a" * 160}, "a" * 160, "gsm-7", 1),
        ({"content": "a" * 161}, "a" * 161, "gsm-7", 2),
        # An escape pair is cut in two: the handset shows a space and an e.
        ({"content": "a" * 152 + "€" + "b" * 10}, "a" * 152 + " e" + "b" * 10, "gsm-7", 2),
        # Five parts, the rest is cut off without a word.
        ({"content": "a" * 1000}, "a" * 765, "gsm-7", 5),
        ({"content": None, "hex-content": "044f" * 400, "coding": 8}, "я" * 335, "ucs-2", 5),
        (
            {"content": None, "hex-content": "0061" * 66 + "d83dde00" + "0061" * 9, "coding": 8},
            "a" * 66 + "\ufffd\ufffd" + "a" * 9,
            "ucs-2",
            2,
        ),
    ],
)
async def test_what_the_handset_shows(
    *,
    practice: RunningPractice,
    client: httpx.AsyncClient,
    fields: dict[str, Any],
    text: str,
    encoding: str,
    parts: int,
) -> None:
    answer = await send(client, **fields)
    assert answer.status_code == 200, answer.text
    arrival = only(practice)
    assert (arrival.text, arrival.encoding, arrival.parts) == (text, encoding, parts)
    assert arrival.cost == parts * Decimal("0.02")


@pytest.mark.parametrize("fields", [{"to": "3" * 21}, {"from": "x" * 21}])
async def test_long_addresses_are_accepted_and_never_arrive(
    practice: RunningPractice, client: httpx.AsyncClient, fields: dict[str, str]
) -> None:
    answer = await send(client, **fields)
    assert SUCCESS.fullmatch(answer.text)
    assert practice.network.arrivals() == ()
    assert len(practice.network.lost) == 1


async def test_twenty_kilobytes_are_500_and_show_the_password(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    answer = await send(client, content="a" * 20_000)
    assert answer.status_code == 500
    assert answer.json()["title"] == "Jasmin httpapi connection error"
    assert "password=practice" in answer.json()["description"]
    assert practice.network.arrivals() == ()


async def test_half_a_surrogate_pair_is_an_unknown_error(client: httpx.AsyncClient) -> None:
    answer = await raw(client, b'{"to": "306912345678", "content": "\\ud83d"}')
    assert answer.status_code == 500
    assert answer.json()["title"] == "Jasmin httpapi unknown error"


@pytest.mark.parametrize(
    ("sdt", "after_s"),
    [("000000000100000R", 60), ("261122170000008+", 3600), ("261122130000008-", 3600)],
)
async def test_one_message_scheduled(
    practice: RunningPractice,
    client: httpx.AsyncClient,
    clock: PracticeClock,
    sdt: str,
    after_s: float,
) -> None:
    answer = await send(client, sdt=sdt)
    assert answer.status_code == 200
    clock.advance(after_s - 1)
    assert practice.network.arrivals() == ()
    clock.advance(1)
    assert only(practice).text == "Hello"


async def test_an_impossible_time_is_an_unknown_error(client: httpx.AsyncClient) -> None:
    answer = await send(client, sdt="261322170000000+")
    assert answer.status_code == 500
    assert answer.json()["message"].startswith('Error "Unknown error: ')


@pytest.mark.parametrize(
    ("digits", "status", "sentence"),
    [
        (
            "001",
            400,
            "Value filter failed for user [practice] (destination_address filter mismatch).",
        ),
        ("002", 409, "Interception specific error code 409"),
        ("003", 403, "User throughput exceeded"),
        ("004", 403, "Cannot charge submit_sm, check RouterPB log file for details"),
        ("020", 500, "Unknown error: list index out of range"),
        ("022", 400, "Value filter failed for user [practice] (source_address filter mismatch)."),
        ("023", 400, "Value filter failed for user [practice] (content filter mismatch)."),
        ("024", 403, "Authentication failure for username:practice"),
        (
            "025",
            400,
            "Authorization failed for user [practice] (Setting source address not authorized).",
        ),
        ("026", 412, "No route found"),
    ],
)
async def test_refusals_by_number(
    practice: RunningPractice, client: httpx.AsyncClient, digits: str, status: int, sentence: str
) -> None:
    answer = await send(client, to=f"306912345{digits}")
    assert answer.status_code == status
    assert answer.text == json.dumps({"message": f'Error "{sentence}'})
    assert len(practice.network.arrivals()) == (1 if digits == "020" else 0)


@pytest.mark.parametrize(
    ("digits", "cause"),
    [("005", "Connection reset by peer"), ("021", "Failed to establish a new connection")],
)
async def test_the_gateway_behind_is_not_reached(
    practice: RunningPractice, client: httpx.AsyncClient, digits: str, cause: str
) -> None:
    answer = await send(client, to=f"306912345{digits}", content="s3cret text")
    assert answer.status_code == 500
    body = answer.json()
    assert body["title"] == "Jasmin httpapi connection error"
    assert cause in body["description"]
    assert "content=s3cret+text" in body["description"]
    assert "password=practice" in body["description"]
    assert practice.network.arrivals() == ()


async def test_throttled_twice_then_fine(client: httpx.AsyncClient) -> None:
    answers = [(await send(client, to="306912345003")).status_code for _ in range(4)]
    assert answers == [403, 403, 200, 200]


@pytest.mark.parametrize(
    ("digits", "last"),
    [
        ("015", State.FAILED),
        ("016", State.EXPIRED),
        ("017", State.SENT),
        ("018", State.UNKNOWN),
        ("678", State.DELIVERED),
    ],
)
async def test_fates_by_number(
    practice: RunningPractice,
    client: httpx.AsyncClient,
    clock: PracticeClock,
    digits: str,
    last: State,
) -> None:
    assert (await send(client, to=f"306912345{digits}")).status_code == 200
    clock.advance(60)
    assert practice.network.state(only(practice)) is last


async def test_the_balance_is_a_number_a_text_or_nothing(start: Start) -> None:
    async def balance(client: httpx.AsyncClient) -> str:
        return (await client.get("/d7/secure/balance", auth=AUTH)).text

    money = Decimal("10.23")
    _, number = await start(PracticeConfig(balance=money))
    _, text = await start(PracticeConfig(balance=money, d7_balance="text"))
    _, nothing = await start(PracticeConfig(balance=money, d7_balance="ND"))
    assert await balance(number) == '{"data": {"balance": 10.23, "sms_count": "ND"}}'
    assert await balance(text) == '{"data": {"balance": "10.23", "sms_count": "ND"}}'
    assert await balance(nothing) == '{"data": {"balance": "ND", "sms_count": "ND"}}'


async def test_without_money_nothing_goes_out(start: Start) -> None:
    practice, client = await start(PracticeConfig(balance=Decimal("0.03")))
    assert (await send(client, content="a" * 161)).status_code == 403
    assert (await send(client)).status_code == 200
    answer = await send(client)
    assert answer.json()["message"].startswith('Error "Cannot charge submit_sm')
    assert len(practice.network.arrivals()) == 1


async def test_rate(client: httpx.AsyncClient) -> None:
    async def rate(**params: str) -> httpx.Response:
        return await client.get("/d7/secure/rate", params=params, auth=AUTH)

    simple = await rate(to="306912345678", content="a")
    assert simple.text == '{"data": {"unit_rate": 0.02, "submit_sm_count": 1}}'
    # 100 characters of GSM, counted as 200 octets of UTF-8.
    wrong = await rate(to="306912345678", content="é" * 100)
    assert wrong.json()["data"]["submit_sm_count"] == 2
    missing = await rate(content="a")
    assert missing.status_code == 400
    assert missing.json() == {"message": "Mandatory argument [to] is not found."}
    unknown = await rate(to="30691", sdt="x")
    assert unknown.json() == {"message": "Argument [sdt] is unknown."}


async def test_validity_is_kept_as_asked(
    practice: RunningPractice, client: httpx.AsyncClient
) -> None:
    await send(client, validity_period=1440, **{"from": "Desk"})
    arrival = only(practice)
    assert (arrival.validity_minutes, arrival.sender) == (1440, "Desk")
