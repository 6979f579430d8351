"""The "Unified Communications" bulksms interface as practice (providers.md §3): send and balance.

Schedules are in `bulksms_schedule.py`.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from smsdesk.practice import alphabet
from smsdesk.practice.alphabet import PartSizes
from smsdesk.practice.faults import Effect, Fault, FaultKind
from smsdesk.practice.network import Arrival
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import Call, Reply, text_reply

PROVIDER: Final = "bulksms"

SUBMITTED: Final = "1701"
MISSING: Final = "1702"
BAD_LOGIN: Final = "1703"
BAD_TYPE: Final = "1704"
BAD_MESSAGE: Final = "1705"
BAD_DESTINATION: Final = "1706"
BAD_SOURCE: Final = "1707"
BAD_DLR: Final = "1708"
_CREDIT: Final = "1025"

REQUIRED: Final = ("username", "password", "type", "dlr", "destination", "source", "message")

_REFUSALS: Final[Mapping[FaultKind, str]] = {
    FaultKind.DESTINATION: BAD_DESTINATION,
    FaultKind.NO_ROUTE: "11",
    FaultKind.BLOCKED: "1042",
    FaultKind.THROTTLED: "1709",
    FaultKind.PROVIDER_DOWN: "1709",
    FaultKind.NO_CREDIT: _CREDIT,
    FaultKind.SERVER_ERROR: "1710",
    FaultKind.SERVER_ERROR_SENT: "1715",
    FaultKind.SENDER: BAD_SOURCE,
    FaultKind.CONTENT: BAD_MESSAGE,
    FaultKind.CREDENTIALS: BAD_LOGIN,
    FaultKind.PERMISSION: "18",
}
# What checkcredits says, with the joint these servers use (providers.md §3.5).
_CREDIT_CHECK_REFUSALS: Final[Mapping[FaultKind, str]] = {
    FaultKind.CREDENTIALS: "AUTHORIZATION_FAILED",
    FaultKind.PERMISSION: "PERMISSION_DENIED",
    FaultKind.THROTTLED: "PERMISSION_DENIED",
    FaultKind.SERVER_ERROR: "INTERNAL_ERROR",
    FaultKind.PROVIDER_DOWN: "INTERNAL_ERROR",
}

_NUMBER: Final = re.compile(r"\+?\d{7,15}", re.ASCII)
_HEX: Final = re.compile(r"(?:[0-9a-fA-F]{4})+")


@dataclass(frozen=True, slots=True)
class _Type:
    """How a message type is read: `hex` for UTF-16BE in hex digits, else the name of its table."""

    encoding: str
    sizes: PartSizes
    flash: bool = False


# providers.md §3.1; 140 is where a flash text becomes long, though its parts hold 153.
_TYPES: Final = {
    "0": _Type("gsm-7", alphabet.GSM),
    "1": _Type("gsm-7", PartSizes(140, 153), flash=True),
    "2": _Type("ucs-2", alphabet.UCS2),
    "4": _Type("gsm-7", alphabet.GSM),
    "5": _Type("latin-1", alphabet.OCTETS),
    "6": _Type("ucs-2", alphabet.UCS2, flash=True),
    "7": _Type("latin-1", alphabet.OCTETS, flash=True),
}
_WAP_PUSH: Final = "4"


class Code(Exception):
    """A bare code for the whole request."""


@dataclass(frozen=True, slots=True)
class Message:
    """A request's message, read and counted."""

    source: str
    text: str
    encoding: str
    parts: int
    flash: bool


class Bulksms:
    """Handlers for `/bulksms/bulksms` and `/CreditCheck/checkcredits`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def send(self, request: Call) -> Reply:
        """One entry a recipient; only a bad number lets the rest go on."""
        asked = parameters(request)
        try:
            message = self.read(asked, REQUIRED)
        except Code as code:
            return text_reply(str(code))
        return self.submit(asked["destination"], message, due_at=0.0)

    def check_credits(self, request: Call) -> Reply:
        """The balance as `BALANCE:12345.12`."""
        asked = parameters(request)
        if not asked.get("username") or not asked.get("password"):
            return text_reply("INVALID_URL")
        if not self._practice.accepts(PROVIDER, asked["username"], asked["password"]):
            return text_reply("AUTHORIZATION_FAILED")
        return text_reply(f"BALANCE:{self._practice.network.balances[PROVIDER]:.2f}")

    def refuse(self, fault: Fault) -> Reply | None:
        """An ordered refusal of the balance call."""
        words = _CREDIT_CHECK_REFUSALS.get(fault.kind)
        return None if words is None else text_reply(words)

    def read(self, asked: Mapping[str, str], required: tuple[str, ...]) -> Message:
        """Check everything but the recipients; raises `Code`."""
        if any(not asked.get(name) for name in required):
            raise Code(MISSING)
        if not self._practice.accepts(PROVIDER, asked["username"], asked["password"]):
            raise Code(BAD_LOGIN)
        kind = _TYPES.get(asked["type"])
        if kind is None:
            raise Code(BAD_TYPE)
        if asked["dlr"] not in {"0", "1"}:
            raise Code(BAD_DLR)
        text, parts = _read_text(asked["message"], kind)
        if asked["type"] == _WAP_PUSH:
            if not asked.get("url"):
                raise Code(MISSING)
            text = f"{text} {asked['url']}"
        if not _is_source(asked["source"]):
            raise Code(BAD_SOURCE)
        return Message(asked["source"], text, kind.encoding, parts, kind.flash)

    def submit(self, destination: str, message: Message, *, due_at: float) -> Reply:
        """Hand over to each recipient until a code ends it."""
        numbers = [number.strip() for number in destination.split(",")]
        entries: list[str] = []
        faults: list[Fault | None] = []
        for number in numbers:
            digits = number.lstrip("+")
            fault = self._practice.faults.for_message(PROVIDER, digits)
            faults.append(fault)
            code, message_id = self._hand_over(number, message, fault, due_at)
            if code == SUBMITTED:
                separator = self._practice.config.bulksms_separator
                entries.append(f"{SUBMITTED}|{digits}{separator}{message_id}")
            elif code == BAD_DESTINATION and len(numbers) > 1:
                entries.append(f"{BAD_DESTINATION}|NA")
            else:
                entries.append(f"{code}|{number}")
                if code != BAD_DESTINATION:
                    break
        reply = text_reply(self._practice.config.bulksms_joiner.join(entries))
        for fault in faults:
            reply.spoil(fault)
        return reply

    def _hand_over(
        self, number: str, message: Message, fault: Fault | None, due_at: float
    ) -> tuple[str, str]:
        if not _NUMBER.fullmatch(number):
            return BAD_DESTINATION, ""
        refused = fault is not None and fault.effect is Effect.REFUSAL
        code = self._code(fault) if fault is not None and refused else SUBMITTED
        if fault is not None and not fault.goes_out:
            return code, str(uuid.uuid4())
        network = self._practice.network
        cost = network.price(PROVIDER, message.parts)
        if not network.charge(PROVIDER, cost):
            return self._practice.config.bulksms_credit_code, ""
        arrival = Arrival(
            provider=PROVIDER,
            sender=message.source,
            recipient=number.lstrip("+"),
            text=message.text,
            encoding=message.encoding,
            parts=message.parts,
            flash=message.flash,
            cost=cost,
            ids=(str(uuid.uuid4()),),
            due_at=due_at,
        )
        if fault is not None:
            arrival.fate = fault.fate
        network.submit(arrival)
        return code, arrival.ids[0]

    def _code(self, fault: Fault) -> str:
        code = _REFUSALS[fault.kind]
        return self._practice.config.bulksms_credit_code if code == _CREDIT else code


def parameters(request: Call) -> dict[str, str]:
    """The query, or the same fields form-encoded in a POST (providers.md §3.1)."""
    asked = dict(request.query_params)
    if request.method == "POST":
        asked.update(parse_qsl(request.content.decode("utf-8", "replace"), keep_blank_values=True))
    return asked


def _read_text(message: str, kind: _Type) -> tuple[str, int]:
    if kind.encoding == "ucs-2":
        if not _HEX.fullmatch(message):
            raise Code(BAD_MESSAGE)
        text = bytes.fromhex(message).decode("utf-16-be", "replace")
        return text, alphabet.ucs2_parts(text, kind.sizes)
    if kind.encoding == "latin-1":
        text = message.encode("latin-1", "replace").decode("latin-1")
        return text, alphabet.octet_parts(len(text), kind.sizes)
    text = alphabet.replaced(message)
    return text, alphabet.gsm_parts(text, kind.sizes)


def _is_source(source: str) -> bool:
    """Up to 18 digits, or up to 11 characters (providers.md §3.1)."""
    digits = source.removeprefix("+")
    if digits.isascii() and digits.isdigit():
        return len(digits) <= 18
    return source.isascii() and len(source) <= 11
