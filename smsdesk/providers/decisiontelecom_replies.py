"""What DecisionTelecom's answers mean (providers.md §2.3, §2.4): parts, states, errors.

Pure functions from an answer to outcomes. Asking, and the account's key, are in
`decisiontelecom`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.providers.errors import ReplyUnreadable
from smsdesk.providers.http import LONGEST_RETRY_AFTER_S, HttpReply

# Words of the pull, their long forms, and the numbers of the push: the documentation uses all.
STATES: Mapping[str, DeliveryState] = {
    **dict.fromkeys(("ACCEPTD", "ACCEPTED", "6"), DeliveryState.PENDING),
    **dict.fromkeys(("ENROUTE", "1"), DeliveryState.PENDING),
    **dict.fromkeys(("DELIVRD", "DELIVERED", "2"), DeliveryState.DELIVERED),
    **dict.fromkeys(("EXPIRED", "3"), DeliveryState.EXPIRED),
    **dict.fromkeys(("DELETED", "4"), DeliveryState.FAILED),
    **dict.fromkeys(("UNDELIV", "UNDELIVERABLE", "5"), DeliveryState.FAILED),
    **dict.fromkeys(("REJECTD", "REJECTED", "8"), DeliveryState.FAILED),
    **dict.fromkeys(("UNKNOWN", "7"), DeliveryState.UNKNOWN),
}

# `status` of an error body, or else the HTTP status -> what it means.
ERRORS: Mapping[int, Rejected | Uncertain] = {
    400: Rejected(Reason.PARAMETER),
    401: Rejected(Reason.AUTH),
    402: Rejected(Reason.CREDIT),
    403: Rejected(Reason.PERMISSION, account_wide=True),
    404: Rejected(Reason.PARAMETER, account_wide=True),  # for a sending call: a wrong address
    429: Rejected(Reason.THROTTLED, retryable=True),
    500: Uncertain(Cause.PROVIDER_UNSURE),
}
# The same by `name`, for a body whose `status` says nothing. Small letters.
STATUS_OF_NAME: Mapping[str, int] = {
    "invalid parameter": 400,
    "bad request": 400,
    "unauthorized": 401,
    "topup balance is required": 402,
    "forbidden": 403,
    "not found": 404,
    "too many requests": 429,
    "internal server error": 500,
}
# The parameter named by "Invalid Parameter: <param>"; any other is Reason.PARAMETER.
PARAMETERS: Mapping[str, Reason] = {
    "phone": Reason.DESTINATION,
    "phones": Reason.DESTINATION,
    "sender": Reason.SENDER,
    "source_addr": Reason.SENDER,
    "text": Reason.CONTENT,
}
REFUSED_BY_HTTP = frozenset({401, 402, 429})
"""With these HTTP says by itself that nothing was done, whatever a proxy writes into the body."""

_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_PARAMETER_NAME = re.compile(r"invalid parameter\W+(\w+)", re.IGNORECASE)
_ID = re.compile(r"[!-~]{1,64}")


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of an answer. `phone` is digits or "", `concat_part` 0 where it is not told.

    `receipt` is None for an entry without an id.
    """

    receipt: PartReceipt | None
    phone: str
    concat_part: int


@dataclass(frozen=True, slots=True)
class ApiError:
    """An error body: its status, the provider's name for it, and what it means."""

    status: int
    name: str
    outcome: Rejected | Uncertain


def error_of(reply: HttpReply) -> ApiError | None:
    """The error in an answer; None if it is none.

    Errors come with any HTTP status, 200 included. One that claims a status below 500 under an
    HTTP status above contradicts itself: uncertain.
    """
    try:
        body = reply.json()
    except ReplyUnreadable:
        body = None
    if _is_success(body):
        return None
    if not _is_error(body):
        refused = reply.status in REFUSED_BY_HTTP
        return ApiError(reply.status, "", _row(reply.status, "", reply)) if refused else None
    name = str(body["name"])
    status = reply.status if reply.status >= 500 else _status(body, name, reply)
    return ApiError(status, name, _row(status, name, reply))


def outcomes_of(reply: HttpReply, recipients: Sequence[str]) -> tuple[Outcome, ...]:
    """One outcome per recipient (digits), in their order. Raises ReplyUnreadable for all.

    Parts are matched by phone. The documentation's own example answers with another phone than
    the one that was asked for, so a phone that nobody asked for goes to the one recipient left,
    else to the one at its place, if there is a group for each and the others are in their places.
    """
    if not 200 <= reply.status < 300:
        raise ReplyUnreadable(f"HTTP {reply.status}")
    groups = _groups(reply.json())
    if len(recipients) == 1:
        return (_accepted([part for group in groups for part in group]),)
    return tuple(_accepted(parts) for parts in _attributed(groups, recipients))


def state_of(word: object) -> DeliveryState | None:
    """The state a word or number stands for; None for one that is not documented."""
    return STATES.get(str(word).strip().upper())


def _is_error(body: Any) -> bool:
    # Successes have `message` and `status` too (providers.md §2.4).
    return isinstance(body, dict) and "name" in body


def _is_success(body: Any) -> bool:
    return isinstance(body, list) or (
        isinstance(body, dict) and not body.keys().isdisjoint(("message_data", "message_id"))
    )


def _status(body: Mapping[str, Any], name: str, reply: HttpReply) -> int:
    """The body's own status; else the one its name has; else the HTTP status; 0 if none is one."""
    said = str(body.get("status")).strip()
    if said.isdecimal() and 400 <= int(said) <= 599:
        return int(said)
    known = STATUS_OF_NAME.get(name.partition(":")[0].strip().lower())
    return known or (reply.status if reply.status >= 400 else 0)


def _row(status: int, name: str, reply: HttpReply) -> Rejected | Uncertain:
    unlisted = (
        Rejected(Reason.PARAMETER) if 400 <= status < 500 else Uncertain(Cause.PROVIDER_UNSURE)
    )
    row = ERRORS.get(status, unlisted)
    if isinstance(row, Rejected) and row.reason is Reason.THROTTLED:
        return replace(row, retry_after_s=_wait_s(reply))
    named = _PARAMETER_NAME.match(name)
    if isinstance(row, Rejected) and row.reason is Reason.PARAMETER and named:
        return replace(row, reason=PARAMETERS.get(named[1].lower(), Reason.PARAMETER))
    return row


def _groups(body: Any) -> list[list[Part]]:
    """The parts of each recipient, as they stand; a flat list is cut where a message begins."""
    if isinstance(body, dict):
        body = body.get("message_data", [body])
    if not isinstance(body, list):
        raise ReplyUnreadable("no parts")
    groups: list[list[Part]] = []
    for item in body:
        if isinstance(item, list):
            groups.append([_part(entry) for entry in item])
            continue
        part = _part(item)
        if groups and _continues(groups[-1], part):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _continues(group: Sequence[Part], part: Part) -> bool:
    return (
        bool(group) and part.phone == group[-1].phone and part.concat_part > group[-1].concat_part
    )


def _part(entry: Any) -> Part:
    if not isinstance(entry, dict):
        return Part(None, "", 0)
    id_, place = entry.get("message_id"), str(entry.get("concat_part"))
    receipt = None
    if isinstance(id_, int | str) and not isinstance(id_, bool) and _ID.fullmatch(str(id_)):
        receipt = PartReceipt(str(id_), state_of(entry.get("status")) or DeliveryState.UNKNOWN)
    phone = re.sub(r"\D", "", str(entry.get("phone", ""))).removeprefix("00")
    return Part(receipt, phone, int(place) if place.isdecimal() else 0)


def _attributed(groups: Sequence[list[Part]], recipients: Sequence[str]) -> list[list[Part]]:
    """The parts of each recipient; none where the answer is silent or contradicts itself."""
    places: dict[str, list[int]] = {}
    for place, number in enumerate(recipients):
        places.setdefault(number, []).append(place)
    found: dict[str, list[list[Part]]] = {}
    strays: list[tuple[int, list[Part]]] = []
    in_order = len(groups) == len(recipients)
    for place, group in enumerate(groups):
        known = {part.phone for part in group} & places.keys()
        if not known:
            strays.append((place, group))
        elif len(known) == 1:
            number = known.pop()
            found.setdefault(number, []).append(group)
            in_order = in_order and place in places[number]
    attributed: list[list[Part]] = [[] for _ in recipients]
    for number, own in found.items():
        if len(places[number]) == 1:
            attributed[places[number][0]] = [part for group in own for part in group]
        elif len(places[number]) == len(own):
            for place, group in zip(places[number], own, strict=True):
                attributed[place] = group
    left = [place for place, parts in enumerate(attributed) if not parts]
    if len(strays) == len(left) == 1 and len(groups) == len(recipients):
        attributed[left[0]] = strays[0][1]
    elif in_order:
        for place, group in strays:
            attributed[place] = group
    return attributed


def _accepted(parts: Sequence[Part]) -> Outcome:
    """An id means that the provider has the message, whatever state it put it into at once."""
    receipts: dict[str, PartReceipt] = {}
    for part in parts:
        if part.receipt is not None:
            receipts.setdefault(part.receipt.provider_id, part.receipt)
    if receipts:
        return Accepted(tuple(receipts.values()))
    return Uncertain(Cause.REPLY_UNREADABLE if parts else Cause.NOT_IN_REPLY)


def _wait_s(reply: HttpReply) -> float | None:
    """How long a throttled caller is asked to wait."""
    if reply.retry_after_s is not None:
        return reply.retry_after_s
    value = reply.headers.get("X-Rate-Limit-Reset", "").strip()
    return min(float(value), LONGEST_RETRY_AFTER_S) if _SECONDS.fullmatch(value) else None
