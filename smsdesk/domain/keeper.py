"""Who keeps a message until its time: this program or the provider."""

from __future__ import annotations

import enum
from collections.abc import Mapping


class KeptBy(enum.Enum):
    """Who waits for the time to come."""

    HERE = "here"
    """This program: can be changed and cancelled, goes out only while it runs."""
    PROVIDER = "provider"
    """The provider: goes out in any case, cannot be taken back through these interfaces."""


KEEPER_FIELD = "keep"
"""The account's field that says who usually keeps its messages, as the value of a KeptBy."""


def usual_keeper(options: Mapping[str, str]) -> KeptBy:
    """Who keeps the messages of an account with these options, unless it is said."""
    provider = options.get(KEEPER_FIELD) == KeptBy.PROVIDER.value
    return KeptBy.PROVIDER if provider else KeptBy.HERE
