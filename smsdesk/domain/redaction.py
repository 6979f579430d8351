"""Taking secrets, numbers and query strings out of text that somebody may read later.

Used for provider replies, errors and log lines. It knows the secrets of one account or of the
whole program; what it cannot know by value it recognises by shape.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

from smsdesk.domain.secret import Secret

MASK = "[redacted]"
SHORTEST_SECRET = 4
"""Shorter secrets are masked only by shape: replacing every "a" would help nobody."""

_NAMED_VALUE = re.compile(
    r"""(?ix)
    \b(pass(?:word|wd)?|pwd|secret|token|api[-_]?key|access[-_]?key|key|username|user|login
       |message|content|hex[-_]content|text|to|from|destination|mobiles?|phones?)
    (["']?\s*[=:]\s*["']?)
    [^&\s"'<>,;}]+
    """
)
_AUTH_HEADER = re.compile(r"(?i)\b(basic|bearer)\s+[A-Za-z0-9+/=._~-]{4,}")
_QUERY = re.compile(r"(?i)(\bhttps?://[^\s\"'<>?]*\?)[^\s\"'<>]*")
_LONG_NUMBER = re.compile(r"(?<![\w.-])\+?\d{8,15}(?![\w-])")


class Redactor:
    """Masks known secrets in all the spellings a wire gives them, then whatever looks like one."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._spellings: tuple[str, ...] = ()
        self._known: set[str] = set()
        for secret in secrets:
            self.learn(secret)

    def learn(self, secret: Secret, user: str | None = None) -> None:
        """Mask this secret from now on, also as the Basic credentials of `user`."""
        value = secret.reveal()
        if len(value) < SHORTEST_SECRET:
            return
        self._known.update(_spellings(value))
        for pair in (f"{user}:{value}" if user else "", f"{value}:"):
            if pair:
                self._known.add(base64.b64encode(pair.encode()).decode())
        self._spellings = tuple(sorted(self._known, key=len, reverse=True))

    def secrets_only(self, text: str) -> str:
        """Mask the known secrets and leave the rest as it is."""
        for spelling in self._spellings:
            if spelling in text:
                text = text.replace(spelling, MASK)
        return text

    def redact(self, text: str) -> str:
        """Mask known secrets, credentials by shape, query strings and phone numbers."""
        text = self.secrets_only(text)
        text = _QUERY.sub(rf"\1{MASK}", text)
        text = _AUTH_HEADER.sub(rf"\1 {MASK}", text)
        text = _NAMED_VALUE.sub(rf"\1\2{MASK}", text)
        return _LONG_NUMBER.sub("[number]", text)

    def __repr__(self) -> str:
        return f"Redactor({len(self._known)} spellings)"


def _spellings(value: str) -> set[str]:
    raw = value.encode()
    quoted = {quote(value, safe=""), quote(value), quote_plus(value)}
    lower = {re.sub(r"%[0-9A-F]{2}", lambda m: m[0].lower(), q) for q in quoted}
    encoded = {base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode(), raw.hex()}
    escaped = {json.dumps(value)[1:-1], repr(value)[1:-1]}
    return {value, *quoted, *lower, *encoded, *escaped}
