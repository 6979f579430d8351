"""iSMS.gr's HTTP interface as practice: credits, send and query (providers.md §4).

Contacts and HLR are in `isms_contacts.py`. Every answer has HTTP status 200 and is told by its
text.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from smsdesk.practice import alphabet
from smsdesk.practice.faults import Effect, Fault, FaultKind
from smsdesk.practice.network import Arrival, State
from smsdesk.practice.php_time import strtotime
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import HTML, Call, Reply, text_reply

PROVIDER: Final = "isms"

AUTHENTICATION: Final = "Error: Authentication error."
NO_RECIPIENTS: Final = "Error: No recipients."
NO_CREDITS: Final = "Error: Insufficient credits."
BAD_SENDER: Final = "Error: Invalid sender identity."
BAD_DATE: Final = "Error: Invalid scheduling date."
NO_ID: Final = "Error: No message ID defined."
NO_MOBILE: Final = "Error: No mobile defined."

# Faults that this interface has words for; where it has none the message goes out as usual.
_REFUSALS: Final[Mapping[FaultKind, str]] = {
    FaultKind.DESTINATION: NO_RECIPIENTS,
    FaultKind.NO_ROUTE: NO_RECIPIENTS,
    FaultKind.SENDER: BAD_SENDER,
    FaultKind.NO_CREDIT: NO_CREDITS,
    FaultKind.CREDENTIALS: AUTHENTICATION,
    FaultKind.PERMISSION: AUTHENTICATION,
}
_BROKEN: Final = frozenset(
    {FaultKind.SERVER_ERROR, FaultKind.SERVER_ERROR_SENT, FaultKind.PROVIDER_DOWN}
)
# One bad number in a list is dropped without a word; these spoil the whole request.
_DROPS_NUMBER: Final = frozenset({FaultKind.DESTINATION, FaultKind.NO_ROUTE})

_STATUS: Final = {
    State.SCHEDULED: "Queued",
    State.QUEUED: "Queued",
    State.SENT: "Pending",
    State.DELIVERED: "Delivered",
    State.FAILED: "Failed",
    State.EXPIRED: "Failed",
    State.REJECTED: "Failed",
}


class Isms:
    """Handlers for `credits.php`, `send.php` and `query.php`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self._zone = ZoneInfo(practice.config.isms_zone)

    def say(self, words: str) -> Reply:
        """An answer as PHP prints it."""
        if self._practice.config.isms_byte_order_mark:
            words = f"\ufeff{words}\n"
        return text_reply(words, content_type=HTML)

    def knows(self, request: Call) -> bool:
        """Whether the query holds the right user name and password; a POST holds none."""
        asked = request.query_params
        return self._practice.accepts(
            PROVIDER, asked.get("username", ""), asked.get("password", "")
        )

    def credits(self, request: Call) -> Reply:
        """The balance, in credits."""
        if not self.knows(request):
            return self.say(AUTHENTICATION)
        return self.say(f"Credits:{self._practice.network.balances[PROVIDER]:.2f}")

    def query(self, request: Call) -> Reply:
        """The state of one (id, mobile)."""
        asked = request.query_params
        if not self.knows(request):
            return self.say(AUTHENTICATION)
        if not asked.get("mid"):
            return self.say(NO_ID)
        if not asked.get("mobile"):
            return self.say(NO_MOBILE)
        network = self._practice.network
        arrival = network.find(PROVIDER, f"{asked['mid']}|{asked['mobile']}")
        word = None if arrival is None else _STATUS.get(network.state(arrival))
        if word is None:
            return self.say("Error: No such message or recipient.")
        return self.say(f"Status: {word}")

    def send(self, request: Call) -> Reply:
        """One id for all recipients; a bad number among them is passed over in silence."""
        asked = request.query_params
        if not self.knows(request):
            return self.say(AUTHENTICATION)
        numbers = [number for number in asked.get("to", "").split(",") if _is_number(number)]
        faults = [self._practice.faults.for_message(PROVIDER, number) for number in numbers]
        broken = next((fault for fault in faults if fault and _breaks_request(fault)), None)
        if broken is not None and not broken.goes_out:
            return self._words(broken)
        good = [
            (number, fault)
            for number, fault in zip(numbers, faults, strict=True)
            if fault is None or fault.kind not in _DROPS_NUMBER
        ]
        if not good:
            return self.say(NO_RECIPIENTS)
        if not _is_sender(asked.get("from", "")):
            return self.say(BAD_SENDER)
        due_at = 0.0
        if "schedule" in asked:
            now = self._practice.network.clock()
            moment = strtotime(asked["schedule"], now, self._zone)
            if moment is None or moment < now:
                return self.say(BAD_DATE)
            due_at = moment
        reply = self._hand_over(asked, good, due_at)
        for _, fault in good:
            reply.spoil(fault)
        return reply if broken is None else self._words(broken)

    def _words(self, fault: Fault) -> Reply:
        if fault.kind in _BROKEN:
            return text_reply("", 500, HTML)
        return self.say(_REFUSALS[fault.kind])

    def refuse(self, fault: Fault) -> Reply | None:
        """An ordered refusal of a call that has no message; None where there are no words."""
        return self._words(fault) if fault.kind in _BROKEN or fault.kind in _REFUSALS else None

    def _hand_over(
        self, asked: Mapping[str, str], good: list[tuple[str, Fault | None]], due_at: float
    ) -> Reply:
        network = self._practice.network
        text = asked.get("message", "")
        if asked.get("coding") == "UTF-8":
            encoding, parts = "ucs-2", alphabet.ucs2_parts(text)
        else:
            text = alphabet.replaced(text)
            encoding, parts = "gsm-7", alphabet.gsm_parts(text)
        cost = network.price(PROVIDER, parts)
        going = [(number, fault) for number, fault in good if fault is None or _goes_out(fault)]
        if not network.charge(PROVIDER, cost * len(going)):
            return self.say(NO_CREDITS)
        message_id = secrets.token_hex(5).upper()
        for number, fault in going:
            arrival = Arrival(
                provider=PROVIDER,
                sender=asked["from"],
                recipient=number,
                text=text,
                encoding=encoding,
                parts=parts,
                flash=asked.get("flash") == "1",
                cost=cost,
                ids=(message_id,),
                keys=(f"{message_id}|{number}",),
                due_at=due_at,
            )
            if fault is not None:
                arrival.fate = fault.fate
            network.submit(arrival)
        return self.say(f"ID:{message_id}")


def _breaks_request(fault: Fault) -> bool:
    """Whether this fault of one recipient refuses the request of all."""
    return fault.kind in _BROKEN or (fault.kind in _REFUSALS and fault.kind not in _DROPS_NUMBER)


def _goes_out(fault: Fault) -> bool:
    """Refusals without words here do not keep a message back."""
    wordless = fault.effect is Effect.REFUSAL and fault.kind not in _BROKEN
    return fault.goes_out or wordless


def _is_number(number: str) -> bool:
    return number.isascii() and number.isdigit() and 7 <= len(number) <= 15


def _is_sender(sender: str) -> bool:
    """Up to 11 Latin characters or 16 digits (the sibling platform's rule, §4.1)."""
    if not sender or not sender.isascii():
        return False
    return len(sender) <= (16 if sender.lstrip("+").isdigit() else 11)
