"""Who is written to: what was typed, whom one chose from the contact book, and the rows of a file.
Plain state; who may get the message is the planner's judgement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smsdesk.domain.draft import Addressee
from smsdesk.domain.plan import Excluded, SendPlan
from smsdesk.domain.recipient import ChoiceKind, Chosen, KnownPerson
from smsdesk.sending.recipient_file import RecipientFile

CHIPS_MOST = 60
"""More than can be seen; the field folds the rest."""
FIELDS_FROM = 200
"""So many people are asked which merge fields there are."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A typed number: E.164 ("" for none), as shown, and the code of what is wrong with it."""

    e164: str
    shown: str
    problem: str = ""


class RecipientList:
    """Typed numbers, people and groups of the contact book, and at most one file."""

    def __init__(self) -> None:
        self.typed: list[str] = []
        self.chosen: list[Chosen] = []
        self.left_out: set[str] = set()
        """Members of groups who are not to get it, by number (E.164)."""
        self.known: Mapping[str, KnownPerson] = {}
        """Whose the typed numbers are, by number (E.164)."""
        self.file: RecipientFile | None = None
        """None also for rows that came back with a draft."""
        self.file_name = ""
        self.column: int | None = None
        self.rows: tuple[Addressee, ...] = ()
        self._judged: dict[tuple[str, str | None], Judged] = {}

    def __len__(self) -> int:
        return len(self.rows) + sum(len(one.addressees) for one in self.chosen) + len(self.typed)

    def addressees(self, region: str | None) -> tuple[Addressee, ...]:
        """Everybody, in the order in which they are shown."""
        return (*self.rows, *self._people(), *(self._typed(raw, region) for raw in self.typed))

    def first(self, region: str | None) -> Addressee | None:
        """The first of them, without making all."""
        if self.rows:
            return self.rows[0]
        if self.chosen:
            return next(iter(self._people()), None)
        return self._typed(self.typed[0], region) if self.typed else None

    @property
    def fields(self) -> tuple[str, ...]:
        """The merge fields that the file or the contact book fills."""
        names: dict[str, None] = {}
        if self.file is not None and self.column is not None:
            names.update(dict.fromkeys(self.file.fields(self.column)))
        elif self.rows:
            names.update(dict.fromkeys(self.rows[0].fields))
        for person in self._people()[:FIELDS_FROM]:
            names.update(dict.fromkeys(person.fields))
        for known in self.known.values():
            names.update(dict.fromkeys(known.fields))
        return tuple(names)

    def add(self, text: str) -> None:
        """What was typed or pasted: one number or many."""
        from smsdesk.sending.addressees import addressees_in

        self.typed += [one.number for one in addressees_in(text) if one.number.strip()]

    def choose(self, one: Chosen) -> None:
        """This person or group, too; once."""
        kept = [other for other in self.chosen if (other.kind, other.id) != (one.kind, one.id)]
        self.chosen = [*kept, one]

    def renew(self, chosen: Sequence[Chosen]) -> None:
        """The same people and groups as they are now; those that are gone are left out."""
        self.chosen = list(chosen)

    def take_file(self, file: RecipientFile) -> None:
        """Use a file instead of the one before, with its guessed column."""
        self.file, self.file_name = file, file.name
        self.choose_column(file.column)

    def read_again(self, file: RecipientFile) -> None:
        """The same file in another encoding: the numbers stay in their column."""
        column = self.column
        self.take_file(file)
        if column is not None and column < len(file.titles):
            self.choose_column(column)

    def choose_column(self, column: int | None) -> None:
        """The numbers of the file are in this column."""
        self.column = column
        known = self.file is not None and column is not None
        self.rows = self.file.addressees(column or 0) if self.file and known else ()

    def restore(
        self,
        typed: Sequence[str],
        file_name: str,
        rows: Sequence[Addressee],
        left_out: Sequence[str] = (),
    ) -> None:
        """As a draft had it; the file itself is not read again."""
        self.typed, self.rows = list(typed), tuple(rows)
        self.chosen, self.left_out = [], set(left_out)
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
        else:
            self._leave_out(one.number)

    def forget(self, mobile: str, region: str | None) -> bool:
        """Without this number (E.164), wherever it came from; whether it was there."""
        before = (len(self.typed), len(self.rows), len(self.left_out))
        self.typed = [raw for raw in self.typed if self.judged(raw, region).e164 != mobile]
        self.rows = tuple(
            row for row in self.rows if self.judged(row.number, region).e164 != mobile
        )
        self.left_out.discard(mobile)
        self.known = {number: one for number, one in self.known.items() if number != mobile}
        self._judged.clear()
        return before != (len(self.typed), len(self.rows), len(self.left_out))

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

    def _people(self) -> list[Addressee]:
        return [
            one
            for chosen in self.chosen
            for one in chosen.addressees
            if chosen.kind is ChoiceKind.PERSON or one.number not in self.left_out
        ]

    def _typed(self, raw: str, region: str | None) -> Addressee:
        if not self.known:
            return Addressee(raw)
        person = self.known.get(self.judged(raw, region).e164)
        return (
            Addressee(raw) if person is None else Addressee(raw, person.fields, None, person.name)
        )

    def _leave_out(self, number: str) -> None:
        for one in self.chosen:
            if one.kind is ChoiceKind.PERSON and one.addressees[0].number == number:
                self.chosen.remove(one)
                return
        self.left_out.add(number)


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
        return Judged("", raw, error.reason.value)
    return Judged(number.e164, international(number.e164))
