"""The plan of a batch, shown before anything is stored: who, what, parts, cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from smsdesk.accounts.prices import Cost
from smsdesk.cli.answer import REFUSED, WRONG_CALL, Answer
from smsdesk.cli.delivery import exclusion_rows
from smsdesk.cli.documents import excluded_document
from smsdesk.cli.table import shortened
from smsdesk.domain.account import Account
from smsdesk.domain.encoding import Encoding, measure
from smsdesk.domain.money import plain
from smsdesk.domain.plan import Exclusion, PlannedMessage, PlanProblem, SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.transliteration import to_gsm
from smsdesk.wording.plans import WARNINGS, issue_words

SHOWN_EXCLUSIONS = 20
SHOWN_CHARACTERS = 8
TEXT_WIDTH = 200
_NAMES = {Encoding.GSM7: "GSM-7", Encoding.UCS2: "Unicode", Encoding.OCTETS: "binary"}
_WRONG_CALL = frozenset(
    {PlanProblem.UNKNOWN_OPTION, PlanProblem.OPTION_VALUE, PlanProblem.NO_RECIPIENTS}
)


def refusal_of_issues(plan: SendPlan) -> Answer:
    """Why nothing of the draft can be sent. Exit status 2 for what is misspelt or missing."""
    words = [issue_words(issue) for issue in plan.issues]
    message = " ".join([*(str(one) for one in words), "Nothing was sent."])
    wrong = all(issue.problem in _WRONG_CALL for issue in plan.issues)
    document = {
        "code": plan.issues[0].problem.value,
        "message": message,
        "issues": [
            {"code": issue.problem.value, "subject": issue.subject, "message": str(one)}
            for issue, one in zip(plan.issues, words, strict=True)
        ],
    }
    return Answer({"error": document}, [message], WRONG_CALL if wrong else REFUSED)


def plan_document(plan: SendPlan, cost: Cost | None) -> dict[str, Any]:
    """What would be stored and sent, in the shape of what `send` tells afterwards."""
    return {
        "batch": None,
        "excluded": [excluded_document(one) for one in plan.excluded],
        "messages": [
            {
                "id": None,
                "to": message.recipient,
                "state": None,
                "provider_ids": [],
                "parts": message.parts,
                "error": None,
                "text": message.text,
                "encoding": message.encoding.value,
            }
            for message in plan.messages
        ],
        "parts": plan.parts,
        "cost": None if cost is None else {"amount": format(cost.amount, "f"), "unit": cost.unit},
        "warnings": sorted(warning.value for warning in plan.warnings),
    }


def review(
    plan: SendPlan, account: Account, info: ProviderInfo, cost: Cost | None
) -> Iterator[str]:
    """What will be done, for people."""
    sender = f", sender {plan.sender}" if plan.sender else ""
    yield f"Account: {account.name} ({info.name}){sender}"
    yield f"To: {_people(plan)}"
    if plan.messages:
        yield f"Parts: {_parts(plan)}"
        if cost is not None:
            yield f"Cost: {plain(cost.amount)} {cost.unit or ''}".rstrip()
        first = plan.messages[0]
        yield f"Text: {shortened(first.text, TEXT_WIDTH)}"
        yield from _advice(plan.messages)
    for warning in sorted(plan.warnings, key=lambda one: one.value):
        yield f"Note: {WARNINGS[warning]}"
    refused = [one for one in plan.excluded if one.exclusion is not Exclusion.DUPLICATE]
    if refused:
        yield from exclusion_rows(refused[:SHOWN_EXCLUSIONS])
    if len(refused) > SHOWN_EXCLUSIONS:
        yield f"… and {len(refused) - SHOWN_EXCLUSIONS} more."


def _people(plan: SendPlan) -> str:
    merged = sum(one.exclusion is Exclusion.DUPLICATE for one in plan.excluded)
    refused = len(plan.excluded) - merged
    said = [f"{len(plan.messages)} {'message' if len(plan.messages) == 1 else 'messages'}"]
    if merged:
        said.append(f"{merged} merged as duplicates")
    if refused:
        said.append(f"{refused} excluded")
    return ", ".join(said)


def _parts(plan: SendPlan) -> str:
    counts = [message.parts for message in plan.messages]
    each = f"{min(counts)}" if min(counts) == max(counts) else f"{min(counts)} to {max(counts)}"
    encodings = Counter(_NAMES[message.encoding] for message in plan.messages)
    return f"{plan.parts} in all, {each} each, {' and '.join(encodings)}"


def _advice(messages: tuple[PlannedMessage, ...]) -> Iterator[str]:
    """Which characters force Unicode, where it would cost less without them."""
    found = next((one for one in messages if one.encoding is Encoding.UCS2), None)
    if found is None:
        return
    changed = to_gsm(found.text)
    if changed.remaining or not changed.replaced:
        return
    parts = measure(changed.text).parts
    if parts >= found.parts:
        return
    pairs = {one.original: one.replacement for one in changed.replaced}
    shown = [f"“{old}” as “{new}”" for old, new in list(pairs.items())[:SHOWN_CHARACTERS]]
    more = ", …" if len(pairs) > SHOWN_CHARACTERS else ""
    yield (
        f"Cheaper: with {', '.join(shown)}{more} it fits GSM-7 and takes {parts} instead of"
        f" {found.parts} parts; `--encoding gsm` writes it so."
    )
