"""Commands to a running practice server: faults, credentials, balances, a clean table.

JSON only, so that no web page can send a command without the browser asking first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from smsdesk.practice.config import PROVIDERS
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.inspection import is_foreign, refusal
from smsdesk.practice.state import Practice

_CALLS = frozenset({"send", "balance", "status", "save_contact", "delete_contact", "other"})


class BadCommand(ValueError):
    """A command that cannot be understood; its text goes back to the caller."""


class Control:
    """The handlers under `/control`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def routes(self) -> list[Route]:
        """The command table."""
        return [
            Route("/", self._command(self._state), methods=["GET"]),
            Route("/faults", self._command(self._order), methods=["POST"]),
            Route("/faults", self._command(self._clear_faults), methods=["DELETE"]),
            Route("/credentials", self._command(self._credentials), methods=["POST"]),
            Route("/balance", self._command(self._balance), methods=["POST"]),
            Route("/arrivals", self._command(self._clear_arrivals), methods=["DELETE"]),
            Route("/contacts", self._command(self._clear_contacts), methods=["DELETE"]),
        ]

    def _command(
        self, work: Callable[[dict[str, Any]], None]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Every command answers with the state after it."""

        async def endpoint(request: Request) -> Response:
            if is_foreign(request):
                return refusal()
            try:
                work(await _given(request))
            except BadCommand as error:
                return JSONResponse({"error": str(error)}, 422)
            return JSONResponse(self.state())

        return endpoint

    def state(self) -> dict[str, Any]:
        """Balances, orders and counters; no credentials."""
        practice = self._practice
        return {
            "balances": {key: str(value) for key, value in practice.network.balances.items()},
            "faults": [asdict(order) for order in practice.faults.orders()],
            "calls": {f"{key} {call}": count for (key, call), count in practice.calls.items()},
            "strayed": practice.strayed,
        }

    def _state(self, _given: dict[str, Any]) -> None:
        """Nothing to do: the answer is the state."""

    def _order(self, given: dict[str, Any]) -> None:
        try:
            kind = FaultKind(given.get("kind", ""))
        except ValueError:
            raise BadCommand("kind: " + ", ".join(FaultKind)) from None
        count, call = given.get("count", 1), given.get("call", "send")
        if type(count) is not int or count < 1:
            raise BadCommand("count: a positive integer")
        if call not in _CALLS:
            raise BadCommand("call: " + ", ".join(sorted(_CALLS)))
        recipient = given.get("recipient")
        if not isinstance(recipient, str | None):
            raise BadCommand("recipient: a string of digits")
        provider = None if given.get("provider") is None else _provider(given)
        recipient = None if recipient is None else recipient.lstrip("+")
        self._practice.faults.order(
            kind, count=count, provider=provider, call=call, recipient=recipient
        )

    def _clear_faults(self, _given: dict[str, Any]) -> None:
        self._practice.faults.clear()

    def _clear_arrivals(self, _given: dict[str, Any]) -> None:
        self._practice.network.clear()

    def _clear_contacts(self, _given: dict[str, Any]) -> None:
        self._practice.contacts.clear()
        self._practice.contact_changes.clear()

    def _credentials(self, given: dict[str, Any]) -> None:
        provider = _provider(given)
        changed = {
            name: value
            for name, value in given.items()
            if name in {"username", "password", "key", "token"} and isinstance(value, str)
        }
        try:
            self._practice.change_credentials(provider, **changed)
        except KeyError as error:
            raise BadCommand(f"{error.args[0]}: a string") from None

    def _balance(self, given: dict[str, Any]) -> None:
        try:
            amount = Decimal(str(given.get("balance")))
        except InvalidOperation:
            raise BadCommand("balance: a decimal string") from None
        named = given.get("provider") is not None
        for provider in [_provider(given)] if named else PROVIDERS:
            self._practice.network.balances[provider] = amount


def _provider(given: dict[str, Any]) -> str:
    provider = given.get("provider")
    if provider not in PROVIDERS:
        raise BadCommand("provider: " + ", ".join(PROVIDERS))
    return str(provider)


async def _given(request: Request) -> dict[str, Any]:
    if request.method != "POST":
        return {}
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise BadCommand("content-type: application/json")
    try:
        given = await request.json()
    except ValueError:
        raise BadCommand("body: JSON") from None
    if not isinstance(given, dict):
        raise BadCommand("body: a JSON object")
    return given
