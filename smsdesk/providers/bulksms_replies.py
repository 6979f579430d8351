"""What the bulksms platform answers to a sending call (providers.md §3.2): codes and grammar.

Pure functions from the text of an answer to one outcome per recipient. Asking, and the balance,
are in `bulksms`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt, Rejected, Uncertain
from smsdesk.providers.errors import ReplyUnreadable

SUBMITTED = 1701
SIGN_IN_REFUSED = 1703

# The platform's own codes. 1709 is the only one that may be tried again.
CODES: Mapping[int, Rejected | Uncertain] = {
    1702: Rejected(Reason.PARAMETER),
    SIGN_IN_REFUSED: Rejected(Reason.AUTH),
    1704: Rejected(Reason.PARAMETER),
    1705: Rejected(Reason.CONTENT),
    1706: Rejected(Reason.DESTINATION),
    1707: Rejected(Reason.SENDER),
    1708: Rejected(Reason.PARAMETER),
    1709: Rejected(Reason.PROVIDER_DOWN, retryable=True, max_tries=3),
    1710: Uncertain(Cause.PROVIDER_UNSURE),
    1715: Uncertain(Cause.PROVIDER_UNSURE),
    1725: Rejected(Reason.CREDIT),
    1025: Rejected(Reason.CREDIT),
    1732: Rejected(Reason.BLOCKED),
    1042: Rejected(Reason.BLOCKED),
    1032: Rejected(Reason.BLOCKED),
    1028: Rejected(Reason.BLOCKED),
    1041: Rejected(Reason.BLOCKED),
    1033: Rejected(Reason.BLOCKED),
    1035: Rejected(Reason.BLOCKED),
    # Of the next two the platform says what it means by them itself, against SMPP.
    16: Rejected(Reason.PERMISSION, account_wide=True),
    18: Rejected(Reason.PERMISSION, account_wide=True),
    # SMPP v3.4 command_status, written in decimal.
    8: Rejected(Reason.PROVIDER_DOWN),
    10: Rejected(Reason.SENDER),
    11: Rejected(Reason.DESTINATION),
    14: Rejected(Reason.AUTH),
    15: Rejected(Reason.AUTH),
    20: Rejected(Reason.THROTTLED),
    69: Rejected(Reason.PROVIDER_DOWN),
    72: Rejected(Reason.SENDER),
    73: Rejected(Reason.SENDER),
    80: Rejected(Reason.DESTINATION),
    81: Rejected(Reason.DESTINATION),
    88: Rejected(Reason.THROTTLED),
    97: Rejected(Reason.SCHEDULE),
    98: Rejected(Reason.SCHEDULE),
}
SMPP_CODES = range(1, 256)
OTHER_SMPP = Rejected(Reason.PARAMETER)
OTHER = Uncertain(Cause.PROVIDER_UNSURE)

# Read only when the body is none of this interface's answers; any other status says nothing. Of
# a 429, too, nobody knows which program behind the address gave it and how far the call had come:
# it stays uncertain as everything unparsable (§3.2), which loses nothing and sends nothing twice.
HTTP_STATUSES: Mapping[int, Rejected] = {
    400: Rejected(Reason.PARAMETER),
    401: Rejected(Reason.AUTH),
}

LONGEST_ENTRY = 200
_BLANKS = "\ufeff \t\r\n"
_SEPARATOR = re.compile(r"[,\r\n]+")
_ENTRY = re.compile(
    r"""(?x)
    (?P<code> [0-9]{1,4} )
    (?: \s* \| \s* (?P<number> [^|:]*? ) \s*
        (?: [|:] \s* (?P<id> [^\s<>]{0,128} ) )?
    )?
    """
)
_NUMBER = re.compile(r"\+?[0-9][0-9 ()-]*")
_SCHEDULED = re.compile(r"(?i)scheduled\s*[|:]\s*([^\s<>|:,]{1,128})")
_NOBODY = frozenset({"", "na", "n/a", "null", "none"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One `code|number|id`. `number` is digits, or "" where it names nobody.

    `bare`: not even a placeholder stands where the number should.
    """

    code: int
    number: str = ""
    id: str = ""
    bare: bool = False


def outcome_of_code(code: int) -> Rejected | Uncertain:
    """What a code other than SUBMITTED means."""
    row = CODES.get(code, OTHER_SMPP if code in SMPP_CODES else OTHER)
    return replace(row, detail=str(code))


def read_outcomes(text: str, recipients: Sequence[str]) -> tuple[Outcome, ...]:
    """One outcome per recipient (digits only), in their order.

    Raises ReplyUnreadable if the text is no answer of this interface.
    """
    entries, garbled = _parse(text)
    if len(entries) == 1 and not garbled:
        everybody = _for_everybody(entries[0])
        if everybody is not None:
            return (everybody,) * len(recipients)
    answer = _Answer(entries, garbled, recipients)
    return tuple(answer.outcome(place) for place in range(len(recipients)))


def read_scheduled(text: str, recipients: Sequence[str]) -> tuple[Outcome, ...]:
    """The same for a call that is kept until a time: answered like any other or, at other
    deployments, with one id for all of it (providers.md §3.3)."""
    found = _SCHEDULED.fullmatch(text.strip(_BLANKS))
    if found is None or found[1].lower() in _NOBODY:
        return read_outcomes(text, recipients)
    return (Accepted(batch_id=found[1]),) * len(recipients)


class _Answer:
    """The entries of one answer, each put beside the recipient it speaks of."""

    def __init__(self, entries: Sequence[Entry], garbled: bool, recipients: Sequence[str]) -> None:
        self._entries = entries
        self._recipients = recipients
        self._claims: list[list[Entry]] = [[] for _ in recipients]
        strangers = self._claim_named()
        # A stop for want of credit may name a number that had its turn (`1025|<last>`).
        crowded = any(len(self._but_last(claims)) > 1 for claims in self._claims)
        self._orderly = not (garbled or strangers or crowded)
        """Whether silence about a recipient means anything."""
        if self._orderly and any(not entry.number for entry in entries):
            self._orderly = self._claim_nameless()

    def outcome(self, place: int) -> Outcome:
        """What became of the recipient at this place."""
        claims = self._claims[place]
        if not claims:
            return self._left_out(place)
        if len(claims) > 1:
            codes = [str(entry.code) for entry in claims[:3]]
            return Uncertain(Cause.PROVIDER_UNSURE, ", ".join(codes))
        return _outcome(claims[0])

    def _claim_named(self) -> bool:
        """Match by number; a number asked for twice takes its entries in turn.

        Returns whether some entry names a number that nobody asked for.
        """
        asked = set(self._recipients)
        found: dict[str, list[Entry]] = {}
        for entry in self._entries:
            if entry.number in asked:
                found.setdefault(entry.number, []).append(entry)
        for number, entries in found.items():
            places = [place for place, other in enumerate(self._recipients) if other == number]
            for turn, place in enumerate(places):
                own = entries[turn : turn + 1] if len(entries) <= len(places) else entries
                self._claims[place] = list(own)
        return any(entry.number and entry.number not in asked for entry in self._entries)

    def _claim_nameless(self) -> bool:
        """Attribute entries without a number by elimination, failures else by place.

        Returns whether all of them found their recipient.
        """
        if len(self._entries) > len(self._recipients):
            return False
        nameless = [(place, one) for place, one in enumerate(self._entries) if not one.number]
        unnamed = [place for place, claims in enumerate(self._claims) if not claims]
        codes = {entry.code for _, entry in nameless}
        in_place = self._in_place()
        # Several successes are told apart by their ids alone.
        interchangeable = len(codes) == 1 and (in_place or SUBMITTED not in codes)
        if len(nameless) == len(unnamed) and (len(nameless) == 1 or interchangeable):
            for place, (_, entry) in zip(unnamed, nameless, strict=True):
                self._claims[place] = [entry]
            return True
        taken = any(self._claims[place] for place, _ in nameless)
        if SUBMITTED in codes or not in_place or taken:
            return False
        for place, entry in nameless:
            self._claims[place] = [entry]
        return True

    def _in_place(self) -> bool:
        """Whether every entry with a number stands where its recipient stood in the call."""
        pairs = zip(self._entries, self._recipients, strict=False)
        return all(entry.number in ("", asked) for entry, asked in pairs)

    def _but_last(self, claims: Sequence[Entry]) -> list[Entry]:
        return [entry for entry in claims if entry is not self._entries[-1]]

    def _left_out(self, place: int) -> Outcome:
        """What silence about a recipient means.

        Any error but a bad number makes the platform stop, with that error as the last entry
        (providers.md §3.2): who comes after it was not attempted. But if the error is one after
        which the message itself may have gone out, nothing about the others is certain either.
        """
        last = self._entries[-1]
        stop = outcome_of_code(last.code) if last.code != SUBMITTED else None
        if not self._orderly or not isinstance(stop, Rejected):
            return Uncertain(Cause.NOT_IN_REPLY)
        reached = [other for other, claims in enumerate(self._claims) if self._but_last(claims)]
        if stop.reason is Reason.DESTINATION or place < max(reached, default=-1):
            return Uncertain(Cause.NOT_IN_REPLY)
        return Rejected(Reason.NOT_ATTEMPTED, retryable=True, detail=stop.detail)


def _parse(text: str) -> tuple[list[Entry], bool]:
    """The entries, and whether there was anything else. Raises ReplyUnreadable without entries."""
    if "<" in text:
        raise ReplyUnreadable("a page")
    pieces = [piece.strip(_BLANKS) for piece in _SEPARATOR.split(text)]
    read = [_entry(piece) for piece in pieces if piece]
    entries = [entry for entry in read if entry is not None]
    if not entries:
        raise ReplyUnreadable("no code")
    return entries, len(entries) < len(read)


def _entry(piece: str) -> Entry | None:
    match = _ENTRY.fullmatch(piece) if len(piece) <= LONGEST_ENTRY else None
    if match is None:
        return None
    code, number, id_ = int(match["code"]), match["number"] or "", match["id"] or ""
    id_ = "" if id_.lower() in _NOBODY else id_
    if number.lower() in _NOBODY:
        return Entry(code, id=id_, bare=not number)
    if not _NUMBER.fullmatch(number):
        return None
    return Entry(code, re.sub(r"[^0-9]", "", number).removeprefix("00"), id_)


def _for_everybody(entry: Entry) -> Outcome | None:
    """The outcome of the whole call, if its only entry speaks of that: a bare code, or a wrong
    password, for which some deployments name a number, too. Raises ReplyUnreadable for a small
    number that only might be a code of SMPP."""
    if entry.code == SUBMITTED or not (entry.bare or entry.code == SIGN_IN_REFUSED):
        return None
    if entry.code not in CODES and entry.code in SMPP_CODES:
        raise ReplyUnreadable("a bare number")
    return _outcome(entry)


def _outcome(entry: Entry) -> Outcome:
    if entry.code != SUBMITTED:
        return outcome_of_code(entry.code)
    return Accepted((PartReceipt(entry.id),) if entry.id else ())
