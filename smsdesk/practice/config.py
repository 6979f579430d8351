"""What a practice server is started with: credentials, timing, money, and which wording it uses.

The providers' deployments differ where `providers.md` says "also seen"; each such difference is a
switch here. Passwords never stand in a `repr`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Literal

DEFAULT_PORT: Final = 8750

# The documented practice credentials: they open nothing but this server.
PRACTICE_WORD: Final = "practice"
PRACTICE_KEY: Final = "0123456789abcdef0123456789abcdef"

PROVIDERS: Final = ("d7", "decisiontelecom", "bulksms", "isms", "practice")

_PRICES: Final = {
    "d7": Decimal("0.02"),
    "decisiontelecom": Decimal("0.45"),
    "bulksms": Decimal(1),
    "isms": Decimal(1),
    "practice": Decimal(1),
}


@dataclass(frozen=True, slots=True)
class Login:
    """A user name and a password."""

    username: str = PRACTICE_WORD
    password: str = field(default=PRACTICE_WORD, repr=False)


@dataclass(frozen=True, slots=True)
class Timing:
    """How fast the pretend network is, in seconds after a message's due time."""

    on_the_way_after_s: float = 1.0
    settled_after_s: float = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeConfig:
    """Everything that can differ between two practice servers."""

    d7: Login = Login()
    isms: Login = Login()
    bulksms: Login = Login()
    decisiontelecom_key: str = field(default=PRACTICE_KEY, repr=False)
    practice_token: str = field(default=PRACTICE_WORD, repr=False)

    balance: Decimal = Decimal(100_000)
    """Starting balance of every provider, in its own unit."""
    prices: Mapping[str, Decimal] = field(default_factory=_PRICES.copy)
    """What one part costs, by provider."""
    timing: Timing = Timing()
    keep_arrivals: int = 100_000

    faults_by_number: bool = True
    hang_s: float = 300.0
    slow_s: float = 2.0
    huge_bytes: int = 10 * 1024 * 1024
    retry_after_s: int = 1

    push_tries: int = 4
    push_retry_s: float = 30.0
    push_timeout_s: float = 30.0

    d7_balance: Literal["number", "text", "ND"] = "number"
    """§1.5: a JSON number, the seed's string, or `"ND"`."""
    d7_zone: str = "UTC"
    """§1.4: the server's local time, which a batch's `schedule_at` as a date is in."""
    decisiontelecom_errors_as_200: bool = False
    """§2.4: error objects also come with HTTP 200."""
    decisiontelecom_other_phone: bool = False
    """§2.3: the seed's example answers with another phone than the one asked for."""
    bulksms_separator: Literal["|", ":"] = "|"
    """§3.2: between number and id."""
    bulksms_joiner: Literal[",", "\n"] = ","
    """§3.2: between the entries of several recipients."""
    bulksms_credit_code: Literal["1025", "1725"] = "1025"
    """§3.2: the seed has 1725, every other source 1025."""
    bulksms_scheduled_word: bool = False
    """§3.3: answer `Scheduled|<id>` instead of 1701 entries."""
    isms_byte_order_mark: bool = False
    """§4.1: a byte order mark before and a line end after every answer."""
    isms_zone: str = "Europe/Athens"
    """§4.1: the server's zone for schedules without one."""
