"""What D7's interface answers instead of an id, as a table of words (providers.md §1.3).

Error bodies may hold the account's password and the text, so the details of the rows are labels
of ours; only words that no row knows are handed on, for the base class to redact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.outcome import Rejected, Uncertain
from smsdesk.providers.errors import ReplyUnreadable
from smsdesk.providers.http import HttpReply

_NO_RIGHT_AT_ALL = ("Setting dlr level", "Setting dlr method", "Setting source address")
_NO_RIGHT_FOR_THIS = (
    "Long content",
    "Setting priority",
    "Setting validity period",
    "Setting hex content",
    "Setting schedule delivery time",
)
_FILTERS = {
    "destination_address": Reason.DESTINATION,
    "source_address": Reason.SENDER,
    "priority": Reason.PARAMETER,
    "validity_period": Reason.PARAMETER,
    "content": Reason.CONTENT,
}
_DOWN = Rejected(Reason.PROVIDER_DOWN, retryable=True)
_UNSURE = Uncertain(Cause.PROVIDER_UNSURE)

# HTTP status, how the words begin, what it means (providers.md §1.3). The first that
# matches counts. Words are "message", or "title: description".
REPLIES: tuple[tuple[int, str, Rejected | Uncertain], ...] = (
    (400, r"Argument \[(username|password)\]", Rejected(Reason.AUTH, detail="sign-in form")),
    (400, r"(Mandatory a|A)rgument \[to\]", Rejected(Reason.DESTINATION, detail="argument to")),
    (400, r"(Mandatory a|A)rguments? ", Rejected(Reason.PARAMETER, detail="argument")),
    (400, r"content or hex-content not present", Rejected(Reason.CONTENT, detail="absent")),
    (400, r"content and hex-content cannot", Rejected(Reason.CONTENT, detail="twice")),
    (400, r"Invalid hex-content data", Rejected(Reason.CONTENT, detail="hex")),
    *(
        (
            400,
            rf"Authorization failed .*\({right}",
            Rejected(Reason.PERMISSION, account_wide=True, detail=right.lower()),
        )
        for right in ("Cannot send MT messages", *_NO_RIGHT_AT_ALL)
    ),
    *(
        (
            400,
            rf"Authorization failed .*\({right}",
            Rejected(Reason.PERMISSION, detail=right.lower()),
        )
        for right in _NO_RIGHT_FOR_THIS
    ),
    (400, r"Authorization failed", Rejected(Reason.PERMISSION, detail="a right")),
    *(
        (400, rf"Value filter failed .*\({what} filter", Rejected(reason, detail=f"{what} filter"))
        for what, reason in _FILTERS.items()
    ),
    (403, r"Authentication failure", Rejected(Reason.AUTH, detail="refused")),
    (
        403,
        r"User throughput exceeded",
        Rejected(Reason.THROTTLED, retryable=True, retry_after_s=1.0, detail="throughput"),
    ),
    (403, r"Cannot charge submit_sm", Rejected(Reason.CREDIT, detail="cannot charge")),
    (412, r"No route found", Rejected(Reason.NO_ROUTE, detail="no route")),
    (
        412,
        r"Failover route has no bound connectors",
        Rejected(Reason.NO_ROUTE, retryable=True, retry_after_s=60.0, detail="route is down"),
    ),
    (412, r"Cannot parse JSON data", Rejected(Reason.PARAMETER, detail="JSON")),
    (412, r"Authentication failed", Rejected(Reason.AUTH, detail="refused for a batch")),
    (412, r"Cannot schedule batch in past", Rejected(Reason.SCHEDULE, detail="past")),
    (412, r"Cannot parse scheduled_at", Rejected(Reason.SCHEDULE, detail="form")),
    # Not handed on, but charged already: one more try, and the detail says so.
    (500, r"Cannot send submit_sm", replace(_DOWN, max_tries=2, detail="not queued but charged")),
    (
        500,
        r"Jasmin httpapi connection error: .*(Connection refused|Failed to establish a new)",
        replace(_DOWN, detail="gateway refuses connections"),
    ),
    (500, r"Jasmin httpapi", replace(_UNSURE, detail="gateway did not answer")),
    (500, r"Unknown error", replace(_UNSURE, detail="gateway failed")),
    (500, r"500 Internal Server Error", replace(_UNSURE, detail="interface failed")),
    (503, r"InterceptorPB not (set|connected)", replace(_DOWN, detail="interceptor")),
)
_OPERATORS_SCRIPT = re.compile(r"Interception specific error|Failed running interception script")
# Whatever the body says.
BY_STATUS: Mapping[int, Rejected] = {
    401: Rejected(Reason.AUTH, detail="header refused"),
    404: Rejected(Reason.PARAMETER, account_wide=True, detail="no such interface"),
    405: Rejected(Reason.PARAMETER, account_wide=True, detail="method refused"),
    415: Rejected(Reason.PARAMETER, account_wide=True, detail="media type refused"),
}
# Documented nowhere (providers.md §1.3 has "other 4xx: rejected"). Jasmin's own code gives a 429
# only for an operator's script, before it routes the message; any other comes from a limiter in
# front of it and means, as HTTP has it (RFC 6585 §4), that the request was not taken. So it is
# known not to be sent, and trying it again later sends nothing twice.
_TOO_MANY = Rejected(Reason.THROTTLED, retryable=True, detail="too many requests")


def refusal(reply: HttpReply) -> Rejected | Uncertain:
    """What a reply other than 200 means. Raises ReplyUnreadable or what a reader raises."""
    if reply.status in BY_STATUS:
        return BY_STATUS[reply.status]
    if reply.status == 429 and not _is_of_a_script(reply):
        return replace(_TOO_MANY, retry_after_s=reply.retry_after_s)
    words = _words(reply)
    for status, pattern, outcome in REPLIES:
        if status == reply.status and re.match(pattern, words, re.DOTALL):
            return outcome
    if not 400 <= reply.status < 500:
        return replace(_UNSURE, detail=f"status {reply.status}")
    if _OPERATORS_SCRIPT.match(words):
        return Rejected(Reason.BLOCKED, detail="operator's script")
    return Rejected(Reason.PARAMETER, detail=words)


def _is_of_a_script(reply: HttpReply) -> bool:
    try:
        return _OPERATORS_SCRIPT.match(_words(reply)) is not None
    except (ReplyUnreadable, LookupError, TypeError, AttributeError):
        return False  # a page of a limiter's own


def _words(reply: HttpReply) -> str:
    """What an error says: the gateway's words bare, or the REST layer's title and description."""
    body = reply.json()
    if "message" in body:
        return str(body["message"]).removeprefix('Error "').removesuffix('"')
    return f"{body['title']}: {body.get('description', '')}"
