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
NUMBER_MASK = "[number]"
SHORTEST_SECRET = 4
"""Shorter ones are masked only as a whole word: replacing every "a" would help nobody."""
_SHORTEST_BASE64 = 6
"""Characters of base64 that make sense to look for in the middle of more of it."""

_TEXT_NAMES = r"message|content|hex[-_]content|text"
_OTHER_NAMES = (
    r"pass(?:word|wd)?|pwd|secret|token|authorization|api[-_]?key|access[-_]?key|key"
    r"|user(?:name)?|login|to|from|sender|source|destination|mobiles?|phones?"
)
# A name counts also as the tail of a longer one: access_token, sms-to. Quoted values end with
# their quote. Of a bare value the first word goes, of a bare message text the rest of the line.
_NAMED_VALUE = re.compile(
    rf"""(?ix)
    (?<![a-z0-9]) (?: ({_TEXT_NAMES}) | {_OTHER_NAMES} )
    (?P<sign> ["']? \s* [=:] \s* )
    (?: "(?:[^"\\]|\\.)*(?:"|$) | '(?:[^'\\]|\\.)*(?:'|$)
      | (?(1) [^&\r\n"'<>}}]+ | [^&\s"'<>,;}}]+ ) )
    """
)
_AUTH_HEADER = re.compile(r"(?i)\b(basic|bearer)\s+[A-Za-z0-9+/=._~-]{4,}")
_USER_IN_ADDRESS = re.compile(r"(?<=://)[^/\s@\"'<>]+@")
_QUERY = re.compile(r"\?[^\s\"'<>?]*=[^\s\"'<>]*")
# Digits of a UUID or after a decimal point are no telephone number.
_LONG_NUMBER = re.compile(
    r"""(?ix)
    (?P<kept> (?<![0-9a-z]) [0-9a-f]{8} (?: -[0-9a-f]{4} ){3} -[0-9a-f]{12} (?![0-9a-z])
            | (?<!\d) \d+ \. \d+ )
    | (?: (?<![0-9a-z]) | (?<= %[0-9a-f]{2} ) )
      (?: \+ \d (?: [\ ()./-]* \d ){6,} | \+? \d{7,} ) (?![0-9a-z])
    """
)


class Redactor:
    """Masks known secrets in all the spellings a wire gives them, then whatever looks like one."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._known: set[str] = set()
        self._words: set[str] = set()
        self._spellings: tuple[str, ...] = ()
        for secret in secrets:
            self.learn(secret)

    def learn(self, secret: Secret, user: str | None = None) -> None:
        """Mask this secret from now on, also as the Basic credentials of `user`."""
        value = secret.reveal()
        if not value:
            return
        if len(value) < SHORTEST_SECRET:
            self._words.add(value)
        else:
            self._known |= _spellings(value)
        for pair in (f"{user or ''}:{value}", f"{value}:"):
            self._known |= _base64_spellings(pair.encode("utf-8", "surrogatepass"))
        self._spellings = _longest_first(self._known)

    def secrets_only(self, text: str) -> str:
        """Mask the known secrets and leave the rest as it is."""
        return _mask(text, self._spellings, self._words)

    def redact(self, text: str, private: Iterable[str] = ()) -> str:
        """Mask known secrets, `private` values, and by shape credentials, queries and numbers.

        `private` are texts and telephone numbers that stand in no keyring but concern nobody
        who reads a log; they are masked in the spellings of a wire, too.
        """
        text = self.secrets_only(text)
        for value in private:
            bare = value.removeprefix("+")
            if len(bare) < SHORTEST_SECRET:
                text = _mask(text, (), {bare} - {""})
            else:
                text = _mask(text, _longest_first(_spellings(bare)), ())
        text = _USER_IN_ADDRESS.sub(f"{MASK}@", text)
        text = _QUERY.sub(f"?{MASK}", text)
        text = _AUTH_HEADER.sub(rf"\1 {MASK}", text)
        text = _NAMED_VALUE.sub(_named, text)
        return _LONG_NUMBER.sub(lambda found: found["kept"] or NUMBER_MASK, text)

    def __repr__(self) -> str:
        return f"Redactor({len(self._known) + len(self._words)} spellings)"


def _named(found: re.Match[str]) -> str:
    name = found[0][: found.start("sign") - found.start()]
    return f"{name}{found['sign']}{MASK}"


def _mask(text: str, spellings: Iterable[str], words: Iterable[str]) -> str:
    for spelling in spellings:
        if spelling in text:
            text = text.replace(spelling, MASK)
    for word in words:
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", MASK, text)
    return text


def _longest_first(spellings: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(spellings, key=len, reverse=True))


def _spellings(value: str) -> set[str]:
    """One value as it stands in addresses, forms, JSON, HTML, reprs, hex and base64."""
    from html import escape  # brings all entities along, which the start has no time for

    raw = value.encode("utf-8", "surrogatepass")
    wide = value.encode("utf-16-be", "surrogatepass").hex()
    quoted = {quote(raw, safe=""), quote(raw), quote_plus(raw)}
    quoted |= {re.sub(r"%[0-9A-F]{2}", lambda m: m[0].lower(), q) for q in quoted}
    escaped = {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}
    escaped |= {repr(value)[1:-1], escape(value), escape(value, quote=False)}
    hexed = {raw.hex(), raw.hex().upper(), wide, wide.upper()}
    return {value} | quoted | escaped | hexed | _base64_spellings(raw)


def _base64_spellings(raw: bytes) -> set[str]:
    """Base64 of it alone, and what is left of it in base64 of something longer around it."""
    found = set()
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + raw).rstrip(b"=").decode()
        start = -(-shift * 8 // 6)  # the first character that holds no bit of what comes before
        end = (shift + len(raw)) * 8 // 6  # the first that holds bits of what comes after
        if end - start >= _SHORTEST_BASE64:
            found.add(coded[start:end])
        if shift == 0 and len(coded) >= SHORTEST_SECRET:
            found.add(coded)
    urlsafe = {one.translate(str.maketrans("+/", "-_")) for one in found}
    return found | urlsafe | {quote(one, safe="") for one in found}
