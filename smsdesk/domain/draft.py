"""What somebody wants to send, before anything is decided: text, recipients, wishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.message import SendOptions


@dataclass(frozen=True, slots=True)
class Addressee:
    """One recipient as given: the number as typed, merge values, and where it came from."""

    number: str
    fields: Mapping[str, str] = field(default_factory=dict)
    row: int | None = None
    """The row of the file it came from, counted as the spreadsheet shows it."""
    name: str = ""
    """Whose number it is, where the contact book knows; "" otherwise."""

    def __repr__(self) -> str:
        return f"Addressee(row={self.row}, fields={len(self.fields)})"


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything the planner needs. `binary` says that `text` is hex digits of octets."""

    text: str
    addressees: tuple[Addressee, ...]
    sender: str = ""
    encoding: EncodingChoice = EncodingChoice.AUTO
    binary: bool = False
    default_region: str | None = None
    options: SendOptions = field(default_factory=SendOptions)
    opted_out: frozenset[str] = frozenset()
    """E.164 numbers that must not be written to."""
    one_per_number: bool = True
    """A number that comes twice gets the first text only; otherwise each text that differs."""

    def __repr__(self) -> str:
        return f"Draft({len(self.addressees)} addressees)"
