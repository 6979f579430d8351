"""Which fault a message meets: by the last three digits of its recipient, or by order.

The table is the documentation, too (README.md of this folder). How a fault looks on a provider's
wire stands in that provider's file; how a reply is spoiled stands in `wire.py`.
"""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass
from typing import Final

from smsdesk.practice.network import Fate


class FaultKind(enum.StrEnum):
    """One kind of trouble."""

    DESTINATION = "destination"
    BLOCKED = "blocked"
    THROTTLED = "throttled"
    NO_CREDIT = "no_credit"
    SERVER_ERROR = "server_error"
    HANG = "hang"
    CUT_SENT = "cut_sent"
    CUT_LOST = "cut_lost"
    HTML = "html"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    HUGE = "huge"
    WRONG_CHARSET = "wrong_charset"
    REDIRECT = "redirect"
    FAILS = "fails"
    EXPIRES = "expires"
    STUCK = "stuck"
    UNKNOWN = "unknown"
    SLOW = "slow"
    SERVER_ERROR_SENT = "server_error_sent"
    PROVIDER_DOWN = "provider_down"
    SENDER = "sender"
    CONTENT = "content"
    CREDENTIALS = "credentials"
    PERMISSION = "permission"
    NO_ROUTE = "no_route"


class Effect(enum.Enum):
    """What a fault touches: the provider refuses, the reply is spoiled, or the fate changes."""

    REFUSAL = "refusal"
    SPOILED_REPLY = "spoiled reply"
    FATE = "fate"


@dataclass(frozen=True, slots=True)
class Fault:
    """`goes_out` says whether the message reaches the network all the same."""

    digits: str
    kind: FaultKind
    effect: Effect
    goes_out: bool
    meaning: str
    fate: Fate = Fate.DELIVERED


_R, _S, _F = Effect.REFUSAL, Effect.SPOILED_REPLY, Effect.FATE

FAULTS: Final = (
    Fault("001", FaultKind.DESTINATION, _R, False, "recipient refused"),
    Fault("002", FaultKind.BLOCKED, _R, False, "blocked"),
    Fault("003", FaultKind.THROTTLED, _R, False, "throttled twice, then fine"),
    Fault("004", FaultKind.NO_CREDIT, _R, False, "no credit"),
    Fault("005", FaultKind.SERVER_ERROR, _R, False, "server error that leaves it open; not sent"),
    Fault("006", FaultKind.HANG, _S, True, "no answer at all; sent"),
    Fault("007", FaultKind.CUT_SENT, _S, True, "connection reset after the request; sent"),
    Fault("008", FaultKind.CUT_LOST, _S, False, "connection closed without an answer; not sent"),
    Fault("009", FaultKind.HTML, _S, False, "an HTML page instead of the answer; not sent"),
    Fault("010", FaultKind.EMPTY, _S, True, "an empty answer; sent"),
    Fault("011", FaultKind.TRUNCATED, _S, True, "a truncated answer; sent"),
    Fault("012", FaultKind.HUGE, _S, True, "an answer of 10 MB; sent"),
    Fault("013", FaultKind.WRONG_CHARSET, _S, True, "bytes that are not UTF-8; sent"),
    Fault("014", FaultKind.REDIRECT, _S, False, "a redirect to another host; not sent"),
    Fault("015", FaultKind.FAILS, _F, True, "accepted, then fails", Fate.FAILED),
    Fault("016", FaultKind.EXPIRES, _F, True, "accepted, then expires", Fate.EXPIRED),
    Fault("017", FaultKind.STUCK, _F, True, "accepted, on the way for ever", Fate.STUCK),
    Fault("018", FaultKind.UNKNOWN, _F, True, "accepted, state unknown", Fate.UNKNOWN),
    Fault("019", FaultKind.SLOW, _S, True, "a slow answer; sent"),
    Fault("020", FaultKind.SERVER_ERROR_SENT, _R, True, "server error that leaves it open; sent"),
    Fault("021", FaultKind.PROVIDER_DOWN, _R, False, "the provider's own back end is down"),
    Fault("022", FaultKind.SENDER, _R, False, "sender refused"),
    Fault("023", FaultKind.CONTENT, _R, False, "content refused"),
    Fault("024", FaultKind.CREDENTIALS, _R, False, "credentials refused"),
    Fault("025", FaultKind.PERMISSION, _R, False, "permission missing"),
    Fault("026", FaultKind.NO_ROUTE, _R, False, "destination not served"),
)
BY_KIND: Final = {fault.kind: fault for fault in FAULTS}
BY_DIGITS: Final = {fault.digits: fault for fault in FAULTS}

THROTTLED_TIMES: Final = 2


@dataclass(slots=True)
class Order:
    """A fault for the next `count` calls that match; None as provider or recipient matches any.

    `call` is `send`, `balance`, `status`, `save_contact`, `delete_contact` or `other`;
    `recipient` is digits.
    """

    kind: FaultKind
    count: int = 1
    provider: str | None = None
    call: str = "send"
    recipient: str | None = None


class Faults:
    """Decides about every call; orders come before the table of numbers."""

    def __init__(self, *, by_number: bool) -> None:
        self._by_number = by_number
        self._orders: list[Order] = []
        self._throttled: Counter[tuple[str, str]] = Counter()

    def order(
        self,
        kind: FaultKind,
        *,
        count: int = 1,
        provider: str | None = None,
        call: str = "send",
        recipient: str | None = None,
    ) -> None:
        """Let the next `count` matching calls meet a fault; a call counts once a recipient."""
        self._orders.append(Order(kind, count, provider, call, recipient))

    def orders(self) -> tuple[Order, ...]:
        """What is still to come."""
        return tuple(self._orders)

    def clear(self) -> None:
        """Drop all orders and forget who was throttled how often."""
        self._orders.clear()
        self._throttled.clear()

    def ordered(self, provider: str, call: str, recipient: str | None = None) -> Fault | None:
        """The ordered fault for this call, counted off."""
        for order in self._orders:
            if (
                order.call == call
                and order.provider in {None, provider}
                and order.recipient in {None, recipient}
            ):
                order.count -= 1
                if order.count <= 0:
                    self._orders.remove(order)
                return BY_KIND[order.kind]
        return None

    def for_number(self, provider: str, recipient: str) -> Fault | None:
        """The fault that the recipient's last three digits stand for."""
        if not self._by_number:
            return None
        fault = BY_DIGITS.get(recipient[-3:])
        if fault is not None and fault.kind is FaultKind.THROTTLED:
            self._throttled[provider, recipient] += 1
            if self._throttled[provider, recipient] > THROTTLED_TIMES:
                return None
        return fault

    def for_message(self, provider: str, recipient: str) -> Fault | None:
        """What a message to these digits meets on its way in."""
        return self.for_call(provider, "send", recipient)

    def for_call(self, provider: str, call: str, recipient: str) -> Fault | None:
        """What a call about these digits meets."""
        fault = self.ordered(provider, call, recipient) if self._orders else None
        return fault or self.for_number(provider, recipient)
