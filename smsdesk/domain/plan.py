"""The plan of one batch as a value: exactly what goes to whom, parts, exclusions with reasons.

`sending/planner.py` makes it, the user sees it, the outbox stores it as it is.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Reason
from smsdesk.domain.message import SendOptions


class Exclusion(enum.Enum):
    """Why an addressee gets nothing."""

    INVALID_NUMBER = "invalid_number"
    DUPLICATE = "duplicate"
    OPTED_OUT = "opted_out"
    MISSING_FIELD = "missing_field"
    EMPTY_TEXT = "empty_text"
    TOO_LONG = "too_long"
    NOT_GSM = "not_gsm"
    UNSENDABLE_CHARACTER = "unsendable_character"


EXCLUSION_REASON = {
    Exclusion.INVALID_NUMBER: Reason.DESTINATION,
    Exclusion.DUPLICATE: Reason.BLOCKED,
    Exclusion.OPTED_OUT: Reason.BLOCKED,
    Exclusion.MISSING_FIELD: Reason.CONTENT,
    Exclusion.EMPTY_TEXT: Reason.CONTENT,
    Exclusion.TOO_LONG: Reason.CONTENT,
    Exclusion.NOT_GSM: Reason.CONTENT,
    Exclusion.UNSENDABLE_CHARACTER: Reason.CONTENT,
}
"""Each exclusion in the vocabulary of providers.md §0."""


@dataclass(frozen=True, slots=True)
class Excluded:
    """An addressee that gets nothing, why, and what exactly (`subject`: a field, characters)."""

    number: str
    exclusion: Exclusion
    subject: str = ""
    row: int | None = None
    name: str = ""
    """Who it is, where the contact book knows; for showing, not stored."""
    e164: str = field(default="", compare=False)
    """What `number` stands for, where it is one; not stored."""

    def __repr__(self) -> str:
        return f"Excluded({self.exclusion.value}, row={self.row})"


class PlanProblem(enum.Enum):
    """Why nothing of this draft can be sent as it is; the draft must be changed."""

    NO_TEXT = "no_text"
    NO_RECIPIENTS = "no_recipients"
    SENDER_REQUIRED = "sender_required"
    SENDER_TOO_LONG = "sender_too_long"
    SENDER_CHARACTERS = "sender_characters"
    FLASH_UNSUPPORTED = "flash_unsupported"
    BINARY_UNSUPPORTED = "binary_unsupported"
    BINARY_NOT_HEX = "binary_not_hex"
    VALIDITY_UNSUPPORTED = "validity_unsupported"
    VALIDITY_RANGE = "validity_range"
    UNKNOWN_OPTION = "unknown_option"
    OPTION_VALUE = "option_value"
    TEMPLATE_SYNTAX = "template_syntax"


class PlanWarning(enum.Enum):
    """What a person should know before pressing Send."""

    NUMBER_RANGE_UNKNOWN = "number_range_unknown"
    PAIR_MAY_BE_CUT = "pair_may_be_cut"
    REPLACED_CHARACTERS = "replaced_characters"


@dataclass(frozen=True, slots=True)
class Issue:
    """One problem with the draft as a whole; `subject` names the value or position."""

    problem: PlanProblem
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PlannedMessage:
    """One message as it will be stored and sent."""

    recipient: str
    """E.164."""
    text: str
    encoding: Encoding
    parts: int

    def __repr__(self) -> str:
        return f"PlannedMessage({self.encoding.value}, parts={self.parts})"


@dataclass(frozen=True, slots=True)
class SendPlan:
    """What one press of Send will do. Sendable only without issues and with messages."""

    account_id: int
    sender: str
    messages: tuple[PlannedMessage, ...]
    excluded: tuple[Excluded, ...] = ()
    issues: tuple[Issue, ...] = ()
    warnings: frozenset[PlanWarning] = frozenset()
    options: SendOptions = field(default_factory=SendOptions)
    source_text: str = field(default="", repr=False)
    """The text before merging, to name the batch by."""

    @property
    def parts(self) -> int:
        """What the provider will bill, in parts, over all messages."""
        return sum(message.parts for message in self.messages)

    @property
    def sendable(self) -> bool:
        """Whether there is something to send and nothing in its way."""
        return bool(self.messages) and not self.issues
