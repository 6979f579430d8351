"""Words for what became of a message: its state, why it did not go, why nobody knows."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem
from smsdesk.wording.details import detail_words
from smsdesk.wording.words import Translate, Words, as_it_is, mark, said

STATES: Mapping[MessageState, Words] = {
    MessageState.SCHEDULED: said("Scheduled", "It goes out at the time that was asked for."),
    MessageState.QUEUED: said("Waiting", "It is stored here and not yet handed over."),
    MessageState.SUBMITTING: said("Sending", "It is being handed over now."),
    MessageState.ACCEPTED: said("On the way", "The provider has it."),
    MessageState.DELIVERED: said("Delivered", "The handset confirmed it."),
    MessageState.FAILED: said("Failed", "The provider reports that it was not delivered."),
    MessageState.EXPIRED: said("Failed", "It was not delivered before it expired."),
    MessageState.REJECTED: said("Failed", "It was not handed on."),
    MessageState.UNCERTAIN: said(
        "Needs your decision", "It may have been sent; it is not sent again by itself."
    ),
    MessageState.CANCELLED: said("Cancelled", "It was taken back before it was handed over."),
}
"""The name of each state, and what it means."""

REASONS: Mapping[Reason, Words] = {
    Reason.AUTH: said(
        "The message was not sent: the provider refused the sign-in.",
        "Correct the user name, password or key of the account, then resume it.",
    ),
    Reason.PERMISSION: said(
        "The message was not sent: the account lacks the right to do this.",
        "Ask the provider to allow it, or whether this computer's address must be registered.",
    ),
    Reason.CREDIT: said(
        "The message was not sent: the account has no credit left.",
        "Top the account up, then resume it.",
    ),
    Reason.SENDER: said(
        "The message was not sent: the provider does not allow this sender.",
        "Choose another sender, or have this one registered with the provider.",
    ),
    Reason.DESTINATION: said(
        "The message was not sent: the provider does not take this number.",
        "Check the number.",
    ),
    Reason.CONTENT: said(
        "The message was not sent: the provider does not take this text.",
        "Shorten or change the text.",
    ),
    Reason.PARAMETER: said(
        "The message was not sent: the provider did not understand the request.",
        "Check the address and the options of the account.",
    ),
    Reason.SCHEDULE: said(
        "The message was not sent: the provider does not take this time.",
        "If it has passed, send it again: it goes at once. Else choose another time.",
    ),
    Reason.BLOCKED: said(
        "The message was not sent: the rules of the provider or the country block it.",
        "Ask the provider why; the recipient or the text may be on a list.",
    ),
    Reason.THROTTLED: said(
        "The message was not sent: the provider asks us to send more slowly.",
        "It can safely be sent again later.",
    ),
    Reason.NO_ROUTE: said(
        "The message was not sent: the provider has no way to this network.",
        "Ask the provider, or use another account for this number.",
    ),
    Reason.PROVIDER_DOWN: said(
        "The message was not sent: the provider cannot be reached or takes nothing now.",
        "It can safely be sent again later.",
    ),
    Reason.NOT_ATTEMPTED: said(
        "The message was not sent: the provider stopped before it came to this one.",
        "It can safely be sent again.",
    ),
}
"""Why a message is known not to have gone."""

CAUSES: Mapping[Cause, Words] = {
    Cause.REPLY_TIMED_OUT: said("The provider did not answer in time."),
    Cause.CONNECTION_LOST: said("The connection broke before the provider answered."),
    Cause.REPLY_UNREADABLE: said("The provider's answer could not be understood."),
    Cause.PROVIDER_UNSURE: said("The provider itself reports that something broke on the way."),
    Cause.NOT_IN_REPLY: said("The provider's answer says nothing about this number."),
    Cause.INTERRUPTED: said("SMS Desk was stopped before it could note the answer."),
}
"""Why nobody knows whether a message went."""

MAY_HAVE_GONE = said(
    "The message may have been sent, and was not sent again.",
    "Ask the recipient or the provider, then decide whether it counts as sent, is sent again, or"
    " is dropped.",
)
WILL_BE_TRIED = mark("It waits here and will be tried again by itself.")
DETAIL = mark("Detail: “{detail}”.")


def problem_words(
    problem: Problem, state: MessageState | None = None, translate: Translate = as_it_is
) -> Words:
    """What a problem means for the message that has it and stands in `state`."""
    told = detail_words(problem.detail, translate)
    detail = translate(DETAIL).format(detail=told) if told else ""
    if problem.reason is None:
        cause = translate(CAUSES[problem.cause or Cause.PROVIDER_UNSURE].sentence)
        unknown = MAY_HAVE_GONE.translated(translate)
        return Words(_joined(unknown.sentence, cause, detail), unknown.hint)
    words = REASONS[problem.reason].translated(translate)
    waits = state is MessageState.QUEUED and problem.retryable
    hint = translate(WILL_BE_TRIED) if waits else words.hint
    return Words(_joined(words.sentence, detail), hint)


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
