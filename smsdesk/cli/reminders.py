"""`smsdesk schedule reminders`: appointment reminders from a file, shown, asked about, planned.

What a series was imported with last holds until something else is said; columns that are not named
are guessed from the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import on_desk
from smsdesk.cli.when import known_zone
from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.reminder import (
    DEFAULT_SERIES,
    BadRule,
    ReminderColumns,
    ReminderRule,
    ReminderSetup,
    Unit,
)
from smsdesk.domain.schedule import QuietRule
from smsdesk.domain.typed_moment import DateOrder, NoMoment, read_time

if TYPE_CHECKING:
    from smsdesk.accounts.prices import Cost
    from smsdesk.domain.account import Account
    from smsdesk.domain.provider_info import ProviderInfo
    from smsdesk.sending.recipient_file import RecipientFile
    from smsdesk.sending.reminders import Difference

_BEFORE = re.compile(r"(?P<amount>\d{1,5})\s*(?P<unit>min|m|h|d)")
_UNITS = {"min": Unit.MINUTES, "m": Unit.MINUTES, "h": Unit.HOURS, "d": Unit.DAYS}
_ORDERS = {"auto": None, "day-first": DateOrder.DAY_FIRST, "month-first": DateOrder.MONTH_FIRST}
_MOST_LATE = 10_080


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for; None is not said."""

    file: str
    text: str | None
    account: str | None
    template: str | None
    series: str
    number_column: str | None
    time_column: str | None
    hour_column: str | None
    key_column: str | None
    before: str | None
    at: str | None
    days_before: int | None
    zone: str | None
    date_order: str | None
    sender: str | None
    encoding: str | None
    quiet: str | None
    kind: str | None
    late: int | None
    region: str | None
    file_encoding: str
    again: bool
    dry_run: bool
    yes: bool


@click.command("reminders", cls=DeskCommand)
@click.argument("file", metavar="FILE")
@click.argument("text", metavar="[TEXT|-]", required=False)
@click.option("--account", metavar="NAME", help="The account to send with.")
@click.option("--template", metavar="NAME", help="One of the office's templates, instead of TEXT.")
@click.option(
    "--series",
    metavar="NAME",
    default=DEFAULT_SERIES,
    help=f"Which reminders the file is about ({DEFAULT_SERIES}); other series are left alone.",
)
@click.option("--number-column", metavar="COLUMN", help="The numbers.")
@click.option("--time-column", metavar="COLUMN", help="When the appointment is: day and time.")
@click.option("--hour-column", metavar="COLUMN", help="The time, where it stands apart.")
@click.option(
    "--key-column",
    metavar="COLUMN",
    help="What an appointment keeps when it is moved. Without it: the number.",
)
@click.option("--before", metavar="24h", help="How long before: 90min, 24h, 2d.")
@click.option("--at", metavar="HH:MM", help="At this time of an earlier day (see --days-before).")
@click.option(
    "--days-before",
    type=click.IntRange(0, 366),
    metavar="DAYS",
    help="With --at: 1 is the day before (the default), 0 the day itself.",
)
@click.option("--zone", metavar="NAME", help="The zone of the file's times, as Europe/Athens.")
@click.option(
    "--date-order", type=click.Choice(list(_ORDERS)), help="What 3/4 is; auto: as the file shows."
)
@click.option("--sender", help="Instead of the account's.")
@click.option(
    "--encoding",
    type=click.Choice([choice.value for choice in EncodingChoice]),
    help="gsm replaces what GSM-7 lacks; unicode takes everything as it is.",
)
@click.option(
    "--quiet",
    type=click.Choice([one.value for one in QuietRule]),
    help="In the recipients' quiet hours: warn, hold until they are over, ignore.",
)
@click.option(
    "--kind",
    type=click.Choice([one.value for one in MessageKind]),
    help="Whose quiet hours hold.",
)
@click.option(
    "--late",
    type=click.IntRange(0, _MOST_LATE),
    metavar="MINUTES",
    help="Send without asking when at most so late.",
)
@click.option("--region", metavar="GR", help="The country of numbers written without one.")
@click.option(
    "--file-encoding", default="", metavar="NAME", help="Of FILE, if it is recognised wrongly."
)
@click.option("--again", is_flag=True, help="Another for those moved after their reminder went.")
@click.option("--dry-run", is_flag=True, help="Show the difference; store nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def reminders(call: Call, /, **given: Any) -> Answer:
    """Plan reminders of the appointments in FILE, or bring those of an earlier one up to date.

    Shows what is new, moved, changed and cancelled, asks, and does all of it or nothing. The same
    file again changes nothing; an appointment that moved moves its reminder, one that is gone
    cancels it. What was sent is never sent again by itself (--again). A reminder whose time has
    passed is listed and not sent. Reminders are kept here: the window or `smsdesk agent` must run.

    Columns fill {fields} of the text; {date} and {time} are those of the appointment. What is not
    said holds as the series was imported last; columns are guessed.

    Exit status: 0 everything is as the file wants it; 1 rows were left out, or it was refused;
    2 something is misspelt or missing.
    """
    wish = Wish(**given)
    if call.as_json and not (wish.yes or wish.dry_run or terminal.someone_is_there()):
        raise CallError("With --json nobody can be asked here: say --yes or --dry-run.")
    return on_desk(call, lambda desk: _reminders(desk, wish, call))


async def _reminders(desk: Desk, wish: Wish, call: Call) -> Answer:
    from smsdesk.cli.reminder_review import is_refusal, reminder_lines, reminders_document
    from smsdesk.cli.review import refusal_of_issues

    file = await desk.drafting.read_file(Path(wish.file), encoding=wish.file_encoding)
    last = next((one.setup for one in await desk.reminders.series() if _is(one.setup, wish)), None)
    account = await _account(desk, wish, last)
    setup = await _setup(desk, wish, file, account, last)
    info, cost_of = await _client(desk, account)
    found = await desk.reminders.look(file, setup, account, info=info, again=wish.again)
    if found.plan.issues:
        return refusal_of_issues(found.plan)
    cost = await cost_of(found)
    shown = list(reminder_lines(found, account, info, cost))
    refused = any(is_refusal(one) for one in found.left_out)
    status = REFUSED if refused else DONE
    if wish.dry_run or found.is_empty:
        end = "There is nothing to do." if found.is_empty else "Nothing was stored."
        return Answer(reminders_document(found, cost, None), [*shown, end], status)
    if not any(one.wanted is not None for one in found.entries):
        # Half a download, or the wrong column: no reason to cancel everything.
        raise Refusal(
            "no_appointments",
            "The file holds no appointment that could be read, so nothing was cancelled."
            " `smsdesk schedule cancel ID` cancels what waits.",
        )
    if not (call.as_json and wish.yes):
        terminal.show(shown, as_json=call.as_json)
    if not wish.yes:
        _ask(desk, found)
    done = await desk.reminders.apply(found)
    end = f"Planned {done.planned}, cancelled or replaced {done.withdrawn}."
    return Answer(reminders_document(found, cost, done), [end], status)


def _is(setup: ReminderSetup, wish: Wish) -> bool:
    return setup.series == wish.series.strip()


async def _account(desk: Desk, wish: Wish, last: ReminderSetup | None) -> Account:
    if wish.account is not None:
        return await desk.accounts.find(wish.account)
    found = [one for one in await desk.accounts.all() if last and one.id == last.account_id]
    if not found:
        raise CallError("Name the account with --account.")
    return found[0]


async def _setup(
    desk: Desk, wish: Wish, file: RecipientFile, account: Account, last: ReminderSetup | None
) -> ReminderSetup:
    """What was said, what held last, what is guessed, in this order. Raises CallError."""
    series = wish.series.strip()
    if not series:
        raise CallError("--series needs a name.")
    setup = last or ReminderSetup(
        series=series,
        account_id=account.id,
        text="",
        rule=ReminderRule(1, Unit.DAYS),
        columns=ReminderColumns("", ""),
        zone=desk.home_zone(),
        sender=account.sender,
        late_minutes=desk.settings.late_minutes or None,
        region=desk.settings.default_region,
    )
    same_account = last is None or last.account_id == account.id
    sender = setup.sender if same_account else account.sender
    return replace(
        setup,
        account_id=account.id,
        text=await _text(desk, wish, setup),
        rule=_rule(wish, last),
        columns=_columns(wish, file, setup),
        zone=setup.zone if wish.zone is None else known_zone(wish.zone),
        order=setup.order if wish.date_order is None else _ORDERS[wish.date_order],
        sender=sender if wish.sender is None else wish.sender.strip(),
        encoding=setup.encoding if wish.encoding is None else EncodingChoice(wish.encoding),
        quiet=setup.quiet if wish.quiet is None else QuietRule(wish.quiet),
        kind=setup.kind if wish.kind is None else MessageKind(wish.kind),
        late_minutes=setup.late_minutes if wish.late is None else wish.late or None,
        region=setup.region if wish.region is None else wish.region,
    )


async def _text(desk: Desk, wish: Wish, setup: ReminderSetup) -> str:
    if wish.text is not None and wish.template is not None:
        raise CallError("Give a text or a --template, not both.")
    if wish.text is not None:
        return terminal.read_text() if wish.text == "-" else wish.text
    if wish.template is not None:
        for one in await desk.templates.all():
            if one.name == wish.template:
                return one.text
        raise CallError(f"There is no template named “{wish.template}”.")
    if not setup.text:
        raise CallError("What is the reminder to say? Give a text, or name a --template.")
    return setup.text


def _rule(wish: Wish, last: ReminderSetup | None) -> ReminderRule:
    if wish.before is not None and wish.at is not None:
        raise CallError("Say --before or --at, not both.")
    if wish.days_before is not None and wish.at is None:
        raise CallError("--days-before needs --at: at what time of that day?")
    try:
        if wish.at is not None:
            at: time = read_time(wish.at)
            days = 1 if wish.days_before is None else wish.days_before
            return ReminderRule(days, Unit.DAYS, at)
        if wish.before is not None:
            said = _BEFORE.fullmatch(wish.before.strip())
            if said is None:
                raise BadRule
            return ReminderRule(int(said["amount"]), _UNITS[said["unit"]])
    except (BadRule, NoMoment):
        raise CallError(
            "A reminder goes out --before 90min, 24h or 2d, or --at 18:00 with --days-before 1;"
            " a year at most."
        ) from None
    if last is None:
        raise CallError("When is the reminder to go out? Say --before 24h, or --at 18:00.")
    return last.rule


def _columns(wish: Wish, file: RecipientFile, setup: ReminderSetup) -> ReminderColumns:
    from smsdesk.sending.appointments import columns_for

    found = columns_for(file, setup.columns)
    said = ReminderColumns(
        number=found.number if wish.number_column is None else wish.number_column,
        day=found.day if wish.time_column is None else wish.time_column,
        time=found.time if wish.hour_column is None else wish.hour_column,
        key=found.key if wish.key_column is None else wish.key_column,
    )
    known = ", ".join(file.titles)
    if not said.number:
        raise CallError(f"Which column holds the numbers? Say --number-column. There are: {known}.")
    if not said.day:
        raise CallError(
            f"Which column says when the appointment is? Say --time-column. There are: {known}."
        )
    return said


class _Quoting:
    """Asks the provider for the price, where it is at hand."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def __call__(self, found: Difference) -> Cost | None:
        from smsdesk.accounts.prices import quote

        if self._client is None or not found.plan.messages:
            return None
        return await quote(self._client, found.plan)


async def _client(desk: Desk, account: Account) -> tuple[ProviderInfo, _Quoting]:
    """Nothing is sent now: without a secret there is only no price."""
    from smsdesk.accounts.errors import SecretMissing
    from smsdesk.providers import registry
    from smsdesk.system.vault import VaultError

    try:
        client = await desk.clients.client(account.id)
    except (SecretMissing, VaultError):
        return registry.info(account.provider), _Quoting(None)
    return client.info, _Quoting(client)


def _ask(desk: Desk, found: Difference) -> None:
    """Raises Refusal unless the answer is yes. Much is asked for by its number, as with `send`."""
    count = len(found.planned)
    gone = sum(one.withdraws and not one.plans for one in found.entries)
    said = [f"plan {count} {'reminder' if count == 1 else 'reminders'}"] if count else []
    said += [f"cancel {gone}"] if gone else []
    question = " and ".join(said).capitalize()
    if 0 < desk.settings.type_count_above_parts < found.plan.parts:
        wanted = {str(count)}
        question = f"{question}? Type the number of reminders ({count}):"
    else:
        wanted = {"y", "yes"}
        question = f"{question}? [y/N]"
    answer = terminal.ask(question)
    if answer is None or answer.lower() not in wanted:
        raise Refusal("not_confirmed", "Nothing was stored.")
