"""From the wish to send to the batch: what stands in the way, the review, sending, undoing.

What the user saw in the review is what goes into the outbox, the same value.
"""

from __future__ import annotations

import asyncio
import enum
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts.prices import Cost
from smsdesk.domain.account import Account
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.money import Balance
from smsdesk.domain.plan import Exclusion, Issue, SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.schedule import NewSchedule, QuietRule, Schedule
from smsdesk.domain.wall_time import wall_time
from smsdesk.sending.advice import asks_for_reply, can_be_answered, costly
from smsdesk.sending.instants import Running
from smsdesk.sending.pace import pace_of
from smsdesk.sending.scheduling import TimePassed
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.schedule_choice import Later
from smsdesk.ui.pages.compose.view_model import ComposeModel

TICK_MS = 200


class Obstacle(enum.Enum):
    """Why there is nothing to review, beyond what a plan says."""

    NO_ACCOUNT = "no_account"
    ACCOUNT_PAUSED = "account_paused"
    NOBODY_LEFT = "nobody_left"
    NO_NUMBER = "no_number"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is to be mended first: an obstacle, or the plan's own issues."""

    obstacle: Obstacle | None = None
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Long:
    """A batch that begins in time and would run into quiet hours."""

    running: Running
    held: bool
    """Whom these concern waits until they are over."""
    until: datetime
    """What the clock here shows at its end, about."""
    today: date
    now: bool = False
    """It is to be sent now, without a rule for quiet hours."""


def long_of(running: Running | None, home: str, now: datetime, *, held: bool) -> Long | None:
    """None for a batch that runs into nothing."""
    if running is None or not running.overrun:
        return None
    return Long(running, held, wall_time(running.ends, home), wall_time(now, home).date())


@dataclass(frozen=True, slots=True)
class Review:
    """Everything the sheet shows."""

    plan: SendPlan
    account: Account
    info: ProviderInfo
    cost: Cost | None
    balance: Balance | None
    repeated: int
    """People who got this very text today."""
    reply_words: str
    """With which the text asks for an answer that nobody can give; "" when all is well."""
    unicode_by_fields: bool
    long: Long | None = None
    """How it goes on, when that takes long enough to run into quiet hours."""
    quiet: int = 0
    """People in whose quiet hours it would be sent now."""

    @property
    def part_counts(self) -> tuple[tuple[int, int], ...]:
        """How many messages have so many parts: (messages, parts)."""
        counts = Counter(message.parts for message in self.plan.messages)
        return tuple((counts[parts], parts) for parts in sorted(counts))

    def left_out(self, *kinds: Exclusion) -> int:
        """How many get nothing for these reasons."""
        return sum(one.exclusion in kinds for one in self.plan.excluded)

    @property
    def over_balance(self) -> bool:
        """Whether the account is known to have less than this costs."""
        balance = self.balance
        if balance is None:
            return False
        if balance.messages_left is not None and balance.messages_left < self.plan.parts:
            return True
        if balance.amount is None:
            return False
        if self.cost is not None and self.cost.unit in (balance.unit, None):
            return self.cost.amount > balance.amount
        return balance.amount <= 0

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing that a person should be told before."""
        quiet = {Exclusion.DUPLICATE, Exclusion.OPTED_OUT}
        return not (
            self.over_balance
            or self.repeated
            or self.reply_words
            or self.long is not None
            or self.quiet
            or self.plan.warnings
            or any(one.exclusion not in quiet for one in self.plan.excluded)
        )


class ReviewModel(QObject):
    """One per page. `review` is what is on the sheet, and what is sent."""

    refused = Signal(object)
    """A Refusal."""
    ready = Signal()
    skipped = Signal()
    """The review is not wanted for such a small batch: it is being sent at once."""
    counting = Signal(float)
    """Seconds left to undo."""
    undone = Signal(int)
    """How many messages had gone out already."""
    failed = Signal()
    """It is not in the outbox; the error is on its way to the notices."""
    gone = Signal(int)
    """The batch is on its way."""
    scheduled = Signal(int)
    """It goes out later: the id of the schedule."""
    test_sent = Signal(str)
    number_wanted = Signal()

    def __init__(self, context: Context, model: ComposeModel) -> None:
        super().__init__(model)
        self._context = context
        self._model = model
        self.review: Review | None = None
        self.batch_id: int | None = None
        self.later: Later | None = None
        """When it is to go out; None for now."""
        self.changing: Schedule | None = None
        """The schedule in whose place it is to come."""
        self._busy = False
        self._ends_s = 0.0
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._count_down)

    @property
    def undo_s(self) -> int:
        """How long a batch waits."""
        return self._context.desk.settings.undo_seconds

    @property
    def sending(self) -> bool:
        """Whether something is put into the outbox, or can still be taken back."""
        return self._busy or self.batch_id is not None

    @property
    def must_type_count(self) -> bool:
        """Whether the number of messages has to be typed first."""
        above = self._context.desk.settings.type_count_above_parts
        return self.review is not None and 0 < above < self.review.plan.parts

    def begin(self, later: Later | None = None) -> None:
        """Make the review: `ready`, `refused` or `skipped` follows."""
        if not self.sending:
            self._busy = True
            self.later = later
            self._context.bridge.spawn(self._begin(), self, "review")

    def send(self) -> None:
        """Send what is on the sheet, or schedule it, once."""
        if self.review is not None and not self.sending:
            self._busy = True
            now = self.later is None
            work = self._send(self.review) if now else self._schedule(self.review)
            self._context.bridge.spawn(work, self, "send")

    def undo(self) -> None:
        """Take the batch back."""
        if self.batch_id is not None and self._tick.isActive():
            self._tick.stop()
            self._context.bridge.spawn(self._undo(self.batch_id), self, "undo")

    def test(self, number: str = "") -> None:
        """Send it to the user's own number; the first time that is asked for and kept."""
        if not self.sending:
            self._busy = True
            self._context.bridge.spawn(self._test(number), self, "test")

    async def _begin(self) -> None:
        try:
            review = await self._made(self._model.draft(), now=self.later is None)
        finally:
            self._busy = False
        if review is None:
            return
        self.review = review
        above = self._context.desk.settings.confirm_above_parts
        small = review.plan.parts <= above and not self.must_type_count
        if self.later is None and above > 0 and small and review.is_plain:
            self.skipped.emit()
            self.send()
        else:
            self.ready.emit()

    async def _made(self, draft: Draft, *, now: bool = True) -> Review | None:
        """None after `refused`."""
        desk, account, info = self._context.desk, self._model.account, self._model.info
        if account is None or info is None:
            self.refused.emit(Refusal(Obstacle.NO_ACCOUNT))
            return None
        plan = await desk.drafting.plan(draft, account)
        if plan.issues:
            self.refused.emit(Refusal(issues=plan.issues))
            return None
        if not plan.messages:
            self.refused.emit(Refusal(Obstacle.NOBODY_LEFT))
            return None
        if now and account.paused is not None:
            self.refused.emit(Refusal(Obstacle.ACCOUNT_PAUSED))
            return None
        known = await desk.balances.last(account.id)
        words = "" if can_be_answered(plan.sender) else asks_for_reply(draft.text)
        return Review(
            plan=plan,
            account=account,
            info=info,
            cost=await desk.prices.cost(plan),
            balance=None if known is None else known[0],
            repeated=await desk.drafting.repeated(plan, self._today()) if now else 0,
            reply_words="" if draft.binary else words,
            unicode_by_fields=not draft.binary and not costly(draft.text),
            long=await self._long(plan, info, now=now),
            quiet=await asyncio.to_thread(desk.scheduling.quiet_now, plan) if now else 0,
        )

    async def _long(self, plan: SendPlan, info: ProviderInfo, *, now: bool) -> Long | None:
        desk, later = self._context.desk, None if now else self.later
        if later is None:
            running = await asyncio.to_thread(desk.scheduling.outlook, plan, info)
        else:
            try:
                laid = await asyncio.to_thread(
                    desk.scheduling.lay_out, plan, self._new(plan, later), pace_of(info)
                )
            except TimePassed:
                return None  # it is told when it is to be scheduled
            running = laid.running
        held = later is not None and later.rules.quiet is QuietRule.HOLD
        found = long_of(running, desk.home_zone(), desk.clock.now(), held=held)
        return None if found is None else replace(found, now=later is None)

    def _new(self, plan: SendPlan, later: Later) -> NewSchedule:
        return NewSchedule(
            *(plan.account_id, later.title, later.timing, later.rules, self._model.as_stored()),
            *(len(plan.messages), plan.parts),
        )

    def _today(self) -> datetime:
        now = self._context.desk.clock.now().astimezone()
        return now - timedelta(
            hours=now.hour, minutes=now.minute, seconds=now.second, microseconds=now.microsecond
        )

    async def _send(self, review: Review) -> None:
        desk, undo_s = self._context.desk, self.undo_s
        self._model.keeper.hold()
        # Counted from before, so that the time to undo ends here before it ends in the outbox.
        ends_s = desk.clock.monotonic() + undo_s
        try:
            self.batch_id = await desk.outbox.put(review.plan, undo_s=undo_s)
            # Found after a crash, it would invite to send the same once more.
            await self._model.keeper.clear()
        finally:
            self._busy = False
            if self.batch_id is None:
                self._model.keeper.release()
                self.failed.emit()
            else:
                self._ends_s = ends_s
                self._tick.start()
                self._count_down()

    async def _schedule(self, review: Review) -> None:
        keeper, changing = self._model.keeper, self.changing
        keeper.hold()
        made: int | None = None
        try:
            made = await self._put(review)
            if changing is None:
                await keeper.clear()
        finally:
            self._busy = False
            # Of one that is changed, the draft is not the page's own.
            if changing is None:
                keeper.release()
            if made is None:
                self.failed.emit()
            else:
                self.review = self.later = None
                self.scheduled.emit(made)

    async def _put(self, review: Review) -> int | None:
        later, plan, account = self.later, review.plan, review.account
        if later is None:
            return None
        new = self._new(plan, later)
        scheduling = self._context.desk.scheduling
        if self.changing is None:
            put = await scheduling.put(plan, new, account.name, review.info)
        else:
            put = await scheduling.replace(self.changing.id, plan, new, account.name, review.info)
        return put.schedule_id

    def _count_down(self) -> None:
        left_s = self._ends_s - self._context.desk.clock.monotonic()
        if left_s > 0:
            self.counting.emit(left_s)
            return
        self._tick.stop()
        batch_id, self.batch_id, self.review = self.batch_id, None, None
        self._model.keeper.release()
        if batch_id is not None:
            self.gone.emit(batch_id)

    async def _undo(self, batch_id: int) -> None:
        total = 0 if self.review is None else len(self.review.plan.messages)
        cancelled = await self._context.desk.outbox.cancel(batch_id)
        self.batch_id, self.review = None, None
        self._model.keeper.release()
        self._model.keeper.later()
        self.undone.emit(total - len(cancelled))

    async def _test(self, number: str) -> None:
        try:
            to = await self._own_number(number)
            if to is None:
                return
            one = self._model.previewed()
            draft = replace(
                self._model.draft(),
                addressees=(Addressee(to, {} if one is None else one.fields),),
            )
            review = await self._made(draft)
            if review is not None:
                await self._context.desk.outbox.put(review.plan)
                self.test_sent.emit(to)
        finally:
            self._busy = False

    async def _own_number(self, typed: str) -> str | None:
        """E.164; None after `number_wanted` or `refused`."""
        desk = self._context.desk
        if not typed:
            if not desk.settings.own_number:
                self.number_wanted.emit()
            return desk.settings.own_number or None
        from smsdesk.domain.phone import BadNumber, parse

        try:
            number = parse(typed, self._model.region).e164
        except BadNumber:
            self.refused.emit(Refusal(Obstacle.NO_NUMBER))
            return None
        await desk.change_settings({"own_number": number})
        return number
