"""The vocabulary of refusals: why something was not done, as codes without prose.

`Reason` and `Cause` are providers.md §0 in code; `wording.py` turns them into sentences.
"""

from __future__ import annotations

import enum


class Reason(enum.Enum):
    """Why a message was, for certain, not handed on."""

    AUTH = "auth"
    PERMISSION = "permission"
    CREDIT = "credit"
    SENDER = "sender"
    DESTINATION = "destination"
    CONTENT = "content"
    PARAMETER = "parameter"
    SCHEDULE = "schedule"
    BLOCKED = "blocked"
    THROTTLED = "throttled"
    NO_ROUTE = "no_route"
    PROVIDER_DOWN = "provider_down"
    NOT_ATTEMPTED = "not_attempted"


class Cause(enum.Enum):
    """Why nobody can say whether a message was sent."""

    REPLY_TIMED_OUT = "reply_timed_out"
    CONNECTION_LOST = "connection_lost"
    REPLY_UNREADABLE = "reply_unreadable"
    PROVIDER_UNSURE = "provider_unsure"
    """The provider answered, but its answer means "it may have gone out"."""
    NOT_IN_REPLY = "not_in_reply"
    """The answer to a batch says nothing about this recipient."""
    INTERRUPTED = "interrupted"
    """This program stopped between handing over and recording the answer."""


OUTAGE_REASONS = frozenset({Reason.PROVIDER_DOWN, Reason.THROTTLED})
"""Reasons that pass by themselves and concern the whole account for a while."""


class SmsDeskError(Exception):
    """Base of every error this program raises on purpose.

    `code` is stable and has words in `wording.py`; `subject` names the thing (a file, a field,
    an account) and never holds a secret, a phone number or message text.
    """

    code: str = "error"

    def __init__(self, subject: str = "") -> None:
        super().__init__(f"{self.code}: {subject}" if subject else self.code)
        self.subject = subject
