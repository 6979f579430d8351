"""What a provider declares about itself, as data that forms, tables and checks are made from.

Fields to fill in, capabilities, limits. How the provider's wire works stands in `providers/`.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field

from smsdesk.domain.encoding import PartSizes
from smsdesk.domain.secret import Secret


class FieldKind(enum.Enum):
    """How a field is filled in and checked."""

    TEXT = "text"
    SECRET = "secret"
    CHOICE = "choice"
    URL = "url"
    SENDER = "sender"
    INTEGER = "integer"
    FILE = "file"


class FieldHelp(enum.Enum):
    """Which sentence explains a field; the sentences stand in `wording.py`."""

    ADDRESS = "address"
    USERNAME = "username"
    PASSWORD = "password"
    ACCESS_KEY = "access_key"
    TOKEN = "token"
    CA_FILE = "ca_file"
    KEY_FORM = "key_form"
    HTTP_METHOD = "http_method"
    EXTRA_PARAMETERS = "extra_parameters"
    CALLBACK_URL = "callback_url"
    ERRBACK_URL = "errback_url"
    RECEIPTS = "receipts"
    RECEIPT_URL = "receipt_url"
    RECEIPT_LEVEL = "receipt_level"
    SUBMIT_MODE = "submit_mode"
    PRIORITY = "priority"
    TAGS = "tags"
    CODING = "coding"
    DELIVERY_TIME = "delivery_time"
    MESSAGE_TYPE = "message_type"
    PUSH_URL = "push_url"
    RATE = "rate"
    SCHEDULE_PARAMETERS = "schedule_parameters"
    KEEPER = "keeper"


class FieldRule(enum.Enum):
    """What a value must be like, where its kind does not say it; the sentences stand in
    `wording`."""

    SHORT_WITHOUT_COLON = "short_without_colon"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing an account (or a message) of this provider is given."""

    key: str
    kind: FieldKind
    help: FieldHelp
    required: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    pattern: str = ""
    """A regular expression the whole value must match, where the provider states one."""
    max_octets: int | None = None
    """How long the value may be in UTF-8."""
    rule: FieldRule | None = None
    """What `pattern` and `max_octets` ask for, to be told to people."""

    def accepts(self, given: str | Secret) -> bool:
        """Whether this value may stand here. An empty one may where the field is not required."""
        value = given.reveal() if isinstance(given, Secret) else given
        if not value:
            return not self.required
        octets = len(value.encode("utf-8", "surrogatepass"))
        if self.max_octets is not None and octets > self.max_octets:
            return False
        if self.choices and value not in self.choices:
            return False
        if self.kind is FieldKind.INTEGER and not self._in_range(value):
            return False
        return not self.pattern or re.fullmatch(self.pattern, value) is not None

    def _in_range(self, value: str) -> bool:
        try:
            number = int(value)
        except ValueError:
            return False
        return (self.minimum is None or number >= self.minimum) and (
            self.maximum is None or number <= self.maximum
        )


class Capability(enum.Enum):
    """What the interface can express beyond sending text."""

    BALANCE = "balance"
    STATUS_PULL = "status_pull"
    RECEIPTS_PUSH = "receipts_push"
    SCHEDULE = "schedule"
    CANCEL = "cancel"
    CONTACTS = "contacts"
    HLR = "hlr"
    INBOUND = "inbound"
    BINARY = "binary"
    FLASH = "flash"
    VALIDITY = "validity"
    BATCH = "batch"
    PERSONALISED_BATCH = "personalised_batch"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class SenderRules:
    """What a sender may look like. None means that the provider states no limit."""

    alphanumeric_max: int | None = 11
    digits_max: int | None = 15
    required: bool = True


@dataclass(frozen=True, slots=True)
class BatchLimits:
    """How many recipients of one text go into one call, and how long its URL may get."""

    recipients: int = 1
    url_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """The provider's values; an account may lower the rate."""

    parts: PartSizes = field(default_factory=PartSizes)
    sender: SenderRules = field(default_factory=SenderRules)
    batch: BatchLimits = field(default_factory=BatchLimits)
    concurrent_calls: int = 4
    parts_per_s: float | None = None
    """Parts (not calls) a second; None where the provider states no rate."""
    validity_minutes: tuple[int, int] | None = None
    recipient_digits: tuple[int, int] = (7, 15)
    schedule_step_s: int = 1
    """Times to deliver at are a multiple of it; 60: full minutes only."""
    balance_every_s: float = 60.0
    """Ask for the balance no more often than this."""


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """Everything the interface may know beforehand.

    `fields` belong to the account, `message_fields` to one send (D7 `tags`, bulksms `type`).
    """

    key: str
    name: str
    website: str
    country: str
    """ISO 3166 code of the provider's seat, or "" for a protocol that anybody may run."""
    fields: tuple[Field, ...]
    capabilities: frozenset[Capability]
    limits: Limits = field(default_factory=Limits)
    message_fields: tuple[Field, ...] = ()

    @property
    def secret_fields(self) -> tuple[Field, ...]:
        """The fields that are kept in the keyring and nowhere else."""
        return tuple(f for f in self.fields if f.kind is FieldKind.SECRET)

    def can(self, capability: Capability) -> bool:
        """Whether the interface can express this."""
        return capability in self.capabilities
