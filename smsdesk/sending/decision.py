"""What a person decides of a message whose outcome nobody knows. What follows is in `outbox`."""

from __future__ import annotations

import enum


class Decision(enum.Enum):
    """What a person says of a message whose outcome is uncertain."""

    SENT = "sent"
    RESEND = "resend"
    DROP = "drop"
