"""DecisionTelecom's HTTP interface as practice (providers.md §2): send, status, balance, HLR.

Errors have the form and the texts of the Yii2 framework, which the provider uses.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from smsdesk.practice import alphabet
from smsdesk.practice.faults import BY_DIGITS, Effect, Fault, FaultKind
from smsdesk.practice.network import Arrival, Fate, State
from smsdesk.practice.state import Practice, decode_basic
from smsdesk.practice.wire import Call, Headers, Reply, json_reply

PROVIDER: Final = "decisiontelecom"

_SHORTEST_MINUTES: Final = {"phone": 1, "phones": 2}
_LONGEST_MINUTES: Final = 4320
_FIRST_ID: Final = 26_348_338
_MOST_LOOKUPS: Final = 10_000
_PHONE: Final = re.compile(r"\d{7,15}", re.ASCII)

_INVALID: Final = "Empty parameter or parameter validation error"
# name, message, code, status (providers.md §2.4).
_Error = tuple[str, str, int, int]
_UNAUTHORISED: Final[_Error] = (
    "Unauthorized",
    "Your request was made with invalid credentials.",
    0,
    401,
)
_NO_MONEY: Final[_Error] = ("Topup balance is required", "User balance is empty", 3, 402)
_THROTTLED: Final[_Error] = ("Too Many Requests", "Rate limit exceeded", 0, 429)
_BROKEN: Final[_Error] = (
    "Internal server error",
    "The server encountered an unexpected condition which prevented it from fulfilling the "
    "request.",
    2,
    500,
)
_NOT_FOUND: Final[_Error] = ("Not Found", "Page not found.", 0, 404)
_REFUSALS: Final[Mapping[FaultKind, _Error]] = {
    FaultKind.NO_ROUTE: ("Invalid Parameter: phone", _INVALID, 1, 400),
    FaultKind.DESTINATION: ("Invalid Parameter: phone", _INVALID, 1, 400),
    FaultKind.SENDER: ("Invalid Parameter: sender", _INVALID, 1, 400),
    FaultKind.CONTENT: ("Invalid Parameter: text", _INVALID, 1, 400),
    FaultKind.NO_CREDIT: _NO_MONEY,
    FaultKind.THROTTLED: _THROTTLED,
    FaultKind.CREDENTIALS: _UNAUTHORISED,
    FaultKind.PERMISSION: _UNAUTHORISED,
    FaultKind.SERVER_ERROR: _BROKEN,
    FaultKind.SERVER_ERROR_SENT: _BROKEN,
    FaultKind.PROVIDER_DOWN: _BROKEN,
}
_WORDS: Final = {
    State.SCHEDULED: "ACCEPTD",
    State.QUEUED: "ACCEPTD",
    State.SENT: "ENROUTE",
    State.DELIVERED: "DELIVRD",
    State.FAILED: "UNDELIV",
    State.EXPIRED: "EXPIRED",
    State.UNKNOWN: "UNKNOWN",
    State.REJECTED: "REJECTD",
}


class Wrong(Exception):
    """An error object instead of an answer."""

    def __init__(self, error: _Error) -> None:
        super().__init__(error[0])
        self.error = error


def _wrong_parameter(name: str) -> Wrong:
    return Wrong((f"Invalid Parameter: {name}", _INVALID, 1, 400))


class DecisionTelecom:
    """Handlers for the paths under `/v1/api`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self._ids = itertools.count(_FIRST_ID)
        self._lookup_ids = itertools.count(1)
        self._lookups: dict[int, int] = {}

    def send(self, request: Call) -> Reply:
        """POST /send-sms."""
        return self._guard(lambda: self._send(request, "phone"))

    def send_many(self, request: Call) -> Reply:
        """POST /multiple-message: a list of lists without a wrapper."""
        return self._guard(lambda: self._send(request, "phones"))

    def status(self, request: Call) -> Reply:
        """GET /status?message_id=n, one part at a time."""
        return self._guard(lambda: self._status(request))

    def balance(self, request: Call) -> Reply:
        """GET /balance: a string with seven decimals."""
        return self._guard(lambda: self._balance(request))

    def hlr(self, request: Call) -> Reply:
        """POST /hlr."""
        return self._guard(lambda: self._hlr(request))

    def hlr_status(self, request: Call) -> Reply:
        """GET /hlr-status?id=n, or a JSON list of ids."""
        return self._guard(lambda: self._hlr_status(request))

    def missing(self, _request: Call) -> Reply:
        """Any other path."""
        return self._error(_NOT_FOUND)

    def refuse(self, fault: Fault) -> Reply | None:
        """An ordered refusal of a call that has no message."""
        error = _REFUSALS.get(fault.kind)
        return None if error is None else self._error(error)

    def _guard(self, work: Callable[[], Reply]) -> Reply:
        try:
            return work()
        except Wrong as wrong:
            return self._error(wrong.error)

    def _error(self, error: _Error) -> Reply:
        name, message, code, status = error
        headers: Headers = ()
        if status == 401:
            headers = ((b"www-authenticate", b'Basic realm="api"'),)
        if status == 429:
            wait_s = str(self._practice.config.retry_after_s).encode()
            headers = (
                (b"retry-after", wait_s),
                (b"x-rate-limit-limit", b"1"),
                (b"x-rate-limit-remaining", b"0"),
                (b"x-rate-limit-reset", wait_s),
            )
        given = {"name": name, "message": message, "code": code, "status": status}
        as_200 = self._practice.config.decisiontelecom_errors_as_200
        return json_reply(given, 200 if as_200 else status, headers)

    def _open(self, request: Call, method: str) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        try:
            key = decode_basic(token).partition(":")[0]
        except ValueError:
            raise Wrong(_UNAUTHORISED) from None
        if scheme.lower() != "basic" or key != self._practice.decisiontelecom_key:
            raise Wrong(_UNAUTHORISED)
        if request.method != method:
            allowed = (
                "Method Not Allowed. This URL can only handle the following request methods: "
                f"{method}."
            )
            raise Wrong(("Method Not Allowed", allowed, 0, 405))

    def _send(self, request: Call, field: str) -> Reply:
        self._open(request, "POST")
        given = _object(request.content)
        phones = _phones(given, field)
        text, sender = _text(given), _sender(given)
        minutes = _minutes(given, _SHORTEST_MINUTES[field])
        if alphabet.is_gsm(text):
            encoding, parts = "gsm-7", alphabet.gsm_parts(text)
        else:
            encoding, parts = "ucs-2", alphabet.ucs2_parts(text)
        network = self._practice.network
        cost = network.price(PROVIDER, parts)
        faults = [self._practice.faults.for_message(PROVIDER, phone) for phone in phones]
        broken = next((fault for fault in faults if fault and fault.kind in _REFUSALS), None)
        if broken is not None and not broken.goes_out:
            raise self._broken(broken, field)
        if not network.charge(PROVIDER, cost * len(phones)):
            raise Wrong(_NO_MONEY)
        groups: list[list[dict[str, Any]]] = []
        for phone, fault in zip(phones, faults, strict=True):
            arrival = Arrival(
                provider=PROVIDER,
                sender=sender,
                recipient=phone,
                text=text,
                encoding=encoding,
                parts=parts,
                cost=cost,
                ids=tuple(str(next(self._ids)) for _ in range(parts)),
                validity_minutes=minutes,
            )
            self._hand_over(arrival, fault)
            groups.append(self._parts(arrival))
        if broken is not None:
            raise self._broken(broken, field)
        reply = json_reply({"message_data": groups[0]} if field == "phone" else groups)
        for fault in faults:
            reply.spoil(fault)
        return reply

    def _broken(self, fault: Fault, field: str) -> Wrong:
        name, message, code, status = _REFUSALS[fault.kind]
        if name.endswith(": phone"):
            name = f"Invalid Parameter: {field}"
        return Wrong((name, message, code, status))

    def _hand_over(self, arrival: Arrival, fault: Fault | None) -> None:
        if fault is not None:
            arrival.fate = fault.fate
            if fault.kind is FaultKind.BLOCKED:
                # The only words this interface has for it: accepted with a state of refusal.
                arrival.fate = Fate.REJECTED
            elif fault.effect is Effect.SPOILED_REPLY and not fault.goes_out:
                return
        self._practice.network.submit(arrival)

    def _parts(self, arrival: Arrival) -> list[dict[str, Any]]:
        rejected = arrival.fate is Fate.REJECTED
        phone = int(arrival.recipient) + self._practice.config.decisiontelecom_other_phone
        return [
            {
                "message_id": int(message_id),
                "phone": phone,
                "part_count": arrival.parts,
                "concat_part": index,
                "status": "REJECTD" if rejected else "ACCEPTD",
            }
            for index, message_id in enumerate(arrival.ids, 1)
        ]

    def _status(self, request: Call) -> Reply:
        self._open(request, "GET")
        message_id = request.query_params.get("message_id", "")
        if not (message_id.isascii() and message_id.isdigit()):
            raise _wrong_parameter("message_id")
        arrival = self._practice.network.find(PROVIDER, message_id)
        if arrival is None:
            raise Wrong(_NOT_FOUND)
        word = _WORDS[self._practice.network.state(arrival)]
        return json_reply({"message_id": int(message_id), "status": word})

    def _balance(self, request: Call) -> Reply:
        self._open(request, "GET")
        left = self._practice.network.balances[PROVIDER]
        return json_reply({"balance": f"{left:.7f}", "currency": "UAH", "credit": 0})

    def _hlr(self, request: Call) -> Reply:
        self._open(request, "POST")
        phones = _phones(_object(request.content), "phones")
        network = self._practice.network
        if not network.charge(PROVIDER, network.price(PROVIDER, len(phones))):
            raise Wrong(_NO_MONEY)
        accepted = []
        for phone in phones:
            lookup_id = next(self._lookup_ids)
            self._lookups[lookup_id] = int(phone)
            self._lookups.pop(lookup_id - _MOST_LOOKUPS, None)
            href = f"{request.base_url}v1/api/hlr-status?id={lookup_id}"
            accepted.append(
                {"id": lookup_id, "phone": int(phone), "href": href, "status": "Accepted"}
            )
        return json_reply(accepted)

    def _hlr_status(self, request: Call) -> Reply:
        self._open(request, "GET")
        try:
            asked = json.loads(request.query_params.get("id", ""))
            wanted = [int(entry) for entry in (asked if isinstance(asked, list) else [asked])]
        except (ValueError, TypeError):
            raise _wrong_parameter("id") from None
        if any(lookup_id not in self._lookups for lookup_id in wanted):
            raise Wrong(_NOT_FOUND)
        found = [self._looked_up(lookup_id) for lookup_id in wanted]
        return json_reply(found if isinstance(asked, list) else found[0])

    def _looked_up(self, lookup_id: int) -> dict[str, Any]:
        phone = self._lookups[lookup_id]
        fault = BY_DIGITS.get(str(phone)[-3:]) if self._practice.config.faults_by_number else None
        valid = fault is None or fault.kind is not FaultKind.DESTINATION
        return {
            "id": lookup_id,
            "phone": phone,
            "mcc": "255" if valid else None,
            "mnc": "01" if valid else None,
            "network": "Practice Mobile" if valid else None,
            "ported": False,
            "status": 0 if valid else 1,
            "error": 0 if valid else 1,
            "type": "mobile" if valid else None,
            "present": "yes" if valid else "no",
            "status_message": "Success" if valid else "Invalid Number",
        }


def _object(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body)
    except ValueError:
        sentence = "Invalid JSON data in request body: Syntax error."
        raise Wrong(("Bad Request", sentence, 0, 400)) from None
    return given if isinstance(given, dict) else {}


def _phones(given: dict[str, Any], field: str) -> list[str]:
    """Digits of each; an integer as documented, or a string of digits, which also works (§2.2)."""
    value = given.get(field)
    several = value if field == "phones" else [value]
    if not isinstance(several, list) or not several:
        raise _wrong_parameter(field)
    phones = [str(phone) for phone in several if isinstance(phone, int | str)]
    if len(phones) != len(several) or not all(map(_PHONE.fullmatch, phones)):
        raise _wrong_parameter(field)
    return phones


def _text(given: dict[str, Any]) -> str:
    text = given.get("text")
    if not isinstance(text, str) or not text:
        raise _wrong_parameter("text")
    return text


def _sender(given: dict[str, Any]) -> str:
    """Up to 11 characters, or a number with its country code."""
    sender = given.get("sender")
    if not isinstance(sender, str) or not sender:
        raise _wrong_parameter("sender")
    if len(sender) > 11 and not _PHONE.fullmatch(sender):
        raise _wrong_parameter("sender")
    return sender


def _minutes(given: dict[str, Any], shortest: int) -> int:
    minutes = given.get("validity_period")
    if type(minutes) is not int or not shortest <= minutes <= _LONGEST_MINUTES:
        raise _wrong_parameter("validity_period")
    return minutes
