"""D7's REST interface (Jasmin) as practice: ping, balance, rate and send (providers.md §1).

The arguments' rules are in `d7_arguments.py`, batches in `d7_batch.py`, receipts in
`d7_receipts.py`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final
from urllib.parse import urlencode

from smsdesk.practice import d7_arguments, d7_receipts
from smsdesk.practice.d7_arguments import BadArgument
from smsdesk.practice.faults import Effect, Fault, FaultKind
from smsdesk.practice.network import Arrival
from smsdesk.practice.state import Practice, decode_basic
from smsdesk.practice.wire import Call, Headers, Reply, json_reply

PROVIDER: Final = "d7"
_POWERED_BY: Final[Headers] = ((b"powered-by", b"Jasmin 0.11.1"),)
_LINK: Final = {
    "text": "Documentation related to this error",
    "href": "http://docs.jasminsms.com/en/latest/apis/rest/index.html",
    "rel": "help",
}
_UPSTREAM: Final = "http://127.0.0.1:1401"
_JSON_RANGES: Final = frozenset({"*/*", "application/*", "application/json"})

# What the gateway behind the REST layer says to a message that it refuses: status and sentence.
_REFUSALS: Final[Mapping[FaultKind, tuple[int, str]]] = {
    FaultKind.DESTINATION: (
        400,
        "Value filter failed for user [{user}] (destination_address filter mismatch).",
    ),
    FaultKind.SENDER: (
        400,
        "Value filter failed for user [{user}] (source_address filter mismatch).",
    ),
    FaultKind.CONTENT: (400, "Value filter failed for user [{user}] (content filter mismatch)."),
    FaultKind.PERMISSION: (
        400,
        "Authorization failed for user [{user}] (Setting source address not authorized).",
    ),
    FaultKind.BLOCKED: (409, "Interception specific error code 409"),
    FaultKind.THROTTLED: (403, "User throughput exceeded"),
    FaultKind.NO_CREDIT: (403, "Cannot charge submit_sm, check RouterPB log file for details"),
    FaultKind.CREDENTIALS: (403, "Authentication failure for username:{user}"),
    FaultKind.NO_ROUTE: (412, "No route found"),
    FaultKind.SERVER_ERROR_SENT: (500, "Unknown error: list index out of range"),
}
# What the REST layer says when it does not reach that gateway; it echoes the internal address.
_UNREACHED: Final[Mapping[FaultKind, str]] = {
    FaultKind.SERVER_ERROR: "ProtocolError('Connection aborted.', "
    "ConnectionResetError(104, 'Connection reset by peer'))",
    FaultKind.PROVIDER_DOWN: "NewConnectionError('<urllib3.connection.HTTPConnection object at "
    "0x7f2b8c0d5e50>: Failed to establish a new connection: [Errno 111] Connection refused')",
}


class Refused(Exception):
    """An answer instead of a message, and whether the message went out all the same."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


@dataclass(slots=True)
class Submission:
    """A message that passed every check."""

    arrival: Arrival
    lost: bool
    query: Mapping[str, str]


def falcon(status: int, title: str, description: str | None = None, *, link: bool = False) -> Reply:
    """An error of the REST layer itself."""
    body: dict[str, Any] = {"title": title}
    if description is not None:
        body["description"] = description
    if link:
        body["link"] = _LINK
    return json_reply(body, status, _POWERED_BY)


def crash() -> Reply:
    """What the REST layer says when it trips over itself."""
    return falcon(500, "500 Internal Server Error")


def upstream(status: int, sentence: str) -> Reply:
    """An error of `send`: the closing quote is lost on the way (providers.md §1.3)."""
    return json_reply({"message": f'Error "{sentence}'.strip('"')}, status, _POWERED_BY)


def _bare(status: int, sentence: str) -> Reply:
    """An error of `balance` and `rate`, which has no `Error "` before it (providers.md §1.9)."""
    return json_reply({"message": sentence}, status, _POWERED_BY)


def unauthorised(title: str) -> Reply:
    """A header that is missing or cannot be decoded; without `WWW-Authenticate` (§1.9)."""
    return falcon(401, title, "Please provide a valid Basic auth token", link=True)


class D7:
    """Handlers for every path under `/secure`, and `/ping`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def ping(self, request: Call) -> Reply:
        """GET /ping: no credentials."""
        return (
            _not_acceptable(request)
            or _wrong_method(request, "GET")
            or json_reply({"data": "Jasmin/PONG"}, 200, _POWERED_BY)
        )

    def balance(self, request: Call) -> Reply:
        """GET /secure/balance (providers.md §1.5)."""
        try:
            login = self.open(request, "GET")
            self._check_plain(login, {}, d7_arguments.BALANCE_FIELDS)
        except Refused as refused:
            return refused.reply
        return json_reply(
            {"data": {"balance": self._balance(), "sms_count": "ND"}}, 200, _POWERED_BY
        )

    def _balance(self) -> float | str:
        left = self._practice.network.balances[PROVIDER]
        match self._practice.config.d7_balance:
            case "number":
                return float(left)
            case "text":
                return f"{left:.2f}"
            case "ND":
                return "ND"

    def rate(self, request: Call) -> Reply:
        """GET /secure/rate; its part count is wrong for what is not ASCII (providers.md §1.5)."""
        try:
            login = self.open(request, "GET")
            asked = d7_arguments.as_query(dict(request.query_params))
            query = self._check_plain(login, asked, d7_arguments.RATE_FIELDS)
            d7_arguments.check_one_content(query)
            octets = d7_arguments.octets_of(query, converts=False)
        except Refused as refused:
            return refused.reply
        except BadArgument as error:
            return _bare(400, str(error))
        air = d7_arguments.on_air(octets, query.get("coding", "0"))
        price = float(self._practice.network.price(PROVIDER, 1))
        data = {"unit_rate": price, "submit_sm_count": air.parts}
        return json_reply({"data": data}, 200, _POWERED_BY)

    def send(self, request: Call) -> Reply:
        """POST /secure/send (providers.md §1.2 and §1.3)."""
        try:
            login = self.open(request, "POST")
            params = parse(request.content)
            if not isinstance(params, dict):
                return crash()
            query = d7_arguments.as_query(params) | login
            recipient = query.get("to", "").lstrip("+")
            fault = self._practice.faults.for_message(PROVIDER, recipient)
            message_id = self.commit(self.prepare(query, fault), fault)
        except Refused as refused:
            return refused.reply
        # Both quotes around the id are in the gateway's answer; the REST layer strips the last.
        reply = json_reply({"data": f'Success "{message_id}'}, 200, _POWERED_BY)
        reply.spoil(fault)
        return reply

    def missing(self, request: Call) -> Reply:
        """Any other path; the header is looked at first, below `/secure`."""
        refusal = _not_acceptable(request)
        if refusal is None and request.path_params.get("rest", "").startswith("secure/"):
            try:
                _login(request)
            except Refused as refused:
                refusal = refused.reply
        return refusal or falcon(404, "404 Not Found")

    def open(self, request: Call, method: str) -> dict[str, str]:
        """What the REST layer checks before it looks at a body; raises `Refused`."""
        refusal = _not_acceptable(request)
        if refusal is not None:
            raise Refused(refusal)
        login = _login(request)
        refusal = _wrong_method(request, method)
        if refusal is not None:
            raise Refused(refusal)
        return login

    def knows(self, login: Mapping[str, str]) -> bool:
        """Whether user name and password are right."""
        return self._practice.accepts(PROVIDER, login["username"], login["password"])

    def _check_plain(
        self, login: dict[str, str], asked: dict[str, str], fields: Mapping[str, Any]
    ) -> dict[str, str]:
        """Arguments and credentials for the calls that answer without `Error "`."""
        query = asked | login
        try:
            d7_arguments.check(query, fields)
        except BadArgument as error:
            raise Refused(_bare(400, str(error))) from None
        if not self.knows(login):
            raise Refused(_bare(403, f"Authentication failure for username:{login['username']}"))
        return query

    def prepare(self, query: dict[str, str], fault: Fault | None) -> Submission:
        """Check as the gateway checks, in its order; charges nothing. Raises `Refused`."""
        try:
            "".join(query.values()).encode()
        except UnicodeEncodeError as error:
            raise Refused(falcon(500, "Jasmin httpapi unknown error", str(error))) from None
        if d7_arguments.too_long(query):
            raise Refused(self._unreached(query, FaultKind.SERVER_ERROR))
        if "dlr-url" in query or "dlr-level" in query:
            query["dlr"] = "yes"
        try:
            d7_arguments.check_send(query)
            octets = d7_arguments.octets_of(query)
        except BadArgument as error:
            raise Refused(upstream(400, str(error))) from None
        if not self.knows(query):
            sentence = f"Authentication failure for username:{query['username']}"
            raise Refused(upstream(403, sentence))
        if fault is not None and fault.effect is Effect.REFUSAL and not fault.goes_out:
            raise Refused(self._refusal(fault, query))
        submission = self._submission(query, octets, fault)
        if fault is not None and fault.effect is Effect.REFUSAL:
            self.commit(submission, fault)
            raise Refused(self._refusal(fault, query))
        return submission

    def refuse(self, fault: Fault) -> Reply | None:
        """An ordered refusal of a call that has no message."""
        login = self._practice.logins[PROVIDER]
        return self._refusal(fault, {"username": login.username, "password": login.password})

    def _refusal(self, fault: Fault, query: Mapping[str, str]) -> Reply:
        if fault.kind in _UNREACHED:
            return self._unreached(query, fault.kind)
        status, sentence = _REFUSALS[fault.kind]
        return upstream(status, sentence.format(user=query["username"]))

    def _unreached(self, query: Mapping[str, str], kind: FaultKind) -> Reply:
        """The 500 that shows the account's password and the text (providers.md §1.3, Security)."""
        return falcon(
            500,
            "Jasmin httpapi connection error",
            f"Could not connect to Jasmin http api ({_UPSTREAM}): HTTPConnectionPool"
            f"(host='127.0.0.1', port=1401): Max retries exceeded with url: "
            f"/send?{urlencode(query)} (Caused by {_UNREACHED[kind]})",
        )

    def _submission(
        self, query: Mapping[str, str], octets: bytes, fault: Fault | None
    ) -> Submission:
        network = self._practice.network
        sender, recipient = query.get("from", ""), query["to"]
        air = d7_arguments.on_air(octets, query.get("coding", "0"))
        try:
            due_at = (
                d7_arguments.delivery_time(query["sdt"], network.clock()) if "sdt" in query else 0.0
            )
        except ValueError as error:
            raise Refused(upstream(500, f"Unknown error: {error}")) from None
        cost: Decimal = network.price(PROVIDER, air.parts)
        validity = query.get("validity-period")
        arrival = Arrival(
            provider=PROVIDER,
            sender=sender,
            recipient=recipient.lstrip("+"),
            text=air.text,
            encoding=air.encoding,
            parts=air.parts,
            cost=cost,
            ids=(str(uuid.uuid4()),),
            validity_minutes=None if validity is None else int(validity),
            due_at=due_at,
        )
        if fault is not None:
            arrival.fate = fault.fate
        longest = max(len(sender), len(recipient))
        return Submission(arrival, longest > d7_arguments.LONGEST_ADDRESS, query)

    def commit(self, submission: Submission, fault: Fault | None) -> str:
        """Charge and hand over; returns the id. Raises `Refused` when the money is not there."""
        practice, arrival = self._practice, submission.arrival
        if fault is not None and not fault.goes_out:
            return arrival.ids[0]
        if not practice.network.charge(PROVIDER, arrival.cost):
            raise Refused(upstream(*_REFUSALS[FaultKind.NO_CREDIT]))
        if submission.lost:
            practice.network.lost.append(arrival)
            return arrival.ids[0]
        practice.network.submit(arrival)
        d7_receipts.promise(practice, arrival, submission.query)
        return arrival.ids[0]


def parse(body: bytes) -> Any:
    """The request's JSON; raises `Refused` with the REST layer's 412."""
    try:
        return json.loads(body)
    except ValueError:
        raise Refused(
            falcon(412, "Cannot parse JSON data", f"Got unparseable json data: {body!r}")
        ) from None


def _not_acceptable(request: Call) -> Reply | None:
    accept = request.headers.get("accept", "*/*")
    ranges = {entry.partition(";")[0].strip() for entry in accept.split(",")}
    if ranges & _JSON_RANGES:
        return None
    return Reply(b"", 415, headers=_POWERED_BY)


def _wrong_method(request: Call, method: str) -> Reply | None:
    if request.method == method:
        return None
    reply = falcon(405, "405 Method Not Allowed")
    reply.headers += ((b"allow", f"{method}, OPTIONS".encode()),)
    return reply


def _login(request: Call) -> dict[str, str]:
    """User name and password out of the header; the scheme word is not looked at (§1.9)."""
    token = request.headers.get("authorization")
    if token is None:
        raise Refused(unauthorised("Authentication required"))
    words = token.split(" ")
    if len(words) != 2:
        raise Refused(unauthorised(f"Invalid token: {token}"))
    try:
        decoded = decode_basic(words[1])
    except ValueError as error:
        raise Refused(unauthorised(f"Invalid token: {error}")) from None
    username, *passwords = decoded.split(":")
    if len(passwords) != 1:
        raise Refused(crash())
    return {"username": username, "password": passwords[0]}
