"""What importing a file of appointments would do, shown before anything is stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from smsdesk.accounts.prices import Cost
from smsdesk.cli.documents import excluded_document, rfc3339
from smsdesk.cli.review import review
from smsdesk.cli.table import aligned
from smsdesk.domain.account import Account
from smsdesk.domain.plan import Exclusion
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.reminder import ReminderRule, ReminderSetup, Unit
from smsdesk.domain.reminder_difference import Change, Entry
from smsdesk.domain.schedule import QuietRule
from smsdesk.domain.typed_moment import DateOrder
from smsdesk.domain.wall_time import Oddity, wall_time
from smsdesk.sending.appointments import LeftOutRow
from smsdesk.sending.reminders import Applied, Difference
from smsdesk.wording.reminders import CHANGES, LATES, left_out_words

SHOWN_ROWS = 20
"""`--json` has all."""
_COUNTED = {
    Change.NEW: "new",
    Change.MOVED: "moved",
    Change.CHANGED: "changed",
    Change.AGAIN: "to be sent once more",
    Change.CANCELLED: "to be cancelled: their appointments are not in the file",
    Change.UNCHANGED: "unchanged",
    Change.SENT_BEFORE: "moved after their reminder was sent (--again sends another)",
    Change.STAYS_CANCELLED: "cancelled before, and staying so",
    Change.TOO_LATE: "too late for a reminder",
}
_UNITS = {Unit.MINUTES: "minutes", Unit.HOURS: "hours", Unit.DAYS: "days"}


def is_refusal(left: LeftOutRow) -> bool:
    """Whether somebody gets no reminder who should; a row that says the same again is none."""
    duplicate = left.excluded is not None and left.excluded.exclusion is Exclusion.DUPLICATE
    return not (left.twice or duplicate)


def reminders_document(
    difference: Difference, cost: Cost | None, done: Applied | None
) -> dict[str, Any]:
    """The whole difference; `done` is what came of it."""
    order = difference.order
    return {
        "series": difference.setup.series,
        "applied": done is not None,
        "schedules": [] if done is None else list(done.schedules),
        "counts": {change.value: difference.counts.get(change, 0) for change in Change},
        "reminders": [_entry_document(one) for one in difference.entries],
        "left_out": [_left_document(one) for one in difference.left_out],
        "date_order": order.order.value,
        "dates_doubtful": order.doubtful,
        "zone": difference.setup.zone,
        "parts": difference.plan.parts,
        "cost": None if cost is None else {"amount": format(cost.amount, "f"), "unit": cost.unit},
        "in_quiet_hours": difference.quiet,
        "clock_changes": difference.odd,
        "appointments_at_clock_changes": len(difference.odd_appointments),
    }


def _entry_document(entry: Entry) -> dict[str, Any]:
    wanted, known = entry.wanted, entry.known
    document: dict[str, Any] = {
        "change": entry.change.value,
        "row": None,
        "to": known.recipient if known is not None else None,
        "appointment": None,
        "appointment_clock_change": None,
        "remind_at": None,
        "was": None if known is None else str(known.appointment),
        "schedule": None if known is None else known.schedule_id,
        "reason": None,
    }
    if wanted is not None:
        odd = wanted.oddity is not Oddity.NONE
        document |= {
            "row": wanted.row,
            "to": wanted.recipient,
            "appointment": str(wanted.appointment),
            "appointment_clock_change": wanted.oddity.value if odd else None,
            "remind_at": rfc3339(wanted.remind.instant),
            "text": wanted.message.text,
            "encoding": wanted.message.encoding.value,
            "parts": wanted.message.parts,
            "reason": None if wanted.late is None else wanted.late.value,
        }
    return document


def _left_document(left: LeftOutRow) -> dict[str, Any]:
    document: dict[str, Any] = {"row": left.row, "value": left.shown}
    if left.excluded is not None:
        document |= excluded_document(left.excluded)
    else:
        code = "duplicate" if left.twice else "no_number"
        code = left.cells.value if left.cells is not None else code
        document["reason"] = left.moment.value if left.moment is not None else code
    return {**document, "message": str(left_out_words(left))}


def reminder_lines(
    difference: Difference, account: Account, info: ProviderInfo, cost: Cost | None
) -> Iterator[str]:
    """The same for people."""
    setup = difference.setup
    yield f"Series: {setup.series}"
    yield f"When: {rule_words(setup.rule)}, in {setup.zone}. {_columns(setup)}"
    yield from _order_lines(difference)
    yield from review(difference.plan, account, info, cost)
    counts = difference.counts
    yield from (f"{counts[one]} {words}" for one, words in _COUNTED.items() if counts.get(one))
    yield from _entry_lines(difference)
    if difference.quiet:
        held = setup.quiet is QuietRule.HOLD
        after = " They get it when these are over." if held else ""
        yield f"{difference.quiet} would get it in their quiet hours.{after}"
    if difference.odd:
        yield (
            f"{difference.odd} fall on a change of the clock: of a time that does not exist the"
            " clock's new time is meant, of one that comes twice the first."
        )
    if difference.odd_appointments:
        rows = ", ".join(str(one.row) for one in difference.odd_appointments[:SHOWN_ROWS])
        more = ", …" if len(difference.odd_appointments) > SHOWN_ROWS else ""
        yield (
            f"{len(difference.odd_appointments)} of the appointments themselves are at a time that"
            f" does not exist that day, or that comes twice (in row {rows}{more}). The reminder"
            " says what the file says."
        )
    left = [one for one in difference.left_out if is_refusal(one)]
    if left:
        yield f"{len(left)} {'row is' if len(left) == 1 else 'rows are'} left out:"
        cells = [(str(one.row), one.shown, str(left_out_words(one))) for one in left[:SHOWN_ROWS]]
        yield from aligned(("row", "cell", "why it gets nothing"), cells)
        yield from _more(len(left))


def rule_words(rule: ReminderRule) -> str:
    """A rule for people."""
    if rule.at is None:
        unit = _UNITS[rule.unit] if rule.amount > 1 else _UNITS[rule.unit].removesuffix("s")
        return f"{rule.amount} {unit} before the appointment"
    when = {0: "on the day itself", 1: "the day before"}.get(rule.amount)
    return f"at {rule.at:%H:%M}, {when or f'{rule.amount} days before'}"


def _columns(setup: ReminderSetup) -> str:
    columns = setup.columns
    named = [f"numbers in “{columns.number}”", f"appointments in “{columns.day}”"]
    if columns.time:
        named.append(f"their times in “{columns.time}”")
    key = f"“{columns.key}” tells them apart" if columns.key else "the number tells them apart"
    return f"Columns: {', '.join([*named, key])}."


def _order_lines(difference: Difference) -> Iterator[str]:
    order = difference.order
    first = "day" if order.order is DateOrder.DAY_FIRST else "month"
    if order.doubtful:
        yield (
            f"Dates: read with the {first} first. {order.doubtful} of them could be meant the"
            " other way round; --date-order says which is right."
        )
    elif order.contradicting:
        yield (
            f"Dates: read with the {first} first, although {order.contradicting} can only be meant"
            " the other way round. Look at them, or say --date-order."
        )


def _entry_lines(difference: Difference) -> Iterator[str]:
    zone = difference.setup.zone
    shown = [one for one in difference.entries if one.change is not Change.UNCHANGED]
    shown.sort(key=lambda one: one.change is Change.TOO_LATE)
    if shown:
        rows = [_entry_row(one, zone) for one in shown[:SHOWN_ROWS]]
        headings = ("what", "row", "to", "appointment", "was", "reminder")
        yield from aligned(headings, rows)
        yield from _more(len(shown))


def _entry_row(entry: Entry, zone: str) -> tuple[str, ...]:
    wanted, known = entry.wanted, entry.known
    change = str(CHANGES[entry.change])
    if wanted is None:
        was = "" if known is None else _shown(str(known.appointment))
        return (change, "", "" if known is None else known.recipient, "", was, "")
    was = ""
    if known is not None and known.appointment != wanted.appointment:
        was = _shown(str(known.appointment))
    when = _clock(wall_time(wanted.remind.instant, zone))
    when = when if wanted.late is None else str(LATES[wanted.late])
    return (
        *(change, str(wanted.row), wanted.recipient, _shown(str(wanted.appointment))),
        *(was, when),
    )


def _more(count: int) -> Iterator[str]:
    if count > SHOWN_ROWS:
        yield f"… and {count - SHOWN_ROWS} more."


def _shown(moment: str) -> str:
    return moment.replace("T", " ")


def _clock(wall: datetime) -> str:
    return f"{wall:%a %Y-%m-%d %H:%M}"
