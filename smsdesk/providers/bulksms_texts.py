"""The message types of the bulksms platform: which one suits a message, how each writes its text
and how many parts it makes of it (providers.md §3.1).

The rest of the request is in `bulksms`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from smsdesk.domain.encoding import (
    STANDARD,
    Encoding,
    EncodingChoice,
    NotGsmError,
    measure,
    ucs2_octets,
)
from smsdesk.domain.message import Submission
from smsdesk.providers.errors import BadContent, BadParameter

WAP_PUSH = "4"
FLASH_SINGLE = 140
"""Longer GSM flash messages become long ones, although 160 characters would fit."""
LATIN1_SINGLE, LATIN1_MULTI = 140, 134
"""An octet a character; the header of a part takes six."""

AUTOMATIC: Mapping[tuple[Encoding, bool], str] = {
    (Encoding.GSM7, False): "0",
    (Encoding.GSM7, True): "1",
    (Encoding.UCS2, False): "2",
    (Encoding.UCS2, True): "6",
}
"""The type by encoding and flash."""


def type_of(submission: Submission) -> str:
    """The type asked for, or else the one that suits. Raises BadParameter for what would be lost.

    A type that cannot flash loses the wish to, and a link goes with WAP push alone.
    """
    options = submission.options
    wanted = options.extra.get("type") or AUTOMATIC[submission.encoding, options.flash]
    if options.flash and not TYPES[wanted].flash:
        raise BadParameter("type and flash")
    if bool(options.extra.get("url")) != (wanted == WAP_PUSH):
        raise BadParameter("type and url")
    return wanted


def written(type_: str, submission: Submission) -> str:
    """The text as this type has it. Raises BadContent.

    A type that needs more parts than were planned, and shown with their cost, is refused.
    """
    kind = TYPES[type_]
    if kind.parts(submission.text) > submission.parts:
        raise BadContent("parts")
    return kind.write(submission.text)


def _gsm_parts(text: str) -> int:
    try:
        return measure(text, STANDARD, EncodingChoice.GSM).parts
    except NotGsmError:
        # What the platform would make of other characters is defined nowhere.
        raise BadContent("not GSM") from None


def _gsm_flash_parts(text: str) -> int:
    parts = _gsm_parts(text)
    units = measure(text, STANDARD, EncodingChoice.GSM).units
    return max(parts, 2) if units > FLASH_SINGLE else parts


def _ucs2_hex(text: str) -> str:
    """Four hex digits a UTF-16 code unit: the platform wants them instead of the text."""
    return ucs2_octets(text).hex().upper()


def _ucs2_parts(text: str) -> int:
    return measure(text, STANDARD, EncodingChoice.UNICODE).parts


def _latin1_parts(text: str) -> int:
    try:
        octets = len(text.encode("latin-1"))
    except UnicodeEncodeError:
        raise BadContent("not Latin-1") from None
    return 1 if octets <= LATIN1_SINGLE else math.ceil(octets / LATIN1_MULTI)


def _unknown_parts(text: str) -> int:
    """How a WAP push is counted is documented nowhere; it is at least one."""
    del text
    return 1


@dataclass(frozen=True, slots=True)
class MessageType:
    """How a type writes a text, and how many parts it takes. Both raise BadContent."""

    write: Callable[[str], str]
    parts: Callable[[str], int]
    flash: bool = False


# 3 is reserved.
TYPES: Mapping[str, MessageType] = {
    "0": MessageType(str, _gsm_parts),
    "1": MessageType(str, _gsm_flash_parts, flash=True),
    "2": MessageType(_ucs2_hex, _ucs2_parts),
    WAP_PUSH: MessageType(str, _unknown_parts),
    "5": MessageType(str, _latin1_parts),
    "6": MessageType(_ucs2_hex, _ucs2_parts, flash=True),
    "7": MessageType(str, _latin1_parts, flash=True),
}
