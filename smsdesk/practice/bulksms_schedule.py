"""The bulksms interface's `/bulksms/schedulemsg` as practice (providers.md §3.3)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Final

from smsdesk.practice.bulksms import MISSING, REQUIRED, Bulksms, Code, parameters
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import Call, Reply, text_reply

# The seed's names, and those of Route Mobile's own document.
_DATE_NAMES: Final = ("date", "scheduledate")
_TIME_NAMES: Final = ("time", "scheduletime")
_TIME: Final = re.compile(r"(\d\d):(\d\d) (am|pm)", re.ASCII | re.IGNORECASE)
_GMT: Final = re.compile(r"(?:GMT )?([+-])(\d{1,2}):(00|30)", re.ASCII)


class BulksmsSchedule:
    """The handler for scheduled messages; there is no call to list or cancel them."""

    def __init__(self, practice: Practice, bulksms: Bulksms) -> None:
        self._practice = practice
        self._bulksms = bulksms

    def schedule(self, request: Call) -> Reply:
        """Like send, later. What cannot be read as a time in the future is 1702."""
        asked = parameters(request)
        try:
            message = self._bulksms.read(asked, (*REQUIRED, "gmt"))
            due_at = _due_at(asked)
        except Code as code:
            return text_reply(str(code))
        if due_at < self._practice.network.clock():
            return text_reply(MISSING)
        reply = self._bulksms.submit(asked["destination"], message, due_at=due_at)
        if self._practice.config.bulksms_scheduled_word and reply.body.startswith(b"1701"):
            reply.body = f"Scheduled|{uuid.uuid4()}".encode()
        return reply


def _due_at(asked: Mapping[str, str]) -> float:
    """Seconds since the epoch; raises `Code`."""
    day = next((asked[name] for name in _DATE_NAMES if asked.get(name)), None)
    time = next((asked[name] for name in _TIME_NAMES if asked.get(name)), None)
    if day is None or time is None:
        raise Code(MISSING)
    clock, zone = _TIME.fullmatch(time), _GMT.fullmatch(asked["gmt"])
    if clock is None or zone is None or int(zone[2]) > 12 or int(clock[1]) > 12:
        raise Code(MISSING)
    offset = timedelta(hours=int(zone[2]), minutes=int(zone[3])) * (-1 if zone[1] == "-" else 1)
    hour = int(clock[1]) % 12 + (12 if clock[3].lower() == "pm" else 0)
    try:
        midnight = datetime.strptime(day, "%m/%d/%Y").replace(tzinfo=timezone(offset))
    except ValueError:
        raise Code(MISSING) from None
    if int(clock[2]) > 59:
        raise Code(MISSING)
    return (midnight + timedelta(hours=hour, minutes=int(clock[2]))).timestamp()
