"""The JSON documents that several commands share: accounts, balances, messages, exclusions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from smsdesk.cli.errors import error_document
from smsdesk.domain.account import Account
from smsdesk.domain.message import Message, MessageState, Problem
from smsdesk.domain.money import Balance
from smsdesk.domain.plan import EXCLUSION_REASON, Excluded
from smsdesk.wording.outcomes import STATES, problem_words
from smsdesk.wording.plans import exclusion_words

if TYPE_CHECKING:
    from smsdesk.accounts.balances import Asked

HOW_TO_DECIDE = "Decide with `smsdesk messages resolve ID sent`, `resend` or `drop`."
UNCERTAIN_REASON = "uncertain"


def rfc3339(at: datetime) -> str:
    """An instant in this computer's zone, with its offset."""
    return at.astimezone().isoformat(timespec="milliseconds")


def account_document(account: Account) -> dict[str, Any]:
    """An account without its secrets."""
    return {
        "name": account.name,
        "provider": account.provider,
        "sender": account.sender,
        "allow_http": account.allow_http,
        "paused": None if account.paused is None else account.paused.value,
        "options": dict(account.options),
    }


def amount_of(balance: Balance | None) -> str | None:
    """A decimal as the provider wrote it; None without a limit, too."""
    if balance is None or balance.amount is None:
        return None
    return format(balance.amount, "f")


def balance_document(asked: Asked) -> dict[str, Any]:
    """What came of asking one account."""
    return {
        "account": asked.account.name,
        "balance": amount_of(asked.balance),
        "unit": None if asked.balance is None else asked.balance.unit,
        "checked_at": rfc3339(asked.checked_at),
        "error": None if asked.error is None else error_document(asked.error),
    }


def excluded_document(excluded: Excluded) -> dict[str, Any]:
    """Somebody who gets nothing, and why."""
    return {
        "to": excluded.e164 or excluded.number,
        "reason": EXCLUSION_REASON[excluded.exclusion].value,
        "detail": excluded.exclusion.value,
        "row": excluded.row,
        "message": str(exclusion_words(excluded)),
    }


def message_document(message: Message, problem: Problem | None = None) -> dict[str, Any]:
    """A message as `send` shows it; `problem` is why it waits, if it has none of its own."""
    problem = message.problem or problem
    return {
        "id": message.id,
        "to": message.recipient,
        "state": message.state.value,
        "provider_ids": list(message.provider_ids),
        "parts": message.parts,
        "error": None if problem is None else problem_document(problem, message.state),
    }


def what_happened(state: MessageState, document: dict[str, Any]) -> str:
    """For people: why a message stands where it does; "" where the state says enough."""
    if document["error"] is not None:
        return str(document["error"]["message"])
    return STATES[state].hint if state in _TO_EXPLAIN else ""


_TO_EXPLAIN = frozenset({MessageState.FAILED, MessageState.EXPIRED, MessageState.CANCELLED})


def problem_document(problem: Problem, state: MessageState) -> dict[str, Any]:
    """Why a message did not go, or why nobody knows whether it did."""
    if problem.reason is None:
        document: dict[str, Any] = {"reason": UNCERTAIN_REASON}
    else:
        document = {"reason": problem.reason.value}
    document["message"] = str(problem_words(problem, state))
    document["retryable"] = problem.retryable and problem.reason is not None
    if problem.cause is not None:
        document["cause"] = problem.cause.value
    return document


def listed_message(message: Message, account: str) -> dict[str, Any]:
    """A message as `messages` lists it."""
    return {
        **message_document(message),
        "batch": message.batch_id,
        "account": account,
        "sender": message.sender,
        "text": message.text,
        "encoding": message.encoding.value,
        "created_at": rfc3339(message.created_at),
        "updated_at": rfc3339(message.updated_at),
    }
