"""Who is written to: what was typed, and the rows of a file. Plain state; who may get the
message is the planner's judgement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smsdesk.domain.draft import Addressee
from smsdesk.domain.plan import Excluded, SendPlan
from smsdesk.sending.recipient_file import RecipientFile

CHIPS_MOST = 60
"""More than can be seen; the field folds the rest."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A typed number: as shown, and the code of what is wrong with it ("" for nothing)."""

    shown: str
    problem: str = ""


class RecipientList:
    """Typed numbers and at most one file."""

    def __init__(self) -> None:
        self.typed: list[str] = []
        self.file: RecipientFile | None = None
        """None also for rows that came back with a draft."""
        self.file_name = ""
        self.column: int | None = None
        self.rows: tuple[Addressee, ...] = ()
        self._judged: dict[tuple[str, str | None], Judged] = {}

    def __len__(self) -> int:
        return len(self.rows) + len(self.typed)

    @property
    def addressees(self) -> tuple[Addressee, ...]:
        """Everybody, in the order in which they are shown."""
        return (*self.rows, *map(Addressee, self.typed))

    @property
    def fields(self) -> tuple[str, ...]:
        """The merge fields that the file fills."""
        if self.file is not None and self.column is not None:
            return self.file.fields(self.column)
        return tuple(self.rows[0].fields) if self.rows else ()

    def add(self, text: str) -> None:
        """What was typed or pasted: one number or many."""
        from smsdesk.sending.addressees import addressees_in

        self.typed += [one.number for one in addressees_in(text) if one.number.strip()]

    def take_file(self, file: RecipientFile) -> None:
        """Use a file instead of the one before, with its guessed column."""
        self.file, self.file_name = file, file.name
        self.choose_column(file.column)

    def choose_column(self, column: int | None) -> None:
        """The numbers of the file are in this column."""
        self.column = column
        known = self.file is not None and column is not None
        self.rows = self.file.addressees(column or 0) if self.file and known else ()

    def restore(self, typed: Sequence[str], file_name: str, rows: Sequence[Addressee]) -> None:
        """As a draft had it; the file itself is not read again."""
        self.typed, self.rows = list(typed), tuple(rows)
        self.file, self.file_name, self.column = None, file_name, None

    def drop_file(self) -> None:
        """Without the file's people."""
        self.file, self.file_name, self.column, self.rows = None, "", None, ()

    def remove(self, one: Excluded) -> None:
        """Without this entry of a list."""
        if one.row is not None:
            self.rows = tuple(row for row in self.rows if row.row != one.row)
            if not self.rows:
                self.drop_file()
        elif one.number in self.typed:
            # Of a duplicate, the one that came first stays.
            self.typed.reverse()
            self.typed.remove(one.number)
            self.typed.reverse()

    def correct(self, one: Excluded, number: str) -> None:
        """Another number for this entry."""
        if one.row is not None:
            self.rows = tuple(
                Addressee(number, row.fields, row.row) if row.row == one.row else row
                for row in self.rows
            )
        elif one.number in self.typed:
            self.typed[self.typed.index(one.number)] = number

    def judged(self, raw: str, region: str | None) -> Judged:
        """How a typed number is shown."""
        key = (raw, region)
        found = self._judged.get(key)
        if found is None:
            found = self._judged[key] = _judge(raw, region)
        return found


def addressee_of(
    addressees: Sequence[Addressee], plan: SendPlan, place: int, region: str | None
) -> Addressee | None:
    """The addressee behind the message at this place of a plan: the first with its number."""
    from smsdesk.domain.phone import BadNumber, parse

    if not 0 <= place < len(plan.messages):
        return None
    wanted = plan.messages[place].recipient
    # Messages are in the order of addressees, some of whom are left out.
    for one in addressees[place:]:
        try:
            if parse(one.number, region).e164 == wanted:
                return one
        except BadNumber:
            continue
    return None


def _judge(raw: str, region: str | None) -> Judged:
    from smsdesk.domain.phone import BadNumber, international, parse

    try:
        number = parse(raw, region)
    except BadNumber as error:
        return Judged(raw, error.reason.value)
    return Judged(international(number.e164))
