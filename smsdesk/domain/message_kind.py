"""What a message is for: quiet hours differ by it. The settings need no more of schedules."""

from __future__ import annotations

import enum


class MessageKind(enum.Enum):
    """What a message is for; quiet hours differ."""

    REMINDER = "reminder"
    PROMOTION = "promotion"
