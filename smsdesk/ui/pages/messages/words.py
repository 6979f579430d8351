"""What the Messages page calls things: statuses, the lines of a message's history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.errors import Cause
from smsdesk.domain.message import Message, MessageState, Problem, TimelineEntry
from smsdesk.reports.statuses import Status
from smsdesk.ui.moments import moment
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked
from smsdesk.wording.details import detail_words
from smsdesk.wording.outcomes import (
    CAUSES,
    DETAIL,
    MAY_HAVE_GONE,
    REASONS,
    STATES,
    WILL_BE_TRIED,
)

LEFT_TO_RIGHT, SET_APART_UNTIL = "\u2066", "\u2069"
TONES = {
    Status.SCHEDULED: Tone.PLAIN,
    Status.WAITING: Tone.PLAIN,
    Status.SENDING: Tone.INFO,
    Status.ON_THE_WAY: Tone.INFO,
    Status.DELIVERED: Tone.GOOD,
    Status.NO_REPORT: Tone.PLAIN,
    Status.FAILED: Tone.BAD,
    Status.NEEDS_DECISION: Tone.WARN,
    Status.CANCELLED: Tone.PLAIN,
}
_STATES = {
    Status.SCHEDULED: MessageState.SCHEDULED,
    Status.WAITING: MessageState.QUEUED,
    Status.SENDING: MessageState.SUBMITTING,
    Status.ON_THE_WAY: MessageState.ACCEPTED,
    Status.DELIVERED: MessageState.DELIVERED,
    Status.FAILED: MessageState.FAILED,
    Status.NEEDS_DECISION: MessageState.UNCERTAIN,
    Status.CANCELLED: MessageState.CANCELLED,
}


def status_word(status: Status) -> str:
    """The word in the pill."""
    if status is Status.NO_REPORT:
        return _tr("No report")
    return marked(STATES[_STATES[status]].sentence)


def meaning(message: Message, status: Status) -> str:
    """Why the message stands where it does, and what to do about it if nobody is asked."""
    if message.problem is not None:
        return _problem_sentence(message.problem, message.state)
    if status is Status.NO_REPORT:
        return _tr("The provider has it. It tells nothing more about this message.")
    return marked(STATES[message.state].hint)


def whom(name: str, number: str) -> str:
    """Who gets a message. The number is set apart: after an Arabic name it would stand with its
    end before its beginning."""
    return f"{name} · {LEFT_TO_RIGHT}{number}{SET_APART_UNTIL}" if name else number


def history_line(timeline: tuple[TimelineEntry, ...]) -> str:
    """What happened, in order: "14:02:09 queued · 14:02:10 handed over"."""
    said = []
    before: MessageState | None = None
    for entry in timeline:
        said.append(f"{moment(entry.at)} {_event(entry, before)}")
        before = entry.state
    return " · ".join(said)


def _problem_sentence(problem: Problem, state: MessageState) -> str:
    said = []
    hint = ""
    if problem.reason is None:
        # What to do about it stands on the buttons.
        said += [
            marked(MAY_HAVE_GONE.sentence),
            marked(CAUSES[problem.cause or Cause.PROVIDER_UNSURE].sentence),
        ]
    else:
        words = REASONS[problem.reason]
        waits = state is MessageState.QUEUED and problem.retryable
        hint = marked(WILL_BE_TRIED if waits else words.hint)
        said.append(marked(words.sentence))
    if problem.detail:
        said.append(marked(DETAIL).format(detail=detail_words(problem.detail, marked)))
    return " ".join([*said, hint]).rstrip()


def _event(entry: TimelineEntry, before: MessageState | None) -> str:
    decided = before is MessageState.UNCERTAIN and entry.problem is None
    cause = entry.problem.cause if entry.problem is not None else None
    if entry.state is MessageState.UNCERTAIN and cause is not None:
        return _causes()[cause]
    if decided and entry.state in _decisions():
        return _decisions()[entry.state]
    if entry.state is MessageState.QUEUED and before is not None:
        return _tr("waiting again")
    return _events()[entry.state]


def _events() -> dict[MessageState, str]:
    return {
        MessageState.SCHEDULED: _tr("scheduled"),
        MessageState.QUEUED: _tr("queued"),
        MessageState.SUBMITTING: _tr("handed over"),
        MessageState.ACCEPTED: _tr("taken by the provider"),
        MessageState.DELIVERED: _tr("delivered"),
        MessageState.FAILED: _tr("not delivered"),
        MessageState.EXPIRED: _tr("expired"),
        MessageState.REJECTED: _tr("refused"),
        MessageState.UNCERTAIN: _tr("outcome unknown"),
        MessageState.CANCELLED: _tr("cancelled"),
    }


def _decisions() -> dict[MessageState, str]:
    return {
        MessageState.ACCEPTED: _tr("you said it arrived"),
        MessageState.QUEUED: _tr("you had it sent again"),
        MessageState.CANCELLED: _tr("you left it"),
    }


def _causes() -> dict[Cause, str]:
    return {
        Cause.REPLY_TIMED_OUT: _tr("no answer"),
        Cause.CONNECTION_LOST: _tr("connection lost"),
        Cause.REPLY_UNREADABLE: _tr("answer not understood"),
        Cause.PROVIDER_UNSURE: _tr("trouble at the provider"),
        Cause.NOT_IN_REPLY: _tr("not in the answer"),
        Cause.INTERRUPTED: _tr("SMS Desk was stopped"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
