"""How the D7 gateway (Jasmin) reads a request's arguments: names, patterns, codings, times.

Pure functions over mappings; providers.md §1.2. The interface itself is in `d7.py`.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any, Final
from urllib.parse import urlencode

from smsdesk.practice import alphabet
from smsdesk.practice.alphabet import PartSizes

MOST_PARTS: Final = 5
LONGEST_ADDRESS: Final = 20
# Twisted gives up on a longer request line (providers.md §1.9: "about 20 kB").
LONGEST_QUERY: Final = 16_384

_ANY: Final = re.compile("", re.DOTALL)
_SECRET_PATTERN: Final = re.compile(r"^.{1,16}$")

# Every argument of `send`, in the gateway's own order, which decides which error comes first.
SEND_FIELDS: Final[Mapping[str, re.Pattern[str]]] = {
    "to": re.compile(r"^\+?\d+$", re.ASCII),
    "from": _ANY,
    "coding": re.compile(r"^(0|1|2|3|4|5|6|7|8|9|10|13|14)$"),
    "username": _SECRET_PATTERN,
    "password": _SECRET_PATTERN,
    "priority": re.compile(r"^[0-3]$"),
    "sdt": re.compile(r"^\d{15}[-+R]$", re.ASCII),
    "validity-period": re.compile(r"^\d+$", re.ASCII),
    "dlr": re.compile(r"^(yes|no)$"),
    "dlr-url": re.compile(r"^https?://.*$"),
    "dlr-level": re.compile(r"^[1-3]$"),
    "dlr-method": re.compile(r"^(get|post)$", re.IGNORECASE),
    "tags": re.compile(r"^[-a-zA-Z0-9,]*$"),
    "content": _ANY,
    "hex-content": _ANY,
}
RATE_FIELDS: Final[Mapping[str, re.Pattern[str]]] = {
    name: SEND_FIELDS[name]
    for name in (
        "to",
        "from",
        "coding",
        "username",
        "password",
        "priority",
        "validity-period",
        "tags",
        "content",
        "hex-content",
    )
}
BALANCE_FIELDS: Final[Mapping[str, re.Pattern[str]]] = {
    name: SEND_FIELDS[name] for name in ("username", "password")
}
_MANDATORY: Final = frozenset({"to", "username", "password"})


class BadArgument(Exception):
    """The gateway's sentence about an argument; always a 400."""


def as_query(params: Mapping[str, Any]) -> dict[str, str]:
    """The JSON object as the query that the REST layer makes of it.

    `_` becomes `-`, None and empty lists vanish, a list is reduced to its first element, everything
    else is spelt as Python spells it (so `true` becomes `True`).
    """
    query: dict[str, str] = {}
    for name, value in params.items():
        first = value
        if isinstance(value, list | dict):
            first = next((entry for entry in value if entry is not None), None)
        if first is not None:
            query[name.replace("_", "-")] = str(first)
    return query


def too_long(query: Mapping[str, str]) -> bool:
    """Whether the internal request line would be too long for the gateway."""
    content = query.get("content") or query.get("hex-content", "")
    # A character takes one to twelve octets of a query: measure only where it can matter.
    if len(content) * 12 < LONGEST_QUERY:
        return False
    return len(urlencode(query)) > LONGEST_QUERY


def check(query: Mapping[str, str], fields: Mapping[str, re.Pattern[str]]) -> None:
    """Raise `BadArgument` as the gateway does: unknown first name, then patterns, then the rest."""
    names = iter(query)
    _check_known(next(names), fields)
    for name, pattern in fields.items():
        value = query.get(name)
        if value is None:
            if name in _MANDATORY:
                raise BadArgument(f"Mandatory argument [{name}] is not found.")
        elif pattern.match(_octets(value) if pattern is _SECRET_PATTERN else value) is None:
            raise BadArgument(f"Argument [{name}] has an invalid value: [{value}].")
    for name in names:
        _check_known(name, fields)


def _octets(value: str) -> str:
    """One character an octet, since the gateway counts octets."""
    return value.encode().decode("latin-1")


def _check_known(name: str, fields: Iterable[str]) -> None:
    if name not in fields:
        raise BadArgument(f"Argument [{name}] is unknown.")


def check_send(query: Mapping[str, str]) -> None:
    """All that `send` checks before it looks at the credentials."""
    check(query, SEND_FIELDS)
    if "content" not in query and "hex-content" not in query:
        raise BadArgument("content or hex-content not present.")
    check_one_content(query)


def check_one_content(query: Mapping[str, str]) -> None:
    """Content comes as text or as hex."""
    if "content" in query and "hex-content" in query:
        raise BadArgument("content and hex-content cannot be used both in same request.")


def octets_of(query: Mapping[str, str], *, converts: bool = True) -> bytes:
    """The short message before it is cut.

    Text with coding 0 becomes GSM 03.38, with any other coding it stays UTF-8 (§1.2). The rate
    call forgets the conversion (§1.5): `converts=False`.
    """
    if "hex-content" in query:
        digits = query["hex-content"]
        try:
            return binascii.unhexlify(digits)
        except ValueError:
            raise BadArgument(f"Invalid hex-content data: '{digits.encode()!r}'") from None
    content = query.get("content", "")
    if converts and query.get("coding", "0") == "0":
        return alphabet.to_gsm(content)
    return content.encode()


@dataclass(frozen=True, slots=True)
class _Coding:
    """How a data coding is cut and shown; without a codec a handset shows nothing readable."""

    name: str
    sizes: PartSizes
    width: int
    codec: str | None


_WIDE = (alphabet.UCS2, 2)
_NARROW = (alphabet.OCTETS, 1)
_CODINGS: Final[Mapping[str, _Coding]] = {
    "0": _Coding("gsm-7", alphabet.GSM, 1, "gsm"),
    "1": _Coding("ascii", alphabet.GSM, 1, "ascii"),
    "2": _Coding("binary", *_WIDE, None),
    "3": _Coding("latin-1", *_NARROW, "latin-1"),
    "4": _Coding("binary", *_WIDE, None),
    "5": _Coding("jis", *_WIDE, None),
    "6": _Coding("cyrillic", *_NARROW, "iso8859-5"),
    "7": _Coding("hebrew", *_NARROW, "iso8859-8"),
    "8": _Coding("ucs-2", *_WIDE, "utf-16-be"),
    "9": _Coding("pictogram", *_WIDE, None),
    "10": _Coding("iso-2022-jp", *_NARROW, "iso2022-jp"),
    "13": _Coding("kanji", *_WIDE, None),
    "14": _Coding("ks-c-5601", *_WIDE, "euc-kr"),
}


@dataclass(frozen=True, slots=True)
class OnAir:
    """What is left of the message when it reaches the handset."""

    text: str
    encoding: str
    parts: int


def on_air(octets: bytes, coding: str) -> OnAir:
    """Cut as the gateway cuts, decode part by part as a handset does, join.

    What the handset cannot show as text (binary codings) is given as hex digits.
    """
    rule = _CODINGS[coding]
    cut = alphabet.cut_blindly(octets, width=rule.width, sizes=rule.sizes, most=MOST_PARTS)
    return OnAir("".join(_shown(part, rule.codec) for part in cut), rule.name, len(cut))


def _shown(part: bytes, codec: str | None) -> str:
    if codec is None:
        return part.hex()
    return alphabet.from_gsm(part) if codec == "gsm" else part.decode(codec, "replace")


_SMPP_TIME: Final = re.compile(r"(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d)(\d\d)([-+R])")


def delivery_time(sdt: str, now: float) -> float:
    """Seconds since the epoch of an SMPP time (SMPP 3.4, 7.1.1); `ValueError` when impossible."""
    match = _SMPP_TIME.fullmatch(sdt)
    if match is None:
        raise ValueError(sdt)
    year, month, day, hour, minute, second, tenth, quarters = map(int, match.groups()[:-1])
    if match[9] == "R":
        days = year * 365 + month * 30 + day
        span = timedelta(days=days, hours=hour, minutes=minute, seconds=second)
        return now + span.total_seconds()
    offset = timedelta(minutes=15 * quarters) * (-1 if match[9] == "-" else 1)
    moment = datetime(
        2000 + year, month, day, hour, minute, second, tenth * 100_000, timezone(offset)
    )
    return moment.timestamp()


class BadSchedule(Exception):
    """Title and description of the REST layer's answer to a `schedule_at`; always a 412."""


def countdown(schedule_at: Any, now: float, zone: tzinfo = UTC) -> float:
    """Seconds until a batch starts, an int for the `Ns` form; raises `BadSchedule`.

    A date is in `zone`, the server's local time. Raises `TypeError` for anything but a string, as
    the gateway crashes on it (providers.md §1.4).
    """
    if schedule_at is None:
        return 0
    if not isinstance(schedule_at, str):
        raise TypeError("schedule_at is no string")
    try:
        moment = datetime.strptime(schedule_at, "%Y-%m-%d %H:%M:%S").replace(tzinfo=zone)
    except ValueError:
        seconds = re.match(r"^(\d+)s$", schedule_at, re.ASCII)
        if seconds is None:
            raise BadSchedule(
                "Cannot parse scheduled_at value",
                f"Got unknown format: {schedule_at}, correct formats are "
                "'YYYY-MM-DD mm:hh:ss' or number of seconds, "
                "c.f. http://docs.jasminsms.com/en/latest/apis/rest",
            ) from None
        return int(seconds[1])
    if moment.timestamp() < now:
        raise BadSchedule(
            "Cannot schedule batch in past date",
            f"Invalid past date given: {moment:%Y-%m-%d %H:%M:%S}",
        )
    return moment.timestamp() - now
