"""DecisionTelecom: what goes over the wire, and what its answers mean (providers.md §2)."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, ClassVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import SendOptions, Submission
from smsdesk.domain.money import Balance
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.domain.secret import Secret
from smsdesk.providers.base import AccountSettings, HttpProvider
from smsdesk.providers.decisiontelecom import DecisionTelecom, basic_token
from smsdesk.providers.decisiontelecom_replies import outcomes_of
from smsdesk.providers.errors import (
    BadCredentials,
    BadParameter,
    InterfaceMissing,
    NoCredit,
    NoPermission,
    ProviderUnsure,
    Throttled,
    UnexpectedReply,
)
from smsdesk.providers.http import HttpReply
from tests.support.provider_conformance import NUMBERS, ProviderConformance
from tests.support.provider_faults import Canned, Row
from tests.support.stand_in import StandIn

KEY = "0123456789abcdef0123456789ABCDEF"
KEY_IN_BASE64 = base64.b64encode(KEY.encode()).decode()
PHONE = "+380632132121"
UNSURE = (Uncertain(Cause.PROVIDER_UNSURE),)
UNREADABLE = (Uncertain(Cause.REPLY_UNREADABLE),)
SILENT = Uncertain(Cause.NOT_IN_REPLY)
A, B, C = (int(number.removeprefix("+")) for number in NUMBERS[:3])


def said(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Canned:
    """A JSON answer."""
    return Canned(status, json.dumps(body), headers=headers)


def error(
    status: int,
    code: int,
    name: str,
    *,
    http: int | None = None,
    headers: dict[str, str] | None = None,
) -> Canned:
    """An error body, under its own HTTP status or another."""
    body = {"name": name, "message": f"It says {name}.", "code": code, "status": status}
    return said(body, status if http is None else http, headers)


def part(id_: Any, phone: Any = A, place: int = 1, of: int = 1, status: Any = "ACCEPTD") -> Any:
    """One entry."""
    return {
        "message_id": id_,
        "phone": phone,
        "part_count": of,
        "concat_part": place,
        "status": status,
    }


def single(*parts: Any) -> Canned:
    """What `/send-sms` answers."""
    return said({"message_data": list(parts)})


def got(*receipts: tuple[str, DeliveryState] | str) -> Accepted:
    """Accepted with these ids, pending where no state is given."""
    pairs = [(one, DeliveryState.PENDING) if isinstance(one, str) else one for one in receipts]
    return Accepted(tuple(PartReceipt(id_, state) for id_, state in pairs))


def state_row(word: Any, state: DeliveryState) -> Row:
    """A message that stands in this state as soon as it is accepted."""
    return Row(f"accepted as {word}", single(part(7, status=word)), (got(("7", state)),))


STATE_ROWS = (
    state_row("ACCEPTD", DeliveryState.PENDING),
    state_row("ENROUTE", DeliveryState.PENDING),
    state_row("DELIVRD", DeliveryState.DELIVERED),
    state_row("EXPIRED", DeliveryState.EXPIRED),
    state_row("DELETED", DeliveryState.FAILED),
    state_row("UNDELIV", DeliveryState.FAILED),
    state_row("REJECTD", DeliveryState.FAILED),
    state_row("UNKNOWN", DeliveryState.UNKNOWN),
    state_row("Accepted", DeliveryState.PENDING),
    state_row("DELIVERED", DeliveryState.DELIVERED),
    state_row("UNDELIVERABLE", DeliveryState.FAILED),
    state_row("rejected ", DeliveryState.FAILED),
    state_row("1", DeliveryState.PENDING),
    state_row("2", DeliveryState.DELIVERED),
    state_row(3, DeliveryState.EXPIRED),
    state_row(4, DeliveryState.FAILED),
    state_row("5", DeliveryState.FAILED),
    state_row("6", DeliveryState.PENDING),
    state_row("7", DeliveryState.UNKNOWN),
    state_row("8", DeliveryState.FAILED),
    state_row("QUEUED", DeliveryState.UNKNOWN),
    state_row(None, DeliveryState.UNKNOWN),
)
SINGLE_ROWS = (
    Row("one part", single(part(26348338)), (got("26348338"),)),
    Row("id as text", single(part("26348338")), (got("26348338"),)),
    Row("another phone than asked for", single(part(7, 380632132122)), (got("7"),)),
    Row("no phone", said({"message_data": [{"message_id": 7, "status": "1"}]}), (got("7"),)),
    Row(
        "two parts",
        single(part(7, A, 1, 2), part(8, A, 2, 2)),
        (got("7", "8"),),
    ),
    Row(
        "two parts, one refused",
        single(part(7, A, 1, 2), part(8, A, 2, 2, "REJECTD")),
        (got("7", ("8", DeliveryState.FAILED)),),
    ),
    Row("nested", said([[part(7, A, 1, 2), part(8, A, 2, 2)]]), (got("7", "8"),)),
    Row("flat", said([part(7, A, 1, 2), part(8, A, 2, 2)]), (got("7", "8"),)),
    Row("wrapped and nested", said({"message_data": [[part(7)]]}), (got("7"),)),
    Row("bare", said(part(7)), (got("7"),)),
    Row("created", replace(single(part(7)), status=201), (got("7"),)),
    Row("part without id", single(part(7, A, 1, 2), part(None, A, 2, 2)), (got("7"),)),
    Row("part twice", single(part(7), part(7)), (got("7"),)),
    Row(
        "name within a success",
        said({"name": "x", "message": "ok", "status": 200, "message_data": [part(7)]}),
        (got("7"),),
    ),
    Row("name within a bare success", said({"name": "x", **part(7)}), (got("7"),)),
    Row("parts of two phones", single(part(7, 1, 1, 2), part(8, 2, 2, 2)), (got("7", "8"),)),
    Row("null id", single(part(None)), UNREADABLE),
    Row("true as id", single(part(True)), UNREADABLE),
    Row("id with a blank", single(part("7 8")), UNREADABLE),
    Row("no parts", single(), (SILENT,)),
    Row("null parts", said({"message_data": None}), UNREADABLE),
    Row("text as part", said({"message_data": ["7"]}), UNREADABLE),
    Row("no names", said({"status": 200, "message": "ok"}), UNREADABLE),
    Row("success under 500", replace(single(part(7)), status=500), UNREADABLE),
    Row("success under 400", replace(single(part(7)), status=400), UNREADABLE),
)
MANY_ROWS = (
    Row("two", said([[part(7, A)], [part(8, B)]]), (got("7"), got("8"))),
    Row(
        "two of two parts",
        said([[part(7, A, 1, 2), part(8, A, 2, 2)], [part(9, B, 1, 2), part(10, B, 2, 2)]]),
        (got("7", "8"), got("9", "10")),
    ),
    Row("other order", said([[part(8, B)], [part(7, A)]]), (got("7"), got("8"))),
    Row("phones as text", said([[part(7, f"+{A}")], [part(8, f"00{B}")]]), (got("7"), got("8"))),
    Row("wrapped", said({"message_data": [[part(7, A)], [part(8, B)]]}), (got("7"), got("8"))),
    Row(
        "flat",
        said([part(7, A, 1, 2), part(8, A, 2, 2), part(9, B, 1, 2), part(10, B, 2, 2)]),
        (got("7", "8"), got("9", "10")),
    ),
    Row("unknown phones", said([[part(7, 1)], [part(8, 2)]]), (got("7"), got("8"))),
    Row(
        "unknown phones, flat",
        said([part(7, 1, 1, 2), part(8, 1, 2, 2), part(9, 1, 1, 2), part(10, 1, 2, 2)]),
        (got("7", "8"), got("9", "10")),
    ),
    Row("one unknown phone", said([[part(7, 1)], [part(8, B)]]), (got("7"), got("8"))),
    Row("unknown out of place", said([[part(8, B)], [part(7, 1)]]), (got("7"), got("8"))),
    Row(
        "two unknown, out of place",
        said([[part(9, C)], [part(7, 1)], [part(8, 2)]]),
        (SILENT, SILENT, got("9")),
    ),
    Row("one is missing", said([[part(8, B)]]), (SILENT, got("8"))),
    Row("unknown and missing", said([[part(8, 1)]]), (SILENT, SILENT)),
    Row("one is empty", said([[part(7, A)], []]), (got("7"), SILENT)),
    Row(
        "one without id",
        said([[part(7, A)], [part(None, B)]]),
        (got("7"), Uncertain(Cause.REPLY_UNREADABLE)),
    ),
    Row(
        "one refused",
        said([[part(7, A)], [part(8, B, status="REJECTD")]]),
        (got("7"), got(("8", DeliveryState.FAILED))),
    ),
    Row("one more", said([[part(7, A)], [part(8, B)], [part(9, 1)]]), (got("7"), got("8"))),
    Row("the same twice", said([[part(7, A)], [part(8, A)]]), (got("7", "8"), SILENT)),
    Row("two phones in one", said([[part(7, A), part(8, B)], []]), (SILENT, SILENT)),
    Row("nothing", said([]), (SILENT, SILENT)),
    Row(
        "three, the middle unknown",
        said([[part(7, A)], [part(8, 1)], [part(9, C)]]),
        (got("7"), got("8"), got("9")),
    ),
    Row("refused", error(400, 1, "Invalid Parameter: phones"), (Rejected(Reason.DESTINATION),) * 2),
    Row("not JSON", Canned(200, "sent"), UNREADABLE * 2),
)


def parameter_row(name: str, reason: Reason) -> Row:
    """A 400 that names a parameter."""
    return Row(name, error(400, 1, name), (Rejected(reason),))


THROTTLED = Rejected(Reason.THROTTLED, retryable=True)
NO_RIGHT = Rejected(Reason.PERMISSION, account_wide=True)
NO_PATH = Rejected(Reason.PARAMETER, account_wide=True)
DATE = "Wed, 21 Oct 2026 07:28:00 GMT"
LATER = "Wed, 21 Oct 2026 07:28:09 GMT"
ERROR_ROWS = (
    parameter_row("Invalid Parameter: phone", Reason.DESTINATION),
    parameter_row("Invalid Parameter: phones", Reason.DESTINATION),
    parameter_row("Invalid Parameter: sender", Reason.SENDER),
    parameter_row("Invalid Parameter: source_addr", Reason.SENDER),
    parameter_row("Invalid Parameter: text", Reason.CONTENT),
    parameter_row("Invalid Parameter: validity_period", Reason.PARAMETER),
    parameter_row("invalid parameter: [Phone]", Reason.DESTINATION),
    parameter_row("Invalid Parameter", Reason.PARAMETER),
    parameter_row("Bad Request", Reason.PARAMETER),
    Row("credit", error(402, 3, "Topup balance is required"), (Rejected(Reason.CREDIT),)),
    Row("too many", error(429, 0, "Too Many Requests"), (THROTTLED,)),
    Row(
        "too many, so long",
        error(429, 0, "Too Many Requests", headers={"Retry-After": "7"}),
        (replace(THROTTLED, retry_after_s=7.0),),
    ),
    Row(
        "too many, until",
        error(429, 0, "Too Many Requests", headers={"Retry-After": LATER, "Date": DATE}),
        (replace(THROTTLED, retry_after_s=9.0),),
    ),
    Row(
        "too many, the window",
        error(429, 0, "Too Many Requests", headers={"X-Rate-Limit-Reset": "12"}),
        (replace(THROTTLED, retry_after_s=12.0),),
    ),
    Row(
        "too many, both",
        error(
            429, 0, "Too Many Requests", headers={"Retry-After": "3", "X-Rate-Limit-Reset": "12"}
        ),
        (replace(THROTTLED, retry_after_s=3.0),),
    ),
    Row(
        "too many, for years",
        error(429, 0, "Too Many Requests", headers={"X-Rate-Limit-Reset": "999999999"}),
        (replace(THROTTLED, retry_after_s=3600.0),),
    ),
    Row(
        "too many, nonsense",
        error(429, 0, "Too Many Requests", headers={"X-Rate-Limit-Reset": "soon"}),
        (THROTTLED,),
    ),
    Row("too many, a page", Canned(429, "<html>", "text/html"), (THROTTLED,)),
    Row("internal", error(500, 2, "Internal server error"), UNSURE),
    Row("unavailable", error(503, 0, "Service Unavailable"), UNSURE),
    Row("key", error(401, 0, "Unauthorized"), (Rejected(Reason.AUTH),)),
    Row("key, empty body", Canned(401), (Rejected(Reason.AUTH),)),
    Row("credit, a page", Canned(402, "<html>", "text/html"), (Rejected(Reason.CREDIT),)),
    Row("forbidden", error(403, 0, "Forbidden"), (NO_RIGHT,)),
    Row("path", error(404, 0, "Not Found"), (NO_PATH,)),
    Row("method", error(405, 0, "Method Not Allowed"), (Rejected(Reason.PARAMETER),)),
    Row("unlisted", error(422, 0, "Data Validation Failed."), (Rejected(Reason.PARAMETER),)),
    Row(
        "200: number",
        error(400, 1, "Invalid Parameter: phone", http=200),
        (Rejected(Reason.DESTINATION),),
    ),
    Row(
        "200: credit",
        error(402, 3, "Topup balance is required", http=200),
        (Rejected(Reason.CREDIT),),
    ),
    Row("200: too many", error(429, 0, "Too Many Requests", http=200), (THROTTLED,)),
    Row("200: internal", error(500, 2, "Internal server error", http=200), UNSURE),
    Row("200: key", error(401, 0, "Unauthorized", http=200), (Rejected(Reason.AUTH),)),
    Row("status as text", said({"name": "Any", "status": "402"}), (Rejected(Reason.CREDIT),)),
    *(
        Row(f"no status: {name}", said({"name": name}), (outcome,))
        for name, outcome in (
            ("Invalid Parameter: text", Rejected(Reason.CONTENT)),
            ("Bad Request", Rejected(Reason.PARAMETER)),
            ("Unauthorized", Rejected(Reason.AUTH)),
            ("Topup balance is required", Rejected(Reason.CREDIT)),
            ("Forbidden", NO_RIGHT),
            ("Not Found", NO_PATH),
            ("Too Many Requests", THROTTLED),
            ("Internal server error", *UNSURE),
        )
    ),
    Row("no status, HTTP's", said({"name": "Other"}, 402), (Rejected(Reason.CREDIT),)),
    Row("no status at all", said({"name": "Other"}), UNSURE),
    Row("status of a success", said({"name": "Other", "status": 200}), UNSURE),
    Row("500 that says 400", error(400, 1, "Invalid Parameter: text", http=500), UNSURE),
    Row("a page of a gateway", Canned(400, "<html>", "text/html"), UNREADABLE),
    Row("a page for a path", Canned(404, "<html>", "text/html"), UNREADABLE),
    Row("error in a list", said([{"name": "Unauthorized", "status": 401}]), UNREADABLE),
)


class TestConformance(ProviderConformance):
    provider = DecisionTelecom
    secrets: ClassVar = {"access_key": KEY}
    base_path = "/v1/api"
    rows = STATE_ROWS + SINGLE_ROWS + MANY_ROWS + ERROR_ROWS
    balance_rows = (
        (
            "seven decimals",
            said({"balance": "6123.9500000", "currency": "UAH", "credit": 0}),
            Balance(Decimal("6123.9500000"), "UAH"),
        ),
        (
            "credit",
            said({"balance": "-791.8391870", "credit": "1000", "currency": "eur"}),
            Balance(Decimal("208.1608130"), "EUR"),
        ),
        (
            "numbers",
            Canned(200, '{"balance": 0.1, "credit": 0.2, "currency": "EUR"}'),
            Balance(Decimal("0.3"), "EUR"),
        ),
        ("no credit", said({"balance": "1"}), Balance(Decimal(1), None)),
        ("null credit", said({"balance": 1, "credit": None}), Balance(Decimal(1), None)),
        ("odd currency", said({"balance": "1", "currency": "?"}), Balance(Decimal(1), None)),
        ("no balance", said({"currency": "UAH"}), UnexpectedReply),
        ("no amount", said({"balance": "much"}), UnexpectedReply),
        ("true", said({"balance": True}), UnexpectedReply),
        ("infinite", said({"balance": "Infinity"}), UnexpectedReply),
        ("a list", said(["balance"]), UnexpectedReply),
        ("not JSON", Canned(200, '["balance":"-791.8391870"]'), UnexpectedReply),
        ("key", error(401, 0, "Unauthorized"), BadCredentials),
        ("key in a 200", error(401, 0, "Unauthorized", http=200), BadCredentials),
        ("forbidden", error(403, 0, "Forbidden"), NoPermission),
        ("credit is required", error(402, 3, "Topup balance is required"), NoCredit),
        ("too many", error(429, 0, "Too Many Requests"), Throttled),
        ("internal", error(500, 2, "Internal server error"), ProviderUnsure),
        ("another site", Canned(404, "<html>", "text/html"), InterfaceMissing),
        ("another path", error(404, 0, "Not Found"), InterfaceMissing),
        ("under 500", said({"balance": "1"}, 500), UnexpectedReply),
    )
    status_rows = (
        *(
            (word, said({"message_id": 31885463, "status": word}), state)
            for word, state in (
                ("DELIVRD", DeliveryState.DELIVERED),
                ("UNDELIV", DeliveryState.FAILED),
                ("ACCEPTD", DeliveryState.PENDING),
                ("EXPIRED", DeliveryState.EXPIRED),
                ("REJECTD", DeliveryState.FAILED),
                ("ENROUTE", DeliveryState.PENDING),
                ("DELETED", DeliveryState.FAILED),
                ("UNKNOWN", DeliveryState.UNKNOWN),
                ("2", DeliveryState.DELIVERED),
            )
        ),
        (
            "another id",
            said({"message_id": 26348265, "status": "DELIVRD"}),
            DeliveryState.DELIVERED,
        ),
        ("not there", error(404, 0, "Not Found"), DeliveryState.UNKNOWN),
        ("not there in a 200", error(404, 0, "Not Found", http=200), DeliveryState.UNKNOWN),
        ("not there, a page", Canned(404, "<html>", "text/html"), DeliveryState.UNKNOWN),
        ("key", error(401, 0, "Unauthorized"), BadCredentials),
        ("parameter", error(400, 1, "Invalid Parameter: message_id"), BadParameter),
        ("too many", error(429, 0, "Too Many Requests"), Throttled),
        ("internal", error(500, 2, "Internal server error"), ProviderUnsure),
        ("another word", said({"message_id": 7, "status": "QUEUED"}), UnexpectedReply),
        ("no word", said({"message_id": 7}), UnexpectedReply),
        ("a list", said([{"message_id": 7, "status": "DELIVRD"}]), UnexpectedReply),
        ("not JSON", Canned(200, "DELIVRD"), UnexpectedReply),
        ("under 500", said({"message_id": 7, "status": "DELIVRD"}, 500), UnexpectedReply),
    )

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        ids = range(1000 * number, 1000 * number + len(recipients))
        groups = [
            [part(id_, int(phone.removeprefix("+")))]
            for id_, phone in zip(ids, recipients, strict=True)
        ]
        canned = single(*groups[0]) if len(groups) == 1 else said(groups)
        return canned, tuple(got(str(id_)) for id_ in ids)

    async def test_one_recipient(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(single(part(1)).action())
        await client.submit(Submission("InfoItd", (PHONE,), "Ціна 5 € 🙂", Encoding.UCS2, 1))
        (request,) = server.requests
        assert (request.method, request.target) == ("POST", "/v1/api/send-sms")
        assert request.headers["authorization"] == f"Basic {KEY_IN_BASE64}"
        assert request.headers["content-type"] == "application/json"
        assert request.headers["accept"] == "application/json"
        assert request.json == {
            "phone": 380632132121,
            "sender": "InfoItd",
            "text": "Ціна 5 € 🙂",
            "validity_period": 1440,
        }
        assert request.holds("Ціна 5 € 🙂")

    async def test_several_recipients(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(said([[part(1, A)], [part(2, B)]]).action())
        options = SendOptions(validity_minutes=2)
        submission = Submission("info", NUMBERS[:2], "Hi", Encoding.GSM7, 1, options)
        assert await client.submit(submission) == (got("1"), got("2"))
        (request,) = server.requests
        assert request.target == "/v1/api/multiple-message"
        assert request.json == {
            "phones": [A, B],
            "sender": "info",
            "text": "Hi",
            "validity_period": 2,
        }

    @pytest.mark.parametrize(
        ("sender", "path"),
        [
            ("1" * 11, "/v1/api/send-sms"),
            ("+" + "1" * 11, "/v1/api/send-sms"),
            ("380632132121", "/v1/api/multiple-message"),
            ("+380632132121", "/v1/api/multiple-message"),
        ],
    )
    async def test_number_as_sender(
        self, sender: str, path: str, server: StandIn, client: HttpProvider
    ) -> None:
        # The call for one recipient documents eleven characters, the other one a phone number.
        server.answer(said([[part(1)]]).action())
        (outcome,) = await client.submit(Submission(sender, (PHONE,), "Hi", Encoding.GSM7, 1))
        assert outcome == got("1")
        assert server.requests[0].path == path

    async def test_questions(self, server: StandIn, client: HttpProvider) -> None:
        assert isinstance(client, DecisionTelecom)
        server.answer(said({"balance": "1"}).action(), said({"status": "DELIVRD"}).action())
        await client.balance()
        await client.status("7&8", PHONE)
        assert [(one.method, one.target, one.body) for one in server.requests] == [
            ("GET", "/v1/api/balance", b""),
            ("GET", "/v1/api/status?message_id=7%268", b""),
        ]
        assert {one.headers["authorization"] for one in server.requests} == {
            f"Basic {KEY_IN_BASE64}"
        }

    @pytest.mark.parametrize("text", ["a\0b", "\ud83d"])
    async def test_text_that_nothing_carries(
        self, text: str, server: StandIn, client: HttpProvider
    ) -> None:
        (outcome,) = await client.submit(Submission("Shop", (PHONE,), text, Encoding.UCS2, 1))
        assert outcome == Rejected(Reason.CONTENT, detail="characters")
        assert not server.requests

    async def test_details_are_status_and_name(self, server: StandIn, client: HttpProvider) -> None:
        server.answer(error(400, 1, "Invalid Parameter: validity_period").action())
        (outcome,) = await client.submit(self.submission())
        detail = "400 Invalid Parameter: validity_period"
        assert outcome == Rejected(Reason.PARAMETER, detail=detail)


@pytest.mark.parametrize(
    ("key", "form", "token"),
    [
        (KEY, "auto", KEY_IN_BASE64),
        (KEY_IN_BASE64, "auto", KEY_IN_BASE64),
        ("short", "auto", "c2hvcnQ="),
        ("κλειδί", "auto", "zrrOu861zrnOtM6v"),
        # Base64 of something else than 32 hex digits.
        ("c2hvcnQ=", "auto", "YzJodmNuUT0="),
        (base64.b64encode(f"{KEY}:".encode()).decode(), "auto", None),
        (KEY_IN_BASE64, "plain", base64.b64encode(KEY_IN_BASE64.encode()).decode()),
        (KEY, "plain", KEY_IN_BASE64),
        (KEY, "encoded", KEY),
        (KEY_IN_BASE64, "encoded", KEY_IN_BASE64),
        ("", "auto", ""),
    ],
)
def test_token(key: str, form: str, token: str | None) -> None:
    expected = base64.b64encode(key.encode()).decode() if token is None else token
    assert basic_token(key, form) == expected


def made(key: str, form: str = "auto") -> DecisionTelecom:
    """A client without a server."""
    return DecisionTelecom(AccountSettings({"key_form": form}, {"access_key": Secret(key)}))


@pytest.mark.parametrize("form", ["auto", "plain", "encoded"])
async def test_every_spelling_of_the_key_is_masked(form: str) -> None:
    for key, spellings in ((KEY, [KEY]), (KEY_IN_BASE64, [KEY, KEY_IN_BASE64])):
        client = made(f" {key}\n", form)
        call = client.build(Submission("Shop", (PHONE,), "Hi", Encoding.GSM7, 1))
        for spelling in (*spellings, call.headers["Authorization"].removeprefix("Basic ")):
            assert spelling not in client.quote(f"said {spelling} indeed")
        await client.aclose()


@pytest.mark.parametrize("key", ["", "two words", "κλειδί", "line\r\nX-Injected: 1"])
async def test_key_that_no_header_can_hold(key: str) -> None:
    client = made(key, "encoded")
    (outcome,) = await client.submit(Submission("Shop", (PHONE,), "Hi", Encoding.GSM7, 1))
    assert outcome == Rejected(Reason.AUTH, account_wide=True, detail="access_key")
    with pytest.raises(BadCredentials):
        await client.balance()
    await client.aclose()


PHONES = st.sampled_from([A, B, C, str(A), f"+{B}", 1, None, "x"])
PARTS = (
    st.builds(
        part,
        st.integers(1, 9) | st.none() | st.text(max_size=3),
        PHONES,
        st.integers(0, 3),
        status=st.sampled_from(["ACCEPTD", "REJECTD", "odd", None]),
    )
    | st.none()
)


@given(st.lists(st.lists(PARTS, max_size=3) | PARTS, max_size=5), st.booleans())
def test_any_answer_gives_an_outcome_each(groups: list[Any], wrapped: bool) -> None:
    body = json.dumps({"message_data": groups} if wrapped else groups).encode()
    recipients = [str(A), str(B), str(C)]
    outcomes = outcomes_of(HttpReply(200, httpx.Headers(), body), recipients)
    assert len(outcomes) == len(recipients)
    for recipient, outcome in zip(recipients, outcomes, strict=True):
        assert isinstance(outcome, Accepted | Uncertain)
        for id_ in outcome.ids if isinstance(outcome, Accepted) else ():
            # Somebody else's part is never taken for one's own.
            phones = {
                str(one["phone"]).removeprefix("+")
                for group in groups
                for one in (group if isinstance(group, list) else [group])
                if one and str(one["message_id"]) == id_
            }
            assert phones & {recipient, "1", "None", "x"}
