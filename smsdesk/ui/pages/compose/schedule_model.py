"""The sheet for sending later: what was chosen, what it means, what is in the way. No widgets.

What a change means for each recipient is found out in a thread, since there may be many.
"""

from __future__ import annotations

import asyncio
import enum
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.keeper import KeptBy, usual_keeper
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import Capability
from smsdesk.domain.quick_time import NoTime, read_quick_time
from smsdesk.domain.recipient import ChoiceKind
from smsdesk.domain.recurrence import BadRepeat, preview
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    NewSchedule,
    QuietRule,
    Rules,
    Schedule,
)
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import UnknownZone, wall_time, zone_named
from smsdesk.sending.instants import LaidOut
from smsdesk.sending.pace import pace_of
from smsdesk.sending.scheduling import TimePassed
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.review_model import Long, long_of
from smsdesk.ui.pages.compose.schedule_choice import (
    Choice,
    Every,
    Later,
    Whose,
    choice_of,
    first_choice,
    with_keeper,
)
from smsdesk.ui.pages.compose.view_model import ComposeModel

REST_MS = 120
SHOWN_TIMES = 3


class Amiss(enum.Enum):
    """Why it cannot be scheduled so."""

    PAST = "past"
    UNKNOWN_ZONE = "unknown_zone"
    NO_REPEAT = "no_repeat"
    """It would never happen."""


class ScheduleModel(QObject):
    """One per Compose page. `changed` follows each change, and again when it is worked out."""

    changed = Signal()
    quick_read = Signal()

    def __init__(self, context: Context, compose: ComposeModel) -> None:
        super().__init__(compose)
        self._context = context
        self._compose = compose
        self._plan: SendPlan | None = None
        self._task: asyncio.Task[None] | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._begin)
        self.quick = ""
        self.reading: datetime | None = None
        self.amiss: Amiss | None = None
        self.laid: LaidOut | None = None
        self._keeper: KeptBy | None = None
        """Who was asked to keep this one; None for whoever usually does."""
        self.choice: Choice = first_choice(self.here, self._usual_rules())

    # What holds

    @property
    def home(self) -> str:
        """The zone of this office."""
        return self._context.desk.home_zone()

    @property
    def now(self) -> datetime:
        """UTC."""
        return self._context.desk.clock.now()

    @property
    def here(self) -> datetime:
        """What the clock shows here."""
        return wall_time(self.now, self.home).replace(second=0, microsecond=0)

    @property
    def provider_can(self) -> bool:
        """Whether the account's interface keeps messages for later at all."""
        info = self._compose.info
        return info is not None and info.can(Capability.SCHEDULE)

    @property
    def provider_may(self) -> bool:
        """Whether it can keep this one."""
        once = self.choice.every is Every.ONCE
        return self.provider_can and once and self.choice.rules.drawn is Drawn.FIXED

    @property
    def provider_tells(self) -> bool:
        """Whether it can be asked what became of what it kept."""
        info = self._compose.info
        return info is not None and info.can(Capability.STATUS_PULL)

    @property
    def provider_name(self) -> str:
        """How the provider is called."""
        return "" if self._compose.info is None else self._compose.info.name

    @property
    def people(self) -> int:
        """So many get it, as far as that was found out."""
        return 0 if self._plan is None else len(self._plan.messages)

    @property
    def long(self) -> Long | None:
        """How it goes on, when that would run into quiet hours."""
        held = self.choice.rules.quiet is QuietRule.HOLD
        running = None if self.laid is None else self.laid.running
        return long_of(running, self.home, self.now, held=held)

    @property
    def has_groups(self) -> bool:
        """Whether it matters when it is decided who gets it."""
        return any(one.kind is ChoiceKind.GROUP for one in self._compose.recipients.chosen)

    @property
    def zone(self) -> str:
        """As a Timing has it; may be no zone while it is typed."""
        return self.choice.zone_name(self.home)

    @property
    def beginning(self) -> str:
        """How it is called when it is given no name."""
        return " ".join(self._compose.text.split())

    def next_times(self) -> tuple[datetime, ...]:
        """The first few times of a repeat."""
        try:
            repeat = self.choice.repeat()
        except BadRepeat:
            return ()
        return () if repeat is None else preview(self.choice.wall, repeat, SHOWN_TIMES)

    def later(self) -> Later | None:
        """What was decided; None while something is in the way."""
        if self.amiss is not None:
            return None
        choice = self.choice
        title = choice.title.strip() or self._compose.text
        rules = choice.rules
        if not self.has_groups:
            rules = replace(rules, drawn=Drawn.FIXED)
        return Later(choice.timing(self.home), rules, title)

    # What a person does

    def open(self) -> None:
        """The sheet is shown: look who gets it now."""
        if self.choice.wall < self.here:
            tomorrow = first_choice(self.here, self.choice.rules).wall
            self.choice = self._fitting(replace(self.choice, wall=tomorrow))
        self._settle_keeper()
        self._look()
        self._context.bridge.spawn(self._draw_up(), self, "later")

    def take(self, found: Schedule) -> None:
        """One that is to be changed, or made again."""
        self.choice = choice_of(found, self.home)
        self._keeper = found.rules.kept_by
        self.quick, self.reading = "", None
        self._look()

    def forget(self) -> None:
        """It has been scheduled; the next one begins anew."""
        self.choice = first_choice(self.here, self._usual_rules())
        self.quick, self.reading, self._plan, self._keeper = "", None, None, None
        self._look()

    def type_quick(self, text: str) -> None:
        """A time as people type it in a hurry."""
        self.quick, self.reading = text, None
        if text.strip():
            try:
                self.reading = read_quick_time(text, self._there())
            except NoTime:
                self.reading = None
        if self.reading is not None:
            self.choice = self._fitting(replace(self.choice, wall=self.reading))
        self.quick_read.emit()
        self._look()

    def choose(self, **changes: Any) -> None:
        """Another day, hour, zone, repeat."""
        self.choice = self._fitting(replace(self.choice, **changes))
        self._settle_keeper()
        self._look()

    def rule(self, **changes: Any) -> None:
        """Another rule."""
        if changes.get("drawn") is Drawn.ANEW:
            changes["kept_by"] = KeptBy.HERE  # the provider cannot do that
        self._keeper = changes.get("kept_by", self._keeper)
        rules = replace(self.choice.rules, **changes)
        self.choose(rules=with_keeper(rules, rules.kept_by))

    # What follows

    @property
    def usual_keeper(self) -> KeptBy:
        """Who keeps the messages of the account, unless it is said."""
        account = self._compose.account
        return KeptBy.HERE if account is None else usual_keeper(account.options)

    def _settle_keeper(self) -> None:
        """Who was asked to, or usually does; what the provider cannot keep is kept here."""
        wanted = self._keeper or self.usual_keeper
        kept_by = wanted if self.provider_may else KeptBy.HERE
        if self.choice.rules.kept_by is not kept_by:
            self.choice = replace(self.choice, rules=with_keeper(self.choice.rules, kept_by))

    def _fitting(self, choice: Choice) -> Choice:
        """Another day may not be the last of its month, say."""
        every = choice.every if choice.every in choice.offers() else Every.ONCE
        weekdays = choice.weekdays
        if every is Every.WEEK and not weekdays:
            weekdays = frozenset({choice.wall.weekday()})
        until: date = max(choice.until, choice.wall.date())
        return replace(choice, every=every, weekdays=weekdays, until=until)

    def _there(self) -> datetime:
        """What the clock shows where it is meant."""
        try:
            zone_named(self.zone)
        except UnknownZone:
            return self.here
        return self.here if self.zone == RECIPIENTS_ZONE else wall_time(self.now, self.zone)

    def _usual_rules(self) -> Rules:
        return Rules(late_minutes=self._context.desk.settings.late_minutes or None)

    def _new(self, plan: SendPlan) -> NewSchedule:
        """Raises BadRepeat."""
        choice = self.choice
        return NewSchedule(
            *(plan.account_id, "", choice.timing(self.home), choice.rules, StoredDraft()),
            *(len(plan.messages), plan.parts),
        )

    def _look(self) -> None:
        """What can be said at once, then what takes a thread."""
        empty = SendPlan(0, "", ())
        self.amiss, self.laid = None, None
        try:
            if self.choice.whose is Whose.NAMED:
                zone_named(self.zone)
            self.laid = self._context.desk.scheduling.lay_out(empty, self._new(empty))
        except UnknownZone:
            self.amiss = Amiss.UNKNOWN_ZONE
        except BadRepeat:
            self.amiss = Amiss.NO_REPEAT
        except TimePassed:
            self.amiss = Amiss.PAST if self.choice.every is Every.ONCE else Amiss.NO_REPEAT
        self.changed.emit()
        self._rest.start()

    def _begin(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._plan is not None and self._plan.messages and self.amiss is not Amiss.UNKNOWN_ZONE:
            self._task = self._context.bridge.spawn(self._lay_out(self._plan), self, "later")

    async def _draw_up(self) -> None:
        account = self._compose.account
        if account is None:
            return
        self._plan = await self._context.desk.drafting.plan(self._compose.draft(), account)
        self._begin()

    async def _lay_out(self, plan: SendPlan) -> None:
        try:
            new = self._new(plan)
            info = self._compose.info
            pace = None if info is None else pace_of(info)
            laid = await asyncio.to_thread(self._context.desk.scheduling.lay_out, plan, new, pace)
        except (TimePassed, BadRepeat):
            return
        self.laid = laid
        if self.zone == RECIPIENTS_ZONE and self.amiss is Amiss.PAST:
            self.amiss = None  # somewhere it is still to come
        self.changed.emit()
