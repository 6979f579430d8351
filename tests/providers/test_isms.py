"""iSMS.gr: what goes over the wire, and what every line of its answers means (providers.md §4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

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
from smsdesk.providers.errors import (
    BadContent,
    BadCredentials,
    BadParameter,
    BadRecipient,
    InterfaceMissing,
    NotDone,
    UnexpectedReply,
)
from smsdesk.providers.http import HttpReply
from smsdesk.providers.isms import URL_BYTES, Isms
from tests.support.provider_conformance import NOW, ProviderConformance
from tests.support.provider_faults import Canned, Row
from tests.support.stand_in import Request, StandIn

PHONE = "+306912345678"
UNREADABLE = (Uncertain(Cause.REPLY_UNREADABLE),)
UNSURE = (Uncertain(Cause.PROVIDER_UNSURE),)


def said(body: str | bytes, status: int = 200) -> Canned:
    """A line of text."""
    return Canned(status, body, "text/html; charset=UTF-8")


def accepted(id_: str) -> tuple[Outcome, ...]:
    """The one recipient, with this id."""
    return (Accepted((PartReceipt(id_),)),)


def refused(reason: Reason) -> tuple[Outcome, ...]:
    """The one recipient, for good."""
    return (Rejected(reason),)


ROWS = (
    Row("id", said("ID:I7I5R4HTAA"), accepted("I7I5R4HTAA")),
    Row("id of a status", said("ID:0008FABD"), accepted("0008FABD")),
    Row("id in small letters", said("ID:0adgre1"), accepted("0adgre1")),
    Row("id under an error status", said("ID:I7I5R4HTAA", 500), accepted("I7I5R4HTAA")),
    Row("blanks", said("\r\n ID: I7I5R4HTAA \n"), accepted("I7I5R4HTAA")),
    Row("byte-order marks", said("\ufeff\ufeffID:I7I5R4HTAA"), accepted("I7I5R4HTAA")),
    Row("Greek iota", said("ΙD:I7I5R4HTAA"), accepted("I7I5R4HTAA")),
    Row("Greek in Windows-1253", said("ΙD:I7I5R4HTAA".encode("cp1253")), accepted("I7I5R4HTAA")),
    Row("Greek letters of the id stay", said("ID:ΑΒ7"), accepted("ΑΒ7")),
    Row("auth", said("Error: Authentication error."), refused(Reason.AUTH)),
    Row("recipients", said("Error: No recipients."), refused(Reason.DESTINATION)),
    Row("sender", said("Error: Invalid sender identity."), refused(Reason.SENDER)),
    Row("credit", said("Error: Insufficient credits."), refused(Reason.CREDIT)),
    Row("schedule", said("Error: Invalid scheduling date."), refused(Reason.SCHEDULE)),
    Row("message id", said("Error: No message ID defined."), refused(Reason.PARAMETER)),
    Row("mobile", said("Error: No mobile defined."), refused(Reason.DESTINATION)),
    Row("with a status", said("Error: Insufficient credits.", 402), refused(Reason.CREDIT)),
    Row("unfitting status", said("Error: Insufficient credits.", 500), refused(Reason.CREDIT)),
    Row("no full stop", said("Error: Authentication error"), refused(Reason.AUTH)),
    Row("other case", said("ERROR:  authentication ERROR.\n"), refused(Reason.AUTH)),
    Row("mark before", said("\ufeffError: Authentication error."), refused(Reason.AUTH)),
    Row("Greek letters", said("Εrrοr: Αuthenticatiοn errοr."), refused(Reason.AUTH)),
    Row("no prefix", said("Authentication error."), refused(Reason.AUTH)),
    Row("failed", said("FAILED"), UNSURE),
    Row("failed in Greek letters", said("FΑΙLΕD"), UNSURE),
    Row("unknown error", said("Error: Gateway timeout."), UNREADABLE),
    Row("no text of an error", said("Error:"), UNREADABLE),
    Row("no id", said("ID:"), UNREADABLE),
    Row("two ids", said("ID:I7I5R4HTAA\nID:I7I5R4HTAB"), UNREADABLE),
    Row("id with more", said("ID:I7I5R4HTAA 1 message sent"), UNREADABLE),
    Row("id in a page", said("<br />ID:I7I5R4HTAA"), UNREADABLE),
    Row("a warning before", said("<b>Warning</b>: mysql\nID:I7I5R4HTAA"), UNREADABLE),
    Row("OK", said("OK"), UNREADABLE),
    Row("Greek OK", said("ΟΚ"), UNREADABLE),
    Row("a status", said("Status: Queued"), UNREADABLE),
    Row("credits", said("Credits:3948.47"), UNREADABLE),
    Row("JSON", said('{"ID": "I7I5R4HTAA"}'), UNREADABLE),
    Row("not found", said("Not Found", 404), UNREADABLE),
    Row("too many", said("Too Many Requests", 429), UNREADABLE),
    Row("gateway", said("Bad Gateway", 502), UNREADABLE),
)


class TestConformance(ProviderConformance):
    provider = Isms
    options: ClassVar = {"username": "office"}
    secrets: ClassVar = {"password": "corr&ct hörse"}
    base_path = "/api/http"
    status_id = "0008FABD"
    rows = ROWS
    balance_rows = (
        ("credits", said("Credits:3948.47"), Balance(Decimal("3948.47"), "credits")),
        ("whole credits", said("Credits: 12"), Balance(Decimal(12), "credits")),
        ("overdrawn", said("credits:-0.50\n"), Balance(Decimal("-0.50"), "credits")),
        ("Greek letters", said("\ufeffCrεdiτs:0"), Balance(Decimal(0), "credits")),
        ("auth", said("Error: Authentication error."), BadCredentials),
        ("auth with a status", said("Error: Authentication error.", 403), BadCredentials),
        ("no number", said("Credits:lots"), UnexpectedReply),
        ("two numbers", said("Credits:3,948.47"), UnexpectedReply),
        ("no words", said("3948.47"), UnexpectedReply),
        ("a page", said("<html>Credits:3948.47</html>"), UnexpectedReply),
        ("not found", said("Not Found", 404), UnexpectedReply),
    )
    status_rows = (
        ("queued", said("Status: Queued"), DeliveryState.PENDING),
        ("pending", said("Status: Pending"), DeliveryState.PENDING),
        ("delivered", said("Status: Delivered"), DeliveryState.DELIVERED),
        ("failed", said("Status: Failed"), DeliveryState.FAILED),
        ("no blank", said("Status:Delivered\r\n"), DeliveryState.DELIVERED),
        ("Greek letters", said("Sταtus: Dεlivεrεd"), DeliveryState.DELIVERED),
        ("not there", said("Error: No such message or recipient."), DeliveryState.UNKNOWN),
        ("auth", said("Error: Authentication error."), BadCredentials),
        ("message id", said("Error: No message ID defined."), BadParameter),
        ("mobile", said("Error: No mobile defined."), BadRecipient),
        ("another state", said("Status: Expired"), UnexpectedReply),
        ("an id as state", said("ID: Delivered"), UnexpectedReply),
        ("a delivered error", said("Error: Delivered"), UnexpectedReply),
        ("no such state", said("Status: No such message or recipient."), UnexpectedReply),
        ("lookup's answer", said("Delivered;GR;COSMOTE;;;"), UnexpectedReply),
    )

    contact_rows = (
        ("Greek OK", said("\u039f\u039a"), None),
        ("Latin OK", said("OK"), None),
        ("mixed OK", said("\u039fK"), None),
        ("small letters", said("ok"), None),
        ("byte-order mark", said("\ufeff\u039f\u039a\n"), None),
        ("Greek in Windows-1253", said("\u039f\u039a".encode("cp1253")), None),
        ("OK under an error status", said("\u039f\u039a", 500), None),
        ("auth", said("Error: Authentication error."), BadCredentials),
        ("no number", said("Error: Mobile number is empty."), BadRecipient),
        ("bad number", said("Error: Invalid mobile number."), BadRecipient),
        ("no prefix", said("Invalid mobile number."), BadRecipient),
        ("failed", said("FAILED"), NotDone),
        ("failed in Greek letters", said("FΑΙLΕD\r\n"), NotDone),
        ("failed with the prefix", said("Error: FAILED"), NotDone),
        ("an id", said("ID:I7I5R4HTAA"), UnexpectedReply),
        ("OK as a value", said("Status: OK"), UnexpectedReply),
        ("OK and more", said("OK 1 contact saved"), UnexpectedReply),
        ("OK in a page", said("<b>OK</b>"), UnexpectedReply),
        ("another error", said("Error: Too many contacts."), UnexpectedReply),
        ("credit", said("Error: Insufficient credits."), UnexpectedReply),
        ("nothing", said(""), UnexpectedReply),
        ("not found", said("Not Found", 404), UnexpectedReply),
        ("moved", Canned(302, "", headers={"Location": "http://x.invalid/"}), InterfaceMissing),
    )

    def accepting(
        self, recipients: Sequence[str], number: int
    ) -> tuple[Canned, tuple[Outcome, ...]]:
        del recipients
        return said(f"ID:I7I5R4H{number:03}"), accepted(f"I7I5R4H{number:03}")

    def kept_until(self, request: Request) -> datetime | None:
        written = re.findall(r"[?&]schedule=%2B([1-9][0-9]*)%20seconds(?:&|$)", request.target)
        (seconds,) = written or (None,)
        assert bool(seconds) == request.holds("schedule")
        return NOW + timedelta(seconds=int(seconds)) if seconds else None

    async def test_bare_failure_is_no_state(self, server: StandIn, client: HttpProvider) -> None:
        # It is how a script says that it failed itself; the message may well have arrived.
        assert isinstance(client, Isms)
        for body in ("FAILED", "Failed", "Delivered"):
            server.answer(said(body).action())
            with pytest.raises(Exception, match=r"unexpected_reply|provider_unsure"):
                await client.status("0008FABD", PHONE)

    async def test_request(self, server: StandIn, client: HttpProvider) -> None:
        server.otherwise = said("ID:1").action()
        await client.submit(Submission("My Shop", (PHONE,), "50% off & more", Encoding.GSM7, 1))
        greek = "Άνοιξη 🙂 + ñ"
        flash = SendOptions(flash=True)
        await client.submit(Submission("+30210", (PHONE,), greek, Encoding.UCS2, 1, flash))
        first, second = server.requests
        assert first.method == "GET"
        assert first.target == (
            "/api/http/send.php?username=office&password=corr%26ct%20h%C3%B6rse&from=My%20Shop"
            "&to=306912345678&message=50%25%20off%20%26%20more&coding=GSM&flash=0"
        )
        assert second.query == {
            "username": "office",
            "password": "corr&ct hörse",
            "from": "+30210",
            "to": "306912345678",
            "message": greek,
            "coding": "UTF-8",
            "flash": "1",
        }

    async def test_questions(self, server: StandIn, client: HttpProvider) -> None:
        assert isinstance(client, Isms)
        server.answer(said("Credits:1").action(), said("Status: Queued").action())
        await client.balance()
        await client.status("I7&5", PHONE)
        asked = [(request.method, request.target) for request in server.requests]
        sign_in = "username=office&password=corr%26ct%20h%C3%B6rse"
        assert asked == [
            ("GET", f"/api/http/credits.php?{sign_in}"),
            ("GET", f"/api/http/query.php?{sign_in}&mid=I7%265&mobile=306912345678"),
        ]

    async def test_contact_requests(self, server: StandIn, client: HttpProvider) -> None:
        assert isinstance(client, Isms)
        server.otherwise = said("\u039f\u039a").action()
        await client.save_contact(
            surname="Παππά", name="Ελένη & Άννα", mobile=PHONE, comments="50% + \n🙂"
        )
        await client.save_contact(surname="", name="", mobile=PHONE, comments="")
        await client.delete_contact(PHONE)
        asked = [(request.method, request.target) for request in server.requests]
        sign_in = "username=office&password=corr%26ct%20h%C3%B6rse"
        assert asked == [
            (
                "GET",
                f"/api/http/savecontact.php?{sign_in}&surname=%CE%A0%CE%B1%CF%80%CF%80%CE%AC"
                "&name=%CE%95%CE%BB%CE%AD%CE%BD%CE%B7%20%26%20%CE%86%CE%BD%CE%BD%CE%B1"
                "&mobile=306912345678&comments=50%25%20%2B%20%0A%F0%9F%99%82",
            ),
            (
                "GET",
                f"/api/http/savecontact.php?{sign_in}&surname=&name=&mobile=306912345678&comments=",
            ),
            ("GET", f"/api/http/deletecontact.php?{sign_in}&mobile=306912345678"),
        ]

    async def test_contacts_that_no_address_holds(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        assert isinstance(client, Isms)
        for comments, detail in (("ά" * 1000, "url length"), ("a\0b", "characters")):
            with pytest.raises(BadContent) as caught:
                await client.save_contact(surname="S", name="N", mobile=PHONE, comments=comments)
            assert caught.value.detail == detail
        assert server.connections == 0

    async def test_what_is_said_of_a_contact_is_kept_without_it(
        self, server: StandIn, client: HttpProvider
    ) -> None:
        assert isinstance(client, Isms)
        server.otherwise = said(f"Error: no room for Παππά at {PHONE}").action()
        with pytest.raises(UnexpectedReply) as caught:
            await client.save_contact(surname="Παππά", name="N", mobile=PHONE, comments="")
        assert "no room for" in caught.value.detail
        assert "Παππά" not in caught.value.detail
        assert "6912345678" not in caught.value.detail

    async def test_text_beyond_the_address(self, server: StandIn, client: HttpProvider) -> None:
        server.otherwise = said("ID:1").action()

        def submission(length: int) -> Submission:
            return Submission("Shop", (PHONE,), "x" * length, Encoding.GSM7, 26)

        await client.submit(submission(1))
        fixed = len(server.url) + len(server.requests[0].target) - 1
        (longest,) = await client.submit(submission(URL_BYTES - fixed))
        (refusal,) = await client.submit(submission(URL_BYTES - fixed + 1))
        assert isinstance(longest, Accepted)
        assert refusal == Rejected(Reason.CONTENT, detail="url length")
        assert len(server.requests) == 2
        assert len(server.url) + len(server.requests[1].target) == URL_BYTES

    @pytest.mark.parametrize("text", ["a\0b", "\ud83d", "x\ufffe"])
    async def test_text_that_nothing_carries(
        self, text: str, server: StandIn, client: HttpProvider
    ) -> None:
        (outcome,) = await client.submit(Submission("Shop", (PHONE,), text, Encoding.UCS2, 1))
        assert outcome == Rejected(Reason.CONTENT, detail="characters")
        assert not server.requests

    async def test_senders(self, server: StandIn, client: HttpProvider) -> None:
        server.otherwise = said("ID:1").action()
        for sender, taken in (
            ("A" * 11, True),
            ("A" * 12, False),
            ("3" * 16, True),
            ("+" + "3" * 16, True),
            ("3" * 17, False),
        ):
            (outcome,) = await client.submit(
                Submission(sender, (PHONE,), "Hello", Encoding.GSM7, 1)
            )
            assert isinstance(outcome, Accepted) == taken, sender


def isms(**options: Any) -> Isms:
    """A client without a server."""
    settings = {"username": "office", **options}
    return Isms(AccountSettings(settings, {"password": Secret("hunter22")}, allow_http=True))


async def test_https_is_tried_first_even_with_consent_to_http() -> None:
    client = isms()
    assert client.wire.settings.base_urls == (
        "https://cp.isms.gr/api/http",
        "http://cp.isms.gr/api/http",
    )
    await client.aclose()


async def test_details_are_the_line() -> None:
    client = isms()
    submission = Submission("Shop", (PHONE,), "Hello", Encoding.GSM7, 1)
    for body, detail in (
        ("Error: Insufficient credits.", "Insufficient credits."),
        ("Error: Gateway timeout.", "Error: Gateway timeout."),
        ("<html><body>Error: hunter22</body></html>", ""),
        ("x" * 200, ""),
    ):
        (outcome,) = client.read(submission, HttpReply(200, {}, body.encode()))
        assert not isinstance(outcome, Accepted)
        assert outcome.detail == detail
    await client.aclose()


@given(st.text(max_size=60) | st.from_regex(r"(?i)(error|id|status)?\s*:?.{0,20}"))
def test_accepted_only_with_an_id(text: str) -> None:
    submission = Submission("Shop", (PHONE,), "Hello", Encoding.GSM7, 1)
    body = text.encode("utf-8", "replace")
    (outcome,) = CLIENT.read(submission, HttpReply(200, {}, body))
    if isinstance(outcome, Accepted):
        (id_,) = outcome.ids
        assert id_ in text
        assert text.strip("\ufeff\u200b \t\r\n").translate({0x399: "I"}).upper().startswith("ID")


CLIENT = isms()
