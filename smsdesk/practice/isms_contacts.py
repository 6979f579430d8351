"""iSMS.gr's contacts and HLR calls as practice (providers.md §4.1 and §4.2)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from smsdesk.practice.faults import BY_DIGITS, Effect, Fault, FaultKind
from smsdesk.practice.isms import (
    AUTHENTICATION,
    NO_CREDITS,
    NO_ID,
    NO_MOBILE,
    NO_RECIPIENTS,
    PROVIDER,
    Isms,
)
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import Call, Reply

# Greek capitals, as on the provider's page: U+039F U+039A.
DONE: Final = "\u039f\u039a"
_EMPTY: Final = "Error: Mobile number is empty."
_INVALID: Final = "Error: Invalid mobile number."
_FAILED: Final = "FAILED"
_MOST_LOOKUPS: Final = 10_000
_REQUIRED: Final = ("surname", "name", "comments")
_BAD_NUMBER: Final = frozenset({FaultKind.DESTINATION, FaultKind.NO_ROUTE})
# What these scripts have no other words for than that they failed.
_PLAINLY_FAILED: Final = frozenset(
    {
        FaultKind.BLOCKED,
        FaultKind.CONTENT,
        FaultKind.SENDER,
        FaultKind.THROTTLED,
        FaultKind.NO_CREDIT,
    }
)

# Status;Country;Operator;IMSI;ServingMSC;ErrorCode of a number, by the fault it stands for.
_GONE: Final = "Undelivered;Greece;;;;1"
_LOOKED_UP: Final = {
    FaultKind.DESTINATION: _GONE,
    FaultKind.FAILS: "Failed;;;;;27",
    FaultKind.UNKNOWN: "Unknown;;;;;",
}
_REACHABLE: Final = "Delivered;Greece;Practice Mobile;202990000000001;306900000001;0"


@dataclass(frozen=True, slots=True)
class _Lookup:
    asked_at: float
    mobiles: frozenset[str]


class IsmsContacts:
    """Handlers for `savecontact.php`, `deletecontact.php`, `hlr.php` and `hlrquery.php`."""

    def __init__(self, practice: Practice, isms: Isms) -> None:
        self._practice = practice
        self._isms = isms
        self._lookups: dict[str, _Lookup] = {}

    def save_contact(self, request: Call) -> Reply:
        """All four fields are required; saving a known number overwrites it."""
        return self._change("save_contact", request, self._save)

    def delete_contact(self, request: Call) -> Reply:
        """Fails for a number that is not there."""
        return self._change("delete_contact", request, self._delete)

    def _change(
        self, call: str, request: Call, change: Callable[[Mapping[str, str]], bool]
    ) -> Reply:
        """Do it, unless sign-in, number or a fault stand in the way, and answer."""
        refusal = self._refused(request)
        if refusal is not None:
            return refusal
        mobile = request.query_params["mobile"]
        fault = self._practice.faults.for_call(PROVIDER, call, mobile)
        done = False
        if fault is None or fault.goes_out:
            done = change(request.query_params)
        if done:
            self._practice.contact_changes.append((call, mobile))
        if fault is not None and fault.effect is Effect.REFUSAL:
            return self._refusal(fault)
        reply = self._isms.say(DONE if done else _FAILED)
        reply.spoil(fault)
        return reply

    def _refusal(self, fault: Fault) -> Reply:
        """In the words of these scripts, which are few."""
        if fault.kind in _BAD_NUMBER:
            return self._isms.say(_INVALID)
        told = None if fault.kind in _PLAINLY_FAILED else self._isms.refuse(fault)
        return told or self._isms.say(_FAILED)

    def _save(self, asked: Mapping[str, str]) -> bool:
        if any(name not in asked for name in _REQUIRED):
            return False
        self._practice.contacts[asked["mobile"]] = {
            name: value for name, value in asked.items() if name not in {"username", "password"}
        }
        return True

    def _delete(self, asked: Mapping[str, str]) -> bool:
        return self._practice.contacts.pop(asked["mobile"], None) is not None

    def _refused(self, request: Call) -> Reply | None:
        mobile = request.query_params.get("mobile", "")
        if not self._isms.knows(request):
            return self._isms.say(AUTHENTICATION)
        if not mobile:
            return self._isms.say(_EMPTY)
        if not (mobile.isascii() and mobile.isdigit() and 7 <= len(mobile) <= 15):
            return self._isms.say(_INVALID)
        return None

    def hlr(self, request: Call) -> Reply:
        """One id for all numbers, charged by number."""
        if not self._isms.knows(request):
            return self._isms.say(AUTHENTICATION)
        mobiles = frozenset(filter(None, request.query_params.get("mobiles", "").split(",")))
        if not mobiles:
            return self._isms.say(NO_RECIPIENTS)
        network = self._practice.network
        if not network.charge(PROVIDER, network.price(PROVIDER, len(mobiles))):
            return self._isms.say(NO_CREDITS)
        lookup_id = secrets.token_hex(4)[:7]
        self._lookups[lookup_id] = _Lookup(network.clock(), mobiles)
        if len(self._lookups) > _MOST_LOOKUPS:
            self._lookups.pop(next(iter(self._lookups)))
        return self._isms.say(f"ID:{lookup_id}")

    def hlr_query(self, request: Call) -> Reply:
        """`Queued` or `Pending` alone, later six fields; no `Status:` before either."""
        asked = request.query_params
        if not self._isms.knows(request):
            return self._isms.say(AUTHENTICATION)
        if not asked.get("mid"):
            return self._isms.say(NO_ID)
        if not asked.get("mobile"):
            return self._isms.say(NO_MOBILE)
        return self._isms.say(self._result(asked["mid"], asked["mobile"]))

    def _result(self, lookup_id: str, mobile: str) -> str:
        lookup = self._lookups.get(lookup_id)
        if lookup is None or mobile not in lookup.mobiles:
            return "Error: No such message ID or mobile."
        age_s = self._practice.network.clock() - lookup.asked_at
        timing = self._practice.config.timing
        if age_s < timing.on_the_way_after_s:
            return "Queued"
        if age_s < timing.settled_after_s:
            return "Pending"
        return self._found(mobile)

    def _found(self, mobile: str) -> str:
        fault = BY_DIGITS.get(mobile[-3:]) if self._practice.config.faults_by_number else None
        return _LOOKED_UP.get(fault.kind, _REACHABLE) if fault else _REACHABLE
