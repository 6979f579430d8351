"""iSMS.gr over plain HTTP scripts: sending, credits, status and contacts (providers.md §4).

One GET, one line of text back. Nothing but that line is believed: what the HTTP status of an
error is, nobody documents. Receipts and number lookup are not here yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from smsdesk.domain.encoding import Encoding, unsendable
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import Submission
from smsdesk.domain.money import Balance, parse_amount
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.domain.provider_info import (
    BatchLimits,
    Capability,
    Limits,
    ProviderInfo,
    SenderRules,
)
from smsdesk.providers import fields
from smsdesk.providers.base import HttpProvider, digits_only
from smsdesk.providers.errors import (
    BadContent,
    BadCredentials,
    BadParameter,
    BadRecipient,
    InterfaceMissing,
    NotDone,
    ProviderError,
    UnexpectedReply,
    error_for,
)
from smsdesk.providers.http import HttpCall, HttpReply, encode_pairs

# Words of an answer, as `_folded` gives them -> what they mean (providers.md §4.1). Whatever is
# not here may have been sent.
ERRORS: Mapping[str, Rejected | Uncertain] = {
    "authentication error": Rejected(Reason.AUTH),
    "no recipients": Rejected(Reason.DESTINATION),
    "invalid sender identity": Rejected(Reason.SENDER),
    "insufficient credits": Rejected(Reason.CREDIT),
    "invalid scheduling date": Rejected(Reason.SCHEDULE),
    "no message id defined": Rejected(Reason.PARAMETER),
    "no mobile defined": Rejected(Reason.DESTINATION),
    # Documented for contacts alone: of a message it says neither why nor how far it came.
    "failed": Uncertain(Cause.PROVIDER_UNSURE),
}
STATES: Mapping[str, DeliveryState] = {
    "queued": DeliveryState.PENDING,
    "pending": DeliveryState.PENDING,
    "delivered": DeliveryState.DELIVERED,
    "failed": DeliveryState.FAILED,
}
CONTACT_ERRORS: Mapping[str, type[ProviderError]] = {
    "authentication error": BadCredentials,
    "mobile number is empty": BadRecipient,
    "invalid mobile number": BadRecipient,
    # The one that comes without "Error:".
    "failed": NotDone,
}
"""Of savecontact.php and deletecontact.php (providers.md §4.1)."""
CONTACT_DONE = "ok"
NOT_FOUND = "no such message or recipient"
"""Also said of a message that was sent a moment ago (providers.md §4.2)."""
CODINGS: Mapping[Encoding, str] = {Encoding.GSM7: "GSM", Encoding.UCS2: "UTF-8"}

URL_BYTES = 4_000
LONGEST_QUOTE = 80
"""An answer of this interface is a short line; a longer one is a page, and pages hold anything."""

# The documentation itself mixes alphabets (its "ΟΚ" is Greek), letter for letter.
_LOOK_ALIKES = str.maketrans(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ",
    "ABEZHIKMNOPTYXaeikvoptux",
)
_BLANKS = "\ufeff\u200b \t\r\n"
_KEYED = re.compile(r"(?P<key>[A-Za-z]+)\s*:\s*(?P<value>\S.*)")
_ID = re.compile(r"[^\s<>\"'&:;,]{1,64}")
_CREDITS = re.compile(r"-?\d+(\.\d+)?")


class Isms(HttpProvider):
    """One account at iSMS.gr.

    One recipient a call, although the interface takes a list: a list is answered with one id and
    no word about the bad numbers in it (providers.md §4.2).
    """

    info = ProviderInfo(
        key="isms",
        name="iSMS.gr",
        website="https://www.isms.gr",
        country="GR",
        fields=(
            fields.address("https://cp.isms.gr/api/http"),
            fields.USERNAME,
            fields.PASSWORD,
            fields.KEEPER,
            fields.CA_FILE,
        ),
        capabilities=frozenset(
            {
                Capability.BALANCE,
                Capability.STATUS_PULL,
                Capability.CONTACTS,
                Capability.FLASH,
                Capability.SCHEDULE,
            }
        ),
        limits=Limits(
            sender=SenderRules(alphanumeric_max=11, digits_max=16),
            batch=BatchLimits(recipients=1, url_bytes=URL_BYTES),
        ),
    )
    # Only http is documented and the sibling platforms answer https (providers.md §4.0).
    tries_https_first = True

    def build(self, submission: Submission) -> HttpCall:
        """Write the request. Coding and flash are always said: their defaults are doubtful."""
        seconds = self.seconds_left(submission)
        # Relative, because the zone of the server's clock is stated nowhere (providers.md §4.1).
        schedule = () if seconds is None else (("schedule", f"+{seconds} seconds"),)
        call = self._call(
            "/send.php",
            ("from", submission.sender),
            ("to", digits_only(submission.recipients[0])),
            ("message", submission.text),
            ("coding", CODINGS[submission.encoding]),
            ("flash", "1" if submission.options.flash else "0"),
            *schedule,
        )
        if self._is_too_long(call):
            raise BadContent("url length")
        return call

    def read(self, submission: Submission, reply: HttpReply) -> tuple[Outcome, ...]:
        """Read the one line: an id, an error, or nothing that could be relied on.

        The HTTP status decides nothing, not even a 429: which ones there are is not documented,
        and anything but the known lines is uncertain (providers.md §4.1, §4.2).
        """
        del submission
        key, value = _keyed(reply.text)
        if key == "id" and _ID.fullmatch(value):
            return (Accepted((PartReceipt(value),)),)
        error = self._known_error(key, value)
        return (error or Uncertain(Cause.REPLY_UNREADABLE, self._short(reply.text)),)

    async def balance(self) -> Balance:
        """Ask for the credits left. Raises ProviderError."""
        key, value = await self._ask("/credits.php")
        if key == "credits" and _CREDITS.fullmatch(value):
            return Balance(parse_amount(value), unit="credits")
        raise self._error(key, value)

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """Ask what became of one id at one E.164 recipient. Raises ProviderError."""
        key, value = await self._ask(
            "/query.php", ("mid", provider_id), ("mobile", digits_only(recipient))
        )
        # A bare FAILED is how other scripts say that they failed themselves.
        if key == "status" and _folded(value) in STATES:
            return PartReceipt(provider_id, STATES[_folded(value)])
        if key in ("error", "") and _folded(value) == NOT_FOUND:
            return PartReceipt(provider_id, DeliveryState.UNKNOWN)
        raise self._error(key, value)

    async def save_contact(self, *, surname: str, name: str, mobile: str, comments: str) -> None:
        """Add a contact, or overwrite the one with this number. Raises as `KeepsContacts`."""
        if any(unsendable(text) for text in (surname, name, comments)):
            raise BadContent("characters")
        await self._change_contact(
            "/savecontact.php",
            ("surname", surname),
            ("name", name),
            ("mobile", digits_only(mobile)),
            ("comments", comments),
        )

    async def delete_contact(self, mobile: str) -> None:
        """Delete the contact with this number. Raises as `KeepsContacts`."""
        # The documentation's example doubles the path; its definition does not (§4.2).
        await self._change_contact("/deletecontact.php", ("mobile", digits_only(mobile)))

    async def _change_contact(self, script: str, *parameters: tuple[str, str]) -> None:
        call = self._call(script, *parameters)
        if self._is_too_long(call):
            raise BadContent("url length")
        try:
            key, value = await self.ask(call, lambda reply: _keyed(reply.text))
        except BadParameter as error:
            # A redirect: of the address, not of this contact.
            raise InterfaceMissing(error.detail) from None
        if not key and _folded(value) == CONTACT_DONE:
            return
        known = CONTACT_ERRORS.get(_folded(value)) if key in ("error", "") else None
        words = self.redactor.redact(value, tuple(text for _, text in parameters))
        raise (known or UnexpectedReply)(self._short(words))

    def _is_too_long(self, call: HttpCall) -> bool:
        url = f"{self.options['base_url']}{call.path}?{encode_pairs(call.query)}"
        return len(url) > URL_BYTES

    def _call(self, script: str, *parameters: tuple[str, str]) -> HttpCall:
        sign_in = (
            ("username", self.options.get("username", "")),
            ("password", self.reveal("password")),
        )
        return HttpCall("GET", script, query=(*sign_in, *parameters))

    async def _ask(self, script: str, *parameters: tuple[str, str]) -> tuple[str, str]:
        return await self.ask(self._call(script, *parameters), lambda reply: _keyed(reply.text))

    def _known_error(self, key: str, value: str) -> Rejected | Uncertain | None:
        known = ERRORS.get(_folded(value)) if key in ("error", "") else None
        return replace(known, detail=self._short(value)) if known else None

    def _error(self, key: str, value: str) -> ProviderError:
        known = self._known_error(key, value)
        return error_for(known) if known else UnexpectedReply(self._short(value))

    def _short(self, text: str) -> str:
        line = text.strip(_BLANKS)
        is_line = len(line) <= LONGEST_QUOTE and "\n" not in line and "<" not in line
        return self.quote(line) if is_line else ""


def _keyed(text: str) -> tuple[str, str]:
    """Cut "Key: value" into the key in small Latin letters and the value verbatim.

    Anything else has the key "" and is its own value.
    """
    line = text.strip(_BLANKS)
    match = _KEYED.fullmatch(line.translate(_LOOK_ALIKES))
    if match is None:
        return "", line
    # Look-alikes are replaced one by one, so that places are the same in both.
    return match["key"].lower(), line[match.start("value") :]


def _folded(text: str) -> str:
    """A sentence of this interface without case, look-alikes, blanks and full stop at its ends."""
    return " ".join(text.translate(_LOOK_ALIKES).lower().rstrip(". ").split())
