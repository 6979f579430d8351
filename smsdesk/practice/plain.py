"""The practice provider's own interface, for the provider key `practice` (README.md, "Plain").

Plain JSON, one recipient a call, every outcome named in the vocabulary of providers.md §0.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

from smsdesk.practice import alphabet
from smsdesk.practice.faults import Effect, Fault, FaultKind
from smsdesk.practice.network import Arrival, State
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import Call, Headers, Reply, json_reply

PROVIDER: Final = "practice"

_REFUSALS: Final[Mapping[FaultKind, tuple[int, str]]] = {
    FaultKind.DESTINATION: (422, "destination"),
    FaultKind.NO_ROUTE: (422, "no_route"),
    FaultKind.SENDER: (422, "sender"),
    FaultKind.CONTENT: (422, "content"),
    FaultKind.BLOCKED: (422, "blocked"),
    FaultKind.THROTTLED: (429, "throttled"),
    FaultKind.NO_CREDIT: (402, "credit"),
    FaultKind.CREDENTIALS: (401, "auth"),
    FaultKind.PERMISSION: (403, "permission"),
    FaultKind.PROVIDER_DOWN: (503, "provider_down"),
    FaultKind.SERVER_ERROR: (500, "unknown"),
    FaultKind.SERVER_ERROR_SENT: (500, "unknown"),
}
_STATES: Final = {
    State.SCHEDULED: "queued",
    State.QUEUED: "queued",
    State.SENT: "sent",
    State.DELIVERED: "delivered",
    State.FAILED: "failed",
    State.EXPIRED: "expired",
    State.UNKNOWN: "unknown",
    State.REJECTED: "failed",
}
_NUMBER: Final = re.compile(r"\+?\d{7,15}", re.ASCII)
_DIGITS: Final = re.compile(r"\+?\d{1,15}", re.ASCII)
_FIELDS: Final = frozenset({"to", "from", "text", "encoding", "flash", "validity_minutes"})


class Plain:
    """Handlers for `/v1/messages`, `/v1/messages/{id}` and `/v1/balance`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def send(self, request: Call) -> Reply:
        """POST /v1/messages: 202 with an id, or an error with its reason."""
        refusal = self._closed(request, "POST")
        if refusal is not None:
            return refusal
        try:
            given = json.loads(request.content)
        except ValueError:
            return _error(422, "parameter", "body is no JSON")
        if not isinstance(given, dict) or not given.keys() <= _FIELDS:
            return _error(422, "parameter", "unknown or no fields")
        for right, reason, detail in _FIELD_RULES:
            if not right(given):
                return _error(422, reason, detail)
        return self._submit(given)

    def message(self, request: Call) -> Reply:
        """GET /v1/messages/{id}."""
        refusal = self._closed(request, "GET")
        if refusal is not None:
            return refusal
        network = self._practice.network
        arrival = network.find(PROVIDER, request.path_params["message_id"])
        if arrival is None:
            return _error(404, "parameter", "no such message")
        state = _STATES[network.state(arrival)]
        return json_reply({"id": arrival.ids[0], "state": state})

    def balance(self, request: Call) -> Reply:
        """GET /v1/balance."""
        refusal = self._closed(request, "GET")
        if refusal is not None:
            return refusal
        left = self._practice.network.balances[PROVIDER]
        return json_reply({"balance": f"{left:.2f}", "unit": "credits"})

    def refuse(self, fault: Fault) -> Reply | None:
        """The words for a refusal."""
        status, reason = _REFUSALS[fault.kind]
        headers: Headers = ()
        if status == 429:
            headers = ((b"retry-after", str(self._practice.config.retry_after_s).encode()),)
        return _error(status, reason, fault.meaning, headers)

    def _closed(self, request: Call, method: str) -> Reply | None:
        if request.headers.get("authorization") != f"Bearer {self._practice.practice_token}":
            return _error(401, "auth", "wrong or no token")
        if request.method != method:
            return _error(405, "parameter", f"use {method}")
        return None

    def _submit(self, given: dict[str, Any]) -> Reply:
        recipient = given["to"].lstrip("+")
        fault = self._practice.faults.for_message(PROVIDER, recipient)
        refusal = self.refuse(fault) if fault and fault.effect is Effect.REFUSAL else None
        if refusal is not None and fault is not None and not fault.goes_out:
            return refusal
        wide = given.get("encoding", "gsm-7") == "ucs-2"
        text = given["text"]
        arrival = Arrival(
            provider=PROVIDER,
            sender=given.get("from", ""),
            recipient=recipient,
            text=text,
            encoding="ucs-2" if wide else "gsm-7",
            parts=alphabet.ucs2_parts(text) if wide else alphabet.gsm_parts(text),
            flash=given.get("flash", False),
            ids=(uuid.uuid4().hex,),
            validity_minutes=given.get("validity_minutes"),
        )
        network = self._practice.network
        arrival.cost = network.price(PROVIDER, arrival.parts)
        if fault is not None:
            arrival.fate = fault.fate
        if fault is None or fault.goes_out:
            if not network.charge(PROVIDER, arrival.cost):
                return _error(402, "credit", "balance is used up")
            network.submit(arrival)
        reply = json_reply({"id": arrival.ids[0], "parts": arrival.parts, "state": "queued"}, 202)
        reply.spoil(fault)
        return refusal or reply


def _error(status: int, reason: str, detail: str, headers: Headers = ()) -> Reply:
    return json_reply({"error": reason, "detail": detail}, status, headers)


def _right_sender(given: Mapping[str, Any]) -> bool:
    sender = given.get("from", "")
    return isinstance(sender, str) and (len(sender) <= 11 or _DIGITS.fullmatch(sender) is not None)


def _right_minutes(given: Mapping[str, Any]) -> bool:
    minutes = given.get("validity_minutes")
    return minutes is None or (type(minutes) is int and minutes >= 1)


def _right_alphabet(given: Mapping[str, Any]) -> bool:
    return given.get("encoding") == "ucs-2" or alphabet.is_gsm(given["text"])


# In this order; the first rule that is broken gives reason and detail.
_FIELD_RULES: Final[tuple[tuple[Callable[[Mapping[str, Any]], bool], str, str], ...]] = (
    (
        lambda given: isinstance(given.get("to"), str) and bool(_NUMBER.fullmatch(given["to"])),
        "destination",
        "to: 7 to 15 digits",
    ),
    (_right_sender, "sender", "from: up to 11 characters or 15 digits"),
    (
        lambda given: isinstance(given.get("text"), str) and given["text"] != "",
        "content",
        "text: not empty",
    ),
    (
        lambda given: given.get("encoding", "gsm-7") in ("gsm-7", "ucs-2"),
        "parameter",
        "encoding: gsm-7 or ucs-2",
    ),
    (_right_alphabet, "content", "text: not in GSM 03.38"),
    (
        lambda given: isinstance(given.get("flash", False), bool),
        "parameter",
        "flash: true or false",
    ),
    (_right_minutes, "parameter", "validity_minutes: a positive integer or null"),
)
