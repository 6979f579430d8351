"""Handing a stored batch over and waiting for it, whatever happens; and saying what became of it.

Shared by the commands that send. Nothing is left half told: every message is shown in the state
in which the store has it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, UNDECIDED, Answer
from smsdesk.cli.documents import (
    HOW_TO_DECIDE,
    UNCERTAIN_REASON,
    excluded_document,
    message_document,
    what_happened,
)
from smsdesk.cli.errors import error_document
from smsdesk.cli.run import Interruption, while_running
from smsdesk.cli.table import aligned
from smsdesk.domain.account import Account
from smsdesk.domain.errors import Reason, SmsDeskError
from smsdesk.domain.message import Message, MessageState, Problem
from smsdesk.domain.plan import Excluded, Exclusion
from smsdesk.sending.dispatcher import Dispatcher, Finish
from smsdesk.store import messages as stored
from smsdesk.store.errors import StoreProblem
from smsdesk.wording.declarations import PAUSES
from smsdesk.wording.outcomes import STATES
from smsdesk.wording.plans import exclusion_words

STOP_TIMEOUT_S = 35.0
"""Longer than a call may take, so that its answer is still noted."""
FINE = frozenset({MessageState.ACCEPTED, MessageState.DELIVERED})
PATIENCE_S = 60.0
"""How long `send` waits while nothing goes forward, unless told otherwise."""
LISTED_WHOLE = 20
"""Up to so many messages are all shown to people; of more, those that are not fine."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How waiting ended: done, held, stalled, interrupted, or with the store out of order."""

    finish: Finish | None = None
    trouble: Problem | None = None
    """Why nothing went forward."""
    unusable: SmsDeskError | None = None
    """Why the account cannot be used."""
    store_problem: StoreProblem | None = None

    @property
    def interrupted(self) -> bool:
        """Somebody asked to stop."""
        return self.finish is None and self.store_problem is None


async def deliver(
    desk: Desk,
    batch_id: int,
    account: Account,
    *,
    patience_s: float,
    interruption: Interruption,
    take_back: bool = True,
) -> Ended:
    """Send until the batch is done, held, or stalled for `patience_s`, or somebody interrupts.

    With `take_back` what is left of a stalled or interrupted batch is taken back, so that it
    stays known not to have been sent; what is left of a held one waits.
    """
    dispatcher = desk.dispatcher
    running = asyncio.create_task(dispatcher.run(only_account=account.id))
    try:
        ended = await _wait(
            dispatcher,
            running,
            batch_id,
            account,
            patience_s=patience_s,
            interruption=interruption,
        )
    finally:
        await dispatcher.stop(timeout_s=STOP_TIMEOUT_S)
        await asyncio.gather(running, return_exceptions=True)
    try:
        if not take_back:
            return ended
        if ended.interrupted:
            await desk.outbox.cancel(batch_id)
        elif ended.finish is Finish.STALLED:
            problem = ended.trouble or Problem(Reason.PROVIDER_DOWN, retryable=True)
            await desk.outbox.give_up(batch_id, problem)
    except StoreProblem as problem:
        return Ended(ended.finish, store_problem=problem)
    return ended


async def _wait(
    dispatcher: Dispatcher,
    running: asyncio.Task[None],
    batch_id: int,
    account: Account,
    *,
    patience_s: float,
    interruption: Interruption,
) -> Ended:
    finish = partial(dispatcher.finish, batch_id, patience_s=patience_s)
    try:
        found = await interruption.or_done(while_running(running, finish))
    except StoreProblem as problem:
        return Ended(store_problem=problem)
    if found is None:
        terminal.tell("Stopping: nothing more is handed over; waiting for calls under way.")
        interruption.again = lambda: terminal.tell(
            f"Still waiting for calls under way, at most {STOP_TIMEOUT_S:.0f} s."
        )
    return Ended(found, dispatcher.trouble(account.id), dispatcher.unusable(account.id))


async def report(
    desk: Desk,
    batch_id: int,
    account: Account,
    excluded: Sequence[Excluded],
    ended: Ended,
    *,
    only: frozenset[int] | None = None,
) -> Answer:
    """What became of every message of a batch (or of `only` these), as the store has it now."""
    try:
        found = await desk.db.read(lambda c: stored.listing(c, stored.Filter(batch_id=batch_id)))
        found = [one for one in found if only is None or one.id in only]
        account = await desk.accounts.find(account.name)
    except StoreProblem as problem:
        return _unknown(batch_id, ended.store_problem or problem)
    except SmsDeskError:
        pass  # renamed or removed meanwhile
    waiting = _why_waiting(account, ended)
    documents = [_document(message, waiting, ended) for message in found]
    document = {
        "batch": batch_id,
        "excluded": [excluded_document(one) for one in excluded],
        "messages": documents,
    }
    lines = [
        _summary(batch_id, found),
        *_for_people(found, documents, excluded, account, ended=ended),
    ]
    return Answer(document, lines, status_of(found, excluded))


def status_of(found: Sequence[Message], excluded: Sequence[Excluded]) -> int:
    """The exit status for a batch. Merged duplicates are neither refused nor failed."""
    states = {message.state for message in found}
    if states & {MessageState.UNCERTAIN, MessageState.SUBMITTING}:
        return UNDECIDED
    return REFUSED if states - FINE or not found else status_of_excluded(excluded)


def status_of_excluded(excluded: Sequence[Excluded]) -> int:
    """The exit status as far as it is up to those who get nothing."""
    refused = any(one.exclusion is not Exclusion.DUPLICATE for one in excluded)
    return REFUSED if refused else DONE


def exclusion_rows(excluded: Sequence[Excluded]) -> Iterator[str]:
    """Who gets nothing, for people."""
    rows = [
        (one.number, "" if one.row is None else str(one.row), str(exclusion_words(one)))
        for one in excluded
    ]
    yield from aligned(("number", "row", "why it gets nothing"), rows)


def _document(message: Message, waiting: dict[str, Any] | None, ended: Ended) -> dict[str, Any]:
    document = message_document(message)
    if message.state is MessageState.QUEUED and waiting is not None:
        document["error"] = waiting
    if message.state is MessageState.SUBMITTING and ended.store_problem is not None:
        document["error"] = {
            "reason": UNCERTAIN_REASON,
            "message": "The message may have been sent, and was not sent again. What the provider"
            f" answered could not be noted. {_broken(ended.store_problem)}",
            "retryable": False,
        }
    return document


def _why_waiting(account: Account, ended: Ended) -> dict[str, Any] | None:
    if ended.store_problem is not None:
        return {
            "reason": Reason.NOT_ATTEMPTED.value,
            "message": f"It waits and was not sent. {_broken(ended.store_problem)}",
            "retryable": True,
        }
    if ended.unusable is not None:
        found = error_document(ended.unusable)
        message = f"It waits and was not sent. {found['message']}"
        return {
            "reason": found.get("reason", Reason.NOT_ATTEMPTED.value),
            "message": message,
            "retryable": True,
        }
    if account.paused is None:
        return None
    reasons = {reason.value for reason in Reason}
    cause = account.paused.value
    return {
        "reason": cause if cause in reasons else Reason.NOT_ATTEMPTED.value,
        "message": f"It waits and was not sent: the account is paused. {PAUSES[account.paused]}",
        "retryable": True,
    }


def _unknown(batch_id: int, problem: StoreProblem) -> Answer:
    sentence = _broken_off(batch_id, problem)
    document = {**error_document(problem), "message": sentence, "batch": batch_id}
    return Answer({"error": document}, [sentence], UNDECIDED)


_BROKEN = {
    "store_full": "There is no space left for the store",
    "store_locked": "Another program holds the store",
    "store_read_only": "The store may no longer be written",
}


def _broken(problem: StoreProblem) -> str:
    """Not the words for a store that was found so at the beginning: those say that nothing was
    changed, and to do it again."""
    return f"{_BROKEN.get(problem.code, 'The store cannot be used any more')}: {problem.subject}"


def _broken_off(batch_id: int, problem: StoreProblem) -> str:
    return (
        f"{_broken(problem)} Part of batch {batch_id} may have been sent, so do not send it again:"
        f" when the store works, `smsdesk messages --batch {batch_id}` shows every message, and"
        " `smsdesk agent --until-idle` sends what waits."
    )


def _summary(batch_id: int, found: Sequence[Message]) -> str:
    counts = Counter(STATES[message.state].sentence for message in found)
    said = ", ".join(f"{count} {name.lower()}" for name, count in counts.items())
    return f"Batch {batch_id}: {said}."


def _for_people(
    found: Sequence[Message],
    documents: Sequence[dict[str, Any]],
    excluded: Sequence[Excluded],
    account: Account,
    *,
    ended: Ended,
) -> Iterator[str]:
    shown = [
        (
            str(message.id),
            message.recipient,
            STATES[message.state].sentence,
            what_happened(message.state, document),
        )
        for message, document in zip(found, documents, strict=True)
        if len(found) <= LISTED_WHOLE or message.state not in FINE
    ]
    if shown:
        yield from aligned(("id", "to", "state", "what happened"), shown)
    if excluded:
        yield from exclusion_rows(excluded)
    states = {message.state for message in found}
    if ended.interrupted and states == {MessageState.CANCELLED}:
        yield "Nothing was sent."
    if ended.store_problem is not None:
        yield _broken_off(found[0].batch_id, ended.store_problem)
    elif MessageState.QUEUED in states and account.paused is None:
        yield "What waits goes out with `smsdesk agent --until-idle`."
    if MessageState.UNCERTAIN in states:
        yield HOW_TO_DECIDE
    if MessageState.QUEUED in states and account.paused is not None:
        yield (
            f"What waits goes out after `smsdesk accounts edit {account.name} --resume` with"
            " `smsdesk agent --until-idle`."
        )
